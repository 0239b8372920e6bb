"""What a kiosk shows to everybody, written for its hub."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from uuid import UUID

from kiosk.domain.calendar import local_day, start_of
from kiosk.domain.drawing import BLANK
from kiosk.domain.opinion_round import RoundState
from kiosk.domain.outcome import Ended, Fate
from kiosk.domain.outline import outline_of
from kiosk.domain.participatory_budget import BudgetLink
from kiosk.domain.published import Counters
from kiosk.domain.sharing import Carried, Window, address_of, key_of
from kiosk.domain.showing import (
    Dated,
    Done,
    ShownBudget,
    ShownFeedback,
    ShownMoment,
    ShownNote,
    ShownProject,
    ShownRound,
    ShownTheme,
)
from kiosk.domain.timeline import timeline
from kiosk.domain.trial import written_measure
from kiosk.services.joining import seats_left
from kiosk.services.outcomes import ended, news_of
from kiosk.services.ports import Repositories
from kiosk.services.rounds import public_standings
from kiosk.services.shown_pictures import photo_of, picture_of, shown_notes
from kiosk.services.sketch_drawing import drawing_of

_SHOWN_DONE, _SHOWN_FEEDBACK, _SHOWN_ROUNDS, _SHOWN_STEPS = 12, 50, 4, 15
_SHOWN_MOMENTS = 60
_LONGEST_DRAWING = 4_000
_ROOM_FOR_FEEDBACK = 5_000
"""Characters of path data, and bytes of opinions: a page must stay light."""


def window_of(
    record: Repositories,
    counters: Counters,
    carried: Iterable[tuple[UUID, UUID]],
    today: date,
) -> Window:
    """Return all that is public; `carried` gives each contribution with what carries it."""
    return Window(
        kept=counters.kept,
        read=counters.read,
        answered=counters.answered,
        overdue=counters.overdue,
        themes=tuple(_themes(record)),
        projects=tuple(_projects(record, today)),
        done=tuple(_done(record)),
        carried=tuple(Carried(key_of(given), address_of(carrier)) for given, carrier in carried),
        moments=tuple(_moments(record, start_of(today))),
        ended=tuple(_ended(record)),
    )


def _done(record: Repositories) -> Iterator[Done]:
    for it in record.projects.fulfilments(_SHOWN_DONE):
        yield Done(it.day, it.said, it.done)


def _ended(record: Repositories) -> Iterator[Ended]:
    for it, news in ended(record):
        link = record.budgets.in_place_of(it.id) if news.fate is Fate.JOINED else None
        goes_on = address_of(link.project_id) if link else ""
        yield Ended(address_of(it.id), news, it.title if news.balance or goes_on else "", goes_on)


def _moments(record: Repositories, since: datetime) -> Iterator[ShownMoment]:
    titles = {it.id: it.title for it in record.projects.projects()}
    for it in record.moments.ending_after(since, _SHOWN_MOMENTS):
        about = it.project_id if it.project_id in titles else None
        yield ShownMoment(
            id=it.id,
            kind=it.kind,
            title=it.title,
            sentence=it.sentence,
            starts_at=it.starts_at,
            ends_at=it.ends_at,
            room=it.room,
            partners=it.partners,
            project=address_of(about) if about else "",
            project_title=titles[about] if about else "",
            seats_left=seats_left(record, it),
            called_off=it.cancelled_at is not None,
            version=it.version,
        )


def _themes(record: Repositories) -> Iterator[ShownTheme]:
    for it in record.projects.themes():
        yield ShownTheme(
            address=address_of(it.id),
            title=it.title,
            sentence=it.sentence,
            state=it.state,
            open_until=it.open_until,
            contributions=it.contributions,
            projects=it.projects,
        )


def _projects(record: Repositories, today: date) -> Iterator[ShownProject]:
    listed = record.projects.projects()
    for sheet in filter(None, (record.sheets.get(it.id) for it in listed)):
        it = sheet.project
        strokes = drawing_of(record, sheet)
        yield ShownProject(
            address=address_of(it.id),
            title=it.title,
            sentence=it.sentence,
            stage=it.stage,
            theme=address_of(it.theme_id) if it.theme_id else None,
            day=it.day,
            days=it.days,
            contributions=it.contributions,
            milestones=tuple(
                Dated(one.day, one.text, one.done) for one in it.milestones[-_SHOWN_STEPS:]
            ),
            changes=tuple(Dated(one.day, one.text) for one in sheet.changes[-_SHOWN_STEPS:]),
            feedback=tuple(_feedback(record, it.id)),
            drawing=outline_of(it.drawing or strokes, _LONGEST_DRAWING),
            picture=picture_of(sheet.picture) if strokes == BLANK else None,
            budget=_budget(record.budgets.of(it.id)),
            rounds=tuple(_rounds(record, it.id, today)),
            passages=timeline(it, record.timelines.facts(it)),
            news=news_of(record, it.id),
            trial=tuple(_trial(record, it.id)),
        )


def _trial(record: Repositories, project_id: UUID) -> Iterator[ShownNote]:
    for it in shown_notes(record, project_id):
        measured = written_measure(it.measure) if it.measure else ""
        yield ShownNote(it.day, it.text, measured, picture_of(photo_of(record, it)))


def _feedback(record: Repositories, project_id: UUID) -> Iterator[ShownFeedback]:
    """Give the latest opinions, as many as a light page has room for."""
    room = _ROOM_FOR_FEEDBACK
    for it in record.feedback.published(project_id, _SHOWN_FEEDBACK):
        room -= len(f"{it.text}{it.answer or ''}".encode())
        if room < 0:
            return
        yield ShownFeedback(local_day(it.given_at), it.kind, it.text, it.answer)


def _budget(link: BudgetLink | None) -> ShownBudget | None:
    if link is None:
        return None
    return ShownBudget(
        edition=link.edition,
        number=link.number,
        euros=link.euros,
        service=link.service,
        place=link.place,
        popular=link.popular,
        progress=link.progress,
        steps=link.steps,
        gone_on=link.gone_on,
        listed=link.listed,
    )


def _rounds(record: Repositories, project_id: UUID, today: date) -> Iterator[ShownRound]:
    for it in public_standings(record.rounds, project_id, today)[:_SHOWN_ROUNDS]:
        asked, is_open = it.round, it.state is RoundState.OPEN
        yield ShownRound(
            asked.question, asked.audience, asked.closes_on, is_open, it.counts, asked.changed
        )

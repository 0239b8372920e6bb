"""What a kiosk shows to everybody, written for its hub."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.published import Counters
from kiosk.domain.sharing import (
    Carried,
    Dated,
    Done,
    ShownFeedback,
    ShownProject,
    ShownTheme,
    Window,
    address_of,
    key_of,
)
from kiosk.services.ports import Repositories

_SHOWN_DONE, _SHOWN_FEEDBACK = 12, 50


def window_of(
    record: Repositories, counters: Counters, carried: Iterable[tuple[UUID, UUID]]
) -> Window:
    """Return all that is public; `carried` gives each contribution with what carries it."""
    return Window(
        kept=counters.kept,
        read=counters.read,
        answered=counters.answered,
        overdue=counters.overdue,
        themes=tuple(_themes(record)),
        projects=tuple(_projects(record)),
        done=tuple(_done(record)),
        carried=tuple(Carried(key_of(given), address_of(carrier)) for given, carrier in carried),
    )


def _done(record: Repositories) -> Iterator[Done]:
    for it in record.projects.fulfilments(_SHOWN_DONE):
        yield Done(it.day, it.said, it.done)


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


def _projects(record: Repositories) -> Iterator[ShownProject]:
    listed = record.projects.projects()
    for sheet in filter(None, (record.sheets.get(it.id) for it in listed)):
        it = sheet.project
        yield ShownProject(
            address=address_of(it.id),
            title=it.title,
            sentence=it.sentence,
            stage=it.stage,
            theme=address_of(it.theme_id) if it.theme_id else None,
            day=it.day,
            days=it.days,
            contributions=it.contributions,
            milestones=tuple(Dated(one.day, one.text, one.done) for one in it.milestones),
            changes=tuple(Dated(one.day, one.text) for one in sheet.changes),
            feedback=tuple(_feedback(record, it.id)),
        )


def _feedback(record: Repositories, project_id: UUID) -> Iterator[ShownFeedback]:
    for it in record.feedback.published(project_id, _SHOWN_FEEDBACK):
        yield ShownFeedback(local_day(it.given_at), it.kind, it.text, it.answer)

"""The voices of the record: the published contributions, read, searched and counted."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, Label, Row, Select, func, or_, select

from kiosk.domain.calendar import local_day
from kiosk.domain.contribution import Kind, State
from kiosk.domain.project import PUBLIC_STAGES, ThemeState
from kiosk.domain.published import EVERY_VOICE, Counters, Tally, Voice, VoiceFilter, VoicePage
from kiosk.domain.search_terms import query
from kiosk.domain.similarity import subject_stems
from kiosk.store.search import LOOKED_THROUGH, all_of, any_of, edition, vocabulary
from kiosk.store.similar import candidates
from kiosk.store.tables import ContributionRow, ProjectOriginRow, ProjectRow, ThemeRow
from kiosk.store.voice_filter import conditions

_VOICE = (
    ContributionRow.sequence,
    ContributionRow.id,
    ContributionRow.kind,
    ContributionRow.text,
    ContributionRow.language,
    ContributionRow.quartier,
    ContributionRow.deposited_at,
)


class VoiceRepository:
    """What anyone may read of the contributions, inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def voice(self, contribution_id: UUID) -> Voice | None:
        """Return a published one as the public sees it, or None."""
        row = self._connection.execute(
            published().where(ContributionRow.id == contribution_id)
        ).one_or_none()
        return None if row is None else voice(row)

    def page(self, before: int | None, limit: int, chosen: VoiceFilter = EVERY_VOICE) -> VoicePage:
        """Return published voices older than `before` (None: the newest), newest first."""
        statement = published().where(*conditions(chosen)).limit(limit + 1)
        if chosen.theme is None and chosen.outcome is None:
            statement = statement.order_by(ContributionRow.sequence.desc())
        else:
            # They are few among the published: sorted once found, not met on the way down.
            statement = statement.order_by((ContributionRow.sequence + 0).desc())
        if before is not None:
            statement = statement.where(ContributionRow.sequence < before)
        return _page([voice(row) for row in self._connection.execute(statement)], limit)

    def search(
        self,
        words: str,
        limit: int,
        before: int | None = None,
        chosen: VoiceFilter = EVERY_VOICE,
    ) -> VoicePage:
        """Return published voices that hold all the words still being typed, newest first.

        If there is none: the best that hold any of them, on one page.
        """
        sought = query(words)
        most = limit + 1 if chosen == EVERY_VOICE else LOOKED_THROUGH
        newest = all_of(self._connection, sought, before, most)
        found = _page(self._voices(newest, chosen)[: limit + 1], limit)
        if found.voices or before is not None:
            return found
        best = self._voices(any_of(self._connection, sought), chosen)
        return VoicePage(tuple(best[:limit]), None)

    def hold(self, words: str) -> bool:
        """Tell whether a published voice holds all the words still being typed."""
        return bool(all_of(self._connection, query(words), None, 1))

    def edition(self) -> bytes:
        """Return what changes whenever a word is published or leaves."""
        return edition(self._connection)

    def vocabulary(self, after: str, limit: int) -> tuple[tuple[str, int], ...]:
        """Return the next words of the published voices after one, and how many hold each."""
        return vocabulary(self._connection, after, limit)

    def similar(self, text: str, limit: int) -> tuple[Voice, ...]:
        """Return published voices that share the rarest stems of a text, best first."""
        return tuple(self._voices(candidates(self._connection, subject_stems(text), limit)))

    def tally(self, known: Tally) -> Tally:
        """Count those that came after a tally, and add them to it."""
        sequence = ContributionRow.sequence
        count = select(func.count()).select_from(ContributionRow)
        if known.last:
            count = count.where(sequence > known.last)
        # Apart, each takes the shortest way: the smallest index, and the end of the table.
        added = self._connection.execute(count).scalar_one()
        last = self._connection.execute(select(func.max(sequence))).scalar_one()
        return Tally(known.count + added, last or 0)

    def counters(self, tally: Tally, read_before: datetime, answer_before: datetime) -> Counters:
        """Count all but the withdrawn, that an undone deposit leaves too, from a fresh tally.

        Overdue: unread since `read_before` or unanswered since `answer_before`.
        """
        row = ContributionRow
        unread, unanswered = row.read_at.is_(None), row.answered_at.is_(None)
        late = (unread & (row.deposited_at < read_before)) | (row.deposited_at < answer_before)
        # Two walks of small indexes: only what waits can be unread or unanswered.
        to_read, to_answer, overdue = self._connection.execute(
            select(
                func.count().filter(unread),
                func.count().filter(unanswered),
                func.count().filter(late),
            ).where(row.state == State.TO_REVIEW)
        ).one()
        withdrawn = self._connection.execute(
            select(func.count()).where(row.state == State.WITHDRAWN)
        ).scalar_one()
        kept = tally.count - withdrawn
        return Counters(kept, kept - to_read, kept - to_answer, overdue)

    def _voices(self, found: Sequence[int], chosen: VoiceFilter = EVERY_VOICE) -> list[Voice]:
        """Return the voices of some sequences that somebody wants to read, in the order given."""
        numbers = func.json_each(json.dumps(list(found))).table_valued("value")
        rows = self._connection.execute(
            published().where(
                ContributionRow.sequence.in_(select(numbers.c.value)), *conditions(chosen)
            )
        )
        by_order = {row.sequence: voice(row) for row in rows}
        return [by_order[sequence] for sequence in found if sequence in by_order]


def published() -> Select[int, UUID, Kind, str, str, str | None, datetime, bool]:
    """Select what the public sees of published contributions; read the rows with `voice`."""
    return select(*_VOICE, _carried()).where(ContributionRow.state == State.PUBLISHED)


def voice(row: Row[int, UUID, Kind, str, str, str | None, datetime, bool]) -> Voice:
    """Return the voice in a row of `published`."""
    return Voice(
        order=row.sequence,
        id=row.id,
        kind=row.kind,
        text=row.text,
        language=row.language,
        quartier=row.quartier,
        deposited_on=local_day(row.deposited_at),
        carried=row.carried,
    )


def _page(voices: list[Voice], limit: int) -> VoicePage:
    """Return the page of at most `limit` voices; one more of them says that another follows."""
    following = voices[limit - 1].order if len(voices) > limit else None
    return VoicePage(tuple(voices[:limit]), following)


def _carried() -> Label[bool]:
    """Tell whether a theme or a public project carries a contribution."""
    born = (
        select(ProjectOriginRow.project_id)
        .join(ProjectRow, ProjectRow.id == ProjectOriginRow.project_id)
        .where(ProjectOriginRow.contribution_id == ContributionRow.id)
        .where(ProjectRow.stage.in_(PUBLIC_STAGES))
    )
    theme = (
        select(ThemeRow.id)
        .where(ThemeRow.id == ContributionRow.theme_id)
        .where(ThemeRow.state != ThemeState.ARCHIVED)
    )
    return or_(born.exists(), theme.exists()).label("carried")

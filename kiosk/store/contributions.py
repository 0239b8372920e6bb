"""The contributions of the record, and the index of the published ones."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    Connection,
    Label,
    Row,
    Select,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from kiosk.domain.calendar import local_day
from kiosk.domain.contribution import Contribution, Kind, Place, State
from kiosk.domain.project import PUBLIC_STAGES, ThemeState
from kiosk.domain.published import EVERY_VOICE, Counters, Tally, Voice, VoiceFilter, VoicePage
from kiosk.domain.search_terms import query, stems, words
from kiosk.domain.similarity import subject_stems
from kiosk.store.search import LOOKED_THROUGH, all_of, any_of, edition, vocabulary
from kiosk.store.similar import candidates
from kiosk.store.tables import (
    ContributionRow,
    ContributionTermsRow,
    ProjectOriginRow,
    ProjectRow,
    ThemeRow,
)
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


_ADD = insert(ContributionRow)
_ADD_TERMS = insert(ContributionTermsRow)
# The words are parameters: a statement is kept in memory with the values that are written in it.
_SAVE = (
    update(ContributionRow)
    .where(ContributionRow.id == bindparam("saved"))
    .returning(ContributionRow.sequence)
)


class ContributionRepository:
    """Contributions inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, contribution: Contribution) -> None:
        """Keep a new one; index it if it is published."""
        sequence = self._connection.execute(_ADD, _columns(contribution)).lastrowid
        if contribution.state is State.PUBLISHED:
            self._index(sequence, contribution.text)

    def save(self, contribution: Contribution) -> None:
        """Keep a change; the public index follows its state."""
        changed = {"saved": contribution.id, **_columns(contribution)}
        sequence = self._connection.execute(_SAVE, changed).scalar_one()
        self._unindex(sequence)
        if contribution.state is State.PUBLISHED:
            self._index(sequence, contribution.text)

    def get(self, contribution_id: UUID) -> Contribution | None:
        """Return one, or None."""
        row = self._connection.execute(
            select(ContributionRow.__table__).where(ContributionRow.id == contribution_id)
        ).one_or_none()
        return None if row is None else contribution_in(row)

    def with_reference(self, channel: str, reference: str) -> Contribution | None:
        """Return the one imported from that channel under that reference, or None."""
        row = self._connection.execute(
            select(ContributionRow.__table__).where(
                ContributionRow.channel == channel, ContributionRow.reference == reference
            )
        ).one_or_none()
        return None if row is None else contribution_in(row)

    def to_review(self, limit: int) -> tuple[Contribution, ...]:
        """Return those that wait for an agent, oldest first."""
        rows = self._connection.execute(
            select(ContributionRow.__table__)
            .where(ContributionRow.state == State.TO_REVIEW)
            .order_by(ContributionRow.deposited_at)
            .limit(limit)
        )
        return tuple(contribution_in(row) for row in rows)

    def between(self, first: UUID, last: UUID, limit: int) -> tuple[Contribution, ...]:
        """Return those whose ids are in a range, ends included, in the order of ids."""
        rows = self._connection.execute(
            select(ContributionRow.__table__)
            .where(ContributionRow.id.between(first, last))
            .order_by(ContributionRow.id)
            .limit(limit)
        )
        return tuple(contribution_in(row) for row in rows)

    def backlog(self) -> tuple[int, datetime | None]:
        """Return how many wait for an agent, and when the oldest was deposited (UTC)."""
        count, oldest = self._connection.execute(
            select(func.count(), func.min(ContributionRow.deposited_at)).where(
                ContributionRow.state == State.TO_REVIEW
            )
        ).one()
        return count, oldest

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

    def index_anew(self) -> None:
        """Make the index of the published ones again from their texts."""
        row = ContributionRow
        self._connection.execute(delete(ContributionTermsRow))
        self._connection.exec_driver_sql(
            "INSERT INTO contribution_search (contribution_search) VALUES ('delete-all')"
        )
        for sequence, text in self._connection.execute(
            select(row.sequence, row.text).where(row.state == State.PUBLISHED)
        ):
            self._index(sequence, text)

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

    def _index(self, sequence: int, text: str) -> None:
        terms = {"words": " ".join(words(text)), "stems": " ".join(stems(text))}
        self._connection.execute(_ADD_TERMS, {"sequence": sequence, **terms})
        self._connection.exec_driver_sql(
            "INSERT INTO contribution_search (rowid, words, stems) VALUES (?, ?, ?)",
            (sequence, terms["words"], terms["stems"]),
        )

    def _unindex(self, sequence: int) -> None:
        terms = self._connection.execute(
            delete(ContributionTermsRow)
            .where(ContributionTermsRow.sequence == sequence)
            .returning(ContributionTermsRow.words, ContributionTermsRow.stems)
        ).one_or_none()
        if terms is not None:
            self._connection.exec_driver_sql(
                "INSERT INTO contribution_search (contribution_search, rowid, words, stems) "
                "VALUES ('delete', ?, ?, ?)",
                (sequence, terms.words, terms.stems),
            )


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


def _columns(contribution: Contribution) -> dict[str, object]:
    names = (
        "id kind text language channel reference state version deposited_at read_at "
        "answered_at answer reason service service_reference category"
    ).split()
    columns = {name: getattr(contribution, name) for name in names}
    return columns | {
        "quartier": contribution.place.quartier,
        "place": contribution.place.words,
    }


def contribution_in(row: Row[tuple[object, ...]]) -> Contribution:
    """Return the contribution in a row that has all the columns of the table."""
    return Contribution(
        id=row.id,
        kind=row.kind,
        text=row.text,
        place=Place(row.quartier, row.place),
        language=row.language,
        channel=row.channel,
        reference=row.reference,
        state=row.state,
        version=row.version,
        deposited_at=row.deposited_at,
        read_at=row.read_at,
        answered_at=row.answered_at,
        answer=row.answer,
        reason=row.reason,
        service=row.service,
        service_reference=row.service_reference,
        category=row.category,
    )

"""The contributions of the record, public or not, and the index of the published ones."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Row, bindparam, delete, func, insert, select, update

from kiosk.domain.contribution import Contribution, Place, State
from kiosk.domain.search_terms import stems, words
from kiosk.store.tables import ContributionRow, ContributionTermsRow
from kiosk.store.voices import VoiceRepository

_ADD = insert(ContributionRow)
_ADD_TERMS = insert(ContributionTermsRow)
# The words are parameters: a statement is kept in memory with the values that are written in it.
_SAVE = (
    update(ContributionRow)
    .where(ContributionRow.id == bindparam("saved"))
    .returning(ContributionRow.sequence)
)
# An import asks for each of its lines: made once, it costs half as much.
_WITH_REFERENCE = select(ContributionRow.__table__).where(
    ContributionRow.channel == bindparam("named"), ContributionRow.reference == bindparam("told")
)


class ContributionRepository(VoiceRepository):
    """All contributions inside one transaction; their voices are read as anyone reads them."""

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
        asked = {"named": channel, "told": reference}
        row = self._connection.execute(_WITH_REFERENCE, asked).one_or_none()
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

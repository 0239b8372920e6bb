"""What jurors bring together: groups of contributions, and what each keeps or sets aside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import Connection, Integer, delete, func, insert, select, type_coerce, update
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.domain.jury.ballot import Group, Sorting
from kiosk.domain.published import Voice
from kiosk.store.jury_tables import JuryGroupMemberRow, JuryGroupRow, JurySortingRow
from kiosk.store.tables import ContributionRow
from kiosk.store.voices import published, voice


class JuryGroupRepository:
    """Groups and sortings inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, session_id: UUID, group: Group) -> None:
        """Keep a new group, after the others; its members leave the groups where they were."""
        last = select(func.coalesce(func.max(JuryGroupRow.position), 0)).where(
            JuryGroupRow.session_id == session_id
        )
        self._connection.execute(
            insert(JuryGroupRow).values(
                id=group.id,
                session_id=session_id,
                position=1 + self._connection.execute(last).scalar_one(),
                title=group.title,
                sentence=group.sentence,
                label=group.label,
                version=group.version,
            )
        )
        self.move(session_id, group.members, group.id)

    def save(self, group: Group) -> None:
        """Keep the words of a group; its members change with `move`."""
        self._connection.execute(
            update(JuryGroupRow)
            .where(JuryGroupRow.id == group.id)
            .values(title=group.title, sentence=group.sentence, version=group.version)
        )

    def remove(self, group_id: UUID) -> None:
        """Forget an empty group."""
        self._connection.execute(delete(JuryGroupRow).where(JuryGroupRow.id == group_id))

    def move(self, session_id: UUID, contributions: Sequence[UUID], group_id: UUID) -> None:
        """Bring contributions to a group."""
        for contribution_id in contributions:
            self._connection.execute(
                upsert(JuryGroupMemberRow)
                .values(session_id=session_id, contribution_id=contribution_id, group_id=group_id)
                .on_conflict_do_update(
                    index_elements=["session_id", "contribution_id"], set_={"group_id": group_id}
                )
            )

    def all(self, session_id: UUID) -> tuple[Group, ...]:
        """Return the groups of a session as they stand on the screen, published members only."""
        members: dict[UUID, list[UUID]] = defaultdict(list)
        for group_id, it in self._members(session_id):
            members[group_id].append(it.id)
        rows = self._connection.execute(
            select(JuryGroupRow.__table__)
            .where(JuryGroupRow.session_id == session_id)
            .order_by(JuryGroupRow.position)
        )
        return tuple(
            Group(it.id, it.title, it.sentence, it.label, tuple(members[it.id]), it.version)
            for it in rows
        )

    def voices(self, session_id: UUID) -> tuple[Voice, ...]:
        """Return the published contributions of a session, oldest first."""
        return tuple(it for _group, it in self._members(session_id))

    def _members(self, session_id: UUID) -> list[tuple[UUID, Voice]]:
        rows = self._connection.execute(
            published()
            .add_columns(JuryGroupMemberRow.group_id)
            .join(JuryGroupMemberRow, JuryGroupMemberRow.contribution_id == ContributionRow.id)
            .where(JuryGroupMemberRow.session_id == session_id)
            .order_by(ContributionRow.sequence)
        )
        return [(row.group_id, voice(row)) for row in rows]

    def sort(self, session_id: UUID, juror_id: UUID, contribution_id: UUID, *, kept: bool) -> None:
        """Keep what a juror does with a contribution; the last time counts."""
        self._connection.execute(
            upsert(JurySortingRow)
            .values(
                session_id=session_id,
                juror_id=juror_id,
                contribution_id=contribution_id,
                kept=kept,
            )
            .on_conflict_do_update(
                index_elements=["session_id", "juror_id", "contribution_id"], set_={"kept": kept}
            )
        )

    def sorted_by(self, session_id: UUID, juror_id: UUID) -> dict[UUID, bool]:
        """Return what a juror did with each contribution."""
        rows = self._connection.execute(
            select(JurySortingRow.contribution_id, JurySortingRow.kept).where(
                JurySortingRow.session_id == session_id, JurySortingRow.juror_id == juror_id
            )
        )
        return {row.contribution_id: row.kept for row in rows}

    def sortings(self, session_id: UUID) -> dict[UUID, Sorting]:
        """Return how many keep and set aside each contribution that somebody sorted."""
        kept = func.sum(type_coerce(JurySortingRow.kept, Integer)).label("kept")
        rows = self._connection.execute(
            select(JurySortingRow.contribution_id, kept, func.count().label("sorted"))
            .where(JurySortingRow.session_id == session_id)
            .group_by(JurySortingRow.contribution_id)
        )
        return {it.contribution_id: Sorting(it.kept, it.sorted - it.kept) for it in rows}

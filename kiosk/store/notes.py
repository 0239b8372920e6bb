"""What agents keep beside contributions: masks, decisions prepared, groups, templates."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.answer_template import AnswerTemplate
from kiosk.domain.decision import Decision, PreparedDecision, Seen
from kiosk.domain.review_queue import Group
from kiosk.store.desk_tables import (
    AnswerTemplateRow,
    ContributionGroupMemberRow,
    ContributionGroupRow,
    ContributionMaskRow,
    PreparedDecisionRow,
)

_FEWEST_MEMBERS = 2
"""Nobody is in a group alone."""


class NoteRepository:
    """Masks, decisions prepared and groups inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def erase(self, contribution_id: UUID) -> None:
        """Erase all that is kept beside a contribution; it leaves its group."""
        self.forget_original(contribution_id)
        self.unprepare(contribution_id)
        self.leave(contribution_id)

    def original(self, contribution_id: UUID) -> str | None:
        """Return the text as it was given, if a part of it was masked since."""
        row = ContributionMaskRow
        statement = select(row.original).where(row.contribution_id == contribution_id)
        return self._connection.execute(statement).scalar_one_or_none()

    def keep_original(self, contribution_id: UUID, text: str, by: UUID, at: datetime) -> None:
        """Keep the text as it was given; of several masks, the first text stays."""
        columns = {
            "contribution_id": contribution_id,
            "original": text,
            "agent_id": by,
            "masked_at": at,
        }
        self._connection.execute(insert(ContributionMaskRow).on_conflict_do_nothing(), columns)

    def forget_original(self, contribution_id: UUID) -> None:
        """Forget it: the text is as it was given."""
        row = ContributionMaskRow
        self._connection.execute(delete(row).where(row.contribution_id == contribution_id))

    def prepared(self, contribution_id: UUID) -> PreparedDecision | None:
        """Return the decision that waits, or None."""
        row = self._connection.execute(
            select(PreparedDecisionRow.__table__).where(
                PreparedDecisionRow.contribution_id == contribution_id
            )
        ).one_or_none()
        if row is None:
            return None
        words = (row.answer, row.reason, row.service, row.service_reference)
        return PreparedDecision(
            seen=Seen(row.contribution_id, row.version),
            decision=Decision(row.state, *words),
            agent_id=row.agent_id,
            prepared_at=row.prepared_at,
        )

    def prepare(self, prepared: PreparedDecision) -> None:
        """Keep a decision for later; it replaces the one before."""
        self.unprepare(prepared.seen.id)
        columns = asdict(prepared.decision) | {
            "contribution_id": prepared.seen.id,
            "version": prepared.seen.version,
            "agent_id": prepared.agent_id,
            "prepared_at": prepared.prepared_at,
        }
        self._connection.execute(insert(PreparedDecisionRow), columns)

    def unprepare(self, contribution_id: UUID) -> None:
        """Forget the decision that waits, if any."""
        row = PreparedDecisionRow
        self._connection.execute(delete(row).where(row.contribution_id == contribution_id))

    def add_group(self, group: Group) -> None:
        """Keep a new group."""
        self._connection.execute(insert(ContributionGroupRow), asdict(group))

    def group_of(self, contribution_id: UUID) -> Group | None:
        """Return the group that a contribution is in, or None."""
        member = ContributionGroupMemberRow
        row = self._connection.execute(
            select(ContributionGroupRow.__table__)
            .join(member, member.group_id == ContributionGroupRow.id)
            .where(member.contribution_id == contribution_id)
        ).one_or_none()
        return None if row is None else Group(row.id, row.title, row.created_at)

    def members(self, group_id: UUID) -> tuple[UUID, ...]:
        """Return the contributions of a group, in the order in which they joined."""
        member = ContributionGroupMemberRow
        statement = select(member.contribution_id).where(member.group_id == group_id)
        ordered = statement.order_by(member.joined_at, member.contribution_id)
        return tuple(self._connection.execute(ordered).scalars())

    def join(self, contribution_id: UUID, group_id: UUID, at: datetime) -> None:
        """Put a contribution in a group; it leaves the one that it was in."""
        group = self.group_of(contribution_id)
        if group is not None and group.id == group_id:
            return
        self.leave(contribution_id)
        columns = {"contribution_id": contribution_id, "group_id": group_id, "joined_at": at}
        self._connection.execute(insert(ContributionGroupMemberRow), columns)

    def leave(self, contribution_id: UUID) -> None:
        """Take a contribution out of its group, if any; nobody stays in a group alone."""
        member = ContributionGroupMemberRow
        left = self._connection.execute(
            delete(member)
            .where(member.contribution_id == contribution_id)
            .returning(member.group_id)
        ).scalar_one_or_none()
        if left is None or self._size(left) >= _FEWEST_MEMBERS:
            return
        self._connection.execute(delete(member).where(member.group_id == left))
        self._connection.execute(
            delete(ContributionGroupRow).where(ContributionGroupRow.id == left)
        )

    def _size(self, group_id: UUID) -> int:
        member = ContributionGroupMemberRow
        statement = select(func.count()).select_from(member).where(member.group_id == group_id)
        return self._connection.execute(statement).scalar_one()


class TemplateRepository:
    """The templates of answers inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[AnswerTemplate, ...]:
        """Return them in the order of their places."""
        row = AnswerTemplateRow
        rows = self._connection.execute(select(row.__table__).order_by(row.position, row.id))
        return tuple(AnswerTemplate(it.id, it.title, it.text, it.position) for it in rows)

    def save(self, template: AnswerTemplate) -> None:
        """Keep a new one, or a change."""
        self.remove(template.id)
        self._connection.execute(insert(AnswerTemplateRow), asdict(template))

    def remove(self, template_id: UUID) -> None:
        """Forget one, if it is there."""
        self._connection.execute(
            delete(AnswerTemplateRow).where(AnswerTemplateRow.id == template_id)
        )

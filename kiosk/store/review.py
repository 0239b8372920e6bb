"""What waits for an agent: in the order of the promises, page by page."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from kiosk.domain.contribution import State
from kiosk.domain.review_queue import Deadlines, Late, Mark, Standing, Waiting
from kiosk.store.contributions import contribution_in
from kiosk.store.desk_tables import PreparedDecisionRow
from kiosk.store.exchange import ANY_ON_ITS_WAY, ON_ITS_WAY
from kiosk.store.tables import ContributionRow

_WAITING = (
    select(ContributionRow.__table__, PreparedDecisionRow.agent_id.is_not(None).label("prepared"))
    .outerjoin(PreparedDecisionRow, PreparedDecisionRow.contribution_id == ContributionRow.id)
    .where(ContributionRow.state == State.TO_REVIEW, ~ON_ITS_WAY)
    .order_by(ContributionRow.deposited_at, ContributionRow.sequence)
)

_COUNT = (
    select(func.count())
    .select_from(ContributionRow)
    .where(ContributionRow.state == State.TO_REVIEW)
)
_OLDEST = select(func.min(ContributionRow.deposited_at)).where(
    ContributionRow.state == State.TO_REVIEW
)
Rows = Select[*tuple[Any, ...]]
"""A statement that selects what `_WAITING` does."""


class QueueRepository:
    """The queue inside one transaction. Pages walk the index of what waits, never skip rows."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(
        self, deadlines: Deadlines, after: Mark | None, limit: int, only: Late | None = None
    ) -> tuple[Waiting, ...]:
        """Return those after a place, or the first ones: the late ones first, then the oldest.

        With `only`, those late by that promise; the answer counts first, as in `standing`.
        """
        if only is not None:
            chosen = _after(_WAITING.where(*_late_by(only, deadlines)), after)
            return self._waiting(chosen.limit(limit), late=True)
        found: tuple[Waiting, ...] = ()
        if after is None or after.late:
            late = _after(_WAITING.where(*_late(deadlines)), after)
            found, after = self._waiting(late.limit(limit), late=True), None
        if len(found) < limit:
            others = _after(_WAITING.where(*_in_time(deadlines)), after)
            found += self._waiting(others.limit(limit - len(found)), late=False)
        return found

    def standing(self, deadlines: Deadlines) -> Standing:
        """Count what waits, and what is late by each promise; the answer counts first."""
        row = ContributionRow
        unanswered = row.deposited_at < deadlines.answer_before
        unread = row.read_at.is_(None) & (row.deposited_at < deadlines.read_before)
        # Where no decision travels, as on a kiosk, counting reads the index alone.
        here = (~ON_ITS_WAY,) if self._connection.execute(ANY_ON_ITS_WAY).first() else ()
        count = _COUNT.where(*here)
        return Standing(
            waiting=self._connection.execute(count).scalar_one(),
            unread_late=self._connection.execute(count.where(unread, ~unanswered)).scalar_one(),
            unanswered_late=self._connection.execute(count.where(unanswered)).scalar_one(),
            oldest=self._connection.execute(_OLDEST.where(*here)).scalar_one(),
        )

    def _waiting(self, statement: Rows, *, late: bool) -> tuple[Waiting, ...]:
        return tuple(
            Waiting(contribution_in(row), Mark(late, row.deposited_at, row.sequence), row.prepared)
            for row in self._connection.execute(statement)
        )


def _late(deadlines: Deadlines) -> tuple[ColumnElement[bool], ...]:
    row = ContributionRow
    # The bound lets SQLite stop walking where nothing can be late any more.
    bound = row.deposited_at < max(deadlines.read_before, deadlines.answer_before)
    unread = and_(row.read_at.is_(None), row.deposited_at < deadlines.read_before)
    return bound, or_(row.deposited_at < deadlines.answer_before, unread)


def _late_by(promise: Late, deadlines: Deadlines) -> tuple[ColumnElement[bool], ...]:
    row = ContributionRow
    unanswered = row.deposited_at < deadlines.answer_before
    if promise is Late.ANSWER:
        return (unanswered,)
    return ~unanswered, row.deposited_at < deadlines.read_before, row.read_at.is_(None)


def _in_time(deadlines: Deadlines) -> tuple[ColumnElement[bool], ...]:
    row = ContributionRow
    read = or_(row.read_at.is_not(None), row.deposited_at >= deadlines.read_before)
    return row.deposited_at >= deadlines.answer_before, read


def _after(statement: Rows, mark: Mark | None) -> Rows:
    if mark is None:
        return statement
    row = ContributionRow
    later = or_(row.deposited_at > mark.deposited_at, row.sequence > mark.sequence)
    return statement.where(row.deposited_at >= mark.deposited_at, later)

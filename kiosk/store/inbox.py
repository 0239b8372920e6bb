"""The feedback of the record as the passeur reads it."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, case, func, insert, select
from sqlalchemy import update as change

from kiosk.domain.feedback import Feedback, FeedbackState
from kiosk.domain.inbox import InboxItem, InboxProject, Tray
from kiosk.domain.receipt import Subject
from kiosk.store.round_tables import OpinionRoundRow
from kiosk.store.tables import ProjectRow
from kiosk.store.visitor_tables import ContactRow, FeedbackRow, ProjectChangeRow

_WAITS = and_(FeedbackRow.state == FeedbackState.TO_REVIEW, FeedbackRow.answered_at.is_(None))
_THERE = FeedbackRow.state != FeedbackState.WITHDRAWN
_WORDS = tuple(FeedbackRow.__table__.c)
_ABOUT = ("project_title", "has_contact", "change", "question")


class InboxRepository:
    """The inbox inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def projects(self) -> tuple[InboxProject, ...]:
        """Return the projects with feedback, those with the most waiting first."""
        waiting = func.sum(case((_WAITS, 1), else_=0)).label("waiting")
        rows = self._connection.execute(
            select(ProjectRow.id, ProjectRow.title, waiting)
            .join(FeedbackRow, FeedbackRow.project_id == ProjectRow.id)
            .where(_THERE)
            .group_by(ProjectRow.id)
            .order_by(waiting.desc(), ProjectRow.title)
        )
        return tuple(InboxProject(**row._mapping) for row in rows)  # noqa: SLF001 - SQLAlchemy's API

    def items(self, tray: Tray, project_id: UUID | None, limit: int) -> tuple[InboxItem, ...]:
        """Return feedback of one project or of all: the oldest waiting, or the latest settled."""
        if tray is Tray.WAITING:
            query = _items(_WAITS).order_by(FeedbackRow.given_at, FeedbackRow.id)
        else:
            settled = and_(_THERE, FeedbackRow.answered_at.is_not(None))
            query = _items(settled).order_by(FeedbackRow.answered_at.desc(), FeedbackRow.id)
        if project_id is not None:
            query = query.where(FeedbackRow.project_id == project_id)
        return tuple(map(_item, self._connection.execute(query.limit(limit))))

    def get(self, feedback_id: UUID) -> InboxItem | None:
        """Return one that was not taken back, or None."""
        query = _items(and_(_THERE, FeedbackRow.id == feedback_id))
        row = self._connection.execute(query).one_or_none()
        return None if row is None else _item(row)

    def keep_change(self, feedback: Feedback, day: date, text: str) -> None:
        """Keep what a feedback changed in the sheet of its project; said again, it replaces."""
        row = ProjectChangeRow
        known = self._connection.execute(
            change(row).where(row.feedback_id == feedback.id).values(text=text)
        )
        if known.rowcount:
            return
        last = select(func.coalesce(func.max(row.position), -1)).where(
            row.project_id == feedback.project_id
        )
        self._connection.execute(
            insert(row).values(
                project_id=feedback.project_id,
                position=self._connection.execute(last).scalar_one() + 1,
                day=day,
                text=text,
                feedback_id=feedback.id,
            )
        )

    def shorten_contact(self, feedback_id: UUID, until: datetime) -> None:
        """Bring forward the day when the contact left with a feedback must be gone."""
        self._connection.execute(
            change(ContactRow)
            .where(ContactRow.subject == Subject.FEEDBACK, ContactRow.subject_id == feedback_id)
            .where(ContactRow.erase_at > until)
            .values(erase_at=until)
        )


def _items(condition: ColumnElement[bool]) -> Select[tuple[object, ...]]:
    contacts = (
        select(ContactRow.id)
        .where(ContactRow.subject == Subject.FEEDBACK, ContactRow.subject_id == FeedbackRow.id)
        .exists()
        .label("has_contact")
    )
    changes = (
        select(func.min(ProjectChangeRow.text))
        .where(ProjectChangeRow.project_id == FeedbackRow.project_id)
        .where(ProjectChangeRow.feedback_id == FeedbackRow.id)
        .scalar_subquery()
        .label("change")
    )
    return (
        select(
            *_WORDS,
            ProjectRow.title.label("project_title"),
            contacts,
            changes,
            OpinionRoundRow.question,
        )
        .join(ProjectRow, ProjectRow.id == FeedbackRow.project_id)
        .outerjoin(OpinionRoundRow, OpinionRoundRow.id == FeedbackRow.round_id)
        .where(condition)
    )


def _item(row: Row[tuple[object, ...]]) -> InboxItem:
    columns = dict(row._mapping)  # noqa: SLF001 - SQLAlchemy's API
    about = {name: columns.pop(name) for name in _ABOUT}
    return InboxItem(feedback=Feedback(**columns), **about)

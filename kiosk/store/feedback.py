"""The feedback of the record, and the contacts kept apart from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, exists, func, insert, select, update

from kiosk.domain.contact import SealedContact
from kiosk.domain.feedback import Feedback, FeedbackKind, FeedbackState
from kiosk.domain.receipt import Subject
from kiosk.store.visitor_tables import ContactRow, EnvelopeRow, FeedbackRow

UNCOUNTED = (FeedbackState.WITHDRAWN, FeedbackState.DECLINED)
"""What no count counts."""

# The words are parameters: a statement is kept in memory with the values that are written in it.
_SAVE = update(FeedbackRow).where(FeedbackRow.id == bindparam("saved")).returning(FeedbackRow.id)


class FeedbackRepository:
    """Feedback inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, feedback: Feedback) -> None:
        """Keep a new one."""
        self._connection.execute(insert(FeedbackRow), asdict(feedback))

    def get(self, feedback_id: UUID) -> Feedback | None:
        """Return one, or None."""
        row = self._connection.execute(
            select(FeedbackRow.__table__).where(FeedbackRow.id == feedback_id)
        ).one_or_none()
        return None if row is None else Feedback(**row._mapping)  # noqa: SLF001 - SQLAlchemy's API

    def save(self, feedback: Feedback) -> None:
        """Keep a change."""
        self._connection.execute(_SAVE, {"saved": feedback.id, **asdict(feedback)}).one()

    def published(self, project_id: UUID, limit: int) -> tuple[Feedback, ...]:
        """Return the latest published ones on a project that have words, newest first."""
        rows = self._connection.execute(
            select(FeedbackRow.__table__)
            .where(FeedbackRow.project_id == project_id, FeedbackRow.text != "")
            .where(FeedbackRow.state == FeedbackState.PUBLISHED, FeedbackRow.round_id.is_(None))
            .order_by(FeedbackRow.given_at.desc(), FeedbackRow.id)
            .limit(limit)
        )
        return tuple(Feedback(**row._mapping) for row in rows)  # noqa: SLF001 - SQLAlchemy's API

    def counts(self, project_id: UUID) -> dict[FeedbackKind, int]:
        """Count the feedback on a project by kind, but the withdrawn and the declined."""
        rows = self._connection.execute(
            select(FeedbackRow.kind, func.count().label("number"))
            .where(FeedbackRow.project_id == project_id, FeedbackRow.state.not_in(UNCOUNTED))
            .where(FeedbackRow.round_id.is_(None))
            .group_by(FeedbackRow.kind)
        )
        return {row.kind: row.number for row in rows}


class ContactRepository:
    """Sealed contacts inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, contact: SealedContact) -> None:
        """Keep a new one."""
        self._connection.execute(insert(ContactRow), asdict(contact))

    def of_subject(self, subject: Subject, subject_id: UUID) -> SealedContact | None:
        """Return the contact left with what was given, or None."""
        row = self._connection.execute(
            select(ContactRow.__table__).where(
                ContactRow.subject == subject, ContactRow.subject_id == subject_id
            )
        ).one_or_none()
        return None if row is None else SealedContact(**row._mapping)  # noqa: SLF001 - SQLAlchemy's API

    def any(self) -> bool:
        """Tell whether there is a contact."""
        return self._connection.execute(select(ContactRow.id).limit(1)).first() is not None

    def destroy(self, subject: Subject, subject_id: UUID) -> None:
        """Erase the contact left with what was given, if any."""
        self._connection.execute(
            delete(ContactRow).where(
                ContactRow.subject == subject, ContactRow.subject_id == subject_id
            )
        )

    def destroy_due(self, at: datetime) -> int:
        """Erase the contacts whose time is over; return how many."""
        return self._connection.execute(
            delete(ContactRow).where(ContactRow.erase_at <= at)
        ).rowcount

    def envelope(self, contact_id: UUID, to: str) -> str | None:
        """Return a contact as it was sealed to the key of a desk, or None."""
        return self._connection.execute(
            select(EnvelopeRow.sealed).where(
                EnvelopeRow.contact_id == contact_id, EnvelopeRow.recipient == to
            )
        ).scalar_one_or_none()

    def keep_envelope(self, contact_id: UUID, to: str, envelope: str) -> None:
        """Keep a contact as it is sealed to the key of a desk."""
        row = {"contact_id": contact_id, "recipient": to, "sealed": envelope}
        self._connection.execute(insert(EnvelopeRow), row)

    def sealed_to(self, keys: Sequence[str]) -> tuple[UUID, ...]:
        """Return the contacts that can be opened here, and are sealed to all these keys."""
        sealed = (
            select(func.count())
            .where(EnvelopeRow.contact_id == ContactRow.id, EnvelopeRow.recipient.in_(keys))
            .scalar_subquery()
        )
        here = ContactRow.sealed != b""
        found = select(ContactRow.id).where(here, sealed == len(set(keys)))
        return tuple(self._connection.execute(found).scalars())

    def unsealed(self, key: str) -> tuple[SealedContact, ...]:
        """Return the contacts that can be opened here, and are not sealed to this key."""
        sealed = exists().where(
            EnvelopeRow.contact_id == ContactRow.id, EnvelopeRow.recipient == key
        )
        found = select(ContactRow.__table__).where(ContactRow.sealed != b"", ~sealed)
        rows = self._connection.execute(found)
        return tuple(SealedContact(**row._mapping) for row in rows)  # noqa: SLF001 - SQLAlchemy's API

    def let_go(self, contact_id: UUID) -> None:
        """Destroy what can be opened here of a contact; its envelopes and its day stay."""
        self._connection.execute(
            update(ContactRow).where(ContactRow.id == contact_id).values(sealed=b"")
        )

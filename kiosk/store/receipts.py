"""The sealed receipts of the record."""

from __future__ import annotations

from dataclasses import asdict
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, insert, select, update

from kiosk.domain.receipt import SealedReceipt, Subject
from kiosk.store.tables import ReceiptRow

_ADD = insert(ReceiptRow)


class ReceiptRepository:
    """Receipts inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, receipt: SealedReceipt) -> None:
        """Keep a new one."""
        self._connection.execute(_ADD, asdict(receipt))

    def of_subject(self, subject: Subject, subject_id: UUID) -> SealedReceipt | None:
        """Return the receipt of what was given, or None if there is none or it was destroyed."""
        return self._one((ReceiptRow.subject == subject) & (ReceiptRow.subject_id == subject_id))

    def with_token_hash(self, token_hash: bytes) -> SealedReceipt | None:
        """Return the receipt that a QR token opens, or None."""
        return self._one(ReceiptRow.token_hash == token_hash)

    def with_code_hash(self, code_hash: bytes) -> SealedReceipt | None:
        """Return the receipt that a typed code opens, or None."""
        return self._one(ReceiptRow.code_hash == code_hash)

    def any(self) -> bool:
        """Tell whether there was ever a receipt."""
        return self._connection.execute(select(ReceiptRow.id).limit(1)).first() is not None

    def destroy(self, receipt_id: UUID) -> None:
        """Forget both keys: the receipt opens nothing any more."""
        self._connection.execute(
            update(ReceiptRow)
            .where(ReceiptRow.id == receipt_id)
            .values(token_hash=None, code_hash=None)
        )

    def _one(self, condition: ColumnElement[bool]) -> SealedReceipt | None:
        row = self._connection.execute(
            select(ReceiptRow.__table__).where(condition, ReceiptRow.token_hash.is_not(None))
        ).one_or_none()
        return None if row is None else SealedReceipt(**row._mapping)  # noqa: SLF001 - SQLAlchemy's API

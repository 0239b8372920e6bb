"""Those to call back from this desk, whose contacts left their kiosks."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection, Row, delete, insert, select, update

from kiosk.domain.entrusted import CallBack
from kiosk.store.exchange_tables import CallBackRow


class CallBackRepository:
    """`CallBacks` inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> CallBack | None:
        """Return one, or None."""
        statement = select(CallBackRow.__table__).where(CallBackRow.key == key)
        row = self._connection.execute(statement).one_or_none()
        return None if row is None else _call_back(row)

    def save(self, call_back: CallBack) -> None:
        """Keep a new one, or a change."""
        self._connection.execute(delete(CallBackRow).where(CallBackRow.key == call_back.key))
        self._connection.execute(insert(CallBackRow), asdict(call_back))

    def empty(self, key: str) -> None:
        """Forget all that is known of one that was taken back, but that it was."""
        self._connection.execute(
            update(CallBackRow).where(CallBackRow.key == key).values(about="", words="", sealed=b"")
        )

    def standing(self) -> tuple[CallBack, ...]:
        """Return those that were not taken back, the oldest first."""
        rows = self._connection.execute(
            select(CallBackRow.__table__)
            .where(CallBackRow.sealed != b"")
            .order_by(CallBackRow.given_at, CallBackRow.key)
        )
        return tuple(_call_back(row) for row in rows)

    def any(self) -> bool:
        """Tell whether there is one."""
        return self._connection.execute(select(CallBackRow.key).limit(1)).first() is not None

    def destroy_due(self, at: datetime) -> int:
        """Erase those whose time is over; return how many."""
        return self._connection.execute(
            delete(CallBackRow).where(CallBackRow.erase_at <= at)
        ).rowcount


def _call_back(row: Row[tuple[object, ...]]) -> CallBack:
    return CallBack(**row._mapping)  # noqa: SLF001 - SQLAlchemy's API

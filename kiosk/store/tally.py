"""How often things happened, by day: the only thing that figures are made from."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.tally import Count
from kiosk.store.desk_tables import TallyRow


class TallyRepository:
    """The counts inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, day: date, counts: Iterable[Count]) -> None:
        """Count each cell once more."""
        for measure, label in counts:
            one = insert(TallyRow).values(day=day, measure=measure.value, label=label, count=1)
            self._connection.execute(
                one.on_conflict_do_update(
                    index_elements=["day", "measure", "label"],
                    set_={"count": TallyRow.count + 1},
                )
            )

    def sums(self, first: date, last: date) -> dict[tuple[str, str], int]:
        """Return the count of each measure and label from one day to another, both included."""
        rows = self._connection.execute(
            select(TallyRow.measure, TallyRow.label, func.sum(TallyRow.count).label("total"))
            .where(TallyRow.day.between(first, last))
            .group_by(TallyRow.measure, TallyRow.label)
            .order_by(TallyRow.measure, TallyRow.label)
        )
        return {(row.measure, row.label): row.total for row in rows}

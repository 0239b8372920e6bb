"""The figures of the bureau, from aggregates only; small cells are never told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.permissions import Permission
from kiosk.domain.published import Counters
from kiosk.domain.tally import ANYWHERE, Cell, Measure, shown
from kiosk.domain.territory import Territory
from kiosk.services.browse import Browsing
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords
from kiosk.services.ports import Clock


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything that the page « Chiffres » shows.

    Attributes:
        tables: the cells of each measure, labels that people read where the record has them.
        counters: kept, read, answered and overdue, since the beginning.
    """

    tables: Mapping[Measure, tuple[Cell, ...]]
    counters: Counters


class Counting:
    """The use cases of whoever counts."""

    def __init__(
        self, records: DeskRecords, clock: Clock, browsing: Browsing, territory: Territory
    ) -> None:
        self._records = records
        self._clock = clock
        self._browsing = browsing
        self._territory = territory

    def figures(self, by: UUID, days: int) -> Figures:
        """Return the figures of the last days, today included.

        Raises:
            AccountClosed, Forbidden: if the agent may not see them.
        """
        first = local_day(self._clock.now()) - timedelta(days=days - 1)
        with self._records.reading() as record:
            authorise(record, by, Permission.SEE_FIGURES)
            sums = record.tally.sums(first)
        tables: dict[Measure, dict[str, int]] = {measure: {} for measure in Measure}
        for (measure, label), count in sums.items():
            tables[Measure(measure)][self._named(measure, label)] = count
        return Figures(
            {measure: shown(cells) for measure, cells in tables.items()},
            self._browsing.lobby().counters,
        )

    def note_modes(self, modes: tuple[str, ...]) -> None:
        """Count the accessibility modes that were in use when a visitor left."""
        with self._records.writing() as record:
            record.tally.add(local_day(self._clock.now()), ((Measure.MODE, it) for it in modes))

    def _named(self, measure: str, label: str) -> str:
        """Return the name of a quartier; the labels of the rest are worded by the screens."""
        if measure != Measure.QUARTIER or label == ANYWHERE:
            return label
        quartier = self._territory.quartier(label)
        return quartier.name if quartier else label

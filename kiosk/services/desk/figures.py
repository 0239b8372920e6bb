"""The figures of the bureau, from aggregates only; small cells are never told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.permissions import Permission
from kiosk.domain.published import Counters
from kiosk.domain.tally import ANYWHERE, Cell, Measure, on_its_scale, shown
from kiosk.domain.territory import Territory
from kiosk.services.browse import Browsing
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything that the page « Chiffres » shows.

    Attributes:
        tables: see `tables_of`.
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
        last = local_day(self._clock.now())
        first = last - timedelta(days=days - 1)
        with self._records.reading() as record:
            authorise(record, by, Permission.SEE_FIGURES)
            tables = tables_of(record, self._territory, first, last)
        return Figures(tables, self._browsing.lobby().counters)

    def note_modes(self, modes: tuple[str, ...]) -> None:
        """Count the accessibility modes that were in use when a visitor left."""
        with self._records.writing() as record:
            record.tally.add(local_day(self._clock.now()), ((Measure.MODE, it) for it in modes))


def tables_of(
    record: DeskRepositories, territory: Territory, first: date, last: date
) -> dict[Measure, tuple[Cell, ...]]:
    """Return the cells of each measure from one day to another, as they may be shown.

    Labels are those of the record, but for quartiers and themes, which have their names.
    """
    sums: dict[Measure, dict[str, int]] = {measure: {} for measure in Measure}
    for (measure, label), count in record.tally.sums(first, last).items():
        sums[Measure(measure)][label] = count
    sums[Measure.THEME] = {it.title: it.contributions for it in record.projects.themes()}
    sums[Measure.QUARTIER] = {
        _quartier(territory, label): count for label, count in sums[Measure.QUARTIER].items()
    }
    return {measure: shown(on_its_scale(measure, cells)) for measure, cells in sums.items()}


def _quartier(territory: Territory, label: str) -> str:
    known = None if label == ANYWHERE else territory.quartier(label)
    return known.name if known else label

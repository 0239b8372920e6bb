"""The page « Chiffres »: bars that also read as tables."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.documents.figures_words import TITLES, tick, worded
from kiosk.domain.tally import Cell, Measure
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.desk.figures import Figures

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One bar.

    Attributes:
        tick: its words under a column: an hour, a day.
        count: -1 when it may not be told.
        share: of the longest bar, from 0 to 1.
    """

    label: str
    tick: str
    count: int
    share: float


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class FigureRows(Rows):
    """The bars of one table, and what a chart takes of them."""

    row_type = FigureRow
    listed = Signal()

    @Property("QStringList", notify=listed)
    def ticks(self) -> list[str]:
        """The words under the columns."""
        return [row.tick for row in self.all]

    @Property("QVariantList", notify=listed)
    def heights(self) -> list[float]:
        """The columns, from 0 to 1; what may not be told has none."""
        return [row.share for row in self.all]

    def replace(self, rows: Sequence[FigureRow]) -> None:
        """Show these bars instead."""
        super().replace(rows)
        self.listed.emit()


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class FiguresModel(QObject):
    """The figures of a period, and the promises since the beginning."""

    changed = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._days = 30
        self._figures: Figures | None = None
        self._rows = {measure: FigureRows(self) for measure in Measure}

    @Property(int, notify=changed)
    def days(self) -> int:
        """How many days the figures are of."""
        return self._days

    @Property(int, notify=changed)
    def kept(self) -> int:
        """Contributions since the beginning."""
        return self._figures.counters.kept if self._figures else 0

    @Property(int, notify=changed)
    def readShare(self) -> int:
        """Percentage of them that an agent has read."""
        return self._percentage(self._figures.counters.read if self._figures else 0)

    @Property(int, notify=changed)
    def answeredShare(self) -> int:
        """Percentage of them that have an answer."""
        return self._percentage(self._figures.counters.answered if self._figures else 0)

    @Property(int, notify=changed)
    def overdue(self) -> int:
        """How many are past a promise."""
        return self._figures.counters.overdue if self._figures else 0

    @Property("QStringList", constant=True)
    def measures(self) -> list[str]:
        """What is counted, in the order in which it is read: values of `Measure`."""
        return [measure.value for measure in TITLES]

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        """Whether the figures are there, and nothing was counted in these days."""
        return self._figures is not None and not any(
            rows.count for measure, rows in self._rows.items() if measure is not Measure.THEME
        )

    @Slot(str, result=str)
    def title(self, measure: str) -> str:
        """Return the title of a table."""
        return TITLES[Measure(measure)]

    @Slot(str, result=bool)
    def onTime(self, measure: str) -> bool:
        """Tell whether a table goes along time: hours, weeks."""
        return Measure(measure) in {Measure.HOUR, Measure.WEEK}

    @Slot(str, result=QObject)
    def table(self, measure: str) -> FigureRows:
        """Return the bars of a measure: a value of `Measure`."""
        return self._rows[Measure(measure)]

    @Slot(int)
    def look(self, days: int) -> None:
        """Read the figures of the last days."""
        self._days = days
        self._desk.read(lambda desk, me: desk.counting.figures(me, days), self._show)

    def _show(self, figures: "Figures") -> None:
        self._figures = figures
        for measure, rows in self._rows.items():
            rows.replace(_bars(measure, figures.tables[measure]))
        self.changed.emit()

    def _percentage(self, part: int) -> int:
        return round(100 * part / self.kept) if self.kept else 0


def _bars(measure: Measure, cells: Sequence[Cell]) -> list[FigureRow]:
    longest = max((cell.count or 0 for cell in cells), default=0) or 1
    return [
        FigureRow(
            worded(measure, cell.label),
            tick(measure, cell.label),
            -1 if cell.count is None else cell.count,
            (cell.count or 0) / longest,
        )
        for cell in cells
    ]

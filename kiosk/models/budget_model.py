"""What the city says of a project of the participatory budget, as its page shows it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.participatory_budget import BudgetLink
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import euros, long_day, month

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class BudgetStepRow:
    """A phase: a `Phase`, its month or empty, and whether the project reached it."""

    phase: str
    month: str
    done: bool


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class BudgetStepRows(Rows):
    """Phases in a list."""

    row_type = BudgetStepRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class BudgetModel(QObject):
    """The link of one project to the participatory budget."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link: BudgetLink | None = None
        self._language = "fr"
        self._steps = BudgetStepRows(self)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether the project is of the participatory budget."""
        return self._link is not None

    @Property(str, notify=changed)
    def edition(self) -> str:
        """The year of the vote."""
        return str(self._link.edition) if self._link else ""

    @Property(str, notify=changed)
    def number(self) -> str:
        """The number that the city gives the project."""
        return self._link.number if self._link else ""

    @Property(str, notify=changed)
    def amount(self) -> str:
        """What was voted, or empty."""
        return euros(self._link.euros, self._language) if self._link else ""

    @Property(str, notify=changed)
    def service(self) -> str:
        """The service in charge, or empty."""
        return self._link.service if self._link else ""

    @Property(str, notify=changed)
    def place(self) -> str:
        """The address that the city gives, or empty."""
        return self._link.place if self._link else ""

    @Property(bool, notify=changed)
    def popular(self) -> bool:
        """Whether it is in a quartier populaire."""
        return self._link is not None and self._link.popular

    @Property(str, notify=changed)
    def progress(self) -> str:
        """How far it is: a `Progress`, or empty."""
        return self._link.progress.value if self._link else ""

    @Property(bool, notify=changed)
    def listed(self) -> bool:
        """Whether the city's list ever named it."""
        return self._link is not None and self._link.listed

    @Property(str, notify=changed)
    def goneOn(self) -> str:
        """The day since when the city does not list it, or empty."""
        return long_day(self._link.gone_on, self._language) if self._link else ""

    @Property(BudgetStepRows, constant=True)
    def steps(self) -> BudgetStepRows:
        """Its phases, in their order."""
        return self._steps

    def show(self, link: BudgetLink | None, language: str) -> None:
        """Show a link, or none."""
        self._link, self._language = link, language
        self._steps.replace(
            [
                BudgetStepRow(
                    step.phase.value,
                    month(step.month, language) if step.month else "",
                    step.reached,
                )
                for step in (link.steps if link else ())
            ]
        )
        self.changed.emit()

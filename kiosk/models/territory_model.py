"""The map of the quartiers."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.territory import Territory
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class QuartierRow:
    """A quartier of the map; lengths are shares of the side of the map."""

    quartier_id: str
    name: str
    path: str
    label_x: float
    label_y: float


@dataclass(frozen=True, slots=True)
class LandmarkRow:
    """Water or a park of the map."""

    kind: str
    name: str
    path: str
    closed: bool


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class QuartierRows(Rows):
    """The quartiers."""

    row_type = QuartierRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class LandmarkRows(Rows):
    """The landmarks."""

    row_type = LandmarkRow


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class TerritoryModel(QObject):
    """The territory that can be pointed at."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._territory = Territory(())
        self._quartiers = QuartierRows(self)
        self._landmarks = LandmarkRows(self)

    @Property(QuartierRows, constant=True)
    def quartiers(self) -> QuartierRows:
        """The quartiers."""
        return self._quartiers

    @Property(LandmarkRows, constant=True)
    def landmarks(self) -> LandmarkRows:
        """Water and parks."""
        return self._landmarks

    @Property("QStringList", notify=changed)
    def names(self) -> list[str]:
        """The names of the quartiers."""
        return [quartier.name for quartier in self._territory.quartiers]

    @Slot(float, float, result=str)
    def quartierAt(self, x: float, y: float) -> str:
        """Return the id of the quartier at a point of the unit square, or empty."""
        quartier = self._territory.quartier_at(x, y)
        return quartier.id if quartier else ""

    @Slot(str, result=str)
    def nameOf(self, quartier_id: str) -> str:
        """Return the name of a quartier, or empty."""
        quartier = self._territory.quartier(quartier_id)
        return quartier.name if quartier else ""

    def show(self, territory: Territory) -> None:
        """Show a territory."""
        self._territory = territory
        self._quartiers.replace(
            [QuartierRow(q.id, q.name, q.path, *q.label) for q in territory.quartiers]
        )
        self._landmarks.replace(
            [
                LandmarkRow(each.kind.value, each.name, each.path, each.closed)
                for each in territory.landmarks
            ]
        )
        self.changed.emit()

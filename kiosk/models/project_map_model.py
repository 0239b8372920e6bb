"""The map of the projects: how many in each quartier, and a dot for each whose place is known."""

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.territory import Territory
from kiosk.models.background import Background
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.browse import ProjectPlace
    from kiosk.services.catalogue import Services

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A quartier and how many projects it has; lengths are shares of the side of the map."""

    quartier_id: str
    name: str
    label_x: float
    label_y: float
    projects: int


@dataclass(frozen=True, slots=True)
class DotRow:
    """Where a project is, in shares of the side of the map."""

    at_x: float
    at_y: float


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class PlaceRows(Rows):
    """The quartiers."""

    row_type = PlaceRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class DotRows(Rows):
    """The projects whose place is known."""

    row_type = DotRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class ProjectMapModel(QObject):
    """Read each time the map is opened."""

    changed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._places = PlaceRows(self)
        self._dots = DotRows(self)
        self._elsewhere = 0

    @Property(PlaceRows, constant=True)
    def places(self) -> PlaceRows:
        """The quartiers, and how many projects each has."""
        return self._places

    @Property(DotRows, constant=True)
    def dots(self) -> DotRows:
        """The projects whose place is known."""
        return self._dots

    @Property(int, notify=changed)
    def elsewhere(self) -> int:
        """How many have no quartier: they are for all, or nobody said where."""
        return self._elsewhere

    @Slot()
    def look(self) -> None:
        """Read where the projects are."""

        def read(services: "Services") -> "tuple[Territory, tuple[ProjectPlace, ...]]":
            return services.territory, services.browsing.project_places()

        self._background.read(read, lambda found: self._show(*found))

    def _show(self, territory: Territory, places: "tuple[ProjectPlace, ...]") -> None:
        counts = Counter(it.quartier for it in places)
        quartiers = territory.quartiers
        self._places.replace(
            [PlaceRow(it.id, it.name, *it.label, counts[it.id]) for it in quartiers]
        )
        points = (territory.point_of(it.position) for it in places if it.position is not None)
        self._dots.replace([DotRow(*point) for point in points if point is not None])
        self._elsewhere = len(places) - sum(counts[it.id] for it in quartiers)
        self.changed.emit()

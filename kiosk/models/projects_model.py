"""The public projects: browsed page by page, chosen, and searched while typing."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.project import ProjectPage
from kiosk.models.background import Background
from kiosk.models.filter_model import FilterModel
from kiosk.models.lobby_model import ProjectRows, project_row
from kiosk.models.project_map_model import ProjectMapModel
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.services.catalogue import Services

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_SHORTEST = 3


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class ProjectsModel(QObject):
    """The list of projects, those in the stimulateur first."""

    typedChanged = Signal()
    changed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._typed = ""
        self._approximate = False
        self._next_after: UUID | None = None
        self._asked = 0
        self._waiting = False
        self._rows = ProjectRows(self)
        self._filter = FilterModel(self)
        self._filter.changed.connect(self.start)
        self._map = ProjectMapModel(background, self)

    @Property(ProjectRows, constant=True)
    def rows(self) -> ProjectRows:
        """The projects shown."""
        return self._rows

    @Property(FilterModel, constant=True)
    def filter(self) -> FilterModel:
        """Which projects are shown."""
        return self._filter

    @Property(ProjectMapModel, constant=True)
    def map(self) -> ProjectMapModel:
        """Where the projects are."""
        return self._map

    @Property(str, notify=typedChanged)
    def typed(self) -> str:
        """The words searched for."""
        return self._typed

    @Property(bool, notify=typedChanged)
    def searching(self) -> bool:
        """Whether enough is typed to search."""
        return len(self._typed.strip()) >= _SHORTEST

    @Property(bool, notify=changed)
    def approximate(self) -> bool:
        """Whether no project says the words exactly: those shown nearly do."""
        return self._approximate

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether an answer of the record is awaited."""
        return self._waiting

    @Slot()
    def start(self) -> None:
        """Show the first of those chosen."""
        self._read(None)

    @Slot(str)
    def search(self, typed: str) -> None:
        """Show the projects that speak of what is typed so far; all if it is too short."""
        if typed != self._typed:
            self._typed = typed
            self.typedChanged.emit()
            self.start()

    @Slot()
    def more(self) -> None:
        """Show the next page below, if there is one."""
        if self._next_after is not None and not self._waiting:
            self._read(self._next_after)

    def wipe(self) -> None:
        """Forget the words searched for and what was chosen."""
        self._filter.showAll()
        self._asked += 1
        self._next_after = None
        self._approximate = False
        self._rows.replace([])
        self._set_waiting(False)
        if self._typed:
            self._typed = ""
            self.typedChanged.emit()

    def _read(self, after: UUID | None) -> None:
        self._asked += 1
        asked = self._asked
        chosen = self._filter.projects(self._typed if self.searching else "")
        self._set_waiting(True)

        def read(services: "Services") -> ProjectPage | None:
            # Whoever types fast asks for the last word only.
            return services.browsing.projects(after, chosen) if asked == self._asked else None

        def show(page: ProjectPage | None) -> None:
            if page is not None and asked == self._asked:
                self._show(page, below=after is not None)

        self._background.read(read, show)

    def _show(self, page: ProjectPage, *, below: bool) -> None:
        rows = [project_row(project) for project in page.projects]
        if below:
            self._rows.extend(rows)
        else:
            self._rows.replace(rows)
        self._approximate = page.approximate
        self._next_after = page.next_after
        self._set_waiting(False)

    def _set_waiting(self, waiting: bool) -> None:
        self._waiting = waiting
        self.changed.emit()

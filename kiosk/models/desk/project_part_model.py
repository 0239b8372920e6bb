"""What every part of the page of a project shares: whose it is, and the day."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.domain.project import Project
from kiosk.domain.typed_time import written_day
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.refusing_model import RefusingModel
from kiosk.models.qt import Property

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.services.desk.catalogue import DeskServices

T = TypeVar("T")


class ProjectPartModel(RefusingModel):
    """A part of the open project. What comes back for another one is dropped."""

    partChanged = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._project: Project | None = None
        self._today = ""

    @Property(str, notify=partChanged)
    def today(self) -> str:
        """The day, as it is typed."""
        return self._today

    def show(self, project: Project | None) -> None:
        """Show the part of another project, or of none."""
        self._project = project
        self._refuse("")
        self._forget()
        self.partChanged.emit()
        self._read()

    def _read_part(
        self, read: "Callable[[DeskServices, UUID, UUID], T]", show: Callable[[T], None]
    ) -> None:
        project = self._project
        if project is None:
            return

        def shown(found: tuple[T, str]) -> None:
            if project is self._project:
                part, self._today = found
                show(part)
                self.partChanged.emit()

        self._desk.read(
            lambda desk, me: (read(desk, me, project.id), written_day(desk.logbook.today())), shown
        )

    def _forget(self) -> None:
        raise NotImplementedError

    def _read(self) -> None:
        raise NotImplementedError

"""The composition root of the jury's room: a window, an engine and a model of its own.

Jurors reach neither the desk, which is locked behind it, nor the visitors' pages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import kiosk.models.jury.types  # noqa: F401 - registers the room's types for QML
from kiosk.errors import EnvironmentFault, Fault
from kiosk.models.desk.activity import Activity
from kiosk.models.jury.room_model import RoomModel
from kiosk.screen import HERE, log_warnings, pixels_per_mm

if TYPE_CHECKING:
    from kiosk.models.background import Background
    from kiosk.settings import Settings


class JuryRoom(QObject):
    """The window of one session. It starts at the jurors' door.

    Signals:
        closed: the facilitator takes the screen back, or somebody closed the window.
    """

    closed = Signal()

    def __init__(
        self,
        settings: Settings,
        background: Background,
        session_id: UUID,
        *,
        on_kiosk: bool,
        parent: QObject | None = None,
    ) -> None:
        """Show the door. `on_kiosk`: typed on with a finger.

        Raises:
            EnvironmentFault: if the views cannot be loaded.
        """
        super().__init__(parent)
        self.room = RoomModel(background, session_id, self)
        self.room.closed.connect(self.closed)
        self.engine = QQmlApplicationEngine()
        self.window = self._load(
            {
                "room": self.room,
                "onKiosk": on_kiosk,
                "pixelsPerMm": pixels_per_mm(settings),
                "fullScreen": settings.screen.fullscreen,
                "width": settings.screen.width,
                "height": settings.screen.height,
            }
        )
        self.window.visibleChanged.connect(self._seen)
        Activity(self.window).seen.connect(self.room.stay)

    def close(self) -> None:
        """Destroy the window: views first, they must not outlive their model."""
        shiboken6.delete(self.engine)

    def _load(self, properties: dict[str, object]) -> QQuickWindow:
        self.engine.warnings.connect(log_warnings)
        self.engine.addImportPath(str(HERE.parent))
        self.engine.addImportPath(str(HERE / "views" / "keyboard"))
        self.engine.setInitialProperties(properties)
        self.engine.loadFromModule("kiosk.views", "JuryWindow")
        if not self.engine.rootObjects():
            raise EnvironmentFault(
                "La salle du jury ne peut pas s’ouvrir : voyez les lignes précédentes du journal.",
                Fault.DISPLAY,
            )
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)  # noqa: S101 - JuryWindow.qml is a Window
        return window

    def _seen(self, visible: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not visible:
            self.closed.emit()

"""The composition root of the wall: a window for a second screen or a projector.

It only reads the record that a kiosk keeps, opened anew at each look: a kiosk may put another file
in its place meanwhile.
"""

from __future__ import annotations

import gc
import sys

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.devices.system import SystemClock
from kiosk.errors import EnvironmentFault, Fault
from kiosk.models.pictures import SCHEME, PictureProvider, Pictures
from kiosk.models.wall_model import WallModel
from kiosk.screen import HERE, log_warnings, prepare
from kiosk.services.wall import Wall, Walling
from kiosk.settings import Settings
from kiosk.store.schema import REVISION
from kiosk.wiring import records_of

_DESIGNED_FOR = 1080
"""Rows of the designs, which 3.2 pixels a millimetre go with."""
_READ_FROM_AFAR = 3.2


class WallScreen(QObject):
    """The window of the wall, and what it shows."""

    def __init__(
        self, settings: Settings, *, screen: QScreen | None = None, parent: QObject | None = None
    ) -> None:
        """Show the wall: over a whole screen, or in a window if there is none.

        Raises:
            EnvironmentFault: if the views cannot be loaded.
        """
        super().__init__(parent)
        pictures = Pictures()
        self.model = WallModel(lambda: look(settings), pictures, settings.wall.seconds, self)
        self.engine = QQmlApplicationEngine()
        self.engine.warnings.connect(log_warnings)
        self.engine.addImageProvider(SCHEME, PictureProvider(pictures))
        self.engine.addImportPath(str(HERE.parent))
        size = screen.size() if screen else None
        width = size.width() if size else settings.screen.width
        height = size.height() if size else settings.screen.height
        self.engine.setInitialProperties(
            {
                "wall": self.model,
                "mairie": settings.mairie.name,
                "bureau": settings.mairie.bureau,
                "reducedMotion": settings.screen.reduced_motion,
                # Read from afar: letters follow the picture, not the millimetres.
                "pixelsPerMm": _READ_FROM_AFAR * min(width, height) / _DESIGNED_FOR,
                "width": width,
                "height": height,
            }
        )
        self.engine.loadFromModule("kiosk.views", "WallWindow")
        if not self.engine.rootObjects():
            raise EnvironmentFault(
                "Le mur ne peut pas s’ouvrir : voyez les lignes précédentes du journal.",
                Fault.DISPLAY,
            )
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)  # noqa: S101 - WallWindow.qml is a Window
        self.window = window
        if screen is None:
            window.show()
        else:
            window.setScreen(screen)
            window.setGeometry(screen.geometry())
            window.showFullScreen()

    def close(self) -> None:
        """Stop reading, and destroy the window: views first, they must not outlive their model."""
        shiboken6.delete(self.engine)
        self.model.close()


def look(settings: Settings) -> Wall:
    """Read what the wall shows; on the wall's own thread.

    Raises:
        EnvironmentFault: while there is no record, or a program of another version keeps it.
    """
    records = records_of(settings)
    records.open_as_is()
    try:
        if records.revision() != REVISION:
            raise EnvironmentFault(
                "La base est d’une autre version : ouvrez la borne, puis le mur.",
                Fault.DATABASE_NEWER,
            )
        return Walling(records, SystemClock()).look()
    finally:
        records.close()


def run(settings: Settings, *, screen: int | None, windowed: bool) -> int:
    """Show the wall until its window closes; return the exit code.

    Args:
        settings: the settings.
        screen: the number of the screen, from 1; None: the last one, which is not the kiosk's.
        windowed: whether it is in a window.

    Raises:
        EnvironmentFault: `DISPLAY` if there is no such screen.
    """
    application = QGuiApplication(sys.argv[:1])
    prepare(application)
    wall = WallScreen(settings, screen=None if windowed else chosen(application.screens(), screen))
    # As on the kiosk: collecting in another thread could destroy Qt objects in the wrong one.
    gc.disable()
    QTimer.singleShot(0, wall.model.start)
    code = application.exec()
    wall.close()
    return code


def chosen(screens: list[QScreen], number: int | None) -> QScreen:
    """Return a screen by its number, from 1; the last one for None.

    Raises:
        EnvironmentFault: `DISPLAY` if there is no such screen.
    """
    if number is None:
        return screens[-1]
    if not 1 <= number <= len(screens):
        raise EnvironmentFault(
            f"Il n’y a pas d’écran {number} : il y en a {len(screens)}.", Fault.DISPLAY
        )
    return screens[number - 1]

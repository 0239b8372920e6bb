"""The composition root of the agents' desk: a root view, an engine and models of its own.

Visitors' pages cannot reach any of it: it is another window, with another engine. What an agent
works with is made when they come in and destroyed when they lock.
"""

from __future__ import annotations

import gc
import sys
import time
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import kiosk.models.desk.types
import kiosk.models.types  # noqa: F401 - both register the module kiosk.models for QML
from kiosk.devices.voices import build_speech
from kiosk.errors import EnvironmentFault, Fault
from kiosk.models.background import Background
from kiosk.models.desk.access_model import AccessModel
from kiosk.models.desk.activity import Activity
from kiosk.models.desk.desk_session_model import Limits
from kiosk.models.desk.sound_test_model import SoundTestModel
from kiosk.models.desk.work_model import WorkModel
from kiosk.screen import HERE, log_warnings, pixels_per_mm, prepare, services_of

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.domain.agent import AgentSession
    from kiosk.jury_room import JuryRoom
    from kiosk.settings import Settings

_DOOR_MS = 60_000
"""How long the door stays open on a kiosk when nobody comes in."""


class Desk(QObject):
    """The agents' window. It starts at the door.

    Signals:
        closed: on a kiosk, the agents are gone: the window can be destroyed.
    """

    closed = Signal()

    def __init__(
        self,
        settings: Settings,
        background: Background,
        *,
        on_kiosk: bool,
        parent: QObject | None = None,
    ) -> None:
        """Show the door. `on_kiosk`: over the visitors' window, typed on with a finger.

        Raises:
            EnvironmentFault: if the views cannot be loaded.
        """
        super().__init__(parent)
        self._settings = settings
        self._on_kiosk = on_kiosk
        self._background = background
        self._limits = limits(settings, on_kiosk=on_kiosk)
        self.access = AccessModel(background, self)
        self.access.entered.connect(self._enter)
        self.work: WorkModel | None = None
        self.room: JuryRoom | None = None
        self.sound = SoundTestModel(lambda: build_speech(settings.speech), self)
        self.engine = QQmlApplicationEngine()
        self.window = self._load(self._properties(settings, on_kiosk))
        self._door = QTimer(self, interval=_DOOR_MS, singleShot=True)
        self._door.timeout.connect(self.closed)
        self.activity = Activity(self.window)
        self.activity.seen.connect(self._stay)
        if on_kiosk:
            self.window.visibleChanged.connect(self._seen)
            self._door.start()

    def _load(self, properties: dict[str, object]) -> QQuickWindow:
        self.engine.warnings.connect(log_warnings)
        self.engine.addImportPath(str(HERE.parent))
        self.engine.addImportPath(str(HERE / "views" / "keyboard"))
        self.engine.setInitialProperties(properties)
        self.engine.loadFromModule("kiosk.views", "DeskWindow")
        if not self.engine.rootObjects():
            raise EnvironmentFault(
                "Le bureau ne peut pas s’ouvrir : voyez les lignes précédentes du journal.",
                Fault.DISPLAY,
            )
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)  # noqa: S101 - DeskWindow.qml is a Window
        return window

    def close(self) -> None:
        """Lock, and destroy the window: views first, they must not outlive their models."""
        self._door.stop()
        self.access.cancelKey()
        if self.work is not None:
            self.work.session.lock()
        room, self.room = self.room, None
        if room is not None:
            room.close()
        shiboken6.delete(self.engine)

    def _enter(self, session: AgentSession) -> None:
        self._door.stop()
        self.work = WorkModel(self._background, session, self._limits, time.monotonic, self)
        self.work.session.locked.connect(self._lock)
        self.work.jury.roomAsked.connect(self._open_room)
        self.window.setProperty("work", self.work)

    def _lock(self) -> None:
        """Destroy everything of the session; the door is shown again."""
        work, self.work = self.work, None
        if work is None:
            return
        self.sound.stop()
        self.window.setProperty("work", None)
        session = work.session.session
        self._background.write(lambda services: services.desk.access.leave(session), _nothing)
        self._background.read(lambda services: services.desk.security_keys.cancel(), _nothing)
        QGuiApplication.inputMethod().reset()
        QGuiApplication.clipboard().clear()
        work.deleteLater()
        if self.room is None:
            self.closed.emit()

    def _open_room(self, session_id: UUID) -> None:
        """Give the screen to the jurors, the desk locked behind them."""
        from kiosk.jury_room import JuryRoom  # noqa: PLC0415 - of use on some evenings

        self.room = JuryRoom(
            self._settings, self._background, session_id, on_kiosk=self._on_kiosk, parent=self
        )
        self.room.closed.connect(self._close_room, Qt.ConnectionType.QueuedConnection)
        if self.work is not None:
            self.work.session.lock()

    def _close_room(self) -> None:
        room, self.room = self.room, None
        if room is not None:
            room.close()
            room.deleteLater()
            self.closed.emit()

    def _stay(self) -> None:
        if self.work is not None:
            self.work.session.stay()
        elif self._door.isActive():
            self._door.start()

    def _seen(self, visible: bool) -> None:  # noqa: FBT001 - Qt's signal
        if not visible:
            self.closed.emit()

    def _properties(self, settings: Settings, on_kiosk: bool) -> dict[str, object]:  # noqa: FBT001 - private
        return {
            "access": self.access,
            "sound": self.sound,
            "mairie": settings.mairie.name,
            "onKiosk": on_kiosk,
            "pixelsPerMm": pixels_per_mm(settings),
            "fullScreen": on_kiosk and settings.screen.fullscreen,
            "width": settings.screen.width if on_kiosk else 1600,
            "height": settings.screen.height if on_kiosk else 900,
        }


def run(settings: Settings) -> int:
    """Show the desk until its window closes; return the exit code."""
    application = QGuiApplication(sys.argv[:1])
    prepare(application)
    background = Background(lambda: services_of(settings))
    desk = Desk(settings, background, on_kiosk=False)
    # As on the kiosk: collecting in a worker thread could destroy Qt objects in the wrong one.
    gc.disable()
    desk.closed.connect(gc.collect)
    QTimer.singleShot(0, background.start)
    code = application.exec()
    desk.close()
    background.close()
    return code


def limits(settings: Settings, *, on_kiosk: bool) -> Limits:
    """Return how long an agent's session lasts here."""
    desk = settings.desk
    if on_kiosk:
        return Limits(desk.kiosk_idle, desk.warning, desk.kiosk_longest)
    return Limits(desk.idle, desk.warning, desk.longest)


def _nothing(_result: None) -> None:
    """Nobody waits for it."""

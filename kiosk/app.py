"""The composition root of the screens: the only place that wires models, views and services."""

from __future__ import annotations

import gc
import logging
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

import kiosk.models.types  # noqa: F401 - registers the module kiosk.models for QML
from kiosk.errors import EnvironmentFault, Fault
from kiosk.models.background import Background
from kiosk.models.deposit_model import DepositModel
from kiosk.models.feedback_model import FeedbackModel
from kiosk.models.follow_up_model import FollowUpModel
from kiosk.models.input_guard import InputGuard
from kiosk.models.language_model import LanguageModel
from kiosk.models.lobby_model import LobbyModel
from kiosk.models.project_model import ProjectModel
from kiosk.models.repeats import Repeats
from kiosk.models.session_model import SessionModel
from kiosk.models.support_model import SupportModel
from kiosk.models.territory_model import TerritoryModel
from kiosk.models.ticket_model import TicketModel
from kiosk.models.voices_model import VoicesModel
from kiosk.settings import ASSETS, Settings

if TYPE_CHECKING:
    from kiosk.domain.receipt import Receipt
    from kiosk.services.catalogue import Services

log = logging.getLogger(__name__)

HERE = Path(__file__).parent

_AFTER_THE_PAGE_MS = 1500
"""When the dead objects of a session are collected: well after the next page is painted."""
_SAME_PLACE_MM = 8
"""Two touches closer than that are on the same control: half a key of the keyboard."""
_MM_PER_INCH = 25.4
_BELIEVABLE = (1.5, 12.0)
"""Pixels per millimetre of panels that exist; others lie about their size."""
_TWENTY_SEVEN_INCHES = 1080 / 336.3
"""Pixels per millimetre of a 27″ panel in portrait, when the screen does not know its size."""


class Screens:
    """The window, its models and its background threads."""

    def __init__(self, settings: Settings) -> None:
        """Show the attract page; the record is opened behind it.

        Raises:
            EnvironmentFault: if the views cannot be loaded.
        """
        self._settings = settings
        self.background = Background(lambda: _services(settings))
        self._make_models()
        self._connect()
        self.engine = QQmlApplicationEngine()
        self.engine.warnings.connect(_log_warnings)
        self.engine.addImportPath(str(HERE.parent))
        self.engine.addImportPath(str(HERE / "views" / "keyboard"))
        self.engine.setInitialProperties(self._properties())
        self.engine.loadFromModule("kiosk.views", "Main")
        if not self.engine.rootObjects():
            raise EnvironmentFault(
                "L’écran ne peut pas s’ouvrir : voyez les lignes précédentes du journal.",
                Fault.DISPLAY,
            )
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)  # noqa: S101 - Main.qml is a Window
        self.window = window
        self.guard = InputGuard(window, self._repeats())
        self.guard.active.connect(self.session.stay)
        self.guard.escaped.connect(self._go_back)
        sys.excepthook = self._last_resort

    def start(self) -> None:
        """Open the record; call once the first frame is on its way."""
        self.background.start()

    def close(self) -> None:
        """Stop everything, views first: they must not outlive the models that they bind to."""
        sys.excepthook = sys.__excepthook__
        for timer in self.background.findChildren(QTimer):
            timer.stop()
        shiboken6.delete(self.engine)
        self.language.close()
        self.background.close()

    def _make_models(self) -> None:
        settings, background = self._settings, self.background
        parent = background
        self.session = SessionModel(
            settings.session.idle, settings.session.countdown, time.monotonic, parent
        )
        self.deposit = DepositModel(background, settings.session.undo, parent)
        self.ticket = TicketModel(
            background, settings.receipts.follow_up_url, settings.printer.poll, parent
        )
        self.feedback = FeedbackModel(background, settings.session.undo, parent)
        self.support = SupportModel(background, settings.session.undo, parent)
        self.follow_up = FollowUpModel(background, parent)
        self.lobby = LobbyModel(
            background,
            settings.mairie.name,
            settings.mairie.bureau,
            settings.jury.next_draw,
            parent,
        )
        self.voices = VoicesModel(background, parent)
        self.project = ProjectModel(background, parent)
        self.territory = TerritoryModel(parent)
        self.language = LanguageModel(ASSETS / "translations", parent)

    def _connect(self) -> None:
        background, session = self.background, self.session
        background.ready.connect(self._ready)
        background.faulted.connect(session.setFault)
        background.failed.connect(session.apologise)
        self.deposit.kept.connect(self._kept)
        self.deposit.undone.connect(session.reviewAgain)
        self.follow_up.opened.connect(lambda: session.replace(SessionModel.Page.FollowUp))
        self.deposit.textChanged.connect(self._mark_typed)
        self.deposit.textChanged.connect(lambda: self.support.look(self.deposit.text))
        self.support.kept.connect(lambda: self._show_ticket(self.support.receipt))
        self.support.undone.connect(session.sayAgain)
        self.feedback.textChanged.connect(self._mark_typed)
        self.feedback.contactChanged.connect(self._mark_typed)
        self.feedback.kept.connect(lambda: self._show_ticket(self.feedback.receipt))
        self.feedback.undone.connect(session.tellAgain)
        self.project.changed.connect(lambda: self.feedback.opinions.look(self.project.projectId))
        session.ended.connect(self._wipe)
        self.language.changed.connect(self._speak)

    def _properties(self) -> dict[str, object]:
        return {
            "session": self.session,
            "deposit": self.deposit,
            "ticket": self.ticket,
            "feedback": self.feedback,
            "support": self.support,
            "followUp": self.follow_up,
            "lobby": self.lobby,
            "voices": self.voices,
            "project": self.project,
            "territory": self.territory,
            "language": self.language,
            "pixelsPerMm": pixels_per_mm(self._settings),
            "fullScreen": self._settings.screen.fullscreen,
            "width": self._settings.screen.width,
            "height": self._settings.screen.height,
        }

    def _repeats(self) -> Repeats:
        """Take the town hall's delay, longer for who asked for more time."""
        delay = self._settings.session.repeat / 1000
        reach = _SAME_PLACE_MM * pixels_per_mm(self._settings)
        return Repeats(lambda: delay * self.session.patience, reach, time.monotonic)

    def _go_back(self) -> None:
        """Close the panel in front; without one, go to the page before."""
        panels = ("settingAccessibility", "choosingLanguage")
        if any(self.window.property(panel) for panel in panels):
            for panel in panels:
                self.window.setProperty(panel, False)
        else:
            self.session.back()

    def _ready(self) -> None:
        self.session.setFault("")
        self.background.read(lambda services: services.territory, self.territory.show)

    def _kept(self) -> None:
        self._show_ticket(self.deposit.receipt)
        self.lobby.refresh()

    def _show_ticket(self, receipt: Receipt | None) -> None:
        if receipt is not None:
            self.ticket.show(receipt)
            self.session.replace(SessionModel.Page.Ticket)

    def _mark_typed(self) -> None:
        said = self.deposit.text or self.feedback.text or self.feedback.contact
        self.session.markTyped(bool(said))

    def _speak(self) -> None:
        """Say everything in the language just chosen."""
        for model in (self.deposit, self.feedback, self.support):
            model.speak(self.language.code)
        for shown in (self.follow_up, self.lobby, self.voices, self.project):
            shown.speak(self.language.code)
        self.engine.retranslate()

    def _wipe(self) -> None:
        """Forget everything of the visitor who left."""
        QGuiApplication.inputMethod().reset()
        QGuiApplication.inputMethod().hide()
        clipboard = QGuiApplication.clipboard()
        for mode in (clipboard.Mode.Clipboard, clipboard.Mode.Selection):
            clipboard.clear(mode)
        models = (
            *(self.deposit, self.feedback, self.ticket, self.follow_up),
            *(self.support, self.voices, self.project),
        )
        for model in models:
            model.wipe()
        self.language.wipe()
        self.lobby.refresh()
        QTimer.singleShot(_AFTER_THE_PAGE_MS, gc.collect)

    def _last_resort(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Log a bug that escaped a slot, and show the polite page rather than a broken one."""
        log.error("a slot failed", exc_info=(kind, error, trace))
        self.session.apologise()


def run(settings: Settings) -> int:
    """Show the screens until the window closes; return the exit code."""
    application = QGuiApplication(sys.argv[:1])
    prepare(application)
    screens = Screens(settings)
    # Collecting in a worker thread could destroy Qt objects in the wrong one.
    gc.freeze()
    gc.disable()
    screens.background.ready.connect(gc.freeze)
    QTimer.singleShot(0, screens.start)
    code = application.exec()
    screens.close()
    return code


def prepare(application: QGuiApplication) -> None:
    """Give the application its fonts."""
    application.setApplicationName("kiosk")
    for font in sorted((ASSETS / "fonts").rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    for family in ("Bricolage Grotesque", "Atkinson Hyperlegible Next"):
        QFont.insertSubstitutions(family, ["Noto Sans Arabic", "Noto Sans", "Noto Sans CJK SC"])
    application.setFont(QFont("Atkinson Hyperlegible Next"))


def pixels_per_mm(settings: Settings) -> float:
    """Return the pixels in one millimetre of the real panel.

    The settings win; then what the screen says, if it is believable; then a 27″ panel.
    """
    if settings.screen.width_mm:
        return settings.screen.width / settings.screen.width_mm
    screen = QGuiApplication.primaryScreen()
    told = screen.physicalDotsPerInch() / _MM_PER_INCH
    virtual = QGuiApplication.platformName() in {"offscreen", "minimal", "vnc"}
    low, high = _BELIEVABLE
    return told if low <= told <= high and not virtual else _TWENTY_SEVEN_INCHES


def _services(settings: Settings) -> Services:
    # Imported on the writing thread: the first frame does not wait for SQLAlchemy.
    from kiosk.wiring import make_services  # noqa: PLC0415

    return make_services(settings)


def _log_warnings(warnings: list[QQmlError]) -> None:
    for warning in warnings:
        log.warning("%s", warning.toString())

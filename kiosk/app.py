"""The composition root of the screens: the only place that wires models, views and services."""

from __future__ import annotations

import gc
import logging
import sys
from types import TracebackType
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import kiosk.models.types  # noqa: F401 - registers the module kiosk.models for QML
from kiosk.devices.system import SystemClock
from kiosk.errors import EnvironmentFault, Fault
from kiosk.models.background import Background
from kiosk.models.pictures import SCHEME, PictureProvider
from kiosk.models.session_model import SessionModel
from kiosk.models.sketch_pages import SKETCH_PAGES, page_of
from kiosk.models.upkeep import Upkeep
from kiosk.screen import HERE, log_warnings, pixels_per_mm, prepare, reach, services_of
from kiosk.settings import Settings
from kiosk.visitor_models import VisitorModels
from kiosk.window_input import WindowInput

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.domain.receipt import Receipt
    from kiosk.services.ports import Clock

log = logging.getLogger(__name__)

_HOUR_MS = 3_600_000
_AFTER_THE_PAGE_MS = 1500
"""When the dead objects of a session are collected: well after the next page is painted."""


class Screens(VisitorModels):
    """The window, its models and its background threads."""

    def __init__(self, settings: Settings, clock: Clock | None = None) -> None:
        """Show the attract page; the record is opened behind it.

        Args:
            settings: the settings.
            clock: what the opening hours look at; the machine's by default.

        Raises:
            EnvironmentFault: if the views cannot be loaded.
        """
        self._clock = clock or SystemClock()
        super().__init__(settings, Background(lambda: services_of(settings)), self._clock)
        self._settings = settings
        self.upkeep = Upkeep(self.background, self._clock.now, self.background)
        self.desk: Desk | None = None
        self._connect()
        self._connect_candidacy()
        self._connect_moments()
        self._connect_sketch()
        self.session.modesUsed.connect(self._count_modes)
        self._show()
        sys.excepthook = self._last_resort

    def _show(self) -> None:
        """Load the visitors' window, in an engine of its own."""
        self.engine = QQmlApplicationEngine()
        self.engine.warnings.connect(log_warnings)
        self.engine.addImageProvider(SCHEME, PictureProvider(self.pictures))
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
        self.input = WindowInput(window, self._settings, self.session, self.speech, self.speller)

    def start(self) -> None:
        """Open the record; call once the first frame is on the screen."""
        self.background.start()
        self.erasing = QTimer(self.background, interval=_HOUR_MS)
        self.erasing.timeout.connect(self._erase_due_contacts)
        self.erasing.start()

    def close(self) -> None:
        """Stop everything, views first: they must not outlive the models that they bind to."""
        sys.excepthook = sys.__excepthook__
        for timer in self.background.findChildren(QTimer):
            timer.stop()
        self._close_desk()
        shiboken6.delete(self.engine)
        self.language.close()
        self.background.close()

    def _erase_due_contacts(self) -> None:
        """Keep no contact nor draft an hour too long, and turn the days of the stimulateur."""
        self.background.write(
            lambda services: services.feedback.erase_due_contacts(), lambda _: None
        )
        self.background.write(lambda services: services.sketching.erase_abandoned(), lambda _: None)
        self.background.write(lambda services: services.desk.planning.turn(), lambda _: None)

    def _open_desk(self) -> None:
        """Show the agents' door over the visitors' window; the visitor's session is over."""
        from kiosk.desk import Desk  # noqa: PLC0415 - rarely of use; the first frame does not wait

        self.session.leave()
        if self.desk is None:
            self.desk = Desk(self._settings, self.background, on_kiosk=True, parent=self.background)
            self.desk.closed.connect(self._leave_desk, Qt.ConnectionType.QueuedConnection)

    def _leave_desk(self) -> None:
        """Show the visitors' window again, made anew, with what agents have just published.

        Qt's keyboard serves the engine that was made last: once the agents' is gone it would serve
        a dead one, and the program would crash at the next field.
        """
        if self.desk is not None:
            self._close_desk()
            shiboken6.delete(self.engine)
            self._show()
            self.lobby.refresh()

    def _close_desk(self) -> None:
        desk, self.desk = self.desk, None
        if desk is not None:
            desk.close()
            desk.deleteLater()

    def _connect(self) -> None:
        background, session = self.background, self.session
        background.ready.connect(self._ready)
        background.faulted.connect(session.setFault)
        background.failed.connect(session.apologise)
        self.deposit.kept.connect(self._kept)
        self.deposit.undone.connect(session.reviewAgain)
        self.follow_up.agentsAsked.connect(self._open_desk)
        self.follow_up.opened.connect(lambda: session.replace(SessionModel.Page.FollowUp))
        self.deposit.textChanged.connect(self._mark_typed)
        self.deposit.textChanged.connect(lambda: self.support.look(self.deposit.text))
        self.support.kept.connect(lambda: self._show_ticket(self.support.receipt))
        self.support.offered.connect(lambda: session.open(SessionModel.Page.MeToo))
        self.support.undone.connect(self._say_again)
        self.feedback.textChanged.connect(self._mark_typed)
        self.feedback.contactChanged.connect(self._mark_typed)
        self.feedback.kept.connect(lambda: self._show_ticket(self.feedback.receipt))
        self.feedback.undone.connect(session.tellAgain)
        self.project.changed.connect(lambda: self.feedback.opinions.look(self.project.projectId))
        self.opening.changed.connect(lambda: session.setClosed(not self.opening.isOpen))
        session.setClosed(not self.opening.isOpen)
        session.ended.connect(self._wipe)
        session.pageChanged.connect(self._come_back)
        session.pageChanged.connect(self.speller.close)
        self.speech.ticketAsked.connect(lambda: self.ticket.tell(self.speech.narrator))
        self.language.changed.connect(self._speak)

    def _connect_candidacy(self) -> None:
        self.candidacy.contactChanged.connect(self._mark_typed)
        self.candidacy.kept.connect(lambda: self._show_ticket(self.candidacy.receipt))
        self.candidacy.undone.connect(self.session.volunteerAgain)

    def _connect_moments(self) -> None:
        page = SessionModel.Page
        self.moments.kept.connect(lambda: self._show_ticket(self.moments.receipt))
        self.moments.undone.connect(lambda: self.session.replace(page.Moments))

    def _connect_sketch(self) -> None:
        session, sketch, page = self.session, self.sketch, SessionModel.Page
        sketch.changed.connect(self._mark_typed)
        sketch.asked.connect(self._ask)
        sketch.received.connect(self._show_sketch_ticket)
        sketch.corrected.connect(session.back)
        sketch.submitted.connect(lambda: session.replace(page.SketchTicket))
        sketch.undone.connect(lambda: session.replace(page.SketchReview))

    def _ask(self, question: str) -> None:
        """Open the page of a question; the way back leads to the question before."""
        self.session.open(page_of(question))
        self.session.about(question)

    def _show_sketch_ticket(self) -> None:
        if self.sketch.receipt is not None:
            self.ticket.show(self.sketch.receipt)
            self.session.open(SessionModel.Page.SketchTicket)

    def _properties(self) -> dict[str, object]:
        screen = self._settings.screen
        return {
            **self.shown(),
            "pixelsPerMm": pixels_per_mm(self._settings),
            **reach(self._settings),
            "fullScreen": screen.fullscreen,
            "reducedMotion": screen.reduced_motion,
            "width": screen.width,
            "height": screen.height,
        }

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

    def _come_back(self) -> None:
        """Show again what the page was about when the visitor left it, as it is now."""
        page, subject = self.session.page, self.session.subject
        self.project.watch(page == SessionModel.Page.Project)
        if subject and page in SKETCH_PAGES:
            self.sketch.turn_to(subject)
        elif page == SessionModel.Page.Project:
            if subject not in {"", self.project.projectId}:
                self.project.read(subject)
            self.session.about(self.project.projectId)
            self.project.refresh()
        elif page == SessionModel.Page.Voice:
            if subject not in {"", self.voice.voiceId}:
                self.voice.read(subject)
            self.session.about(self.voice.voiceId)

    def _say_again(self) -> None:
        """Go back to where the support that was undone began."""
        if self.support.typing:
            self.session.sayAgain()
        else:
            self.session.replace(SessionModel.Page.Voices)

    def _mark_typed(self) -> None:
        said = self.deposit.text or self.feedback.text or self.feedback.contact
        typed = said or self.candidacy.contact
        self.session.markTyped(bool(typed) or self.sketch.unsaved)

    def _speak(self) -> None:
        """Say everything in the language just chosen."""
        self.speak()
        self.engine.retranslate()

    def _count_modes(self, modes: list[str]) -> None:
        used = tuple(modes)
        self.background.write(lambda it: it.desk.counting.note_modes(used), lambda _nothing: None)

    def _wipe(self) -> None:
        """Forget everything of the visitor who left."""
        self.input.forget()
        self.wipe()
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
    # Opening the record takes Python's lock for a second: the first frame does not wait for it.
    starting = QTimer(singleShot=True, interval=0)
    starting.timeout.connect(screens.start)
    screens.window.frameSwapped.connect(starting.start, Qt.ConnectionType.SingleShotConnection)
    code = application.exec()
    screens.close()
    return code

"""Calling an agent: the call leaves, then somebody answers it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.documents.dates import clock_time
from kiosk.errors import EnvironmentFault
from kiosk.models.background import Background
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.domain.help_call import HelpCall

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_POLL_MS = 3000


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class CallModel(QObject):
    """The visitor's call for an agent; while it is open, the record is asked for its answer."""

    changed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._language = "fr"
        self._session = 0
        self._state = ""
        self._call: HelpCall | None = None
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self.ask)

    @Property(str, notify=changed)
    def state(self) -> str:
        """Empty before a call, then `leaving`, and `told`, `coming` or `failed`."""
        return self._state

    @Property(str, notify=changed)
    def calledAt(self) -> str:
        """The time of the call, or empty."""
        return clock_time(self._call.called_at, self._language) if self._call else ""

    @Slot()
    def call(self) -> None:
        """Call an agent, once until somebody answers."""
        if self._state in {"leaving", "told"}:
            return
        self._go("leaving")
        session = self._session

        def kept(call: "HelpCall") -> None:
            if session == self._session:
                self._call = call
                self._go("told")
                self._poll.start()

        def failed(_fault: EnvironmentFault) -> None:
            if session == self._session:
                self._go("failed")

        self._background.write(lambda services: services.calling.call(), kept, failed)

    @Slot()
    def ask(self) -> None:
        """Ask the record whether an agent answered."""
        call = self._call
        if call is None:
            return

        def show(known: "HelpCall | None") -> None:
            answered = known is not None and known.answered_at is not None
            if self._call is call and self._state == "told" and answered:
                self._poll.stop()
                self._go("coming")

        self._background.read(lambda services: services.calling.look_up(call.id), show)

    def speak(self, language: str) -> None:
        """Say the time in a language."""
        self._language = language
        self.changed.emit()

    def wipe(self) -> None:
        """Forget the call; it stays in the record."""
        self._session += 1
        self._poll.stop()
        self._call = None
        self._go("")

    def _go(self, state: str) -> None:
        self._state = state
        self.changed.emit()

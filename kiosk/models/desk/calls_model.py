"""Whether a visitor calls an agent, and « J’y vais »."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import local_moment
from kiosk.domain.help_call import HelpCall
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_POLL_MS = 5000


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class CallsModel(QObject):
    """The oldest call that stands, looked for every 5 s."""

    changed = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._since = ""
        self._polls = QTimer(self, interval=_POLL_MS)
        self._polls.timeout.connect(self.refresh)

    @Property(str, notify=changed)
    def since(self) -> str:
        """When the visitor called, as `14:05`; empty when nobody calls."""
        return self._since

    @Slot()
    def watch(self) -> None:
        """Look now, and then every 5 s."""
        self._polls.start()
        self.refresh()

    @Slot()
    def answer(self) -> None:
        """Say that one goes."""
        self._desk.write(lambda desk, me: desk.answering.answer(me), lambda _done: self._show(()))

    def refresh(self) -> None:
        """Look for a call."""
        self._desk.read(lambda desk, me: desk.answering.waiting(me), self._show)

    def _show(self, calls: tuple[HelpCall, ...]) -> None:
        since = f"{local_moment(calls[0].called_at):%H:%M}" if calls else ""
        if since != self._since:
            self._since = since
            self.changed.emit()

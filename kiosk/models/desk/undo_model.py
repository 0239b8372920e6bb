"""The latest thing that an agent did, while it can be taken back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.models.countdown import Countdown
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.services.desk.catalogue import DeskServices

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

SECONDS = 10

Work = Callable[["DeskServices", UUID], Any]


@dataclass(frozen=True, slots=True)
class Undo:
    """How to take something back, and what the screen does then.

    Attributes:
        done: what it was: a `State`, `prepared`, `masked` or `grouped`.
    """

    done: str
    work: Work
    then: Callable[[], None]


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class UndoModel(QObject):
    """The latest thing done, for a few seconds."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo: Undo | None = None
        self._countdown = Countdown(SECONDS, self)
        self._countdown.changed.connect(self._tick)

    @Property(str, notify=changed)
    def done(self) -> str:
        """What it was, or empty."""
        return self._undo.done if self._undo else ""

    @Property(int, notify=changed)
    def seconds(self) -> int:
        """Seconds left to take it back."""
        return self._countdown.left

    def offer(self, undo: Undo) -> None:
        """Let something be taken back; what came before it stays done."""
        self._undo = undo
        self._countdown.start()
        self.changed.emit()

    def take(self) -> Undo | None:
        """Return what to take back, once; None if there is nothing, or no more time."""
        undo, self._undo = self._undo, None
        self._countdown.stop()
        self.changed.emit()
        return undo

    def _tick(self) -> None:
        if not self._countdown.left:
            self._undo = None
        self.changed.emit()

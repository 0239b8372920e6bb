"""What a visitor gives, whatever it is: kept with a receipt, and undone for a while."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.receipt import Receipt
from kiosk.models.background import Background
from kiosk.models.keeping import Keeping
from kiosk.models.qt import Property

if TYPE_CHECKING:
    from kiosk.services.catalogue import Services


class KeptModel(QObject):
    """What views read of the keeping of what a visitor gives; a subclass says what is given.

    Signals:
        kept: it is on disk; `receipt` says how to follow it.
        undone: it was kept and is erased again; what was said is still here.
    """

    busyChanged = Signal()
    faultChanged = Signal()
    undoLeftChanged = Signal()
    kept = Signal()
    undone = Signal()

    def __init__(self, background: Background, undo: int, parent: QObject | None = None) -> None:
        """Take the seconds for which it can be undone on the last page."""
        super().__init__(parent)
        self._background = background
        self._language = "fr"
        self._keeping = Keeping(background, undo, self)
        self._keeping.busyChanged.connect(self.busyChanged)
        self._keeping.faultChanged.connect(self.faultChanged)
        self._keeping.undoLeftChanged.connect(self.undoLeftChanged)
        self._keeping.kept.connect(self._kept)
        self._keeping.undone.connect(self._undone)

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether the kiosk is keeping or undoing."""
        return self._keeping.busy

    @Property(str, notify=faultChanged)
    def fault(self) -> str:
        """Why it could not be kept (a code; `gone`: what it is about is over), or empty."""
        return self._keeping.fault

    @Property(int, notify=undoLeftChanged)
    def undoLeft(self) -> int:
        """Seconds left to undo what was kept."""
        return self._keeping.undo_left

    @property
    def receipt(self) -> Receipt | None:
        """What the visitor leaves with, once it is kept."""
        return self._keeping.receipt

    @Slot()
    def undo(self) -> None:
        """Erase what was just kept; what was said stays here, under new keys."""
        self._keeping.undo(self._erase)

    def speak(self, language: str) -> None:
        """Give the receipts to come the language of the screens."""
        self._language = language

    def _erase(self, services: "Services", key: UUID) -> None:
        services.following.erase(key)

    def _kept(self) -> None:
        self.kept.emit()

    def _undone(self) -> None:
        self.undone.emit()
        self._keeping.begin()

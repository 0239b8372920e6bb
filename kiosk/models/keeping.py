"""The way from a visitor's words to a receipt, the same for whatever is given."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kiosk.domain.receipt import Receipt
from kiosk.errors import EnvironmentFault
from kiosk.models.background import Background
from kiosk.models.countdown import Countdown

if TYPE_CHECKING:
    from kiosk.services.catalogue import Services
    from kiosk.services.deposit import Draft


class Keeping(QObject):
    """Draws the ids and the keys ahead, keeps what is given, and undoes it for a while.

    Signals:
        kept: it is on disk; `receipt` says how to follow it.
        undone: it was kept and is erased again.
    """

    busyChanged = Signal()
    faultChanged = Signal()
    undoLeftChanged = Signal()
    kept = Signal()
    undone = Signal()

    def __init__(self, background: Background, undo: int, parent: QObject | None = None) -> None:
        """Take the seconds for which what is kept can be undone."""
        super().__init__(parent)
        self._background = background
        self._undo_time = Countdown(undo, self)
        self._undo_time.changed.connect(self.undoLeftChanged)
        self._session = 0
        self._draft: Draft | None = None
        self._asked: Callable[[Services, Draft], Receipt | None] | None = None
        self._busy = False
        self._fault = ""
        self._receipt: Receipt | None = None

    @property
    def busy(self) -> bool:
        """Whether the kiosk is keeping or undoing."""
        return self._busy

    @property
    def fault(self) -> str:
        """Why the last attempt to keep it failed (a code), or empty."""
        return self._fault

    @property
    def undo_left(self) -> int:
        """Seconds left to undo what was kept."""
        return self._undo_time.left

    @property
    def receipt(self) -> Receipt | None:
        """What the visitor leaves with, once it is kept."""
        return self._receipt

    @property
    def begun(self) -> bool:
        """Whether the ids and the keys are drawn."""
        return self._draft is not None

    def begin(self) -> None:
        """Draw the ids and the keys, in the background, before they are needed."""
        session = self._session

        def drawn(draft: "Draft") -> None:
            if session == self._session:
                self._draft = draft
                self._send_if_asked()

        if self._draft is None:
            self._background.write(
                lambda services: services.deposit.begin(),
                drawn,
                lambda error: self._not_kept(session, error),
            )

    def send(self, give: "Callable[[Services, Draft], Receipt | None]") -> None:
        """Keep it, unless something is being kept: `kept` follows, or `fault` says why not.

        `give` runs in the background; it returns None if what it is about is not public any more.
        """
        if self._busy:
            return
        self._set_busy(True)
        self.excuse()
        self._asked = give
        self._send_if_asked()
        if self._draft is None:
            self.begin()

    def undo(self, erase: "Callable[[Services, UUID], object]") -> None:
        """Erase what was just kept, if there is time left: `undone` follows."""
        receipt, session = self._receipt, self._session
        if receipt is None or self._busy or not self.undo_left:
            return
        self._set_busy(True)
        self._background.write(
            lambda services: erase(services, receipt.subject_id),
            lambda _nothing: self._erased(session),
            lambda error: self._not_kept(session, error),
        )

    def excuse(self, fault: str = "") -> None:
        """Say why it cannot be kept (a code); without one, that nothing stands in the way."""
        if fault != self._fault:
            self._fault = fault
            self.faultChanged.emit()

    def forget(self) -> None:
        """Forget everything of the visitor; nothing on its way comes back."""
        self._session += 1
        self._start_again()
        self.excuse()

    def _start_again(self) -> None:
        self._draft = None
        self._asked = None
        self._receipt = None
        self._undo_time.stop()
        self._set_busy(False)

    def _send_if_asked(self) -> None:
        draft, give, session = self._draft, self._asked, self._session
        if draft is None or give is None:
            return
        self._asked = None

        def kept(receipt: Receipt | None) -> None:
            if session == self._session:
                self._kept(receipt)

        self._background.write(
            lambda services: give(services, draft),
            kept,
            lambda error: self._not_kept(session, error),
        )

    def _kept(self, receipt: Receipt | None) -> None:
        self._set_busy(False)
        if receipt is None:
            self.excuse("gone")
            return
        self._receipt = receipt
        self._undo_time.start()
        self.kept.emit()

    def _not_kept(self, session: int, error: EnvironmentFault) -> None:
        if session != self._session or not self._busy:
            return  # the visitor left, or asked nothing of the kiosk yet
        self._asked = None
        self._set_busy(False)
        self.excuse(error.code.value)

    def _erased(self, session: int) -> None:
        if session == self._session:
            self._start_again()
            self.undone.emit()

    def _set_busy(self, busy: bool) -> None:
        if busy != self._busy:
            self._busy = busy
            self.busyChanged.emit()

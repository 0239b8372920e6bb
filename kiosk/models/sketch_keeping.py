"""Keeping a sketch step by step: the first answers with their receipt, then each change."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kiosk.domain.receipt import Receipt
from kiosk.domain.sketch import Answers, Sketch
from kiosk.errors import EnvironmentFault
from kiosk.models.background import Background
from kiosk.models.countdown import Countdown
from kiosk.models.keeping import Keeping

if TYPE_CHECKING:
    from kiosk.services.catalogue import Services

GONE = "gone"
"""The fault of what cannot be changed: the call is closed, or it is no draft any more."""


class SketchKeeping(QObject):
    """The sketch on disk, as far as this session knows it.

    Signals:
        begun: the first answers are on disk; `receipt` says how to come back.
    """

    busyChanged = Signal()
    faultChanged = Signal()
    undoLeftChanged = Signal()
    begun = Signal()

    def __init__(self, background: Background, undo: int, parent: QObject | None = None) -> None:
        """Take the seconds for which handing it in can be undone."""
        super().__init__(parent)
        self._background = background
        self._first = Keeping(background, undo, self)
        self._first.kept.connect(self._begun)
        self._first.busyChanged.connect(self.busyChanged)
        self._first.faultChanged.connect(self.faultChanged)
        self._undo_time = Countdown(undo, self)
        self._undo_time.changed.connect(self.undoLeftChanged)
        self._session = 0
        self._sketch_id: UUID | None = None
        self._sketch: Sketch | None = None
        self._writing = False
        self._fault = ""

    @property
    def busy(self) -> bool:
        """Whether something is being kept."""
        return self._writing or self._first.busy

    @property
    def fault(self) -> str:
        """Why the last attempt failed (a code), or empty."""
        return self._fault or self._first.fault

    @property
    def undo_left(self) -> int:
        """Seconds left to undo handing it in."""
        return self._undo_time.left

    @property
    def receipt(self) -> Receipt | None:
        """What the holder leaves with, if it was begun in this session."""
        return self._first.receipt

    @property
    def sketch_id(self) -> UUID | None:
        """Its id, once something of it is kept."""
        return self._sketch_id

    @property
    def sketch(self) -> Sketch | None:
        """It as it was last kept, if something was since it was begun."""
        return self._sketch

    def prepare(self) -> None:
        """Draw the ids and the keys before they are needed."""
        self._first.begin()

    def begin(self, theme_id: UUID, answers: Answers, language: str) -> None:
        """Keep the first answers: `begun` follows, or `fault` says why not."""
        self._first.send(
            lambda services, draft: services.sketching.begin(draft, theme_id, answers, language)
        )

    def resume(self, sketch: Sketch) -> None:
        """Go on with one that is kept."""
        self._sketch_id, self._sketch = sketch.id, sketch

    def write(
        self,
        change: "Callable[[Services, UUID], Sketch | None]",
        then: Callable[[], None],
    ) -> None:
        """Change it in the background, then go on; `fault` says why not."""
        key, session = self._sketch_id, self._session
        if key is None or self.busy:
            return
        self.excuse()
        self._set_writing(True)

        def done(sketch: Sketch | None) -> None:
            if session == self._session:
                self._set_writing(False)
                self._changed(sketch, then)

        def failed(error: EnvironmentFault) -> None:
            if session == self._session:
                self._set_writing(False)
                self.excuse(error.code.value)

        self._background.write(lambda services: change(services, key), done, failed)

    def submit(self, then: Callable[[], None]) -> None:
        """Hand it in; for a while that can be undone."""

        def done() -> None:
            self._undo_time.start()
            then()

        self.write(lambda services, key: services.sketching.submit(key), done)

    def undo(self, then: Callable[[], None]) -> None:
        """Make it a draft again, if there is time left."""

        def done() -> None:
            self._undo_time.stop()
            then()

        if self.undo_left:
            self.write(lambda services, key: services.sketching.take_back(key), done)

    def excuse(self, fault: str = "") -> None:
        """Say why it cannot be kept (a code); without one, that nothing stands in the way."""
        self._first.excuse()
        if fault != self._fault:
            self._fault = fault
            self.faultChanged.emit()

    def forget(self) -> None:
        """Forget everything of the visitor; nothing on its way comes back."""
        self._session += 1
        self._first.forget()
        self._undo_time.stop()
        self._sketch_id = self._sketch = None
        self._set_writing(False)
        self.excuse()

    def _begun(self) -> None:
        receipt = self._first.receipt
        if receipt is not None:
            self._sketch_id = receipt.subject_id
            self.begun.emit()

    def _changed(self, sketch: Sketch | None, then: Callable[[], None]) -> None:
        if sketch is None:
            self.excuse(GONE)
            return
        self._sketch = sketch
        then()

    def _set_writing(self, writing: bool) -> None:
        if writing != self._writing:
            self._writing = writing
            self.busyChanged.emit()

"""What every step of the draw shares at the desk: whether it is being done, and why it was not."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.models.desk.desk_work import DeskWork, Why
from kiosk.models.desk.draw_words import faults_told
from kiosk.models.qt import Property

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.services.desk.catalogue import DeskServices


class DrawStepModel(QObject):
    """One step: what is asked for meanwhile is not heard."""

    stepChanged = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._busy = False
        self._refusal = ""

    @Property(bool, notify=stepChanged)
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._busy

    @Property(str, notify=stepChanged)
    def refusal(self) -> str:
        """Why nothing was done: French sentences, one a line; or empty."""
        return self._refusal

    def _do(
        self,
        run: Callable[..., None],
        work: "Callable[[DeskServices, UUID], object]",
        then: Callable[..., None],
    ) -> None:
        if self._busy:
            return
        self._tell(busy=True)

        def done(result: object) -> None:
            self._tell()
            then(result)

        run(work, done, self._refused)

    def _refused(self, why: Why) -> None:
        self._tell(refusal=faults_told(why))

    def _tell(self, *, busy: bool = False, refusal: str = "") -> None:
        self._busy, self._refusal = busy, refusal
        self.stepChanged.emit()

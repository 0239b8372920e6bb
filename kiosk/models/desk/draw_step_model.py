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
    """One step. What is asked for meanwhile is done in its turn: whoever minds looks at `busy`."""

    stepChanged = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._under_way = 0
        self._refusal = ""

    @Property(bool, notify=stepChanged)
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._under_way > 0

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
        """Do something; a refusal stays said until something is asked for while nothing is done."""
        refusal = self._refusal if self.busy else ""
        self._under_way += 1
        self._tell(refusal)

        def done(result: object) -> None:
            self._under_way -= 1
            self._tell(self._refusal)
            then(result)

        def refused(why: Why) -> None:
            self._under_way -= 1
            self._tell(faults_told(why))

        run(work, done, refused)

    def _tell(self, refusal: str = "") -> None:
        self._refusal = refusal
        self.stepChanged.emit()

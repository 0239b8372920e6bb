"""What every part of the desk that asks for changes shares: why the last one was refused."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from kiosk.models.desk.desk_work import DeskWork, Why, reason_of
from kiosk.models.qt import Property

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.services.desk.catalogue import DeskServices


class RefusingModel(QObject):
    """Asks the desk for changes, and says why one was refused until the next is asked for."""

    refusalChanged = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._refusal = ""

    @Property(str, notify=refusalChanged)
    def refusal(self) -> str:
        """Why nothing was done: the name of the refusal or a sentence, or empty."""
        return self._refusal

    def _change(
        self, work: "Callable[[DeskServices, UUID], Any]", then: Callable[[Any], None]
    ) -> None:
        self._refuse("")
        self._desk.write(work, then, self._refused)

    def _refused(self, why: Why) -> None:
        self._refuse(reason_of(why))

    def _refuse(self, refusal: str) -> None:
        self._refusal = refusal
        self.refusalChanged.emit()

"""Everything that a draw published, computed again."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.draw_model import DrawModel
from kiosk.models.desk.draw_words import faults_told
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.services.desk.catalogue import DeskServices

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class DrawCheckModel(QObject):
    """What holds of the files of a draw, or the first thing that does not."""

    changed = Signal()

    def __init__(self, desk: DeskWork, draw: DrawModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._draw = draw
        self._busy = False
        self._found = self._fault = ""
        draw.drawChanged.connect(self._tell)

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether it is being computed."""
        return self._busy

    @Property(str, notify=changed)
    def found(self) -> str:
        """What holds, one fact a line; or empty."""
        return self._found

    @Property(str, notify=changed)
    def fault(self) -> str:
        """The first thing that does not hold; or empty."""
        return self._fault

    @Slot(str)
    def verify(self, ticket: str) -> None:
        """Compute it again, and how many panels a ticket is in, if there is one."""
        draw, asked = self._draw.draw, ticket.strip().upper()
        if draw is None or self._busy:
            return
        self._tell(busy=True)

        def check(desk: "DeskServices", me: UUID) -> tuple[str, ...]:
            return desk.ceremonies.verify(me, draw.id, asked)

        self._desk.keep_up(
            check,
            lambda lines: self._tell(found="\n".join(map(_sentence, lines))),
            lambda why: self._tell(fault=faults_told(why)),
        )

    def _tell(self, *, busy: bool = False, found: str = "", fault: str = "") -> None:
        self._busy, self._found, self._fault = busy, found, fault
        self.changed.emit()


def _sentence(clause: str) -> str:
    return f"{clause[:1].upper()}{clause[1:].removesuffix('.')}."

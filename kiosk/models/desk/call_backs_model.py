"""Those to call back from this desk: their contacts left the kiosks for it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import local_day
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import short_day

if TYPE_CHECKING:
    from kiosk.domain.entrusted import CallBack

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CallBackRow:
    """Somebody to call back; `subject` is a value of `Subject`, `origin` the name of the kiosk."""

    key: str
    subject: str
    about: str
    words: str
    given: str
    until: str
    origin: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class CallBackRows(Rows):
    """Those to call back, the oldest first."""

    row_type = CallBackRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class CallBacksModel(QObject):
    """Those to call back, and the one contact that is shown."""

    changed = Signal()
    shownChanged = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = CallBackRows(self)
        self._shown = ("", "")
        self._refused = ""

    @Property(CallBackRows, constant=True)
    def rows(self) -> CallBackRows:
        """Those to call back, the oldest first."""
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many there are."""
        return len(self._rows.all)

    @Property(str, notify=shownChanged)
    def shownKey(self) -> str:
        """Whose contact is shown, or empty."""
        return self._shown[0]

    @Property(str, notify=shownChanged)
    def contact(self) -> str:
        """That contact."""
        return self._shown[1]

    @Property(str, notify=shownChanged)
    def refusedKey(self) -> str:
        """Whose contact was asked for, and is not there any more; or empty."""
        return self._refused

    @Slot()
    def refresh(self) -> None:
        """Read them again."""
        self._desk.read(lambda desk, me: desk.calling_back.waiting(me), self._show)

    @Slot(str)
    def showContact(self, key: str) -> None:
        """Show the contact of one; the audit log keeps that it was seen."""
        self._desk.write(
            lambda desk, me: desk.calling_back.contact(me, key),
            lambda contact: self._tell((key, contact)),
            lambda _refusal: self._tell(refused=key),
        )

    @Slot()
    def forget(self) -> None:
        """Show no contact any more."""
        self._tell()

    def _tell(self, shown: tuple[str, str] = ("", ""), refused: str = "") -> None:
        self._shown, self._refused = shown, refused
        self.shownChanged.emit()

    def _show(self, waiting: "tuple[CallBack, ...]") -> None:
        self._rows.replace([_row(it) for it in waiting])
        self.changed.emit()


def _row(call_back: "CallBack") -> CallBackRow:
    return CallBackRow(
        key=call_back.key,
        subject=call_back.subject.value,
        about=call_back.about,
        words=" ".join(call_back.words.split()),
        given=short_day(local_day(call_back.given_at), "fr"),
        until=f"{local_day(call_back.erase_at):%d/%m/%Y}",
        origin=call_back.origin,
    )

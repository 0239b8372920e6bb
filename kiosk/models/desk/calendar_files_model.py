"""The calendar of the stimulateur as files: what was just written, or why not."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.desk.desk_work import DeskWork, Why
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.services.desk.catalogue import DeskServices

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class CalendarFilesModel(QObject):
    """Writing the whole calendar, or one moment."""

    noticeChanged = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._notice, self._is_fault = "", False

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        """Where the file is, or why there is none; empty if none was asked for."""
        return self._notice

    @Property(bool, notify=noticeChanged)
    def noticeIsFault(self) -> bool:
        """Whether the notice says why there is none."""
        return self._is_fault

    @Slot()
    def keepAll(self) -> None:
        """Write the whole calendar: a notice follows."""
        self._write(lambda desk, me: desk.calendar_files.keep_all(me))

    @Slot(str)
    def keepOne(self, moment_id: str) -> None:
        """Write one moment: a notice follows."""
        self._write(lambda desk, me: desk.calendar_files.keep_one(me, UUID(moment_id)))

    @Slot()
    def forget(self) -> None:
        """Say nothing any more."""
        self._say("", is_fault=False)

    def _write(self, work: "Callable[[DeskServices, UUID], Path]") -> None:
        self._desk.write(
            work,
            lambda path: self._say(f"Enregistré : {path}", is_fault=False),
            self._refused,
        )

    def _refused(self, why: Why) -> None:
        said = why.sentence or "Rien n’a été fait. Réessayez dans un instant."
        self._say(said, is_fault=True)

    def _say(self, notice: str, *, is_fault: bool) -> None:
        self._notice, self._is_fault = notice, is_fault
        self.noticeChanged.emit()

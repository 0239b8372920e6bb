"""The lists of a sheet that is being written: milestones, changes, companions."""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.sheet import Sheet
from kiosk.models.qt import QmlUncreatable
from kiosk.models.rows import Rows

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SheetPartRow:
    """A part as it is typed.

    Attributes:
        first: a day, as 23/11/2026, or a role.
        second: what happens on that day, or a name.
        done: of a milestone, whether it is behind.
        owed: whether it is owed to an opinion: the passeur wrote it, it stays as it is.
    """

    first: str = ""
    second: str = ""
    done: bool = False
    owed: bool = False


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class SheetPartRows(Rows):
    """One list, in the order in which it will be shown."""

    row_type = SheetPartRow

    @Slot()
    def add(self) -> None:
        """Begin one more, at the end."""
        self.extend([SheetPartRow()])

    @Slot(int)
    def drop(self, place: int) -> None:
        """Take one away."""
        self.remove(place)

    @Slot(int, str)
    def writeFirst(self, place: int, words: str) -> None:
        """Take what was typed as the day, or the role."""
        self.change(place, replace(self.at(place), first=words))

    @Slot(int, str)
    def writeSecond(self, place: int, words: str) -> None:
        """Take what was typed as what happens, or the name."""
        self.change(place, replace(self.at(place), second=words))

    @Slot(int, bool)
    def mark(self, place: int, done: bool) -> None:
        """Say whether a milestone is behind."""
        self.change(place, replace(self.at(place), done=done))


def milestones_of(sheet: Sheet | None) -> list[SheetPartRow]:
    """Return the milestones of a sheet, as they are typed."""
    told = sheet.project.milestones if sheet else ()
    return [SheetPartRow(_day(it.day), it.text, it.done) for it in told]


def changes_of(sheet: Sheet | None) -> list[SheetPartRow]:
    """Return what changed in a sheet, as it is typed."""
    told = sheet.changes if sheet else ()
    return [SheetPartRow(_day(it.day), it.text, owed=it.feedback_id is not None) for it in told]


def companions_of(sheet: Sheet | None) -> list[SheetPartRow]:
    """Return who accompanies a project, as they are typed."""
    told = sheet.companions if sheet else ()
    return [SheetPartRow(it.role, it.name or "") for it in told]


def _day(day: date) -> str:
    return f"{day:%d/%m/%Y}"

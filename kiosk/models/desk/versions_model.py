"""The versions of the sheet of one project, with what stood before and after."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import local_day
from kiosk.domain.sheet_version import Difference, VersionNews
from kiosk.domain.typed_time import written_day
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.desk.catalogue import DeskServices

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """One difference of a version; the first one of a version says which.

    Attributes:
        number: of the version in the first of its rows, 0 in the others.
        day: when it was kept, or empty: before versions were.
        part: a value of `Part`, or empty for a version that is the first.
    """

    number: int
    day: str
    thanks: int
    part: str
    before: str
    after: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class DifferenceRows(Rows):
    """The differences of each version, the last version first."""

    row_type = DifferenceRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class VersionsModel(QObject):
    """The history of the sheet of the open project."""

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._project: UUID | None = None
        self._rows = DifferenceRows(self)

    @Property(DifferenceRows, constant=True)
    def rows(self) -> DifferenceRows:
        """What each version changed."""
        return self._rows

    def show(self, project: UUID | None) -> None:
        """Show the history of another project, or of none."""
        self._project = project
        self._rows.replace([])
        if project is None:
            return
        key = project

        def read(desk: "DeskServices", me: UUID) -> tuple[VersionNews, ...]:
            return desk.projects.history(me, key)

        def show(history: tuple[VersionNews, ...]) -> None:
            if key == self._project:
                self._rows.replace([row for it in history for row in _rows(it)])

        self._desk.read(read, show)


def _rows(news: VersionNews) -> list[DifferenceRow]:
    kept_at, number = news.version.kept_at, news.version.number
    day = written_day(local_day(kept_at) if kept_at else None)
    told = [(it.part.value, *_sides(it)) for it in news.differences] or [("", "", "")]
    return [
        DifferenceRow(0 if place else number, day, news.thanks, *sides)
        for place, sides in enumerate(told)
    ]


def _sides(it: Difference) -> tuple[str, str]:
    return it.before, it.after

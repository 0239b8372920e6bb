"""The page « Stimulateur »: the models of its parts."""

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.models.desk.calendar_files_model import CalendarFilesModel
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.directory_model import DirectoryModel
from kiosk.models.desk.meetings_model import MeetingsModel
from kiosk.models.desk.plans_model import PlansModel
from kiosk.models.desk.room_calendar_model import RoomCalendarModel
from kiosk.models.desk.toolshed_model import ToolshedModel
from kiosk.models.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class StimulateurModel(QObject):
    """What whoever runs the stimulateur works with."""

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plans = PlansModel(desk, self)
        self._calendar = RoomCalendarModel(desk, self)
        self._files = CalendarFilesModel(desk, self)
        self._toolshed = ToolshedModel(desk, self)
        self._directory = DirectoryModel(desk, self)
        self._meetings = MeetingsModel(desk, self)

    @Property(PlansModel, constant=True)
    def plans(self) -> PlansModel:
        """The plans of the projects."""
        return self._plans

    @Property(RoomCalendarModel, constant=True)
    def calendar(self) -> RoomCalendarModel:
        """The moments of the rooms."""
        return self._calendar

    @Property(CalendarFilesModel, constant=True)
    def files(self) -> CalendarFilesModel:
        """The calendar as files."""
        return self._files

    @Property(ToolshedModel, constant=True)
    def toolshed(self) -> ToolshedModel:
        """The tools of the conception zone."""
        return self._toolshed

    @Property(DirectoryModel, constant=True)
    def directory(self) -> DirectoryModel:
        """The partners."""
        return self._directory

    @Property(MeetingsModel, constant=True)
    def meetings(self) -> MeetingsModel:
        """The meetings, and what they decided."""
        return self._meetings

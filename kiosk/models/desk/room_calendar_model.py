"""The calendar of the rooms of the stimulateur: its moments, one written at a time."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.documents.dates import hours_of
from kiosk.domain.calendar import local_day, local_moment
from kiosk.domain.moment import Moment, MomentKind, RoomTaken
from kiosk.domain.refusal import Refusal
from kiosk.domain.typed_time import read_moment
from kiosk.models.desk.desk_work import DeskWork, Why
from kiosk.models.desk.refusing_model import RefusingModel
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import long_day, weekday

if TYPE_CHECKING:
    from kiosk.services.desk.room_calendar import Announcement, Calendar

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_USUAL_SEATS = 12


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """A moment in the list; `kind` is a `MomentKind`."""

    moment_id: str
    kind: str
    title: str
    when: str
    room: str
    partners: str
    registered: int
    capacity: int
    cancelled: bool


@dataclass(frozen=True, slots=True)
class MomentProjectRow:
    """A project that a moment may be for."""

    project_id: str
    title: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class CalendarRows(Rows):
    """Moments in a list."""

    row_type = CalendarRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class MomentProjectRows(Rows):
    """Projects that a moment may be for."""

    row_type = MomentProjectRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class RoomCalendarModel(RefusingModel):
    """The list, and the moment being written. What is typed stays in the page."""

    calendarChanged = Signal()
    draftChanged = Signal()
    otherChanged = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = CalendarRows(self)
        self._projects = MomentProjectRows(self)
        self._moments: dict[str, Moment] = {}
        self._editing = False
        self._seen: Moment | None = None
        self._other = ""

    @Property(CalendarRows, constant=True)
    def rows(self) -> CalendarRows:
        """The moments to come, in the order of their start."""
        return self._rows

    @Property(MomentProjectRows, constant=True)
    def projects(self) -> MomentProjectRows:
        """The projects that a moment may be for."""
        return self._projects

    @Property("QStringList", notify=calendarChanged)
    def rooms(self) -> list[str]:
        """The rooms of the calendar."""
        return sorted({it.room for it in self._moments.values()})

    @Property("QStringList", constant=True)
    def kinds(self) -> list[str]:
        """The kinds of moments."""
        return [it.value for it in MomentKind]

    @Property(bool, notify=draftChanged)
    def editing(self) -> bool:
        """Whether a moment is being written."""
        return self._editing

    @Property(bool, notify=draftChanged)
    def isNew(self) -> bool:
        """Whether the moment being written is new."""
        return self._seen is None

    @Property(str, notify=draftChanged)
    def momentId(self) -> str:
        """The id of the moment being changed, or empty for a new one."""
        return str(self._seen.id) if self._seen else ""

    @Property("QVariantMap", notify=draftChanged)
    def draft(self) -> dict[str, str]:
        """What the form begins with; `keep` takes the same names."""
        return _form(self._seen)

    @Property(str, notify=otherChanged)
    def other(self) -> str:
        """The moment that has the room, when that is the refusal."""
        return self._other

    @Slot()
    def refresh(self) -> None:
        """Read the calendar again."""
        self._desk.read(lambda desk, me: desk.room_calendar.read(me), self._show)

    @Slot(str)
    def edit(self, moment_id: str) -> None:
        """Write a moment of the list, or a new one for an empty id."""
        self._edit(self._moments.get(moment_id), editing=True)

    @Slot()
    def giveUp(self) -> None:
        """Write none; what was typed is forgotten."""
        self._edit(None, editing=False)

    @Slot("QVariantMap")
    def keep(self, fields: dict[str, str]) -> None:
        """Keep the moment: the list follows, or a refusal."""
        try:
            typed = _typed(fields, self._seen)
        except Refusal as refusal:
            self._refused(refusal)
            return
        self._change(lambda desk, me: desk.room_calendar.announce(me, typed), self._kept)

    @Slot()
    def cancel(self) -> None:
        """Call the moment off."""
        seen = self._seen
        if seen is not None:
            self._change(lambda desk, me: desk.room_calendar.cancel(me, seen), self._kept)

    def _kept(self, _moment: Moment) -> None:
        self.giveUp()
        self.refresh()

    def _show(self, calendar: "Calendar") -> None:
        self._moments = {str(it.id): it for it in calendar.moments}
        self._rows.replace(
            [_row(*it) for it in zip(calendar.moments, calendar.registered, strict=True)]
        )
        self._projects.replace([MomentProjectRow(str(it.id), it.title) for it in calendar.projects])
        self.calendarChanged.emit()

    def _edit(self, moment: Moment | None, *, editing: bool) -> None:
        self._seen, self._editing = moment, editing
        self._refuse("")
        self.draftChanged.emit()

    def _refused(self, why: Why) -> None:
        self._other = ""
        if isinstance(why, RoomTaken):
            self._other = f"« {why.other.title} », {_when(why.other)}"
        self.otherChanged.emit()
        super()._refused(why)


def _form(seen: Moment | None) -> dict[str, str]:
    if seen is None:
        empty = dict.fromkeys("title sentence projectId day starts ends room partners".split(), "")
        return {**empty, "kind": MomentKind.PRESENTATION.value, "seats": str(_USUAL_SEATS)}
    starts, ends = local_moment(seen.starts_at), local_moment(seen.ends_at)
    return {
        "kind": seen.kind.value,
        "title": seen.title,
        "sentence": seen.sentence,
        "projectId": str(seen.project_id or ""),
        "day": f"{starts:%d/%m/%Y}",
        "starts": f"{starts:%H:%M}",
        "ends": f"{ends:%H:%M}",
        "room": seen.room,
        "partners": ", ".join(seen.partners),
        "seats": str(seen.capacity),
    }


def _typed(fields: dict[str, str], seen: Moment | None) -> "Announcement":
    """Return what was typed; no seats are what is no number of them."""
    from kiosk.services.desk.room_calendar import Announcement  # noqa: PLC0415 - the door does not wait

    seats = fields["seats"].strip()
    return Announcement(
        seen=seen,
        kind=MomentKind(fields["kind"]),
        title=fields["title"],
        sentence=fields["sentence"],
        project_id=UUID(fields["projectId"]) if fields["projectId"] else None,
        starts_at=read_moment(fields["day"], fields["starts"]),
        ends_at=read_moment(fields["day"], fields["ends"]),
        room=fields["room"],
        partners=fields["partners"].replace(",", "\n"),
        capacity=int(seats) if seats.isascii() and seats.isdigit() else 0,
    )


def _row(moment: Moment, registered: int) -> CalendarRow:
    return CalendarRow(
        moment_id=str(moment.id),
        kind=moment.kind.value,
        title=moment.title,
        when=_when(moment),
        room=moment.room,
        partners=", ".join(moment.partners),
        registered=registered,
        capacity=moment.capacity,
        cancelled=moment.cancelled_at is not None,
    )


def _when(moment: Moment) -> str:
    day = local_day(moment.starts_at)
    hours = hours_of(moment.starts_at, moment.ends_at, "fr")
    return f"{weekday(day, 'fr')} {long_day(day, 'fr')}, {hours}"

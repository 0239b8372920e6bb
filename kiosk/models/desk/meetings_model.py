"""The meetings of the stimulateur: the list, and the meeting that is open in it."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.meeting import Decision, Meeting, Presence
from kiosk.domain.typed_time import WrongDay, read_day, written_day
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.refusing_model import RefusingModel
from kiosk.models.desk.room_calendar_model import MomentProjectRow, MomentProjectRows
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import long_day

if TYPE_CHECKING:
    from kiosk.services.desk.meetings import HeldMeeting, Minutes

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting in the list; `present` are values of `Presence`, in their order."""

    meeting_id: str
    title: str
    day: str
    present: list[str]
    decided: int
    to_do: int


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class MeetingRows(Rows):
    """The meetings, the last first."""

    row_type = MeetingRow


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision of the open meeting; days are in words, or empty."""

    decision_id: str
    words: str
    owner: str
    due_on: str
    done_on: str
    late: bool


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class DecisionRows(Rows):
    """What the open meeting decided."""

    row_type = DecisionRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class MeetingsModel(RefusingModel):
    """The list, and the meeting that is open. What is typed stays in the page.

    Signals:
        decided: a decision was kept; the page may forget what was typed for it.
    """

    draftChanged = Signal()
    decided = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = MeetingRows(self)
        self._decisions = DecisionRows(self)
        self._projects = MomentProjectRows(self)
        self._held: dict[UUID, HeldMeeting] = {}
        self._editing = False
        self._opened: UUID | None = None
        self._today: date | None = None

    @Property(MeetingRows, constant=True)
    def rows(self) -> MeetingRows:
        """The meetings."""
        return self._rows

    @Property(DecisionRows, constant=True)
    def decisions(self) -> DecisionRows:
        """What the open meeting decided."""
        return self._decisions

    @Property(MomentProjectRows, constant=True)
    def projects(self) -> MomentProjectRows:
        """The projects that a meeting may be about."""
        return self._projects

    @Property("QStringList", constant=True)
    def roles(self) -> list[str]:
        """Who may be there: values of `Presence`."""
        return [it.value for it in Presence]

    @Property(bool, notify=draftChanged)
    def editing(self) -> bool:
        """Whether a meeting is open, or a new one being written."""
        return self._editing

    @Property(bool, notify=draftChanged)
    def isNew(self) -> bool:
        """Whether it is new."""
        return self._opened is None

    @Property(str, notify=draftChanged)
    def title(self) -> str:
        """The project and the day of the open meeting, or empty."""
        held = self._held.get(self._opened) if self._opened else None
        return f"{held.title}, {long_day(held.meeting.held_on, 'fr')}" if held else ""

    @Property(str, notify=draftChanged)
    def today(self) -> str:
        """The day that is proposed for a new meeting, as it is typed."""
        return written_day(self._today)

    @Slot()
    def refresh(self) -> None:
        """Read the meetings again."""
        self._desk.read(lambda desk, me: desk.meetings.read(me), self._show)

    @Slot(str)
    def edit(self, meeting_id: str) -> None:
        """Open a meeting of the list, or write a new one for an empty id."""
        self._open(UUID(meeting_id) if meeting_id else None, editing=True)

    @Slot()
    def giveUp(self) -> None:
        """Open none; what was typed is forgotten."""
        self._open(None, editing=False)

    @Slot(str, str, list)
    def hold(self, project_id: str, day: str, roles: list[str]) -> None:
        """Keep a meeting and open it: its decisions can be written; or a refusal follows."""
        if not project_id:
            self._refuse("UnknownProject")
            return
        held_on = self._read(day)
        if held_on is not None:
            key, present = UUID(project_id), frozenset(map(Presence, roles))
            self._change(lambda desk, me: desk.meetings.hold(me, key, held_on, present), self._kept)

    @Slot(str, str, str)
    def decide(self, words: str, owner: str, due_on: str) -> None:
        """Keep what the open meeting decided: `decided`, or a refusal, follows."""
        from kiosk.services.desk.meetings import TypedDecision  # noqa: PLC0415 - the door does not wait

        due = self._read(due_on) if due_on.strip() else None
        if self._opened is not None and (due is not None or not due_on.strip()):
            typed = TypedDecision(self._opened, words, owner, due)
            self._change(lambda desk, me: desk.meetings.decide(me, typed), self._was_decided)

    @Slot(str, bool)
    def settle(self, decision_id: str, done: bool) -> None:
        """Say that a decision is done, or open again."""
        key = UUID(decision_id)
        self._change(
            lambda desk, me: desk.meetings.settle(me, key, done=done), lambda _it: self.refresh()
        )

    def _read(self, day: str) -> date | None:
        try:
            return read_day(day)
        except WrongDay:
            self._refuse(WrongDay.__name__)
            return None

    def _kept(self, meeting: Meeting) -> None:
        self._opened = meeting.id
        self.refresh()

    def _was_decided(self, _decision: Decision) -> None:
        self.decided.emit()
        self.refresh()

    def _open(self, meeting_id: UUID | None, *, editing: bool) -> None:
        self._opened, self._editing = meeting_id, editing
        self._refuse("")
        self._show_decisions()
        self.draftChanged.emit()

    def _show(self, minutes: "Minutes") -> None:
        self._held = {it.meeting.id: it for it in minutes.meetings}
        self._rows.replace([_row(it) for it in minutes.meetings])
        self._projects.replace([MomentProjectRow(str(it.id), it.title) for it in minutes.projects])
        self._today = minutes.today
        self._show_decisions()
        self.draftChanged.emit()

    def _show_decisions(self) -> None:
        held = self._held.get(self._opened) if self._opened else None
        self._decisions.replace(
            [_decision_row(it, self._today) for it in held.decisions] if held else []
        )


def _row(held: "HeldMeeting") -> MeetingRow:
    meeting = held.meeting
    return MeetingRow(
        meeting_id=str(meeting.id),
        title=held.title,
        day=long_day(meeting.held_on, "fr"),
        present=[it.value for it in Presence if it in meeting.present],
        decided=len(held.decisions),
        to_do=sum(it.done_on is None for it in held.decisions),
    )


def _decision_row(it: Decision, today: date | None) -> DecisionRow:
    return DecisionRow(
        decision_id=str(it.id),
        words=it.text,
        owner=it.owner,
        due_on=long_day(it.due_on, "fr"),
        done_on=long_day(it.done_on, "fr"),
        late=it.done_on is None and bool(it.due_on and today and it.due_on < today),
    )

"""The tools of the conception zone: the catalogue, and the tool that is open in it."""

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.refusal import Refusal
from kiosk.domain.tool import AlreadyLent, Tool, ToolKind
from kiosk.domain.typed_time import read_day, written_day
from kiosk.models.desk.desk_work import DeskWork, Why
from kiosk.models.desk.refusing_model import RefusingModel
from kiosk.models.desk.room_calendar_model import MomentProjectRow, MomentProjectRows
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import long_day

if TYPE_CHECKING:
    from kiosk.services.desk.toolshed import Shed, ShelvedTool, TellingLoan

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_USUAL_LOAN = timedelta(days=14)
_AT_HAND = "available"


@dataclass(frozen=True, slots=True)
class ToolRow:
    """A tool in the list.

    Attributes:
        kind: a `ToolKind`.
        standing: `available`, or a `LoanState`.
        borrower: in whose hands it is, in words; empty when it is there.
        until: the last day of the loan, in words.
    """

    tool_id: str
    kind: str
    name: str
    sentence: str
    standing: str
    borrower: str
    until: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class ToolRows(Rows):
    """The catalogue: late tools, those out, those at hand."""

    row_type = ToolRow


@dataclass(frozen=True, slots=True)
class LoanRow:
    """A loan of the open tool; `standing` is a `LoanState`, days are in words."""

    borrower: str
    lent_on: str
    due_on: str
    returned_on: str
    standing: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class LoanRows(Rows):
    """The loans of the open tool, the last first."""

    row_type = LoanRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class ToolshedModel(RefusingModel):
    """The list, and the tool that is open. What is typed stays in the page.

    Signals:
        lent: a loan was kept; the page may forget whom it was typed for.
    """

    shedChanged = Signal()
    draftChanged = Signal()
    otherChanged = Signal()
    lent = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = ToolRows(self)
        self._history = LoanRows(self)
        self._projects = MomentProjectRows(self)
        self._tools: dict[str, ShelvedTool] = {}
        self._editing = False
        self._seen: Tool | None = None
        self._due_on = self._other = ""

    @Property(ToolRows, constant=True)
    def rows(self) -> ToolRows:
        """The catalogue."""
        return self._rows

    @Property(LoanRows, constant=True)
    def history(self) -> LoanRows:
        """The loans of the open tool."""
        return self._history

    @Property(MomentProjectRows, constant=True)
    def projects(self) -> MomentProjectRows:
        """The projects that one may lend to."""
        return self._projects

    @Property("QStringList", constant=True)
    def kinds(self) -> list[str]:
        """The kinds of tools."""
        return [it.value for it in ToolKind]

    @Property(bool, notify=draftChanged)
    def editing(self) -> bool:
        """Whether a tool is open, or a new one being written."""
        return self._editing

    @Property(bool, notify=draftChanged)
    def isNew(self) -> bool:
        """Whether it is new."""
        return self._seen is None

    @Property("QVariantMap", notify=draftChanged)
    def draft(self) -> dict[str, str]:
        """What the form begins with; `keep` takes the same names."""
        seen = self._seen
        kind = seen.kind if seen else ToolKind.METHOD
        name, sentence = (seen.name, seen.sentence) if seen else ("", "")
        return {"kind": kind.value, "name": name, "sentence": sentence}

    @Property(bool, notify=shedChanged)
    def out(self) -> bool:
        """Whether somebody has the open tool."""
        shelved = self._tools.get(str(self._seen.id)) if self._seen else None
        return shelved is not None and shelved.out is not None

    @Property(str, notify=shedChanged)
    def dueOn(self) -> str:
        """The last day that is proposed for a loan, as it is typed."""
        return self._due_on

    @Property(str, notify=otherChanged)
    def other(self) -> str:
        """Who has the tool and until when, when that is the refusal."""
        return self._other

    @Slot()
    def refresh(self) -> None:
        """Read the catalogue again, and the loans of the open tool."""
        self._desk.read(lambda desk, me: desk.toolshed.read(me), self._show)
        if self._seen is not None:
            key = self._seen.id
            self._desk.read(
                lambda desk, me: desk.toolshed.history(me, key),
                lambda loans: self._show_history(key, loans),
            )

    @Slot(str)
    def edit(self, tool_id: str) -> None:
        """Open a tool of the list, or write a new one for an empty id."""
        shelved = self._tools.get(tool_id)
        self._open(shelved.tool if shelved else None, editing=True)

    @Slot()
    def giveUp(self) -> None:
        """Open none; what was typed is forgotten."""
        self._open(None, editing=False)

    @Slot("QVariantMap")
    def keep(self, fields: dict[str, str]) -> None:
        """Keep the tool: the list follows, or a refusal."""
        from kiosk.services.desk.toolshed import TypedTool  # noqa: PLC0415 - the door does not wait

        kind = ToolKind(fields["kind"])
        typed = TypedTool(self._seen, kind, fields["name"], fields["sentence"])
        self._change(lambda desk, me: desk.toolshed.keep(me, typed), self._kept)

    @Slot(str, str, str)
    def lend(self, project_id: str, holder: str, due_on: str) -> None:
        """Lend the open tool until a day: `lent`, or a refusal, follows."""
        from kiosk.services.desk.toolshed import Borrowing  # noqa: PLC0415 - the door does not wait

        if self._seen is None:
            return
        try:
            due = read_day(due_on)
        except Refusal as refusal:
            self._refused(refusal)
            return
        project = UUID(project_id) if project_id else None
        typed = Borrowing(self._seen.id, project, holder, due)
        self._change(lambda desk, me: desk.toolshed.lend(me, typed), self._lent)

    @Slot()
    def giveBack(self) -> None:
        """Write that the open tool is back."""
        seen = self._seen
        if seen is not None:
            self._change(lambda desk, me: desk.toolshed.give_back(me, seen.id), self._returned)

    @Slot()
    def retire(self) -> None:
        """Take the open tool out of the catalogue."""
        seen = self._seen
        if seen is not None:
            self._change(lambda desk, me: desk.toolshed.retire(me, seen), self._kept)

    def _kept(self, _kept: object) -> None:
        self.giveUp()
        self.refresh()

    def _lent(self, _loan: object) -> None:
        self.lent.emit()
        self.refresh()

    def _returned(self, _nothing: object) -> None:
        self.refresh()

    def _open(self, tool: Tool | None, *, editing: bool) -> None:
        self._seen, self._editing = tool, editing
        self._refuse("")
        self._history.replace([])
        self.draftChanged.emit()
        self.shedChanged.emit()
        if tool is not None:
            self.refresh()

    def _show(self, shed: "Shed") -> None:
        self._tools = {str(it.tool.id): it for it in shed.tools}
        self._rows.replace([_row(it) for it in shed.tools])
        self._projects.replace([MomentProjectRow(str(it.id), it.title) for it in shed.projects])
        self._due_on = written_day(shed.today + _USUAL_LOAN)
        self.shedChanged.emit()

    def _show_history(self, tool_id: UUID, loans: "tuple[TellingLoan, ...]") -> None:
        if self._seen is not None and self._seen.id == tool_id:
            self._history.replace([_loan_row(it) for it in loans])

    def _refused(self, why: Why) -> None:
        self._other = ""
        if isinstance(why, AlreadyLent):
            self._other = f"{why.borrower}, jusqu’au {long_day(why.loan.due_on, 'fr')}"
        self.otherChanged.emit()
        super()._refused(why)


def _row(shelved: "ShelvedTool") -> ToolRow:
    tool, out = shelved.tool, shelved.out
    return ToolRow(
        tool_id=str(tool.id),
        kind=tool.kind.value,
        name=tool.name,
        sentence=tool.sentence,
        standing=out.state.value if out else _AT_HAND,
        borrower=out.borrower if out else "",
        until=long_day(out.loan.due_on, "fr") if out else "",
    )


def _loan_row(it: "TellingLoan") -> LoanRow:
    loan = it.loan
    return LoanRow(
        borrower=it.borrower,
        lent_on=long_day(loan.lent_on, "fr"),
        due_on=long_day(loan.due_on, "fr"),
        returned_on=long_day(loan.returned_on, "fr"),
        standing=it.state.value,
    )

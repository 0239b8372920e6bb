"""The tools of the conception zone: the catalogue, who has what, and since when it is late."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.permissions import Permission
from kiosk.domain.project import PUBLIC_STAGES, Project
from kiosk.domain.refusal import Refusal
from kiosk.domain.text import clean_line
from kiosk.domain.tool import (
    LONGEST_HOLDER,
    LONGEST_NAME,
    LONGEST_SENTENCE,
    AlreadyLent,
    Loan,
    LoanState,
    Tool,
    ToolKind,
)
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness
from kiosk.services.review import Conflict


class NotLent(Refusal):
    """Nobody has the tool: it came back meanwhile."""


@dataclass(frozen=True, slots=True)
class TypedTool:
    """A tool as it was typed; `seen` is what was there when typing began, None for a new one."""

    seen: Tool | None
    kind: ToolKind
    name: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Borrowing:
    """A loan as it was typed: to a project, to somebody, or to both."""

    tool_id: UUID
    project_id: UUID | None
    holder: str
    due_on: date


@dataclass(frozen=True, slots=True)
class TellingLoan:
    """A loan, in whose hands it is in words, and where it stands today."""

    loan: Loan
    borrower: str
    state: LoanState


@dataclass(frozen=True, slots=True)
class ShelvedTool:
    """A tool, and its loan if somebody has it."""

    tool: Tool
    out: TellingLoan | None


@dataclass(frozen=True, slots=True)
class Shed:
    """The catalogue, late tools first; the projects that one may lend to; and today."""

    tools: tuple[ShelvedTool, ...]
    projects: tuple[Project, ...]
    today: date


class Toolshed:
    """The use cases of whoever lends tools."""

    def __init__(self, records: DeskRecords, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness

    def read(self, by: UUID) -> Shed:
        """Return the catalogue.

        Raises:
            Forbidden, AccountClosed: if `by` may not even read.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            out = {it.tool_id: self._telling(record, it) for it in record.tools.out()}
            tools = (ShelvedTool(it, out.get(it.id)) for it in record.tools.catalogue())
            public = (it for it in record.sheets.all() if it.stage in PUBLIC_STAGES)
            return Shed(
                tuple(sorted(tools, key=_urgency)),
                tuple(sorted(public, key=lambda it: (it.title, it.id))),
                self._today(),
            )

    def history(self, by: UUID, tool_id: UUID) -> tuple[TellingLoan, ...]:
        """Return every loan of a tool, the last first.

        Raises:
            Forbidden, AccountClosed: if `by` may not even read.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            return tuple(self._telling(record, it) for it in record.tools.loans(tool_id))

    def keep(self, by: UUID, typed: TypedTool) -> Tool:
        """Keep a tool, new or changed, and return it.

        Raises:
            Nameless: without a name.
            Conflict: if it changed since it was seen.
            Forbidden, AccountClosed: if `by` does not run the stimulateur.
        """
        seen = typed.seen
        tool = Tool(
            id=seen.id if seen else draw_id(self._clock, self._randomness),
            kind=typed.kind,
            name=clean_line(typed.name, LONGEST_NAME),
            sentence=clean_line(typed.sentence, LONGEST_SENTENCE),
            version=seen.version + 1 if seen else 1,
        )
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_STIMULATEUR)
            if seen is not None:
                _unchanged(record, seen)
            record.tools.keep(tool)
            self._tell(record, by, Action.TOOL_KEPT, tool.id, {"version": tool.version})
        return tool

    def retire(self, by: UUID, seen: Tool) -> None:
        """Take a tool out of the catalogue; its loans stay in the record.

        Raises:
            AlreadyLent: if somebody has it.
            Conflict, Forbidden, AccountClosed: as `keep`.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_STIMULATEUR)
            _unchanged(record, seen)
            _at_hand(record, seen.id)
            gone = seen.retire(to_the_millisecond(self._clock.now()))
            record.tools.keep(gone)
            self._tell(record, by, Action.TOOL_RETIRED, gone.id, {"version": gone.version})

    def lend(self, by: UUID, typed: Borrowing) -> Loan:
        """Lend a tool from today on.

        Raises:
            NobodyBorrows, EndsBeforeStart: if it is no loan.
            AlreadyLent: if somebody has the tool.
            Conflict: if the tool left the catalogue.
            Forbidden, AccountClosed: as `keep`.
        """
        loan = Loan(
            id=draw_id(self._clock, self._randomness),
            tool_id=typed.tool_id,
            project_id=typed.project_id,
            holder=clean_line(typed.holder, LONGEST_HOLDER),
            lent_on=self._today(),
            due_on=typed.due_on,
        )
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_STIMULATEUR)
            _at_hand(record, loan.tool_id)
            if loan.tool_id not in {it.id for it in record.tools.catalogue()}:
                raise Conflict
            record.tools.keep_loan(loan)
            payload: dict[str, str | int | None] = {
                "loan": str(loan.id),
                "project": str(loan.project_id) if loan.project_id else None,
                "due_on": loan.due_on.isoformat(),
            }
            self._tell(record, by, Action.TOOL_LENT, loan.tool_id, payload)
        return loan

    def give_back(self, by: UUID, tool_id: UUID) -> None:
        """Write that a tool is back, today.

        Raises:
            NotLent: if nobody has it.
            Forbidden, AccountClosed: as `keep`.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_STIMULATEUR)
            loan = _loan_of(record, tool_id)
            if loan is None:
                raise NotLent
            record.tools.keep_loan(loan.give_back(self._today()))
            self._tell(record, by, Action.TOOL_RETURNED, tool_id, {"loan": str(loan.id)})

    def _today(self) -> date:
        return local_day(self._clock.now())

    def _telling(self, record: DeskRepositories, loan: Loan) -> TellingLoan:
        return TellingLoan(loan, borrower_of(record, loan), loan.state(self._today()))

    def _tell(
        self,
        record: DeskRepositories,
        by: UUID,
        action: Action,
        tool_id: UUID,
        payload: dict[str, str | int | None],
    ) -> None:
        at = to_the_millisecond(self._clock.now())
        event_id = draw_id(self._clock, self._randomness)
        record.journal.record(Event(event_id, at, Actor.AGENT, action, tool_id, payload, by))


def borrower_of(record: DeskRepositories, loan: Loan) -> str:
    """Return in whose hands a tool is: the project, then who took it."""
    sheet = record.sheets.known(loan.project_id) if loan.project_id else None
    return ", ".join(filter(None, (sheet.project.title if sheet else "", loan.holder)))


def _urgency(shelved: ShelvedTool) -> tuple[int, date, str, UUID]:
    """Order tools: the late ones, those out by the day they are due, those at hand by name."""
    out, tool = shelved.out, shelved.tool
    rank = 2 if out is None else int(out.state is LoanState.LENT)
    return rank, out.loan.due_on if out else date.min, tool.name.casefold(), tool.id


def _loan_of(record: DeskRepositories, tool_id: UUID) -> Loan | None:
    return next((it for it in record.tools.out() if it.tool_id == tool_id), None)


def _at_hand(record: DeskRepositories, tool_id: UUID) -> None:
    loan = _loan_of(record, tool_id)
    if loan is not None:
        raise AlreadyLent(loan, borrower_of(record, loan))


def _unchanged(record: DeskRepositories, seen: Tool) -> None:
    known = record.tools.get(seen.id)
    if known is None or known.version != seen.version:
        raise Conflict

"""The plans of the projects in the stimulateur, one at a time."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.meeting import Decision
from kiosk.domain.plan import Plan
from kiosk.domain.refusal import Refusal
from kiosk.domain.typed_time import read_day
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.refusing_model import RefusingModel
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import long_day

if TYPE_CHECKING:
    from kiosk.services.desk.planning import Planned

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_EVERY_TUESDAY_AND_THURSDAY = "24"
"""What a new plan begins with: two days a week."""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A project in the list.

    Attributes:
        span: its first and its last day, in words; empty while it has no plan.
        weekdays: digits, 1 for Monday.
        dedicated: how many dedicated days there are.
        day, days: day n of N, as the project's page shows it; 0 before it begins.
        to_do: what meetings decided and is not done, each with who sees to it and by when.
    """

    project_id: str
    title: str
    span: str
    weekdays: str
    dedicated: int
    day: int
    days: int
    to_do: list[str]


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class PlanRows(Rows):
    """Projects that were selected, and their plans."""

    row_type = PlanRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class PlansModel(RefusingModel):
    """The list, and the plan being written. What is typed stays in the page."""

    draftChanged = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = PlanRows(self)
        self._planned: dict[str, Planned] = {}
        self._edited: Planned | None = None

    @Property(PlanRows, constant=True)
    def rows(self) -> PlanRows:
        """The projects, by title."""
        return self._rows

    @Property(bool, notify=draftChanged)
    def editing(self) -> bool:
        """Whether a plan is being written."""
        return self._edited is not None

    @Property(str, notify=draftChanged)
    def title(self) -> str:
        """The project whose plan is being written."""
        return self._edited.project.title if self._edited else ""

    @Property(str, notify=draftChanged)
    def startsOn(self) -> str:
        """The first day that the form begins with."""
        return f"{self._ends()[0]:%d/%m/%Y}" if self._edited else ""

    @Property(str, notify=draftChanged)
    def endsOn(self) -> str:
        """The last day that the form begins with."""
        return f"{self._ends()[1]:%d/%m/%Y}" if self._edited else ""

    @Property(str, notify=draftChanged)
    def weekdays(self) -> str:
        """The days of the week that the form begins with: digits, 1 for Monday."""
        plan = self._edited.plan if self._edited else None
        return _digits(plan) if plan else _EVERY_TUESDAY_AND_THURSDAY

    @Slot()
    def refresh(self) -> None:
        """Read the list again."""
        self._desk.read(lambda desk, me: desk.planning.all(me), self._show)

    @Slot(str)
    def edit(self, project_id: str) -> None:
        """Write the plan of a project of the list."""
        self._edit(self._planned.get(project_id))

    @Slot()
    def giveUp(self) -> None:
        """Write none; what was typed is forgotten."""
        self._edit(None)

    @Slot(str, str, str)
    def keep(self, starts_on: str, ends_on: str, weekdays: str) -> None:
        """Keep the plan: the list follows, or a refusal."""
        if self._edited is None:
            return
        try:
            plan = Plan(
                self._edited.project.id,
                read_day(starts_on),
                read_day(ends_on),
                frozenset(map(int, weekdays)),
            )
        except Refusal as refusal:
            self._refused(refusal)
            return
        self._change(lambda desk, me: desk.planning.keep(me, plan), lambda _nothing: self._kept())

    def _kept(self) -> None:
        self._edit(None)
        self.refresh()

    def _show(self, found: "tuple[Planned, ...]") -> None:
        self._planned = {str(it.project.id): it for it in found}
        self._rows.replace([_row(it) for it in found])

    def _edit(self, planned: "Planned | None") -> None:
        self._edited = planned
        self._refuse("")
        self.draftChanged.emit()

    def _ends(self) -> tuple[object, object]:
        assert self._edited is not None  # noqa: S101 - both callers looked
        plan = self._edited.plan
        return (plan.starts_on, plan.ends_on) if plan else self._edited.offered


def _row(planned: "Planned") -> PlanRow:
    project, plan = planned.project, planned.plan
    ends = [long_day(it, "fr") for it in (plan.starts_on, plan.ends_on)] if plan else []
    return PlanRow(
        project_id=str(project.id),
        title=project.title,
        span=" – ".join(ends),
        weekdays=_digits(plan) if plan else "",
        dedicated=plan.dedicated() if plan else 0,
        day=project.day,
        days=project.days,
        to_do=[_told(it) for it in planned.decisions],
    )


def _told(decision: Decision) -> str:
    due = f"avant le {long_day(decision.due_on, 'fr')}" if decision.due_on else ""
    return " · ".join(filter(None, (decision.text, decision.owner, due)))


def _digits(plan: Plan) -> str:
    return "".join(map(str, sorted(plan.weekdays)))

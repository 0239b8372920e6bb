"""The page « Accompagnement »: the projects on their way, and what is done with each of them."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.project import ACCOMPANIED, Project
from kiosk.models.desk.balance_model import BalanceModel
from kiosk.models.desk.budget_tie_model import BudgetTieModel
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.logbook_model import LogbookModel
from kiosk.models.desk.project_board_model import BoardRow, BoardRows
from kiosk.models.desk.rounds_model import RoundsModel
from kiosk.models.desk.trial_model import TrialModel
from kiosk.models.desk.versions_model import VersionsModel
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.services.desk.projects import Board

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class AccompanimentModel(QObject):
    """The list, and the project that is open in it."""

    openedChanged = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows = BoardRows(self)
        self._opened: Project | None = None
        self._projects: dict[UUID, Project] = {}
        self._rounds = RoundsModel(desk, self)
        self._versions = VersionsModel(desk, self)
        self._logbook = LogbookModel(desk, self)
        self._logbook.moved.connect(self.refresh)
        self._trial = TrialModel(desk, self)
        self._balance = BalanceModel(desk, self)
        self._balance.moved.connect(self.refresh)
        self._budget = BudgetTieModel(desk, self)
        self._budget.moved.connect(self.refresh)

    @Property(BoardRows, constant=True)
    def rows(self) -> BoardRows:
        """The projects that the jury chose, those in the stimulateur first."""
        return self._rows

    @Property(str, notify=openedChanged)
    def projectId(self) -> str:
        """The id of the open project, or empty."""
        return str(self._opened.id) if self._opened else ""

    @Property(str, notify=openedChanged)
    def title(self) -> str:
        """Its title."""
        return self._opened.title if self._opened else ""

    @Property(str, notify=openedChanged)
    def stage(self) -> str:
        """Where it stands: a value of `Stage`."""
        return self._opened.stage.value if self._opened else ""

    @Property(RoundsModel, constant=True)
    def rounds(self) -> RoundsModel:
        """Its rounds of opinions."""
        return self._rounds

    @Property(VersionsModel, constant=True)
    def versions(self) -> VersionsModel:
        """The versions of its sheet."""
        return self._versions

    @Property(LogbookModel, constant=True)
    def logbook(self) -> LogbookModel:
        """Its logbook."""
        return self._logbook

    @Property(TrialModel, constant=True)
    def trial(self) -> TrialModel:
        """The log of its trial."""
        return self._trial

    @Property(BalanceModel, constant=True)
    def balance(self) -> BalanceModel:
        """Its balance sheet."""
        return self._balance

    @Property(BudgetTieModel, constant=True)
    def budget(self) -> BudgetTieModel:
        """Its link to the participatory budget."""
        return self._budget

    @Slot()
    def refresh(self) -> None:
        """Read the list again; the first project opens if none is."""
        self._desk.read(lambda desk, me: desk.projects.board(me), self._show)

    @Slot(str)
    def open(self, project_id: str) -> None:
        """Open a project of the list."""
        self._open(self._projects.get(UUID(project_id)))

    @Slot()
    def close(self) -> None:
        """Put it away."""
        self._open(None)

    def _open(self, project: Project | None) -> None:
        self._opened = project
        self.openedChanged.emit()
        for part in (self._rounds, self._versions):
            part.show(project.id if project else None)
        for whole in (self._logbook, self._trial, self._balance, self._budget):
            whole.show(project)

    def _show(self, board: "Board") -> None:
        listed = sorted(
            (it for it in board.projects if it.stage in ACCOMPANIED),
            key=lambda it: ACCOMPANIED.index(it.stage),
        )
        self._projects = {it.id: it for it in listed}
        self._rows.replace(
            [BoardRow(str(it.id), it.title, it.sentence, it.stage.value) for it in listed]
        )
        known = self._opened and self._projects.get(self._opened.id)
        self._open(known or next(iter(listed), None))

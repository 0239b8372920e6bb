"""Everything that an agent works with between coming in and locking."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement

from kiosk.domain.agent import AgentSession
from kiosk.models.background import Background
from kiosk.models.desk.agents_model import AgentsModel
from kiosk.models.desk.desk_session_model import DeskSessionModel, Limits
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.figures_model import FiguresModel
from kiosk.models.desk.maintenance_model import MaintenanceModel
from kiosk.models.desk.review_model import ReviewModel
from kiosk.models.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class WorkModel(QObject):
    """The models of the agents' pages. They die with it."""

    def __init__(
        self,
        background: Background,
        session: AgentSession,
        limits: Limits,
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = DeskSessionModel(session, limits, monotonic, self)
        desk = DeskWork(background, self._session, self)
        self._agents = AgentsModel(desk, self)
        self._review = ReviewModel(desk, self)
        self._figures = FiguresModel(desk, self)
        self._maintenance = MaintenanceModel(desk, self)

    @Property(DeskSessionModel, constant=True)
    def session(self) -> DeskSessionModel:
        """The session."""
        return self._session

    @Property(AgentsModel, constant=True)
    def agents(self) -> AgentsModel:
        """The accounts."""
        return self._agents

    @Property(ReviewModel, constant=True)
    def review(self) -> ReviewModel:
        """What waits for a decision."""
        return self._review

    @Property(MaintenanceModel, constant=True)
    def maintenance(self) -> MaintenanceModel:
        """The kiosk in daily life."""
        return self._maintenance

    @Property(FiguresModel, constant=True)
    def figures(self) -> FiguresModel:
        """The figures."""
        return self._figures

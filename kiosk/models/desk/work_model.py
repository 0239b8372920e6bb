"""Everything that an agent works with between coming in and locking."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.agent import AgentSession
from kiosk.domain.paper import Document, Order
from kiosk.models.background import Background
from kiosk.models.desk.accompaniment_model import AccompanimentModel
from kiosk.models.desk.admission_model import AdmissionModel
from kiosk.models.desk.agents_model import AgentsModel
from kiosk.models.desk.audit_model import AuditModel
from kiosk.models.desk.call_backs_model import CallBacksModel
from kiosk.models.desk.calls_model import CallsModel
from kiosk.models.desk.data_model import DataModel
from kiosk.models.desk.desk_session_model import DeskSessionModel, Limits
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.draw_ceremony_model import DrawCeremonyModel
from kiosk.models.desk.draw_jury_model import DrawJuryModel
from kiosk.models.desk.draw_model import DrawModel
from kiosk.models.desk.draw_quotas_model import DrawQuotasModel
from kiosk.models.desk.figures_model import FiguresModel
from kiosk.models.desk.fulfilments_model import FulfilmentsModel
from kiosk.models.desk.import_model import ImportModel
from kiosk.models.desk.inbox_model import InboxModel
from kiosk.models.desk.jury_model import JuryModel
from kiosk.models.desk.maintenance_model import MaintenanceModel
from kiosk.models.desk.own_account_model import OwnAccountModel
from kiosk.models.desk.print_room_model import PrintRoomModel
from kiosk.models.desk.project_board_model import ProjectBoardModel
from kiosk.models.desk.retention_model import RetentionModel
from kiosk.models.desk.review_model import ReviewModel
from kiosk.models.desk.sent_decisions_model import SentDecisionsModel
from kiosk.models.desk.stimulateur_model import StimulateurModel
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
        self._admission = AdmissionModel(desk, self)
        self._review = ReviewModel(desk, self)
        self._sent = SentDecisionsModel(desk, self)
        self._prints = PrintRoomModel(desk, self)
        self._inbox, self._call_backs = InboxModel(desk, self), CallBacksModel(desk, self)
        self._data = DataModel(desk, self)
        self._audit, self._retention = AuditModel(desk, self), RetentionModel(desk, self)
        self._calls = CallsModel(desk, self)
        self._figures = FiguresModel(desk, self)
        self._maintenance = MaintenanceModel(desk, self)
        self._own_account = OwnAccountModel(desk, self)
        self._fulfilments = FulfilmentsModel(desk, self)
        self._jury = JuryModel(desk, self)
        self._projects, self._accompaniment = (
            ProjectBoardModel(desk, self),
            AccompanimentModel(desk, self),
        )
        self._stimulateur = StimulateurModel(desk, self)
        self._draw = DrawModel(desk, self)
        self._bringing = ImportModel(desk, self)
        self._bringing.brought.connect(self._review.queue.recount)
        self._draw_quotas = DrawQuotasModel(desk, self._draw, self)
        self._draw_jury = DrawJuryModel(desk, self._draw, self)
        self._ceremony = DrawCeremonyModel(desk, self._session, self._draw, self)

    @Property(DeskSessionModel, constant=True)
    def session(self) -> DeskSessionModel:
        """The session."""
        return self._session

    @Property(AgentsModel, constant=True)
    def agents(self) -> AgentsModel:
        """The accounts."""
        return self._agents

    @Property(AdmissionModel, constant=True)
    def admission(self) -> AdmissionModel:
        """The sketches, and whether they are admissible."""
        return self._admission

    @Property(AccompanimentModel, constant=True)
    def accompaniment(self) -> AccompanimentModel:
        """The projects on their way, with the passeur and the ange gardien."""
        return self._accompaniment

    @Property(ReviewModel, constant=True)
    def review(self) -> ReviewModel:
        """What waits for a decision."""
        return self._review

    @Property(SentDecisionsModel, constant=True)
    def sent(self) -> SentDecisionsModel:
        """What became of decisions that travelled."""
        return self._sent

    @Property(PrintRoomModel, constant=True)
    def prints(self) -> PrintRoomModel:
        """The print room."""
        return self._prints

    @Property(InboxModel, constant=True)
    def inbox(self) -> InboxModel:
        """The inbox of the passeur."""
        return self._inbox

    @Property(CallBacksModel, constant=True)
    def callBacks(self) -> CallBacksModel:
        """Those to call back."""
        return self._call_backs

    @Property(DataModel, constant=True)
    def data(self) -> DataModel:
        """Open data on their way out."""
        return self._data

    @Property(AuditModel, constant=True)
    def audit(self) -> AuditModel:
        """The audit log."""
        return self._audit

    @Property(RetentionModel, constant=True)
    def retention(self) -> RetentionModel:
        """What is kept, for how long, and how it goes."""
        return self._retention

    @Property(CallsModel, constant=True)
    def calls(self) -> CallsModel:
        """Whether a visitor calls an agent."""
        return self._calls

    @Property(MaintenanceModel, constant=True)
    def maintenance(self) -> MaintenanceModel:
        """The kiosk in daily life."""
        return self._maintenance

    @Property(FiguresModel, constant=True)
    def figures(self) -> FiguresModel:
        """The figures."""
        return self._figures

    @Property(OwnAccountModel, constant=True)
    def ownAccount(self) -> OwnAccountModel:
        """The agent's own keys and passphrase."""
        return self._own_account

    @Property(FulfilmentsModel, constant=True)
    def fulfilments(self) -> FulfilmentsModel:
        """« Vous avez dit, nous avons fait »."""
        return self._fulfilments

    @Property(ImportModel, constant=True)
    def bringing(self) -> ImportModel:
        """Contributions on their way in."""
        return self._bringing

    @Property(ProjectBoardModel, constant=True)
    def projects(self) -> ProjectBoardModel:
        """The projects, the themes, and what élus think of them."""
        return self._projects

    @Property(StimulateurModel, constant=True)
    def stimulateur(self) -> StimulateurModel:
        """The stimulateur as a workspace."""
        return self._stimulateur

    @Property(JuryModel, constant=True)
    def jury(self) -> JuryModel:
        """The jury and its sessions."""
        return self._jury

    @Slot()
    def printWeek(self) -> None:
        """Go to the print room with the sheet of the week on its table."""
        self._prints.order.chooseDocument(Document.WEEKLY_SHEET)
        self._session.open(DeskSessionModel.Page.Prints)

    @Slot(str)
    def printMoment(self, moment_id: str) -> None:
        """Go to the print room with the poster of a moment on its table."""
        self._prints.order.show(Order(Document.MOMENT_POSTER, UUID(moment_id)))
        self._session.open(DeskSessionModel.Page.Prints)

    @Property(DrawModel, constant=True)
    def draw(self) -> DrawModel:
        """The draw of the jury."""
        return self._draw

    @Property(DrawQuotasModel, constant=True)
    def drawQuotas(self) -> DrawQuotasModel:
        """The quotas of the draw, and the computation of its panels."""
        return self._draw_quotas

    @Property(DrawCeremonyModel, constant=True)
    def ceremony(self) -> DrawCeremonyModel:
        """The ceremony of the draw."""
        return self._ceremony

    @Property(DrawJuryModel, constant=True)
    def drawJury(self) -> DrawJuryModel:
        """The jury of the draw."""
        return self._draw_jury

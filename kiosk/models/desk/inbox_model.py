"""The page of the passeur: the feedback on projects, one at a time, and what to make of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import local_day
from kiosk.domain.feedback import Feedback
from kiosk.domain.inbox import InboxItem, InboxProject, Tray
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.opened_feedback import OpenedFeedback
from kiosk.models.desk.refusing_model import RefusingModel
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import short_day

if TYPE_CHECKING:
    from kiosk.services.desk.catalogue import DeskServices

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class InboxProjectRow:
    """A project with feedback."""

    project_id: str
    title: str
    waiting: int


@dataclass(frozen=True, slots=True)
class InboxRow:
    """A feedback in the list."""

    feedback_id: str
    kind: str
    text: str
    project_title: str
    day: str
    has_contact: bool
    feedback_state: str
    question: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class InboxProjectRows(Rows):
    """The projects with feedback."""

    row_type = InboxProjectRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class InboxRows(Rows):
    """The feedback of a tray."""

    row_type = InboxRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class InboxModel(RefusingModel):
    """The trays, and the feedback that is open. What the agent types stays in the page.

    Signals:
        settled: what was asked is done, the page may forget what was typed.
    """

    trayChanged = Signal()
    contactChanged = Signal()
    waitingChanged = Signal()
    settled = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._projects = InboxProjectRows(self)
        self._rows = InboxRows(self)
        self._tray = Tray.WAITING
        self._project: UUID | None = None
        self._opened = OpenedFeedback(self)
        self._contact = ""
        self._waiting = 0

    @Property(InboxProjectRows, constant=True)
    def projects(self) -> InboxProjectRows:
        """The projects with feedback, those with the most waiting first."""
        return self._projects

    @Property(InboxRows, constant=True)
    def rows(self) -> InboxRows:
        """The feedback of the tray."""
        return self._rows

    @Property(str, notify=trayChanged)
    def tray(self) -> str:
        """Which tray is shown: a value of `Tray`."""
        return self._tray.value

    @Property(str, notify=trayChanged)
    def projectId(self) -> str:
        """The project that is shown alone, or empty for all."""
        return str(self._project) if self._project else ""

    @Property(int, notify=waitingChanged)
    def waiting(self) -> int:
        """How many feedback wait for the passeur, over all projects."""
        return self._waiting

    @Property(OpenedFeedback, constant=True)
    def opened(self) -> OpenedFeedback:
        """The feedback that is open, if there is one."""
        return self._opened

    @Property(str, notify=contactChanged)
    def contact(self) -> str:
        """The contact, once it was asked for; forgotten with the feedback."""
        return self._contact

    @Slot()
    def refresh(self) -> None:
        """Read the projects and the tray again."""
        tray, project = self._tray, self._project
        self._desk.read(lambda desk, me: desk.inbox.projects(me), self._show_projects)
        self._desk.read(lambda desk, me: desk.inbox.items(me, tray, project), self._show)

    @Slot(str)
    def showTray(self, tray: str) -> None:
        """Show a tray."""
        self._tray = Tray(tray)
        self._turn()

    @Slot(str)
    def showProject(self, project_id: str) -> None:
        """Show the feedback of one project, or of all for an empty id."""
        self._project = UUID(project_id) if project_id else None
        self._turn()

    @Slot(str)
    def open(self, feedback_id: str) -> None:
        """Read a feedback: its author is told when it was first read."""
        key = UUID(feedback_id)
        self._change(lambda desk, me: desk.inbox.open(me, key), self._open)

    @Slot()
    def close(self) -> None:
        """Put the open feedback away, and forget its contact."""
        self._open(None)

    @Slot(str)
    def publish(self, answer: str) -> None:
        """Make the open feedback public, with an answer if there are words."""
        self._settle(lambda desk, me, it: desk.inbox.publish(me, it.id, it.version, answer))

    @Slot(str)
    def reply(self, answer: str) -> None:
        """Answer the author of the open feedback, and nobody else."""
        self._settle(lambda desk, me, it: desk.inbox.reply(me, it.id, it.version, answer))

    @Slot(str)
    def decline(self, reason: str) -> None:
        """Keep the open feedback from the public."""
        self._settle(lambda desk, me, it: desk.inbox.decline(me, it.id, it.version, reason))

    @Slot(str)
    def heed(self, change: str) -> None:
        """Say what the open feedback changed in the sheet of its project."""
        opened = self._opened.item
        if opened is None:
            return
        key = opened.feedback.id

        def keep(desk: "DeskServices", me: UUID) -> InboxItem:
            desk.inbox.heed(me, key, change)
            return desk.inbox.open(me, key)

        self._change(keep, self._open)

    @Slot()
    def showContact(self) -> None:
        """Show the contact of the open feedback; the audit log keeps that it was seen."""
        opened = self._opened.item
        if opened is None:
            return
        key = opened.feedback.id
        self._change(lambda desk, me: desk.inbox.contact(me, key), self._show_contact)

    def _settle(self, decide: "Callable[[DeskServices, UUID, Feedback], None]") -> None:
        opened = self._opened.item
        if opened is None:
            return
        feedback = opened.feedback
        self._change(lambda desk, me: decide(desk, me, feedback), self._settled)

    def _settled(self, _done: None) -> None:
        self.settled.emit()
        self.close()
        self.refresh()

    def _turn(self) -> None:
        self.close()
        self.trayChanged.emit()
        self.refresh()

    def _open(self, item: InboxItem | None) -> None:
        self._opened.show(item)
        self._show_contact("")

    def _show_contact(self, contact: str) -> None:
        self._contact = contact
        self.contactChanged.emit()

    def _show_projects(self, projects: tuple[InboxProject, ...]) -> None:
        rows = [InboxProjectRow(str(it.id), it.title, it.waiting) for it in projects]
        self._projects.replace(rows)
        self._waiting = sum(it.waiting for it in projects)
        self.waitingChanged.emit()

    def _show(self, items: tuple[InboxItem, ...]) -> None:
        self._rows.replace([_row(item) for item in items])


def _row(item: InboxItem) -> InboxRow:
    feedback = item.feedback
    return InboxRow(
        feedback_id=str(feedback.id),
        kind=feedback.kind.value,
        text=feedback.text,
        project_title=item.project_title,
        day=short_day(local_day(feedback.given_at), "fr"),
        has_contact=item.has_contact,
        feedback_state=feedback.state.value,
        question=item.question or "",
    )

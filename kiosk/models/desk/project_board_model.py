"""The page « Projets »: every project and theme, one at a time, and what élus think of it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.elu_opinion import LONGEST_REASONS, SignedOpinion, Stance, Topic
from kiosk.domain.project import Project, Theme
from kiosk.domain.sheet import Sheet
from kiosk.models.desk.desk_work import DeskWork, Why
from kiosk.models.desk.opened_subject import OpenedSubject
from kiosk.models.desk.refusing_model import RefusingModel
from kiosk.models.desk.sheet_draft_model import SheetDraftModel
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.desk.catalogue import DeskServices
    from kiosk.services.desk.projects import Board

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_Read = tuple[Sheet | Theme, tuple[SignedOpinion, ...], UUID]
"""A project or a theme, what élus think of it, and the agent who is in."""


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A project or a theme in the list.

    Attributes:
        stage: a value of `Stage`, or of `ThemeState`.
    """

    subject_id: str
    title: str
    sentence: str
    stage: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class BoardRows(Rows):
    """Projects, or themes."""

    row_type = BoardRow


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class ProjectBoardModel(RefusingModel):
    """The list, and what is open in it. What an élu types stays in the page."""

    topicChanged = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._rows = BoardRows(self)
        self._opened = OpenedSubject(self)
        self._draft = SheetDraftModel(desk, self)
        self._draft.kept.connect(self._kept)
        self._topic = Topic.PROJECT
        self._themes: dict[UUID, Theme] = {}

    @Property(BoardRows, constant=True)
    def rows(self) -> BoardRows:
        """Every project, sketches first; or every theme, open calls first."""
        return self._rows

    @Property(OpenedSubject, constant=True)
    def opened(self) -> OpenedSubject:
        """What is open, if something is."""
        return self._opened

    @Property(SheetDraftModel, constant=True)
    def draft(self) -> SheetDraftModel:
        """The sheet that is being written, if one is."""
        return self._draft

    @Property(str, notify=topicChanged)
    def topic(self) -> str:
        """What is listed: a value of `Topic`."""
        return self._topic.value

    @Property(int, constant=True)
    def longestReasons(self) -> int:
        """The most signs of an opinion's reasons."""
        return LONGEST_REASONS

    @Slot()
    def refresh(self) -> None:
        """Read the list again."""
        self._desk.read(lambda desk, me: desk.projects.board(me), self._show)

    @Slot(str)
    def showTopic(self, topic: str) -> None:
        """List projects, or themes."""
        self._topic = Topic(topic)
        self.topicChanged.emit()
        self.close()
        self.refresh()

    @Slot(str)
    def open(self, subject_id: str) -> None:
        """Read a project or a theme of the list, and what élus think of it."""
        key, theme = UUID(subject_id), self._themes.get(UUID(subject_id))

        def read(desk: "DeskServices", me: UUID) -> _Read:
            subject = theme or desk.projects.sheet(me, key)
            return subject, desk.opinions.on(me, key), me

        self._refuse("")
        self._desk.read(read, self._open, self._refused)

    @Slot()
    def close(self) -> None:
        """Put away what is open."""
        self._refuse("")
        self._opened.show(None)

    @Slot(str, str)
    def giveOpinion(self, stance: str, reasons: str) -> None:
        """Give an opinion on what is open, or amend it: it is read again, or a refusal follows."""
        key, mine = self._opened.key, self._opened.mine
        if key is None:
            return
        topic, seen = Topic(self._opened.topic), mine.version if mine else 0

        def give(desk: "DeskServices", me: UUID) -> None:
            from kiosk.services.desk.opinions import Subject  # noqa: PLC0415 - the door does not wait

            desk.opinions.give(me, Subject(topic, key, seen), Stance(stance), reasons)

        self._change(give, lambda _nothing: self._reopen())

    @Slot()
    def create(self) -> None:
        """Write the sheet of a new project."""
        self._draft.begin(None)

    @Slot()
    def edit(self) -> None:
        """Write the sheet of the open project, or go on with what was typed before."""
        sheet = self._opened.sheet
        if sheet is None:
            return
        if self._draft.waiting == str(sheet.project.id):
            self._draft.resume(sheet)
        else:
            self._draft.begin(sheet)

    @Slot()
    def reread(self) -> None:
        """Set what is typed aside, and read the sheet again: a colleague changed it."""
        self._draft.set_aside()
        self.open(self._draft.waiting)

    @Slot(str)
    def withdraw(self, reason: str) -> None:
        """Take the open project off the screens: it is read again, or a refusal follows."""
        key = self._opened.key
        if key is None:
            return
        self._change(
            lambda desk, me: desk.projects.withdraw(me, key, reason),
            lambda _nothing: self._kept(str(key)),
        )

    def _kept(self, subject_id: str) -> None:
        if self._topic is not Topic.PROJECT:
            self.showTopic(Topic.PROJECT.value)
        self.refresh()
        self.open(subject_id)

    def _reopen(self) -> None:
        if self._opened.key is not None:
            self.open(self._opened.subjectId)

    def _open(self, read: _Read) -> None:
        subject, opinions, me = read
        # The opinions first: who fills a form when the subject changes finds its own there.
        self._opened.show_opinions(opinions, me)
        self._opened.show(subject)

    def _show(self, board: "Board") -> None:
        self._themes = {theme.id: theme for theme in board.themes}
        self._draft.offer(board)
        listed = board.projects if self._topic is Topic.PROJECT else board.themes
        self._rows.replace([_row(it) for it in listed])

    def _refused(self, why: Why) -> None:
        super()._refused(why)
        key = self._opened.key
        if key is not None:
            self._desk.read(
                lambda desk, me: (desk.opinions.on(me, key), me),
                lambda read: self._opened.show_opinions(*read),
            )


def _row(it: Project | Theme) -> BoardRow:
    stage = it.stage.value if isinstance(it, Project) else it.state.value
    return BoardRow(str(it.id), it.title, it.sentence, stage)

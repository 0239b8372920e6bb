"""One project: its page, its milestones, its people, and the voices it came from."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from kiosk.domain.logbook import Entry
from kiosk.domain.opinion_round import RoundStanding
from kiosk.domain.outcome import News
from kiosk.domain.participatory_budget import BudgetLink
from kiosk.domain.project import Project
from kiosk.domain.published import Voice
from kiosk.domain.sheet import Sheet
from kiosk.domain.sheet_version import VersionNews
from kiosk.domain.timeline import Passage
from kiosk.models.background import Background
from kiosk.models.budget_model import BudgetModel
from kiosk.models.lobby_model import VoiceRows, voice_row
from kiosk.models.log_rows import LogRows, log_rows
from kiosk.models.news_model import NewsModel
from kiosk.models.passage_rows import PassageRows, passage_rows
from kiosk.models.pictures import Pictures, decode
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.question_model import QuestionModel
from kiosk.models.sheet_rows import CompanionRow, CompanionRows, MilestoneRow, MilestoneRows
from kiosk.models.trial_rows import NO_TRIAL, Trial, TrialRows, read_trial, trial_rows
from kiosk.models.version_rows import VersionRows, version_rows
from kiosk.models.words import short_day

if TYPE_CHECKING:
    from kiosk.services.catalogue import Services

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_MS = 10_000
"""How often the project shown is read again: an agent may withdraw it."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """What was read of a project; `image` is None when its picture is the one shown already."""

    sheet: Sheet | None
    origins: tuple[Voice, ...]
    image: QImage | None
    budget: BudgetLink | None = None
    rounds: tuple[RoundStanding, ...] = ()
    passages: tuple[Passage, ...] = ()
    history: tuple[VersionNews, ...] = ()
    log: tuple[Entry, ...] = ()
    trial: Trial = NO_TRIAL
    news: News | None = None


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class ProjectModel(QObject):
    """The project being read; read again while it is shown."""

    changed = Signal()

    def __init__(
        self, background: Background, pictures: Pictures, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._pictures = pictures
        self._language = "fr"
        self._asked = ""
        self._gone = False
        self._sheet: Sheet | None = None
        self._picture = ""
        self._milestones = MilestoneRows(self)
        self._changes = MilestoneRows(self)
        self._companions = CompanionRows(self)
        self._origins = VoiceRows(self)
        self._budget = BudgetModel(self)
        self._question = QuestionModel(self)
        self._passages = PassageRows(self)
        self._versions = VersionRows(self)
        self._logbook = LogRows(self)
        self._trial = TrialRows(self)
        self._photos: dict[str, QImage] = {}
        self._news = NewsModel(self)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.refresh)

    @Property(str, notify=changed)
    def projectId(self) -> str:
        """Its id, or empty while none is read."""
        return self._asked

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its title, or empty while it is read."""
        return self._project.title if self._project else ""

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What it is, in one sentence."""
        return self._project.sentence if self._project else ""

    @Property(str, notify=changed)
    def stage(self) -> str:
        """Its stage: a `Stage`."""
        return self._project.stage.value if self._project else ""

    @Property(int, notify=changed)
    def day(self) -> int:
        """Day n in the stimulateur, or 0."""
        return self._project.day if self._project else 0

    @Property(int, notify=changed)
    def days(self) -> int:
        """Days N of its stay in the stimulateur, or 0."""
        return self._project.days if self._project else 0

    @Property(str, notify=changed)
    def theme(self) -> str:
        """The title of its theme, or empty."""
        return (self._project and self._project.theme_title) or ""

    @Property(str, notify=changed)
    def drawing(self) -> str:
        """The residents' drawing as path data in the unit square, or empty."""
        return self._project.drawing if self._project else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The address of its picture, or empty: none, or a damaged one."""
        return self._picture

    @Property(int, notify=changed)
    def contributions(self) -> int:
        """How many contributions it came from."""
        return self._project.contributions if self._project else 0

    @Property(bool, notify=changed)
    def gone(self) -> bool:
        """Whether the project is not public any more."""
        return self._gone

    @Property(MilestoneRows, constant=True)
    def milestones(self) -> MilestoneRows:
        """Its milestones."""
        return self._milestones

    @Property(MilestoneRows, constant=True)
    def changes(self) -> MilestoneRows:
        """What changed in it thanks to opinions."""
        return self._changes

    @Property(CompanionRows, constant=True)
    def companions(self) -> CompanionRows:
        """Who accompanies it."""
        return self._companions

    @Property(VoiceRows, constant=True)
    def origins(self) -> VoiceRows:
        """The voices it came from."""
        return self._origins

    @Property(BudgetModel, constant=True)
    def budget(self) -> BudgetModel:
        """What the city says of it, if it is of the participatory budget."""
        return self._budget

    @Property(QuestionModel, constant=True)
    def question(self) -> QuestionModel:
        """What the passeur asks about it, and what came of older questions."""
        return self._question

    @Property(PassageRows, constant=True)
    def passages(self) -> PassageRows:
        """Its way from contribution to street."""
        return self._passages

    @Property(VersionRows, constant=True)
    def versions(self) -> VersionRows:
        """The last versions of its sheet."""
        return self._versions

    @Property(LogRows, constant=True)
    def logbook(self) -> LogRows:
        """What is published of its logbook."""
        return self._logbook

    @Property(TrialRows, constant=True)
    def trial(self) -> TrialRows:
        """What its trial showed."""
        return self._trial

    @Property(NewsModel, constant=True)
    def news(self) -> NewsModel:
        """What became of it after the stimulateur."""
        return self._news

    @property
    def _project(self) -> Project | None:
        return self._sheet.project if self._sheet else None

    @Slot(str)
    def read(self, project_id: str) -> None:
        """Read a project."""
        self.wipe()
        self._asked = project_id
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read it again: what did not change disturbs nobody who reads."""
        asked, known = self._asked, self._sheet
        if not asked:
            return
        key, photos = UUID(asked), self._photos

        def read(services: "Services") -> _Reading:
            sheet = services.browsing.sheet(key)
            same = sheet and known and sheet.picture == known.picture
            image = None if same else decode(sheet.picture if sheet else None)
            origins, budget = services.browsing.origins(key), services.browsing.budget(key)
            rounds = services.browsing.rounds(key) if sheet else ()
            passages = services.browsing.timeline(key)
            history = services.browsing.history(key) if sheet else ()
            log = services.browsing.logbook(key) if sheet else ()
            trial = read_trial(services.browsing, key, photos) if sheet else NO_TRIAL
            news = services.browsing.news(key) if sheet else None
            told = (budget, rounds, passages, history, log, trial, news)
            return _Reading(sheet, origins, image, *told)

        def show(found: _Reading) -> None:
            if self._asked == asked and self._sheet is known:
                self._show(found)

        self._background.read(read, show)

    def watch(self, shown: bool) -> None:
        """Read it again from time to time, while it is shown."""
        if shown and not self._look.isActive():
            self._look.start()
        elif not shown:
            self._look.stop()

    def speak(self, language: str) -> None:
        """Say the days in a language."""
        self._language = language
        if self._asked:
            self.read(self._asked)

    def wipe(self) -> None:
        """Forget it."""
        self._asked = ""
        self._show(_Reading(None, (), QImage()))
        self._gone = False
        self.changed.emit()

    def _show(self, found: _Reading) -> None:
        self._sheet = found.sheet
        self._gone = found.sheet is None
        if found.image is not None:
            self._picture = self._pictures.show(found.image)
        project, sheet = self._project, self._sheet
        self._budget.show(found.budget, self._language)
        self._passages.replace(passage_rows(found.passages, self._language))
        self._milestones.replace(
            [
                MilestoneRow(short_day(it.day, self._language), it.text, it.done)
                for it in (project.milestones if project else ())
            ]
        )
        self._changes.replace(
            [
                MilestoneRow(short_day(it.day, self._language), it.text, done=True)
                for it in (sheet.changes if sheet else ())
            ]
        )
        self._companions.replace(
            [CompanionRow(it.role, it.name or "") for it in (sheet.companions if sheet else ())]
        )
        self._origins.replace([voice_row(voice, self._language) for voice in found.origins])
        self._question.show(found.rounds, self._language)
        self._versions.replace(version_rows(found.history, self._language))
        self._logbook.replace(log_rows(found.log, self._language))
        self._news.show(found.news, self._language)
        self._photos = dict(found.trial.photos)
        addresses = self._pictures.list(self._photos)
        self._trial.replace(trial_rows(found.trial, addresses, self._language))
        self.changed.emit()

"""What the attract screen and the home show, and the lists of themes and projects."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.project import Fulfilment, Project, Theme
from kiosk.domain.published import Counters, Voice
from kiosk.models.background import Background
from kiosk.models.language_model import LANGUAGES
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import long_day, short_day

if TYPE_CHECKING:
    from kiosk.services.browse import Lobby

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_REFRESH_MS = 60_000


@dataclass(frozen=True, slots=True)
class VoiceRow:
    """A published contribution in a list; `language` is named if it is not the reader's."""

    kind: str
    text: str
    language: str
    quartier: str
    day: str
    voice_id: str
    carried: bool


@dataclass(frozen=True, slots=True)
class FulfilmentRow:
    """What residents asked for, and what was done about it."""

    said: str
    done: str


@dataclass(frozen=True, slots=True)
class ThemeRow:
    """A theme in a list."""

    theme_id: str
    title: str
    sentence: str
    theme_state: str
    open_until: str
    contributions: int
    projects: int


@dataclass(frozen=True, slots=True)
class ProjectRow:
    """A project in a list."""

    project_id: str
    title: str
    sentence: str
    stage: str
    day: int
    days: int
    drawing: str
    theme: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class VoiceRows(Rows):
    """Voices in a list."""

    row_type = VoiceRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class FulfilmentRows(Rows):
    """« Vous l’avez dit, c’est fait » in a list."""

    row_type = FulfilmentRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class ThemeRows(Rows):
    """Themes in a list."""

    row_type = ThemeRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class ProjectRows(Rows):
    """Projects in a list."""

    row_type = ProjectRow


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class LobbyModel(QObject):
    """The life of the kiosk at a glance, read again every minute and after each session."""

    changed = Signal()

    def __init__(
        self,
        background: Background,
        mairie: str,
        bureau: str,
        next_draw: date | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._mairie = mairie
        self._bureau = bureau
        self._next_draw = next_draw
        self._language = "fr"
        self._lobby: Lobby | None = None
        self._counters = Counters(0, 0, 0, 0)
        self._fulfilment: Fulfilment | None = None
        self._in_stimulateur = 0
        self._voices = VoiceRows(self)
        self._fulfilments = FulfilmentRows(self)
        self._themes = ThemeRows(self)
        self._projects = ProjectRows(self)
        self._timer = QTimer(self, interval=_REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        background.ready.connect(self._start)

    @Property(str, constant=True)
    def mairie(self) -> str:
        """The town hall's name."""
        return self._mairie

    @Property(str, constant=True)
    def bureau(self) -> str:
        """The bureau's name."""
        return self._bureau

    @Property(str, notify=changed)
    def nextDraw(self) -> str:
        """The day of the next draw of a jury, in words, or empty."""
        return short_day(self._next_draw, self._language)

    @Property(int, notify=changed)
    def kept(self) -> int:
        """How many contributions are kept safe."""
        return self._counters.kept

    @Property(int, notify=changed)
    def read(self) -> int:
        """How many an agent has read."""
        return self._counters.read

    @Property(int, notify=changed)
    def answered(self) -> int:
        """How many have an answer."""
        return self._counters.answered

    @Property(int, notify=changed)
    def overdue(self) -> int:
        """How many wait for longer than promised."""
        return self._counters.overdue

    @Property(int, notify=changed)
    def inStimulateur(self) -> int:
        """How many projects are in the stimulateur."""
        return self._in_stimulateur

    @Property(str, notify=changed)
    def said(self) -> str:
        """What residents asked for, in the latest « c’est fait », or empty."""
        return self._fulfilment.said if self._fulfilment else ""

    @Property(str, notify=changed)
    def done(self) -> str:
        """What was done about it, or empty."""
        return self._fulfilment.done if self._fulfilment else ""

    @Property(VoiceRows, constant=True)
    def voices(self) -> VoiceRows:
        """The voices that drift by."""
        return self._voices

    @Property(FulfilmentRows, constant=True)
    def fulfilments(self) -> FulfilmentRows:
        """What was done, the latest first."""
        return self._fulfilments

    @Property(ThemeRows, constant=True)
    def themes(self) -> ThemeRows:
        """The themes of the quartier."""
        return self._themes

    @Property(ProjectRows, constant=True)
    def projects(self) -> ProjectRows:
        """The projects."""
        return self._projects

    @Slot()
    def refresh(self) -> None:
        """Read it all again."""
        self._background.read(lambda services: services.browsing.lobby(), self._show)

    def speak(self, language: str) -> None:
        """Say the days in a language."""
        self._language = language
        if self._lobby is not None:
            self._show(self._lobby)

    def _start(self) -> None:
        self.refresh()
        self._timer.start()

    def _show(self, lobby: "Lobby") -> None:
        self._lobby = lobby
        self._counters = lobby.counters
        self._fulfilment = lobby.fulfilments[0] if lobby.fulfilments else None
        self._in_stimulateur = sum(project.days > 0 for project in lobby.projects)
        self._voices.replace([voice_row(voice, self._language) for voice in lobby.voices])
        self._fulfilments.replace(
            [FulfilmentRow(each.said, each.done) for each in lobby.fulfilments]
        )
        self._themes.replace([theme_row(theme, self._language) for theme in lobby.themes])
        self._projects.replace([project_row(project) for project in lobby.projects])
        self.changed.emit()


def voice_row(voice: Voice, language: str) -> VoiceRow:
    """Return a voice as a list shows it."""
    names = {row.code: row.name for row in LANGUAGES if row.code != language}
    return VoiceRow(
        kind=voice.kind.value,
        text=voice.text,
        language=names.get(voice.language, ""),
        quartier=voice.quartier or "",
        day=long_day(voice.deposited_on, language),
        voice_id=str(voice.id),
        carried=voice.carried,
    )


def theme_row(theme: Theme, language: str) -> ThemeRow:
    """Return a theme as a list shows it."""
    return ThemeRow(
        str(theme.id),
        theme.title,
        theme.sentence,
        theme.state.value,
        short_day(theme.open_until, language),
        theme.contributions,
        theme.projects,
    )


def project_row(project: Project) -> ProjectRow:
    """Return a project as a list shows it."""
    return ProjectRow(
        str(project.id),
        project.title,
        project.sentence,
        project.stage.value,
        project.day,
        project.days,
        project.drawing,
        project.theme_title or "",
    )

"""One project: its page, its milestones, and the voices it came from."""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.project import Project
from kiosk.domain.published import Voice
from kiosk.models.background import Background
from kiosk.models.lobby_model import VoiceRows, voice_row
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import short_day

if TYPE_CHECKING:
    from kiosk.services.catalogue import Services

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MilestoneRow:
    """A milestone in a list."""

    day: str
    text: str
    done: bool


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class MilestoneRows(Rows):
    """Milestones in a list."""

    row_type = MilestoneRow


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class ProjectModel(QObject):
    """The project being read."""

    changed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._language = "fr"
        self._asked = ""
        self._gone = False
        self._project: Project | None = None
        self._milestones = MilestoneRows(self)
        self._origins = VoiceRows(self)

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

    @Property(VoiceRows, constant=True)
    def origins(self) -> VoiceRows:
        """The voices it came from."""
        return self._origins

    @Slot(str)
    def read(self, project_id: str) -> None:
        """Read a project."""
        self.wipe()
        self._asked = project_id
        key = UUID(project_id)

        def read(services: "Services") -> tuple[Project | None, tuple[Voice, ...]]:
            return services.browsing.project(key), services.browsing.origins(key)

        def show(found: tuple[Project | None, tuple[Voice, ...]]) -> None:
            if self._asked == project_id:
                self._show(*found)

        self._background.read(read, show)

    def speak(self, language: str) -> None:
        """Say the days in a language."""
        self._language = language
        if self._asked:
            self.read(self._asked)

    def wipe(self) -> None:
        """Forget it."""
        self._asked = ""
        self._show(None, ())
        self._gone = False
        self.changed.emit()

    def _show(self, project: Project | None, origins: tuple[Voice, ...]) -> None:
        self._project = project
        self._gone = project is None
        milestones = project.milestones if project else ()
        self._milestones.replace(
            [
                MilestoneRow(short_day(each.day, self._language), each.text, each.done)
                for each in milestones
            ]
        )
        self._origins.replace([voice_row(voice, self._language) for voice in origins])
        self.changed.emit()

"""The project, or the theme, that somebody at the desk is reading."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import local_day
from kiosk.domain.elu_opinion import EluOpinion, SignedOpinion, Topic
from kiosk.domain.project import PUBLIC_STAGES, Theme
from kiosk.domain.sheet import Sheet
from kiosk.models.pictures import address_of
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.rows import Rows
from kiosk.models.words import long_day

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SheetLineRow:
    """A line of a sheet: a milestone, a change or a companion.

    Attributes:
        part: `milestone`, `coming`, `change` or `companion`.
        heading: its day, or the role.
    """

    part: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class EluOpinionRow:
    """One version of an élu's opinion.

    Attributes:
        stance: a value of `Stance`.
        past: whether it was amended since.
    """

    author: str
    stance: str
    reasons: str
    day: str
    past: bool


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class SheetLineRows(Rows):
    """The lines of a sheet."""

    row_type = SheetLineRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class EluOpinionRows(Rows):
    """The opinions of the élus, each followed by what it was before."""

    row_type = EluOpinionRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class OpenedSubject(QObject):
    """One project or theme, or none, and what élus think of it.

    Attributes:
        sheet: the sheet of the project as it was read, or None.
        mine: the latest opinion of the agent who is in, or None.
    """

    changed = Signal()
    opinionsChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self.theme: Theme | None = None
        self.mine: EluOpinion | None = None
        self._lines = SheetLineRows(self)
        self._opinions = EluOpinionRows(self)

    @property
    def key(self) -> UUID | None:
        """The id of what is open, or None."""
        subject = self.sheet.project if self.sheet else self.theme
        return subject.id if subject else None

    def show(self, subject: Sheet | Theme | None) -> None:
        """Show this one instead."""
        self.sheet = subject if isinstance(subject, Sheet) else None
        self.theme = subject if isinstance(subject, Theme) else None
        self._lines.replace(_lines(self.sheet) if self.sheet else [])
        self.changed.emit()

    def show_opinions(self, opinions: tuple[SignedOpinion, ...], me: UUID) -> None:
        """Show what élus think of it."""
        mine = (it.latest for it in opinions if it.latest.agent_id == me)
        self.mine = next(mine, None)
        self._opinions.replace([row for it in opinions for row in _versions(it)])
        self.opinionsChanged.emit()

    @Property(SheetLineRows, constant=True)
    def lines(self) -> SheetLineRows:
        """Milestones, changes and companions."""
        return self._lines

    @Property(EluOpinionRows, constant=True)
    def opinions(self) -> EluOpinionRows:
        """What élus think of it."""
        return self._opinions

    @Property(str, notify=changed)
    def subjectId(self) -> str:
        """Its id, or empty when nothing is open."""
        return str(self.key or "")

    @Property(str, notify=changed)
    def topic(self) -> str:
        """What it is: a value of `Topic`."""
        return Topic.THEME.value if self.theme else Topic.PROJECT.value

    @Property(str, notify=changed)
    def title(self) -> str:
        """Its title."""
        subject = self.sheet.project if self.sheet else self.theme
        return subject.title if subject else ""

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What it is, in one sentence."""
        subject = self.sheet.project if self.sheet else self.theme
        return subject.sentence if subject else ""

    @Property(str, notify=changed)
    def stage(self) -> str:
        """Where it stands: a value of `Stage`, or of `ThemeState`."""
        if self.sheet:
            return self.sheet.project.stage.value
        return self.theme.state.value if self.theme else ""

    @Property(str, notify=changed)
    def themeTitle(self) -> str:
        """The theme that a project answers, or empty."""
        return (self.sheet.project.theme_title or "") if self.sheet else ""

    @Property(str, notify=changed)
    def drawing(self) -> str:
        """The path data of its drawing, or empty."""
        return self.sheet.project.drawing if self.sheet else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Its picture as a `data:` address, or empty."""
        return address_of(self.sheet.picture) if self.sheet else ""

    @Property(bool, notify=changed)
    def onScreens(self) -> bool:
        """Whether the public sees it."""
        return self.sheet is not None and self.sheet.project.stage in PUBLIC_STAGES

    @Property(int, notify=changed)
    def voices(self) -> int:
        """How many published contributions it came from."""
        subject = self.sheet.project if self.sheet else self.theme
        return subject.contributions if subject else 0

    @Property(str, notify=opinionsChanged)
    def stance(self) -> str:
        """What the agent who is in says of it: a value of `Stance`, or empty."""
        return self.mine.stance.value if self.mine else ""

    @Property(str, notify=opinionsChanged)
    def reasons(self) -> str:
        """Why, or empty."""
        return self.mine.reasons if self.mine else ""


def _lines(sheet: Sheet) -> list[SheetLineRow]:
    milestones = [
        SheetLineRow("milestone" if it.done else "coming", long_day(it.day, "fr"), it.text)
        for it in sheet.project.milestones
    ]
    changes = [SheetLineRow("change", long_day(it.day, "fr"), it.text) for it in sheet.changes]
    people = [SheetLineRow("companion", it.role, it.name or "") for it in sheet.companions]
    return [*milestones, *changes, *people]


def _versions(opinion: SignedOpinion) -> list[EluOpinionRow]:
    return [
        EluOpinionRow(
            author=opinion.author,
            stance=it.stance.value,
            reasons=it.reasons,
            day=long_day(local_day(it.given_at), "fr"),
            past=it is not opinion.latest,
        )
        for it in opinion.versions
    ]

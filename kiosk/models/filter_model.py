"""What a visitor chose to see of a long list: a kind, a stage, a quartier, a theme, an outcome."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.contribution import Kind
from kiosk.domain.project import ProjectFilter, Stage
from kiosk.domain.published import Outcome, VoiceFilter
from kiosk.models.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class FilterModel(QObject):
    """The choices of a visitor who reads; empty: no matter which."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind = self._outcome = self._stage = ""
        self._quartier = self._theme_id = self._theme = ""

    @Property(str, notify=changed)
    def kind(self) -> str:
        """The kind of contribution chosen."""
        return self._kind

    @Property(str, notify=changed)
    def outcome(self) -> str:
        """What became of the contributions chosen: an `Outcome`."""
        return self._outcome

    @Property(str, notify=changed)
    def stage(self) -> str:
        """The stage of the projects chosen."""
        return self._stage

    @Property(str, notify=changed)
    def quartier(self) -> str:
        """The id of the quartier chosen."""
        return self._quartier

    @Property(str, notify=changed)
    def themeId(self) -> str:
        """The id of the theme chosen."""
        return self._theme_id

    @Property(str, notify=changed)
    def theme(self) -> str:
        """The title of the theme chosen."""
        return self._theme

    @Property(bool, notify=changed)
    def active(self) -> bool:
        """Whether something is chosen: not everything is shown."""
        return bool(self._kind or self._outcome or self._stage or self._quartier or self._theme_id)

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        """Choose a kind, or any."""
        self._kind = kind
        self.changed.emit()

    @Slot(str)
    def chooseOutcome(self, outcome: str) -> None:
        """Choose what became of it, or anything."""
        self._outcome = outcome
        self.changed.emit()

    @Slot(str)
    def chooseStage(self, stage: str) -> None:
        """Choose a stage, or any."""
        self._stage = stage
        self.changed.emit()

    @Slot(str)
    def chooseQuartier(self, quartier: str) -> None:
        """Choose a quartier, or any."""
        self._quartier = quartier
        self.changed.emit()

    @Slot(str, str)
    def chooseTheme(self, theme_id: str, title: str) -> None:
        """Choose a theme, or any."""
        self._theme_id, self._theme = theme_id, title
        self.changed.emit()

    @Slot(str, str)
    def showTheme(self, theme_id: str, title: str) -> None:
        """Choose a theme and nothing else."""
        self._clear()
        self.chooseTheme(theme_id, title)

    @Slot()
    def showAll(self) -> None:
        """Choose nothing: everything is shown."""
        if self.active:
            self._clear()
            self.changed.emit()

    def voices(self) -> VoiceFilter:
        """Return the voices chosen."""
        return VoiceFilter(
            kind=Kind(self._kind) if self._kind else None,
            quartier=self._quartier or None,
            theme=UUID(self._theme_id) if self._theme_id else None,
            outcome=Outcome(self._outcome) if self._outcome else None,
        )

    def projects(self, words: str) -> ProjectFilter:
        """Return the projects chosen that speak of some words."""
        return ProjectFilter(
            stage=Stage(self._stage) if self._stage else None,
            quartier=self._quartier or None,
            theme=UUID(self._theme_id) if self._theme_id else None,
            words=words,
        )

    def _clear(self) -> None:
        self._kind = self._outcome = self._stage = ""
        self._quartier = self._theme_id = self._theme = ""

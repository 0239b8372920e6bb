"""What is told about the project shown: by all, when enough, and by this session."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.feedback import FeedbackKind
from kiosk.models.background import Background
from kiosk.models.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class OpinionsModel(QObject):
    """The feedback on one project, and what this session gave of it."""

    changed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._project = ""
        self._counts: dict[FeedbackKind, int] = {}
        self._told: set[tuple[str, str]] = set()

    @Property("QStringList", notify=changed)
    def told(self) -> list[str]:
        """The kinds that this session told about the project."""
        return [kind for about, kind in sorted(self._told) if about == self._project]

    @Property("QStringList", notify=changed)
    def answered(self) -> list[str]:
        """The ids of the projects and of the questions that this session told something on."""
        return sorted({about for about, _kind in self._told})

    @Property(int, notify=changed)
    def wants(self) -> int:
        """How many want it; 0 while too few to be told."""
        return self._counts.get(FeedbackKind.WANT, 0)

    @Property(int, notify=changed)
    def doubts(self) -> int:
        """How many doubt; 0 while too few to be told."""
        return self._counts.get(FeedbackKind.DOUBT, 0)

    @Property(int, notify=changed)
    def helps(self) -> int:
        """How many can help; 0 while too few to be told."""
        return self._counts.get(FeedbackKind.HELP, 0)

    @Slot(str)
    def look(self, project_id: str) -> None:
        """Count what was told about a project; empty: none is shown."""
        if project_id == self._project:
            return
        self._project = project_id
        self._show({})
        if not project_id:
            return
        key = UUID(project_id)

        def counted(counts: dict[FeedbackKind, int]) -> None:
            if project_id == self._project:
                self._show(counts)

        self._background.read(lambda services: services.feedback.counts(key), counted)

    def has_told(self, about: str, kind: str) -> bool:
        """Tell whether this session already told that, about a project or a question."""
        return (about, kind) in self._told

    def remember(self, about: str, kind: str) -> None:
        """Note that this session told it; nothing about the person is kept."""
        self._told.add((about, kind))
        self.changed.emit()

    def forget(self, about: str, kind: str) -> None:
        """Note that it was undone."""
        self._told.discard((about, kind))
        self.changed.emit()

    def wipe(self) -> None:
        """Forget the project and the session."""
        self._told.clear()
        self.look("")
        self.changed.emit()

    def _show(self, counts: dict[FeedbackKind, int]) -> None:
        self._counts = counts
        self.changed.emit()

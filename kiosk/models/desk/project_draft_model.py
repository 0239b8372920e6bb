"""What the parts of the page of a project share that bring it to another stage: what is typed."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.project import Project
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.project_part_model import ProjectPartModel
from kiosk.models.qt import Property


class ProjectDraftModel(ProjectPartModel):
    """A part with a form: what is typed is kept here until it is in the record.

    Signals:
        moved: the project may be at another stage.
    """

    draftChanged = Signal()
    moved = Signal()

    def __init__(self, desk: DeskWork, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._draft: dict[str, str] = {}

    @Property("QVariantMap", notify=draftChanged)
    def draft(self) -> dict[str, str]:
        """What was typed, by the names of the fields."""
        return self._draft

    def show(self, project: Project | None) -> None:
        """Show the part of another project, or of none; of the same one, the draft stays."""
        if not (project and self._project and project.id == self._project.id):
            self._fill({})
        super().show(project)

    @Slot(str, str)
    def write(self, field: str, words: str) -> None:
        """Take what was typed, or chosen."""
        if self._draft.get(field, "") != words:
            self._fill(self._draft | {field: words})

    def _fill(self, draft: dict[str, str]) -> None:
        self._draft = draft
        self.draftChanged.emit()

    def _moved(self, _nothing: None) -> None:
        self.moved.emit()

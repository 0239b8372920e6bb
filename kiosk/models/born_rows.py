"""The projects that a contribution gave rise to, in a list."""

from dataclasses import dataclass

from PySide6.QtQml import QmlElement

from kiosk.domain.receipt import FollowUp
from kiosk.models.qt import QmlUncreatable
from kiosk.models.rows import Rows

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class BornRow:
    """A project: its title and its `Stage`."""

    title: str
    stage: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class BornRows(Rows):
    """Projects, the most advanced first."""

    row_type = BornRow

    def show(self, follow_up: FollowUp | None) -> None:
        """Show those of a follow-up, or none."""
        born = follow_up.projects if follow_up else ()
        self.replace([BornRow(it.title, it.stage.value) for it in born])

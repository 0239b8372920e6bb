"""The milestones of a project and the people beside it, as lists."""

from dataclasses import dataclass

from PySide6.QtQml import QmlElement

from kiosk.models.qt import QmlUncreatable
from kiosk.models.rows import Rows

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MilestoneRow:
    """A milestone in a list."""

    day: str
    text: str
    done: bool


@dataclass(frozen=True, slots=True)
class CompanionRow:
    """Somebody who accompanies a project, in a list; no name unless it is published."""

    role: str
    name: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class MilestoneRows(Rows):
    """Milestones in a list; and changes, which are done."""

    row_type = MilestoneRow


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class CompanionRows(Rows):
    """Companions in a list."""

    row_type = CompanionRow

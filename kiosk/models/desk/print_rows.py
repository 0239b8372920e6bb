"""The lists of the print room: what a document can be about, printers, and what was printed."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtQml import QmlElement

from kiosk.domain.calendar import local_moment
from kiosk.models.qt import QmlUncreatable
from kiosk.models.rows import Rows

if TYPE_CHECKING:
    from kiosk.domain.paper import PaperPrint, Queue

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SubjectRow:
    """A project or a theme."""

    subject_id: str
    title: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class SubjectRows(Rows):
    """What a document can be about."""

    row_type = SubjectRow


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A printer; `sentence` is empty when it is ready."""

    name: str
    label: str
    papers: list[str]
    sentence: str
    stopped: bool


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class QueueRows(Rows):
    """The printers."""

    row_type = QueueRow


@dataclass(frozen=True, slots=True)
class PrintRow:
    """One print of the history; `state` is a `JobState`, `queue` empty for a PDF."""

    print_id: str
    title: str
    document: str
    paper: str
    copies: int
    queue: str
    when: str
    state: str
    sentence: str


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class PrintRows(Rows):
    """What was printed, newest first."""

    row_type = PrintRow


def queue_row(queue: "Queue") -> QueueRow:
    """Return a printer as the page shows it."""
    papers = [paper.value for paper in queue.papers]
    return QueueRow(queue.name, queue.label, papers, queue.sentence, queue.stopped)


def print_row(job: "PaperPrint") -> PrintRow:
    """Return a print as the page shows it."""
    return PrintRow(
        print_id=str(job.id),
        title=job.title,
        document=job.document,
        paper=job.paper.value,
        copies=job.copies,
        queue=job.queue or "",
        when=f"{local_moment(job.created_at):%d/%m à %H:%M}",
        state=job.state.value,
        sentence=job.sentence or "",
    )

"""Printing on sheets of paper: which documents there are, and what became of each print."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.domain.printing import JobState


class Paper(StrEnum):
    """A size of paper."""

    A4 = "A4"
    A3 = "A3"

    @property
    def millimetres(self) -> tuple[int, int]:
        """Width and height, standing."""
        return (210, 297) if self is Paper.A4 else (297, 420)

    @property
    def media(self) -> str:
        """Its name for printers (PWG 5101.1)."""
        width, height = self.millimetres
        return f"iso_{self.value.lower()}_{width}x{height}mm"


class Document(StrEnum):
    """What the print room prints."""

    PROJECT_POSTER = "project_poster"
    THEME_POSTER = "theme_poster"
    CALL_POSTER = "call_poster"
    MOMENT_POSTER = "moment_poster"
    FEEDBACK_CARDS = "feedback_cards"
    WALL_SHEET = "wall_sheet"
    DAILY_LIST = "daily_list"
    WEEKLY_SHEET = "weekly_sheet"
    JURY_RESULT = "jury_result"
    BALANCE_SHEET = "balance_sheet"

    @property
    def is_poster(self) -> bool:
        """Whether it is one big sheet about one thing."""
        return self.value.endswith("_poster")

    @property
    def about(self) -> bool:
        """Whether it is about one project, theme, moment or vote, to be chosen."""
        about_one = {Document.FEEDBACK_CARDS, Document.JURY_RESULT, Document.BALANCE_SHEET}
        return self.is_poster or self in about_one

    @property
    def in_languages(self) -> bool:
        """Whether it may be printed in the residents' languages."""
        return self in {Document.PROJECT_POSTER, Document.FEEDBACK_CARDS}


@dataclass(frozen=True, slots=True)
class Order:
    """A document to make.

    Attributes:
        subject_id: the project, the theme, the moment or the vote, for a document about one.
        language: of the words around what residents wrote; a language without words is French.
    """

    document: Document
    subject_id: UUID | None = None
    paper: Paper = Paper.A4
    language: str = "fr"


@dataclass(frozen=True, slots=True)
class PaperPrint:
    """One print of the history.

    Attributes:
        title: what was printed, in words.
        queue: the printer's queue; None: saved as PDF.
        remote_job: its number at the queue, once it was taken.
        sentence: what went wrong and what to do, if anything did.
    """

    id: UUID
    document: Document
    subject_id: UUID | None
    title: str
    paper: Paper
    copies: int
    queue: str | None
    remote_job: int | None
    state: JobState
    sentence: str | None
    agent_id: UUID
    created_at: datetime
    settled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Sheets:
    """What a printer is given."""

    pdf: bytes
    title: str
    queue: str
    paper: Paper
    copies: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a print.

    Attributes:
        sentence: what went wrong and what to do, if anything did.
        remote_job: its number at the queue, once it was taken.
    """

    state: JobState
    sentence: str | None = None
    remote_job: int | None = None


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue of this machine.

    Attributes:
        label: how people call the printer.
        papers: the papers that the printer itself says it takes.
        sentence: what is wrong and what to do; empty when it is ready.
        stopped: whether « relancer » may help.
    """

    name: str
    label: str
    papers: tuple[Paper, ...]
    sentence: str = ""
    stopped: bool = False

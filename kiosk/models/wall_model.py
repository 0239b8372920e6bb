"""The wall of the stimulateur: one page after the other, read from the record now and then."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from kiosk.documents.dates import clock_time
from kiosk.errors import EnvironmentFault
from kiosk.models.pictures import Pictures, decode
from kiosk.models.qt import Property, QmlUncreatable
from kiosk.models.words import long_day

if TYPE_CHECKING:
    from kiosk.domain.moment import Moment
    from kiosk.domain.project import Fulfilment
    from kiosk.services.wall import Wall, WallProject, WallQuestion

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_MS = 30_000
"""How often the record is read again."""


@dataclass(frozen=True, slots=True)
class WallPage:
    """One page of the wall.

    Attributes:
        kind: `moment`, `question`, `project`, or `done` for what residents asked for and was done.
        sentence: what it is; of a question, the project that it is about.
        note: the hours and the room of a moment, the last day of a question and whom it is for, the
            day and the words of a step, or when it was done.
        moment: a `MomentKind`, or empty.
    """

    kind: str
    title: str
    sentence: str
    note: str
    stage: str = ""
    day: int = 0
    days: int = 0
    theme: str = ""
    moment: str = ""
    drawing: str = ""
    image: QImage = field(default_factory=QImage, compare=False)


_EMPTY = WallPage("", "", "", "")


@QmlElement
@QmlUncreatable("The application gives it to the wall.")
class WallModel(QObject):
    """The page of the moment.

    Signals:
        turning: the page is about to change: the view fades it out, then calls `turn`.
    """

    changed = Signal()
    turning = Signal()
    _returned = Signal(object)

    def __init__(
        self,
        look: Callable[[], Wall],
        pictures: Pictures,
        seconds: int,
        parent: QObject | None = None,
    ) -> None:
        """Take what reads the record, on a thread of its own, and how long each page stays."""
        super().__init__(parent)
        self._look = look
        self._pictures = pictures
        self._reading = ThreadPoolExecutor(1, "wall")
        self._returned.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._pages: tuple[WallPage, ...] = ()
        self._index = 0
        self._picture = ""
        self._waiting = True
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self.refresh)
        self._turns = QTimer(self, interval=1000 * seconds)
        self._turns.timeout.connect(self.turning)

    @Property(bool, notify=changed)
    def waiting(self) -> bool:
        """Whether the record was not read yet, or cannot be any more."""
        return self._waiting

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @Property(int, notify=changed)
    def number(self) -> int:
        """Which page this is, from 1; 0 if there is none."""
        return self._index + 1 if self._pages else 0

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What the page is of: see `WallPage`."""
        return self._page.kind

    @Property(str, notify=changed)
    def title(self) -> str:
        """The title of the moment or of the project, what is asked, or what was said."""
        return self._page.title

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What the moment or the project is, whose question it is, or what was done."""
        return self._page.sentence

    @Property(str, notify=changed)
    def note(self) -> str:
        """The hours and the room, whom a question is for, the next step, or the day."""
        return self._page.note

    @Property(str, notify=changed)
    def stage(self) -> str:
        """The stage of the project: a `Stage`, or empty."""
        return self._page.stage

    @Property(int, notify=changed)
    def day(self) -> int:
        """Day n in the stimulateur, or 0."""
        return self._page.day

    @Property(int, notify=changed)
    def days(self) -> int:
        """Days N of its stay in the stimulateur, or 0."""
        return self._page.days

    @Property(str, notify=changed)
    def theme(self) -> str:
        """The theme of the project, or empty."""
        return self._page.theme

    @Property(str, notify=changed)
    def moment(self) -> str:
        """What happens in the moment: a `MomentKind`, or empty."""
        return self._page.moment

    @Property(str, notify=changed)
    def drawing(self) -> str:
        """The drawing of the project, as path data, or empty."""
        return self._page.drawing

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The address of the picture of the project, or empty."""
        return self._picture

    @property
    def _page(self) -> WallPage:
        return self._pages[self._index] if self._pages else _EMPTY

    def start(self) -> None:
        """Read the record, and begin to turn the pages."""
        self.refresh()
        self._looks.start()
        self._turns.start()

    def close(self) -> None:
        """Stop; what is being read is finished first."""
        self._looks.stop()
        self._turns.stop()
        self._reading.shutdown(wait=True)

    @Slot()
    def refresh(self) -> None:
        """Read the record again, off the GUI thread."""

        def read() -> tuple[WallPage, ...]:
            wall = self._look()
            return (
                *map(_moment_page, wall.moments),
                *map(_question_page, wall.questions),
                *map(_project_page, wall.projects),
                *map(_done_page, wall.done),
            )

        self._reading.submit(read).add_done_callback(self._returned.emit)

    @Slot()
    def turn(self) -> None:
        """Show the next page."""
        self._show((self._index + 1) % max(1, len(self._pages)))

    def _take(self, future: Future[tuple[WallPage, ...]]) -> None:
        error = future.exception()
        if error is not None:
            known = isinstance(error, EnvironmentFault)
            log.error("the wall cannot be read: %s", error, exc_info=None if known else error)
            self._waiting = True
            self.changed.emit()
            return
        pages, shown = future.result(), self._page
        self._waiting = False
        same = (rank for rank, page in enumerate(pages) if page.title == shown.title)
        self._pages = pages
        self._show(next(same, min(self._index, max(0, len(pages) - 1))))

    def _show(self, index: int) -> None:
        self._index = index
        self._picture = self._pictures.show(self._page.image)
        self.changed.emit()


def _moment_page(moment: Moment) -> WallPage:
    hours = (clock_time(it, "fr") for it in (moment.starts_at, moment.ends_at))
    return WallPage(
        kind="moment",
        title=moment.title,
        sentence=moment.sentence,
        note=f"{' – '.join(hours)} · {moment.room}",
        moment=moment.kind.value,
    )


def _question_page(it: WallQuestion) -> WallPage:
    until = f"jusqu’au {long_day(it.asked.closes_on, 'fr')}"
    note = " · ".join(filter(None, (until, it.asked.audience)))
    return WallPage("question", it.asked.question, it.project, note)


def _project_page(shown: WallProject) -> WallPage:
    project, step = shown.project, shown.step
    return WallPage(
        kind="project",
        title=project.title,
        sentence=project.sentence,
        note=f"{long_day(step.day, 'fr')} : {step.text}" if step else "",
        stage=project.stage.value,
        day=project.day,
        days=project.days,
        theme=project.theme_title or "",
        drawing=project.drawing,
        image=decode(shown.picture),
    )


def _done_page(done: Fulfilment) -> WallPage:
    return WallPage("done", done.said, done.done, long_day(done.day, "fr"))

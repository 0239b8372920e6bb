"""A visitor's session: which page, how long idle, and that nothing of it stays."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.models.qt import Property, QEnum, QmlUncreatable

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class SessionModel(QObject):
    """The visitor's session, from the first tap to the wipe.

    Signals:
        ended: everything of the visitor must be forgotten, now.
    """

    @QEnum
    class Page(IntEnum):
        """The pages of a visitor."""

        Attract = 0
        Home = 1
        Notice = 2
        What = 3
        Where = 4
        Review = 5
        Ticket = 6
        Code = 7
        FollowUp = 8
        Voices = 9
        Themes = 10
        Projects = 11
        Project = 12
        Jury = 13
        Apology = 14
        Feedback = 15
        Contact = 16
        MeToo = 17
        VoiceChoice = 18
        ProjectChoice = 19
        Voice = 20
        Closed = 21
        VolunteerNotice = 22
        VolunteerAge = 23
        VolunteerGender = 24
        VolunteerQuartier = 25
        VolunteerHousing = 26
        VolunteerContact = 27
        Sketch = 28
        SketchWords = 29
        SketchChoices = 30
        SketchDrawing = 31
        SketchContact = 32
        SketchReview = 33
        SketchTicket = 34
        Question = 35
        Moments = 36
        Moment = 37

    pageChanged = Signal()
    countdownChanged = Signal()
    typedChanged = Signal()
    faultChanged = Signal()
    moreTimeChanged = Signal()
    ended = Signal()
    modesUsed = Signal(list)

    def __init__(
        self,
        idle: int,
        countdown: int,
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """Take the seconds of idleness and of the countdown, and a clock that never jumps."""
        super().__init__(parent)
        self._idle = idle
        self._countdown = countdown
        self._monotonic = monotonic
        self._path = [self.Page.Attract]
        self._subjects: dict[int, str] = {}
        self._last_activity = monotonic()
        self._left = 0
        self._typed = False
        self._fault = ""
        self._closed = False
        self._patience = 1
        self._ticks = QTimer(self, interval=250)
        self._ticks.timeout.connect(self.tick)

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        """The page shown: a member of `Page`."""
        return int(self._path[-1])

    @property
    def subject(self) -> str:
        """The id of what the page was about when it was left, or empty."""
        return self._subjects.get(len(self._path), "")

    def about(self, subject: str) -> None:
        """Note what the page is about: coming back to it shows that again."""
        self._subjects[len(self._path)] = subject

    @Property(int, notify=countdownChanged)
    def secondsLeft(self) -> int:
        """Seconds before the wipe; 0 while no countdown runs."""
        return self._left

    @Property(bool, notify=typedChanged)
    def typed(self) -> bool:
        """Whether the visitor typed something that « Effacer et partir » would wipe."""
        return self._typed

    @Property(str, notify=faultChanged)
    def fault(self) -> str:
        """What keeps the kiosk from keeping contributions (a code), or empty."""
        return self._fault

    @Property(bool, notify=moreTimeChanged)
    def moreTime(self) -> bool:
        """Whether the visitor asked for more time."""
        return self._patience > 1

    @property
    def patience(self) -> int:
        """How many times longer everything waits for this visitor."""
        return self._patience

    @Slot(int)
    def open(self, page: int) -> None:
        """Go to a page."""
        self._go([*self._path, self.Page(page)])

    @Slot(int)
    def replace(self, page: int) -> None:
        """Go to a page from which the way back is the home."""
        self._go([self.Page.Attract, self.Page.Home, self.Page(page)])

    @Slot()
    def reviewAgain(self) -> None:
        """Go back to the review of a deposit that was undone."""
        page = self.Page
        self._go([page.Attract, page.Home, page.What, page.Where, page.Review])

    @Slot()
    def tellAgain(self) -> None:
        """Go back to the words of a feedback that was undone."""
        page = self.Page
        self._go([page.Attract, page.Home, page.Projects, page.Project, page.Feedback])

    @Slot()
    def sayAgain(self) -> None:
        """Go back to the words of a visitor whose support was undone."""
        page = self.Page
        self._go([page.Attract, page.Home, page.What])

    @Slot()
    def back(self) -> None:
        """Go to the page before, at most to the home."""
        page = self.Page
        if self._path[-1] not in {page.Home, page.Attract, page.Apology, page.Closed}:
            self._go(self._path[:-1])

    @Slot()
    def home(self) -> None:
        """Go to the home page; who comes while it is closed sees when it opens."""
        page = self.Page
        waiting = self._path[-1] in {page.Attract, page.Apology, page.Closed}
        self._go([page.Attract, page.Closed if self._closed and waiting else page.Home])

    @Slot()
    def leave(self) -> None:
        """End the session: wipe, and back to the attract page."""
        self._set_left(0)
        self.markTyped(False)
        self.takeTime(False)
        self._go([self.Page.Attract])
        self._ticks.stop()
        self.ended.emit()

    @Slot()
    def stay(self) -> None:
        """Note that somebody is there; a running countdown stops."""
        self._last_activity = self._monotonic()
        self._set_left(0)

    @Slot(bool)
    def markTyped(self, typed: bool) -> None:
        """Note whether something was typed."""
        if typed != self._typed:
            self._typed = typed
            self.typedChanged.emit()

    @Slot(bool)
    def takeTime(self, more: bool) -> None:
        """Give three times the time, for those who need it."""
        self._patience = 3 if more else 1
        self.moreTimeChanged.emit()

    @Slot("QStringList")
    def noteModes(self, modes: list[str]) -> None:
        """Tell which accessibility modes the visitor who leaves had chosen."""
        if modes:
            self.modesUsed.emit(modes)

    @Slot()
    def volunteerAgain(self) -> None:
        """Go back to the last page of a candidacy that was undone."""
        page = self.Page
        asked = (page.VolunteerAge, page.VolunteerGender, page.VolunteerQuartier)
        before = (page.Attract, page.Home, page.Jury, page.VolunteerNotice)
        self._go([*before, *asked, page.VolunteerHousing, page.VolunteerContact])

    def setFault(self, code: str) -> None:
        """Show the polite page, or come back from it when `code` is empty."""
        if code == self._fault:
            return
        self._fault = code
        self.faultChanged.emit()
        page = self.Page
        if code and self._path[-1] in {page.Attract, page.Home, page.Apology, page.Closed}:
            self._go([self.Page.Attract, self.Page.Apology])
        elif not code and self._path[-1] is self.Page.Apology:
            self._go([self.Page.Attract])

    def setClosed(self, closed: bool) -> None:
        """Close the doors, or open them; a session that has begun goes on to its end."""
        self._closed = closed
        if not closed and self._path[-1] is self.Page.Closed:
            self.leave()

    def warn(self) -> None:
        """Start the countdown now."""
        self._last_activity = self._monotonic() - self._idle * self._patience
        self.tick()

    def apologise(self) -> None:
        """Show the polite page: something of ours failed."""
        self._go([self.Page.Attract, self.Page.Apology])

    def tick(self) -> None:
        """Count the idle time down."""
        idle_for = self._monotonic() - self._last_activity
        left = self._idle * self._patience + self._countdown * self._patience - idle_for
        if left <= 0:
            self.leave()
        elif left <= self._countdown * self._patience and self._path[-1] is not self.Page.Closed:
            self._set_left(int(left) + 1)

    def _go(self, path: list["SessionModel.Page"]) -> None:
        if path == self._path:
            return
        known = self._subjects.items()
        self._subjects = {to: what for to, what in known if path[:to] == self._path[:to]}
        self._path = path
        self.stay()
        if not self._ticks.isActive():
            self._ticks.start()
        self.pageChanged.emit()

    def _set_left(self, left: int) -> None:
        if left != self._left:
            self._left = left
            self.countdownChanged.emit()

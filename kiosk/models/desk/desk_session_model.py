"""An agent's session: which page, what they may do, and when it locks."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.agent import AgentSession
from kiosk.domain.permissions import Permission, granted
from kiosk.models.qt import Property, QEnum, QmlUncreatable

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a session lasts, in seconds.

    Attributes:
        idle: without a touch or a key, before it locks.
        warning: the last of these, during which the screen says so.
        longest: whatever the agent does (NIST SP 800-63B, 4.2.3: 12 hours at most).
    """

    idle: int
    warning: int
    longest: int


@QmlElement
@QmlUncreatable("The application gives it to the agents' pages.")
class DeskSessionModel(QObject):
    """The agent's session, from the passphrase to the lock.

    Signals:
        locked: everything of the session must be destroyed, now.
    """

    @QEnum
    class Page(IntEnum):
        """The pages of an agent."""

        Agents = 0
        Review = 1
        Prints = 2
        Inbox = 3
        Data = 4
        Audit = 5
        Retention = 6
        Maintenance = 7
        Figures = 8
        OwnAccount = 9
        Fulfilments = 10
        Projects = 11
        Draw = 12
        Jury = 13
        Sketches = 14
        Stimulateur = 15
        Accompaniment = 16

    pageChanged = Signal()
    secondsLeftChanged = Signal()
    endingChanged = Signal()
    locked = Signal()

    def __init__(
        self,
        session: AgentSession,
        limits: Limits,
        monotonic: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        """Take a session just opened and a clock that never jumps."""
        super().__init__(parent)
        self.session = session
        self._limits = limits
        self._monotonic = monotonic
        self._last_activity = monotonic()
        self._until = self._last_activity + limits.longest
        self._ending = False
        self._left = 0
        self._over = False
        self._permissions = sorted(it.value for it in granted(session.roles))
        self._page = _first_page(self._permissions)
        self._ticks = QTimer(self, interval=250)
        self._ticks.timeout.connect(self.tick)
        self._ticks.start()

    @Property(str, constant=True)
    def name(self) -> str:
        """How colleagues call the agent."""
        return self.session.name

    @Property("QStringList", constant=True)
    def permissions(self) -> list[str]:
        """What the agent may do: values of `Permission`. Pages hide the rest; services refuse."""
        return self._permissions

    @Property(int, notify=pageChanged)
    def page(self) -> int:
        """The page shown: a member of `Page`."""
        return int(self._page)

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        """Seconds before the lock once the warning shows; 0 before."""
        return self._left

    @Property(bool, notify=endingChanged)
    def ending(self) -> bool:
        """Whether the account was closed: nothing is kept any more, and the lock comes."""
        return self._ending

    @Slot(int)
    def open(self, page: int) -> None:
        """Go to a page."""
        self.stay()
        if self.Page(page) is not self._page:
            self._page = self.Page(page)
            self.pageChanged.emit()

    @Slot()
    def stay(self) -> None:
        """Note that somebody is there; a running warning stops."""
        self._last_activity = self._monotonic()
        if not self._ending:
            self._set_left(0)

    def end(self) -> None:
        """Lock in the seconds of a warning, whatever the agent does: the account was closed.

        Until then the screen stays, so that what was being typed can be read and copied out.
        """
        if not self._ending:
            self._ending = True
            self._until = min(self._until, self._monotonic() + self._limits.warning)
            self.endingChanged.emit()
            self.tick()

    @Slot()
    def lock(self) -> None:
        """End the session."""
        if not self._over:
            self._over = True
            self._ticks.stop()
            self.locked.emit()

    def tick(self) -> None:
        """Count the time down."""
        now = self._monotonic()
        idle = self._limits.idle - (now - self._last_activity)
        left = min(idle, self._until - now)
        if left <= 0:
            self.lock()
        else:
            self._set_left(int(left) + 1 if left <= self._limits.warning else 0)

    def _set_left(self, left: int) -> None:
        if left != self._left:
            self._left = left
            self.secondsLeftChanged.emit()


def _first_page(permissions: list[str]) -> DeskSessionModel.Page:
    """Return the page that somebody with these permissions begins with."""
    page = DeskSessionModel.Page
    manages = Permission.MANAGE_AGENTS in permissions and Permission.DECIDE not in permissions
    return page.Agents if manages else page.Review

"""The door of the desk: a passphrase, a security key, or a one-time code to choose a passphrase."""

from math import ceil
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.agent import AgentSession
from kiosk.domain.refusal import Refusal
from kiosk.domain.security_key import SignatureAsked, SignatureGiven
from kiosk.models.background import Background
from kiosk.models.countdown import Countdown
from kiosk.models.desk.desk_work import Why
from kiosk.models.desk.refusals import refusal_of
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import timedelta

    from kiosk.errors import EnvironmentFault
    from kiosk.services.catalogue import Services

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


@QmlElement
@QmlUncreatable("The application gives it to the root view.")
class AccessModel(QObject):
    """What somebody at the door does. Nothing typed is kept here.

    Signals:
        entered(session): an `AgentSession` is open.
    """

    busyChanged = Signal()
    refusalChanged = Signal()
    waitChanged = Signal()
    entered = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._busy = False
        self._touching = False
        self._refusal = ""
        self._tries = 0
        self._wait = Countdown(0, self)
        self._wait.changed.connect(self.waitChanged)

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._busy

    @Property(bool, notify=busyChanged)
    def touching(self) -> bool:
        """Whether a key waits for a finger."""
        return self._touching

    @Property(str, notify=refusalChanged)
    def refusal(self) -> str:
        """Why nobody came in, as `refusals.refusal_of` names it; or empty."""
        return self._refusal

    @Property(int, notify=refusalChanged)
    def tries(self) -> int:
        """Wrong PINs that the key still accepts, after one."""
        return self._tries

    @Property(int, notify=waitChanged)
    def wait(self) -> int:
        """Seconds before another try is heard; 0 when it may come."""
        return self._wait.left

    @Slot(str, str)
    def enter(self, login: str, passphrase: str) -> None:
        """Come in: `entered`, or a refusal, follows."""
        self._try(lambda services: services.desk.access.enter(login, passphrase))

    @Slot(str, str, str)
    def join(self, login: str, code: str, passphrase: str) -> None:
        """Choose a passphrase with a one-time code and come in: `entered`, or a refusal."""
        self._try(lambda services: services.desk.access.join(login, code, passphrase))

    @Slot(str, str)
    def enterWithKey(self, login: str, pin: str) -> None:
        """Come in with the key that is plugged in and a finger: `entered`, or a refusal."""

        def ask(services: "Services") -> SignatureAsked:
            return services.desk.security_keys.ask_for_signature(login)

        if self._begin():
            self._background.read(
                _caught(ask), lambda asked: self._wait_for_touch(asked, pin), self._failed
            )

    @Slot()
    def cancelKey(self) -> None:
        """Stop waiting for a key."""
        if self._touching:
            self._background.read(lambda services: services.desk.security_keys.cancel(), _nothing)

    @Slot()
    def forget(self) -> None:
        """Forget the refusal: something else is typed."""
        self._refuse("")

    def _try(self, come_in: "Callable[[Services], AgentSession]") -> None:
        if self._begin():
            self._background.write(_caught(come_in), self._answered, self._failed)

    def _begin(self) -> bool:
        if self._busy or self._wait.left:
            return False
        self._set_busy(busy=True)
        self._refuse("")
        return True

    def _wait_for_touch(self, asked: SignatureAsked | Refusal, pin: str) -> None:
        if isinstance(asked, Refusal):
            self._answered(asked)
            return

        def wait(services: "Services") -> SignatureGiven:
            return services.desk.security_keys.wait_for_signature(asked, pin)

        self._set_busy(busy=True, touching=True)
        self._background.wait_for_key(
            _caught(wait), lambda given: self._touched(asked, given), self._failed
        )

    def _touched(self, asked: SignatureAsked, given: SignatureGiven | Refusal) -> None:
        self._set_busy(busy=True)
        if isinstance(given, Refusal):
            self._answered(given)
            return

        def enter(services: "Services") -> AgentSession:
            return services.desk.security_keys.enter(asked, given)

        self._background.write(_caught(enter), self._answered, self._failed)

    def _answered(self, outcome: AgentSession | Why) -> None:
        self._set_busy(busy=False)
        if isinstance(outcome, AgentSession):
            self.entered.emit(outcome)
            return
        self._refuse(refusal_of(outcome), getattr(outcome, "tries", 0))
        wait: timedelta | None = getattr(outcome, "wait", None)
        if wait:
            self._wait.start_from(ceil(wait.total_seconds()))

    def _failed(self, fault: "EnvironmentFault") -> None:
        self._answered(fault)

    def _refuse(self, refusal: str, tries: int = 0) -> None:
        if (refusal, tries) != (self._refusal, self._tries):
            self._refusal, self._tries = refusal, tries
            self.refusalChanged.emit()

    def _set_busy(self, *, busy: bool, touching: bool = False) -> None:
        self._busy, self._touching = busy, touching
        self.busyChanged.emit()


def _caught(work: "Callable[[Services], T]") -> "Callable[[Services], T | Refusal]":
    """Return the work, which returns the refusals that it would raise."""

    def outcome(services: "Services") -> "T | Refusal":
        try:
            return work(services)
        except Refusal as refusal:
            return refusal

    return outcome


def _nothing(_result: None) -> None:
    """Nobody waits for it."""

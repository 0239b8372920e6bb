"""The door of the desk: a login and a passphrase, or a one-time code to choose one."""

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.agent import AgentSession, PassphraseTooLong, PassphraseTooShort
from kiosk.models.background import Background
from kiosk.models.countdown import Countdown
from kiosk.models.qt import Property, QmlUncreatable

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import timedelta

    from kiosk.services.catalogue import Services

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


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
        self._refusal = ""
        self._wait = Countdown(0, self)
        self._wait.changed.connect(self.waitChanged)

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._busy

    @Property(str, notify=refusalChanged)
    def refusal(self) -> str:
        """Why nobody came in: `unknown`, `short`, `long`, `guessable`, `fault`; or empty."""
        return self._refusal

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

    @Slot()
    def forget(self) -> None:
        """Forget the refusal: something else is typed."""
        self._refuse("")

    def _try(self, come_in: "Callable[[Services], AgentSession]") -> None:
        if self._busy or self._wait.left:
            return
        self._set_busy(True)
        self._refuse("")
        self._background.write(
            lambda services: _outcome(services, come_in),
            self._answered,
            lambda _fault: self._answered("fault"),
        )

    def _answered(self, outcome: "AgentSession | timedelta | str") -> None:
        self._set_busy(False)
        if isinstance(outcome, AgentSession):
            self.entered.emit(outcome)
        elif isinstance(outcome, str):
            self._refuse(outcome)
        else:
            self._refuse("unknown")
            self._wait.start_from(ceil(outcome.total_seconds()))

    def _refuse(self, refusal: str) -> None:
        if refusal != self._refusal:
            self._refusal = refusal
            self.refusalChanged.emit()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busyChanged.emit()


def _outcome(
    services: "Services", come_in: "Callable[[Services], AgentSession]"
) -> "AgentSession | timedelta | str":
    """Return the session, how long to wait before another try, or what is wrong with the words."""
    # Imported on the writing thread: the first frame does not wait for Argon2.
    from kiosk.services.desk.door import Refused  # noqa: PLC0415
    from kiosk.services.desk.passphrases import TooGuessable  # noqa: PLC0415

    try:
        return come_in(services)
    except Refused as refusal:
        return refusal.wait
    except PassphraseTooShort:
        return "short"
    except PassphraseTooLong:
        return "long"
    except TooGuessable:
        return "guessable"

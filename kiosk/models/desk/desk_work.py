"""Use cases on behalf of the agent who is in: one place that knows who asks, and what if not."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from kiosk.domain.refusal import Refusal
from kiosk.errors import EnvironmentFault
from kiosk.models.background import Background
from kiosk.models.desk.desk_session_model import DeskSessionModel
from kiosk.services.desk.authority import AccountClosed

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.services.catalogue import Services
    from kiosk.services.desk.catalogue import DeskServices

T = TypeVar("T")
Why = Refusal | EnvironmentFault
Refused = Callable[[Why], None]


def reason_of(why: Why) -> str:
    """Return why something was not done: a French sentence, or the name of the refusal."""
    return why.sentence or type(why).__name__


class DeskWork(QObject):
    """Runs the agents' use cases off the GUI thread, in the name of the agent who is in.

    A use case takes the services of the desk and the id of the agent. When the account was closed
    meanwhile the session ends. `refused` gets a `Refusal` or an `EnvironmentFault`, which
    `reason_of` words; the agent's typing stays where it is.
    """

    def __init__(
        self, background: Background, session: DeskSessionModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._session = session
        self._alive = True
        session.locked.connect(self._end)

    def read(
        self,
        work: "Callable[[DeskServices, UUID], T]",
        then: Callable[[T], None],
        refused: Refused | None = None,
    ) -> None:
        """Run a use case that only reads the record."""
        self._run(self._background.read, work, then, refused)

    def write(
        self,
        work: "Callable[[DeskServices, UUID], T]",
        then: Callable[[T], None],
        refused: Refused | None = None,
    ) -> None:
        """Run a use case that changes the record, in the order of the calls."""
        self._run(self._background.write, work, then, refused)

    def wait_for_paper(
        self,
        work: "Callable[[DeskServices, UUID], T]",
        then: Callable[[T], None],
    ) -> None:
        """Run a use case that waits for an A4 or A3 printer."""
        self._run(self._background.wait_for_paper, work, then, None)

    def wait_for_key(
        self,
        work: "Callable[[DeskServices, UUID], T]",
        then: Callable[[T], None],
        refused: Refused | None = None,
    ) -> None:
        """Run a use case that waits for a security key."""
        self._run(self._background.wait_for_key, work, then, refused)

    def print_and_settle(
        self,
        send: "Callable[[DeskServices], T]",
        settle: "Callable[[DeskServices, T], None]",
        then: Callable[[T], None],
    ) -> None:
        """Wait for a printer, and keep what became of the print even if the session is over."""

        def settled(outcome: T) -> None:
            if self._alive:
                then(outcome)

        def sent(outcome: T) -> None:
            self._background.write(
                lambda services: settle(services.desk, outcome), lambda _nothing: settled(outcome)
            )

        self._background.wait_for_paper(lambda services: send(services.desk), sent)

    def ask_machine(
        self, work: "Callable[[DeskServices, UUID], T]", then: Callable[[T], None]
    ) -> None:
        """Run a use case that waits for a machine."""
        self._run(self._background.wait_for_machine, work, then, None)

    def keep_up(
        self,
        work: "Callable[[DeskServices, UUID], T]",
        then: Callable[[T], None],
        refused: Refused | None = None,
    ) -> None:
        """Run a use case that reads the whole record for seconds."""
        self._run(self._background.keep_up, work, then, refused)

    def _run(
        self,
        submit: Callable[..., None],
        work: "Callable[[DeskServices, UUID], T]",
        then: Callable[[T], None],
        refused: Refused | None,
    ) -> None:
        agent_id = self._session.session.agent_id

        def outcome(services: "Services") -> "T | Refusal":
            try:
                return work(services.desk, agent_id)
            except Refusal as refusal:
                return refusal

        def answered(result: "T | Refusal") -> None:
            if not self._alive:
                return
            if isinstance(result, AccountClosed):
                self._session.end()
            elif isinstance(result, Refusal):
                self._refuse(refused, result)
            else:
                then(result)

        submit(outcome, answered, lambda fault: self._refuse(refused, fault))

    def _refuse(self, refused: Refused | None, why: Why) -> None:
        if self._alive and refused is not None:
            refused(why)

    def _end(self) -> None:
        self._alive = False

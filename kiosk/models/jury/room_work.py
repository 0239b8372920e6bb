"""The jury's use cases off the GUI thread, and what the room says when one is refused."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from kiosk.domain.jury.session import NoSession, WrongPhase
from kiosk.domain.refusal import Refusal
from kiosk.errors import EnvironmentFault
from kiosk.models.background import Background

if TYPE_CHECKING:
    from kiosk.services.catalogue import Services
    from kiosk.services.jury.catalogue import JuryServices
    from kiosk.services.jury.entering import Seat

T = TypeVar("T")


class RoomWork(QObject):
    """Runs use cases for whoever is in.

    Signals:
        refused(name): the name of the refusal, or of the fault of the environment.
        over: the session went on meanwhile: the juror cannot stay where they are.
    """

    refused = Signal(str)
    over = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self.seat: Seat | None = None
        """The juror who is in; what comes back for another one is dropped."""

    def read(self, work: "Callable[[JuryServices], T]", then: Callable[[T], None]) -> None:
        """Run a use case that only reads the record."""
        self._run(self._background.read, work, then)

    def write(self, work: "Callable[[JuryServices], T]", then: Callable[[T], None]) -> None:
        """Run a use case that changes the record."""
        self._run(self._background.write, work, then)

    def _run(
        self,
        submit: Callable[..., None],
        work: "Callable[[JuryServices], T]",
        then: Callable[[T], None],
    ) -> None:
        seat = self.seat

        def outcome(services: "Services") -> "T | Refusal":
            try:
                return work(services.desk.jury)
            except Refusal as refusal:
                return refusal

        def answered(result: "T | Refusal") -> None:
            if self.seat is not seat:
                return
            if isinstance(result, (NoSession, WrongPhase)):
                self.over.emit()
            elif isinstance(result, Refusal):
                self.refused.emit(type(result).__name__)
            else:
                then(result)

        submit(outcome, answered, self._faulted)

    def _faulted(self, fault: EnvironmentFault) -> None:
        self.refused.emit(fault.code.value)

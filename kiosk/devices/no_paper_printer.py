"""A machine without A4 printers."""

from kiosk.domain.paper import Outcome, Queue, Sheets
from kiosk.domain.printing import JobState

_NONE = "Aucune imprimante n’est installée sur ce poste."


class NoPaperPrinter:
    """No queue: documents are kept as PDF."""

    def queues(self) -> tuple[Queue, ...]:
        """Return none."""
        return ()

    def print(self, sheets: Sheets) -> Outcome:  # noqa: ARG002 - the port's
        """Refuse."""
        return Outcome(JobState.FAILED, _NONE)

    def resume(self, queue: str) -> str:  # noqa: ARG002 - the port's
        """Say that there is none."""
        return _NONE

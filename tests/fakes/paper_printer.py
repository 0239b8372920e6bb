"""An A4 printer that does what the test says, with the contract of the real one."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.paper import Outcome, Paper, Queue, Sheets
from kiosk.domain.printing import JobState


class FakePaperPrinter:
    """One queue that takes A4 and A3; `printed` is what came out."""

    def __init__(self) -> None:
        self.printed: list[Sheets] = []
        self.known = [Queue("hall", "Imprimante du hall", (Paper.A4, Paper.A3))]

    def is_told(self, sentence: str, *, stopped: bool = False) -> None:
        """Make it complain; with an empty sentence, be well again."""
        self.known = [replace(self.known[0], sentence=sentence, stopped=stopped)]

    def queues(self) -> tuple[Queue, ...]:
        """Return what is known."""
        return tuple(self.known)

    def print(self, sheets: Sheets) -> Outcome:
        """Print, unless it complains or is gone."""
        queue = next((it for it in self.known if it.name == sheets.queue), None)
        if queue is None:
            return Outcome(JobState.FAILED, "Cette imprimante n’existe plus.")
        if queue.sentence:
            return Outcome(JobState.FAILED, queue.sentence)
        self.printed.append(sheets)
        return Outcome(JobState.CONFIRMED, None, len(self.printed))

    def resume(self, queue: str) -> str:
        """Be well again."""
        self.is_told("")
        return f"{queue} est prête."

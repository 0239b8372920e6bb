"""Slowing down those who guess codes, never those who know theirs."""

from dataclasses import dataclass

_FREE = 3
_LONGEST = 30


@dataclass(frozen=True, slots=True)
class Patience:
    """How many wrong codes came in a row.

    A lobby has one keypad, so the count is the kiosk's; a right code resets it.
    """

    failures: int = 0

    def after_failure(self) -> "Patience":
        """Return the patience left after one more wrong code."""
        return Patience(self.failures + 1)

    @property
    def delay(self) -> int:
        """Seconds that the answer to a wrong code waits: 0 for three, then 1, 2, 4 … 30."""
        if self.failures <= _FREE:
            return 0
        return min(1 << min(self.failures - _FREE - 1, 5), _LONGEST)

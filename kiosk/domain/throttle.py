"""How long a wrong passphrase keeps an account waiting: longer each time, never for ever.

Five free tries, then 30 s that double up to 15 min: 105 guesses in a day at most, and whoever knows
the passphrase comes in again within 15 minutes. A hard lock would let anybody keep agents out
(OWASP ASVS 5.0, 6.1.1).
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

_FREE = 5
_FIRST = timedelta(seconds=30)
_LONGEST = timedelta(minutes=15)
_FORGIVEN_AFTER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Failures:
    """The wrong tries in a row for one login, on one kiosk.

    Attributes:
        count: how many.
        last_at: when the last was, UTC.
    """

    count: int
    last_at: datetime

    def wait(self, now: datetime) -> timedelta:
        """Return how long the next try has to wait: zero if it may come now.

        A clock set back hears one try at once, which is counted from then on: with the last one in
        the future, nobody knows how long it has been, and waiting for that day would be a lock.
        """
        elapsed = now - self.last_at
        if elapsed < timedelta(0):
            return timedelta(0)
        return max(_delay(self.count) - elapsed, timedelta(0))

    def one_more(self, now: datetime) -> "Failures":
        """Return the failures after another wrong try; a quiet day forgives the old ones."""
        forgiven = now - self.last_at > _FORGIVEN_AFTER
        return Failures(1 if forgiven else self.count + 1, now)


def _delay(failures: int) -> timedelta:
    if failures < _FREE:
        return timedelta(0)
    doublings = min(failures - _FREE, 5)
    return min(_FIRST * (1 << doublings), _LONGEST)

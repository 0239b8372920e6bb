"""The same press again, too soon to be meant: a hand that trembles, a screen that bounces."""

from collections.abc import Callable

from PySide6.QtCore import QPointF


class Repeats:
    """Tells a second press that is not meant from one that is (EN 301 549, 5.8).

    A press that is not counted does not lengthen the wait: who keeps pressing is heard again.
    """

    def __init__(
        self, delay: Callable[[], float], reach: float, monotonic: Callable[[], float]
    ) -> None:
        """Take the seconds to wait, the pixels within which a touch is the same, and a clock."""
        self._delay = delay
        self._reach = reach
        self._monotonic = monotonic
        self._last: int | QPointF | None = None
        self._at = 0.0

    def is_repeat(self, what: int | QPointF) -> bool:
        """Return whether a key, or a touch at a place, repeats the last one counted."""
        now = self._monotonic()
        if self._is_last(what) and now - self._at < self._delay():
            return True
        self._last, self._at = what, now
        return False

    def _is_last(self, what: int | QPointF) -> bool:
        last = self._last
        if isinstance(what, QPointF) and isinstance(last, QPointF):
            return (what - last).manhattanLength() <= self._reach
        return what == last

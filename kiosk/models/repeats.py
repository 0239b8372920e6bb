"""The same press again, too soon to be meant: a hand that trembles, a screen that bounces."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF


@dataclass(frozen=True, slots=True)
class Delays:
    """Seconds during which the same press does not count again.

    Attributes:
        button: on what is pressed once.
        typing: on keys, where fast hands write « ll ».
    """

    button: float
    typing: float


class Repeats:
    """Tells a second press that is not meant from one that is (EN 301 549, 5.8).

    A press that is not counted does not lengthen the wait: who keeps pressing is heard again.
    Touches and keys are remembered apart: a touch of the on-screen keyboard sends a key too.
    """

    def __init__(
        self, delays: Callable[[], Delays], reach: float, monotonic: Callable[[], float]
    ) -> None:
        """Take the seconds to wait, the pixels within which a touch is the same, and a clock."""
        self._delays = delays
        self._reach = reach
        self._monotonic = monotonic
        self._last_key: tuple[int, float] | None = None
        self._last_touch: tuple[QPointF, float] | None = None

    def is_key_repeat(self, key: int, *, typing: bool = False) -> bool:
        """Return whether a key repeats the last one counted."""
        last, now = self._last_key, self._monotonic()
        if last is not None and key == last[0] and now - last[1] < self._wait(typing=typing):
            return True
        self._last_key = key, now
        return False

    def is_touch_repeat(self, place: QPointF, *, typing: bool = False) -> bool:
        """Return whether a touch is where the last one counted was."""
        last, now = self._last_touch, self._monotonic()
        if (
            last is not None
            and (place - last[0]).manhattanLength() <= self._reach
            and now - last[1] < self._wait(typing=typing)
        ):
            return True
        self._last_touch = QPointF(place), now
        return False

    def _wait(self, *, typing: bool) -> float:
        delays = self._delays()
        return delays.typing if typing else delays.button

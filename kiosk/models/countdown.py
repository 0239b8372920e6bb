"""Seconds that run out."""

from PySide6.QtCore import QObject, QTimer, Signal


class Countdown(QObject):
    """Counts seconds down to 0; it can be stopped at any time."""

    changed = Signal()

    def __init__(self, seconds: int, parent: QObject | None = None) -> None:
        """Take the seconds that it starts from."""
        super().__init__(parent)
        self._seconds = seconds
        self._left = 0
        self._ticks = QTimer(self, interval=1000)
        self._ticks.timeout.connect(self.tick)

    @property
    def left(self) -> int:
        """Seconds left; 0 while it does not run."""
        return self._left

    def start(self) -> None:
        """Start again from the beginning."""
        self._ticks.start()
        self._set(self._seconds)

    def start_from(self, seconds: int) -> None:
        """Start from another number of seconds; nothing runs if it is 0."""
        if seconds > 0:
            self._ticks.start()
        self._set(seconds)

    def stop(self) -> None:
        """Stop at 0."""
        self._set(0)

    def tick(self) -> None:
        """Take one second away."""
        self._set(self._left - 1)

    def _set(self, left: int) -> None:
        left = max(left, 0)
        if not left:
            self._ticks.stop()
        if left != self._left:
            self._left = left
            self.changed.emit()

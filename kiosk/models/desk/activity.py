"""Whether somebody is at the desk."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QWindow

_SEEN = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
}


class Activity(QObject):
    """Watches the window's events; it stops none.

    Signals:
        seen: somebody touched the screen, the mouse or a key.
    """

    seen = Signal()

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let every event pass."""
        del watched
        if event.type() in _SEEN:
            self.seen.emit()
        return False

"""What the kiosk does for itself while it is open: the hourly backup."""

from PySide6.QtCore import QObject, QTimer

from kiosk.models.background import Background

_LOOK_MS = 60_000
"""How often it looks whether something is due."""


class Upkeep(QObject):
    """Asks, once a minute, for what is due. It runs on a thread of its own."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self.look)
        background.ready.connect(self._looks.start)

    def look(self) -> None:
        """Back up if it is due."""
        self._background.keep_up(lambda services: services.backups.keep_up(), _nothing)


def _nothing(_outcome: object) -> None:
    pass

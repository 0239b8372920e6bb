"""What the kiosk does for itself while it is open: hourly backups, and noting faults."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

from kiosk.errors import EnvironmentFault
from kiosk.models.background import Background

_LOOK_MS = 60_000
"""How often it looks whether something is due."""


class Upkeep(QObject):
    """Asks, once a minute, for what is due, on a thread of its own.

    A fault is noted once the record takes it; the same one over and over is noted once.
    """

    def __init__(
        self, background: Background, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._now = now
        self._faults: list[tuple[datetime, EnvironmentFault]] = []
        self._last = ""
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self.look)
        background.ready.connect(self._start)
        background.incident.connect(self._meet)

    def look(self) -> None:
        """Back up if it is due."""
        self._background.keep_up(lambda services: services.backups.keep_up(), self._looked)

    def _start(self) -> None:
        self._looks.start()
        self._note()
        self._last = ""

    def _looked(self, fault: EnvironmentFault | None) -> None:
        if fault is None:
            self._last = ""
        else:
            self._meet(fault)
            self._note()

    def _meet(self, fault: EnvironmentFault) -> None:
        if fault.sentence != self._last:
            self._last = fault.sentence
            self._faults.append((self._now(), fault))

    def _note(self) -> None:
        faults, self._faults = tuple(self._faults), []
        if faults:
            self._background.write(lambda services: services.desk.maintenance.note(faults), _ignore)


def _ignore(_outcome: object) -> None:
    pass

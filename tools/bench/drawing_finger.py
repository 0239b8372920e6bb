"""A finger that draws, and notes when its ink was on the screen."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QInputDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

_MOVES = 200
_HURRIED_MS = 17
_TURN = 40
"""Moves of one turn of the spiral."""


class DrawingFinger(QObject):
    """Draws a spiral on an item: move after painted move, then at sixty a second.

    Attributes:
        times: milliseconds from each move to the frame with its ink.
        sent: moves sent at sixty a second.
        done: whether the stroke asked for is over.
    """

    def __init__(self, window: QQuickWindow, sheet: QQuickItem) -> None:
        super().__init__(window)
        self.times: list[float] = []
        self.sent = 0
        self.done = False
        self._window = window
        self._sheet = sheet
        self._device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        self._moved: float | None = None
        self._hurried = QTimer(self, interval=_HURRIED_MS, timerType=Qt.TimerType.PreciseTimer)
        self._hurried.timeout.connect(self._hurry_on)
        window.frameSwapped.connect(self._note_frame)

    def stroke(self) -> None:
        """Draw, each move after the ink of the one before."""
        self._press()
        QTimer.singleShot(100, self._move)

    def hurry(self) -> None:
        """Draw, sixty moves a second, whatever is painted."""
        self.done = False
        self._press()
        self._hurried.start()

    def _press(self) -> None:
        QTest.touchEvent(self._window, self._device).press(0, self._place(0), self._window).commit(
            processEvents=False
        )

    def _move(self) -> None:
        self._moved = time.perf_counter()
        self._send(len(self.times) + 1)

    def _send(self, rank: int) -> None:
        touch = QTest.touchEvent(self._window, self._device)
        touch.move(0, self._place(rank), self._window).commit(processEvents=False)

    def _hurry_on(self) -> None:
        self.sent += 1
        self._send(self.sent)
        if self.sent == _MOVES:
            self._hurried.stop()
            QTimer.singleShot(500, self._finish)

    def _finish(self) -> None:
        self.done = True

    def _note_frame(self) -> None:
        if self._moved is None:
            return
        self.times.append((time.perf_counter() - self._moved) * 1000)
        self._moved = None
        if len(self.times) < _MOVES:
            QTimer.singleShot(5, self._move)
            return
        where = self._place(_MOVES)
        QTest.touchEvent(self._window, self._device).release(0, where, self._window).commit(
            processEvents=False
        )
        self.done = True

    def _place(self, rank: int) -> QPoint:
        """Return a place of the spiral, in the window."""
        turn, share = math.tau * rank / _TURN, 0.1 + 0.35 * rank / _MOVES
        x = self._sheet.width() * (0.5 + share * math.cos(turn))
        y = self._sheet.height() * (0.5 + share * math.sin(turn))
        return self._sheet.mapToScene(QPointF(x, y)).toPoint()

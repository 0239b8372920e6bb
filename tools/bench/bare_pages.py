"""Two bare pages that replace each other at a touch: what a page costs before it holds anything.

Prints the milliseconds from the finger that leaves to the next page on the screen, as JSON.
"""

import json
import sys
import time

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QGuiApplication, QInputDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

_TAPS = 40
_REST_MS = 50
_PAGES = b"""
import QtQuick
Window {
    id: root
    property bool other: false
    visible: true; width: 1080; height: 1920
    Loader {
        anchors.fill: parent
        sourceComponent: root.other ? second : first
    }
    Component {
        id: first
        Rectangle { color: "ivory"; Text { anchors.centerIn: parent; text: "Une page" } }
    }
    Component {
        id: second
        Rectangle { color: "navy"; Text { anchors.centerIn: parent; text: "Une autre" } }
    }
    TapHandler { onTapped: root.other = !root.other }
}
"""


class Finger:
    """Touches the window, notes when the next page was painted, and touches again."""

    def __init__(self, window: QQuickWindow) -> None:
        self.times: list[float] = []
        self._window = window
        self._device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
        self._lifted = 0.0
        self._other = window.property("other")
        window.frameSwapped.connect(self._note_frame)
        QTimer.singleShot(_REST_MS, self._tap)

    def _tap(self) -> None:
        where = QPoint(500, 500)
        touch = QTest.touchEvent(self._window, self._device)
        touch.press(0, where, self._window).commit(processEvents=False)
        self._lifted = time.perf_counter()
        touch = QTest.touchEvent(self._window, self._device)
        touch.release(0, where, self._window).commit(processEvents=False)

    def _note_frame(self) -> None:
        if self._window.property("other") == self._other:
            return
        self._other = not self._other
        self.times.append((time.perf_counter() - self._lifted) * 1000)
        if len(self.times) == _TAPS:
            QGuiApplication.exit(0)
        else:
            QTimer.singleShot(_REST_MS, self._tap)


def main() -> int:
    """Touch forty times; return the exit code."""
    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(_PAGES)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)  # noqa: S101 - a Window is one
    finger = Finger(window)
    code = application.exec()
    print(json.dumps(finger.times))
    return code


if __name__ == "__main__":
    raise SystemExit(main())

"""A stroke on a `Canvas` of QML, the plain way to draw: what our sheet is compared with.

Prints the milliseconds from each move to the frame with its ink, as JSON.
"""

import json
import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tools.bench.drawing_finger import DrawingFinger

_SHEET = b"""
import QtQuick
Window {
    visible: true; width: 1080; height: 1920
    Canvas {
        id: sheet
        property var points: []
        objectName: "sheet"
        width: 950; height: 712; x: 65; y: 500
        onPaint: {
            const ink = getContext("2d")
            ink.clearRect(0, 0, width, height)
            ink.lineWidth = 12
            ink.beginPath()
            for (const point of points) ink.lineTo(point.x, point.y)
            ink.stroke()
        }
        MouseArea {
            anchors.fill: parent
            onPositionChanged: mouse => {
                sheet.points.push(Qt.point(mouse.x, mouse.y))
                sheet.requestPaint()
            }
        }
    }
}
"""


def main() -> int:
    """Draw one stroke; return the exit code."""
    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(_SHEET)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)  # noqa: S101 - a Window is one
    sheet = window.findChild(QQuickItem, "sheet")
    assert sheet is not None  # noqa: S101 - it is in the window
    finger = DrawingFinger(window, sheet)
    QTimer.singleShot(500, finger.stroke)
    over = QTimer(interval=50)
    over.timeout.connect(lambda: application.exit(0) if finger.done else None)
    over.start()
    code = application.exec()
    print(json.dumps(finger.times))
    return code


if __name__ == "__main__":
    raise SystemExit(main())

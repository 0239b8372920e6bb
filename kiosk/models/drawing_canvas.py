"""The sheet that a finger draws on: only the ink of each move is painted, whatever is there."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.domain.drawing import COLOURS, SHEET, WIDTHS, Point, Stroke, on_sheet
from kiosk.models.drawing_model import DrawingModel

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_LEAST_MOVE = 8
"""Units of the sheet that a finger must move to leave ink: a pixel or two."""
_MOST_POINTS = 10_000
"""Of one way of the finger, before it is simplified; whoever goes on begins another stroke."""


@QmlElement
class DrawingCanvas(QQuickPaintedItem):
    """Shows a drawing, and takes ink unless it is disabled. Its sides are those of the sheet."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._model: DrawingModel | None = None
        self._image = QImage()
        self._points: list[Point] = []
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)

    @property
    def inked(self) -> int:
        """How many points the stroke that goes on has."""
        return len(self._points)

    @Slot(DrawingModel)
    def show(self, model: DrawingModel) -> None:
        """Show what a model draws, from now on."""
        self._model = model
        model.redrawn.connect(self._paint_all)
        self._paint_all()

    def paint(self, painter: QPainter) -> None:
        """Hand over what is painted already."""
        painter.drawImage(0, 0, self._image)

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        """Paint everything again at another size."""
        super().geometryChange(new, old)
        if new.size() != old.size():
            self._paint_all()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke, or erase."""
        self.setKeepMouseGrab(True)
        self.setKeepTouchGrab(True)
        self._points = []
        self._move(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the stroke, or erase."""
        self._move(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        del event
        self._end()

    def mouseUngrabEvent(self) -> None:
        """End the stroke when another finger comes: its ink is not lost."""
        self._end()

    def _move(self, position: QPointF) -> None:
        if self._model is None:
            return
        where = on_sheet(position.x() / self._scale, position.y() / self._scale)
        if self._model.erasing:
            self._model.erase(where)
        elif not self._points or _apart(self._points[-1], where):
            self._points.append(where)
            self._ink(self._model.stroke(tuple(self._points[-2:])))
            if len(self._points) == _MOST_POINTS:
                self._end()

    def _end(self) -> None:
        points, self._points = tuple(self._points), []
        if points and self._model is not None:
            self._model.take(points)

    @property
    def _scale(self) -> float:
        """Pixels of a unit of the sheet."""
        return max(self.width(), 1.0) / SHEET[0]

    def _ink(self, stroke: Stroke) -> None:
        """Paint the ink of one move, and show that part of the sheet only."""
        painter = QPainter(self._image)
        paint_stroke(painter, stroke, self._scale)
        painter.end()
        reach = WIDTHS[stroke.width] * self._scale / 2 + 2
        ends = [QPointF(x * self._scale, y * self._scale) for x, y in stroke.points]
        touched = QRectF(ends[0], ends[-1]).normalized().adjusted(-reach, -reach, reach, reach)
        self.update(touched.toAlignedRect())

    def _paint_all(self) -> None:
        if self.width() < 1 or self.height() < 1:
            return
        size = self.size().toSize()
        self._image = QImage(size, QImage.Format.Format_RGB32)
        self._image.fill(Qt.GlobalColor.white)
        painter = QPainter(self._image)
        for stroke in self._model.drawing.strokes if self._model else ():
            paint_stroke(painter, stroke, self._scale)
        painter.end()
        self.update()


def paint_stroke(painter: QPainter, stroke: Stroke, scale: float) -> None:
    """Paint a stroke, round at its ends and at its corners; `scale`: pixels of a unit."""
    pen = QPen(QColor(COLOURS[stroke.colour]), WIDTHS[stroke.width] * scale)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    points = [QPointF(x * scale, y * scale) for x, y in stroke.points]
    if len(points) == 1:
        painter.drawPoint(points[0])
    else:
        painter.drawPolyline(points)


def _apart(one: Point, other: Point) -> bool:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1])) >= _LEAST_MOVE

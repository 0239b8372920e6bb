"""The finger's ink: what is painted is what is kept, and what is printed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter

from kiosk.documents.sketch_picture import picture_of
from kiosk.domain.drawing import BLANK, MOST_STROKES, Drawing, Stroke
from kiosk.models.drawing_canvas import DrawingCanvas
from kiosk.models.drawing_model import DrawingModel

DOT = ((10, 10),)


@pytest.fixture
def model(qapp) -> DrawingModel:
    return DrawingModel()


@pytest.fixture
def canvas(model) -> DrawingCanvas:
    canvas = DrawingCanvas()
    canvas.setSize(QRectF(0, 0, 400, 300).size())
    canvas.show(model)
    return canvas


def event(kind: QEvent.Type, x: float, y: float) -> QMouseEvent:
    return QMouseEvent(
        kind,
        QPointF(x, y),
        QPointF(x, y),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


def draw(canvas: DrawingCanvas, *places: tuple[float, float]) -> None:
    canvas.mousePressEvent(event(QEvent.Type.MouseButtonPress, *places[0]))
    for place in places[1:]:
        canvas.mouseMoveEvent(event(QEvent.Type.MouseMove, *place))
    canvas.mouseReleaseEvent(event(QEvent.Type.MouseButtonRelease, *places[-1]))


def painted(canvas: DrawingCanvas) -> QImage:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    canvas.paint(painter)
    painter.end()
    return image


def dark(image: QImage) -> set[tuple[int, int]]:
    pixels = ((x, y) for x in range(0, 400, 2) for y in range(0, 300, 2))
    return {it for it in pixels if image.pixelColor(*it).lightness() < 128}


def test_a_finger_leaves_a_stroke_in_units_of_the_sheet(canvas, model):
    draw(canvas, (100, 150), (100.2, 150), (300, 150), (500, 150))
    assert model.drawing == Drawing((Stroke(0, 1, ((1000, 1500), (4000, 1500))),))
    assert (200, 150) in dark(painted(canvas))
    assert (200, 160) not in dark(painted(canvas))


def test_the_page_and_the_poster_show_the_ink_where_the_finger_left_it(canvas, model):
    model.chooseWidth(2)
    draw(canvas, (40, 250), (90, 60), (200, 90), (350, 280))
    model.chooseWidth(1)
    draw(canvas, (300, 40), (360, 70))
    printed = QImage.fromData(picture_of(model.drawing, 400))
    shown, kept = dark(painted(canvas)), dark(printed)
    assert len(shown) > 500
    assert len(shown ^ kept) < 0.06 * len(shown)


def test_the_same_ink_is_there_when_the_page_opens_again(canvas, model):
    draw(canvas, (40, 250), (90, 60), (200, 90))
    before = dark(painted(canvas))
    canvas.geometryChange(QRectF(0, 0, 400, 300), QRectF(0, 0, 1, 1))
    assert dark(painted(canvas)) == before


def test_the_eraser_takes_a_stroke_and_it_can_be_taken_back(canvas, model):
    draw(canvas, (100, 150), (300, 150))
    model.takeEraser()
    draw(canvas, (200, 40), (200, 150))
    assert (model.strokes, dark(painted(canvas))) == (0, set())
    model.undo()
    assert (model.strokes, model.erasing) == (1, True)
    model.undo()
    assert (model.drawing, model.canUndo) == (BLANK, False)
    model.undo()


def test_a_second_finger_ends_the_stroke_and_loses_no_ink(canvas, model):
    canvas.mousePressEvent(event(QEvent.Type.MouseButtonPress, 10, 10))
    canvas.mouseMoveEvent(event(QEvent.Type.MouseMove, 90, 90))
    canvas.mouseUngrabEvent()
    canvas.mouseReleaseEvent(event(QEvent.Type.MouseButtonRelease, 90, 90))
    assert model.strokes == 1


def test_100_000_points_in_one_way_are_kept_as_what_they_show(canvas, model):
    canvas.mousePressEvent(event(QEvent.Type.MouseButtonPress, 0, 0))
    for step in range(100_000 // 40):
        canvas.mouseMoveEvent(event(QEvent.Type.MouseMove, (step * 7) % 400, (step * 3) % 300))
    canvas.mouseReleaseEvent(event(QEvent.Type.MouseButtonRelease, 5, 5))
    assert model.drawing.points < 3000


def test_a_full_sheet_says_so_and_shows_no_ink_that_it_does_not_keep(canvas, model):
    model.show(Drawing((Stroke(0, 0, DOT),) * MOST_STROKES))
    draw(canvas, (100, 150), (300, 150))
    assert (model.full, model.strokes) == (True, MOST_STROKES)
    assert (200, 150) not in dark(painted(canvas))
    model.clear()
    assert (model.full, model.strokes, model.canUndo) == (False, 0, True)


def test_the_brush_is_chosen_and_forgotten_with_the_drawing(model):
    model.chooseColour(3)
    model.chooseWidth(0)
    assert (model.colour, model.width, model.erasing) == (3, 0, False)
    assert (len(model.colours), model.widths) == (5, 3)
    model.take(DOT)
    model.wipe()
    assert (model.colour, model.width, model.strokes, model.canUndo) == (0, 1, 0, False)


def test_a_canvas_without_a_drawing_is_a_blank_sheet(qapp):
    canvas = DrawingCanvas()
    draw(canvas, (1, 1), (9, 9))
    canvas.setSize(QRectF(0, 0, 400, 300).size())
    canvas.geometryChange(QRectF(0, 0, 400, 300), QRectF(0, 0, 0, 0))
    assert dark(painted(canvas)) == set()

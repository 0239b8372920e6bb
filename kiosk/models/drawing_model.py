"""A drawing in progress: the strokes, the brush in hand, and the way back."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.drawing import (
    BLANK,
    COLOURS,
    WIDTHS,
    Drawing,
    Point,
    Stroke,
    TooDetailed,
)
from kiosk.models.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_STEPS = 100
"""How many steps back are remembered."""
_REACH = 60
"""How near a finger must touch a stroke to erase it, in units of the sheet: 4 mm."""
_MEDIUM = 1


@QmlElement
@QmlUncreatable("A model gives it to its views.")
class DrawingModel(QObject):
    """What the visitor draws.

    Signals:
        changed: the strokes, or how many steps back there are.
        redrawn: other strokes than those painted: paint them all again.
    """

    changed = Signal()
    redrawn = Signal()
    brushChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drawing = BLANK
        self._before: list[Drawing] = []
        self._colour = 0
        self._width = _MEDIUM
        self._erasing = False
        self._full = False

    @Property("QStringList", constant=True)
    def colours(self) -> list[str]:
        """The colours to choose from, as `#rrggbb`."""
        return list(COLOURS)

    @Property(int, constant=True)
    def widths(self) -> int:
        """How many widths there are to choose from, the thinnest first."""
        return len(WIDTHS)

    @Property(int, notify=brushChanged)
    def colour(self) -> int:
        """The rank of the colour in hand."""
        return self._colour

    @Property(int, notify=brushChanged)
    def width(self) -> int:
        """The rank of the width in hand."""
        return self._width

    @Property(bool, notify=brushChanged)
    def erasing(self) -> bool:
        """Whether the eraser is in hand."""
        return self._erasing

    @Property(int, notify=changed)
    def strokes(self) -> int:
        """How many strokes there are."""
        return len(self._drawing.strokes)

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._before)

    @Property(bool, notify=changed)
    def full(self) -> bool:
        """Whether the last stroke was refused: the drawing has all the points that are kept."""
        return self._full

    @property
    def drawing(self) -> Drawing:
        """The strokes."""
        return self._drawing

    @Slot(int)
    def chooseColour(self, rank: int) -> None:
        """Take a colour in hand."""
        self._colour = rank
        self._erasing = False
        self.brushChanged.emit()

    @Slot(int)
    def chooseWidth(self, rank: int) -> None:
        """Take a width in hand."""
        self._width = rank
        self._erasing = False
        self.brushChanged.emit()

    @Slot()
    def takeEraser(self) -> None:
        """Take the eraser in hand: it takes away the stroke that it touches."""
        self._erasing = True
        self.brushChanged.emit()

    @Slot()
    def undo(self) -> None:
        """Take the last step back."""
        if self._before:
            self._go(self._before.pop())

    @Slot()
    def clear(self) -> None:
        """Take every stroke away, which can be taken back too."""
        self._step(BLANK)

    def stroke(self, points: tuple[Point, ...]) -> Stroke:
        """Return a stroke of the brush in hand."""
        return Stroke(self._colour, self._width, points)

    def take(self, points: tuple[Point, ...]) -> None:
        """Take a stroke that was painted; if it is too much, it is painted no more."""
        try:
            after = self._drawing.with_stroke(self.stroke(points))
        except TooDetailed:
            self._full = True
            self.changed.emit()
            self.redrawn.emit()
            return
        self._remember()
        self._full = False
        self._drawing = after
        self.changed.emit()

    def erase(self, where: Point) -> None:
        """Take away the uppermost stroke that passes there, if there is one."""
        self._step(self._drawing.without(where, _REACH))

    def show(self, drawing: Drawing) -> None:
        """Begin again with other strokes."""
        self._before.clear()
        self._go(drawing)

    def wipe(self) -> None:
        """Forget everything of the visitor."""
        self.show(BLANK)
        self.chooseColour(0)
        self.chooseWidth(_MEDIUM)

    def _step(self, after: Drawing) -> None:
        if after != self._drawing:
            self._remember()
            self._go(after)

    def _remember(self) -> None:
        self._before.append(self._drawing)
        del self._before[:-_MOST_STEPS]

    def _go(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._full = False
        self.changed.emit()
        self.redrawn.emit()

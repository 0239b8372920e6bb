"""A drawing made by finger: strokes on a sheet, as few bytes and as few points as they need.

The sheet is `SHEET` units wide and high, x to the right and y downwards. Kept as bytes: a version,
then for each stroke its colour and width, how many points, and from each point to the next, as
variable-length integers (LEB128; steps in zigzag).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

SHEET = (4000, 3000)
"""Width and height of the sheet, in units."""
COLOURS = ("#1d1b2e", "#c2381b", "#1f6b47", "#1b4f8f", "#b07400")
"""Ink, red, green, blue, ochre: dark enough to be seen on white, and in grey."""
WIDTHS = (20, 48, 120)
"""Of a thin, a medium and a thick stroke, in units."""
MOST_POINTS = 20_000
MOST_STROKES = 2_000

_VERSION = 1
_TOLERANCE = 3.0
"""How far from the finger's way a stroke may pass once simplified, in units: half a pixel."""
_LONGEST_NUMBER = 3
"""Bytes: a step across the sheet, or a count of points, needs no more."""
_SEVEN_BITS = 0x7F

Point = tuple[int, int]


class DamagedDrawing(ValueError):
    """The bytes are not those of a drawing of ours."""


class TooDetailed(ValueError):
    """More points or strokes than are kept."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One way of the finger; `colour` and `width` are ranks in `COLOURS` and `WIDTHS`."""

    colour: int
    width: int
    points: tuple[Point, ...]

    def passes(self, where: Point, reach: int) -> bool:
        """Tell whether it passes within `reach` units of a point, its own width counted."""
        near = reach + WIDTHS[self.width] / 2
        ends = zip(self.points, self.points[1:] or self.points, strict=False)
        return any(_distance(where, start, end) <= near for start, end in ends)


@dataclass(frozen=True, slots=True)
class Drawing:
    """Strokes, the last one above the others."""

    strokes: tuple[Stroke, ...] = ()

    @property
    def points(self) -> int:
        """How many points it has in all."""
        return sum(len(stroke.points) for stroke in self.strokes)

    def with_stroke(self, stroke: Stroke) -> Drawing:
        """Return it with one more stroke, simplified.

        Raises:
            TooDetailed: if it would be more than is kept.
        """
        added = replace(stroke, points=simplified(stroke.points))
        if len(self.strokes) >= MOST_STROKES or self.points + len(added.points) > MOST_POINTS:
            raise TooDetailed
        return Drawing((*self.strokes, added))

    def without(self, where: Point, reach: int) -> Drawing:
        """Return it without the uppermost stroke that passes near a point, if there is one."""
        for rank in reversed(range(len(self.strokes))):
            if self.strokes[rank].passes(where, reach):
                return Drawing(self.strokes[:rank] + self.strokes[rank + 1 :])
        return self


BLANK = Drawing()


def on_sheet(x: float, y: float) -> Point:
    """Return the point of the sheet nearest to a place."""
    return _bounded(x, SHEET[0]), _bounded(y, SHEET[1])


def simplified(points: tuple[Point, ...]) -> tuple[Point, ...]:
    """Return the points that the shape needs (Ramer-Douglas-Peucker), its ends always."""
    kept = {0, len(points) - 1}
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        rank, far = _farthest(points, first, last)
        if far > _TOLERANCE:
            kept.add(rank)
            spans += [(first, rank), (rank, last)]
    return tuple(points[rank] for rank in sorted(kept)) if points else ()


def encode(drawing: Drawing) -> bytes:
    """Return a drawing as it is kept; nothing for a blank one."""
    if not drawing.strokes:
        return b""
    parts = bytearray([_VERSION])
    for stroke in drawing.strokes:
        parts.append(stroke.colour << 4 | stroke.width)
        parts += _number(len(stroke.points))
        x = y = 0
        for across, down in stroke.points:
            parts += _number(_zigzag(across - x)) + _number(_zigzag(down - y))
            x, y = across, down
    return bytes(parts)


def decode(data: bytes) -> Drawing:
    """Return the drawing that bytes are of.

    Raises:
        DamagedDrawing: if they are of none.
        TooDetailed: if it has more points or strokes than are kept: it is read no further.
    """
    if not data:
        return BLANK
    reading = iter(data)
    if next(reading) != _VERSION:
        raise DamagedDrawing("unknown version")
    strokes: list[Stroke] = []
    left = MOST_POINTS
    for head in reading:
        if len(strokes) == MOST_STROKES:
            raise TooDetailed
        strokes.append(_stroke(head, reading, left))
        left -= len(strokes[-1].points)
    return Drawing(tuple(strokes))


def _stroke(head: int, reading: Iterator[int], most: int) -> Stroke:
    colour, width = head >> 4, head & 0xF
    count = _read(reading)
    if colour >= len(COLOURS) or width >= len(WIDTHS) or not count:
        raise DamagedDrawing("no such stroke")
    if count > most:
        raise TooDetailed
    points: list[Point] = []
    x = y = 0
    for _ in range(count):
        x += _unzigzag(_read(reading))
        y += _unzigzag(_read(reading))
        if (x, y) != on_sheet(x, y):
            raise DamagedDrawing("outside the sheet")
        points.append((x, y))
    return Stroke(colour, width, tuple(points))


def _number(value: int) -> bytes:
    parts = bytearray()
    while value > _SEVEN_BITS:
        parts.append(value & _SEVEN_BITS | 0x80)
        value >>= 7
    return bytes([*parts, value])


def _read(reading: Iterator[int]) -> int:
    value = 0
    for rank in range(_LONGEST_NUMBER):
        byte = next(reading, None)
        if byte is None:
            break
        value |= (byte & _SEVEN_BITS) << 7 * rank
        if byte <= _SEVEN_BITS:
            return value
    raise DamagedDrawing("cut, or a number too long")


def _zigzag(value: int) -> int:
    return value * 2 if value >= 0 else -value * 2 - 1


def _unzigzag(value: int) -> int:
    return value // 2 if value % 2 == 0 else -(value + 1) // 2


def _bounded(value: float, most: int) -> int:
    return min(max(round(value), 0), most)


def _farthest(points: tuple[Point, ...], first: int, last: int) -> tuple[int, float]:
    """Return the point between two that is farthest from the line between them, and how far."""
    between = range(first + 1, last)
    far = ((_distance(points[it], points[first], points[last]), it) for it in between)
    distance, rank = max(far, default=(0.0, first))
    return rank, distance


def _distance(point: Point, start: Point, end: Point) -> float:
    """Return how far a point is from a segment."""
    across, down = end[0] - start[0], end[1] - start[1]
    right, below = point[0] - start[0], point[1] - start[1]
    length = across * across + down * down
    share = min(max((right * across + below * down) / length, 0.0), 1.0) if length else 0.0
    return float(((right - share * across) ** 2 + (below - share * down) ** 2) ** 0.5)

"""A drawing as a telephone shows it: its lines, in as few bytes as it is given."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from kiosk.domain.drawing import COLOURS, WIDTHS, Drawing, Point, simplified

_SIDES = (1200, 800, 500, 300, 200, 120)
"""Steps of the longer side of the box, from the finest: what is coarser needs fewer points."""
_MARKUP = 45
"""Characters that a page adds to each path."""
_COMMAND = re.compile(r"([MLQCZ])([^MLQCZ]*)")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")

Way = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Ink:
    """Lines of one colour and one width.

    Attributes:
        path: path data, in whole steps of the box.
        colour: as `#rrggbb`; empty: the page chooses.
        width: in steps; 0: the page chooses.
    """

    path: str
    colour: str = ""
    width: int = 0


@dataclass(frozen=True, slots=True)
class Outline:
    """Lines in a box of `width` and `height` steps, the last above the others."""

    inks: tuple[Ink, ...]
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class _Line:
    way: Way
    colour: str = ""
    width: float = 0


@lru_cache(maxsize=256)
def outline_of(drawing: str | Drawing, longest: int) -> Outline | None:
    """Return the lines of path data in the unit square, or of strokes; None if it has none.

    Finer lines give way to coarser ones until a page takes that many characters at most to write
    them; of what is too long even so, the first lines are kept.
    """
    lines = _of_path(drawing) if isinstance(drawing, str) else _of_strokes(drawing)
    if not lines:
        return None
    across = [x for line in lines for x, _ in line.way]
    down = [y for line in lines for _, y in line.way]
    corner = min(across), min(down)
    wide, high = max(across) - corner[0], max(down) - corner[1]
    for side in _SIDES:
        scale = side / max(wide, high, 1e-6)
        inks = _inks(lines, corner, scale)
        if _length(inks) <= longest:
            break
    while len(lines) > 1 and _length(inks) > longest:
        lines = lines[: max(1, len(lines) * longest // _length(inks))]
        inks = _inks(lines, corner, scale)
    return Outline(inks, max(1, round(wide * scale)), max(1, round(high * scale)))


def _of_path(drawing: str) -> list[_Line]:
    """Return the lines of path data; of a curve, its ends."""
    ways: list[list[tuple[float, float]]] = []
    for letter, written in _COMMAND.findall(drawing):
        numbers = [float(it) for it in _NUMBER.findall(written)]
        if letter == "Z" and ways:
            ways[-1].append(ways[-1][0])
        if len(numbers) < 2:  # noqa: PLR2004 - a point
            continue
        if letter == "M" or not ways:
            ways.append([])
        ways[-1].append((numbers[-2], numbers[-1]))
    return [_Line(tuple(way)) for way in ways if len(way) > 1]


def _of_strokes(drawing: Drawing) -> list[_Line]:
    return [_Line(it.points, COLOURS[it.colour], WIDTHS[it.width]) for it in drawing.strokes]


def _inks(lines: Iterable[_Line], corner: tuple[float, float], scale: float) -> tuple[Ink, ...]:
    """Return the lines on the grid of a box; those of one ink that follow each other are one."""
    left, top = corner
    return tuple(
        Ink(
            "".join(
                _path(
                    tuple((round((x - left) * scale), round((y - top) * scale)) for x, y in it.way)
                )
                for it in same
            ),
            colour,
            round(width * scale),
        )
        for (colour, width), same in groupby(lines, lambda it: (it.colour, it.width))
    )


def _path(points: tuple[Point, ...]) -> str:
    """Return one line: where it begins, then steps, each from the one before; a dot is a step."""
    (x, y), *others = simplified(points)
    steps = []
    for across, down in others or [(x, y)]:
        steps.append(f"{across - x} {down - y}")
        x, y = across, down
    return f"M{points[0][0]} {points[0][1]}l{' '.join(steps)}"


def _length(inks: tuple[Ink, ...]) -> int:
    return sum(len(it.path) + _MARKUP for it in inks)

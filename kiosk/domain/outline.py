"""A drawing as a telephone shows it: its lines in one colour, in as few bytes as it is given."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from kiosk.domain.drawing import Point, simplified

_SIDES = (1200, 800, 500, 300, 200, 120)
"""Steps of the longer side of the box, from the finest: what is coarser needs fewer points."""
_COMMAND = re.compile(r"([MLQCZ])([^MLQCZ]*)")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")

Strokes = list[list[tuple[float, float]]]


@dataclass(frozen=True, slots=True)
class Outline:
    """Lines in a box.

    Attributes:
        path: path data, in whole steps.
        width, height: of the box, in steps.
    """

    path: str
    width: int
    height: int


@lru_cache(maxsize=256)
def outline_of(drawing: str, longest: int) -> Outline | None:
    """Return the lines of path data in the unit square, or None if it has none.

    Finer lines give way to coarser ones until the path has that many characters at most; of one
    that is too long even so, the first strokes are kept.
    """
    strokes = _strokes(drawing)
    if not strokes:
        return None
    across = [x for points in strokes for x, _ in points]
    down = [y for points in strokes for _, y in points]
    left, top = min(across), min(down)
    wide, high = max(across) - left, max(down) - top
    for side in _SIDES:
        scale = side / max(wide, high, 1e-6)
        paths = [
            _path(tuple(_on_grid(it, left, top, scale) for it in stroke)) for stroke in strokes
        ]
        if sum(map(len, paths)) <= longest:
            break
    while len(paths) > 1 and sum(map(len, paths)) > longest:
        paths.pop()
    return Outline("".join(paths), max(1, round(wide * scale)), max(1, round(high * scale)))


def _strokes(drawing: str) -> Strokes:
    """Return the lines of path data; of a curve, its ends."""
    strokes: Strokes = []
    for letter, written in _COMMAND.findall(drawing):
        numbers = [float(it) for it in _NUMBER.findall(written)]
        if letter == "Z" and strokes:
            strokes[-1].append(strokes[-1][0])
        if len(numbers) < 2:  # noqa: PLR2004 - a point
            continue
        if letter == "M" or not strokes:
            strokes.append([])
        strokes[-1].append((numbers[-2], numbers[-1]))
    return [points for points in strokes if len(points) > 1]


def _on_grid(point: tuple[float, float], left: float, top: float, scale: float) -> Point:
    return round((point[0] - left) * scale), round((point[1] - top) * scale)


def _path(points: tuple[Point, ...]) -> str:
    """Return one line: where it begins, then steps, each from the one before."""
    (x, y), *others = simplified(points)
    parts = [f"M{x} {y}l"]
    for across, down in others:
        parts += [f"{across - x} {down - y} "]
        x, y = across, down
    return "".join(parts).rstrip()

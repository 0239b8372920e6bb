"""The territory: its quartiers and what helps to find one's way, in the unit square."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import cos, hypot, radians
from typing import Self

Point = tuple[float, float]
"""A position: (longitude, latitude) in degrees, or (x right, y down) in the unit square."""

Line = tuple[Point, ...]
"""A line through its points; a ring is a line whose end is its beginning, not repeated."""

_SCAN_LINES = 31


class LandmarkKind(StrEnum):
    """What a landmark is, so that the map can colour it."""

    WATER = "water"
    PARK = "park"


@dataclass(frozen=True, slots=True)
class Projection:
    """From degrees to the unit square: equirectangular at the mean latitude, aspect ratio kept.

    Attributes:
        west, north: the degrees of the corner (0, 0).
        shrink: cosine of the mean latitude: a degree east over a degree north.
        scale: degrees north for the whole side of the square.
    """

    west: float
    north: float
    shrink: float
    scale: float

    @classmethod
    def fitting(cls, points: tuple[Point, ...]) -> Self:
        """Return the projection that centres the points and lets the longer side touch both edges.

        Raises:
            ValueError: if the points do not span anything.
        """
        if not points:
            raise ValueError("no points")
        west, east = min(x for x, _ in points), max(x for x, _ in points)
        south, north = min(y for _, y in points), max(y for _, y in points)
        shrink = cos(radians((south + north) / 2))
        scale = max((east - west) * shrink, north - south)
        if not scale > 0:
            raise ValueError("the points do not span anything")
        margin_x = (scale / shrink - (east - west)) / 2
        margin_y = (scale - (north - south)) / 2
        return cls(west - margin_x, north + margin_y, shrink, scale)

    def line(self, line: Line) -> Line:
        """Return a line of degrees in the unit square."""
        return tuple(
            ((lon - self.west) * self.shrink / self.scale, (self.north - lat) / self.scale)
            for lon, lat in line
        )


@dataclass(frozen=True, slots=True)
class Quartier:
    """A quartier that a visitor can point at.

    Attributes:
        rings: outlines and holes; inside is where an odd number of them surrounds.
    """

    id: str
    name: str
    rings: tuple[Line, ...]

    @property
    def path(self) -> str:
        """The rings as path data `M x y L x y … Z`, to be filled by the even-odd rule."""
        return path_data(self.rings, closed=True)

    @property
    def label(self) -> Point:
        """A point inside, far from the borders, where its name can be written."""
        return max(self._middles(), key=self._clearance, default=self.rings[0][0])

    def contains(self, point: Point) -> bool:
        """Tell whether the point is inside, by the even-odd rule."""
        return sum(x > point[0] for x in self._crossings(point[1])) % 2 == 1

    def _middles(self) -> Iterator[Point]:
        heights = [y for ring in self.rings for _, y in ring]
        top, bottom = min(heights), max(heights)
        for rank in range(_SCAN_LINES):
            y = top + (bottom - top) * (rank + 0.5) / _SCAN_LINES
            borders = sorted(self._crossings(y))
            for left, right in zip(borders[::2], borders[1::2], strict=True):
                yield (left + right) / 2, y

    def _crossings(self, y: float) -> Iterator[float]:
        for (x1, y1), (x2, y2) in self._edges():
            if (y1 > y) != (y2 > y):
                yield x1 + (y - y1) * (x2 - x1) / (y2 - y1)

    def _clearance(self, point: Point) -> float:
        return min(_distance(point, *edge) for edge in self._edges())

    def _edges(self) -> Iterator[tuple[Point, Point]]:
        for ring in self.rings:
            yield from pairwise((*ring, ring[0]))


@dataclass(frozen=True, slots=True)
class Landmark:
    """Water or a park, drawn so that visitors find their way; never chosen.

    Attributes:
        lines: outlines if `closed`, else courses.
    """

    kind: LandmarkKind
    name: str
    lines: tuple[Line, ...]
    closed: bool

    @property
    def path(self) -> str:
        """The lines as path data: `M x y L x y …`, with `Z` when closed."""
        return path_data(self.lines, closed=self.closed)

    @property
    def middle(self) -> Point:
        """The mean of its points: in most parks, somewhere in the park."""
        points = [point for line in self.lines for point in line]
        xs, ys = zip(*points, strict=True)
        return sum(xs) / len(points), sum(ys) / len(points)


@dataclass(frozen=True, slots=True)
class Territory:
    """The quartiers, which fill the unit square, and the landmarks, which may reach over it.

    Attributes:
        projection: from degrees to the unit square; None where nothing is given in degrees.
    """

    quartiers: tuple[Quartier, ...]
    landmarks: tuple[Landmark, ...] = ()
    projection: Projection | None = None

    def point_of(self, degrees: Point) -> Point | None:
        """Return a longitude and a latitude in the unit square, or None outside the quartiers."""
        if self.projection is None:
            return None
        [point] = self.projection.line((degrees,))
        return point if self.quartier_at(*point) else None

    def quartier_at(self, x: float, y: float) -> Quartier | None:
        """Return the quartier at a point of the unit square, or None outside all of them."""
        return next((each for each in self.quartiers if each.contains((x, y))), None)

    def quartier(self, quartier_id: str) -> Quartier | None:
        """Return the quartier with that id, or None."""
        return next((each for each in self.quartiers if each.id == quartier_id), None)


def path_data(lines: tuple[Line, ...], *, closed: bool) -> str:
    """Return lines as path data, coordinates to five decimals: `M x y L x y …`, `Z` if closed."""
    end = " Z" if closed else ""
    return " ".join("M " + " L ".join(f"{x:.5f} {y:.5f}" for x, y in line) + end for line in lines)


def _distance(point: Point, start: Point, end: Point) -> float:
    (x, y), (x1, y1), (x2, y2) = point, start, end
    length = hypot(x2 - x1, y2 - y1)
    along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length**2 if length else 0.0
    along = min(1.0, max(0.0, along))
    return hypot(x - x1 - along * (x2 - x1), y - y1 - along * (y2 - y1))

"""Drawings made at the kiosk: a small, strict SVG in, path data in the unit square out.

The SVG of our canvas holds strokes and nothing else: `path`, `polyline` and `rect` under one `svg`
with a `viewBox`. What it does not need is refused, never skipped: scripts, styles, links, entities,
comments of other programs, text. Widths and colours are the screen's, not the file's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NoReturn
from xml.parsers import expat

from kiosk.documents.pictures import UnfitPicture, refuse_too_heavy

LONGEST_DRAWING = 200_000
"""Characters of path data: more would slow the screen down."""

_NAMESPACE = "http://www.w3.org/2000/svg"
_NUMBER = re.compile(r"-?\d{1,7}(?:\.\d{1,9})?", re.ASCII)
_SEPARATOR = re.compile(r"[\s,]+")
_LETTER = re.compile(r"([A-Za-z])")
_POINTS = {"M": 1, "L": 1, "Q": 2, "C": 3, "Z": 0}
"""Points that each command takes; only absolute ones are drawn."""
_ATTRIBUTES = {
    "path": {"d", "stroke-width"},
    "polyline": {"points", "stroke-width"},
    "rect": {"x", "y", "width", "height", "stroke-width"},
}


def is_svg(data: bytes) -> bool:
    """Tell whether bytes look like an SVG: no picture in pixels begins like that."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")


def drawn(svg: bytes) -> str:
    """Return the path data of a drawing, in a unit square that keeps its proportions.

    Raises:
        UnfitPicture: if it is too heavy, damaged, empty, or holds anything that our canvas does
            not write.
    """
    refuse_too_heavy(svg)
    reading = _Reading()
    parser = expat.ParserCreate("UTF-8", " ")
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.text
    for handler in ("StartDoctypeDeclHandler", "ProcessingInstructionHandler", "CommentHandler"):
        setattr(parser, handler, _refuse)
    try:
        parser.Parse(svg, True)
    except (expat.ExpatError, ValueError) as error:
        raise _foreign() from error
    return reading.path_data()


class _Reading:
    """One reading of a file, element by element."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._box = (0.0, 0.0, 1.0)
        self._parts: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        namespace, _, element = name.rpartition(" ")
        if namespace != _NAMESPACE or len(self._open) != (element != "svg"):
            _refuse()
        self._open.append(element)
        if element == "svg":
            self._box = _box(attributes)
        elif element not in _ATTRIBUTES or not _ATTRIBUTES[element].issuperset(attributes):
            _refuse()
        else:
            self._parts += self._strokes(element, attributes)

    def end(self, _name: str) -> None:
        self._open.pop()

    def text(self, text: str) -> None:
        if text.strip():
            _refuse()

    def path_data(self) -> str:
        data = " ".join(self._parts)
        if not data:
            raise UnfitPicture("est un dessin vide")
        if len(data) > LONGEST_DRAWING:
            raise UnfitPicture("est un dessin trop détaillé : envoyez-le en image")
        return data

    def _strokes(self, element: str, attributes: Mapping[str, str]) -> list[str]:
        _number(attributes.get("stroke-width", "1"))
        if element == "path":
            return self._path(attributes.get("d", ""))
        if element == "polyline":
            return self._line(_numbers(attributes.get("points", "")))
        x, y, width, height = [
            _number(attributes.get(name, "0")) for name in ("x", "y", "width", "height")
        ]
        corners = (x, y, x + width, y, x + width, y + height, x, y + height)
        return [*self._line(corners), "Z"]

    def _path(self, data: str) -> list[str]:
        _, *commands = _LETTER.split(data)
        parts: list[str] = []
        for letter, numbers in zip(commands[::2], commands[1::2], strict=True):
            parts += self._step(letter, _numbers(numbers))
        if not data.lstrip().startswith("M"):
            _refuse()
        return parts

    def _step(self, command: str, numbers: tuple[float, ...]) -> list[str]:
        size = 2 * _POINTS.get(command, -1)
        if size < 0 or (size == 0) != (not numbers) or (size and len(numbers) % size):
            _refuse()
        if not size:
            return [command]
        chunks = (numbers[start : start + size] for start in range(0, len(numbers), size))
        # After the first point of a move, the others are lines.
        letters = [command, *("L" if command == "M" else command for _ in numbers[size::size])]
        return [
            f"{letter} {self._points(chunk)}" for letter, chunk in zip(letters, chunks, strict=True)
        ]

    def _line(self, numbers: tuple[float, ...]) -> list[str]:
        if len(numbers) < 4 or len(numbers) % 2:  # noqa: PLR2004 - two points
            _refuse()
        return [f"M {self._points(numbers[:2])}"] + [
            f"L {self._points(numbers[start : start + 2])}" for start in range(2, len(numbers), 2)
        ]

    def _points(self, numbers: tuple[float, ...]) -> str:
        left, top, side = self._box
        return " ".join(
            f"{(value - (top if rank % 2 else left)) / side:.3f}"
            for rank, value in enumerate(numbers)
        )


def _box(attributes: Mapping[str, str]) -> tuple[float, float, float]:
    """Return the left, the top and the longest side of the `viewBox`."""
    if not {"viewBox", "width", "height"}.issuperset(attributes):
        _refuse()
    for side in ("width", "height"):
        _number(attributes.get(side, "1"))
    box = _numbers(attributes.get("viewBox", ""))
    if len(box) != 4 or min(box[2:]) <= 0:  # noqa: PLR2004 - left, top, width, height
        _refuse()
    return box[0], box[1], max(box[2:])


def _numbers(text: str) -> tuple[float, ...]:
    words = [word for word in _SEPARATOR.split(text) if word]
    if not all(map(_NUMBER.fullmatch, words)):
        _refuse()
    return tuple(map(float, words))


def _number(text: str) -> float:
    numbers = _numbers(text)
    if len(numbers) != 1:
        _refuse()
    return numbers[0]


def _refuse(*_met: object) -> NoReturn:
    raise _foreign()


def _foreign() -> UnfitPicture:
    return UnfitPicture("est un SVG que la borne n’a pas dessiné : enregistrez-le en PNG")

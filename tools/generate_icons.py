"""Writes kiosk/views/style/Icons.qml from the Lucide drawings in assets/icons.

Qt's software renderer cannot tint an SVG image, so icons are drawn as strokes: every element of a
drawing is turned into SVG path data, and all of them are joined into one string per icon, in the
24-unit square of Lucide.
Run it after adding a drawing: ``python tools/generate_icons.py``.
"""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
DRAWINGS = ROOT / "assets" / "icons"
TARGET = ROOT / "kiosk" / "views" / "style" / "Icons.qml"
LINE = 101  # 100 characters and the end of the line

HEADER = """\
pragma Singleton

import QtQml

// The icons as SVG path data in a 24-unit square. Written by tools/generate_icons.py.
QtObject {
    id: root

"""

FOOTER = """\

    // The path data of a drawing under its Lucide name, such as "arrow-left".
    function path(name: string): string {
        return root[name.replace(/-(.)/g, (match, letter) => letter.toUpperCase()) + "Path"]
    }
}
"""


def main() -> None:
    """Rewrites Icons.qml, one property per drawing, in alphabetical order."""
    properties = (qml_property(drawing) for drawing in sorted(DRAWINGS.glob("*.svg")))
    TARGET.write_text(HEADER + "".join(properties) + FOOTER, encoding="utf-8")


def qml_property(drawing: Path) -> str:
    """One drawing as a line of QML, or two where one would be too long, as qmlformat does."""
    name, path = property_name(drawing.stem), path_data(drawing)
    line = f'    readonly property string {name}: "{path}"\n'
    return line if len(line) <= LINE else line.replace(": ", ":\n        ", 1)


def property_name(icon: str) -> str:
    """The QML property of an icon: ``arrow-left`` is ``arrowLeftPath``."""
    first, *others = icon.split("-")
    return first + "".join(word[:1].upper() + word[1:] for word in others) + "Path"


def path_data(drawing: Path) -> str:
    """One SVG path made of every element of a drawing.

    Raises:
        ValueError: an element that Lucide does not use.
    """
    svg = ET.fromstring(drawing.read_text(encoding="utf-8"))  # noqa: S314 (our own files)
    return " ".join(element_path(element) for element in svg)


def element_path(element: ET.Element) -> str:
    """One SVG element as path data."""
    kind = element.tag.rpartition("}")[2]
    if kind == "path":
        return from_absolute_point(element.attrib["d"])
    if kind in {"polyline", "polygon"}:
        closing = " Z" if kind == "polygon" else ""
        return f"M {element.attrib['points']}{closing}"
    numbers = {key: float(value) for key, value in element.attrib.items() if is_number(value)}
    if kind == "line":
        return f"M {numbers['x1']:g} {numbers['y1']:g} L {numbers['x2']:g} {numbers['y2']:g}"
    if kind in {"circle", "ellipse"}:
        return ellipse_path(numbers)
    if kind == "rect":
        return rectangle_path(numbers)
    message = f"<{kind}> is not an element that can be drawn"
    raise ValueError(message)


def from_absolute_point(data: str) -> str:
    """Path data that starts with an absolute move, so that it can follow another path."""
    start = re.match(r"m\s*(-?[\d.]+)[\s,]*(-?[\d.]+)\s*", data)
    if start is None:
        return data
    rest = data[start.end() :]
    lines = "l " if rest[:1] in "-.0123456789" else ""
    return f"M{start[1]} {start[2]} {lines}{rest}"


def ellipse_path(numbers: dict[str, float]) -> str:
    """A circle or an ellipse as two half turns."""
    radius_x = numbers.get("rx", numbers.get("r", 0))
    radius_y = numbers.get("ry", numbers.get("r", 0))
    left, middle = numbers["cx"] - radius_x, numbers["cy"]
    arc = f"a {radius_x:g} {radius_y:g} 0 1 0"
    return f"M {left:g} {middle:g} {arc} {2 * radius_x:g} 0 {arc} {-2 * radius_x:g} 0 Z"


def rectangle_path(numbers: dict[str, float]) -> str:
    """A rectangle, with rounded corners when it has a radius."""
    x, y = numbers.get("x", 0), numbers.get("y", 0)
    width, height, radius = numbers["width"], numbers["height"], numbers.get("rx", 0)
    corner = f"a {radius:g} {radius:g} 0 0 1"
    across, down = width - 2 * radius, height - 2 * radius
    return (
        f"M {x + radius:g} {y:g} h {across:g} {corner} {radius:g} {radius:g}"
        f" v {down:g} {corner} {-radius:g} {radius:g}"
        f" h {-across:g} {corner} {-radius:g} {-radius:g}"
        f" v {-down:g} {corner} {radius:g} {-radius:g} Z"
    )


def is_number(value: str) -> bool:
    """Whether an attribute is a plain number."""
    return value.replace(".", "", 1).replace("-", "", 1).isdigit()


if __name__ == "__main__":
    main()

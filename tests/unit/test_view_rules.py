"""Rules that every QML file of the kiosk keeps."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

VIEWS = Path(__file__).resolve().parent.parent.parent / "kiosk" / "views"
SOURCES = {path: path.read_text(encoding="utf-8") for path in sorted(VIEWS.rglob("*.qml"))}
STYLE = VIEWS / "style"

FORBIDDEN = {
    "interprets what visitors write": r"RichText|StyledText|AutoText|MarkdownText",
    "needs two fingers, a path or a hold": r"PinchHandler|DragHandler|onPressAndHold|Drawer\b",
    "leads out of the kiosk": r"openUrlExternally|FileDialog|WebView|XMLHttpRequest",
    "is not drawn by the software renderer": r"MultiEffect|RectangularShadow|DropShadow",
    "touches the database from QML": r"LocalStorage",
}


def found(look: Callable[[Path, str], object]) -> dict[str, object]:
    """Return what is found, by file, where something is."""
    assert len(SOURCES) > 100
    said = {str(path.relative_to(VIEWS)): look(path, text) for path, text in SOURCES.items()}
    return {name: it for name, it in said.items() if it}


@pytest.mark.requirement("A17")
@pytest.mark.parametrize("pattern", FORBIDDEN.values(), ids=FORBIDDEN.keys())
def test_nothing_in_the_views(pattern):
    assert found(lambda _path, text: re.findall(pattern, text)) == {}


def test_colours_come_from_the_theme():
    def colours(path: Path, text: str) -> object:
        words = re.sub(r"//.*", "", text)
        return path.parent != STYLE and re.findall(r'"#[0-9A-Fa-f]{3,8}"', words)

    assert found(colours) == {}


def test_a_view_is_short_enough_to_be_read_at_once():
    def long(path: Path, text: str) -> object:
        lines = text.splitlines()
        code = [line for line in lines if line.strip()]
        # A list of paths, and a list of pages, are read line by line.
        listed = path.name in {"Icons.qml", "AdminPages.qml"}
        return len(lines) > 250 or (len(code) > 160 and not listed)

    assert found(long) == {}


def test_data_is_shown_by_text_that_is_plain():
    """`Text` guesses HTML; every text is an AppText, which does not."""

    def guessing(_path: Path, text: str) -> object:
        raw = re.findall(r"^\s*(?:Text|Label|TextEdit|TextInput)\s*\{", text, re.MULTILINE)
        return raw and "maximumLength: 0" not in text and "PlainText" not in text

    assert found(guessing) == {}


def test_french_keeps_its_spaces_from_breaking():
    """Before ; : ! ? and inside « », the space is U+00A0: no line begins with a question mark."""

    def breaking(_path: Path, text: str) -> object:
        strings = re.findall(r'qsTr\("((?:[^"\\]|\\.)*)"', text)
        return [said for said in strings if re.search(r"\S [;:!?»]|« ", said)]

    assert found(breaking) == {}

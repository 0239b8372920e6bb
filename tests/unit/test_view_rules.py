"""Rules that every QML file of the kiosk keeps."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

VIEWS = Path(__file__).resolve().parent.parent.parent / "kiosk" / "views"
FILES = sorted(VIEWS.rglob("*.qml"))
STYLE = VIEWS / "style"

FORBIDDEN = {
    "interprets what visitors write": r"RichText|StyledText|AutoText|MarkdownText",
    "needs two fingers, a path or a hold": r"PinchHandler|DragHandler|onPressAndHold|Drawer\b",
    "leads out of the kiosk": r"openUrlExternally|FileDialog|WebView|XMLHttpRequest",
    "is not drawn by the software renderer": r"MultiEffect|RectangularShadow|DropShadow",
    "touches the database from QML": r"LocalStorage",
}


def identify(path: Path) -> str:
    return str(path.relative_to(VIEWS))


@pytest.mark.requirement("A17")
@pytest.mark.parametrize("path", FILES, ids=identify)
@pytest.mark.parametrize("pattern", FORBIDDEN.values(), ids=FORBIDDEN.keys())
def test_nothing_in_the_views(path, pattern):
    assert not re.search(pattern, path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", [it for it in FILES if it.parent != STYLE], ids=identify)
def test_colours_come_from_the_theme(path):
    text = re.sub(r"//.*", "", path.read_text(encoding="utf-8"))
    assert not re.findall(r'"#[0-9A-Fa-f]{3,8}"', text)


@pytest.mark.parametrize("path", FILES, ids=identify)
def test_a_view_is_short_enough_to_be_read_at_once(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 250
    code = [line for line in lines if line.strip()]
    # A list of paths, and a list of pages, are read line by line.
    assert path.name in {"Icons.qml", "AdminPages.qml"} or len(code) <= 160


@pytest.mark.parametrize("path", FILES, ids=identify)
def test_data_is_shown_by_text_that_is_plain(path):
    """`Text` guesses HTML; every text is an AppText, which does not."""
    text = path.read_text(encoding="utf-8")
    raw = re.findall(r"^\s*(?:Text|Label|TextEdit|TextInput)\s*\{", text, re.MULTILINE)
    shows_nothing = "maximumLength: 0" in text
    assert not raw or shows_nothing or "PlainText" in text


@pytest.mark.parametrize("path", FILES, ids=identify)
def test_french_keeps_its_spaces_from_breaking(path):
    """Before ; : ! ? and inside « », the space is U+00A0: no line begins with a question mark."""
    strings = re.findall(r'qsTr\("((?:[^"\\]|\\.)*)"', path.read_text(encoding="utf-8"))
    assert [text for text in strings if re.search(r"\S [;:!?»]|« ", text)] == []

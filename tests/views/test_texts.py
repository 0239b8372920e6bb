"""Every page in every language: no word is cut, hidden, covered, or broken in the middle."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QFontMetricsF, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.models.language_model import LANGUAGES
from kiosk.screen import prepare
from tests.views.eye import PIXEL, Eye, Page, Panel, ancestors, rect_of, scrolls, within
from tools.translations import release

# Words of Qt's own modules about themselves: a sound library that is absent, a property of theirs.
pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3", "Member contentWidth", extend=True)

PANELS = [
    Panel(1080, 1920, 336),
    Panel(1920, 1080, 476),
    Panel(1280, 800, 337),
    Panel(1080, 1920, 336, large=True),
    Panel(1920, 1080, 476, large=True),
    Panel(1280, 800, 337, large=True),
    Panel(1080, 1920, 194, large=True),
]
SLOW = pytest.mark.slow
CODES = [language.code for language in LANGUAGES]
EVERY_RUN = set(zip(PANELS, ("en", "ar", "pt", "es", "zh", "uk", "fr"), strict=True))
"""What every run looks at; the other pairs are slow."""
PAIRS = [
    pytest.param(
        panel, code, id=f"{panel}-{code}", marks=() if (panel, code) in EVERY_RUN else SLOW
    )
    for panel in PANELS
    for code in CODES
]
BREAK = re.compile(r"[\s\u200b]+|(?<=[-‐–—/·…])")
"""Where a line may end."""


@pytest.fixture(scope="module")
def eye(request, qapp: QGuiApplication, tmp_path_factory) -> Iterator[Eye]:
    release()
    prepare(qapp)
    QAccessible.setActive(True)
    eye = Eye(request.param, str(tmp_path_factory.mktemp("kiosk")))
    yield eye
    eye.screens.close()


def trouble_of(eye: Eye, item: QQuickItem) -> str:
    """Say what is wrong with how a text is painted; nothing if all of it is read."""
    text = item.property("text")
    if item.property("truncated") and text not in eye.voices():
        return "elided"
    painted = (item.property("paintedWidth") - ending_space(item), item.property("paintedHeight"))
    if painted[0] > item.width() + PIXEL or painted[1] > item.height() + PIXEL:
        return "larger than its place"
    if not scrolls(item) and not within(rect_of(item), eye.frame):
        return "outside the window"
    if cut_beside(item):
        return "cut by what turns it"
    if breaks_a_word(item):
        return "a word is broken"
    return ""


def cut_beside(item: QQuickItem) -> bool:
    """Tell whether a text is wider than what it is turned in: nobody turns sideways."""
    rect = rect_of(item)
    panes = [rect_of(it) for it in ancestors(item) if it.clip()]
    return any(rect.left() < it.left() - PIXEL or rect.right() > it.right() + PIXEL for it in panes)


def ending_space(item: QQuickItem) -> float:
    """Return the width of a space that ends a line from right to left: Qt counts it as painted."""
    if item.property("lineCount") < 2 or not item.property("arabic"):
        return 0
    return QFontMetricsF(item.property("font")).horizontalAdvance(" ")


def breaks_a_word(item: QQuickItem) -> bool:
    """Say whether a word is wider than its text. Chinese has no spaces: its lines end anywhere."""
    if item.property("lineCount") < 2 or re.search(r"[\u4e00-\u9fff]", item.property("text")):
        return False
    metrics = QFontMetricsF(item.property("font"))
    words = filter(None, BREAK.split(item.property("text")))
    return any(metrics.horizontalAdvance(word) > item.width() + PIXEL for word in words)


@pytest.mark.parametrize(("eye", "code"), PAIRS, indirect=["eye"])
def test_every_text_is_read_whole(eye: Eye, code: str, qtbot):
    eye.theme.setProperty("largeText", eye.panel.large)
    if not eye.screens.background.is_ready:
        eye.prepare(qtbot)
    eye.screens.language.choose(code)
    troubles: dict[tuple[str, str], str] = {}
    for page in Page:
        if page is Page.Attract and eye.panel.large:
            # While nobody is there, nothing is turned on.
            continue
        eye.look_at(page, qtbot)
        # Looked at twice: a countdown may tick between its words and their layout.
        if troubles_on(eye):
            eye.look_at(page, qtbot)
            troubles |= {(page.name, text): why for text, why in troubles_on(eye).items()}
    assert troubles == {}


def troubles_on(eye: Eye) -> dict[str, str]:
    """Return the texts of a page that are not read whole, and why."""
    texts = eye.texts()
    told = {item.property("text"): trouble_of(eye, item) for item in texts}
    return covered(eye, texts) | {text: why for text, why in told.items() if why}


def covered(eye: Eye, texts: list[QQuickItem]) -> dict[str, str]:
    """Return the texts that others are written over, and which."""
    seen = {item: eye.seen(item) for item in texts}
    return {
        one.property("text"): f"under « {other.property('text')} »"
        for one, other in combinations(texts, 2)
        if min(both(seen, one, other).width(), both(seen, one, other).height()) > PIXEL
    }


def both(seen: dict[QQuickItem, QRectF], one: QQuickItem, other: QQuickItem) -> QRectF:
    return seen[one].intersected(seen[other])

"""« Commandes en bas » in millimetres: whatever is touched is within reach, large and apart."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.domain.reach import HIGHEST, LOWEST
from kiosk.screen import prepare
from tests.views.eye import (
    GAP_MM,
    PIXEL,
    Eye,
    Page,
    Panel,
    ancestors,
    name_of,
    rect_of,
    scrolls,
    within,
)

# Words of Qt's own modules about themselves: a sound library that is absent, a property of theirs.
pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3", "Member contentWidth", extend=True)

HD, FINE = (1920, 1080), (3840, 2160)
SIZES = {15.6: HD, 21.5: HD, 24: HD, 27: HD, 32: FINE, 43: FINE}
"""Pixels of the panels that are sold, by diagonal in inches."""
WIDTHS_MM = {15.6: 345, 21.5: 476, 24: 531, 27: 598, 32: 708, 43: 952}
FIELDS = {
    Page.Where: "placeField",
    Page.Voices: "searchField",
    Page.Contact: "contactField",
    Page.SketchContact: "contactField",
}
"""Fields that bring the keyboard when they are touched, not when their page opens."""
WINDOWS = ("settingAccessibility", "choosingLanguage")


def panel(inches: float, *, upright: bool, large: bool = False, low: bool = True) -> Panel:
    """Return a panel of a diagonal, standing or lying."""
    long, short = SIZES[inches]
    long_mm = WIDTHS_MM[inches]
    if upright:
        return Panel(short, long, round(long_mm * 9 / 16), large, low)
    return Panel(long, short, long_mm, large, low)


MATRIX = [
    panel(inches, upright=upright, large=large, low=low)
    for inches in SIZES
    for upright in (True, False)
    for large in (False, True)
    for low in (True, False)
]
EVERY_DAY = [
    panel(27, upright=True),
    panel(43, upright=True, large=True),
    panel(24, upright=False),
]
HUNG = [Panel(1080, 1920, 336, low=True, bottom_mm=bottom) for bottom in (750, 1200)]
PANELS = [
    *EVERY_DAY,
    *(
        pytest.param(each, marks=pytest.mark.slow)
        for each in (*MATRIX, *HUNG)
        if each not in EVERY_DAY
    ),
]


@pytest.fixture(scope="module", params=PANELS, ids=str)
def opened(request, qapp: QGuiApplication, tmp_path_factory) -> Iterator[Eye]:
    prepare(qapp)
    QAccessible.setActive(True)
    warnings: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            app, "log_warnings", lambda found: warnings.extend(it.toString() for it in found)
        )
        eye = Eye(request.param, str(tmp_path_factory.mktemp("kiosk")))
        eye.warnings = warnings
        yield eye
        eye.screens.close()


@pytest.fixture
def eye(opened: Eye, qtbot) -> Eye:
    """Return an eye in a room where everything has something to show."""
    opened.dress()
    if not opened.screens.background.is_ready:
        opened.prepare(qtbot)
    opened.warnings.clear()
    return opened


@pytest.mark.requirement("A22")
@pytest.mark.requirement("A25")
@pytest.mark.parametrize("page", Page, ids=lambda page: page.name)
def test_on_every_page_all_is_within_reach_large_apart_and_whole(eye, qtbot, page):
    eye.look_at(page, qtbot)
    if page is Page.Attract:
        undress(eye)
        eye.settle(qtbot)
    assert faults(eye) == []


def undress(eye: Eye) -> None:
    """Turn off what the last visitor had turned on, as the end of their session does."""
    eye.theme.setProperty("largeText", False)
    eye.theme.setProperty("lowControls", False)


@pytest.mark.requirement("A22")
@pytest.mark.requirement("A25")
@pytest.mark.parametrize("page", FIELDS, ids=lambda page: page.name)
def test_so_it_is_with_the_keyboard(eye, qtbot, page):
    eye.look_at(page, qtbot)
    field = next(item for item in eye.items() if item.objectName() == FIELDS[page])
    field.forceActiveFocus()
    qtbot.waitUntil(lambda: any("é" in name_of(item) for item in eye.targets()))
    eye.settle(qtbot)
    assert faults(eye) == []


@pytest.mark.requirement("A22")
@pytest.mark.requirement("A25")
@pytest.mark.parametrize("window", WINDOWS)
def test_so_it_is_in_the_windows_of_the_bar(eye, qtbot, window):
    eye.look_at(Page.Home, qtbot)
    eye.window.setProperty(window, True)
    eye.settle(qtbot)
    found = faults(eye, within_window(eye, window))
    eye.window.setProperty(window, False)
    assert found == []


def within_window(eye: Eye, window: str) -> dict[QQuickItem, QRectF]:
    """Return the targets of the window that stands before the page."""
    first = {"settingAccessibility": "largeTextChoice", "choosingLanguage": "language_fr"}[window]
    choice = next(item for item in eye.items() if item.objectName() == first)
    dialog = next(
        item
        for item in ancestors(choice)
        if QAccessible.queryAccessibleInterface(item) is not None
        and QAccessible.queryAccessibleInterface(item).role() == QAccessible.Role.Dialog
    )
    return {item: rect for item, rect in eye.targets().items() if dialog in ancestors(item)}


def faults(eye: Eye, targets: dict[QQuickItem, QRectF] | None = None) -> list[str]:
    """Return what is wrong with a page, in words."""
    if targets is None:
        targets = eye.targets()
    assert targets
    return [
        *eye.warnings,
        *out_of_reach(eye, targets),
        *too_small(eye, targets),
        *too_near(eye, targets),
        *cut(eye),
        *covered(eye, targets),
    ]


def out_of_reach(eye: Eye, targets: dict[QQuickItem, QRectF]) -> Iterator[str]:
    """Tell what is outside the band, or outside the window without the mode."""
    band = reachable(eye)
    for item, rect in targets.items():
        if not within(rect, band):
            yield f"out of reach: {name_of(item)} {rect} not in {band}"
        if not scrolls(item) and not within(rect_of(item), band):
            yield f"not wholly in reach: {name_of(item)}"


def reachable(eye: Eye) -> QRectF:
    """Return the part of the window between 900 and 1220 mm above the floor, measured here anew."""
    if not eye.theme.property("lowControls"):
        return eye.frame
    top = eye.panel.bottom_mm + eye.panel.height / eye.mm
    high, low = min(HIGHEST, top), max(LOWEST, eye.panel.bottom_mm)
    if high - low < 190:
        return QRectF(0, eye.panel.height - 190 * eye.mm, eye.panel.width, 190 * eye.mm)
    return QRectF(0, (top - high) * eye.mm, eye.panel.width, (high - low) * eye.mm)


def too_small(eye: Eye, targets: dict[QQuickItem, QRectF]) -> Iterator[str]:
    """Tell which targets a finger would miss."""
    gap = eye.theme.property("keyGap")
    for item in targets:
        face = gap if item.property("spokenName") is not None else 0
        side = min(item.width(), item.height()) - face
        if side + PIXEL < eye.mm * eye.least_mm(item) and item.objectName() != "textArea":
            yield f"too small: {name_of(item)} {side / eye.mm:.1f} mm"


def too_near(eye: Eye, targets: dict[QQuickItem, QRectF]) -> Iterator[str]:
    """Tell which targets touch, or nearly."""
    margin = GAP_MM * eye.mm - 2 * PIXEL
    for (one, here), (other, there) in combinations(targets.items(), 2):
        if one in ancestors(other) or other in ancestors(one) or behind(one, other):
            continue
        if here.adjusted(-margin, -margin, margin, margin).intersects(there):
            yield f"too near: {name_of(one)} and {name_of(other)}"


def behind(one: QQuickItem, other: QQuickItem) -> bool:
    """The attract page is one large button under everything."""
    return "wakeButton" in {one.objectName(), other.objectName()}


def cut(eye: Eye) -> Iterator[str]:
    """Tell which words are cut or painted outside the window."""
    voices = eye.voices()
    for item in eye.texts():
        words = item.property("text")
        if item.property("truncated") and words not in voices:
            yield f"truncated: {words}"
        if item.property("paintedHeight") > item.height() + PIXEL:
            yield f"too high: {words}"
        if item.property("paintedWidth") > item.width() + PIXEL:
            yield f"too wide: {words}"
        if not scrolls(item) and not within(rect_of(item), eye.frame):
            yield f"outside: {words}"


def covered(eye: Eye, targets: dict[QQuickItem, QRectF]) -> Iterator[str]:
    """Tell which words stand under a button of the page."""
    if any(eye.window.property(each) for each in WINDOWS):
        return
    for text in eye.texts():
        seen = eye.seen(text).adjusted(PIXEL, PIXEL, -PIXEL, -PIXEL)
        for item, rect in targets.items():
            if item.objectName() in {"wakeButton", "textArea"} or item in ancestors(text):
                continue
            if rect.intersects(seen) and text.parentItem() not in item.childItems():
                yield f"covered: {text.property('text')} by {name_of(item)}"

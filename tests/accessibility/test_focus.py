"""The place of the keyboard: it is seen, it is not hidden, and it leaves every element."""

from __future__ import annotations

import random
from collections.abc import Iterator

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.accessibility.conftest import SCENES, front, type_of
from tests.accessibility.sight import Pixels, contrast, look, part, without
from tests.views.eye import Eye, rect_of, within

pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3", "Member contentWidth", extend=True)

Key = Qt.Key
MOST_STOPS = 80
WALKS = [Key.Key_Tab, Key.Key_Backtab, Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right]
LEAST_PIXELS, LEAST_RATIO = 2, 3.0


@pytest.fixture(scope="class", params=[scene for scene in SCENES if scene != "consent"])
def scene(request) -> str:
    """Return a scene where Tab goes: before what is private is said, keys belong to the voice."""
    return str(request.param)


def focus(eye: Eye) -> QQuickItem | None:
    """Return what has the focus, unless it is the page itself."""
    item: QQuickItem | None = eye.window.activeFocusItem()
    return None if item is None or not item.activeFocusOnTab() else item


def press(eye: Eye, key: Key) -> None:
    QTest.keyClick(eye.window, key)


def walk(eye: Eye) -> Iterator[QQuickItem]:
    """Go with Tab from element to element until the first comes back; each has the focus then."""
    seen: list[QQuickItem] = []
    for _ in range(MOST_STOPS):
        press(eye, Key.Key_Tab)
        item = focus(eye)
        if item is None:
            continue
        if item in seen:
            return
        seen.append(item)
        yield item
    raise AssertionError("Tab never comes back")


def stops(eye: Eye) -> list[QQuickItem]:
    """Return the elements that Tab reaches."""
    return list(walk(eye))


@pytest.mark.requirement("A27")
def test_a27_the_place_of_the_keyboard_is_seen_on_every_element(eye, mode):
    """Two pixels all around at least, at 3:1 with what is there without them; and not hidden.

    A page with one element has no place to show.
    """
    lost, hidden, elements = {}, [], 0
    for item in walk(eye):
        elements += 1
        shown = look(eye.window)
        rect = rect_of(item)
        if item not in front(eye) or not within(rect, eye.seen(item)):
            hidden.append((item.objectName(), rect.getRect(), eye.seen(item).getRect()))
        share = changed(eye, shown, rect) / (2 * (rect.width() + rect.height()))
        if share < LEAST_PIXELS and thickness(shown, frame_of(item)) < LEAST_PIXELS + 1:
            lost[item.objectName()] = round(share, 1)
    assert hidden == []
    assert lost == {} or elements == 1


def changed(eye: Eye, shown: Pixels, rect: QRectF) -> int:
    """Return how many pixels the rings change around a rectangle, enough to be seen."""
    rings = [item for item in eye.items() if type_of(item) == "FocusRing"]
    with without(rings):
        hidden = look(eye.window)
    around = rect.adjusted(-30, -30, 30, 30)
    return int(np.count_nonzero(contrast(part(shown, around), part(hidden, around)) >= LEAST_RATIO))


def frame_of(item: QQuickItem) -> QRectF:
    """Return the frame of a field: that of the editor around it, or its own."""
    parent: QQuickItem | None = item
    while parent is not None and type_of(parent) not in {"TextEditor", "TextField"}:
        parent = parent.parentItem()
    return rect_of(parent or item)


def thickness(shown: Pixels, rect: QRectF) -> int:
    """Return the thickness, in pixels, of a frame's left side as told from what is inside."""
    across = part(shown, QRectF(rect.left() - 2, rect.center().y(), 16, 1))[0]
    return int(np.count_nonzero(contrast(across[-1:], across) >= LEAST_RATIO))


@pytest.mark.requirement("A14")
@pytest.mark.parametrize("steps", [100, pytest.param(500, marks=pytest.mark.slow)])
def test_a14_the_keys_that_lead_to_an_element_lead_out_of_it(eye, scene, steps):
    """Hundreds of keys at random stay on the page, and Tab then still reaches everything."""
    everything = set(stops(eye))
    page = eye.screens.session.page
    keys = random.Random(scene).choices(WALKS, k=steps)
    for key in keys:
        press(eye, key)
    assert eye.screens.session.page == page
    assert set(stops(eye)) >= everything - gone(everything)


def gone(items: set[QQuickItem]) -> set[QQuickItem]:
    """Return the elements that left the page meanwhile, as the rows of a list do."""
    return {
        item
        for item in items
        if not shiboken6.isValid(item) or not (item.isVisible() and item.isEnabled())
    }

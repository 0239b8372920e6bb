"""The rows of a list come to the keyboard and to the voice as they stand, however it was turned."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.models.spoken_tree import item_of, look
from tests.accessibility.test_focus import walk
from tests.views.eye import Eye, ancestors

pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3", "Member contentWidth", extend=True)

STEP = 50
"""Pixels that the list moves from one frame to the next, as the buttons that turn it make it."""


@pytest.fixture(scope="class")
def scene() -> str:
    """Return a page with many more rows than it shows."""
    return "Voices"


@pytest.fixture
def rows(eye: Eye, qtbot) -> QQuickItem:
    """Turn the list three screens down, then one up; return what holds its rows."""
    view = eye.window.findChild(QQuickItem, "voicesList")
    assert isinstance(view, QQuickItem)
    height = int(view.height())
    for place in [*range(0, 3 * height, STEP), *range(3 * height, 2 * height, -STEP)]:
        view.setProperty("contentY", place)
        eye.settle(qtbot)
    content: QQuickItem = view.property("contentItem")
    return content


def row_of(item: QQuickItem, rows: QQuickItem) -> int | None:
    """Return the number of the row that an item is in, or None if it is in none."""
    inside = [it for it in (item, *ancestors(item)) if it.parentItem() is rows]
    return int(inside[0].property("index")) if inside else None


@pytest.mark.requirement("A14")
def test_a14_tab_goes_from_row_to_row_of_a_list_that_was_turned(eye, rows):
    """It does not go back to rows that were turned away."""
    reached = [row for item in walk(eye) if (row := row_of(item, rows)) is not None]
    assert len(set(reached)) > 2
    assert all(after - before in {0, 1} for before, after in pairwise(reached)), reached
    assert reached[0] > 0


@pytest.mark.requirement("A03")
def test_a03_the_voice_reads_the_rows_of_a_list_that_was_turned_as_they_stand(eye, rows):
    told = [item_of(stop.key) for stop in look(eye.window).stops]
    heard = [row for item in told if item is not None and (row := row_of(item, rows)) is not None]
    assert len(set(heard)) > 2
    assert all(after - before in {0, 1} for before, after in pairwise(heard)), heard

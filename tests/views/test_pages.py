"""Every page on every screen: no warning, targets that a finger hits, no word cut or hidden."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk import app
from kiosk.screen import prepare
from tests.views.eye import (
    PIXEL,
    Eye,
    Page,
    Panel,
    ancestors,
    in_panel,
    name_of,
    rect_of,
    scrolls,
    within,
)

# Words of Qt's own modules about themselves: a sound library that is absent, a property of theirs.
pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3", "Member contentWidth", extend=True)

PANELS = [
    Panel(1080, 1920, 336),
    Panel(1080, 1920, 336, large=True),
    Panel(1920, 1080, 476),
    Panel(1280, 800, 337),
]
"""27 inches upright, 21.5 and 15.6 inches lying."""


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


@pytest.fixture(scope="class", params=Page, ids=lambda page: page.name)
def eye(request, opened: Eye) -> Eye:
    """Return an eye on a page, opened once for all that is looked at there."""
    qtbot = QtBot(request)
    opened.dress()
    if not opened.screens.background.is_ready:
        opened.prepare(qtbot)
    opened.warnings.clear()
    opened.look_at(request.param, qtbot)
    return opened


class TestEachPage:
    def test_the_page_opens_without_a_warning(self, eye):
        assert eye.warnings == []

    @pytest.mark.requirement("A25")
    def test_every_button_is_large_enough_for_a_finger(self, eye):
        too_small = {
            name_of(item): (round(item.width() / eye.mm, 1), round(item.height() / eye.mm, 1))
            for item in eye.buttons()
            if min(item.width(), item.height()) + PIXEL < eye.mm * eye.least_mm(item)
        }
        assert eye.buttons()
        assert too_small == {}

    def test_every_button_is_inside_the_window(self, eye):
        outside = [
            name_of(item)
            for item in eye.buttons()
            if not scrolls(item) and not within(rect_of(item), eye.frame)
        ]
        assert outside == []

    @pytest.mark.requirement("A25")
    def test_no_button_covers_another(self, eye):
        """But on the attract page, which is a button itself."""
        over = [
            (name_of(one), name_of(other))
            for (one, here), (other, there) in combinations(eye.buttons().items(), 2)
            if min(here.intersected(there).width(), here.intersected(there).height()) > PIXEL
            and one not in ancestors(other)
            and other not in ancestors(one)
            # The whole attract page is one button; the pause lies on it on purpose.
            and "wakeButton" not in {one.objectName(), other.objectName()}
        ]
        assert over == []

    @pytest.mark.requirement("A12")
    def test_no_text_is_cut(self, eye):
        voices = eye.voices()
        cut = [
            item.property("text")
            for item in eye.texts()
            if (item.property("truncated") and item.property("text") not in voices)
            or item.property("paintedHeight") > item.height() + PIXEL
            or item.property("paintedWidth") > item.width() + PIXEL
        ]
        assert eye.texts()
        assert cut == []

    @pytest.mark.requirement("A12")
    def test_no_text_is_painted_outside_the_window(self, eye):
        outside = [
            item.property("text")
            for item in eye.texts()
            if not scrolls(item) and not within(rect_of(item), eye.frame)
        ]
        assert outside == []


@pytest.mark.requirement("A36")
def test_what_one_visitor_chose_is_not_left_to_the_next(opened, qtbot):
    if not opened.screens.background.is_ready:
        opened.prepare(qtbot)
    opened.look_at(Page.Home, qtbot)
    opened.window.setProperty("settingAccessibility", True)
    choices = [
        item for item in opened.items() if item.inherits("QQuickAbstractButton") and in_panel(item)
    ]
    assert len(choices) == 6
    for choice in choices:
        if not choice.property("checked"):
            qtbot.waitUntil(lambda choice=choice: within(opened.seen(choice), rect_of(choice)))
            QTest.mouseClick(
                opened.window,
                Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
                rect_of(choice).center().toPoint(),
            )
        assert choice.property("checked"), choice.objectName()
    assert opened.screens.session.moreTime

    opened.screens.session.leave()

    assert [choice.objectName() for choice in choices if choice.property("checked")] == []
    assert not opened.screens.session.moreTime

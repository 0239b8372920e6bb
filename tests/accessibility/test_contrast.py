"""A24: contrasts as painted, pixel by pixel, on every page and panel: plain, strong and large."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from tests.accessibility.conftest import front, type_of
from tests.accessibility.sight import contrast, contrast_of, look, part, without
from tests.views.eye import Eye, ancestors, is_button, is_key, rect_of, within

pytestmark = [
    pytest.mark.requirement("A24"),
    pytest.mark.qt_log_ignore("pipewire-0.3", "Member contentWidth", extend=True),
]

TEXT, STRONG_TEXT, GRAPHIC = 4.5, 7.0, 3.0
ROUNDING = 0.05


def texts(eye: Eye) -> list[QQuickItem]:
    """Return the texts of which half a line is seen: less, at the edge of a list, is no ink."""
    return [
        item
        for item in front(eye)
        if item.inherits("QQuickText")
        and item.property("text")
        and item.property("lineCount")
        and eye.seen(item).height()
        >= item.property("contentHeight") / item.property("lineCount") / 2
    ]


def graphics(eye: Eye) -> list[QQuickItem]:
    """Return icons, drawings and QR codes of which half is seen.

    The map's quartiers are also buttons, with words.
    """
    return [
        item
        for item in front(eye)
        if item.inherits("QQuickShape")
        and eye.seen(item).height() > item.height() / 2
        and not any(parent.objectName() == "map" for parent in ancestors(item))
    ]


def measured(eye: Eye, items: list[QQuickItem]) -> list[tuple[QQuickItem, float]]:
    """Return each item with its contrast as painted."""
    shown = look(eye.window)
    with without(items):
        hidden = look(eye.window)
    return [
        (item, contrast_of(part(shown, eye.seen(item)), part(hidden, eye.seen(item))))
        for item in items
    ]


class TestEachScene:
    """What only looks: each scene is opened once for all of it."""

    def test_a24_every_text_stands_out_from_what_is_under_it(self, eye, mode):
        least = (STRONG_TEXT if mode == "highContrast" else TEXT) - ROUNDING
        found = measured(eye, texts(eye))
        assert found
        assert [
            (item.property("text"), round(ratio, 2)) for item, ratio in found if ratio < least
        ] == []

    @pytest.mark.usefixtures("mode")
    def test_a24_every_graphic_stands_out_from_what_is_under_it(self, eye):
        faint = [
            (item.parentItem().property("name"), rect_of(item).getRect(), round(ratio, 2))
            for item, ratio in measured(eye, graphics(eye))
            if ratio < GRAPHIC - ROUNDING
        ]
        assert faint == []

    @pytest.mark.usefixtures("mode")
    def test_a24_every_control_has_an_edge_that_is_seen(self, eye):
        """The bar and the keyboard are exempt: words, icons and their place say what they are."""
        picture = look(eye.window)
        faint = {
            item.objectName(): round(ratio, 2)
            for item in front(eye)
            if has_edge(item)
            and within(rect_of(item), eye.seen(item))
            and (ratio := edge(eye, item, picture)) < GRAPHIC - ROUNDING
        }
        assert faint == {}


def has_edge(item: QQuickItem) -> bool:
    """Say whether an item is a control that only its edge or its ground delimits."""
    interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item)
    if interface is None or item.property("background") is None:
        return False
    return is_button(item) and not is_key(item) and type_of(item) != "BarButton"


def edge(eye: Eye, item: QQuickItem, picture) -> float:
    """Return the contrast of a control's left edge with the ground beside it."""
    rect = rect_of(item)
    reach = 6
    across = part(picture, QRectF(rect.left() - reach, rect.center().y(), 2 * reach, 1))[0]
    return float(contrast(across[:1], across).max())


def test_the_rig_finds_a_text_that_was_made_too_faint(opened: Eye, qtbot):
    """The control: grey on paper, 2.6 to 1, between texts that are right."""
    if not opened.screens.background.is_ready:
        opened.prepare(qtbot)
    opened.screens.session.home()
    component = QQmlComponent(opened.screens.engine)
    source = b'import QtQuick\nText { text: "trop clair"; color: "#9a9a9a"; font.pixelSize: 26 }'
    component.setData(QByteArray(source), "")
    planted = component.create()
    assert isinstance(planted, QQuickItem)
    planted.setParentItem(opened.window.contentItem())
    planted.setZ(1)
    ((_, ratio),) = measured(opened, [planted])
    planted.setParentItem(None)  # type: ignore[arg-type] # stubs forget that nobody may be a parent
    assert 2.4 < ratio < 2.8

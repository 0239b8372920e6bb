"""What large text, the left hand, the keyboard and the reach of a finger ask of every page."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem

from tests.accessibility.conftest import LOW, PORTRAIT, SCENES, front, show, type_of
from tests.views.eye import (
    PIXEL,
    Eye,
    Page,
    ancestors,
    is_button,
    is_key,
    rect_of,
    within,
)

pytestmark = [
    pytest.mark.qt_log_ignore("pipewire-0.3", "Member contentWidth", extend=True),
    pytest.mark.parametrize(
        "opened", [PORTRAIT, pytest.param(LOW, marks=pytest.mark.slow)], ids=str, indirect=True
    ),
]

CAPITAL_MM = 7.3
GAP_MM = 3
FIELDS = [
    *(Page.What, Page.Where, Page.Voices, Page.Feedback, Page.Contact),
    *(Page.SketchWords, Page.SketchContact),
]
FORTH_AND_BACK = [Page.What, Page.Where, Page.Review, Page.Feedback, Page.SketchWords]


@pytest.mark.requirement("A12")
def test_a12_no_capital_of_large_text_is_lower_than_7_3_mm(eye, qtbot):
    """0.7° at 600 mm, of every text seen, in the font that is really used."""
    large(eye, qtbot)
    low = {
        item.property("text"): round(height, 1)
        for item in front(eye)
        if item.inherits("QQuickText")
        and item.property("text")
        and not eye.seen(item).isEmpty()
        and (height := QFontMetricsF(item.property("font")).capHeight() / eye.mm)
        < CAPITAL_MM - 0.05
    }
    assert low == {}


def large(eye: Eye, qtbot) -> None:
    """Make the text large and wait until the page has found its places."""
    eye.theme.setProperty("largeText", True)
    before = None
    while (now := [rect_of(item) for item in eye.items()]) != before:
        before = now
        with qtbot.waitSignal(eye.window.frameSwapped, timeout=10_000):
            eye.window.update()


@pytest.mark.requirement("A25")
def test_a25_three_millimetres_lie_between_two_controls(eye):
    """Keys of a keyboard or a pad stand closer, as people expect of them."""
    controls = [
        (item.objectName(), rect)
        for item in front(eye)
        if is_button(item)
        and not is_key(item)
        and not (rect := eye.seen(item)).isEmpty()
        and item.objectName() not in {"wakeButton", "idleWarning"}
    ]
    close = {
        (one, other): round(gap(here, there) / eye.mm, 1)
        for (one, here), (other, there) in combinations(controls, 2)
        if gap(here, there) + PIXEL < GAP_MM * eye.mm
    }
    assert close == {}


def gap(one: QRectF, other: QRectF) -> float:
    """Return the distance between two rectangles, along the axis where they are farther apart."""
    across = max(one.left() - other.right(), other.left() - one.right())
    down = max(one.top() - other.bottom(), other.top() - one.bottom())
    return max(across, down)


@pytest.mark.requirement("A17")
def test_a17_what_scrolls_also_turns_with_two_buttons(eye):
    """Without a drag: a pane that is too long for its place has its buttons beside it."""
    turned = {"previousButton", "nextButton", "pageUpButton", "pageDownButton"}
    seen = {item.objectName() for item in eye.items()} & turned
    too_long = [
        item
        for item in front(eye)
        if item.inherits("QQuickFlickable")
        and item.property("contentHeight") > item.height() + PIXEL
        and item.property("interactive")
        and not any(parent.objectName() == "textEditor" for parent in ancestors(item))
    ]
    assert not too_long or len(seen) >= 2


@pytest.mark.requirement("A35")
@pytest.mark.parametrize("scene", [page.name for page in FORTH_AND_BACK], scope="class")
def test_a35_the_left_hand_finds_the_main_button_on_its_side_and_the_same_words(eye, qtbot):
    titles = [item for item in eye.texts() if type_of(item) in {"TitleText", "BodyText"}]
    before = [rect_of(item) for item in titles]
    assert before
    assert sides(eye) == ["backButton", "other"]
    eye.theme.setProperty("leftHanded", True)
    with qtbot.waitSignal(eye.window.frameSwapped, timeout=10_000):
        eye.window.update()
    assert sides(eye) == ["other", "backButton"]
    assert [rect_of(item) for item in titles] == before


def sides(eye: Eye) -> list[str]:
    """Return « Retour » and the button that goes on, from left to right."""
    back = next(item for item in eye.items() if item.objectName() == "backButton")
    row = [item for item in back.parentItem().childItems() if is_button(item) and item.isVisible()]
    names = ["backButton" if item is back else "other" for item in sorted(row, key=QQuickItem.x)]
    return names[:1] + names[-1:]


@pytest.mark.requirement("A27")
@pytest.mark.parametrize("scene", [page.name for page in FIELDS], scope="class")
def test_a27_the_keyboard_never_hides_the_field_that_it_types_in(eye, qtbot):
    fields = [
        item
        for item in front(eye)
        if item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit")
        if item.objectName()
    ]
    assert fields
    for field in fields:
        field.forceActiveFocus()
        qtbot.waitUntil(lambda: keyboard(eye) is not None, timeout=10_000)
        eye.look_at(Page(eye.screens.session.page), qtbot)
        panel = keyboard(eye)
        assert panel is not None
        cursor = field.mapRectToScene(field.property("cursorRectangle"))
        assert within(cursor, eye.seen(field)), field.objectName()
        assert not rect_of(panel).intersects(eye.seen(field)), field.objectName()
        field.setFocus(False)


def keyboard(eye: Eye) -> QQuickItem | None:
    """Return the keyboard, if it is shown."""
    shown = (item for item in eye.items() if item.objectName() == "keyboard")
    return next((item for item in shown if item.height() > 0), None)


@pytest.mark.requirement("A32")
def test_a32_the_agent_is_called_from_the_same_place_on_every_page(opened, qtbot):
    """But from the attract page, which any touch turns into the home."""
    if not opened.screens.background.is_ready:
        opened.prepare(qtbot)
    places = {}
    for page in set(Page) - {Page.Attract}:
        show(opened, page.name, qtbot)
        places[page] = [rect_of(it) for it in opened.items() if it.objectName() == "agentButton"]
    assert len(places[Page.Home]) == 1
    assert {page for page in places if places[page] != places[Page.Home]} == set()


def test_every_scene_is_looked_at(opened):
    """The list of scenes follows that of the pages."""
    assert set(SCENES) >= {page.name for page in Page}

"""What can be used has a name, a role and a state; what is drawn has words; in each language."""

from __future__ import annotations

from collections import Counter
from functools import cache
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.models.language_model import LANGUAGES
from tests.accessibility.conftest import front
from tests.accessibility.tree import MUST_BE_NAMED, OPERABLE, nodes
from tests.fakes.meta_objects import class_name
from tests.views.eye import Page, ancestors
from tools.translations import FOLDER

pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3", "Member contentWidth", extend=True)

ABROAD = [row.code for row in LANGUAGES if row.code != "fr"]


class TestEachScene:
    """What only looks: each scene is opened once for all of it."""

    @pytest.mark.requirement("A37")
    def test_a37_everything_that_can_be_used_has_a_role_and_a_name(self, eye):
        found = nodes(eye.window)
        assert [node for node in found if node.role in OPERABLE]
        nameless = [node for node in found if node.role in MUST_BE_NAMED and not node.name.strip()]
        assert nameless == []

    @pytest.mark.requirement("A37")
    def test_a37_what_the_keyboard_reaches_is_in_the_tree(self, eye):
        roles = {
            item.objectName(): interface.role()
            for item in front(eye)
            if item.activeFocusOnTab()
            and item.inherits("QQuickControl")
            and (interface := QAccessible.queryAccessibleInterface(item)) is not None
        }
        assert {name: role for name, role in roles.items() if role not in OPERABLE} == {}

    @pytest.mark.requirement("A37")
    def test_a37_no_two_controls_of_a_page_say_the_same(self, eye):
        told = Counter(node.told for node in nodes(eye.window) if node.role in OPERABLE)
        assert [words for words, times in told.items() if times > 1] == []

    @pytest.mark.requirement("A37")
    @pytest.mark.requirement("A34")
    def test_a37_names_are_in_the_language_of_the_screen(self, eye):
        """None is empty, none is a French sentence that has a translation."""
        language = eye.screens.language
        left = {}
        for code in ABROAD:
            language.choose(code)
            french = foreign_to(code)
            found = [node for node in nodes(eye.window) if node.role in MUST_BE_NAMED]
            wrong = [node for node in found if node.name in french or not node.name.strip()]
            if wrong:
                left[code] = wrong
        language.choose("fr")
        assert left == {}

    @pytest.mark.requirement("A05")
    def test_a05_every_drawing_has_words_or_stands_beside_them(self, eye):
        """A shape belongs to something that has a name, or an icon begins a row of words."""
        speechless = [
            class_name(item.parentItem())
            for item in front(eye)
            if item.inherits("QQuickShape") or item.inherits("QQuickImage")
            if not words_of(item)
        ]
        assert speechless == []

    @pytest.mark.requirement("A19")
    def test_a19_what_is_chosen_is_told_and_has_a_mark_not_only_a_colour(self, eye):
        """Both ways: chosen, a check mark and the state; not chosen, neither."""
        choices = [item for item in front(eye) if item.property("checkable")]
        differing = [
            item.objectName()
            for item in choices
            if not (marked(item) == bool(item.property("checked")) == told_checked(item))
        ]
        assert differing == []


def test_the_audit_finds_a_button_without_a_name(opened, qtbot):
    """The control: a name taken away from a button that has one."""
    button = opened.window.findChild(QQuickItem, "homeButton")
    assert button is not None
    opened.look_at(Page.Home, qtbot)
    words = button.property("text")
    button.setProperty("text", "")
    found = [node.item for node in nodes(opened.window) if not node.name and node.role in OPERABLE]
    button.setProperty("text", words)
    assert found == ["homeButton"]


@cache
def foreign_to(code: str) -> frozenset[str]:
    """Return the French strings of the views that read otherwise in a language."""
    tree = ET.parse(FOLDER / f"kiosk_{code}.ts")
    return frozenset(
        source
        for message in tree.iter("message")
        if (source := message.findtext("source", "")) != message.findtext("translation", "")
    )


def words_of(item: QQuickItem) -> str:
    """Return the name of the nearest element of the tree that holds an item or stands beside it."""
    row = [it for holder in list(ancestors(item))[1:2] for it in holder.childItems()]
    for holder in [item, *row, *ancestors(item)]:
        interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(holder)
        name = interface.text(QAccessible.Text.Name) if interface is not None else ""
        if name:
            return name
    return ""


def marked(item: QQuickItem) -> bool:
    """Say whether a control shows a check mark."""
    return bool(item.property("iconName") == "check")


def told_checked(item: QQuickItem) -> bool:
    """Say whether the tree tells that a control is checked."""
    return bool(QAccessible.queryAccessibleInterface(item).state().checked)

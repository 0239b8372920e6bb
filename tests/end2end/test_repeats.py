"""Hands that tremble and hands that are fast, on the same screens."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.end2end.hands import Hands, Page

pytestmark = pytest.mark.requirement("A20")

LONG_MS = "2000"
"""Longer than these hands need for two touches."""


@pytest.fixture
def trembling(open_kiosk: Callable[..., Hands]) -> Hands:
    """Return a kiosk that takes a second touch of a button for a tremor."""
    return open_kiosk(KIOSK_SESSION__REPEAT=LONG_MS, KIOSK_SESSION__KEY_REPEAT="0")


def test_a20_a_letter_typed_twice_in_a_row_is_written_twice(trembling: Hands):
    trembling.screens.session.open(Page.What)
    trembling.touch("textEditor")
    trembling.type_on_screen("ville")
    trembling.wait_for(lambda: trembling.screens.deposit.text == "Ville", "the letters were lost")


def test_a20_a_sign_of_the_code_touched_twice_in_a_row_counts_twice(trembling: Hands):
    trembling.screens.session.open(Page.Code)
    trembling.touch("sign_5")
    trembling.touch("sign_5")
    assert trembling.screens.follow_up.code == "55"


def test_a20_a_letter_of_a_real_keyboard_pressed_twice_is_written_twice(trembling: Hands):
    trembling.screens.session.open(Page.What)
    trembling.touch("textEditor")
    trembling.key_in("ville")
    assert trembling.screens.deposit.text == "ville"


def test_a20_a_button_touched_twice_in_a_row_counts_once(trembling: Hands):
    """« Écouter » starts the voice; a second touch would stop it."""
    trembling.touch("wakeButton")
    trembling.touch("homeButton")
    where = trembling.middle(trembling.find("languagesButton"))
    trembling.touch_at(where)
    trembling.touch_at(where)
    trembling.find("language_en")


def test_a20_a_key_of_a_screen_that_bounces_is_written_once(open_kiosk):
    bouncing = open_kiosk(KIOSK_SESSION__KEY_REPEAT=LONG_MS)
    bouncing.screens.session.open(Page.What)
    bouncing.touch("textEditor")
    bouncing.type_on_screen("ville")
    bouncing.wait_for(lambda: bouncing.screens.deposit.text == "Vile", "each bounce was written")

"""The aids, by touch and by keys: opened from everywhere, closed, and what they bring."""

from __future__ import annotations

import pytest

from tests.end2end.hands import Hands, Key, Page


@pytest.mark.requirement("A28")
def test_a28_any_key_gives_the_time_back(kiosk: Hands):
    kiosk.touch("wakeButton")
    kiosk.screens.session.warn()
    kiosk.find("idleWarning")
    kiosk.press(Key.Key_Tab)
    assert kiosk.screens.session.secondsLeft == 0
    assert kiosk.sees("idleWarning") is None


@pytest.mark.requirement("A28")
def test_a28_large_text_brings_three_times_the_time(kiosk: Hands):
    kiosk.touch("wakeButton")
    kiosk.touch("accessibilityButton")
    kiosk.touch("largeTextChoice")
    assert kiosk.screens.session.patience == 3
    assert kiosk.find("moreTimeChoice").property("checked")


@pytest.mark.requirement("A31")
def test_a31_going_back_to_a_question_finds_its_answer(kiosk: Hands):
    kiosk.touch("wakeButton")
    kiosk.touch("depositTile")
    kiosk.touch("beginButton")
    kiosk.touch("lackChoice")
    kiosk.touch("textArea")
    kiosk.type_on_screen("un banc")
    kiosk.touch("continueButton")
    kiosk.wait_for_page(Page.Where)
    kiosk.touch("quartier_villette")
    kiosk.touch("continueButton")
    kiosk.wait_for_page(Page.Review)
    kiosk.touch("backButton")
    kiosk.wait_for_page(Page.Where)
    assert kiosk.find("quartier_villette").property("checked")
    kiosk.touch("backButton")
    kiosk.wait_for_page(Page.What)
    assert kiosk.text_of("textArea") == "Un banc"
    assert kiosk.find("lackChoice").property("checked")


@pytest.mark.requirement("A16")
def test_a16_the_aids_open_before_anything_else(kiosk: Hands):
    """From the attract page, which wakes: what is set is then forgotten with the session."""
    kiosk.touch("aidsButton")
    kiosk.touch("highContrastChoice")
    kiosk.touch("closeAccessibilityButton")
    assert kiosk.screens.session.page == Page.Home
    kiosk.touch("leaveButton")
    kiosk.touch("aidsButton")
    assert not kiosk.find("highContrastChoice").property("checked")


@pytest.mark.requirement("A16")
def test_a16_the_aids_open_from_every_page(kiosk: Hands):
    kiosk.touch("wakeButton")
    for page in Page:
        if page is Page.Attract:
            continue
        kiosk.screens.session.replace(page)
        kiosk.touch("accessibilityButton")
        kiosk.find("largeTextChoice")
        kiosk.touch("closeAccessibilityButton")
        assert kiosk.sees("largeTextChoice") is None
        assert kiosk.screens.session.page == page


@pytest.mark.requirement("A16")
@pytest.mark.requirement("A14")
def test_a16_the_aids_open_and_close_by_keys_alone_and_keep_the_keyboard(kiosk: Hands):
    kiosk.activate("wakeButton")
    kiosk.activate("accessibilityButton")
    kiosk.activate("highContrastChoice")
    assert kiosk.find("highContrastChoice").property("checked")
    kiosk.activate("closeAccessibilityButton")
    assert kiosk.sees("highContrastChoice") is None
    kiosk.activate("languagesButton")
    kiosk.find("language_fr")
    kiosk.press(Key.Key_Escape)
    assert kiosk.sees("language_fr") is None
    assert kiosk.screens.session.page == Page.Home

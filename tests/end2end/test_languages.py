"""A visitor chooses a language by its own name, and everything they see and take is in it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QAccessible

from kiosk.models.language_model import LANGUAGES
from tests.end2end.hands import Hands, Page
from tools.translations import release


@pytest.fixture(scope="session", autouse=True)
def translations():
    """Make what the screens load, as `make test` does."""
    release()


def choose(hands: Hands, code: str) -> None:
    """Choose a language by touch."""
    hands.touch("languagesButton")
    hands.touch(f"language_{code}")
    hands.wait_for(lambda: hands.screens.language.code == code, f"{code} was not chosen")


def left_of(hands: Hands, one: str, other: str) -> bool:
    """Say whether an item is on the left of another."""
    first, second = hands.middle(hands.find(one)), hands.middle(hands.find(other))
    return first.x() < second.x()


def deposit_in_arabic(hands: Hands) -> str:
    """Deposit on the Arabic screens and keys, from the home; return the code on the screen."""
    hands.touch("depositTile")
    hands.touch("beginButton")
    hands.touch("lackChoice")
    hands.touch("textArea")
    hands.type_on_screen("ينقصنا مقعد")
    assert hands.screens.deposit.text == "ينقصنا مقعد"
    assert left_of(hands, "continueButton", "backButton")
    hands.touch("continueButton")
    hands.wait_for_page(Page.Where)
    hands.touch("everywhereChoice")
    hands.touch("continueButton")
    hands.wait_for_page(Page.Review)
    hands.touch("sendButton")
    hands.wait_for_page(Page.Ticket)
    return hands.text_of("codeText")


@pytest.mark.requirement("A34")
def test_the_pages_turn_round_for_arabic_and_back_when_the_visitor_leaves(kiosk):
    kiosk.touch("wakeButton")
    assert left_of(kiosk, "languagesButton", "leaveButton")
    choose(kiosk, "ar")
    assert left_of(kiosk, "leaveButton", "languagesButton")
    assert kiosk.text_of("leaveButton") == "مغادرة"
    kiosk.touch("leaveButton")
    kiosk.wait_for_page(Page.Attract)
    kiosk.touch("wakeButton")
    assert kiosk.text_of("leaveButton") == "Partir"
    assert left_of(kiosk, "languagesButton", "leaveButton")


@pytest.mark.requirement("A34")
def test_a_deposit_its_ticket_and_its_follow_up_are_in_arabic(kiosk, printer):
    kiosk.touch("wakeButton")
    choose(kiosk, "ar")
    code = deposit_in_arabic(kiosk)
    receipt = kiosk.screens.deposit.receipt
    assert receipt is not None
    assert receipt.language == "ar"
    kiosk.touch("printButton")
    address = kiosk.printed_address(printer)
    assert address.startswith("HTTPS://SUIVI.EXEMPLE.FR/")

    kiosk.touch("homeButton")
    kiosk.touch("followUpTile")
    for sign in code.replace("-", ""):
        kiosk.touch(f"sign_{sign}")
    kiosk.touch("lookUpButton")
    kiosk.wait_for_page(Page.FollowUp)
    assert kiosk.text_of("stateTitle") == "رسالتكم تنتظر القراءة."


@pytest.mark.requirement("A34")
@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_every_language_is_offered_by_its_own_name_and_speaks_at_once(kiosk, language):
    kiosk.touch("wakeButton")
    kiosk.touch("languagesButton")
    assert kiosk.text_of(f"language_{language.code}") == language.name
    kiosk.touch(f"language_{language.code}")
    assert kiosk.screens.language.code == language.code
    words = {
        "fr": "Langues",
        "en": "Languages",
        "es": "Idiomas",
        "pt": "Idiomas",
        "ar": "اللغات",
        "zh": "语言",
        "uk": "Мови",
    }
    assert kiosk.text_of("languagesButton") == words[language.code]


@pytest.mark.requirement("A34")
@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "a bench with wheels"),
        ("es", "mañana más años"),
        ("pt", "não há pão, avó"),
        ("uk", "бракує лавки ґанок"),
    ],
)
def test_the_keyboard_has_the_letters_of_the_language(kiosk, code, text):
    kiosk.touch("wakeButton")
    choose(kiosk, code)
    kiosk.touch("depositTile")
    kiosk.touch("beginButton")
    kiosk.touch("frustrationChoice")
    kiosk.touch("textArea")
    kiosk.type_on_screen(text)
    assert kiosk.screens.deposit.text.lower() == text


def test_a_voice_in_another_language_than_the_screens_says_which_one(kiosk):
    QAccessible.setActive(True)
    kiosk.touch("wakeButton")
    choose(kiosk, "ar")
    kiosk.screens.session.open(Page.Voices)
    kiosk.wait_for(lambda: kiosk.screens.voices.rows.count > 0, "no voice")
    chip = kiosk.find("languageChip0")
    assert chip.property("text") == "Français"
    card = chip.parentItem()
    while card.property("folded") is None:
        card = card.parentItem()
    spoken = QAccessible.queryAccessibleInterface(card).text(QAccessible.Text.Name)
    assert spoken.endswith(", Français")


def compose(hands: Hands, syllables: str) -> None:
    """Type pinyin and wait for the words that it may be."""
    hands.type_on_screen(syllables)
    hands.find("candidate0")


def words_proposed(hands: Hands) -> list[str]:
    """Return the words that stand over the keys."""
    items = [item for item in hands.items() if item.objectName().startswith("candidate")]
    return [item.property("text") for item in items if item.property("text")]


def pick(hands: Hands, word: str) -> None:
    """Touch a proposed word."""
    hands.touch(f"candidate{words_proposed(hands).index(word)}")


def begin_in_chinese(hands: Hands) -> None:
    """Go from the attract page to the text of a deposit, in Chinese."""
    hands.touch("wakeButton")
    choose(hands, "zh")
    hands.touch("depositTile")
    hands.touch("beginButton")
    hands.touch("lackChoice")
    hands.touch("textArea")


def test_a_visitor_types_pinyin_and_deposits_chinese_words(kiosk):
    begin_in_chinese(kiosk)
    compose(kiosk, "zheli")
    pick(kiosk, "这里")
    compose(kiosk, "queshao")
    kiosk.type_on_screen(" ")
    compose(kiosk, "gongyuan")
    assert words_proposed(kiosk)[:2] == ["公园", "公元"]
    pick(kiosk, "公园")
    kiosk.type_on_screen("。")
    assert kiosk.screens.deposit.text == "这里缺少公园。"
    kiosk.touch("continueButton")
    kiosk.touch("everywhereChoice")
    kiosk.touch("continueButton")
    kiosk.touch("sendButton")
    kiosk.wait_for_page(Page.Ticket)
    receipt = kiosk.screens.deposit.receipt
    assert receipt is not None
    assert receipt.language == "zh"


def test_two_keys_show_the_words_that_have_no_room(kiosk):
    begin_in_chinese(kiosk)
    compose(kiosk, "shi")
    shown = kiosk.find("candidates")
    assert shown.property("contentX") == 0
    kiosk.touch("nextWordsKey")
    kiosk.wait_for(lambda: shown.property("contentX") > 0, "the same words are shown")
    kiosk.touch("previousWordsKey")
    kiosk.wait_for(lambda: shown.property("contentX") == 0, "the first words are lost")


def test_words_being_composed_are_kept_when_the_visitor_goes_on(kiosk):
    begin_in_chinese(kiosk)
    compose(kiosk, "gongyuan")
    kiosk.touch("frustrationChoice")
    kiosk.wait_for(lambda: kiosk.screens.deposit.text == "公园", "the word was lost")


def test_the_pinyin_of_one_visitor_teaches_nothing_and_leaves_nothing(kiosk):
    for _ in range(3):
        begin_in_chinese(kiosk)
        compose(kiosk, "gongyuan")
        pick(kiosk, "公元")
        compose(kiosk, "shu")
        kiosk.touch("leaveButton")
        kiosk.wait_for_page(Page.Attract)
        assert kiosk.screens.deposit.text == ""
    begin_in_chinese(kiosk)
    assert kiosk.find("textArea").property("preeditText") == ""
    compose(kiosk, "gongyuan")
    assert words_proposed(kiosk)[0] == "公园"
    settings = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.ConfigLocation)
    assert not Path(settings).is_dir()

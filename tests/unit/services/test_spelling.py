"""Searches that forgive typing errors, over any record."""

from __future__ import annotations

import pytest

from kiosk.services import spelling
from tests.fakes.bureau import Bureau
from tests.fakes.records import InMemoryRecords


@pytest.fixture
def bureau() -> Bureau:
    bureau = Bureau(InMemoryRecords())
    for text in ("Les trottinettes du canal", "Un banc devant l’école", "Le marché du samedi"):
        bureau.publish(text)
    learn(bureau)
    return bureau


def learn(bureau: Bureau) -> int:
    """Learn all the words; return in how many steps."""
    steps = 1
    while bureau.browsing.learn_words():
        steps += 1
    return steps


def found(bureau: Bureau, typed: str, *, exact: bool = False) -> tuple[list[str], str]:
    answer = bureau.browsing.search(typed, exact=exact)
    return [voice.text for voice in answer.page.voices], answer.read_as


@pytest.mark.parametrize(
    ("typed", "text", "read_as"),
    [
        ("trotinettes ", "Les trottinettes du canal", "trottinettes"),
        ("trotine", "Les trottinettes du canal", "trottinettes"),  # still being typed
        ("cannal trotinettes ", "Les trottinettes du canal", "canal trottinettes"),
        ("canal trotinettes ", "Les trottinettes du canal", "canal trottinettes"),
        ("lecole ", "Un banc devant l’école", "école"),  # the apostrophe was left out
        ("lecol", "Un banc devant l’école", "école"),
        ("narché", "Le marché du samedi", "marché"),  # the first letter, still being typed
    ],
)
def test_a_misspelt_word_finds_what_was_meant_and_says_so(bureau, typed, text, read_as):
    assert found(bureau, typed) == ([text], read_as)


@pytest.mark.parametrize("typed", ["canal ", "cana", "école", "le "])
def test_words_that_are_held_are_not_corrected(bureau, typed):
    assert found(bureau, typed)[1] == ""


def test_the_exact_words_can_be_asked_for(bureau):
    assert found(bureau, "trotinettes ", exact=True) == ([], "")


@pytest.mark.parametrize("typed", ["zanzibar ", "zanzibar", "xyz "])
def test_what_is_near_nothing_stays_as_it_is(bureau, typed):
    assert found(bureau, typed) == ([], "")


def test_a_word_that_left_the_record_is_never_proposed(bureau):
    receipt = bureau.publish("Un xylophone")
    learn(bureau)
    assert found(bureau, "xilophone ")[1] == "xylophone"
    bureau.following.erase(receipt.subject_id)
    assert found(bureau, "xilophone ") == ([], "")
    assert found(bureau, "xilophone") == ([], "")


def test_only_the_first_words_of_a_long_search_are_corrected(bureau):
    typed = "cannal " * spelling.MOST_CORRECTED + "trotinettes "
    texts, read_as = found(bureau, typed)
    assert texts == ["Les trottinettes du canal"]
    assert read_as.split()[-1] == "trotinettes"


def test_words_are_learnt_a_few_at_a_time_and_only_when_they_changed(bureau, monkeypatch):
    monkeypatch.setattr(spelling, "STEP", 3)
    assert learn(bureau) == 1
    bureau.publish("Un kiosque à musique")
    assert learn(bureau) > 2
    assert found(bureau, "kiosqe ")[1] == "kiosque"
    assert learn(bureau) == 1

"""What misspelt words are read as."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from kiosk.domain.spelling import Vocabulary, nearly_says, slips

WORDS = {"trottinettes": 9, "trottoirs": 40, "ecole": 30, "ecoles": 12, "banc": 50, "bancs": 60}
TEXT = "Un atelier vélo pour réparer les trottinettes"


@pytest.fixture
def vocabulary() -> Vocabulary:
    return Vocabulary(WORDS)


@pytest.mark.parametrize(
    ("word", "allowed"), [("sol", 0), ("banc", 1), ("ecoles", 1), ("trottoi", 2)]
)
def test_longer_words_may_have_more_slips(word, allowed):
    assert slips(word) == allowed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("trotinettes", "trottinettes"),  # one letter missing
        ("trotinetes", "trottinettes"),  # two
        ("ecoel", "ecole"),  # two swapped: one slip
        ("ecolee", "ecole"),  # as near as « ecoles », more texts hold it
        ("banx", "banc"),
        ("bands", "bancs"),
        ("bancss", "bancs"),
        ("xyzxyz", None),
        ("bac", None),  # too short to be sure
        ("", None),
    ],
)
def test_a_word_is_read_as_the_nearest_one(vocabulary, typed, meant):
    assert vocabulary.meant(typed) == meant


def test_of_two_as_near_the_one_with_the_same_first_letter_is_meant():
    assert Vocabulary({"marche": 1, "parche": 99}).meant("marchs") == "marche"
    assert Vocabulary({"sarche": 1, "marcha": 1}).meant("marche") == "marcha"


@pytest.mark.parametrize(
    ("typed", "begun"),
    [("trotine", "trottine"), ("trottiner", "trottine"), ("ecoll", "ecol"), ("zzzz", None)],
)
def test_the_beginning_of_a_word_is_read_as_that_of_the_nearest(vocabulary, typed, begun):
    assert vocabulary.begun(typed) == begun


def test_numbers_short_words_and_other_scripts_are_no_corrections():
    assert len(Vocabulary({"2024": 5, "rue": 9, "b52bis": 2, "площа": 3, "place": 4})) == 1


@given(st.dictionaries(st.text(max_size=12), st.integers(1, 99), max_size=20), st.text(max_size=15))
def test_what_is_meant_is_always_a_word_of_the_vocabulary(uses, typed):
    vocabulary = Vocabulary(uses)
    assert vocabulary.meant(typed) in {None, *uses}
    begun = vocabulary.begun(typed)
    assert begun is None or any(word.startswith(begun) for word in uses)


_FEW_LETTERS = st.text("abc", min_size=4, max_size=9)


@given(st.dictionaries(_FEW_LETTERS, st.integers(1, 9), max_size=30), _FEW_LETTERS)
def test_what_is_meant_is_the_same_as_when_every_word_is_looked_at(uses, typed):
    near = (
        (OSA.distance(typed, word), word[0] != typed[0], -count, word)
        for word, count in uses.items()
    )
    best = min((rank for rank in near if rank[0] <= slips(typed)), default=(None,))
    assert Vocabulary(uses).meant(typed) == best[-1]


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("atellier velos", True),
        ("trotinette", True),  # the beginning of a word, one slip
        ("atelier ", True),
        ("atelier piscine ", False),
        ("piscine", False),
        ("", True),
    ],
)
def test_a_text_nearly_says_what_is_typed(typed, says):
    assert nearly_says(TEXT, typed) is says

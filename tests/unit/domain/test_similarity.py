from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.search_terms import words
from kiosk.domain.similarity import (
    DEMOTION,
    certain,
    likeness,
    outline,
    shown,
    subject_stems,
    without_courtesy,
)

texts = st.text(max_size=200)
french = st.lists(
    st.sampled_from("la rue de crimée trop sombre le soir un banc pas 14 21 canal métro".split()),
    max_size=30,
).map(" ".join)
STREET = "Le soir la rue de Crimée est trop sombre entre le canal et le métro"


def compared(one: str, other: str) -> float:
    return likeness(outline(one), outline(other))


def offered(one: str, other: str) -> bool:
    return shown(compared(one, other), outline(one), outline(other))


@given(texts | french, texts | french)
def test_the_order_does_not_matter_and_a_score_is_a_share(one, other):
    assert compared(one, other) == compared(other, one)
    assert 0 <= compared(one, other) <= 1


@given(texts | french)
def test_a_text_is_wholly_like_itself_if_it_has_a_word(text):
    assert compared(text, text) == (1 if words(without_courtesy(text)) else 0)


@given(french, st.sampled_from(["Bonjour, {}", "{} merci d’avance", "{} S’IL VOUS PLAÎT !"]))
def test_courtesy_changes_nothing(text, polite):
    assert outline(polite.format(text)) == outline(text)


@given(texts)
def test_case_and_accents_change_nothing(text):
    assert outline(text.upper()).grams == outline(text.upper().lower()).grams


@pytest.mark.parametrize(
    "reworded",
    [
        "Bonjour, le soir la rue de Crimee est trop sombre, entre le canal et le metro. Merci",
        "le soire la rue de crimé est tro sombre entre le canal et le métro",
        "La rue de Crimée est trop sombre le soir, du canal au métro",
        "Le soir la rue de Crimée est trop sombre",
    ],
)
def test_what_says_the_same_otherwise_is_offered(reworded):
    assert offered(STREET, reworded)


@pytest.mark.parametrize(
    "other",
    [
        "Il manque un banc à l’ombre devant l’école maternelle du quartier",
        "Le marché du dimanche finit trop tôt pour celles et ceux qui travaillent",
        "",
        "le",
    ],
)
def test_another_subject_is_not(other):
    assert not offered(STREET, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("supprimer les trottinettes", "ne pas supprimer les trottinettes"),
        ("la majorité à 14 ans", "la majorité à 21 ans"),
        ("non aux caméras", "plus de caméras"),
    ],
)
def test_the_contrary_and_other_numbers_are_demoted_below_what_is_offered(one, other):
    assert not offered(one, other)


def test_a_demotion_is_a_share_of_the_score():
    assert compared("un banc au 14 rue des Saules", "un banc au 14 rue des Saules") == 1
    assert compared("un banc ici", "pas un banc ici") < DEMOTION
    assert compared("un banc au 14 rue des Saules", "un banc rue des Saules") > DEMOTION


def test_a_long_text_and_its_contrary_may_be_offered_and_are_never_certain():
    longer = f"{STREET}, on n’ose plus passer"
    score = compared(STREET, longer)
    assert shown(score, outline(STREET), outline(longer))
    assert not certain(score, outline(STREET), outline(longer))


def test_short_texts_must_be_closer_than_long_ones():
    short, long = outline("un banc"), outline(STREET)
    assert shown(0.60, long, long)
    assert not shown(0.69, short, long)
    assert shown(0.70, short, long)
    assert certain(0.75, long, long)
    assert not certain(0.89, short, short)
    assert certain(0.90, short, short)


def test_being_contained_counts_only_with_enough_letters():
    assert compared("banc", "banc public sous les arbres") < 0.5
    assert compared("banc public", "banc public sous les arbres") > 0.6


def test_the_subject_is_in_the_meaningful_words_once():
    assert subject_stems("Bonjour, un banc, des bancs, s’il vous plaît !") == ("banc",)
    assert subject_stems("Merci") == ()

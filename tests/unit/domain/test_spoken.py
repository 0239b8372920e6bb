"""What is said of the screen: names, roles, places, states, signs, and never what is private."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.sign_rows import rows
from kiosk.domain.spoken import (
    FIRST_VOLUME,
    VOLUME_STEPS,
    Item,
    Role,
    amplitude,
    describe,
    echo,
    named,
    opening,
    spell,
    state,
)
from kiosk.domain.spoken_words import BY_LANGUAGE, FRENCH

requirement = pytest.mark.requirement


@requirement("A03")
@pytest.mark.parametrize(
    ("item", "said"),
    [
        (Item(Role.BUTTON, "Retour", place=2, count=5), "Retour. bouton 2 sur 5."),
        (
            Item(Role.BUTTON, "Les projets", detail="2 en cours", place=1, count=3),
            "Les projets. bouton 1 sur 3. 2 en cours.",
        ),
        (
            Item(Role.CHOICE, "Il manque", checked=True, place=1, count=3),
            "Il manque. choix 1 sur 3. choisi.",
        ),
        (
            Item(Role.BOX, "Villette", checked=False, enabled=False, place=1, count=3),
            "Villette. case 1 sur 3. pas choisi. pas disponible pour l’instant.",
        ),
        (
            Item(Role.FIELD, "Votre message", detail="Écrivez ici", place=1, count=1),
            "Votre message. champ à remplir 1 sur 1. vide. Écrivez ici.",
        ),
        (
            Item(Role.FIELD, "Votre message", "Écrivez ici", "un banc", place=1, count=1),
            "Votre message. champ à remplir 1 sur 1. un banc.",
        ),
        (Item(Role.TITLE, "Dites\nce qui coince."), "Dites ce qui coince."),
        (Item(Role.NOTICE, "C’est anonyme", "Pas de nom"), "C’est anonyme. Pas de nom."),
        (Item(Role.PICTURE, "Carte"), "image. Carte."),
        (Item(Role.BUTTON, "*", place=1, count=1), "étoile. bouton 1 sur 1."),
        (Item(Role.BUTTON, ". ,", place=1, count=1), "point, virgule. bouton 1 sur 1."),
    ],
)
def test_an_item_is_said_with_its_role_its_place_and_its_state(item, said):
    assert describe(item, FRENCH) == said


@requirement("A06")
@given(st.text(min_size=3))
def test_what_is_private_is_announced_and_never_said(secret):
    field = Item(Role.FIELD, "Code", value=secret + "ŋ", private=True)
    text = Item(Role.TEXT, secret + "ŋ", private=True)
    assert "ŋ" not in describe(field, FRENCH) + describe(text, FRENCH)
    assert "ŋ" not in echo("", secret + "ŋ", FRENCH, private=True)
    assert "texte privé" in describe(text, FRENCH)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("", "b", "b"),
        ("un banc", "un banc ", "banc. espace."),
        ("un banc ", "un banc", "espace effacé"),
        ("b", "", "b effacé"),
        ("", ".", "point"),
        ("ABC", "ABCD-", "D, tiret"),
        ("", " ", "espace"),
        ("", "\n", "à la ligne"),
        ("un banc", "une rue", "une rue"),
        ("", "un banc", "un banc"),
        ("un", "un", ""),
    ],
)
def test_typing_says_what_it_changed(before, after, said):
    assert echo(before, after, FRENCH, private=False) == said


@given(st.text(), st.text())
def test_any_change_is_said_and_no_change_is_silent(before, after):
    said = echo(before, after, FRENCH, private=True)
    assert bool(said) is (before != after)


def test_a_page_opens_with_its_title_and_how_much_it_offers():
    assert opening("C’est où\u00a0?", "Étape 2", 7, FRENCH) == (
        "C’est où ? Étape 2. Il y a 7 commandes."
    )


@requirement("A11")
def test_a_code_is_spelled_with_the_name_of_each_sign():
    assert spell("A1-*", FRENCH) == "A, 1, tiret, étoile"
    assert named("Retour", FRENCH) == "Retour"
    assert named("", FRENCH) == ""


def test_a_choice_that_nobody_can_check_has_no_state():
    assert state(Item(Role.BUTTON, "Retour"), FRENCH) == ""


@requirement("A08")
def test_the_volume_spans_18_decibels_and_the_loudest_is_12_above_the_first():
    steps = [amplitude(step) for step in range(VOLUME_STEPS)]
    assert steps == sorted(steps)
    assert steps[-1] == 1
    assert VOLUME_STEPS >= 5
    assert steps[0] == pytest.approx(10 ** (-18 / 20))
    assert steps[FIRST_VOLUME] == pytest.approx(10 ** (-12 / 20))


@requirement("A09")
@pytest.mark.parametrize("language", BY_LANGUAGE)
def test_every_language_says_everything(language):
    words = BY_LANGUAGE[language]
    assert all(getattr(words, field.name) for field in fields(words))
    item = Item(Role.CHOICE, "X", checked=False, enabled=False, place=2, count=5)
    assert all(number in describe(item, words) for number in "25")
    assert len({spell(sign, words) for sign in " .,?!-@*~$=:\n"}) == 13
    assert words.erased.format(sign="q").count("q") == 1


@pytest.mark.parametrize("language", BY_LANGUAGE)
def test_every_language_can_spell_a_code_and_a_number(language):
    signs = "".join(rows(language))
    assert set("0123456789*~$=.,") <= set(signs)
    assert len(signs) == len(set(signs))
    assert max(map(len, rows(language))) <= 8


def test_a_latin_language_can_spell_its_letters():
    assert set("abcdefghijklmnopqrstuvwxyzàâçéèêîôùœ’") <= set("".join(rows("fr")))

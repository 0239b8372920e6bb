"""What the page of a ticket calls what it is about."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.domain.project import Stage
from kiosk.domain.receipt import Subject
from kiosk.domain.registration import RegistrationKind, RegistrationState
from kiosk.domain.sharing import Card
from kiosk.hub.follow_up_page import _FATES, _TITLES, write
from kiosk.hub.words import LANGUAGES, read_words
from kiosk.settings import ASSETS


@pytest.mark.parametrize("language", [it for it in LANGUAGES if it != "fr"])
def test_every_title_is_said_in_every_language(language):
    said = read_words(ASSETS)[language].said
    titles = {title for states in _TITLES.values() for title in states.values()}
    titles |= set(_FATES.values())
    assert titles - said.keys() == set()


def test_a_holder_reads_whether_the_jury_chose_their_project():
    titles = _TITLES[Subject.SKETCH]
    assert titles[Stage.SELECTED] == "Le jury a choisi votre projet\u00a0!"
    assert titles[Stage.NOT_SELECTED] == "Le jury n’a pas choisi votre projet."
    assert titles[Stage.STIMULATEUR] == "Votre projet avance."


def test_who_comes_to_a_moment_reads_its_day_and_no_promise_of_an_answer():
    card = Card(
        key="a" * 32,
        subject=Subject.REGISTRATION,
        kind=RegistrationKind.RENDEZVOUS,
        state=RegistrationState.COMING,
        deposited_on=date(2026, 11, 20),
        read_before=date(2026, 11, 24),
        answer_before=date(2026, 11, 24),
    )
    page = write(card, read_words(ASSETS)["en"])
    assert (page.title, page.kind) == ("Your seat is kept.", "Event")
    assert [it.text for it in page.steps][1:] == ["Event on 24\u00a0November\u00a02026"]

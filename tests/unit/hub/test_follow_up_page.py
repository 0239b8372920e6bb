"""What the page of a ticket calls what it is about."""

from __future__ import annotations

import pytest

from kiosk.domain.project import Stage
from kiosk.domain.receipt import Subject
from kiosk.hub.follow_up_page import _TITLES
from kiosk.hub.words import LANGUAGES, read_words
from kiosk.settings import ASSETS


@pytest.mark.parametrize("language", [it for it in LANGUAGES if it != "fr"])
def test_every_title_is_said_in_every_language(language):
    said = read_words(ASSETS)[language].said
    titles = {title for states in _TITLES.values() for title in states.values()}
    assert titles - said.keys() == set()


def test_a_holder_reads_whether_the_jury_chose_their_project():
    titles = _TITLES[Subject.SKETCH]
    assert titles[Stage.SELECTED] == "Le jury a choisi votre projet\u00a0!"
    assert titles[Stage.NOT_SELECTED] == "Le jury n’a pas choisi votre projet."
    assert titles[Stage.STIMULATEUR] == "Votre projet avance."

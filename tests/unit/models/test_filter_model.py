"""What a visitor chose to see."""

from __future__ import annotations

from uuid import UUID

import pytest

from kiosk.domain.contribution import Kind
from kiosk.domain.project import EVERY_PROJECT, ProjectFilter, Stage
from kiosk.domain.published import EVERY_VOICE, Outcome, VoiceFilter
from kiosk.models.filter_model import FilterModel

THEME = UUID(int=7)


@pytest.fixture
def chosen(qapp):
    return FilterModel()


def test_nothing_chosen_shows_everything(chosen):
    assert not chosen.active
    assert (chosen.voices(), chosen.projects("")) == (EVERY_VOICE, EVERY_PROJECT)


def test_every_choice_counts(chosen):
    chosen.chooseKind("lack")
    chosen.chooseOutcome("project")
    chosen.chooseStage("selected")
    chosen.chooseQuartier("west")
    chosen.chooseTheme(str(THEME), "Les bancs")
    assert chosen.voices() == VoiceFilter(Kind.LACK, "west", THEME, Outcome.PROJECT)
    assert chosen.projects("banc") == ProjectFilter(Stage.SELECTED, "west", THEME, "banc")
    shown = (chosen.kind, chosen.outcome, chosen.stage, chosen.quartier, chosen.themeId)
    assert shown == ("lack", "project", "selected", "west", str(THEME))
    assert chosen.theme == "Les bancs"


def test_a_theme_is_shown_alone_and_all_again(chosen, qtbot):
    chosen.chooseKind("lack")
    chosen.showTheme(str(THEME), "Les bancs")
    assert chosen.voices() == VoiceFilter(theme=THEME)
    with qtbot.waitSignal(chosen.changed):
        chosen.showAll()
    assert not chosen.active
    with qtbot.assertNotEmitted(chosen.changed):
        chosen.showAll()

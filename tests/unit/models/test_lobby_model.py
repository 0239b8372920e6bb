"""What the attract screen, the home and the lists show, as the record has it."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.domain.project import Stage, ThemeState
from kiosk.models.lobby_model import LobbyModel
from tests.unit.models.conftest import a_fulfilment, a_project, a_theme


@pytest.fixture
def lobby(office):
    return LobbyModel(office.background, "Mairie du 19ᵉ", "Le bureau", date(2026, 12, 12))


def test_before_the_record_is_open_everything_is_empty(lobby):
    counters = (lobby.kept, lobby.read, lobby.answered, lobby.overdue, lobby.inStimulateur)
    assert counters == (0, 0, 0, 0, 0)
    assert (lobby.said, lobby.done) == ("", "")
    assert lobby.voices.count == lobby.themes.count == lobby.projects.count == 0
    assert (lobby.mairie, lobby.bureau) == ("Mairie du 19ᵉ", "Le bureau")
    assert lobby.nextDraw == "12\u00a0décembre"


def test_it_is_read_once_the_record_is_open(office, lobby, qtbot):
    office.bureau.publish("Un banc", quartier="west")
    office.bureau.give("Une fontaine")
    with office.records.writing() as record:
        record.projects.add_theme(a_theme(1), ())
        record.projects.add_project(a_project(2), ())
        record.projects.add_project(a_project(3, Stage.ACHIEVED), ())
        record.projects.add_fulfilment(a_fulfilment(4))
        record.projects.add_fulfilment(a_fulfilment(5))
    office.open()
    office.settle()

    assert (lobby.kept, lobby.read, lobby.overdue, lobby.inStimulateur) == (2, 1, 0, 1)
    assert (lobby.said, lobby.done) == ("Un banc", "Fait 5")
    voice, theme, project = lobby.voices.first, lobby.themes.first, lobby.projects.first
    assert (voice.kind, voice.text, voice.quartier) == ("lack", "Un banc", "west")
    assert voice.day == "20\u00a0novembre\u00a02026"
    assert (theme.title, theme.theme_state, theme.open_until) == (
        "Thème 1",
        "open",
        "20\u00a0novembre",
    )
    assert (project.title, project.stage, project.theme) == ("Projet 2", "stimulateur", "Ombre")
    assert (project.day, project.days, project.drawing) == (12, 90, "M 0 0 L 1 1")
    assert lobby.projects.count == 2


def test_it_is_read_again_after_each_session_and_every_minute(office, lobby):
    office.open()
    office.settle()
    office.bureau.publish("Un banc")
    lobby.refresh()
    office.settle()
    assert lobby.kept == 1
    office.bureau.publish("Un arbre")
    lobby._timer.timeout.emit()
    office.settle()
    assert lobby.kept == 2
    assert lobby.voices.first.text == "Un arbre"
    assert lobby.answered == 2


def test_an_archived_theme_is_not_shown(office, lobby):
    with office.records.writing() as record:
        record.projects.add_theme(a_theme(1, ThemeState.ARCHIVED), ())
    office.open()
    office.settle()
    assert lobby.themes.count == 0

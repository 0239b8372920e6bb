"""The wall on an offscreen screen, over a record that a kiosk keeps."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.errors import EnvironmentFault, Fault
from kiosk.screen import prepare
from kiosk.settings import load
from kiosk.store.records import SqliteRecords
from kiosk.wall import WallScreen, chosen, look
from tests.fakes.new_records import put_demo


@pytest.fixture
def settings(qapp, tmp_path):
    prepare(qapp)
    environment = {"KIOSK_DATA": str(tmp_path), "KIOSK_SCREEN__REDUCED_MOTION": "true"}
    return load(None, environment)


@pytest.fixture
def wall(settings):
    screen = WallScreen(settings)
    yield screen
    screen.close()


def said(wall: WallScreen, name: str) -> str:
    found = wall.window.findChild(QQuickItem, name)
    assert found is not None, name
    assert found.isVisible(), name
    return str(found.property("text"))


def test_without_a_record_it_waits(qtbot, wall):
    with qtbot.waitSignal(wall.model.changed):
        wall.model.refresh()
    assert said(wall, "wallWaiting") == "Le mur attend la borne."


def test_it_shows_the_projects_of_the_record_and_turns(qtbot, wall, settings):
    put_demo(settings.data)
    with qtbot.waitSignal(wall.model.changed):
        wall.model.refresh()
    assert said(wall, "wallTitle") == "La Cabane du quai"
    assert said(wall, "wallStage") == "Au stimulateur · J 34 / 90"
    with qtbot.waitSignal(wall.model.changed):
        wall.model.turning.emit()
    assert said(wall, "wallTitle") == "Roue libre"
    assert said(wall, "wallNumber").startswith("2 / ")


def test_a_record_of_another_version_is_not_read(settings):
    put_demo(settings.data)
    records = SqliteRecords(settings.data)
    records.open_as_is()
    assert records._writer is not None
    with records._writer.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    records.close()
    with pytest.raises(EnvironmentFault) as raised:
        look(settings)
    assert raised.value.code is Fault.DATABASE_NEWER


def test_a_screen_is_chosen_by_its_number(qapp):
    screens = QGuiApplication.screens()
    assert chosen(screens, 1) is screens[0]
    assert chosen(screens, None) is screens[-1]
    with pytest.raises(EnvironmentFault, match="Il n’y a pas d’écran 9"):
        chosen(screens, 9)


def test_it_covers_the_screen_that_was_chosen(settings, qapp):
    screen = QGuiApplication.primaryScreen()
    wall = WallScreen(settings, screen=screen)
    assert wall.window.size() == screen.size()
    wall.close()

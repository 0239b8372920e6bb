"""The map: quartiers that a finger finds, water and parks to find one's way."""

from __future__ import annotations

import pytest

from kiosk.models.territory_model import TerritoryModel
from tests.unit.models.conftest import TERRITORY


@pytest.fixture
def territory(qapp):
    return TerritoryModel()


def test_before_it_is_read_there_is_nothing_to_point_at(territory):
    assert territory.quartierAt(0.5, 0.5) == ""
    assert territory.nameOf("west") == ""
    assert territory.quartiers.count == territory.landmarks.count == 0


def test_quartiers_and_landmarks_are_drawn(territory, qtbot):
    with qtbot.waitSignal(territory.changed):
        territory.show(TERRITORY)
    first, canal = territory.quartiers.first, territory.landmarks.first
    assert territory.quartiers.count == 2
    assert (first.quartier_id, first.name) == ("west", "Ouest")
    assert first.path.startswith("M 0.00000 0.00000 L")
    assert 0 < first.label_x < 0.5
    assert (canal.kind, canal.name, canal.closed) == ("water", "Canal", False)


@pytest.mark.parametrize(
    ("x", "y", "quartier"), [(0.2, 0.5, "west"), (0.8, 0.5, "east"), (1.2, 0.5, ""), (0.5, -1, "")]
)
def test_a_finger_finds_the_quartier_under_it(territory, x, y, quartier):
    territory.show(TERRITORY)
    assert territory.quartierAt(x, y) == quartier


def test_a_quartier_has_a_name_and_an_unknown_one_has_none(territory):
    territory.show(TERRITORY)
    assert territory.nameOf("east") == "Est"
    assert territory.nameOf("nord") == ""

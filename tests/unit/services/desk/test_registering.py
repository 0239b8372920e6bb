from __future__ import annotations

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.register import Durations
from kiosk.services.desk.authority import Forbidden
from kiosk.services.desk.registering import Registering
from tests.fakes.desk import DeskBureau


def test_the_archivist_reads_the_register_and_a_passeur_does_not(desk: DeskBureau):
    registering = Registering(desk.store, Durations(24, 13, 3, 24))
    lines = registering.lines(desk.agent_id(Role.ARCHIVIST))
    assert "Contact de «\u00a0Je peux aider\u00a0»" in [line.title for line in lines]
    with pytest.raises(Forbidden):
        registering.lines(desk.agent_id(Role.PASSEUR, login="ali"))

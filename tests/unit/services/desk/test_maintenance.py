from __future__ import annotations

import json
import zipfile
from datetime import timedelta

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.incident import MOST_KEPT
from kiosk.domain.printing import PrinterStatus
from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.desk.authority import Forbidden
from kiosk.services.desk.maintenance import NotDone
from tests.fakes.chance import NOW
from tests.fakes.desk import DeskBureau


def test_the_roll_counts_from_its_change(desk: DeskBureau):
    me = desk.agent_id(Role.AGENT)
    assert desk.maintenance.state(me).roll is None
    with desk.store.writing() as record:
        record.rolls.add(1000, NOW)
        record.rolls.add(500, NOW)
    state = desk.maintenance.state(me)
    assert state.roll is not None
    assert (state.roll.printed_mm, state.roll_ends) == (1500, None)
    desk.clock.move(days=2)
    desk.maintenance.roll_changed(me)
    changed = desk.maintenance.state(me).roll
    assert changed is not None
    assert (changed.printed_mm, changed.changed_at - state.roll.changed_at) == (
        0,
        timedelta(days=2),
    )
    assert desk.actions()[-1] == f"agent:{me.hex} paper.roll_changed"


def test_a_roll_changed_after_the_clock_went_back_counts_from_nothing(desk: DeskBureau):
    me = desk.agent_id(Role.AGENT)
    with desk.store.writing() as record:
        record.rolls.add(1000, NOW + timedelta(days=3))
    desk.maintenance.roll_changed(me)
    roll = desk.maintenance.state(me).roll
    assert roll is not None
    assert roll.printed_mm == 0


def test_incidents_come_in_the_order_in_which_they_were_written(desk: DeskBureau):
    for days in (3, -2):
        fault = EnvironmentFault(f"Panne du jour {days}", Fault.DISK_FULL)
        desk.maintenance.note(((NOW + timedelta(days=days), fault),))
    shown = desk.maintenance.state(desk.agent_id(Role.AGENT)).incidents
    assert [it.sentence for it in shown] == ["Panne du jour -2", "Panne du jour 3"]


def test_a_full_disk_is_told_and_closes_nothing(desk: DeskBureau):
    me = desk.agent_id(Role.AGENT)
    desk.vault.fault = EnvironmentFault("Le disque est plein : videz-le.", Fault.DISK_FULL)
    with pytest.raises(NotDone) as refused:
        desk.maintenance.back_up(me)
    assert refused.value.sentence == "Le disque est plein : videz-le."
    (desk.store.path.parent / "depannage").write_text("a file where the folder goes")
    with pytest.raises(NotDone, match="Rien ne peut être écrit"):
        desk.maintenance.bundle(me)


def test_the_state_tells_the_disk_the_copies_and_the_printer(desk: DeskBureau):
    me = desk.agent_id(Role.ADMINISTRATOR)
    assert desk.maintenance.state(me).last_backup is None
    desk.maintenance.back_up(me)
    state = desk.maintenance.state(me)
    assert state.last_backup == NOW
    assert (state.database_bytes, state.free_bytes, state.disk_bytes) == (1, 2, 3)
    assert state.waiting_tickets == 0
    assert desk.maintenance.printer(me) is PrinterStatus.NONE


def test_incidents_are_kept_newest_first_and_no_more_than_two_hundred(desk: DeskBureau):
    faults = tuple(
        (NOW + timedelta(minutes=n), EnvironmentFault(f"Panne {n}", Fault.DISK_FULL))
        for n in range(MOST_KEPT + 5)
    )
    desk.maintenance.note(faults)
    shown = desk.maintenance.state(desk.agent_id(Role.AGENT)).incidents
    assert [it.sentence for it in shown[:2]] == ["Panne 204", "Panne 203"]
    with desk.store.reading() as record:
        kept = record.incidents.latest(999)
    assert (len(kept), kept[-1].sentence) == (MOST_KEPT, "Panne 5")


def test_the_debugging_file_holds_the_facts_and_the_incidents(desk: DeskBureau):
    desk.maintenance.note(((NOW, EnvironmentFault("Plus de papier.", Fault.PRINTER)),))
    file = desk.maintenance.bundle(desk.agent_id(Role.AGENT))
    assert file.name == "depannage-20261120T093015Z.zip"
    with zipfile.ZipFile(file) as archive:
        assert archive.read("base.json") == b"{}"
        [incident] = json.loads(archive.read("incidents.json"))
    assert (incident["code"], incident["sentence"]) == ("printer", "Plus de papier.")


@pytest.mark.parametrize("gesture", ["state", "printer", "roll_changed", "back_up", "bundle"])
def test_who_may_not_maintain_does_nothing(desk: DeskBureau, gesture: str):
    elu = desk.agent_id(Role.ELU)
    with pytest.raises(Forbidden):
        getattr(desk.maintenance, gesture)(elu)
    assert desk.vault.copies == []

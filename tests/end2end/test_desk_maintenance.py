"""An agent sees to the kiosk: paper, copies, tests, the debugging file."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.agent import Role
from kiosk.errors import EnvironmentFault, Fault
from kiosk.models.desk.work_model import WorkModel
from tests.end2end.hands import Hands
from tests.end2end.test_desk_door import at_the_door, invite
from tests.fakes.bureau import words
from tests.fakes.desk import PASSPHRASE


@pytest.fixture
def at_the_page(open_kiosk: Callable[..., Hands]) -> tuple[Hands, Hands]:
    kiosk = open_kiosk(
        KIOSK_OPENING__HOURS="lun-ven 8:30-17:00", KIOSK_OPENING__CLOSURES="2199-12-24"
    )
    code = invite(kiosk, Role.AGENT)
    desk = at_the_door(kiosk)
    assert kiosk.screens.desk is not None
    kiosk.screens.desk.access.join("lucie", code, PASSPHRASE)
    desk.touch("maintenanceTab")
    desk.find("odometer")
    return kiosk, desk


def work_of(kiosk: Hands) -> WorkModel:
    assert kiosk.screens.desk is not None
    work = kiosk.screens.desk.work
    assert work is not None
    return work


def says(desk: Hands, name: str, words: str) -> None:
    desk.wait_for(lambda: words in desk.text_of(name), f"{name} never says {words}")


def test_the_page_tells_the_printer_the_hours_and_the_incidents(at_the_page):
    kiosk, desk = at_the_page
    says(desk, "printerState", "va bien")
    says(desk, "hours", "8 h 30 – 17 h 00")
    says(desk, "closures", "24/12/2199")
    says(desk, "screenSize", "mm")
    desk.touch("soundTestButton")
    says(desk, "soundOutcome", "Aucune voix")
    fault = EnvironmentFault("Le disque des copies est plein.", Fault.DISK_FULL)
    kiosk.screens.upkeep._looked(fault)
    kiosk.screens.upkeep._looked(fault)
    desk.touch("backUpButton")
    says(desk, "maintenanceDone", "")
    says(desk, "lastBackup", "Dernière sauvegarde")
    says(desk, "incidentSentence", "Le disque des copies est plein.")
    shown = [it for it in desk.items() if it.objectName() == "incidentSentence"]
    assert len(shown) == 1


def test_a_copy_that_the_disk_refuses_is_told_and_the_kiosk_stays_open(at_the_page, tmp_path):
    kiosk, desk = at_the_page
    (tmp_path / "data" / "backups").write_text("a file where the folder goes")
    desk.touch("backUpButton")
    says(desk, "maintenanceDone", "vérifiez ce dossier")
    assert kiosk.screens.background.is_ready


def test_the_odometer_counts_what_is_printed_until_the_roll_is_changed(at_the_page):
    kiosk, desk = at_the_page
    services = kiosk.screens.background._services
    assert services is not None
    with services.desk.maintenance._records.writing() as record:
        record.rolls.add(12_400, kiosk.screens._clock.now())
    work_of(kiosk).maintenance.refresh()
    says(desk, "odometer", "12,4")
    desk.touch("rollChangedButton")
    says(desk, "odometer", "0,0")


def test_every_square_of_the_touch_test_answers(at_the_page):
    _, desk = at_the_page
    desk.touch("touchTestButton")
    for square in range(45):
        desk.touch(f"square{square}")
    says(desk, "touchCount", "Toutes les cases répondent.")
    desk.touch("leaveTouchTestButton")
    desk.find("odometer")


def test_the_debugging_file_holds_nothing_of_residents(at_the_page, tmp_path: Path):
    kiosk, desk = at_the_page
    services = kiosk.screens.background._services
    assert services is not None
    receipt = services.deposit.send(services.deposit.begin(), words("Un canari7gazouillant ici"))
    desk.touch("bundleButton")
    desk.wait_for(lambda: bool(list(tmp_path.rglob("depannage-*.zip"))), "no file")
    [file] = tmp_path.rglob("depannage-*.zip")
    desk.wait_for(lambda: not work_of(kiosk).maintenance.busy, "still busy")
    with zipfile.ZipFile(file) as archive:
        told = {name: archive.read(name).decode() for name in archive.namelist()}
    assert set(told) == {
        "reglages.json",
        "examen.txt",
        "versions.json",
        "base.json",
        "incidents.json",
    }
    secrets = [(tmp_path / "data" / name).read_bytes() for name in ("pepper", "contact.key")]
    canaries = ["canari7", receipt.keys.code, receipt.keys.token, "lucie", "Lucie"]
    canaries += [secret.hex() for secret in secrets]
    assert not [name for name, text in told.items() for canary in canaries if canary in text]
    assert '"contribution": 1' in told["base.json"]

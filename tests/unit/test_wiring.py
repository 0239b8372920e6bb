"""Wiring: settings become use cases that work together, and a secret that is kept."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.contribution import Kind, Place, Words
from kiosk.domain.printing import PrinterStatus
from kiosk.domain.promise import working_day_after
from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.deposit import Terms
from kiosk.services.sealing import Cost
from kiosk.settings import Settings, load
from kiosk.wiring import (
    contact_key,
    cost_of,
    open_workshop,
    pepper,
    terms_of,
    territory_of,
)
from kiosk.wiring_screens import make_services, ticket_design

CHEAP = {
    "KIOSK_RECEIPTS__ARGON2_MEMORY": "8",
    "KIOSK_RECEIPTS__ARGON2_PASSES": "1",
    "KIOSK_RECEIPTS__ARGON2_LANES": "1",
}


def settings(folder: Path, **more: str) -> Settings:
    return load(None, {"KIOSK_DATA": str(folder), "KIOSK_SETTINGS": os.devnull, **CHEAP, **more})


def test_a_deposit_goes_through_and_its_code_opens_the_follow_up(tmp_path):
    services = make_services(settings(tmp_path))
    try:
        receipt = services.deposit.send(
            services.deposit.begin(), Words(Kind.LACK, "Un banc", Place(), "fr")
        )
        assert services.browsing.lobby().counters.kept == 1
        answer = services.following.look_up(receipt.keys.code)
        assert answer.follow_up is not None
        assert services.printing.status() is PrinterStatus.OK
        assert services.territory.quartiers
        services.heal()
    finally:
        services.close()


def test_the_demo_fills_an_empty_record_once(tmp_path):
    demo = settings(tmp_path, KIOSK_DEMO="true")
    counts = []
    for _ in range(2):
        workshop = open_workshop(demo)
        with workshop.records.reading() as record:
            counts.append(len(record.contributions.page(None, 1000).voices))
        workshop.records.close()
    assert counts[0] == counts[1] > 0


def test_without_the_demo_the_record_is_empty(tmp_path):
    workshop = open_workshop(settings(tmp_path))
    with workshop.records.reading() as record:
        assert record.contributions.page(None, 10).voices == ()
    workshop.records.close()


def test_what_the_settings_say_reaches_the_use_cases(tmp_path):
    said = settings(tmp_path, KIOSK_PROMISE__READ_DAYS="3", KIOSK_RECEIPTS__DOTS="384")
    assert terms_of(said) == Terms(3, 30, 24)
    assert cost_of(said) == Cost(8, 1, 1)
    assert ticket_design(said).dots == 384
    assert territory_of(said).quartiers


def test_each_town_hall_keeps_its_own_promises(tmp_path):
    promises = {}
    for name, read, answer in (("ours", "5", "30"), ("theirs", "1", "90")):
        said = settings(
            tmp_path / name, KIOSK_PROMISE__READ_DAYS=read, KIOSK_PROMISE__ANSWER_DAYS=answer
        )
        services = make_services(said)
        try:
            words = Words(Kind.LACK, "Un banc", Place(), "fr")
            receipt = services.deposit.send(services.deposit.begin(), words)
            told = services.following.look_up(receipt.keys.code).follow_up
        finally:
            services.close()
        assert told is not None
        assert receipt.read_before == told.read_before
        day = told.deposited_on
        assert told.read_before == working_day_after(day, int(read))
        assert told.answer_before == day + timedelta(days=int(answer))
        promises[name] = (told.read_before, told.answer_before)
    assert promises["ours"] != promises["theirs"]


def test_a_territory_that_is_not_there_is_a_fault_of_the_territory(tmp_path):
    with pytest.raises(EnvironmentFault) as refused:
        territory_of(settings(tmp_path, KIOSK_TERRITORY__FILE=str(tmp_path / "absent.geojson")))
    assert refused.value.code is Fault.TERRITORY


def test_the_secret_is_drawn_once_and_only_its_owner_reads_it(tmp_path):
    first = pepper(tmp_path, fresh=True)
    assert len(first) == 32
    assert pepper(tmp_path, fresh=False) == first
    assert (tmp_path / "pepper").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["pepper"]


def test_a_secret_interrupted_while_it_was_written_is_drawn_again(tmp_path):
    (tmp_path / "pepper.part").write_bytes(b"half")
    assert len(pepper(tmp_path, fresh=True)) == 32
    assert not (tmp_path / "pepper.part").exists()


@pytest.mark.parametrize("content", [b"", b"short", bytes(33)])
def test_a_damaged_secret_is_refused_not_replaced(tmp_path, content):
    (tmp_path / "pepper").write_bytes(content)
    with pytest.raises(EnvironmentFault, match="abîmé"):
        pepper(tmp_path, fresh=True)
    assert (tmp_path / "pepper").read_bytes() == content


def test_a_secret_that_cannot_be_read_is_refused(tmp_path):
    (tmp_path / "pepper").mkdir()
    with pytest.raises(EnvironmentFault, match="ne se lit pas"):
        pepper(tmp_path, fresh=True)


def test_a_kiosk_that_gave_receipts_refuses_to_draw_another_secret(tmp_path):
    with pytest.raises(EnvironmentFault, match="ne se lit pas"):
        pepper(tmp_path, fresh=False)
    assert not (tmp_path / "pepper").exists()


def test_the_key_of_contacts_is_kept_like_the_secret_and_is_another(tmp_path):
    key = contact_key(tmp_path, fresh=True)
    assert contact_key(tmp_path, fresh=False) == key != pepper(tmp_path, fresh=True)
    assert (tmp_path / "contact.key").stat().st_mode & 0o777 == 0o600


def test_a_kiosk_that_holds_contacts_refuses_to_draw_another_key(tmp_path):
    with pytest.raises(EnvironmentFault, match=r"contact\.key"):
        contact_key(tmp_path, fresh=False)

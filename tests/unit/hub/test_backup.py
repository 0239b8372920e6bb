"""Copies of a hub, and the way back: kiosks tell again what a copy does not hold."""

from __future__ import annotations

import stat
from datetime import timedelta

import pytest

from kiosk.domain.contribution import State
from kiosk.errors import EnvironmentFault
from kiosk.hub.backup import HubBackups
from kiosk.hub.database import Database
from tests.fakes.bureau import PEPPER
from tests.fakes.hub import HubBench, ask, post


@pytest.fixture
def backups(bench):
    return HubBackups(bench.database, bench.folder, bench.clock)


def test_a_hub_brought_back_from_yesterday_is_told_again_what_it_lost(
    bench, backups, bureau, rounds, tmp_path
):
    before = bureau.give("Un banc")
    rounds.make()
    copy = backups.make(tmp_path / "copies")
    assert copy.name == "hub-20261120T093015Z"
    since = bureau.give("Deux bancs")
    bureau.review.publish(before.subject_id, 1)
    rounds.make()
    bench.database.close()
    aside = backups.restore(copy)
    assert {it.name for it in aside.iterdir()} >= {"hub.db", "ca.key", "seals"}
    bench.database.open()
    site = bench.pages()
    assert "attend d’être lu" in ask(site, "GET", f"/{before.keys.token}").text
    assert ask(site, "GET", f"/{since.keys.token}").status == 404
    rounds.make()
    assert "Votre message est publié." in ask(site, "GET", f"/{before.keys.token}").text
    assert post(site, "/suivi", code=since.keys.code).status == 200


def test_a_wish_of_before_the_copy_is_still_fulfilled(bench, backups, bureau, rounds, tmp_path):
    receipt = bureau.give("Un banc")
    rounds.make()
    post(bench.pages(), "/retirer", code=receipt.keys.code, confirm="yes")
    copy = backups.make(tmp_path / "copies")
    bench.database.close()
    backups.restore(copy)
    bench.database.open()
    rounds.make()
    assert bureau.kept(receipt).state is State.WITHDRAWN


def test_a_copy_on_another_machine_is_a_hub_with_its_authority_and_its_seals(
    bench, backups, bureau, rounds, tmp_path
):
    receipt = bureau.give("Un banc")
    rounds.make()
    copy = backups.make(tmp_path / "copies")
    elsewhere = tmp_path / "elsewhere"
    HubBackups(Database(None, elsewhere), elsewhere, bench.clock).restore(copy)
    other = HubBench(elsewhere)
    assert other.authority.fingerprint() == bench.authority.fingerprint()
    assert PEPPER.hex() in next((elsewhere / "seals").iterdir()).read_text()
    assert post(other.pages(), "/suivi", code=receipt.keys.code).status == 200
    other.database.close()


def test_only_its_owner_reads_a_copy_and_the_last_ones_stay(bench, backups, tmp_path):
    target = tmp_path / "copies"
    copies = []
    for _ in range(4):
        copies.append(backups.make(target))
        bench.clock.moment += timedelta(days=1)
    assert stat.S_IMODE(copies[0].stat().st_mode) == 0o700
    assert backups.thin_out(target, 2) == 2
    assert sorted(target.iterdir()) == copies[2:]


def test_a_copy_that_cannot_be_made_leaves_nothing_behind(backups, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(EnvironmentFault, match="ne peut pas être faite"):
        backups.make(tmp_path / "file")
    backups.make(tmp_path)
    with pytest.raises(EnvironmentFault, match="ne peut pas être faite"):
        backups.make(tmp_path)
    assert len([it for it in tmp_path.iterdir() if it.name.startswith((".", "hub-"))]) == 1


@pytest.mark.parametrize("damage", [None, b"", b"SQLite format 3\0 and then nothing" * 300])
def test_what_is_no_whole_copy_is_not_brought_back(bench, backups, tmp_path, damage):
    copy = tmp_path / "copy"
    copy.mkdir()
    if damage is not None:
        (copy / "hub.db").write_bytes(damage)
    with pytest.raises(EnvironmentFault, match="ne peut pas être rétablie"):
        backups.restore(copy)
    assert bench.enrolment.invite("toujours là")

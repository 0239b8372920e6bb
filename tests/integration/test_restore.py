"""The restore drill: from a copy back to a kiosk in service, on this machine and on another."""

from __future__ import annotations

import io
import os
import re
import shutil
from pathlib import Path

import pytest

from kiosk import settings_sources
from kiosk.cli import main
from kiosk.commands import Exit
from kiosk.domain.agent import Role
from kiosk.domain.contribution import State
from kiosk.domain.receipt import Receipt
from kiosk.store.records import SqliteRecords
from tests.fakes.bureau import PEPPER, Bureau
from tests.fakes.chance import NOW
from tests.fakes.damage import damage_text
from tests.fakes.desk import DeskBureau


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch) -> Path:
    monkeypatch.setattr(settings_sources, "DEFAULT_FILE", tmp_path / "absent.toml")
    for name in [name for name in os.environ if name.startswith("KIOSK_")]:
        monkeypatch.delenv(name)
    for name in ("MEMORY", "PASSES", "LANES"):
        monkeypatch.setenv(f"KIOSK_RECEIPTS__ARGON2_{name}", "8" if name == "MEMORY" else "1")
    data: Path = tmp_path / "data"
    data.mkdir()
    (data / "pepper").write_bytes(PEPPER)
    monkeypatch.setenv("KIOSK_DATA", str(data))
    return data


def run(capsys, *arguments: str) -> tuple[int, str]:
    code = main(arguments)
    streams = capsys.readouterr()
    return code, (streams.out + streams.err).replace("\N{NO-BREAK SPACE}", " ")


def opened(folder: Path) -> Bureau:
    records = SqliteRecords(folder)
    records.open()
    return Bureau(records)


def close(bureau: Bureau) -> None:
    assert isinstance(bureau.records, SqliteRecords)
    bureau.records.close()


def copied(bureau: Bureau) -> Path:
    assert isinstance(bureau.records, SqliteRecords)
    return bureau.records.back_up(NOW)


def content(folder: Path) -> dict[str, bytes]:
    return {
        it.relative_to(folder).as_posix(): it.read_bytes()
        for it in folder.rglob("*")
        if it.is_file() and not it.name.endswith(("-wal", "-shm"))
    }


def support(bureau: Bureau, receipt: Receipt, words: str) -> Receipt:
    given = bureau.supporting.support(bureau.deposit.begin(), receipt.subject_id, words, "fr")
    assert given is not None
    return given


def test_the_drill_what_was_kept_is_back_and_what_was_taken_back_is_not(capsys, folder):  # noqa: PLR0915 - a drill, step by step
    bureau = opened(folder)
    kept, withdrawn, erased = [bureau.publish(f"Un banc, le {rank}") for rank in range(3)]
    supported, other = support(bureau, kept, "Moi aussi, au parc"), support(bureau, kept, "")
    copy = copied(bureau)
    bureau.following.withdraw(withdrawn.subject_id)
    bureau.following.erase(erased.subject_id)
    bureau.supporting.erase(supported.subject_id)
    bureau.supporting.withdraw(other.subject_id)
    late = bureau.give("Après la sauvegarde")
    close(bureau)
    code, said = run(capsys, "restore", str(copy))
    assert code == Exit.FINE
    assert "La base du 20/11/2026 à 10:30 est rétablie : 3 contribution(s), 0 avis, 2" in said
    assert "Ce que des habitants ont repris depuis l’est resté : 4." in said
    assert "Donné depuis la sauvegarde, et seulement gardé à part : 1 contribution(s)." in said
    back = opened(folder)
    assert back.following.look_up(kept.keys.code).follow_up is not None
    assert back.kept(withdrawn).state is State.WITHDRAWN
    assert back.kept(erased).text == ""
    assert back.following.look_up(erased.keys.code).follow_up is None
    assert back.following.look_up(supported.keys.code).follow_up is None
    with back.records.reading() as record:
        assert record.contributions.get(late.subject_id) is None
    close(back)
    assert run(capsys, "audit", "verify")[0] == Exit.FINE
    [aside] = folder.glob("avant-restauration-*")
    assert (aside / "pepper").read_bytes() == PEPPER
    before = opened(aside)
    assert before.kept(late).text == "Après la sauvegarde"
    close(before)


def test_what_was_eliminated_since_the_copy_is_eliminated_again(capsys, folder):
    records = SqliteRecords(folder)
    records.open()
    desk = DeskBureau(records)
    old, shared = desk.publish("Un texte dont le temps est passé"), desk.give("Un autre")
    with_words = support(desk, old, "Moi aussi, au parc")
    desk.clock.move(days=3 * 365)
    copy = records.back_up(desk.clock.now())
    author, carrier = (desk.agent_id(Role.ARCHIVIST, login=it) for it in ("paul", "zoe"))
    desk.retention.draw_up(author)
    [slip] = desk.retention.slips(author)
    desk.retention.enter_visa(author, slip.id, "AD75-2029-7", desk.clock.now().date())
    assert desk.retention.carry_out(carrier, slip.id) == 3
    records.close()
    assert run(capsys, "restore", str(copy))[0] == Exit.FINE
    back = opened(folder)
    assert (back.kept(old).text, back.kept(shared).text) == ("", "")
    assert back.following.look_up(with_words.keys.code).follow_up is None
    close(back)


def test_an_account_closed_since_the_copy_is_closed_again(capsys, folder):
    records = SqliteRecords(folder)
    records.open()
    desk = DeskBureau(records)
    gone, here = (desk.agent_id(Role.AGENT, login=it) for it in ("paul", "zoe"))
    copy = records.back_up(NOW)
    desk.accounts.close(gone)
    records.close()
    code, said = run(capsys, "restore", str(copy))
    assert code == Exit.FINE
    assert "fermés de nouveau : 1." in said
    records.open()
    with records.reading() as record:
        assert {it.id: it.active for it in record.agents.all()} == {gone: False, here: True}
    records.close()


def test_a_copy_and_the_recovery_key_are_enough_on_another_machine(
    capsys, folder, tmp_path, monkeypatch
):
    bureau = opened(folder)
    receipt = bureau.give()
    copy = copied(bureau)
    close(bureau)
    printed = run(capsys, "backup", "key")[1]
    [key] = re.findall(r"(?:[0-9A-Z]{4}-){13}\S", printed)
    elsewhere = tmp_path / "elsewhere"
    shutil.copyfile(copy, tmp_path / copy.name)
    shutil.rmtree(folder)
    monkeypatch.setenv("KIOSK_DATA", str(elsewhere))
    monkeypatch.setattr("sys.stdin", io.StringIO(key.lower() + "\n"))
    assert run(capsys, "restore", str(tmp_path / copy.name), "--key")[0] == Exit.FINE
    assert (elsewhere / "pepper").read_bytes() == PEPPER
    back = opened(elsewhere)
    assert back.following.look_up(receipt.keys.code).follow_up is not None
    close(back)
    monkeypatch.setattr("sys.stdin", io.StringIO("une autre clé\n"))
    assert "pas une clé de secours" in run(capsys, "restore", str(copy), "--key")[1]
    assert run(capsys, "backup", "key")[1] == printed


def test_a_damaged_or_foreign_file_changes_nothing(capsys, folder, tmp_path):
    bureau = opened(folder)
    bureau.give()
    whole = copied(bureau).read_bytes()
    close(bureau)
    before = content(folder)
    wrong = tmp_path / "kiosk-20261120T030000Z.copie"
    for data, said in (
        (whole[:-1], "est abîmée"),
        (whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:], "est abîmée"),
        (b"SQLite format 3\0" * 99, "n’est pas une sauvegarde que cette clé ouvre"),
        (b"", "n’est pas une sauvegarde que cette clé ouvre"),
    ):
        wrong.write_bytes(data)
        code, words = run(capsys, "restore", str(wrong))
        assert code == Exit.REFUSED
        assert said in words
    assert "n’a pas le nom" in run(capsys, "restore", str(tmp_path / "photo.png"))[1]
    assert run(capsys, "restore", str(tmp_path / "kiosk-20200101T000000Z.copie"))[0] == Exit.REFUSED
    assert content(folder) == before


def test_an_open_kiosk_is_refused(capsys, folder):
    bureau = opened(folder)
    bureau.give()
    copy = copied(bureau)
    code, said = run(capsys, "restore", str(copy))
    assert code == Exit.REFUSED
    assert said.startswith("La borne est ouverte")
    assert bureau.kept(bureau.give()).text
    close(bureau)


def test_a_present_record_that_cannot_be_read_is_kept_aside_and_told(capsys, folder):
    bureau = opened(folder)
    receipt = bureau.give()
    copy = copied(bureau)
    close(bureau)
    noise = b"garbage, no database at all " * 999
    (folder / "kiosk.db").write_bytes(noise)
    (folder / "kiosk.db-wal").write_bytes(b"wal")
    code, said = run(capsys, "restore", str(copy))
    assert code == Exit.FINE
    assert "L’ancienne base ne se lit pas" in said
    [aside] = folder.glob("avant-restauration-*")
    assert (aside / "kiosk.db").read_bytes() == noise
    back = opened(folder)
    assert back.kept(receipt).text
    close(back)


def test_without_the_key_a_restoration_says_what_is_missing(capsys, folder):
    bureau = opened(folder)
    copy = copied(bureau)
    close(bureau)
    (folder / "backup.key").unlink()
    code, said = run(capsys, "restore", str(copy))
    assert code == Exit.REFUSED
    assert "backup.key" in said


def test_the_automatic_rescue_uses_the_hourly_copies(folder):
    bureau = opened(folder)
    receipts = [bureau.give(f"Un banc au canal, le {rank}" + " au bord" * 20) for rank in range(40)]
    copied(bureau)
    close(bureau)
    database = folder / "kiosk.db"
    database.write_bytes(damage_text(database.read_bytes()))
    back = opened(folder)
    assert all(back.kept(receipt).text for receipt in receipts)
    close(back)

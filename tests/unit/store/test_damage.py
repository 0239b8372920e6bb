"""Whatever happens to the file, the kiosk is of service again, and the file is kept."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.errors import EnvironmentFault
from tests.fakes.bureau import Bureau
from tests.fakes.damage import flipped, reopened


def serve(bureau: Bureau) -> None:
    """Do everything that a kiosk does, once; heal as the kiosk does if damage shows meanwhile."""
    receipt = bureau.publish("Un toboggan tout neuf")
    found = bureau.browsing.search("toboggans neufs ").page.voices
    assert receipt.subject_id in {it.id for it in found}
    bureau.browsing.lobby()
    bureau.browsing.voices()
    bureau.following.erase(receipt.subject_id)
    found = bureau.browsing.search("toboggans neufs ").page.voices
    assert receipt.subject_id not in {it.id for it in found}


def serve_or_heal(bureau: Bureau) -> None:
    try:
        serve(bureau)
    except EnvironmentFault:
        bureau.records.heal()  # type: ignore[attr-defined]
        serve(bureau)


def check_service_resumes(folder: Path, data: bytes) -> None:
    records = reopened(folder, data)
    serve_or_heal(Bureau(records))
    for aside in folder.glob("abimee-*"):
        assert (aside / "kiosk.db").stat().st_size >= len(data)
    assert {it.name for it in folder.iterdir() if not it.name.startswith("abimee-")} <= {
        "kiosk.db",
        "kiosk.db-wal",
        "kiosk.db-shm",
        "backups",
    }
    records.close()


@pytest.mark.parametrize("seed", range(25))
def test_service_resumes_whatever_bytes_were_flipped(filled, tmp_path, seed):
    check_service_resumes(tmp_path, flipped(filled[1], seed))


@pytest.mark.slow
def test_service_resumes_for_a_thousand_seeds(filled, tmp_path):
    for seed in range(25, 1000):
        (tmp_path / str(seed)).mkdir()
        check_service_resumes(tmp_path / str(seed), flipped(filled[1], seed))


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"garbage, no database at all " * 999,
        lambda data: bytes(len(data)),
        lambda _: os.urandom(8192),
        lambda data: data[: len(data) // 2],
        lambda data: data[: len(data) // 2 + 77],
        lambda data: data[:4096],
        lambda data: data[:50],
        lambda data: data[:47] + b"\x09" + data[48:],
        lambda data: data[:18] + b"\x63" + data[19:],
    ],
    ids=[
        "garbage",
        "zeros",
        "noise",
        "half",
        "torn",
        "one page",
        "half a header",
        "schema format",
        "write version",
    ],
)
def test_service_resumes_and_the_damaged_file_is_kept(filled, tmp_path, damage):
    data = damage(filled[1])
    records = reopened(tmp_path, data)
    serve(Bureau(records))
    records.close()
    [aside] = tmp_path.glob("abimee-*")
    assert (aside / "kiosk.db").read_bytes() == data


def test_a_file_of_no_bytes_is_a_new_record(tmp_path):
    records = reopened(tmp_path, b"")
    serve(Bureau(records))
    records.close()
    assert not list(tmp_path.glob("abimee-*"))


def test_damage_that_sqlite_quotes_in_its_message_is_damage(filled, tmp_path):
    data = filled[1].replace(b"CREATE TABLE theme", b"CREATE TABL\xff theme")
    records = reopened(tmp_path, data)
    serve(Bureau(records))
    records.close()
    assert len(list(tmp_path.glob("abimee-*"))) == 1

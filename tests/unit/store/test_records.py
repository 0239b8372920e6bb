from __future__ import annotations

import pytest

from kiosk.domain.contribution import Kind
from kiosk.errors import EnvironmentFault, Fault
from kiosk.store.records import SqliteRecords
from kiosk.store.schema import REVISION
from tests.fakes.bureau import Bureau


def test_a_folder_that_does_not_exist_is_made(tmp_path):
    records = SqliteRecords(tmp_path / "a" / "b")
    records.open()
    assert Bureau(records).give().kind is Kind.LACK
    records.close()


def test_what_was_kept_is_there_after_closing_and_opening(records):
    receipt = Bureau(records).give()
    records.close()
    records.open()
    assert Bureau(records).kept(receipt).text == "Il manque un banc"


@pytest.mark.parametrize("access", ["writing", "reading"])
def test_a_closed_record_says_so(records, access):
    records.close()
    records.close()
    with pytest.raises(EnvironmentFault, match="pas ouverte") as raised:
        getattr(records, access)().__enter__()
    assert raised.value.code is Fault.DATABASE_UNREADABLE


def test_a_link_is_refused(tmp_path):
    elsewhere = tmp_path / "elsewhere.db"
    elsewhere.touch()
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "kiosk.db").symlink_to(elsewhere)
    with pytest.raises(EnvironmentFault, match="est un lien") as raised:
        SqliteRecords(folder).open()
    assert raised.value.code is Fault.DATABASE_UNREADABLE
    assert elsewhere.stat().st_size == 0


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path):
    (tmp_path / "kiosk.db").mkdir()
    with pytest.raises(EnvironmentFault) as raised:
        SqliteRecords(tmp_path).open()
    assert raised.value.code is Fault.DATABASE_UNREADABLE


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path):
    (tmp_path / "data").touch()
    with pytest.raises(EnvironmentFault) as raised:
        SqliteRecords(tmp_path / "data").open()
    assert raised.value.code is Fault.DATABASE_UNREADABLE


def test_the_file_is_examined_as_it_is(records):
    Bureau(records).give()
    other = SqliteRecords(records.path.parent)
    other.open_as_is()
    assert other.quick_check() == "ok"
    assert other.revision() == REVISION
    with other.reading() as record:
        assert record.contributions.backlog()[0] == 1
    other.close()


def test_there_is_nothing_to_examine_before_the_first_start(tmp_path):
    with pytest.raises(EnvironmentFault, match="n’existe pas encore"):
        SqliteRecords(tmp_path).open_as_is()
    assert not list(tmp_path.iterdir())


def test_an_existing_file_of_no_bytes_has_no_revision(tmp_path):
    (tmp_path / "kiosk.db").touch()
    records = SqliteRecords(tmp_path)
    records.open_as_is()
    records.pragmas()
    assert records.revision() is None
    records.close()


def test_healing_a_healthy_record_changes_nothing(bureau):
    receipt = bureau.give()
    for _ in range(3):
        bureau.records.heal()
    assert bureau.kept(receipt).text == "Il manque un banc"

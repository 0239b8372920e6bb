"""Erased words are in no file: the write-ahead log keeps what it overwrote until it is emptied."""

from __future__ import annotations

from pathlib import Path

import pysqlite3
import pytest

from tests.fakes.bureau import Bureau

WORDS = "Il manque un canari"


def files_with(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir() if WORDS.encode() in file.read_bytes()]


@pytest.fixture
def given(bureau: Bureau):
    return bureau.give(WORDS)


def test_erased_words_are_in_no_file(bureau, given, tmp_path):
    assert files_with(tmp_path) == ["kiosk.db-wal"]
    bureau.following.erase(given.subject_id)
    assert files_with(tmp_path) == []


def test_a_reader_delays_it_to_the_next_change(bureau, given, records, tmp_path):
    with records.reading() as reader:
        reader.receipts.any()
        bureau.following.erase(given.subject_id)
        assert files_with(tmp_path) != []
    bureau.give("Un banc")
    assert files_with(tmp_path) == []


def test_what_cannot_be_emptied_now_is_erased_all_the_same(
    bureau, given, tmp_path, records, caplog
):
    other = pysqlite3.connect(str(records.path))
    other.execute("BEGIN EXCLUSIVE")
    other.close()
    bureau.following.erase(given.subject_id)
    assert files_with(tmp_path) == []

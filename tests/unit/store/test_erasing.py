"""Erased words are in no file: the write-ahead log keeps what it overwrote until it is emptied."""

from __future__ import annotations

import gc
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.store.engine import empty_log
from tests.fakes.bureau import Bureau, writer

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


def test_erased_words_are_in_no_statement_kept_in_memory(bureau, given, records):
    bureau.following.withdraw(given.subject_id)
    bureau.following.erase(given.subject_id)
    gc.collect()
    waiting, seen = [records.__dict__], set()
    while waiting:
        each = waiting.pop()
        if id(each) not in seen and not isinstance(each, type | ModuleType):
            seen.add(id(each))
            assert not (isinstance(each, str) and WORDS in each)
            waiting.extend(gc.get_referents(each) if not callable(each) else ())


def test_a_reader_delays_it_to_the_next_change(bureau, given, records, tmp_path):
    with records.reading() as reader:
        reader.receipts.any()
        bureau.following.erase(given.subject_id)
        assert files_with(tmp_path) != []
    bureau.give("Un banc")
    assert files_with(tmp_path) == []


def test_a_log_that_cannot_be_emptied_undoes_nothing(bureau, given, records, tmp_path, caplog):
    with records.writing() as record:
        record.journal.forget(given.subject_id)
        assert not empty_log(writer(records))  # not from inside a transaction
    assert "not emptied yet" in caplog.text
    bureau.following.erase(given.subject_id)
    assert files_with(tmp_path) == []

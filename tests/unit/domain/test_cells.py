from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.cells import guarded, unguarded


@pytest.mark.parametrize("start", list("=+-@\t\r\n") + list("＝＋－＠"))
def test_no_cell_begins_as_a_formula(start: str):
    assert guarded(f"{start}cmd|' /C calc'!A0") == f"'{start}cmd|' /C calc'!A0"


@given(st.text())
def test_what_was_guarded_comes_back(cell: str):
    assert unguarded(guarded(cell)) == cell


@given(st.text(alphabet="'=+-@a é\n\t", max_size=8))
def test_a_guarded_cell_comes_back_through_a_file(cell: str):
    file = io.StringIO()
    csv.writer(file).writerow([guarded(cell), "x"])
    read, _ = next(csv.reader(io.StringIO(file.getvalue(), newline="")))
    assert unguarded(read) == cell
    assert not read.startswith(tuple("=+-@\t\r\n"))


def test_ordinary_words_are_left_alone():
    for words in ("", "Un banc", "’=", "12 bancs", "l'été"):
        assert guarded(words) == words == unguarded(words)

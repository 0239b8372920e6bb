"""How many strings a translation holds, whatever became of its file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.translations import strings_in
from tools.translations import FOLDER, release


@pytest.fixture(scope="module")
def english() -> bytes:
    release()
    return (FOLDER / "kiosk_en.qm").read_bytes()


def test_the_six_translations_hold_as_many_strings(english):
    counts = {code: strings_in(FOLDER / f"kiosk_{code}.qm") for code in ("en", "ar", "zh")}
    assert len(set(counts.values())) == 1
    assert counts["en"] > 100
    assert 0 < strings_in(FOLDER / "kiosk_fr.qm") < 10


def test_a_missing_an_empty_and_a_foreign_file_hold_none(tmp_path: Path):
    assert strings_in(tmp_path / "kiosk_en.qm") == 0
    (tmp_path / "empty.qm").touch()
    assert strings_in(tmp_path / "empty.qm") == 0
    (tmp_path / "foreign.qm").write_text("<TS/>")
    assert strings_in(tmp_path / "foreign.qm") == 0


@given(st.data())
def test_a_damaged_file_never_stops_anything(english, tmp_path_factory, data):
    cut = data.draw(st.integers(0, len(english)))
    file = tmp_path_factory.getbasetemp() / "damaged.qm"
    file.write_bytes(english[:cut] + data.draw(st.binary(max_size=30)))
    assert strings_in(file) >= 0


def test_a_translation_cut_short_holds_none(english, tmp_path: Path):
    file = tmp_path / "kiosk_en.qm"
    file.write_bytes(english[:200])
    assert strings_in(file) == 0

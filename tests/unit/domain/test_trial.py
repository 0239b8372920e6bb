"""What is measured during a trial, as it is typed and written."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.trial import (
    HalfAMeasure,
    WrongValue,
    read_measure,
    written_measure,
    written_value,
)


@pytest.mark.parametrize(
    ("typed", "written"),
    [("42", "42"), (" 12,50 ", "12,50"), ("1\u00a0200", "1200"), ("-3.5", "-3,5"), ("0", "0")],
)
def test_a_value_is_written_as_it_was_typed_in_french(typed, written):
    measure = read_measure("Bruit", typed, "dB")
    assert measure is not None
    assert written_value(measure.value) == written
    assert written_measure(measure) == f"Bruit\u00a0: {written} dB"


@pytest.mark.parametrize("typed", ["beaucoup", "1e9", "4 2 x", "12,", "1" * 10, "NaN", "٣"])
def test_what_is_no_number_is_refused(typed):
    with pytest.raises(WrongValue):
        read_measure("Bruit", typed, "dB")


def test_a_measure_is_whole_or_there_is_none():
    assert read_measure("", " ", "") is None
    for half in (("Bruit", "", "dB"), ("", "42", "dB"), ("Bruit", "42", "")):
        with pytest.raises(HalfAMeasure):
            read_measure(*half)


@settings(max_examples=30)
@given(st.text(max_size=12))
def test_whatever_is_typed_is_a_measure_or_a_clear_refusal(typed):
    try:
        measure = read_measure("Bruit", typed, "dB")
    except (WrongValue, HalfAMeasure):
        return
    assert measure is not None
    assert Decimal(written_value(measure.value).replace(",", ".")) == measure.value

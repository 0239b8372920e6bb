from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.recovery_key import read_recovery_key, recovery_key

KEYS = st.binary(min_size=32, max_size=32)


@given(KEYS)
def test_a_key_typed_as_it_was_printed_or_nearly_is_read(key):
    printed = recovery_key(key)
    assert len(printed) == 13 * 5 + 1
    for typed in (printed, printed.lower(), printed.replace("-", " "), f" {printed}\n"):
        assert read_recovery_key(typed) == key
    assert read_recovery_key(printed.replace("0", "O").replace("1", "l")) == key


@given(KEYS, st.integers(0, 12), st.integers(0, 3), st.sampled_from("0123456789ABCDEFGHJKMNPQ"))
def test_one_wrong_symbol_shows(key, group, place, symbol):
    groups = recovery_key(key).split("-")
    wrong = groups[group][:place] + symbol + groups[group][place + 1 :]
    if wrong != groups[group]:
        groups[group] = wrong
        assert read_recovery_key("-".join(groups)) is None


@given(st.text(max_size=300))
def test_anything_else_is_no_key(typed):
    assert read_recovery_key(typed) is None or len(typed) > 52


@pytest.mark.parametrize("typed", ["", "Z" * 201, "Z" * 52 + "0", "0" * 51, "!" * 53])
def test_what_is_too_short_too_long_or_too_big_is_no_key(typed):
    assert read_recovery_key(typed) is None


def test_a_number_of_more_than_256_bits_is_no_key():
    beyond = "Z" + "0" * 51
    checks = [
        read_recovery_key(beyond + check) for check in "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U"
    ]
    assert set(checks) == {None}

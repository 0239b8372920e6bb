from datetime import UTC, datetime
from uuid import RFC_4122

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.identifiers import uuid7

MOMENTS = st.integers(0, (1 << 48) - 1)
NOISE = st.binary(min_size=10, max_size=10)


@given(MOMENTS, NOISE)
def test_an_identifier_is_a_version_7_uuid_that_tells_its_moment(unix_ms, noise):
    identifier = uuid7(unix_ms, noise)
    assert identifier.version == 7
    assert identifier.variant == RFC_4122
    assert identifier.int >> 80 == unix_ms


@given(MOMENTS, MOMENTS, NOISE, NOISE)
def test_identifiers_sort_by_their_moment(one, other, noise, other_noise):
    if one < other:
        assert uuid7(one, noise) < uuid7(other, other_noise)
        assert str(uuid7(one, noise)) < str(uuid7(other, other_noise))


def test_the_example_of_the_rfc_comes_out():
    moment = datetime(2022, 2, 22, 19, 22, 22, tzinfo=UTC)  # RFC 9562, appendix A.6
    noise = (0xCC3 << 68 | 0x18C4DC0C0C07398F).to_bytes(10)
    expected = "017f22e2-79b0-7cc3-98c4-dc0c0c07398f"
    assert str(uuid7(round(moment.timestamp() * 1000), noise)) == expected


@given(NOISE, st.integers(0, 61) | st.integers(68, 79))
def test_74_bits_of_chance_tell_two_identifiers_of_one_moment_apart(noise, bit):
    changed = (int.from_bytes(noise) ^ (1 << bit)).to_bytes(10)
    assert uuid7(0, noise) != uuid7(0, changed)


@pytest.mark.parametrize("unix_ms", [-1, 1 << 48])
def test_a_moment_that_does_not_fit_is_refused(unix_ms):
    with pytest.raises(ValueError, match="out of range"):
        uuid7(unix_ms, bytes(10))


@pytest.mark.parametrize("length", [0, 9, 11])
def test_too_little_or_too_much_chance_is_refused(length):
    with pytest.raises(ValueError, match="10 random bytes"):
        uuid7(0, bytes(length))

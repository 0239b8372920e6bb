from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.masking import MASK, NothingToMask, masked, veiled
from kiosk.domain.personal_data import find

CALL = "Appelez M. Dupont au 06 12 34 56 78."


def test_a_veil_hides_every_letter_of_a_mention_and_nothing_else():
    assert veiled(CALL, find(CALL)) == "Appelez •• •••••• au •• •• •• •• ••."


@given(st.text())
def test_a_veil_keeps_every_place_of_the_screen(text: str):
    hidden = veiled(text, find(text))
    assert len(hidden.encode("utf-16-le", "surrogatepass")) == len(
        text.encode("utf-16-le", "surrogatepass")
    )


def test_parts_that_touch_or_overlap_take_one_mask():
    assert masked("abcdefgh", [(4, 6), (1, 3), (2, 4)]) == f"a{MASK}gh"


@pytest.mark.parametrize("parts", [[], [(2, 2)], [(-1, 2)], [(0, 99)], [(3, 1)]])
def test_a_part_that_is_none_of_the_text_masks_nothing(parts):
    with pytest.raises(NothingToMask):
        masked("abcdef", parts)


@given(st.text(min_size=1), st.data())
def test_what_is_masked_is_gone_and_the_rest_stays(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert masked(text, [(start, end)]) == text[:start] + MASK + text[end:]

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.contribution import Kind
from kiosk.domain.open_data import (
    DECIDIM_LONGEST,
    DECIDIM_SHORTEST,
    OpenContribution,
    counted,
    decidim_body,
    decidim_title,
    public_id,
)


def saying(text: str, kind: Kind = Kind.LACK) -> OpenContribution:
    return OpenContribution(
        id=UUID(int=1),
        kind=kind,
        text=text,
        language="fr",
        quartier=None,
        category=None,
        day=date(2026, 11, 20),
        theme_id=None,
        supports=0,
    )


@pytest.mark.parametrize(("count", "leaves"), [(0, None), (4, None), (5, 5), (12, 12)])
def test_no_count_under_5_leaves(count: int, leaves: int | None):
    assert counted(count) == leaves


def test_an_id_that_leaves_is_stable_and_does_not_tell_the_hour():
    key = UUID("019a9f3c-1234-7000-8000-000000000001")
    assert public_id(key) == public_id(UUID(str(key)))
    assert key.hex[:8] not in public_id(key)


@given(st.text(min_size=1, alphabet=st.characters(exclude_categories=["Cs", "Cc"])))
def test_decidim_accepts_every_title_and_every_body(text: str):
    it = saying(text)
    assert DECIDIM_SHORTEST <= len(decidim_title(it)) <= DECIDIM_LONGEST
    assert len(decidim_body(it)) >= DECIDIM_SHORTEST


def test_a_long_text_is_cut_at_a_word_and_a_long_word_anywhere():
    assert decidim_title(saying("Un banc " * 40)) == ("Un banc " * 19)[:-6]
    assert decidim_title(saying("x" * 200)) == "x" * DECIDIM_LONGEST


def test_a_text_too_short_for_decidim_says_its_kind():
    assert decidim_body(saying("Un banc")) == "Il manque\u00a0: Un banc"


def test_a_short_first_line_takes_more_lines_into_the_title():
    text = "Bonjour\nIl faudrait des bancs à l’ombre."
    assert decidim_title(saying(text)) == text

"""Dates in the languages of the ticket."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.documents.dates import day_and_month, long_date, month_and_year
from tests.fakes.tickets import LANGUAGES

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", "22 novembre 2026"),
        ("en", "22 November 2026"),
        ("es", "22 de noviembre de 2026"),
        ("pt", "22 de novembro de 2026"),
        ("ar", "22 نوفمبر 2026"),
        ("zh", "2026年11月22日"),
        ("uk", "22 листопада 2026 р."),
    ],
)
def test_a_date_is_written_as_people_write_it(language: str, expected: str) -> None:
    assert long_date(date(2026, 11, 22), language).replace(NO_BREAK_SPACE, " ") == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", "novembre 2026"),
        ("en", "November 2026"),
        ("es", "noviembre de 2026"),
        ("pt", "novembro de 2026"),
        ("ar", "نوفمبر 2026"),
        ("zh", "2026年11月"),
        ("uk", "листопад 2026"),
    ],
)
def test_a_month_is_written_as_people_write_it(language: str, expected: str) -> None:
    assert month_and_year(date(2026, 11, 1), language).replace(NO_BREAK_SPACE, " ") == expected


def test_french_gives_the_first_day_its_ordinal() -> None:
    assert day_and_month(date(2027, 1, 1), "fr") == f"1ᵉʳ{NO_BREAK_SPACE}janvier"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_twelve_months_and_no_line_break_in_a_date(language: str) -> None:
    written = {day_and_month(date(2026, month, 2), language) for month in range(1, 13)}
    assert len(written) == 12
    assert not any(" " in day for day in written)


def test_a_language_without_a_calendar_is_refused() -> None:
    with pytest.raises(KeyError):
        long_date(date(2026, 11, 22), "tlh")

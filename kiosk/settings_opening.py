"""The settings written in hours and days: what they take, and the check that they can be read."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from kiosk.domain.opening import parse_closures, parse_week
from kiosk.settings_faults import Takes

_LONGEST = Field(max_length=1000)


def _week(text: str) -> str:
    parse_week(text)
    return text


def _closures(text: str) -> str:
    parse_closures(text)
    return text


WeekHours = Annotated[
    str | None,
    _LONGEST,
    AfterValidator(_week),
    Takes(
        "des jours et des heures comme « lun-ven 8:30-12:00, 13:30-17:00; sam 9:00-12:30 »",
        "days and hours such as « lun-ven 8:30-12:00, 13:30-17:00; sam 9:00-12:30 »",
    ),
]
ClosedDays = Annotated[
    str | None,
    _LONGEST,
    AfterValidator(_closures),
    Takes(
        "des dates comme « 2026-12-24, 2027-08-02/2027-08-15 »",
        "dates such as « 2026-12-24, 2027-08-02/2027-08-15 »",
    ),
]

"""Draws and volunteers to test with."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.receipt import Receipt
from kiosk.domain.sortition.draw import Draw
from kiosk.domain.sortition.strata import open_quotas
from kiosk.services.deposit import to_the_millisecond
from kiosk.services.desk.draws import Draws
from kiosk.services.volunteering import Application
from tests.fakes.bureau import STRATA, Bureau
from tests.fakes.chance import NOW as EXACTLY

NOW = to_the_millisecond(EXACTLY)
ANSWERS = ("25-39", "femme", "La Villette", "social")


def a_draw(number: int = 1, seats: int = 4) -> Draw:
    """Return an open draw."""
    return Draw(
        id=UUID(int=number),
        title="Le jury du printemps",
        seats=seats,
        opened_at=NOW,
        closes_on=local_day(NOW) + timedelta(days=12),
        ceremony=NOW + timedelta(days=15),
        quotas=open_quotas(STRATA, seats),
    )


def add_list(draws: Draws, by: UUID, draw_id: UUID, path: Path, columns: Mapping[str, str]) -> int:
    """Read a list and add its people, as the page does; return how many."""
    return draws.add_list(by, draw_id, draws.read_list(by, draw_id, path, columns))


def open_a_draw(bureau: Bureau, draw: Draw | None = None) -> Draw:
    """Put an open draw in the record."""
    draw = draw or a_draw()
    with bureau.records.writing() as record:
        record.draws.add(draw)
    return draw


def volunteer(bureau: Bureau, said: Application | None = None) -> Receipt:
    """Volunteer for the open draw."""
    asked = said or Application(ANSWERS, "fr")
    receipt = bureau.volunteering.volunteer(bureau.deposit.begin(), asked)
    assert receipt is not None
    return receipt


def ticket_of(receipt: Receipt) -> str:
    """Return the number of a volunteer, from their receipt."""
    assert receipt.proof is not None
    return receipt.proof.ticket

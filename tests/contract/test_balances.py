"""Every promise of `BalanceShelf`, kept by the fake and by SQLite alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from kiosk.domain.balance import Balance, BalanceSheet, Ending
from tests.contract.test_feedback import NOW, OTHER, PROJECT, keep_projects

BALANCE = Balance("Une tonnelle", "42 assis", "L’ombre plaît", "Le bruit", "Deux bancs")
SHEET = BalanceSheet(
    *(UUID(int=5), PROJECT, Ending.STAYS, date(2026, 11, 9), "Les voisins la gardent"),
    *(BALANCE, NOW, UUID(int=9)),
)


def test_balance_sheets_come_in_their_order_are_taken_back_and_forgotten(records):
    keep_projects(records)
    later = replace(SHEET, id=UUID(int=4), ending=Ending.STOPS, written_at=NOW + timedelta(1))
    other = replace(SHEET, id=UUID(int=6), project_id=OTHER)
    with records.writing() as record:
        for it in (later, SHEET, other):
            record.balances.add(it)
        record.balances.take_back(SHEET.id, NOW)
    with records.writing() as record:
        taken = replace(SHEET, taken_back_at=record.balances.of_project(PROJECT)[0].taken_back_at)
        assert taken.taken_back_at is not None
        assert record.balances.of_project(PROJECT) == (taken, later)
        record.balances.forget(PROJECT)
    with records.reading() as record:
        assert record.balances.of_project(PROJECT) == ()
        assert record.balances.of_project(OTHER) == (other,)

"""Every promise of `Logbooks`, kept by the fake and by SQLite alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from kiosk.domain.logbook import Entry, EntryKind
from tests.contract.test_feedback import NOW, OTHER, PROJECT, keep_projects

ENTRY = Entry(UUID(int=5), PROJECT, EntryKind.NEED, date(2026, 11, 9), "Un lieu", NOW, UUID(int=9))


def test_entries_come_by_day_and_are_forgotten_together(records):
    keep_projects(records)
    later = replace(ENTRY, id=UUID(int=4), day=date(2026, 11, 10), corrects=ENTRY.id)
    other = replace(ENTRY, id=UUID(int=6), project_id=OTHER)
    with records.writing() as record:
        for it in (later, ENTRY, other):
            record.logbooks.add(it)
        assert record.logbooks.of_project(PROJECT) == (ENTRY, later)
        record.logbooks.forget(PROJECT)
    with records.reading() as record:
        assert record.logbooks.of_project(PROJECT) == ()
        assert record.logbooks.of_project(OTHER) == (other,)

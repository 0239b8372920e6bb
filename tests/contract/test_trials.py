"""Every promise of `TrialShelf`, kept by the fake and by SQLite alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from kiosk.domain.trial import Measure, TrialNote
from tests.contract.test_feedback import NOW, OTHER, PROJECT, keep_projects

NOTE = TrialNote(UUID(int=5), PROJECT, date(2026, 11, 9), "Pluie", NOW, UUID(int=9))
BRUIT = Measure("Bruit", Decimal("12.50"), "dB")


def test_notes_come_by_day_and_their_photos_can_be_let_go_of(records):
    keep_projects(records)
    later = replace(NOTE, id=UUID(int=4), day=date(2026, 11, 10), measure=BRUIT, corrects=NOTE.id)
    with records.writing() as record:
        record.trials.add(later)
        record.trials.add(NOTE, b"photo")
        record.trials.add(replace(NOTE, id=UUID(int=6), project_id=OTHER), b"other")
        assert record.trials.of_project(PROJECT) == (replace(NOTE, pictured=True), later)
        assert record.trials.picture(NOTE.id) == b"photo"
        record.trials.drop_picture(NOTE.id)
    with records.reading() as record:
        assert record.trials.of_project(PROJECT) == (NOTE, later)
        assert record.trials.picture(NOTE.id) is None
        assert record.trials.picture(UUID(int=77)) is None


def test_the_notes_of_a_project_are_forgotten_together(records):
    keep_projects(records)
    other = replace(NOTE, id=UUID(int=6), project_id=OTHER)
    with records.writing() as record:
        record.trials.add(NOTE, b"photo")
        record.trials.add(other)
        record.trials.forget(PROJECT)
    with records.reading() as record:
        assert record.trials.of_project(PROJECT) == ()
        assert record.trials.picture(NOTE.id) is None
        assert record.trials.of_project(OTHER) == (other,)

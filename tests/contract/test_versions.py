"""Every promise of `Versions`, kept by the fake and by SQLite alike."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from kiosk.domain.sheet import Sheet
from kiosk.domain.sheet_version import SheetContent, SheetVersion
from tests.contract.test_feedback import NOW, OTHER, PROJECT, keep_projects


def test_versions_are_read_back_the_last_first_and_forgotten_together(records):
    keep_projects(records)
    with records.writing() as record:
        project = record.projects.project(PROJECT)
        assert project is not None
        first = SheetVersion(PROJECT, 1, None, SheetContent.of(Sheet(project)))
        second = replace(first, number=2, kept_at=NOW)
        other = replace(first, project_id=OTHER)
        for it in (first, second, other):
            record.versions.add(it)
    with records.reading() as record:
        assert record.versions.of_project(PROJECT) == (second, first)
        assert record.versions.of_project(UUID(int=9)) == ()
    with records.writing() as record:
        record.versions.forget(PROJECT)
        assert record.versions.of_project(PROJECT) == ()
        assert record.versions.of_project(OTHER) == (other,)
    with pytest.raises(Exception, match=r".*"), records.writing() as record:
        record.versions.add(other)

"""The versions of the sheets of projects: what use cases need of them, and noting a new one."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.sheet import Sheet
from kiosk.domain.sheet_version import SheetContent, SheetVersion
from kiosk.services.sheets import Sheets


class Versions(Protocol):
    """The versions of the sheets."""

    def add(self, version: SheetVersion) -> None:
        """Keep a new one; none is ever changed."""
        ...

    def of_project(self, project_id: UUID) -> tuple[SheetVersion, ...]:
        """Return those of a project, the last first."""
        ...

    def forget(self, project_id: UUID) -> None:
        """Erase those of a project: its holder erased it."""
        ...


class Versioned(Protocol):
    """What a version is noted in."""

    @property
    def sheets(self) -> Sheets:
        """The sheets."""
        ...

    @property
    def versions(self) -> Versions:
        """Their versions."""
        ...


def note_version(record: Versioned, before: Sheet | None, project_id: UUID, at: datetime) -> None:
    """Keep what a sheet says now as its next version, unless it says what it said.

    `before` is the sheet as it was: the first version of a project older than its versions.
    """
    now = record.sheets.known(project_id)
    known = record.versions.of_project(project_id)
    if not known and before is not None:
        first = SheetVersion(project_id, 1, None, SheetContent.of(before))
        record.versions.add(first)
        known = (first,)
    if now is None or (known and known[0].content == SheetContent.of(now)):
        return
    number = known[0].number + 1 if known else 1
    record.versions.add(SheetVersion(project_id, number, at, SheetContent.of(now)))

"""Projects at the desk: every one of them is read, and its sheet written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.permissions import Permission
from kiosk.domain.project import Project, Theme
from kiosk.domain.refusal import Refusal
from kiosk.domain.sheet import Sheet
from kiosk.domain.sheet_version import VersionNews, history
from kiosk.domain.territory import Quartier
from kiosk.domain.text import clean
from kiosk.services.deposit import draw_id
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.leading import known_sheet
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.illustrating import illustration
from kiosk.services.importing.entries import Entry, WrongEntry
from kiosk.services.importing.sheets import FIELDS, Illustrated, SheetReader
from kiosk.services.ports import Clock, Randomness
from kiosk.services.project_desk import UnknownProject, withdraw
from kiosk.services.review import Conflict
from kiosk.services.rounds import standings
from kiosk.services.sheet_keeping import SheetKeeping, counted_as

__all__ = ["Board", "Draft", "NoReason", "Projects", "UnknownProject", "WrongEntry"]

LONGEST_REASON = 300
"""Graphemes of why a project is withdrawn."""
_NAMES = {
    "title": "Titre",
    "sentence": "Phrase",
    "day": "Jour",
    "days": "Durée",
    "text": "Texte",
    "role": "Rôle",
    "name": "Nom",
}


class NoReason(Refusal):
    """A project leaves the screens for a reason."""


@dataclass(frozen=True, slots=True)
class Board:
    """Every project, public or not, sketches first, and the themes that are not archived."""

    projects: tuple[Project, ...]
    themes: tuple[Theme, ...]
    quartiers: tuple[Quartier, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A sheet as it was typed.

    Attributes:
        seen: the sheet that was there when typing began; None for a new project.
        fields: see `services.importing.sheets.FIELDS`, as in a file of projects.
        illustrated: what illustrates it from now on.
    """

    seen: Sheet | None
    fields: Mapping[str, object]
    illustrated: Illustrated


class Projects:
    """The use cases of whoever looks after the projects. Everybody at the desk reads them."""

    def __init__(
        self,
        records: DeskRecords,
        clock: Clock,
        randomness: Randomness,
        quartiers: tuple[Quartier, ...],
    ) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._quartiers = quartiers

    def board(self, by: UUID) -> Board:
        """Return what there is.

        Raises:
            AccountClosed, Forbidden: if `by` may not even read.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            return Board(record.sheets.all(), record.projects.themes(), self._quartiers)

    def sheet(self, by: UUID, project_id: UUID) -> Sheet:
        """Return the sheet of a project, public or not.

        Raises:
            UnknownProject: if there is none.
            AccountClosed, Forbidden: as `board`.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            return known_sheet(record, project_id)

    def history(self, by: UUID, project_id: UUID) -> tuple[VersionNews, ...]:
        """Return what each version of a sheet changed, the last first; raises as `board`."""
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            rounds = standings(record.rounds, project_id, local_day(self._clock.now()))
            return history(record.versions.of_project(project_id), rounds)

    def illustrate(self, by: UUID, path: Path) -> Illustrated:
        """Return what a file of this machine gives to illustrate a project; nothing is kept yet.

        Raises:
            UnfitPicture: if it gives nothing; the text is a French clause that says why.
            AccountClosed, Forbidden: if `by` may not change a sheet.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.MANAGE_PROJECTS)
        return Illustrated(*illustration(path))

    def keep(self, by: UUID, draft: Draft) -> Sheet:
        """Keep a sheet, new or changed, and return it as it is now.

        Raises:
            WrongEntry: if it cannot be kept so; the text is a French clause that says why.
            Conflict: if it changed since it was seen; nothing is overwritten.
            UnknownProject: if it is gone.
            AccountClosed, Forbidden: if `by` may not change a sheet.
        """
        entry = Entry.of(draft.fields, FIELDS, _NAMES)
        with self._records.writing() as record:
            authorise(record, by, Permission.MANAGE_PROJECTS)
            project_id = self._still(record, draft.seen)
            sheet = SheetReader(record, self._quartiers).sheet(entry, project_id, draft.illustrated)
            origins = record.sheets.origins(project_id)
            SheetKeeping(self._clock, self._randomness, by).keep(record, sheet, origins)
            return known_sheet(record, project_id)

    def withdraw(self, by: UUID, project_id: UUID, reason: str) -> None:
        """Close a project: no screen shows it any more, and nobody can tell it anything.

        Raises:
            NoReason: if there is none.
            UnknownProject: if the screens do not show it.
            AccountClosed, Forbidden: if `by` may not change a sheet.
        """
        words = clean(reason, LONGEST_REASON)
        if not words:
            raise NoReason
        with self._records.writing() as record:
            authorise(record, by, Permission.MANAGE_PROJECTS)
            withdraw(record, project_id, words, (self._clock, self._randomness, by))

    def _still(self, record: DeskRepositories, seen: Sheet | None) -> UUID:
        """Return the id of a project that is as it was seen, or of a new one."""
        if seen is None:
            return draw_id(self._clock, self._randomness)
        known = known_sheet(record, seen.project.id)
        if counted_as(seen, known) != known:
            raise Conflict
        return known.project.id

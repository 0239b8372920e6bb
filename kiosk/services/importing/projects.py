"""Importing projects from a JSON file, with their pictures; the guide explains its fields.

A project is known by its `reference`: importing it again brings its sheet up to date.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID, uuid5

from kiosk.documents.pictures import UnfitPicture
from kiosk.domain.contribution import Contribution
from kiosk.domain.territory import Quartier
from kiosk.services.illustrating import illustration
from kiosk.services.importing.entries import Entry, WrongEntry
from kiosk.services.importing.sheets import (
    FIELDS,
    LONGEST_NAME,
    LONGEST_TITLE,
    MOST_PARTS,
    Illustrated,
    SheetReader,
)
from kiosk.services.importing.source import fault, load
from kiosk.services.ports import Clock, Randomness, Records, Repositories
from kiosk.services.sheet_keeping import Kept, SheetKeeping

_NAMESPACE = UUID("5b3a61e4-7d3c-4e0f-9c4b-2a19f1c0de19")
_ID_START = re.compile(r"[0-9a-f]{8,32}")
_REFUSED = "refusé"


@dataclass(frozen=True, slots=True)
class ProjectReport:
    """What became of each entry, in the file's order; None: it was refused."""

    lines: tuple[str, ...]
    outcomes: tuple[Kept | None, ...]

    @property
    def refused(self) -> bool:
        """Whether an entry was refused."""
        return None in self.outcomes

    def words(self) -> tuple[str, ...]:
        """Return the report in French: one line per project, then the sum."""
        counted = Counter(self.outcomes)
        total = ", ".join(
            f"{counted[each]} {_worded(each)}" for each in (*Kept, None) if counted[each]
        )
        return (*self.lines, f"{total or 'Aucun projet dans ce fichier'}.")


def import_projects(
    records: Records,
    clock: Clock,
    randomness: Randomness,
    path: Path,
    quartiers: tuple[Quartier, ...],
) -> ProjectReport:
    """Keep the projects of a file, each in one transaction; a refused one changes nothing.

    Pictures are looked for beside the file.

    Raises:
        EnvironmentFault: with code `IMPORT_FILE` if the file cannot be imported at all, or the
            record's own code; the projects before it are kept.
    """
    work = _Import(records, clock, randomness, path.parent, quartiers)
    try:
        entries = json.loads(load(path).text)
    except (ValueError, RecursionError) as error:
        raise fault("n’est pas du JSON entier") from error
    for number, entry in enumerate(entries if isinstance(entries, list) else [entries], start=1):
        work.take(number, entry)
    return ProjectReport(tuple(work.lines), tuple(work.outcomes))


@dataclass
class _Import:
    """One import, entry after entry."""

    records: Records
    clock: Clock
    randomness: Randomness
    folder: Path
    quartiers: tuple[Quartier, ...]
    lines: list[str] = field(default_factory=list)
    outcomes: list[Kept | None] = field(default_factory=list)

    def take(self, number: int, value: object) -> None:
        """Keep one project, or say why not."""
        outcome: Kept | None = None
        try:
            entry = Entry.of(value, f"reference picture origins {FIELDS}")
            title = entry.words("title", LONGEST_TITLE)
            outcome, why = self._keep(entry), ""
        except WrongEntry as refusal:
            why, title = f", {refusal}", _title_of(value)
        named = f"projet {number}" + (f" « {title} »" if title else "")
        self.outcomes.append(outcome)
        self.lines.append(f"{named} : {_worded(outcome)}{why}.")

    def _keep(self, entry: Entry) -> Kept:
        project_id = uuid5(_NAMESPACE, entry.words("reference", LONGEST_NAME))
        illustrated = self._illustration(entry)
        with self.records.writing() as record:
            origins = tuple(_origin(record, each) for each in entry.few("origins", MOST_PARTS))
            sheet = SheetReader(record, self.quartiers).sheet(entry, project_id, illustrated)
            return SheetKeeping(self.clock, self.randomness).keep(record, sheet, origins)

    def _illustration(self, entry: Entry) -> Illustrated:
        name = entry.words_or_none("picture", 255)
        if name is None:
            return Illustrated()
        try:
            return Illustrated(*illustration(self.folder / name))
        except UnfitPicture as refusal:
            raise WrongEntry(f"l’image « {name} » {refusal}") from refusal


def _worded(outcome: Kept | None) -> str:
    return outcome.value if outcome else _REFUSED


def _title_of(value: object) -> str:
    title = value.get("title") if isinstance(value, dict) else None
    return title[:LONGEST_TITLE] if isinstance(title, str) else ""


def _origin(record: Repositories, value: object) -> UUID:
    """Return the id of a contribution named by its id, or by `channel:reference` if imported."""
    name = str(value)
    channel, colon, reference = name.partition(":")
    if colon:
        found = record.contributions.with_reference(f"import:{channel}", reference)
    else:
        found = _starting(record, name)
    if found is None:
        raise WrongEntry(f"« {name} » n’est pas l’identifiant d’une contribution")
    return found.id


def _starting(record: Repositories, start: str) -> Contribution | None:
    digits = start.replace("-", "").lower()
    if not _ID_START.fullmatch(digits):
        return None
    first, last = UUID(hex=digits.ljust(32, "0")), UUID(hex=digits.ljust(32, "f"))
    found = record.contributions.between(first, last, limit=2)
    return found[0] if len(found) == 1 else None

"""Importing projects from a JSON file, with their pictures; the guide explains its fields.

A project is known by its `reference`: importing it again brings its sheet up to date.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from uuid import UUID, uuid5

from kiosk.documents.pictures import UnfitPicture
from kiosk.domain.contribution import Contribution
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.project import Milestone, Project, Stage, Theme
from kiosk.domain.search_terms import fold
from kiosk.domain.sheet import Change, Companion, Sheet
from kiosk.domain.territory import Quartier
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.illustrating import illustration
from kiosk.services.importing.entries import Entry, WrongEntry
from kiosk.services.importing.source import fault, load
from kiosk.services.ports import Clock, Randomness, Records, Repositories

LONGEST_TITLE = 80
LONGEST_SENTENCE = 300
LONGEST_STEP = 160
LONGEST_NAME = 80
MOST_PARTS = 50
"""Milestones, changes, companions or origins of one project."""

_NAMESPACE = UUID("5b3a61e4-7d3c-4e0f-9c4b-2a19f1c0de19")
_ID_START = re.compile(r"[0-9a-f]{8,32}")
_FIELDS = (
    "reference title sentence stage quartier theme day days picture milestones changes "
    "companions origins"
)


class Outcome(StrEnum):
    """What became of an entry; the value says it in French."""

    ADDED = "ajouté"
    UPDATED = "mis à jour"
    UNCHANGED = "déjà là, rien n’est changé"
    REFUSED = "refusé"


@dataclass(frozen=True, slots=True)
class ProjectReport:
    """What became of each entry, in the file's order."""

    lines: tuple[str, ...]
    outcomes: tuple[Outcome, ...]

    @property
    def refused(self) -> bool:
        """Whether an entry was refused."""
        return Outcome.REFUSED in self.outcomes

    def words(self) -> tuple[str, ...]:
        """Return the report in French: one line per project, then the sum."""
        counted = Counter(self.outcomes)
        total = ", ".join(f"{counted[each]} {each.value}" for each in Outcome if counted[each])
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
    outcomes: list[Outcome] = field(default_factory=list)

    def take(self, number: int, value: object) -> None:
        """Keep one project, or say why not."""
        try:
            entry = Entry.of(value, _FIELDS)
            title = entry.words("title", LONGEST_TITLE)
            outcome, why = self._keep(entry, title), ""
        except (WrongEntry, UnfitPicture) as refusal:
            outcome, why, title = Outcome.REFUSED, f", {refusal}", _title_of(value)
        named = f"projet {number}" + (f" « {title} »" if title else "")
        self.outcomes.append(outcome)
        self.lines.append(f"{named} : {outcome.value}{why}.")

    def _keep(self, entry: Entry, title: str) -> Outcome:
        reference = entry.words("reference", LONGEST_NAME)
        drawing, picture = self._illustration(entry)
        with self.records.writing() as record:
            origins = tuple(_origin(record, each) for each in _few(entry, "origins"))
            sheet = Sheet(
                project=self._project(
                    entry, uuid5(_NAMESPACE, reference), title, _theme(record, entry), drawing
                ),
                changes=tuple(map(_change, _few(entry, "changes"))),
                companions=tuple(map(_companion, _few(entry, "companions"))),
                picture=picture,
            )
            known = record.sheets.get(sheet.project.id)
            if known is not None:
                sheet = sheet.in_place_of(known)
                if _same(record, known, sheet, origins):
                    return Outcome.UNCHANGED
            record.sheets.keep(sheet, origins)
            record.journal.record(self._event(sheet.project))
        return Outcome.ADDED if known is None else Outcome.UPDATED

    def _illustration(self, entry: Entry) -> tuple[str, bytes | None]:
        name = entry.words_or_none("picture", 255)
        if name is None:
            return "", None
        try:
            return illustration(self.folder / name)
        except UnfitPicture as refusal:
            raise UnfitPicture(f"l’image « {name} » {refusal}") from refusal

    def _project(
        self, entry: Entry, project_id: UUID, title: str, theme: Theme | None, drawing: str
    ) -> Project:
        stage, day, days = _stage(entry), entry.number("day"), entry.number("days")
        if (stage is Stage.STIMULATEUR) != (days > 0) or not min(days, 1) <= day <= days:
            raise WrongEntry("« day » va de 1 à « days » au stimulateur, et vaut 0 ailleurs")
        return Project(
            id=project_id,
            title=title,
            sentence=entry.words("sentence", LONGEST_SENTENCE),
            stage=stage,
            quartier=self._quartier(entry),
            theme_id=theme.id if theme else None,
            theme_title=theme.title if theme else None,
            day=day,
            days=days,
            drawing=drawing,
            milestones=tuple(map(_milestone, _few(entry, "milestones"))),
            contributions=len(entry.list("origins")),
        )

    def _quartier(self, entry: Entry) -> str | None:
        wanted = entry.words_or_none("quartier", LONGEST_NAME)
        if wanted is None:
            return None
        for quartier in self.quartiers:
            if fold(wanted) in {fold(quartier.id), fold(quartier.name)}:
                return quartier.id
        known = ", ".join(quartier.id for quartier in self.quartiers)
        raise WrongEntry(f"le quartier « {wanted} » n’est pas connu (au choix : {known})")

    def _event(self, project: Project) -> Event:
        return Event(
            id=draw_id(self.clock, self.randomness),
            at=to_the_millisecond(self.clock.now()),
            actor=Actor.IMPORT,
            action=Action.PROJECT_KEPT,
            subject_id=project.id,
            payload={
                "title": project.title,
                "sentence": project.sentence,
                "stage": project.stage.value,
                "quartier": project.quartier,
                "day": project.day,
                "days": project.days,
            },
        )


def _title_of(value: object) -> str:
    title = value.get("title") if isinstance(value, dict) else None
    return title[:LONGEST_TITLE] if isinstance(title, str) else ""


def _stage(entry: Entry) -> Stage:
    wanted = entry.words("stage", LONGEST_NAME)
    if wanted not in set(Stage):
        raise WrongEntry(f"l’étape « {wanted} » n’est pas connue (au choix : {', '.join(Stage)})")
    return Stage(wanted)


def _theme(record: Repositories, entry: Entry) -> Theme | None:
    wanted = entry.words_or_none("theme", LONGEST_SENTENCE)
    if wanted is None:
        return None
    for theme in record.projects.themes():
        if fold(theme.title) == fold(wanted):
            return theme
    raise WrongEntry(f"le thème « {wanted} » n’est pas connu")


def _few(entry: Entry, name: str) -> list[object]:
    values = entry.list(name)
    if len(values) > MOST_PARTS:
        raise WrongEntry(f"« {name} » a plus de {MOST_PARTS} éléments")
    return values


def _milestone(value: object) -> Milestone:
    entry = Entry.of(value, "day text done")
    return Milestone(entry.date("day"), entry.words("text", LONGEST_STEP), entry.flag("done"))


def _change(value: object) -> Change:
    entry = Entry.of(value, "day text")
    return Change(entry.date("day"), entry.words("text", LONGEST_STEP))


def _companion(value: object) -> Companion:
    entry = Entry.of(value, "role name")
    return Companion(entry.words("role", LONGEST_NAME), entry.words_or_none("name", LONGEST_NAME))


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


def _same(record: Repositories, known: Sheet, sheet: Sheet, origins: tuple[UUID, ...]) -> bool:
    """Tell whether a sheet says what the record holds; the count of origins is the record's own."""
    told = replace(sheet.project, contributions=known.project.contributions)
    shown = {voice.id for voice in record.projects.origins(told.id)}
    return replace(sheet, project=told) == known and shown == set(origins)

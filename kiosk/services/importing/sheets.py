"""From what people write of a project to its sheet: in a file, or in the form of the desk."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from kiosk.domain.project import Milestone, Project, Stage, Theme
from kiosk.domain.search_terms import fold
from kiosk.domain.sheet import Change, Companion, Sheet
from kiosk.domain.territory import Quartier
from kiosk.services.importing.entries import Entry, WrongEntry
from kiosk.services.ports import Repositories

LONGEST_TITLE = 80
LONGEST_SENTENCE = 300
LONGEST_STEP = 160
LONGEST_NAME = 80
MOST_PARTS = 50
"""Milestones, changes, companions or origins of one project."""
FIELDS = "title sentence stage quartier theme day days milestones changes companions"
"""What makes a sheet, words apart, but its picture."""


@dataclass(frozen=True, slots=True)
class Illustrated:
    """What illustrates a project: our own path data, or a picture, or neither."""

    drawing: str = ""
    picture: bytes | None = None


@dataclass(frozen=True, slots=True)
class SheetReader:
    """Reads sheets; themes are those of a record, quartiers those of the territory."""

    record: Repositories
    quartiers: tuple[Quartier, ...]

    def sheet(self, entry: Entry, project_id: UUID, illustrated: Illustrated) -> Sheet:
        """Return the sheet that an entry describes.

        Raises:
            WrongEntry: if it cannot be kept as it is.
        """
        return Sheet(
            project=self._project(entry, project_id, illustrated.drawing),
            changes=tuple(map(_change, entry.parts("changes", "day text", MOST_PARTS))),
            companions=tuple(map(_companion, entry.parts("companions", "role name", MOST_PARTS))),
            picture=illustrated.picture,
        )

    def _project(self, entry: Entry, project_id: UUID, drawing: str) -> Project:
        title = entry.words("title", LONGEST_TITLE)
        stage, day, days = _stage(entry), entry.number("day"), entry.number("days")
        if (stage is Stage.STIMULATEUR) != (days > 0) or not min(days, 1) <= day <= days:
            of, whole = entry.named("day"), entry.named("days")
            raise WrongEntry(f"{of} va de 1 à {whole} au stimulateur, et vaut 0 ailleurs")
        theme = self._theme(entry)
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
            milestones=tuple(
                map(_milestone, entry.parts("milestones", "day text done", MOST_PARTS))
            ),
        )

    def _theme(self, entry: Entry) -> Theme | None:
        wanted = entry.words_or_none("theme", LONGEST_SENTENCE)
        if wanted is None:
            return None
        for theme in self.record.projects.themes():
            if fold(theme.title) == fold(wanted):
                return theme
        raise WrongEntry(f"le thème « {wanted} » n’est pas connu")

    def _quartier(self, entry: Entry) -> str | None:
        wanted = entry.words_or_none("quartier", LONGEST_NAME)
        if wanted is None:
            return None
        for quartier in self.quartiers:
            if fold(wanted) in {fold(quartier.id), fold(quartier.name)}:
                return quartier.id
        known = ", ".join(quartier.id for quartier in self.quartiers)
        raise WrongEntry(f"le quartier « {wanted} » n’est pas connu (au choix : {known})")


def _stage(entry: Entry) -> Stage:
    wanted = entry.words("stage", LONGEST_NAME)
    if wanted not in set(Stage):
        raise WrongEntry(f"l’étape « {wanted} » n’est pas connue (au choix : {', '.join(Stage)})")
    return Stage(wanted)


def _milestone(entry: Entry) -> Milestone:
    return Milestone(entry.date("day"), entry.words("text", LONGEST_STEP), entry.flag("done"))


def _change(entry: Entry) -> Change:
    return Change(entry.date("day"), entry.words("text", LONGEST_STEP))


def _companion(entry: Entry) -> Companion:
    return Companion(entry.words("role", LONGEST_NAME), entry.words_or_none("name", LONGEST_NAME))

"""The participatory budget: what the city says of a project that won it, and how far it is.

Columns and words are those of the open data of Paris, « projets gagnants du budget participatif ».
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID, uuid5

from kiosk.domain.project import Project, Stage
from kiosk.domain.search_terms import words
from kiosk.domain.territory import Point
from kiosk.domain.text import graphemes

LONGEST_TITLE = 80
"""Graphemes of a project's title on the screens; the city's own are longer at times."""

LONGEST_NUMBER = 40
"""Signs of a number of the city, as in its file."""

_NUMBER = re.compile(rf"[\w.-]{{1,{LONGEST_NUMBER}}}")
_EDITION = re.compile(r"20\d\d", re.ASCII)
_NAMESPACE = UUID("7c1d8c9e-51b2-4a7e-9d60-0d3b8a3c19b5")


class Phase(StrEnum):
    """What the city does with a project, one after the other."""

    STUDIES = "studies"
    PROCEDURES = "procedures"
    WORKS = "works"
    DELIVERY = "delivery"
    OPENING = "opening"


class Progress(StrEnum):
    """How far the city says that a project is."""

    NOT_STARTED = "not_started"
    STUDIES = "studies"
    PROCEDURES = "procedures"
    WORKS = "works"
    DELIVERY = "delivery"
    FINISHED = "finished"
    ABANDONED = "abandoned"

    @property
    def over(self) -> bool:
        """Whether the city does nothing more of it."""
        return self in {Progress.FINISHED, Progress.ABANDONED}


_ADVANCE = (
    Progress.NOT_STARTED,
    Progress.STUDIES,
    Progress.PROCEDURES,
    Progress.WORKS,
    Progress.DELIVERY,
    Progress.FINISHED,
)


@dataclass(frozen=True, slots=True)
class BudgetStep:
    """A phase of a project.

    Attributes:
        month: the first day of the month that the city gives, if it does.
        reached: whether the project is there, or further.
    """

    phase: Phase
    month: date | None
    reached: bool


@dataclass(frozen=True, slots=True)
class Tie:
    """What an agent did when they tied a project of the bureau to a number of the city.

    Attributes:
        stage: where the project stood before.
        on: the day, in the town hall's time zone.
        replaces: the project that the city's file had made of that number, if it was closed then.
        listed: whether a file of the city has named the number, before or since.
    """

    stage: Stage
    on: date
    replaces: UUID | None = None
    listed: bool = False


@dataclass(frozen=True, slots=True)
class BudgetLink:
    """What the city says of a project that won the participatory budget.

    Attributes:
        number: the city's own; it never changes.
        title: the city's own, whole; empty as long as no file of the city has named it.
        edition: the year of the vote.
        euros: what was voted, if the city says it.
        popular: whether it is in a quartier populaire.
        months: the month of each phase, as its first day; phases without one are left out.
        seen_on: the last day on which a file of the city, or an agent, said something new of it.
        gone_on: the day since when the city's file does not list it any more, if so.
        position: longitude and latitude in degrees, if the city gives them.
        tie: how an agent tied it to a project of the bureau; None for a project that the city's
            file made.
    """

    project_id: UUID
    number: str
    title: str
    edition: int
    euros: int | None
    service: str
    place: str
    topic: str
    popular: bool
    progress: Progress
    months: tuple[tuple[Phase, date], ...]
    seen_on: date
    gone_on: date | None = None
    position: Point | None = None
    tie: Tie | None = None

    @property
    def listed(self) -> bool:
        """Whether a file of the city ever named it; until then, it is as an agent typed it."""
        return self.tie is None or self.tie.listed

    def in_place_of(self, known: "BudgetLink") -> "BudgetLink":
        """Return what a file says now, of the project that the number is known to be.

        Of one that an agent tied, what the city does not say stays as it was known.
        """
        if known.tie is None:
            return replace(self, project_id=known.project_id)
        return replace(
            self,
            project_id=known.project_id,
            euros=known.euros if self.euros is None else self.euros,
            service=self.service or known.service,
            tie=replace(known.tie, listed=True),
        )

    @property
    def steps(self) -> tuple[BudgetStep, ...]:
        """Every phase in order, with its month and whether it was reached."""
        months = dict(self.months)
        return tuple(BudgetStep(it, months.get(it), self._reached(it)) for it in Phase)

    def _reached(self, phase: Phase) -> bool:
        if self.progress is Progress.ABANDONED:
            return False
        # Opening is the last phase as finished is the last progress: they have the same rank.
        return _ADVANCE.index(self.progress) >= tuple(Phase).index(phase) + 1

    @property
    def stage(self) -> Stage:
        """The stage of the project, unless the bureau knows better."""
        done = self.progress is Progress.FINISHED
        return Stage.ACHIEVED if done else Stage.PARTICIPATORY_BUDGET

    @property
    def short_title(self) -> str:
        """The title, cut between two words where it is too long for the screens."""
        if graphemes(self.title) <= LONGEST_TITLE:
            return self.title
        return self.title[: LONGEST_TITLE - 1].rsplit(" ", 1)[0] + "…"

    @property
    def sentence(self) -> str:
        """What the project is, in one sentence, from what the city says."""
        topic = f" ({self.topic})" if self.topic else ""
        service = f" Service pilote\N{NO-BREAK SPACE}: {self.service}." if self.service else ""
        return f"Choisi par les habitants au budget participatif {self.edition}{topic}.{service}"

    def project(self, quartier: str | None = None) -> Project:
        """Return the project that the record makes of it when nobody knows more."""
        return Project(
            id=self.project_id,
            title=self.short_title,
            sentence=self.sentence,
            stage=self.stage,
            quartier=quartier,
        )


def project_id_of(number: str) -> UUID:
    """Return the id of the project that a number of the city makes: the same on every machine."""
    return uuid5(_NAMESPACE, number)


def is_number(said: str) -> bool:
    """Tell whether a text is a number that the city gives to a project."""
    return _NUMBER.fullmatch(said) is not None


def is_edition(said: str) -> bool:
    """Tell whether a text is the year of a vote."""
    return _EDITION.fullmatch(said) is not None


def names_one_of(text: str, names: tuple[str, ...]) -> bool:
    """Tell whether a text holds one of some names, whole words, without case or accents."""
    said = f" {_plain(text)} "
    return any(f" {_plain(name)} " in said for name in names)


def _plain(text: str) -> str:
    return " ".join(words(text))

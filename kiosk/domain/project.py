"""Themes and projects: what the jury brought out, and what residents build from it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID


class ThemeState(StrEnum):
    """Where a theme stands: its call for projects is open until a date, then closed."""

    FORMING = "forming"
    OPEN = "open"
    CLOSED = "closed"
    ARCHIVED = "archived"


class Stage(StrEnum):
    """Where a project stands, from the sketch to the street."""

    SKETCH = "sketch"
    ADMISSIBLE = "admissible"
    INADMISSIBLE = "inadmissible"
    SELECTED = "selected"
    NOT_SELECTED = "not_selected"
    STIMULATEUR = "stimulateur"
    EXPERIMENTATION = "experimentation"
    PARTICIPATORY_BUDGET = "participatory_budget"
    ACHIEVED = "achieved"
    CLOSED = "closed"


PUBLIC_STAGES = (
    Stage.STIMULATEUR,
    Stage.EXPERIMENTATION,
    Stage.SELECTED,
    Stage.PARTICIPATORY_BUDGET,
    Stage.ACHIEVED,
)
"""Stages that the public sees, in the order in which they are shown."""


ACCOMPANIED = (*PUBLIC_STAGES, Stage.CLOSED)
"""Stages of the projects that the jury chose; what was closed keeps its history."""


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme that the jury retained, in its own words.

    Attributes:
        contributions: how many published contributions it carries.
        open_until: last day of its call for projects, if one is or was open.
        projects: how many public projects answer it.
    """

    id: UUID
    title: str
    sentence: str
    state: ThemeState
    open_until: date | None
    contributions: int
    projects: int = 0


@dataclass(frozen=True, slots=True)
class Milestone:
    """A dated step of a project; done or still to come."""

    day: date
    text: str
    done: bool


@dataclass(frozen=True, slots=True)
class Project:
    """A project as the public sees it.

    Attributes:
        sentence: what it is, in one sentence.
        day, days: day n of N in the stimulateur; both 0 outside it.
        drawing: the residents' drawing as polylines in the unit square (x right, y down),
            as `M x y L x y …` path data; empty when there is none.
    """

    id: UUID
    title: str
    sentence: str
    stage: Stage
    quartier: str | None = None
    theme_id: UUID | None = None
    theme_title: str | None = None
    day: int = 0
    days: int = 0
    drawing: str = ""
    milestones: tuple[Milestone, ...] = ()
    contributions: int = 0


@dataclass(frozen=True, slots=True)
class ProjectFilter:
    """Which projects somebody wants to see; None or no words: no matter which.

    Attributes:
        words: what the title and the sentence speak of, being typed.
    """

    stage: Stage | None = None
    quartier: str | None = None
    theme: UUID | None = None
    words: str = ""


EVERY_PROJECT = ProjectFilter()


@dataclass(frozen=True, slots=True)
class ProjectPage:
    """One page of projects, without milestones, those in the stimulateur first.

    Attributes:
        next_after: the `after` to ask the following page with; None on the last page.
        approximate: whether no project says the words exactly; these nearly say them.
    """

    projects: tuple[Project, ...]
    next_after: UUID | None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Fulfilment:
    """A « vous l’avez dit, c’est fait »: what residents asked for and what was done."""

    id: UUID
    day: date
    said: str
    done: str

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


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme that the jury retained, in its own words.

    Attributes:
        contributions: how many published contributions it carries.
        open_until: last day of its call for projects, if one is or was open.
    """

    id: UUID
    title: str
    sentence: str
    state: ThemeState
    open_until: date | None
    contributions: int


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
    quartier: str | None
    theme_id: UUID | None
    theme_title: str | None
    day: int
    days: int
    drawing: str
    milestones: tuple[Milestone, ...]
    contributions: int


@dataclass(frozen=True, slots=True)
class Fulfilment:
    """A « vous l’avez dit, c’est fait »: what residents asked for and what was done."""

    id: UUID
    day: date
    said: str
    done: str

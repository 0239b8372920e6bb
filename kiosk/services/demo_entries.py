"""The entries of the demo content’s files, as JSON gives them."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class ContributionEntry(TypedDict, total=False):
    """A contribution of the file; `key` names it for themes and projects."""

    key: str
    kind: str
    text: str
    quartier: str
    place: str
    language: str
    days_ago: int
    state: str
    reason: str
    service: str


class ThemeEntry(TypedDict, total=False):
    """A theme and the keys of what it carries."""

    key: str
    title: str
    sentence: str
    state: str
    open_in_days: int
    criteria: list[str]
    carries: list[str]


class MilestoneEntry(TypedDict):
    """A step or a change, so many days from today."""

    in_days: int
    text: str


class CompanionEntry(TypedDict):
    """Who accompanies a project."""

    role: str
    name: str | None


class BudgetEntry(TypedDict):
    """What the city says of a project; months by phase, in days from today."""

    number: str
    euros: int
    service: str
    place: str
    topic: str
    progress: str
    months: dict[str, int]


class ProjectEntry(TypedDict):
    """A project, its sheet and where it came from."""

    title: str
    sentence: str
    stage: str
    quartier: str | None
    theme: str | None
    day: int
    days: int
    drawing: str
    picture: NotRequired[str]
    budget: NotRequired[BudgetEntry]
    milestones: list[MilestoneEntry]
    changes: NotRequired[list[MilestoneEntry]]
    companions: NotRequired[list[CompanionEntry]]
    origins: list[str]


class FulfilmentEntry(TypedDict):
    """What was asked for and what was done."""

    days_ago: int
    said: str
    done: str


class MomentEntry(TypedDict):
    """A rendez-vous; `starts` and `ends` as the clock shows them."""

    kind: str
    title: str
    sentence: str
    project: str | None
    in_days: int
    starts: str
    ends: str
    room: str
    partners: list[str]
    capacity: int


class Outcome(TypedDict):
    """The second file: what residents' words became."""

    themes: list[ThemeEntry]
    projects: list[ProjectEntry]
    fulfilments: list[FulfilmentEntry]
    moments: NotRequired[list[MomentEntry]]

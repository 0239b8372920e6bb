"""The way of a project from contribution to street, from what the record knows and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kiosk.domain.project import Project, Stage


class Step(StrEnum):
    """The steps, in their order."""

    CONTRIBUTION = "contribution"
    THEME = "theme"
    SKETCH = "sketch"
    SELECTION = "selection"
    STIMULATEUR = "stimulateur"
    EXPERIMENTATION = "experimentation"
    STREET = "street"


@dataclass(frozen=True, slots=True)
class Passage:
    """A step that a project passed, or will.

    Attributes:
        day: when, if the record saw it.
    """

    step: Step
    day: date | None
    reached: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """What the record knows of the way of a project.

    Attributes:
        contribution: the day of the first contribution that it came from.
        theme: the day on which the call of its theme opened.
        sketch: the day on which its sketch was handed in.
        stimulateur: the first day of its plan.
        stages: the first day on which the record saw it come to a stage from another.
    """

    contribution: date | None = None
    theme: date | None = None
    sketch: date | None = None
    stimulateur: date | None = None
    stages: dict[Stage, date] = field(default_factory=dict)


_AHEAD = {
    Step.STIMULATEUR: {Stage.SELECTED},
    Step.EXPERIMENTATION: {Stage.SELECTED, Stage.STIMULATEUR},
    Step.STREET: {
        Stage.SELECTED,
        Stage.STIMULATEUR,
        Stage.EXPERIMENTATION,
        Stage.PARTICIPATORY_BUDGET,
    },
}
"""The stages of the projects that still have a step before them."""

_STAGES = {
    Step.SELECTION: Stage.SELECTED,
    Step.STIMULATEUR: Stage.STIMULATEUR,
    Step.EXPERIMENTATION: Stage.EXPERIMENTATION,
    Step.STREET: Stage.ACHIEVED,
}


def timeline(project: Project, facts: Facts) -> tuple[Passage, ...]:
    """Return the steps of a project that the record knows of, and those still ahead.

    Empty when it knows of none that was passed: a project that came from elsewhere.
    """
    passed = {
        Step.CONTRIBUTION: project.contributions > 0,
        Step.THEME: project.theme_id is not None,
        Step.SKETCH: facts.sketch is not None,
    } | {step: project.stage is stage for step, stage in _STAGES.items()}
    passages = [_passage(step, project, facts, passed=passed[step]) for step in Step]
    shown = tuple(it for it in passages if it is not None)
    return shown if any(it.reached for it in shown) and len(shown) > 1 else ()


def first_days(seen: Iterable[tuple[Stage, date]]) -> dict[Stage, date]:
    """Return the first day of each stage that came after another, of what was seen in order.

    Where a project stood when it was first seen, it may have been for long: that day is left out.
    """
    days: dict[Stage, date] = {}
    before: Stage | None = None
    for stage, day in seen:
        if before not in {None, stage}:
            days.setdefault(stage, day)
        before = stage
    return days


def _passage(step: Step, project: Project, facts: Facts, *, passed: bool) -> Passage | None:
    day = _day(step, facts)
    if project.stage in _AHEAD.get(step, ()):
        # A plan says when it will be; what was undone since does not count.
        return Passage(step, day if step is Step.STIMULATEUR else None, reached=False)
    return Passage(step, day, reached=True) if passed or day is not None else None


def _day(step: Step, facts: Facts) -> date | None:
    match step:
        case Step.CONTRIBUTION:
            return facts.contribution
        case Step.THEME:
            return facts.theme
        case Step.SKETCH:
            return facts.sketch
        case Step.STIMULATEUR if facts.stimulateur is not None:
            return facts.stimulateur
        case _:
            return facts.stages.get(_STAGES[step])

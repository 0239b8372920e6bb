"""What the wall of the stimulateur shows: a second screen or a projector, read from afar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.domain.calendar import local_day
from kiosk.domain.moment import Moment
from kiosk.domain.opinion_round import OpinionRound, RoundState
from kiosk.domain.project import Fulfilment, Milestone, Project, Stage
from kiosk.services.desk.ports import DeskRecords
from kiosk.services.ports import Clock

MOST_PROJECTS = 12
"""Projects in one round of the wall: at a quarter of a minute each, three minutes."""
MOST_MOMENTS = 20
"""Moments looked at, to find those of the day."""
MOST_DONE = 3
"""Of what was done, how much in one round."""

_UNDER_WAY = (
    Stage.STIMULATEUR,
    Stage.EXPERIMENTATION,
    Stage.SELECTED,
    Stage.PARTICIPATORY_BUDGET,
)


@dataclass(frozen=True, slots=True)
class WallProject:
    """A project on the wall.

    Attributes:
        step: its next step, or else its last one.
    """

    project: Project
    picture: bytes | None
    step: Milestone | None


@dataclass(frozen=True, slots=True)
class WallQuestion:
    """What the passeur asks of a project on the wall, and answers are taken for at the kiosk."""

    asked: OpinionRound
    project: str


@dataclass(frozen=True, slots=True)
class Wall:
    """One round: the moments of the day, open questions, projects under way, what was done."""

    moments: tuple[Moment, ...]
    questions: tuple[WallQuestion, ...]
    projects: tuple[WallProject, ...]
    done: tuple[Fulfilment, ...]


class Walling:
    """The use case of the wall; it only reads."""

    def __init__(self, records: DeskRecords, clock: Clock) -> None:
        self._records = records
        self._clock = clock

    def look(self) -> Wall:
        """Return what the wall shows now."""
        now = self._clock.now()
        today = local_day(now)
        with self._records.reading() as record:
            shown = [it for it in record.projects.projects() if it.stage in _UNDER_WAY]
            shown = shown[:MOST_PROJECTS]
            sheets = (record.sheets.get(it.id) for it in shown)
            coming = record.moments.ending_after(now, MOST_MOMENTS)
            return Wall(
                tuple(it for it in coming if it.welcomes(now) and local_day(it.starts_at) <= today),
                tuple(
                    WallQuestion(asked, it.title)
                    for it in shown
                    for asked in record.rounds.of_project(it.id)
                    if asked.state(today) is RoundState.OPEN
                ),
                tuple(
                    WallProject(it.project, it.picture, _step(it.project.milestones, today))
                    for it in sheets
                    if it is not None
                ),
                record.projects.fulfilments(MOST_DONE),
            )


def _step(milestones: tuple[Milestone, ...], today: date) -> Milestone | None:
    ahead = [it for it in milestones if not it.done and it.day >= today]
    done = [it for it in milestones if it.done]
    if ahead:
        return min(ahead, key=lambda it: it.day)
    return max(done, key=lambda it: it.day, default=None)

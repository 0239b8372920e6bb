"""What leading a project on its way shares: its sheet, who signs, and bringing it to a stage."""

from __future__ import annotations

from uuid import UUID

from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.project import Stage
from kiosk.domain.refusal import Refusal
from kiosk.domain.sheet import Sheet
from kiosk.domain.sketch import SketchState
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.ports import DeskRepositories
from kiosk.services.ports import Clock, Randomness
from kiosk.services.project_desk import UnknownProject
from kiosk.services.sheet_versions import note_version


class WrongStage(Refusal):
    """The project is not where such a thing is written."""


class Uncorrectable(Refusal):
    """There is no such thing to correct, or it was corrected already, or it is a decision."""


class Withdrawn(Refusal):
    """The holder took the project back: nobody else brings it on its way again."""


def known_sheet(record: DeskRepositories, project_id: UUID) -> Sheet:
    """Return the sheet of a project; raises `UnknownProject` if there is none."""
    known = record.sheets.known(project_id)
    if known is None:
        raise UnknownProject
    return known


def signatures(record: DeskRepositories) -> dict[UUID, str]:
    """Return how colleagues call each agent; never for the public."""
    return {it.id: it.name or it.login for it in record.agents.all()}


def check_not_withdrawn(record: DeskRepositories, project_id: UUID) -> None:
    """Raise `Withdrawn` if the holder took the project back."""
    sketch = record.sketches.get(project_id)
    if sketch is not None and sketch.state is SketchState.WITHDRAWN:
        raise Withdrawn


class Leader:
    """Brings projects to other stages, and tells the journal of it: none of the words."""

    def __init__(self, clock: Clock, randomness: Randomness) -> None:
        self._clock = clock
        self._randomness = randomness

    def move(
        self, record: DeskRepositories, sheet: Sheet, stage: Stage, hand: tuple[Action, UUID]
    ) -> None:
        """Bring a project to a stage, as a new version of its sheet; `hand` ends with the agent."""
        project_id = sheet.project.id
        record.sheets.move(project_id, stage)
        note_version(record, sheet, project_id, to_the_millisecond(self._clock.now()))
        self.tell(record, project_id, hand, {"stage": stage.value})

    def tell(
        self,
        record: DeskRepositories,
        project_id: UUID,
        hand: tuple[Action, UUID],
        told: dict[str, str | int | None],
    ) -> None:
        """Tell the journal what an agent did to a project."""
        action, by = hand
        record.journal.record(
            Event(
                id=draw_id(self._clock, self._randomness),
                at=to_the_millisecond(self._clock.now()),
                actor=Actor.AGENT,
                action=action,
                subject_id=project_id,
                payload=told,
                agent_id=by,
            )
        )

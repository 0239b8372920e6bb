"""What an agent does with projects: see them, and withdraw one from the screens."""

from __future__ import annotations

from uuid import UUID

from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.project import Project, Stage
from kiosk.domain.refusal import Refusal
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.ports import Clock, Randomness, Records, Repositories
from kiosk.services.review import AmbiguousName
from kiosk.services.sheet_versions import note_version


class UnknownProject(Refusal):
    """There is no such project on the screens."""


class ProjectDesk:
    """The use cases of an agent who looks after the projects."""

    def __init__(self, records: Records, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness

    def shown(self) -> tuple[Project, ...]:
        """Return the projects that the screens show, most advanced first."""
        with self._records.reading() as record:
            return record.projects.projects()

    def named(self, start: str) -> Project:
        """Return the shown project whose id starts so; hyphens and case do not matter.

        Raises:
            UnknownProject: if there is none.
            AmbiguousName: if there are several.
        """
        digits = start.replace("-", "").lower()
        found = [each for each in self.shown() if digits and each.id.hex.startswith(digits)]
        if not found:
            raise UnknownProject
        if len(found) > 1:
            raise AmbiguousName
        return found[0]

    def withdraw(self, project_id: UUID, reason: str) -> None:
        """Close a project: no screen shows it any more, and nobody can tell it anything.

        Raises:
            UnknownProject: if the screens do not show it.
        """
        with self._records.writing() as record:
            withdraw(record, project_id, reason, (self._clock, self._randomness, None))


def withdraw(
    record: Repositories,
    project_id: UUID,
    reason: str,
    hand: tuple[Clock, Randomness, UUID | None],
) -> None:
    """Close a project, as a new version of its sheet.

    `hand` ends with the account of the agent, None at the command line.

    Raises:
        UnknownProject: if the screens do not show it.
    """
    clock, randomness, by = hand
    sheet = record.sheets.known(project_id)
    if record.projects.project(project_id) is None:
        raise UnknownProject
    at = to_the_millisecond(clock.now())
    record.sheets.move(project_id, Stage.CLOSED)
    note_version(record, sheet, project_id, at)
    record.journal.record(
        Event(
            id=draw_id(clock, randomness),
            at=at,
            actor=Actor.AGENT,
            action=Action.PROJECT_WITHDRAWN,
            subject_id=project_id,
            payload={"stage": Stage.CLOSED.value, "reason": reason},
            agent_id=by,
        )
    )

"""What happens to a sketch, whoever does it: told, withdrawn, erased."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.project import Project, Stage
from kiosk.domain.receipt import Subject
from kiosk.domain.sheet import Sheet
from kiosk.domain.sketch import Sketch, SketchState
from kiosk.services.ports import Repositories
from kiosk.services.sheet_versions import note_version


def withdraw(record: Repositories, sketch_id: UUID, event_id: UUID, at: datetime) -> None:
    """Take a sketch back, erase its contact, close its project; its bearer still sees it."""
    sketch = record.sketches.get(sketch_id)
    if sketch is None or sketch.state is SketchState.WITHDRAWN:
        return
    record.contacts.destroy(Subject.SKETCH, sketch_id)
    record.sketches.forget_locks(sketch_id)
    sheet = record.sheets.known(sketch_id)
    if sheet is not None:
        record.sheets.move(sketch_id, Stage.CLOSED)
        note_version(record, sheet, sketch_id, at)
    withdrawn = sketch.withdraw()
    record.sketches.save(withdrawn)
    record.journal.record(event_of(event_id, at, Action.SKETCH_WITHDRAWN, withdrawn))


def erase(
    record: Repositories, sketch_id: UUID, event_id: UUID, at: datetime, by: UUID | None = None
) -> None:
    """Erase the answers, the drawing, the contact and both keys; an anonymous shell stays.

    Of the project that it became, if it did, nothing is left to read either. `by`: the agent who
    eliminates it; None for its holder.
    """
    sketch = record.sketches.get(sketch_id)
    if sketch is None:
        return
    record.contacts.destroy(Subject.SKETCH, sketch_id)
    record.sketches.forget_locks(sketch_id)
    record.journal.forget(sketch_id)
    erased = sketch.erase()
    record.sketches.save(erased)
    if record.sheets.known(sketch_id) is not None:
        record.sheets.keep(Sheet(project_of(erased, Stage.CLOSED)), ())
        record.versions.forget(sketch_id)
        record.logbooks.forget(sketch_id)
        record.trials.forget(sketch_id)
        record.balances.forget(sketch_id)
        record.meetings.forget(sketch_id)
    event = event_of(event_id, at, Action.SKETCH_ERASED, erased)
    if by is not None:
        event = replace(event, actor=Actor.AGENT, agent_id=by)
    record.journal.record(event)
    receipt = record.receipts.of_subject(Subject.SKETCH, sketch_id)
    if receipt is not None:
        record.receipts.destroy(receipt.id)


def project_of(sketch: Sketch, stage: Stage) -> Project:
    """Return the project that a sketch is the beginning of."""
    answers = sketch.answers
    return Project(
        id=sketch.id,
        title=answers.title,
        sentence=answers.sentence,
        stage=stage,
        quartier=answers.quartier,
        theme_id=sketch.theme_id,
        contributions=len(answers.origins),
    )


def event_of(event_id: UUID, at: datetime, action: Action, sketch: Sketch) -> Event:
    """Return the event of a sketch: what happened to it, none of its words."""
    return Event(
        id=event_id,
        at=at,
        actor=Actor.VISITOR,
        action=action,
        subject_id=sketch.id,
        payload={
            "theme": str(sketch.theme_id),
            "language": sketch.language,
            "state": sketch.state.value,
            "late": int(sketch.late),
            "version": sketch.version,
        },
    )

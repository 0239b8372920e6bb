"""Drafts of sketches that leave the kiosk sealed, and the revisions that come back."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kiosk.domain.carried_draft import CarriedDraft, Choice, Revision, SealedDraft, Written
from kiosk.domain.contribution import ForbiddenTransition
from kiosk.domain.exchange import Parcel
from kiosk.domain.journal import Action
from kiosk.domain.project import Theme
from kiosk.domain.receipt import Subject
from kiosk.domain.sharing import Outcome, key_of
from kiosk.domain.sketch import Sketch, SketchState
from kiosk.domain.sketch_questions import cleaned
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.draft_sealing import seal_draft
from kiosk.services.parcel_sealing import ParcelKey, Unopenable
from kiosk.services.ports import Clock, Randomness, Records, Repositories
from kiosk.services.sketch_changes import event_of
from kiosk.services.wire import DRAFT, REVISION

log = logging.getLogger(__name__)


class DraftCarrying:
    """The use cases of a holder who goes on from afar."""

    def __init__(
        self,
        records: Records,
        clock: Clock,
        randomness: Randomness,
        key: ParcelKey,
        quartiers: Sequence[Choice],
    ) -> None:
        """Take what opens what is sealed to this kiosk, and the quartiers to choose from."""
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._key = key
        self._quartiers = tuple(quartiers)

    def sealed(self, record: Repositories, sketch_id: UUID) -> SealedDraft | None:
        """Return a draft for its holder alone; None if it is none, or began without locks."""
        sketch, locks = record.sketches.get(sketch_id), record.sketches.locks(sketch_id)
        theme = _theme(record, sketch) if sketch else None
        if sketch is None or locks is None or theme is None:
            return None
        if sketch.state is not SketchState.DRAFT:
            return None
        words = DRAFT.dump_json(self._carried(record, sketch, theme))
        return seal_draft(words, locks, key_of(sketch_id), self._randomness)

    def revise(self, sketch_id: UUID, sealed: str) -> Outcome:
        """Do what a holder asked for from afar, once or ten times alike.

        What was written over other answers than those that are kept changes nothing.
        """
        try:
            parcel = Parcel(key_of(sketch_id), sealed)
            revision = REVISION.validate_json(self._key.open(parcel))
        except (Unopenable, ValueError) as error:
            log.error("a revision is none: %s", type(error).__name__)  # noqa: TRY400 - its trace quotes it
            return Outcome.UNKNOWN
        with self._records.writing() as record:
            sketch = record.sketches.get(sketch_id)
            return Outcome.UNKNOWN if sketch is None else self._revised(record, sketch, revision)

    def _revised(self, record: Repositories, sketch: Sketch, revision: Revision) -> Outcome:
        answers = cleaned(revision.written.onto(sketch.answers))
        if answers.quartier not in {None, sketch.answers.quartier, *self._ids()}:
            answers = replace(answers, quartier=sketch.answers.quartier)
        same = answers == sketch.answers
        if sketch.state is not SketchState.DRAFT:
            done = same and revision.hand_in and sketch.state is not SketchState.WITHDRAWN
            return Outcome.DONE if done else Outcome.TOO_LATE
        if not same and not revision.follows(sketch.answers):
            return Outcome.CONFLICT
        if not same:
            sketch = sketch.revise(answers)
            self._change(record, Action.SKETCH_REVISED, sketch)
        return self._handed_in(record, sketch, revision) if revision.hand_in else Outcome.DONE

    def _handed_in(self, record: Repositories, sketch: Sketch, revision: Revision) -> Outcome:
        """Hand a sketch in, at the minute when its holder did."""
        if record.contacts.of_subject(Subject.SKETCH, sketch.id) is None:
            return Outcome.INCOMPLETE
        now = self._clock.now()
        at = max(sketch.begun_at, min(revision.asked_at, now))
        theme = _theme(record, sketch)
        on_time = theme is not None and record.sketches.call(theme.id).is_open(theme, at)
        try:
            handed_in = sketch.submit(to_the_millisecond(at), late=not on_time)
        except ForbiddenTransition:
            return Outcome.INCOMPLETE
        self._change(record, Action.SKETCH_SUBMITTED, handed_in)
        return Outcome.DONE

    def _carried(self, record: Repositories, sketch: Sketch, theme: Theme) -> CarriedDraft:
        call, answers = record.sketches.call(theme.id), sketch.answers
        return CarriedDraft(
            written=Written.of(answers),
            reply_to=self._key.public,
            theme=theme.title,
            is_open=call.is_open(theme, self._clock.now()),
            deadline=call.deadline(theme),
            has_contact=record.contacts.of_subject(Subject.SKETCH, sketch.id) is not None,
            has_drawing=bool(answers.drawing.strokes),
            voices=len(answers.origins),
            quartiers=self._quartiers,
        )

    def _change(self, record: Repositories, action: Action, sketch: Sketch) -> None:
        record.sketches.save(sketch)
        record.journal.record(event_of(self._id(), self._now(), action, sketch))

    def _ids(self) -> set[str]:
        return {it.id for it in self._quartiers}

    def _id(self) -> UUID:
        return draw_id(self._clock, self._randomness)

    def _now(self) -> datetime:
        return to_the_millisecond(self._clock.now())


def _theme(record: Repositories, sketch: Sketch) -> Theme | None:
    return next((it for it in record.projects.themes() if it.id == sketch.theme_id), None)

"""Whether sketches are admissible: judged against the criteria of their call, with a reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from cryptography.exceptions import InvalidTag

from kiosk.documents.sketch_picture import picture_of
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.permissions import Permission
from kiosk.domain.project import Stage, Theme, ThemeState
from kiosk.domain.published import Voice
from kiosk.domain.receipt import Subject
from kiosk.domain.sheet import Sheet
from kiosk.domain.sketch import Call, Sketch, SketchState
from kiosk.domain.territory import Quartier
from kiosk.domain.text import LONGEST_CONTRIBUTION, clean
from kiosk.services.contact_sealing import ContactSealing
from kiosk.services.deposit import NothingSaid, draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.inbox import ContactElsewhere, NoContact
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.erasing import erase_due_contacts
from kiosk.services.ports import Clock, Randomness
from kiosk.services.review import Conflict
from kiosk.services.sketch_changes import event_of, project_of

MOST_CRITERIA = 10
_LONGEST_CRITERION = 160
_ACTIONS = {
    SketchState.ADMISSIBLE: Action.SKETCH_ADMITTED,
    SketchState.INADMISSIBLE: Action.SKETCH_REFUSED,
    SketchState.SUBMITTED: Action.SKETCH_REOPENED,
}


@dataclass(frozen=True, slots=True)
class CallInbox:
    """A call, and what was handed in; `quartiers` are names by id."""

    theme: Theme
    call: Call
    sketches: tuple[Sketch, ...]
    quartiers: Mapping[str, str]

    @property
    def waiting(self) -> int:
        """How many wait for a decision."""
        return sum(it.state is SketchState.SUBMITTED for it in self.sketches)


class Admitting:
    """The use cases of an agent who reads sketches."""

    def __init__(
        self,
        records: DeskRecords,
        clock: Clock,
        randomness: Randomness,
        sealing: ContactSealing,
        quartiers: tuple[Quartier, ...],
    ) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._sealing = sealing
        self._quartiers = {each.id: each.name for each in quartiers}

    def calls(self, by: UUID) -> tuple[CallInbox, ...]:
        """Return the calls that are or were open, open ones first, and their sketches.

        Raises:
            Forbidden, AccountClosed: if `by` may not read them.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            sketches = record.sketches
            return tuple(
                CallInbox(it, sketches.call(it.id), sketches.of_theme(it.id), self._quartiers)
                for it in record.projects.themes()
                if it.state is not ThemeState.FORMING
            )

    def origins(self, by: UUID, sketch_id: UUID) -> tuple[Voice, ...]:
        """Return the published contributions that a sketch says it answers; raises as `calls`."""
        with self._records.reading() as record:
            authorise(record, by, Permission.READ_CONTRIBUTIONS)
            sketch = record.sketches.get(sketch_id)
            named = sketch.answers.origins if sketch else ()
            return tuple(filter(None, map(record.contributions.voice, named)))

    def publish_criteria(self, by: UUID, theme_id: UUID, words: str) -> None:
        """Publish what makes a sketch admissible, one criterion a line, in place of what was.

        Raises:
            NothingSaid: if there is no line.
            Forbidden, AccountClosed: if `by` may not decide.
        """
        lines = (clean(line, _LONGEST_CRITERION) for line in words.splitlines())
        criteria = tuple(line for line in lines if line)[:MOST_CRITERIA]
        if not criteria:
            raise NothingSaid
        with self._records.writing() as record:
            authorise(record, by, Permission.DECIDE)
            known = record.sketches.call(theme_id)
            record.sketches.keep_call(replace(known, criteria=criteria))
            event_id = draw_id(self._clock, self._randomness)
            now = to_the_millisecond(self._clock.now())
            payload: dict[str, str | int | None] = {"criteria": len(criteria)}
            record.journal.record(
                Event(event_id, now, Actor.AGENT, Action.CALL_KEPT, theme_id, payload, by)
            )

    def decide(self, by: UUID, seen: Sketch, reason: str, *, admissible: bool) -> Sketch:
        """Find a sketch admissible or not; admissible, it is a project that a jury can choose.

        Raises:
            NothingSaid: without a reason.
            Conflict: if it changed since it was seen.
            Forbidden, AccountClosed: if `by` may not decide.
        """
        words = clean(reason, LONGEST_CONTRIBUTION)
        if not words:
            raise NothingSaid
        drawn = seen.answers.drawing
        picture = picture_of(drawn) if admissible and drawn.strokes else None
        now = to_the_millisecond(self._clock.now())
        with self._records.writing() as record:
            authorise(record, by, Permission.DECIDE)
            judged = _unchanged(record, seen).judge(now, words, admissible=admissible)
            if admissible:
                project = project_of(judged, Stage.ADMISSIBLE)
                record.sheets.keep(Sheet(project, picture=picture), judged.answers.origins)
            self._keep(record, by, judged)
        return judged

    def reopen(self, by: UUID, seen: Sketch) -> Sketch:
        """Take a decision back: it waits again, and is no project that a jury can choose.

        Raises:
            Conflict: if it changed since, or if the jury chose it.
            Forbidden, AccountClosed: if `by` may not decide.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.DECIDE)
            known = _unchanged(record, seen)
            sheet = record.sheets.known(known.id)
            if sheet is not None:
                if sheet.project.stage is not Stage.ADMISSIBLE:
                    raise Conflict
                record.sheets.move(known.id, Stage.CLOSED)
            reopened = known.reopen()
            self._keep(record, by, reopened)
        return reopened

    def contact(self, by: UUID, sketch_id: UUID) -> str:
        """Return how to reach its holder. Each view is a line of the audit log.

        Raises:
            NoContact: if there is none to see, or none any more on this machine.
            Forbidden, AccountClosed: if `by` may not see contacts.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.SEE_CONTACTS)
            erase_due_contacts(record, self._clock.now())
            sealed = record.contacts.of_subject(Subject.SKETCH, sketch_id)
            sketch = record.sketches.get(sketch_id)
            if sealed is None or sketch is None:
                raise NoContact
            if not sealed.is_here:
                raise ContactElsewhere
            self._tell(record, by, Action.CONTACT_SEEN, sketch)
        try:
            return self._sealing.open(sealed.sealed, sketch_id)
        except InvalidTag as error:
            raise NoContact from error

    def _keep(self, record: DeskRepositories, by: UUID, sketch: Sketch) -> None:
        record.sketches.save(sketch)
        self._tell(record, by, _ACTIONS[sketch.state], sketch)

    def _tell(self, record: DeskRepositories, by: UUID, action: Action, sketch: Sketch) -> None:
        event = event_of(
            draw_id(self._clock, self._randomness),
            to_the_millisecond(self._clock.now()),
            action,
            sketch,
        )
        record.journal.record(replace(event, actor=Actor.AGENT, agent_id=by))


def _unchanged(record: DeskRepositories, seen: Sketch) -> Sketch:
    """Return a sketch as it is, which is as it was seen."""
    known = record.sketches.get(seen.id)
    if known is None or known.version != seen.version:
        raise Conflict
    return known

"""Reviewing: reading, deciding, preparing, taking back, masking, grouping."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.contribution import Contribution, State
from kiosk.domain.decision import Decision, PreparedDecision, Seen
from kiosk.domain.journal import Action
from kiosk.domain.masking import Part, masked
from kiosk.domain.permissions import Permission, granted
from kiosk.domain.review_queue import Group
from kiosk.domain.text import clean
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness
from kiosk.services.remote import NotHere, RemoteDeciding, is_elsewhere
from kiosk.services.review import Conflict, Deciding, UnknownContribution

LONGEST_ANSWER = 1_000
"""Graphemes of an answer: a screen of the follow-up."""
LONGEST_REASON = 600
"""Graphemes of a reason: a rule of the charter and an agent's own words."""
LONGEST_SERVICE = 120
"""Graphemes of a service's name, and of its reference."""


class Reviewing:
    """The use cases of an agent who decides. Every change names the version that was seen."""

    def __init__(self, records: DeskRecords, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._deciding = Deciding(clock, randomness)
        self._remote = RemoteDeciding(clock, randomness)

    def note_reading(self, by: UUID, contribution_id: UUID) -> None:
        """Note that an agent read it. Only the first time counts, of somebody who may decide.

        Raises:
            Forbidden, AccountClosed: if `by` may not even read.
        """
        with self._records.writing() as record:
            agent = authorise(record, by, Permission.READ_CONTRIBUTIONS)
            known = record.contributions.get(contribution_id)
            counts = Permission.DECIDE in granted(agent.roles)
            if known is None or not counts or known.read_at or known.state is State.WITHDRAWN:
                return
            if is_elsewhere(record, contribution_id):
                return
            read = known.read(to_the_millisecond(self._clock.now()))
            self._deciding.keep(record, read, Action.READ, by)

    def decide(self, by: UUID, seen: Seen, decision: Decision) -> Contribution:
        """Publish, decline or redirect; a decision prepared before is done with.

        What another machine keeps is returned as it waits: the decision is on its way there.

        Raises:
            Conflict: if it changed since it was seen; nothing is overwritten.
            UnknownContribution: if there is none.
            ForbiddenTransition: if its bearer withdrew it.
            ValueError: if a refusal has no reason, or a redirection no service.
            Forbidden, AccountClosed: if `by` may not.
        """
        with self._records.writing() as record:
            agent = authorise(record, by, Permission.DECIDE)
            cleaned = _cleaned(decision)
            if is_elsewhere(record, seen.id):
                decided = self._remote.ask(record, agent, seen, cleaned)
            else:
                decided = self._deciding.decide(record, seen, cleaned, by)
            record.notes.unprepare(seen.id)
        return decided

    def reopen(self, by: UUID, seen: Seen) -> Contribution:
        """Take a decision back; raises as `decide`, and `NotHere`."""
        with self._records.writing() as record:
            authorise(record, by, Permission.DECIDE)
            reopened = self._here(record, seen).reopen()
            return self._deciding.keep(record, reopened, Action.REOPENED, by)

    def prepare(self, by: UUID, seen: Seen, decision: Decision) -> None:
        """Write a decision to be applied later; raises as `decide`."""
        now = to_the_millisecond(self._clock.now())
        with self._records.writing() as record:
            authorise(record, by, Permission.DECIDE)
            known = self._deciding.still(record, seen)
            decision = _cleaned(decision)
            decision.apply(known, now)
            if known.state is not State.TO_REVIEW:
                raise Conflict
            record.notes.prepare(PreparedDecision(seen, decision, by, now))
            self._deciding.keep(record, known, Action.PREPARED, by)

    def unprepare(self, by: UUID, contribution_id: UUID) -> None:
        """Forget a decision that was to be applied later."""
        with self._records.writing() as record:
            authorise(record, by, Permission.DECIDE)
            record.notes.unprepare(contribution_id)

    def mask(self, by: UUID, seen: Seen, parts: Iterable[Part]) -> Contribution:
        """Replace parts of the text for good; the text as given is kept for the archives.

        What waits for the hub loses the text before: only the masked one leaves.

        Raises:
            NothingToMask: if the parts are none of the text.
            Conflict, UnknownContribution, ForbiddenTransition: as `decide`.
            NotHere: if another machine keeps it.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.DECIDE)
            known = self._here(record, seen)
            hidden = known.reword(masked(known.text, parts))
            now = to_the_millisecond(self._clock.now())
            record.notes.keep_original(known.id, known.text, by, now)
            record.journal.forget(known.id)
            return self._deciding.keep(record, hidden, Action.MASKED, by)

    def unmask(self, by: UUID, seen: Seen) -> Contribution:
        """Give the text back as it was given; raises as `mask`."""
        with self._records.writing() as record:
            authorise(record, by, Permission.DECIDE)
            known = self._here(record, seen)
            original = record.notes.original(seen.id)
            if original is None:
                return known
            record.notes.forget_original(seen.id)
            return self._deciding.keep(record, known.reword(original), Action.UNMASKED, by)

    def group(self, by: UUID, contribution_id: UUID, other_id: UUID) -> None:
        """Say that two contributions say the same. Each keeps its text and its receipt.

        Raises:
            UnknownContribution: if one of them is gone.
            Forbidden, AccountClosed: if `by` may not.
        """
        now = to_the_millisecond(self._clock.now())
        with self._records.writing() as record:
            authorise(record, by, Permission.DECIDE)
            one, other = (_known(record, it) for it in (contribution_id, other_id))
            group = record.notes.group_of(other.id)
            if group is None:
                title = f"Groupe du {local_day(now):%d/%m/%Y}"
                group = Group(draw_id(self._clock, self._randomness), title, now)
                record.notes.add_group(group)
                record.notes.join(other.id, group.id, now)
            record.notes.join(one.id, group.id, now)
            self._deciding.keep(record, one, Action.GROUPED, by)

    def ungroup(self, by: UUID, contribution_id: UUID) -> None:
        """Take a contribution out of its group; raises as `group`."""
        with self._records.writing() as record:
            authorise(record, by, Permission.DECIDE)
            known = _known(record, contribution_id)
            record.notes.leave(contribution_id)
            self._deciding.keep(record, known, Action.UNGROUPED, by)

    def _here(self, record: DeskRepositories, seen: Seen) -> Contribution:
        """Return a contribution that is still as it was seen, and kept here."""
        known = self._deciding.still(record, seen)
        if is_elsewhere(record, seen.id):
            raise NotHere
        return known


def _known(record: DeskRepositories, contribution_id: UUID) -> Contribution:
    contribution = record.contributions.get(contribution_id)
    if contribution is None:
        raise UnknownContribution
    return contribution


def _cleaned(decision: Decision) -> Decision:
    return replace(
        decision,
        answer=_words(decision.answer, LONGEST_ANSWER),
        reason=_words(decision.reason, LONGEST_REASON),
        service=_words(decision.service, LONGEST_SERVICE),
        service_reference=_words(decision.service_reference, LONGEST_SERVICE),
    )


def _words(typed: str | None, longest: int) -> str | None:
    return clean(typed or "", longest) or None

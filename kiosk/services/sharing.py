"""What goes up to the hub and what comes down from it, for each kind of record: all of it here.

| of the record                   | up                                       | down            |
|---------------------------------|------------------------------------------|-----------------|
| contribution, support, feedback | `Card`: state, days, answer, hashed keys | withdraw, erase |
| contribution, feedback          | never its words                          | correct         |
| texts made public               | open data, as files                      | nothing         |
| theme, project, what was done   | `Window`, as every visitor reads it      | nothing         |
| counters                        | `Window`                                 | nothing         |
| picture of a public project,    | named by the `Window`; its bytes, once,  | nothing         |
| photo of its trial              | to a hub that lacks them                 |                 |
| moment of the calendar          | `Window`, as every visitor reads it; if  | nothing         |
|                                 | it was called off, that it was           |                 |
| sketch                          | `Card`: state, days, reason, its project | withdraw, erase |
| sketch not handed in            | its answers, sealed to its receipt alone | revise, hand in |
|                                 | see `draft_carrying`; never its drawing  |                 |
| news of a project that is over  | `Window`: what was decided, and why      | nothing         |
| candidacy for a jury            | `Card`: state, the day of the draw       | withdraw, erase |
| registration for a moment       | `Card`: state, the day of the moment     | withdraw, erase |
| text, place of a contribution   | sealed to the desks, see `exchanging`    | nothing         |
| decision taken on a desk        | sealed to the kiosk that it is for       | its outcome     |
| contact of a feedback, a sketch | sealed to the desk that calls back, then | nothing         |
|                                 | destroyed here, see `entrusting`         |                 |
| other text                      | nothing, but what was said with a        | nothing         |
|                                 | contact, sealed with it                  |                 |
| volunteers: answers, contact    | nothing                                  | nothing         |
| agents, calls, prints, exports  | only that something happened             | nothing         |
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Iterator
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.carried_draft import SealedDraft
from kiosk.domain.contribution import ForbiddenTransition
from kiosk.domain.journal import Action
from kiosk.domain.receipt import FollowUp, SealedReceipt, Subject
from kiosk.domain.sharing import (
    Card,
    Command,
    Malformed,
    Mark,
    Outcome,
    Position,
    SharedEvent,
    Window,
    Wish,
    address_of,
    key_of,
    proof_of,
)
from kiosk.services.browse import Browsing
from kiosk.services.deposit import NothingSaid, Terms
from kiosk.services.draft_carrying import DraftCarrying
from kiosk.services.follow_up import Following
from kiosk.services.followed import follow_up_of
from kiosk.services.outcomes import news_of
from kiosk.services.ports import Clock, Repositories
from kiosk.services.remote_ports import MailShelf, RemoteRepositories
from kiosk.services.shown_pictures import public_pictures
from kiosk.services.supporting import Supporting
from kiosk.services.window import window_of

log = logging.getLogger(__name__)

_TOLD = {
    Subject.CONTRIBUTION,
    Subject.FEEDBACK,
    Subject.CANDIDACY,
    Subject.SKETCH,
    Subject.REGISTRATION,
}
_PROJECTS = {"project", "logbook"}
_ENOUGH = 2 << 20
"""Symbols of sealed drafts after which a message is long enough."""
_SUPPORTS = {Action.SUPPORTED, Action.SUPPORT_WITHDRAWN, Action.SUPPORT_ERASED}


@dataclass(frozen=True, slots=True)
class Posted:
    """An event that waits in the outbox: what happened, to what, never how it reads."""

    sequence: int
    event_id: UUID
    action: str
    subject_id: UUID
    digest: bytes

    @property
    def mark(self) -> Mark:
        """The point of this kiosk's history that it is."""
        return Mark(self.sequence, proof_of(self.event_id, self.digest))


@dataclass(frozen=True, slots=True)
class Waiting:
    """How much waits for the hub, and since when (UTC)."""

    count: int
    oldest: datetime | None


class Outbox(Protocol):
    """The events that wait for the hub."""

    def after(self, sequence: int, limit: int) -> tuple[Posted, ...]:
        """Return the first events after a rank."""
        ...

    def at(self, sequence: int) -> Posted | None:
        """Return the event of a rank, or None."""
        ...

    def last(self) -> Posted | None:
        """Return the last event, or None."""
        ...

    def sent(self, up_to: int, at: datetime) -> None:
        """Note that the hub has every event up to a rank, and none after it."""
        ...

    def waiting(self) -> Waiting:
        """Return how much waits."""
        ...

    def carried(self) -> Iterator[tuple[UUID, UUID]]:
        """Give each contribution with a receipt, and a theme or public project that carries it."""
        ...


class SharedRepositories(RemoteRepositories, Protocol):
    """The record inside one transaction, with its outbox and its mail."""

    @property
    def outbox(self) -> Outbox:
        """The outbox."""
        ...

    @property
    def mail(self) -> MailShelf:
        """How far its parcels were taken."""
        ...


class SharedRecords(Protocol):
    """The record of a kiosk that shares."""

    def writing(self) -> AbstractContextManager[SharedRepositories]:
        """Open the one writing transaction."""
        ...

    def reading(self) -> AbstractContextManager[SharedRepositories]:
        """Open a short read-only transaction."""
        ...


class Sharing:
    """The use cases of the program that speaks to the hub."""

    def __init__(
        self,
        records: SharedRecords,
        clock: Clock,
        terms: Terms,
        gestures: Gestures,
        drafts: DraftCarrying,
    ) -> None:
        self._records = records
        self._clock = clock
        self._terms = terms
        self._gestures = gestures
        self._drafts = drafts
        self._browsing = Browsing(records, clock, terms)

    def resume(self, known: Position) -> Position:
        """Return where to go on from: there, or at the start of a new generation.

        A record brought back from a backup does not hold the last event that the hub knows, or
        does not hold what the cards that came with it told already.
        """
        if known.sequence == 0:
            return known
        with self._records.reading() as record:
            last = record.outbox.at(known.sequence)
            head = known.head and record.outbox.at(known.head.sequence)
        is_held = last is not None and last.mark.proof == known.proof
        is_held = is_held and (head and head.mark) == known.head
        return known if is_held else Position(known.generation + 1)

    def events(self, after: int, limit: int) -> tuple[SharedEvent, ...]:
        """Return the first events after a rank, with what they are about as it is now."""
        with self._records.reading() as record:
            last = record.outbox.last()
            head = last.mark if last else None
            posted = record.outbox.after(after, limit)
            return tuple(_within(self._shared(record, it, head) for it in posted))

    def acknowledge(self, up_to: int) -> None:
        """Note that the hub has every event up to a rank, and none after it."""
        with self._records.writing() as record:
            record.outbox.sent(up_to, self._clock.now())

    def waiting(self) -> Waiting:
        """Return how much waits for the hub."""
        with self._records.reading() as record:
            return record.outbox.waiting()

    def state(self) -> tuple[Mark | None, date]:
        """Return what the window depends on: the last event, and the day."""
        with self._records.reading() as record:
            last = record.outbox.last()
        return (last.mark if last else None), local_day(self._clock.now())

    def window(self) -> Window:
        """Return all that is public."""
        counters, today = self._browsing.lobby().counters, local_day(self._clock.now())
        with self._records.reading() as record:
            return window_of(record, counters, record.outbox.carried(), today)

    def pictures(self, wanted: Collection[str]) -> tuple[tuple[str, bytes], ...]:
        """Return the public pictures of some digests, with their digests."""
        with self._records.reading() as record:
            return tuple(public_pictures(record, wanted))

    def fulfil(self, command: Command) -> Outcome:
        """Do what the bearer of a receipt asked for on the site, once or ten times alike."""
        with self._records.reading() as record:
            receipt = record.receipts.with_token_hash(bytes.fromhex(command.token_hash))
        if receipt is None:
            return Outcome.UNKNOWN
        if command.wish is Wish.REVISE:
            return self._drafts.revise(receipt.subject_id, command.words or "")
        try:
            self._gestures.make(command.wish, receipt, command.words)
        except ForbiddenTransition:
            return Outcome.TOO_LATE
        return Outcome.DONE

    def _shared(self, record: SharedRepositories, posted: Posted, head: Mark | None) -> SharedEvent:
        proof = posted.mark.proof
        try:
            card = self._card(record, _subject(posted.action), posted.subject_id)
        except Malformed:
            # One that cannot be told must not hold up those that come after it.
            log.exception("event %d is told without its card", posted.sequence)
            card = None
        return SharedEvent(posted.sequence, proof, card, head)

    def _card(
        self, record: SharedRepositories, subject: Subject | None, given: UUID
    ) -> Card | None:
        if subject is None:
            return None
        receipt = record.receipts.of_subject(subject, given)
        seen = follow_up_of(record, subject, given, self._terms)
        if seen is None or record.replicas.get(given) is not None:
            return None
        card = _written(seen, receipt, *_relatives(record, subject, given))
        if subject is Subject.SKETCH and receipt is not None:
            return replace(card, draft=self._draft(record, given))
        return card

    def _draft(self, record: SharedRepositories, given: UUID) -> SealedDraft | None:
        try:
            return self._drafts.sealed(record, given)
        except ValueError:  # it stays at the kiosk alone
            log.exception("a draft is too long to be told")
            return None


class Gestures:
    """Withdraws, erases and corrects whatever a receipt is for."""

    def __init__(self, following: Following, supporting: Supporting) -> None:
        self._following = following
        self._supporting = supporting

    def make(self, wish: Wish, receipt: SealedReceipt, words: str | None = None) -> None:
        """Withdraw, erase or correct what a receipt is for.

        Raises:
            ForbiddenTransition: if it was decided on before it is corrected.
        """
        if wish is Wish.CORRECT:
            self._correct(receipt, words or "")
            return
        on_a_support = receipt.subject is Subject.SUPPORT
        use_cases = self._supporting if on_a_support else self._following
        act = use_cases.withdraw if wish is Wish.WITHDRAW else use_cases.erase
        act(receipt.subject_id)

    def _correct(self, receipt: SealedReceipt, words: str) -> None:
        """A support has no words that anybody reads; empty ones are not a correction."""
        with suppress(NothingSaid):
            self._following.correct(receipt.subject_id, words)


def _within(events: Iterable[SharedEvent]) -> Iterator[SharedEvent]:
    """Give events until their drafts are enough for one message; at least one."""
    size = 0
    for event in events:
        draft = event.card.draft if event.card else None
        size += len(draft.sealed) if draft else 0
        yield event
        if size > _ENOUGH:
            return


def _subject(action: str) -> Subject | None:
    """Return what an event is about; None for what the hub need not know.

    What happens to a project happens to the sketch that it was, which has its id.
    """
    if action in _SUPPORTS:
        return Subject.SUPPORT
    head = action.partition(".")[0]
    if head in _PROJECTS:
        return Subject.SKETCH
    return Subject(head) if head in _TOLD else None


def _relatives(
    record: Repositories, subject: Subject, given: UUID
) -> tuple[str | None, str | None]:
    """Return the key of what a support supports, and the address of a project.

    Of a feedback, the one it is about; of a sketch, the one it became, once it is or was public.
    """
    if subject is Subject.SUPPORT:
        support = record.supports.get(given)
        return (key_of(support.contribution_id) if support else None), None
    if subject is Subject.SKETCH:
        told = record.projects.project(given) or news_of(record, given)
        return None, (address_of(given) if told else None)
    feedback = record.feedback.get(given) if subject is Subject.FEEDBACK else None
    return None, (address_of(feedback.project_id) if feedback else None)


def _written(
    seen: FollowUp, receipt: SealedReceipt | None, about: str | None, project: str | None
) -> Card:
    return Card(
        key=key_of(seen.subject_id),
        subject=seen.subject,
        kind=seen.kind,
        state=seen.state,
        deposited_on=seen.deposited_on,
        read_before=seen.read_before,
        answer_before=seen.answer_before,
        language=receipt.language if receipt else "fr",
        token_hash=receipt.token_hash.hex() if receipt else None,
        code_hash=receipt.code_hash.hex() if receipt else None,
        expires_on=_last_day(receipt),
        read_on=seen.read_on,
        answered_on=seen.answered_on,
        answer=seen.answer,
        reason=seen.reason,
        service=seen.service,
        about=about,
        project=project,
    )


def _last_day(receipt: SealedReceipt | None) -> date | None:
    return local_day(receipt.expires_at) if receipt else None

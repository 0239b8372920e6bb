"""Depositing a contribution: the draft, the one transaction, the receipt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.contribution import Contribution, ForbiddenTransition, Place, State, Words
from kiosk.domain.identifiers import uuid7
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.language import language_of
from kiosk.domain.promise import working_day_after
from kiosk.domain.receipt import Receipt, ReceiptKeys, SealedReceipt, Subject
from kiosk.domain.refusal import Refusal
from kiosk.domain.text import LONGEST_CONTRIBUTION, LONGEST_PLACE, clean
from kiosk.services.ports import Clock, Randomness, Records, Repositories
from kiosk.services.sealing import Sealing

DAYS_IN_A_MONTH = 30.44
"""On average."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Drawn when a visitor begins, so that a retry after a crash is the same deposit.

    Attributes:
        code_hash: computed ahead, because it is slow on purpose.
    """

    subject_id: UUID
    receipt_id: UUID
    event_id: UUID
    keys: ReceiptKeys
    code_hash: bytes


class NothingSaid(Refusal):
    """The text is empty once cleaned."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What the town hall promises, and how long keys work.

    Attributes:
        read_days: working days within which an agent reads.
        answer_days: days within which the town hall answers.
        key_months: months for which a receipt opens the follow-up.
    """

    read_days: int
    answer_days: int
    key_months: int

    def expiry(self, issued_at: datetime) -> datetime:
        """Return when a receipt stops opening the follow-up."""
        return issued_at + timedelta(days=round(self.key_months * DAYS_IN_A_MONTH))


class Deposit:
    """The use cases of a visitor who gives."""

    def __init__(
        self,
        records: Records,
        clock: Clock,
        randomness: Randomness,
        sealing: Sealing,
        terms: Terms,
    ) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._sealing = sealing
        self._terms = terms

    def begin(self) -> Draft:
        """Draw everything a deposit will need, before a word is typed. Slow on purpose."""
        return draw_draft(self._clock, self._randomness, self._sealing)

    def send(self, draft: Draft, words: Words) -> Receipt:
        """Keep the contribution, its receipt, its event and its audit line, all or nothing.

        Sending the same draft again keeps it once; with other words, the last ones stay.
        The contribution is in the language of its text, or of the screen if the text does not
        tell; the receipt is in the language of the screen.

        Raises:
            NothingSaid: if no text is left once cleaned.
            ForbiddenTransition: if it was withdrawn or erased since.
            EnvironmentFault: if it could not be put on disk; nothing is kept.
        """
        contribution = self._contribution(draft, words)
        with self._records.writing() as record:
            known = record.contributions.get(draft.subject_id)
            if known is None:
                self._keep(record, draft, contribution, words.language)
            else:
                contribution = self._revise(record, known, contribution)
        return self._receipt(draft, contribution, words.language)

    def _keep(
        self, record: Repositories, draft: Draft, contribution: Contribution, language: str
    ) -> None:
        record.contributions.add(contribution)
        record.receipts.add(
            SealedReceipt(
                id=draft.receipt_id,
                subject=Subject.CONTRIBUTION,
                subject_id=contribution.id,
                token_hash=self._sealing.token_hash(draft.keys.token),
                code_hash=draft.code_hash,
                language=language,
                issued_at=contribution.deposited_at,
                expires_at=self._terms.expiry(contribution.deposited_at),
            )
        )
        record.journal.record(
            event_of(draft.event_id, contribution.deposited_at, Action.DEPOSITED, contribution)
        )

    def _revise(
        self, record: Repositories, known: Contribution, said: Contribution
    ) -> Contribution:
        if known.state is State.WITHDRAWN:
            raise ForbiddenTransition("its bearer took it back")
        if _words(said) == _words(known):
            return known
        revised = replace(said, deposited_at=known.deposited_at, version=known.version + 1)
        record.contributions.save(revised)
        record.journal.record(event_of(self._id(), said.deposited_at, Action.REVISED, revised))
        return revised

    def _contribution(self, draft: Draft, words: Words) -> Contribution:
        text = clean(words.text, LONGEST_CONTRIBUTION)
        if not text:
            raise NothingSaid
        place = clean(words.place.words or "", LONGEST_PLACE) or None
        return Contribution(
            id=draft.subject_id,
            kind=words.kind,
            text=text,
            place=Place(words.place.quartier, place),
            language=language_of(text) or words.language,
            channel="kiosk",
            state=State.TO_REVIEW,
            deposited_at=to_the_millisecond(self._clock.now()),
        )

    def _receipt(self, draft: Draft, contribution: Contribution, language: str) -> Receipt:
        day = local_day(contribution.deposited_at)
        return Receipt(
            id=draft.receipt_id,
            subject_id=contribution.id,
            keys=draft.keys,
            kind=contribution.kind,
            deposited_on=day,
            read_before=working_day_after(day, self._terms.read_days),
            language=language,
        )

    def _id(self) -> UUID:
        return draw_id(self._clock, self._randomness)


def draw_draft(clock: Clock, randomness: Randomness, sealing: Sealing) -> Draft:
    """Draw the ids and the keys of what will be given. Slow on purpose."""
    keys = sealing.draw()
    code_hash = sealing.code_hash(keys.code)
    if code_hash is None:
        raise AssertionError("a drawn code always reads back")
    given, receipt, event = (draw_id(clock, randomness) for _ in range(3))
    return Draft(given, receipt, event, keys, code_hash)


def draw_id(clock: Clock, randomness: Randomness) -> UUID:
    """Draw a new identifier."""
    return uuid7(int(clock.now().timestamp() * 1000), randomness.bytes(10))


def event_of(
    event_id: UUID,
    at: datetime,
    action: Action,
    contribution: Contribution,
    actor: Actor = Actor.VISITOR,
) -> Event:
    """Return the event that tells the hub all that it may know of a contribution."""
    return Event(
        id=event_id,
        at=at,
        actor=actor,
        action=action,
        subject_id=contribution.id,
        payload={
            "kind": contribution.kind.value,
            "text": contribution.text,
            "quartier": contribution.place.quartier,
            "place": contribution.place.words,
            "language": contribution.language,
            "channel": contribution.channel,
            "state": contribution.state.value,
            "version": contribution.version,
        },
    )


def _words(contribution: Contribution) -> Words:
    return Words(contribution.kind, contribution.text, contribution.place, contribution.language)


def to_the_millisecond(moment: datetime) -> datetime:
    """Return the moment as the record keeps it, so that what is read back is equal."""
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)

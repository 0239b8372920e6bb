"""Volunteering for the jury: keeping a candidacy with its receipt, and taking it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.contact import LONGEST_CONTACT, Contact, SealedContact
from kiosk.domain.contribution import ForbiddenTransition
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.receipt import Receipt, SealedReceipt, Subject
from kiosk.domain.refusal import Refusal
from kiosk.domain.sortition.candidacy import (
    Candidacy,
    CandidacyKind,
    CandidacyState,
    Proof,
    ticket_of,
)
from kiosk.domain.sortition.commitment import SALT_BYTES
from kiosk.domain.sortition.draw import Draw
from kiosk.domain.sortition.pool import Profile
from kiosk.domain.sortition.strata import Values, is_profile
from kiosk.domain.text import clean
from kiosk.services.deposit import DAYS_IN_A_MONTH, Draft, Terms, draw_id, to_the_millisecond
from kiosk.services.feedback import NoConsent, Seals
from kiosk.services.ports import Clock, Randomness, Records, Repositories

CONTACT_MONTHS = 12
"""Months after the ceremony for which a contact is kept: the mandate of a jury, and appeals."""


class WrongAnswers(Refusal):
    """The answers are not those of the questions."""


@dataclass(frozen=True, slots=True)
class Application:
    """What a resident says when they volunteer.

    Attributes:
        profile: their answers, in the order of the questions.
        contact: how to reach them if they are drawn, or None: they will look with their receipt.
    """

    profile: Profile
    language: str
    contact: Contact | None = None


class Volunteering:
    """The use cases of a resident who volunteers."""

    def __init__(  # noqa: PLR0913, PLR0917 - the record, what seals, what is promised and asked
        self,
        records: Records,
        clock: Clock,
        randomness: Randomness,
        seals: Seals,
        terms: Terms,
        values: Values,
    ) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._seals = seals
        self._terms = terms
        self._values = values

    def open_draw(self) -> Draw | None:
        """Return the draw for which residents may volunteer today, or None."""
        with self._records.reading() as record:
            return self._open(record)

    def volunteer(self, draft: Draft, said: Application) -> Receipt | None:
        """Keep a candidacy, its contact, receipt, event and audit line, all or nothing.

        Volunteering with the same draft again keeps it once, as it was first. Nothing is kept,
        and None returned, when no draw is open any more.

        Raises:
            WrongAnswers: if an answer is none of its question.
            NoConsent: if there is a contact that may not be kept.
            ForbiddenTransition: if it was taken back since.
            EnvironmentFault: if it could not be put on disk; nothing is kept.
        """
        if not is_profile(self._values, said.profile):
            raise WrongAnswers
        with self._records.writing() as record:
            known = record.candidacies.get(draft.subject_id)
            if known is not None:
                return self._again(record, draft, known)
            draw = self._open(record)
            if draw is None:
                return None
            candidacy = self._candidacy(record, draft, draw, said)
            record.candidacies.add(candidacy)
            self._keep_contact(record, candidacy, draw, said.contact)
            record.receipts.add(self._sealed_receipt(draft, candidacy))
            record.journal.record(
                event_of(draft.event_id, candidacy.given_at, Action.CANDIDACY_GIVEN, candidacy)
            )
        return _receipt(draft, candidacy, draw)

    def _open(self, record: Repositories) -> Draw | None:
        draw = record.draws.latest()
        today = local_day(self._clock.now())
        return draw if draw is not None and draw.welcomes(today) else None

    def _again(self, record: Repositories, draft: Draft, known: Candidacy) -> Receipt | None:
        if known.state is CandidacyState.WITHDRAWN:
            raise ForbiddenTransition("its bearer took it back")
        draw = record.draws.get(known.draw_id)
        return None if draw is None else _receipt(draft, known, draw)

    def _candidacy(
        self, record: Repositories, draft: Draft, draw: Draw, said: Application
    ) -> Candidacy:
        return Candidacy(
            id=draft.subject_id,
            draw_id=draw.id,
            ticket=ticket_of(record.candidacies.count(draw.id) + 1),
            profile=said.profile,
            household="",
            salt=self._randomness.bytes(SALT_BYTES).hex(),
            language=said.language,
            channel="kiosk",
            given_at=to_the_millisecond(self._clock.now()),
        )

    def _keep_contact(
        self, record: Repositories, candidacy: Candidacy, draw: Draw, contact: Contact | None
    ) -> None:
        if contact is None:
            return
        words = " ".join(clean(contact.words, LONGEST_CONTACT).split())
        if not contact.consented or not words:
            raise NoConsent
        record.contacts.add(
            SealedContact(
                id=draw_id(self._clock, self._randomness),
                subject=Subject.CANDIDACY,
                subject_id=candidacy.id,
                sealed=self._seals.contacts.seal(words, candidacy.id),
                given_at=candidacy.given_at,
                erase_at=draw.ceremony + timedelta(days=round(CONTACT_MONTHS * DAYS_IN_A_MONTH)),
            )
        )

    def _sealed_receipt(self, draft: Draft, candidacy: Candidacy) -> SealedReceipt:
        return SealedReceipt(
            id=draft.receipt_id,
            subject=Subject.CANDIDACY,
            subject_id=candidacy.id,
            token_hash=self._seals.receipts.token_hash(draft.keys.token),
            code_hash=draft.code_hash,
            language=candidacy.language,
            issued_at=candidacy.given_at,
            expires_at=self._terms.expiry(candidacy.given_at),
        )


def withdraw(record: Repositories, candidacy_id: UUID, event_id: UUID, at: datetime) -> None:
    """Take a candidacy back, and erase its contact; its bearer still sees it."""
    candidacy = record.candidacies.get(candidacy_id)
    if candidacy is None or candidacy.state is CandidacyState.WITHDRAWN:
        return
    record.contacts.destroy(Subject.CANDIDACY, candidacy_id)
    withdrawn = candidacy.withdraw()
    record.candidacies.save(withdrawn)
    record.journal.record(event_of(event_id, at, Action.CANDIDACY_WITHDRAWN, withdrawn))


def erase(record: Repositories, candidacy_id: UUID, event_id: UUID, at: datetime) -> None:
    """Erase the answers, the contact and both keys of a candidacy; an empty shell stays."""
    candidacy = record.candidacies.get(candidacy_id)
    if candidacy is None:
        return
    record.contacts.destroy(Subject.CANDIDACY, candidacy_id)
    record.journal.forget(candidacy_id)
    erased = candidacy.erase()
    record.candidacies.save(erased)
    record.journal.record(event_of(event_id, at, Action.CANDIDACY_ERASED, erased))
    receipt = record.receipts.of_subject(Subject.CANDIDACY, candidacy_id)
    if receipt is not None:
        record.receipts.destroy(receipt.id)


def event_of(event_id: UUID, at: datetime, action: Action, candidacy: Candidacy) -> Event:
    """Return the event of a candidacy: never an answer, nor the ticket."""
    return Event(
        id=event_id,
        at=at,
        actor=Actor.VISITOR,
        action=action,
        subject_id=candidacy.id,
        payload={
            "draw": str(candidacy.draw_id),
            "channel": candidacy.channel,
            "state": candidacy.state.value,
            "version": candidacy.version,
        },
    )


def _receipt(draft: Draft, candidacy: Candidacy, draw: Draw) -> Receipt:
    return Receipt(
        id=draft.receipt_id,
        subject_id=candidacy.id,
        keys=draft.keys,
        kind=CandidacyKind.JURY,
        deposited_on=local_day(candidacy.given_at),
        read_before=local_day(draw.ceremony),
        language=candidacy.language,
        subject=Subject.CANDIDACY,
        proof=Proof(candidacy.ticket, candidacy.salt),
    )

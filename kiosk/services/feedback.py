"""Feedback to the passeur: keeping it with its receipt, and taking it back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.contact import LONGEST_CONTACT, Contact, SealedContact
from kiosk.domain.contribution import ForbiddenTransition
from kiosk.domain.feedback import Feedback, FeedbackKind, FeedbackState, shown
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.language import language_of
from kiosk.domain.opinion import Opinion
from kiosk.domain.opinion_round import RoundState
from kiosk.domain.promise import working_day_after
from kiosk.domain.receipt import Receipt, SealedReceipt, Subject
from kiosk.domain.refusal import Refusal
from kiosk.domain.text import LONGEST_CONTRIBUTION, clean
from kiosk.services.contact_sealing import ContactSealing
from kiosk.services.deposit import (
    DAYS_IN_A_MONTH,
    Draft,
    Terms,
    draw_id,
    to_the_millisecond,
)
from kiosk.services.erasing import erase_due_contacts
from kiosk.services.ports import Clock, Randomness, Records, Repositories
from kiosk.services.sealing import Sealing

CONTACT_MONTHS = 13
"""Months for which a contact is kept: the time of one stimulateur, and to thank."""


class NoConsent(Refusal):
    """A contact that may not be kept: not for help, empty, under 15 or not accepted."""


@dataclass(frozen=True, slots=True)
class Seals:
    """What proves receipts, and what hides contacts."""

    receipts: Sealing
    contacts: ContactSealing


class Feedbacks:
    """The use cases of a visitor who has an opinion on a project."""

    def __init__(
        self, records: Records, clock: Clock, randomness: Randomness, seals: Seals, terms: Terms
    ) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._seals = seals
        self._terms = terms

    def give(self, draft: Draft, opinion: Opinion) -> Receipt | None:
        """Keep the feedback, its contact, receipt, event and audit line, all or nothing.

        Giving the same draft again keeps it once, as it was first given. Nothing is kept, and
        None returned, when the project is not public any more.

        Raises:
            NoConsent: if there is a contact that may not be kept.
            ForbiddenTransition: if it was withdrawn or erased since.
            EnvironmentFault: if it could not be put on disk; nothing is kept.
        """
        feedback = self._feedback(draft, opinion)
        contact = self._sealed(feedback, opinion.contact)
        with self._records.writing() as record:
            known = record.feedback.get(feedback.id)
            if known is not None:
                return self._again(draft, known)
            if record.projects.project(opinion.project_id) is None:
                return None
            feedback = self._answering(record, feedback)
            record.feedback.add(feedback)
            if contact is not None:
                record.contacts.add(contact)
            record.receipts.add(self._proof(draft, feedback))
            record.journal.record(
                event_of(draft.event_id, feedback.given_at, Action.FEEDBACK_GIVEN, feedback)
            )
        return self._receipt(draft, feedback)

    def counts(self, project_id: UUID) -> dict[FeedbackKind, int]:
        """Return the counts of a project that may be shown."""
        with self._records.reading() as record:
            return shown(record.feedback.counts(project_id))

    def erase_due_contacts(self) -> int:
        """Erase the contacts whose time is over, also those that came from kiosks.

        Return how many.
        """
        with self._records.writing() as record:
            return erase_due_contacts(record, self._clock.now())

    def _answering(self, record: Repositories, feedback: Feedback) -> Feedback:
        """Return it without its question if that is not asked any more: nothing said is lost."""
        asked = feedback.round_id and record.rounds.get(feedback.round_id)
        day = local_day(feedback.given_at)
        if (
            asked
            and asked.project_id == feedback.project_id
            and asked.state(day) is RoundState.OPEN
        ):
            return feedback
        return replace(feedback, round_id=None)

    def _again(self, draft: Draft, known: Feedback) -> Receipt:
        if known.state is FeedbackState.WITHDRAWN:
            raise ForbiddenTransition("its bearer took it back")
        return self._receipt(draft, known)

    def _feedback(self, draft: Draft, opinion: Opinion) -> Feedback:
        return Feedback(
            id=draft.subject_id,
            project_id=opinion.project_id,
            kind=opinion.kind,
            text=clean(opinion.text, LONGEST_CONTRIBUTION),
            language=opinion.language,
            channel="kiosk",
            given_at=to_the_millisecond(self._clock.now()),
            round_id=opinion.round_id,
        )

    def _sealed(self, feedback: Feedback, contact: Contact | None) -> SealedContact | None:
        if contact is None:
            return None
        words = " ".join(clean(contact.words, LONGEST_CONTACT).split())
        if feedback.kind is not FeedbackKind.HELP or not contact.consented or not words:
            raise NoConsent
        return SealedContact(
            id=draw_id(self._clock, self._randomness),
            subject=Subject.FEEDBACK,
            subject_id=feedback.id,
            sealed=self._seals.contacts.seal(words, feedback.id),
            given_at=feedback.given_at,
            erase_at=feedback.given_at + timedelta(days=round(CONTACT_MONTHS * DAYS_IN_A_MONTH)),
        )

    def _proof(self, draft: Draft, feedback: Feedback) -> SealedReceipt:
        return SealedReceipt(
            id=draft.receipt_id,
            subject=Subject.FEEDBACK,
            subject_id=feedback.id,
            token_hash=self._seals.receipts.token_hash(draft.keys.token),
            code_hash=draft.code_hash,
            language=feedback.language,
            issued_at=feedback.given_at,
            expires_at=self._terms.expiry(feedback.given_at),
        )

    def _receipt(self, draft: Draft, feedback: Feedback) -> Receipt:
        day = local_day(feedback.given_at)
        return Receipt(
            id=draft.receipt_id,
            subject_id=feedback.id,
            keys=draft.keys,
            kind=feedback.kind,
            deposited_on=day,
            read_before=working_day_after(day, self._terms.read_days),
            language=feedback.language,
            subject=Subject.FEEDBACK,
        )


def correct(
    record: Repositories, feedback_id: UUID, words: str, event_id: UUID, at: datetime
) -> None:
    """Put other words in place of those of a feedback.

    Raises:
        ForbiddenTransition: if the passeur decided on it, or its author took it back.
    """
    feedback = record.feedback.get(feedback_id)
    if feedback is None or feedback.text == words:
        return
    corrected = feedback.correct(words, language_of(words) or feedback.language)
    record.journal.forget(feedback_id)
    record.feedback.save(corrected)
    record.journal.record(event_of(event_id, at, Action.FEEDBACK_REVISED, corrected))


def withdraw(record: Repositories, feedback_id: UUID, event_id: UUID, at: datetime) -> None:
    """Take a feedback back, and erase its contact; its bearer still sees it."""
    feedback = record.feedback.get(feedback_id)
    if feedback is None or feedback.state is FeedbackState.WITHDRAWN:
        return
    record.contacts.destroy(Subject.FEEDBACK, feedback_id)
    withdrawn = feedback.withdraw()
    record.feedback.save(withdrawn)
    record.journal.record(event_of(event_id, at, Action.FEEDBACK_WITHDRAWN, withdrawn))


def erase(record: Repositories, feedback_id: UUID, event_id: UUID, at: datetime) -> None:
    """Erase the words, the contact and both keys of a feedback; an anonymous shell stays."""
    feedback = record.feedback.get(feedback_id)
    if feedback is None:
        return
    record.contacts.destroy(Subject.FEEDBACK, feedback_id)
    record.journal.forget(feedback_id)
    erased = feedback.erase()
    record.feedback.save(erased)
    record.journal.record(event_of(event_id, at, Action.FEEDBACK_ERASED, erased))
    receipt = record.receipts.of_subject(Subject.FEEDBACK, feedback_id)
    if receipt is not None:
        record.receipts.destroy(receipt.id)


def event_of(event_id: UUID, at: datetime, action: Action, feedback: Feedback) -> Event:
    """Return the event that tells the hub all that it may know of a feedback: no contact."""
    told: dict[str, str | int | None] = {
        "project": str(feedback.project_id),
        "kind": feedback.kind.value,
        "text": feedback.text,
        "language": feedback.language,
        "channel": feedback.channel,
        "state": feedback.state.value,
        "version": feedback.version,
    }
    if feedback.round_id:
        told["round"] = str(feedback.round_id)
    return Event(event_id, at, Actor.VISITOR, action, feedback.id, told)

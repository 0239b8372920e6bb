"""Following up with a receipt: what became of it, withdrawing it, erasing it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from kiosk.domain.contribution import Contribution, State
from kiosk.domain.journal import Action
from kiosk.domain.language import language_of
from kiosk.domain.patience import Patience
from kiosk.domain.receipt import FollowUp, SealedReceipt, Subject
from kiosk.domain.receipt_code import read_token
from kiosk.domain.text import LONGEST_CONTRIBUTION, clean
from kiosk.services import feedback, joining, sketch_changes, volunteering
from kiosk.services.deposit import NothingSaid, Terms, draw_id, event_of
from kiosk.services.followed import follow_up_of
from kiosk.services.ports import Clock, Randomness, Records, Repositories
from kiosk.services.sealing import Sealing


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a code: what it opens, or nothing, to be told after `delay` seconds."""

    follow_up: FollowUp | None
    delay: int = 0


class Following:
    """The use cases of the bearer of a receipt."""

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
        self._patience = Patience()

    def look_up(self, given: str) -> Answer:
        """Return what a typed code or a scanned QR opens.

        A wrong, empty, expired or erased one gets the same answer, after the same work.
        """
        token = read_token(given)
        code_hash = None if token else self._sealing.code_hash(given)
        with self._records.reading() as record:
            if token:
                receipt = record.receipts.with_token_hash(self._sealing.token_hash(token))
            else:
                receipt = record.receipts.with_code_hash(code_hash or b"")
            follow_up = self._opened(record, receipt)
        if follow_up is None:
            self._patience = self._patience.after_failure()
            return Answer(None, self._patience.delay)
        self._patience = Patience()
        return Answer(follow_up)

    def correct(self, contribution_id: UUID, words: str) -> None:
        """Put other words in place of those of a contribution that nobody decided on yet.

        The first ones are nowhere any more, nor a mask that an agent put on them. A feedback
        likewise, by its id. Words that are already there change nothing.

        Raises:
            NothingSaid: if no text is left once cleaned.
            ForbiddenTransition: if it was decided on, or withdrawn.
        """
        text = clean(words, LONGEST_CONTRIBUTION)
        if not text:
            raise NothingSaid
        with self._records.writing() as record:
            feedback.correct(record, contribution_id, text, self._event_id(), self._clock.now())
            contribution = record.contributions.get(contribution_id)
            if contribution is None or contribution.text == text:
                return
            corrected = contribution.correct(text, language_of(text) or contribution.language)
            record.journal.forget(contribution_id)
            record.notes.erase(contribution_id)
            self._change(record, corrected, Action.REVISED)

    def withdraw(self, contribution_id: UUID) -> None:
        """Take a contribution back: public lists lose it at once; its bearer still sees it.

        A feedback, a candidacy, a sketch or a registration likewise, by its id.
        """
        with self._records.writing() as record:
            for kind in (feedback, volunteering, sketch_changes, joining):
                kind.withdraw(record, contribution_id, self._event_id(), self._clock.now())
            contribution = record.contributions.get(contribution_id)
            if contribution is None or contribution.state is State.WITHDRAWN:
                return
            self._change(record, contribution.withdraw(), Action.WITHDRAWN)

    def erase(self, contribution_id: UUID) -> None:
        """Erase the words, the place and both keys; an empty, anonymous shell is all that stays.

        What agents noted beside it goes too: the text before a mask, a decision not applied.
        Whatever else a receipt is for likewise, by its id, with its contact.
        """
        with self._records.writing() as record:
            for kind in (feedback, volunteering, sketch_changes, joining):
                kind.erase(record, contribution_id, self._event_id(), self._clock.now())
            contribution = record.contributions.get(contribution_id)
            if contribution is None:
                return
            record.journal.forget(contribution_id)
            record.notes.erase(contribution_id)
            self._change(record, contribution.erase(), Action.ERASED)
            receipt = record.receipts.of_subject(Subject.CONTRIBUTION, contribution_id)
            if receipt is not None:
                record.receipts.destroy(receipt.id)

    def _change(self, record: Repositories, changed: Contribution, action: Action) -> None:
        record.contributions.save(changed)
        record.journal.record(event_of(self._event_id(), self._clock.now(), action, changed))

    def _event_id(self) -> UUID:
        return draw_id(self._clock, self._randomness)

    def _opened(self, record: Repositories, receipt: SealedReceipt | None) -> FollowUp | None:
        if receipt is None or receipt.expires_at <= self._clock.now():
            return None
        seen = follow_up_of(record, receipt.subject, receipt.subject_id, self._terms)
        return seen and replace(seen, receipt_id=receipt.id)

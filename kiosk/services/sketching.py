"""Proposing a project: the sketch kept step by step, its holder's contact, handing it in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.contact import LONGEST_CONTACT, Contact, SealedContact
from kiosk.domain.contribution import ForbiddenTransition
from kiosk.domain.journal import Action
from kiosk.domain.project import Theme
from kiosk.domain.published import Voice, VoiceFilter
from kiosk.domain.receipt import Receipt, SealedReceipt, Subject
from kiosk.domain.sharing import key_of
from kiosk.domain.sketch import Answers, Call, Sketch, SketchKind, SketchState
from kiosk.domain.sketch_questions import cleaned
from kiosk.domain.text import clean
from kiosk.services.deposit import DAYS_IN_A_MONTH, Draft, Terms, draw_id, to_the_millisecond
from kiosk.services.draft_sealing import draw_locks
from kiosk.services.erasing import may_erase
from kiosk.services.feedback import CONTACT_MONTHS, NoConsent, Seals
from kiosk.services.ports import Clock, Randomness, Records, Repositories
from kiosk.services.sketch_changes import erase, event_of

OFFERED_ORIGINS = 30
"""Contributions of a theme that a holder chooses among: the newest."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A call as a holder meets it.

    Attributes:
        deadline: its last minute (UTC), or None.
        is_open: whether a sketch handed in now is on time.
        voices: the contributions that the theme carries.
    """

    theme: Theme
    call: Call
    deadline: datetime | None
    is_open: bool
    voices: tuple[Voice, ...]


@dataclass(frozen=True, slots=True)
class Resumed:
    """A sketch that its holder comes back to; its contact is never shown again."""

    sketch: Sketch
    invitation: Invitation
    has_contact: bool


class Sketching:
    """The use cases of a holder."""

    def __init__(
        self, records: Records, clock: Clock, randomness: Randomness, seals: Seals, terms: Terms
    ) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._seals = seals
        self._terms = terms

    def invitation(self, theme_id: UUID) -> Invitation | None:
        """Return the call of a theme, or None if the theme is gone."""
        with self._records.reading() as record:
            return self._invitation(record, theme_id)

    def begin(
        self, draft: Draft, theme_id: UUID, answers: Answers, language: str
    ) -> Receipt | None:
        """Keep a new sketch, its receipt, event and audit line, all or nothing. Slow on purpose.

        Beginning the same draft again keeps the last answers. Nothing is kept, and None returned,
        when its call is not open.
        """
        sketch = Sketch(draft.subject_id, theme_id, cleaned(answers), language, self._now())
        parts = (self._seals.receipts, self._randomness)
        locks = draw_locks(draft.keys, key_of(sketch.id), *parts)
        with self._records.writing() as record:
            invitation = self._invitation(record, theme_id)
            if invitation is None or not invitation.is_open:
                return None
            known = record.sketches.get(sketch.id)
            if known is None:
                record.sketches.add(sketch)
                record.sketches.keep_locks(sketch.id, locks)
                record.receipts.add(self._proof(draft, sketch))
                record.journal.record(
                    event_of(draft.event_id, sketch.begun_at, Action.SKETCH_BEGUN, sketch)
                )
            else:
                self._revise(record, known, answers)
        return self._receipt(draft, sketch, invitation)

    def keep(
        self, sketch_id: UUID, answers: Answers, known: Answers | None = None
    ) -> Sketch | None:
        """Keep the answers as they are now; None if it is no draft any more.

        `known`: those that they were changed from; what their holder changed from afar since stays.
        """
        with self._records.writing() as record:
            kept = record.sketches.get(sketch_id)
            if kept is None or kept.state is not SketchState.DRAFT:
                return None
            if known is not None:
                answers = cleaned(answers).since(cleaned(known), kept.answers)
            return self._revise(record, kept, answers)

    def leave_contact(self, sketch_id: UUID, contact: Contact) -> Sketch | None:
        """Keep how to reach the holder, in place of what was; None if it is no draft any more.

        Raises:
            NoConsent: if the contact may not be kept.
        """
        words = " ".join(clean(contact.words, LONGEST_CONTACT).split())
        if not contact.consented or not words:
            raise NoConsent
        now = self._now()
        with self._records.writing() as record:
            known = record.sketches.get(sketch_id)
            if known is None or known.state is not SketchState.DRAFT:
                return None
            record.contacts.destroy(Subject.SKETCH, sketch_id)
            record.contacts.add(
                SealedContact(
                    id=self._id(),
                    subject=Subject.SKETCH,
                    subject_id=sketch_id,
                    sealed=self._seals.contacts.seal(words, sketch_id),
                    given_at=now,
                    erase_at=now + timedelta(days=round(CONTACT_MONTHS * DAYS_IN_A_MONTH)),
                )
            )
            # From afar too, it can be handed in from now on.
            record.journal.record(event_of(self._id(), now, Action.SKETCH_REVISED, known))
            return known

    def submit(self, sketch_id: UUID) -> Sketch | None:
        """Hand it in, late or not; None if it cannot be: no draft, too little, no contact."""
        now = self._now()
        with self._records.writing() as record:
            known = record.sketches.get(sketch_id)
            contact = record.contacts.of_subject(Subject.SKETCH, sketch_id)
            if known is None or contact is None:
                return None
            invitation = self._invitation(record, known.theme_id)
            try:
                sketch = known.submit(now, late=invitation is None or not invitation.is_open)
            except ForbiddenTransition:
                return None
            self._change(record, Action.SKETCH_SUBMITTED, sketch)
            return sketch

    def take_back(self, sketch_id: UUID) -> Sketch | None:
        """Make a sketch that was just handed in a draft again; None if it was judged since."""
        with self._records.writing() as record:
            known = record.sketches.get(sketch_id)
            if known is None or known.state is not SketchState.SUBMITTED:
                return None
            sketch = known.take_back()
            self._change(record, Action.SKETCH_TAKEN_BACK, sketch)
            return sketch

    def resume(self, sketch_id: UUID) -> Resumed | None:
        """Return a draft to go on with, or None if it is none any more."""
        with self._records.reading() as record:
            known = record.sketches.get(sketch_id)
            if known is None or known.state is not SketchState.DRAFT:
                return None
            invitation = self._invitation(record, known.theme_id)
            contact = record.contacts.of_subject(Subject.SKETCH, sketch_id)
            if invitation is None:
                return None
            return Resumed(known, invitation, contact is not None)

    def erase_abandoned(self) -> int:
        """Erase the drafts whose code opens nothing any more; return how many."""
        now = self._now()
        if not may_erase(now):
            return 0
        with self._records.writing() as record:
            drafts = record.sketches.drafts_before(now - (self._terms.expiry(now) - now))
            for sketch_id in drafts:
                erase(record, sketch_id, self._id(), now)
        return len(drafts)

    def _revise(self, record: Repositories, known: Sketch, answers: Answers) -> Sketch:
        said = cleaned(answers)
        if said == known.answers:
            return known
        sketch = known.revise(said)
        self._change(record, Action.SKETCH_REVISED, sketch)
        return sketch

    def _change(self, record: Repositories, action: Action, sketch: Sketch) -> None:
        record.sketches.save(sketch)
        record.journal.record(event_of(self._id(), self._now(), action, sketch))

    def _invitation(self, record: Repositories, theme_id: UUID) -> Invitation | None:
        theme = next((it for it in record.projects.themes() if it.id == theme_id), None)
        if theme is None:
            return None
        call = record.sketches.call(theme_id)
        return Invitation(
            theme=theme,
            call=call,
            deadline=call.deadline(theme),
            is_open=call.is_open(theme, self._clock.now()),
            voices=record.contributions.page(
                None, OFFERED_ORIGINS, VoiceFilter(theme=theme_id)
            ).voices,
        )

    def _proof(self, draft: Draft, sketch: Sketch) -> SealedReceipt:
        return SealedReceipt(
            id=draft.receipt_id,
            subject=Subject.SKETCH,
            subject_id=sketch.id,
            token_hash=self._seals.receipts.token_hash(draft.keys.token),
            code_hash=draft.code_hash,
            language=sketch.language,
            issued_at=sketch.begun_at,
            expires_at=self._terms.expiry(sketch.begun_at),
        )

    def _receipt(self, draft: Draft, sketch: Sketch, invitation: Invitation) -> Receipt:
        until = invitation.deadline or self._terms.expiry(sketch.begun_at)
        return Receipt(
            id=draft.receipt_id,
            subject_id=sketch.id,
            keys=draft.keys,
            kind=SketchKind.SKETCH,
            deposited_on=local_day(sketch.begun_at),
            read_before=local_day(until),
            language=sketch.language,
            subject=Subject.SKETCH,
        )

    def _id(self) -> UUID:
        return draw_id(self._clock, self._randomness)

    def _now(self) -> datetime:
        return to_the_millisecond(self._clock.now())

"""Following up with a receipt: what became of it, withdrawing it, erasing it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.contribution import Contribution, State
from kiosk.domain.feedback import Feedback
from kiosk.domain.journal import Action
from kiosk.domain.language import language_of
from kiosk.domain.patience import Patience
from kiosk.domain.project import Stage
from kiosk.domain.promise import answer_day, working_day_after
from kiosk.domain.receipt import FollowUp, SealedReceipt, Subject
from kiosk.domain.receipt_code import read_token
from kiosk.domain.registration import RegistrationKind, appointment_of
from kiosk.domain.sheet_version import owed_to
from kiosk.domain.sketch import Sketch, SketchKind, SketchState
from kiosk.domain.sortition.candidacy import CandidacyKind, Proof
from kiosk.domain.sortition.draw import DrawState
from kiosk.domain.text import LONGEST_CONTRIBUTION, clean
from kiosk.services import feedback, joining, sketch_changes, volunteering
from kiosk.services.deposit import NothingSaid, Terms, draw_id, event_of
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


def follow_up_of(
    record: Repositories, subject: Subject, given: UUID, terms: Terms
) -> FollowUp | None:
    """Return what the bearer of a receipt may see of what they gave, or None if it is gone.

    Its `receipt_id` is left to whoever knows the receipt.
    """
    match subject:
        case Subject.FEEDBACK:
            opinion = record.feedback.get(given)
            return None if opinion is None else _of_feedback(record, opinion, terms)
        case Subject.SKETCH:
            sketch = record.sketches.get(given)
            return None if sketch is None else _of_sketch(record, sketch, terms)
        case Subject.SUPPORT:
            return _of_support(record, given, terms)
        case Subject.CANDIDACY:
            return _of_candidacy(record, given)
        case Subject.REGISTRATION:
            return _of_registration(record, given)
        case _:
            contribution = record.contributions.get(given)
            return None if contribution is None else _of_carried(record, contribution, terms)


def _of_carried(record: Repositories, contribution: Contribution, terms: Terms) -> FollowUp:
    """Return what became of a contribution, and of which theme it is a part."""
    lineage = record.sheets.lineage(contribution.id)
    theme = lineage.theme.title if lineage and lineage.theme else None
    return replace(_of_contribution(contribution, terms), theme=theme)


def _of_support(record: Repositories, support_id: UUID, terms: Terms) -> FollowUp | None:
    """Return what became of the supported contribution, since the day of the support.

    The reason of a refusal is for the eyes of the contribution's author only.
    """
    support = record.supports.get(support_id)
    supported = None if support is None else record.contributions.get(support.contribution_id)
    if support is None or supported is None:
        return None
    seen = _of_carried(record, supported, terms)
    withdrawn = support.withdrawn_at is not None
    return replace(
        seen,
        subject_id=support.id,
        subject=Subject.SUPPORT,
        state=State.WITHDRAWN if withdrawn else seen.state,
        deposited_on=local_day(support.given_at),
        reason=None,
    )


def _of_contribution(contribution: Contribution, terms: Terms) -> FollowUp:
    day = local_day(contribution.deposited_at)
    return FollowUp(
        receipt_id=contribution.id,
        subject_id=contribution.id,
        version=contribution.version,
        kind=contribution.kind,
        state=contribution.state,
        deposited_on=day,
        read_before=working_day_after(day, terms.read_days),
        answer_before=answer_day(day, terms.answer_days),
        read_on=contribution.read_at and local_day(contribution.read_at),
        answered_on=contribution.answered_at and local_day(contribution.answered_at),
        answer=contribution.answer,
        reason=contribution.reason,
        service=_service_of(contribution),
    )


def _service_of(contribution: Contribution) -> str | None:
    """Return who can act, and the number to ask them about, if they gave one."""
    service, reference = contribution.service, contribution.service_reference
    return f"{service} ({reference})" if service and reference else service


def _of_feedback(record: Repositories, given: Feedback, terms: Terms) -> FollowUp:
    day = local_day(given.given_at)
    asked = record.rounds.get(given.round_id) if given.round_id else None
    owed = record.sheets.owed_to(given.id)
    return FollowUp(
        receipt_id=given.id,
        subject_id=given.id,
        version=given.version,
        kind=given.kind,
        state=given.state,
        deposited_on=day,
        read_before=working_day_after(day, terms.read_days),
        answer_before=answer_day(day, terms.answer_days),
        read_on=given.read_at and local_day(given.read_at),
        answered_on=given.answered_at and local_day(given.answered_at),
        answer=given.answer,
        reason=given.reason,
        service=None,
        subject=Subject.FEEDBACK,
        question=asked.question if asked else None,
        sheet_version=owed_to(record.versions.of_project(given.project_id), given.id),
        changed=owed or (asked.changed if asked else None),
    )


def _of_candidacy(record: Repositories, given: UUID) -> FollowUp | None:
    """Return whether a volunteer is drawn; the day of the draw stands for the days of promises."""
    candidacy = record.candidacies.get(given)
    draw = None if candidacy is None else record.draws.get(candidacy.draw_id)
    if candidacy is None or draw is None:
        return None
    ceremony = local_day(draw.ceremony)
    return FollowUp(
        receipt_id=given,
        subject_id=given,
        version=candidacy.version,
        kind=CandidacyKind.JURY,
        state=candidacy.state,
        deposited_on=local_day(candidacy.given_at),
        read_before=ceremony,
        answer_before=ceremony,
        read_on=None,
        answered_on=ceremony if draw.state is DrawState.DRAWN else None,
        answer=None,
        reason=None,
        service=None,
        subject=Subject.CANDIDACY,
        proof=Proof(candidacy.ticket, candidacy.salt) if candidacy.salt else None,
    )


def _of_registration(record: Repositories, given: UUID) -> FollowUp | None:
    """Return whether a moment takes place; its day stands for the days of promises."""
    seat = record.registrations.get(given)
    moment = None if seat is None else record.moments.get(seat.moment_id)
    if seat is None or moment is None:
        return None
    day = local_day(moment.starts_at)
    return FollowUp(
        receipt_id=given,
        subject_id=given,
        version=seat.version,
        kind=RegistrationKind.RENDEZVOUS,
        state=seat.state(moment),
        deposited_on=local_day(seat.given_at),
        read_before=day,
        answer_before=day,
        read_on=None,
        answered_on=None,
        answer=None,
        reason=None,
        service=None,
        subject=Subject.REGISTRATION,
        appointment=appointment_of(moment),
    )


def _judged(record: Repositories, sketch: Sketch) -> SketchState | Stage:
    """Return where a sketch stands that is no public project: a jury may have left it aside."""
    sheet = record.sheets.known(sketch.id)
    aside = sheet is not None and sheet.project.stage is Stage.NOT_SELECTED
    return Stage.NOT_SELECTED if aside else sketch.state


def _of_sketch(record: Repositories, sketch: Sketch, terms: Terms) -> FollowUp:
    """Return what became of a sketch, or of the public project that it is now."""
    day = local_day(sketch.submitted_at or sketch.begun_at)
    project = record.projects.project(sketch.id)
    decided_on = sketch.decided_at and local_day(sketch.decided_at)
    return FollowUp(
        receipt_id=sketch.id,
        subject_id=sketch.id,
        version=sketch.version,
        kind=SketchKind.SKETCH,
        state=project.stage if project else _judged(record, sketch),
        deposited_on=day,
        read_before=working_day_after(day, terms.read_days),
        answer_before=answer_day(day, terms.answer_days),
        read_on=decided_on,
        answered_on=decided_on,
        answer=None,
        reason=sketch.reason,
        service=None,
        subject=Subject.SKETCH,
        late=sketch.late,
    )

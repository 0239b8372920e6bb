"""What the bearer of a receipt may see of what they gave."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.contribution import Contribution, State
from kiosk.domain.feedback import Feedback
from kiosk.domain.project import Stage
from kiosk.domain.promise import answer_day, working_day_after
from kiosk.domain.receipt import Born, FollowUp, Subject
from kiosk.domain.registration import RegistrationKind, appointment_of
from kiosk.domain.sheet_version import owed_to
from kiosk.domain.sketch import Sketch, SketchKind, SketchState
from kiosk.domain.sortition.candidacy import CandidacyKind, Proof
from kiosk.domain.sortition.draw import DrawState
from kiosk.services.deposit import Terms
from kiosk.services.outcomes import news_of
from kiosk.services.ports import Repositories


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
    """Return what became of a contribution, its theme, and the projects born of it."""
    seen = _of_contribution(contribution, terms)
    lineage = record.sheets.lineage(contribution.id)
    if lineage is None:
        return seen
    theme = lineage.theme.title if lineage.theme else None
    born = tuple(Born(it.title, it.stage) for it in lineage.projects)
    return replace(seen, theme=theme, projects=born)


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
        subject=Subject.FEEDBACK,
        question=asked.question if asked else None,
        sheet_version=owed_to(record.versions.of_project(given.project_id), given.id),
        changed=owed or (asked.changed if asked else None),
        news=news_of(record, given.project_id),
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
        answered_on=ceremony if draw.state is DrawState.DRAWN else None,
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
        subject=Subject.REGISTRATION,
        appointment=appointment_of(moment),
    )


def _judged(record: Repositories, sketch: Sketch) -> SketchState | Stage:
    """Return where a sketch stands that is no public project: left aside by a jury, or closed."""
    sheet = record.sheets.known(sketch.id)
    if sheet is None or sketch.state is not SketchState.ADMISSIBLE:
        return sketch.state
    stage = sheet.project.stage
    return stage if stage in {Stage.NOT_SELECTED, Stage.CLOSED} else sketch.state


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
        reason=sketch.reason,
        subject=Subject.SKETCH,
        late=sketch.late,
        news=None if sketch.state is SketchState.WITHDRAWN else news_of(record, sketch.id),
    )

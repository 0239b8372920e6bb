"""Coming to a moment: a seat, a receipt, and what its bearer sees and does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.contribution import ForbiddenTransition
from kiosk.domain.journal import TAKEN_BACK, Action
from kiosk.domain.moment import Moment
from kiosk.domain.receipt import Receipt, Subject
from kiosk.domain.registration import RegistrationState
from tests.fakes.bureau import Bureau
from tests.fakes.moments import TUESDAY, a_moment
from tests.fakes.records import InMemoryRecords
from tests.unit.models.conftest import a_project


@pytest.fixture
def bureau() -> Bureau:
    bureau = Bureau(InMemoryRecords())
    project = a_project(7)
    announce(bureau, replace(a_moment(1, capacity=2), project_id=project.id))
    with bureau.records.writing() as record:
        record.projects.add_project(project, ())
    return bureau


def announce(bureau: Bureau, moment: Moment) -> None:
    with bureau.records.writing() as record:
        record.moments.keep(moment)


def join(bureau: Bureau) -> Receipt | None:
    return bureau.joining.join(bureau.deposit.begin(), a_moment(1).id, "ar")


def seen(bureau: Bureau, receipt: Receipt) -> RegistrationState | None:
    found = bureau.following.look_up(receipt.keys.code).follow_up
    return None if found is None else RegistrationState(found.state.value)


def seats(bureau: Bureau) -> list[int]:
    return [it.seats_left for it in bureau.joining.offers()]


def test_a_seat_is_kept_with_a_receipt_that_says_when_and_where(bureau):
    receipt = join(bureau)
    assert receipt is not None
    assert (receipt.subject, receipt.language) == (Subject.REGISTRATION, "ar")
    assert receipt.appointment is not None
    assert (receipt.appointment.room, receipt.appointment.hours) == (
        "Salle du fond",
        "18:00 – 20:00",
    )
    found = bureau.following.look_up(receipt.keys.code).follow_up
    assert found is not None
    assert (found.appointment, found.read_before) == (receipt.appointment, TUESDAY.date())
    assert seats(bureau) == [1]


def test_the_journal_says_that_somebody_comes_and_nothing_of_who(bureau):
    join(bureau)
    event = bureau.records.kept.journal.events[-1]
    assert event.action is Action.REGISTERED
    assert event.payload.keys() == {"moment", "channel"}
    assert bureau.records.kept.contacts.kept == {}


def test_a_full_moment_says_so_and_keeps_nobody_else(bureau):
    assert join(bureau)
    assert join(bureau)
    assert seats(bureau) == [0]
    assert join(bureau) is None
    assert len(bureau.records.kept.registrations.kept) == 2


def test_a_seat_given_back_is_free_for_somebody_else_and_its_bearer_sees_it(bureau):
    first, _ = join(bureau), join(bureau)
    assert first is not None
    bureau.following.withdraw(first.subject_id)
    bureau.following.withdraw(first.subject_id)
    assert seen(bureau, first) is RegistrationState.WITHDRAWN
    assert join(bureau)
    actions = [it.action for it in bureau.records.kept.journal.events]
    assert actions.count(Action.REGISTRATION_WITHDRAWN) == 1


def test_a_seat_erased_opens_nothing_any_more(bureau):
    receipt = join(bureau)
    assert receipt is not None
    bureau.following.erase(receipt.subject_id)
    assert seen(bureau, receipt) is None
    assert seats(bureau) == [2]
    assert bureau.records.kept.journal.events[-1].action in TAKEN_BACK
    bureau.records.kept.receipts.kept.clear()
    bureau.following.erase(receipt.subject_id)


def test_a_moment_called_off_says_so_to_whoever_registered_and_welcomes_nobody(bureau):
    receipt = join(bureau)
    assert receipt is not None
    moment = bureau.records.kept.moments.kept[a_moment(1).id]
    announce(bureau, moment.cancel(bureau.clock.now()))
    assert seen(bureau, receipt) is RegistrationState.CANCELLED
    assert join(bureau) is None
    assert bureau.joining.offers() == ()


def test_a_moment_that_is_over_or_unknown_keeps_no_seat(bureau):
    assert bureau.joining.join(bureau.deposit.begin(), a_moment(9).id, "fr") is None
    bureau.clock.moment = a_moment(1).ends_at
    assert join(bureau) is None
    assert bureau.joining.offers() == ()


def test_the_same_draft_keeps_one_seat_and_none_once_it_was_given_back(bureau):
    draft = bureau.deposit.begin()
    first = bureau.joining.join(draft, a_moment(1).id, "fr")
    assert first == bureau.joining.join(draft, a_moment(1).id, "fr")
    assert seats(bureau) == [1]
    bureau.following.withdraw(first.subject_id)
    with pytest.raises(ForbiddenTransition):
        bureau.joining.join(draft, a_moment(1).id, "fr")


def test_a_moment_tells_its_project_only_while_it_is_public(bureau):
    announce(bureau, a_moment(2, after=3))
    assert [it.project for it in bureau.joining.offers()] == ["Projet 7", None]
    bureau.records.kept.projects.kept_projects.clear()
    assert [it.project for it in bureau.joining.offers()] == [None, None]


def test_what_is_gone_is_not_followed(bureau):
    receipt = join(bureau)
    assert receipt is not None
    bureau.records.kept.moments.kept.clear()
    assert seen(bureau, receipt) is None
    bureau.records.kept.registrations.kept.clear()
    assert seen(bureau, receipt) is None

"""Volunteering for the jury: one transaction, one receipt, and nothing once it is erased."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.contact import Contact
from kiosk.domain.contribution import ForbiddenTransition
from kiosk.domain.journal import Action
from kiosk.domain.receipt import Subject
from kiosk.domain.sortition.candidacy import CandidacyState, Proof
from kiosk.domain.sortition.commitment import leaf_of
from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.feedback import NoConsent
from kiosk.services.volunteering import Application, WrongAnswers
from tests.fakes.bureau import Bureau
from tests.fakes.draws_given import ANSWERS, a_draw, open_a_draw, ticket_of, volunteer
from tests.fakes.records import InMemoryRecords

REACHED = Application(ANSWERS, "ar", Contact(" 06 12 34  56 78 ", of_age=True, accepted=True))


@pytest.fixture
def bureau() -> Bureau:
    bureau = Bureau(InMemoryRecords())
    open_a_draw(bureau)
    return bureau


def state_of(bureau: Bureau, code: str) -> str:
    seen = bureau.following.look_up(code).follow_up
    assert seen is not None
    return seen.state.value


def test_the_receipt_says_the_ticket_and_what_proves_the_answers(bureau):
    receipt = volunteer(bureau)
    assert receipt.subject is Subject.CANDIDACY
    assert receipt.proof is not None
    assert receipt.proof.ticket == "V0001"
    kept = bureau.records.kept.candidacies.get(receipt.subject_id)
    assert kept.volunteer().profile == ANSWERS
    assert leaf_of(kept.volunteer(), receipt.proof.salt).ticket == "V0001"
    assert len(bytes.fromhex(receipt.proof.salt)) == 16
    assert ticket_of(volunteer(bureau)) == "V0002"


def test_its_code_opens_where_it_stands_and_the_day_of_the_draw(bureau):
    receipt = volunteer(bureau)
    seen = bureau.following.look_up(receipt.keys.code).follow_up
    assert (seen.state, seen.read_before) == (CandidacyState.WAITING, receipt.read_before)
    assert (seen.proof, seen.answered_on) == (receipt.proof, None)


def test_the_contact_is_sealed_apart_and_the_journal_says_no_answer(bureau):
    receipt = volunteer(bureau, REACHED)
    kept = bureau.records.kept
    contact = kept.contacts.of_subject(Subject.CANDIDACY, receipt.subject_id)
    assert bureau.contacts.open(contact.sealed, receipt.subject_id) == "06 12 34 56 78"
    assert contact.erase_at - a_draw().ceremony == timedelta(days=365)
    event = kept.journal.events[-1]
    assert event.action is Action.CANDIDACY_GIVEN
    assert event.payload.keys() == {"draw", "channel", "state", "version"}


@pytest.mark.parametrize(
    "contact",
    [
        Contact("06 12 34 56 78", of_age=True, accepted=False),
        Contact("06 12 34 56 78", of_age=False, accepted=True),
        Contact("  ", of_age=True, accepted=True),
    ],
)
def test_a_contact_without_consent_is_not_kept_nor_the_candidacy(bureau, contact):
    with pytest.raises(NoConsent):
        volunteer(bureau, Application(ANSWERS, "fr", contact))
    assert bureau.records.kept.candidacies.kept == {}


def test_an_answer_that_is_none_is_refused(bureau):
    with pytest.raises(WrongAnswers):
        volunteer(bureau, Application(("16-24", "femme", "Ailleurs", "social"), "fr"))


def test_the_same_draft_is_the_same_candidacy(bureau):
    draft = bureau.deposit.begin()
    first = bureau.volunteering.volunteer(draft, Application(ANSWERS, "fr"))
    assert bureau.volunteering.volunteer(draft, Application(ANSWERS, "fr")) == first
    assert len(bureau.records.kept.candidacies.kept) == 1
    bureau.following.erase(draft.subject_id)
    with pytest.raises(ForbiddenTransition):
        bureau.volunteering.volunteer(draft, Application(ANSWERS, "fr"))


def test_nobody_volunteers_when_no_draw_is_open():
    bureau = Bureau(InMemoryRecords())
    assert bureau.volunteering.open_draw() is None
    nobody = bureau.volunteering.volunteer(bureau.deposit.begin(), Application(ANSWERS, "fr"))
    assert nobody is None


def test_nobody_volunteers_after_the_last_day(bureau):
    assert bureau.volunteering.open_draw() == a_draw()
    bureau.clock.moment = a_draw().ceremony
    assert bureau.volunteering.open_draw() is None


def test_a_full_disk_keeps_nothing(bureau):
    bureau.records.faults.append(EnvironmentFault("Plein", Fault.DISK_FULL))
    with pytest.raises(EnvironmentFault):
        volunteer(bureau)
    assert bureau.records.kept.candidacies.kept == {}


def test_withdrawing_erases_the_contact_and_still_opens(bureau):
    receipt = volunteer(bureau, REACHED)
    bureau.following.withdraw(receipt.subject_id)
    bureau.following.withdraw(receipt.subject_id)
    kept = bureau.records.kept
    assert not kept.contacts.any()
    assert state_of(bureau, receipt.keys.code) == "withdrawn"
    assert [it.action for it in kept.journal.events][1:] == [Action.CANDIDACY_WITHDRAWN]


def test_erasing_leaves_an_empty_shell_whose_number_is_never_given_again(bureau):
    receipt = volunteer(bureau, REACHED)
    bureau.following.erase(receipt.subject_id)
    kept = bureau.records.kept
    shell = kept.candidacies.get(receipt.subject_id)
    assert (shell.profile, shell.salt, shell.state.value) == ((), "", "withdrawn")
    assert not kept.contacts.any()
    assert bureau.following.look_up(receipt.keys.code).follow_up is None
    assert ticket_of(volunteer(bureau)) == "V0002"


def test_who_is_drawn_reads_it_with_the_receipt(bureau):
    receipt = volunteer(bureau)
    drawn = a_draw().close().commit("c0ffee").read_balls(1).reveal()
    with bureau.records.writing() as record:
        record.draws.save(drawn)
        kept = record.candidacies.get(receipt.subject_id)
        record.candidacies.save(replace(kept.become(CandidacyState.DRAWN), salt=""))
    seen = bureau.following.look_up(receipt.keys.code).follow_up
    assert (seen.state, seen.answered_on) == (CandidacyState.DRAWN, receipt.read_before)
    assert seen.proof is None
    assert receipt.proof != Proof("V0002", "")


def test_a_candidacy_whose_draw_is_gone_opens_nothing(bureau):
    receipt = volunteer(bureau)
    with bureau.records.writing() as record:
        record.draws.kept.clear()
    assert bureau.following.look_up(receipt.keys.code).follow_up is None
    known = bureau.deposit.begin()
    assert bureau.volunteering.volunteer(known, Application(ANSWERS, "fr")) is None

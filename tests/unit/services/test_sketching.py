from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from kiosk.domain.contact import Contact
from kiosk.domain.contribution import State
from kiosk.domain.journal import Action
from kiosk.domain.project import Project, Stage, Theme, ThemeState
from kiosk.domain.receipt import FollowUp, Receipt, Subject
from kiosk.domain.sheet import Sheet
from kiosk.domain.sketch import Answers, Call, Holder, Sketch, SketchKind, SketchState
from kiosk.services.feedback import NoConsent
from kiosk.services.sketch_changes import project_of
from tests.fakes.bureau import Bureau, a_contribution, keep
from tests.fakes.chance import NOW
from tests.fakes.records import InMemoryRecords

TODAY = NOW.date()
THEME = Theme(UUID(int=1), "Dehors", "Se croiser.", ThemeState.OPEN, TODAY, 0)
TITLE = Answers(title="La cabane")
ENOUGH = Answers("La cabane", "Un abri.", "On s’assoit.", holder=Holder.INDIVIDUAL)
CONTACT = Contact("  amina@exemple.fr ", of_age=True, accepted=True)
SECRET = "amina@exemple.fr"


@pytest.fixture
def bureau() -> Bureau:
    bureau = Bureau(InMemoryRecords())
    keep(bureau.records, *(a_contribution(number, State.PUBLISHED) for number in (7, 8)))
    with bureau.records.writing() as record:
        record.projects.add_theme(THEME, (UUID(int=7),))
    return bureau


def begin(bureau: Bureau, answers: Answers = TITLE) -> Receipt:
    receipt = bureau.sketching.begin(bureau.deposit.begin(), THEME.id, answers, "fr")
    assert receipt is not None
    return receipt


def hand_in(bureau: Bureau) -> Sketch:
    key = begin(bureau, ENOUGH).subject_id
    bureau.sketching.leave_contact(key, CONTACT)
    sketch = bureau.sketching.submit(key)
    assert sketch is not None
    return sketch


def kept(bureau: Bureau, key: UUID) -> Sketch:
    with bureau.records.reading() as record:
        sketch = record.sketches.get(key)
    assert sketch is not None
    return sketch


def actions(bureau: Bureau) -> list[Action]:
    return [it.action for it in bureau.records.kept.journal.events]  # type: ignore[attr-defined]


def seen(bureau: Bureau, code: str) -> FollowUp:
    follow_up = bureau.following.look_up(code).follow_up
    assert follow_up is not None
    return follow_up


def close(bureau: Bureau, at: datetime) -> None:
    with bureau.records.writing() as record:
        record.sketches.keep_call(Call(THEME.id, at.replace(second=0, microsecond=0), ("Gratuit",)))


def test_a_call_says_until_when_what_is_admissible_and_what_its_theme_carries(bureau):
    close(bureau, NOW + timedelta(minutes=5))
    invitation = bureau.sketching.invitation(THEME.id)
    assert invitation.is_open
    assert invitation.call.criteria == ("Gratuit",)
    assert [voice.id for voice in invitation.voices] == [UUID(int=7)]
    assert bureau.sketching.invitation(UUID(int=9)) is None


def test_the_first_answer_gives_a_receipt_that_opens_the_draft_again(bureau):
    receipt = begin(bureau)
    assert (receipt.kind, receipt.subject) == (SketchKind.SKETCH, Subject.SKETCH)
    assert receipt.read_before == TODAY
    follow_up = seen(bureau, receipt.keys.code)
    assert (follow_up.state, follow_up.subject_id) == (SketchState.DRAFT, receipt.subject_id)
    resumed = bureau.sketching.resume(follow_up.subject_id)
    assert resumed.sketch.answers == TITLE
    assert (resumed.invitation.theme.title, resumed.has_contact) == ("Dehors", False)


def test_without_a_last_day_the_code_says_how_long_it_works(bureau):
    with bureau.records.writing() as record:
        record.projects.kept_themes[THEME.id] = replace(THEME, open_until=None)
    assert begin(bureau).read_before > TODAY + timedelta(days=300)


def test_begun_again_after_a_crash_it_is_one_sketch_with_the_last_answers(bureau):
    draft = bureau.deposit.begin()
    once = bureau.sketching.begin(draft, THEME.id, TITLE, "fr")
    again = bureau.sketching.begin(draft, THEME.id, Answers("L’abri"), "fr")
    assert once == again
    assert kept(bureau, draft.subject_id).answers.title == "L’abri"
    assert actions(bureau) == [Action.SKETCH_BEGUN, Action.SKETCH_REVISED]


@pytest.mark.parametrize("theme_id", [THEME.id, UUID(int=9)])
def test_nothing_begins_when_no_call_is_open(bureau, theme_id):
    close(bureau, NOW - timedelta(minutes=5))
    draft = bureau.deposit.begin()
    assert bureau.sketching.begin(draft, theme_id, TITLE, "fr") is None
    assert bureau.records.kept.receipts.kept == {}


def test_each_step_is_kept_cleaned_and_the_same_answers_once(bureau):
    key = begin(bureau).subject_id
    typed = replace(TITLE, title=" La  cabane\n", needs="du bois\u202e", origins=(UUID(int=7),) * 3)
    answers = bureau.sketching.keep(key, typed).answers
    assert (answers.title, answers.needs, answers.origins) == (
        "La cabane",
        "du bois",
        (UUID(int=7),),
    )
    version = kept(bureau, key).version
    assert bureau.sketching.keep(key, typed).version == version


def test_an_answer_left_as_it_was_typed_takes_nothing_from_what_came_from_afar_since(bureau):
    """As it was typed is not as it is kept: a space at the end is no other answer."""
    key = begin(bureau).subject_id
    bureau.sketching.keep(key, replace(TITLE, title="La cabane bleue"))
    here = replace(TITLE, title="La cabane ", needs="Du bois")
    answers = bureau.sketching.keep(key, here, known=TITLE).answers
    assert (answers.title, answers.needs) == ("La cabane bleue", "Du bois")


def test_the_contact_is_sealed_replaced_and_never_in_the_journal(bureau):
    key = begin(bureau).subject_id
    bureau.sketching.leave_contact(key, replace(CONTACT, words="06"))
    bureau.sketching.leave_contact(key, CONTACT)
    record = bureau.records.kept
    [sealed] = record.contacts.kept.values()
    assert bureau.contacts.open(sealed.sealed, key) == SECRET
    assert sealed.erase_at > NOW + timedelta(days=390)
    assert SECRET not in "".join(it.body() for it in record.journal.events)
    assert bureau.sketching.resume(key).has_contact


@pytest.mark.parametrize(
    "contact",
    [
        replace(CONTACT, of_age=False),
        replace(CONTACT, accepted=False),
        replace(CONTACT, words=" \n"),
    ],
)
def test_a_contact_without_consent_or_words_is_not_kept(bureau, contact):
    key = begin(bureau).subject_id
    with pytest.raises(NoConsent):
        bureau.sketching.leave_contact(key, contact)
    assert bureau.records.kept.contacts.kept == {}


def test_it_is_handed_in_on_time_and_can_be_taken_back(bureau):
    sketch = hand_in(bureau)
    assert (sketch.state, sketch.late) == (SketchState.SUBMITTED, False)
    assert bureau.sketching.keep(sketch.id, TITLE) is None
    assert bureau.sketching.leave_contact(sketch.id, CONTACT) is None
    assert bureau.sketching.resume(sketch.id) is None
    assert bureau.sketching.submit(sketch.id) is None
    assert bureau.sketching.take_back(sketch.id).state is SketchState.DRAFT
    assert bureau.sketching.take_back(sketch.id) is None


def test_after_the_deadline_it_is_kept_and_said_to_be_late(bureau):
    receipt = begin(bureau, ENOUGH)
    bureau.sketching.leave_contact(receipt.subject_id, CONTACT)
    close(bureau, NOW - timedelta(minutes=1))
    assert bureau.sketching.submit(receipt.subject_id).late
    assert seen(bureau, receipt.keys.code).late


def test_a_theme_that_was_archived_meanwhile_makes_it_late_and_ends_the_drafts(bureau):
    receipt = begin(bureau, ENOUGH)
    bureau.sketching.leave_contact(receipt.subject_id, CONTACT)
    with bureau.records.writing() as record:
        record.projects.kept_themes[THEME.id] = replace(THEME, state=ThemeState.ARCHIVED)
    assert bureau.sketching.resume(receipt.subject_id) is None
    assert bureau.sketching.submit(receipt.subject_id).late


def test_without_a_contact_or_an_answer_that_counts_it_is_not_handed_in(bureau):
    key = begin(bureau, ENOUGH).subject_id
    assert bureau.sketching.submit(key) is None
    other = begin(bureau).subject_id
    bureau.sketching.leave_contact(other, CONTACT)
    assert bureau.sketching.submit(other) is None
    assert bureau.sketching.submit(UUID(int=9)) is None


def test_withdrawn_its_contact_is_gone_and_its_bearer_still_sees_it(bureau):
    receipt = begin(bureau, ENOUGH)
    bureau.sketching.leave_contact(receipt.subject_id, CONTACT)
    bureau.following.withdraw(receipt.subject_id)
    bureau.following.withdraw(receipt.subject_id)
    assert bureau.records.kept.contacts.kept == {}
    assert seen(bureau, receipt.keys.code).state is SketchState.WITHDRAWN
    assert actions(bureau).count(Action.SKETCH_WITHDRAWN) == 1


def test_erased_nothing_of_it_is_left_nor_does_its_code_open_anything(bureau):
    receipt = begin(bureau, ENOUGH)
    bureau.sketching.leave_contact(receipt.subject_id, CONTACT)
    bureau.following.erase(receipt.subject_id)
    record = bureau.records.kept
    assert kept(bureau, receipt.subject_id).answers == Answers()
    assert (record.contacts.kept, record.receipts.kept) == ({}, {})
    assert bureau.following.look_up(receipt.keys.code).follow_up is None
    bureau.following.erase(receipt.subject_id)


def project(bureau: Bureau, key: UUID) -> Project:
    return bureau.records.kept.projects.kept_projects[key]  # type: ignore[attr-defined,no-any-return]


def test_the_project_that_it_became_is_closed_with_it_and_emptied_with_it(bureau):
    sketch = hand_in(bureau)
    with bureau.records.writing() as record:
        record.sheets.keep(Sheet(project_of(sketch, Stage.SELECTED)), ())
    bureau.following.withdraw(sketch.id)
    assert project(bureau, sketch.id).stage is Stage.CLOSED
    versions = bureau.records.kept.versions.of_project(sketch.id)
    assert [it.content.stage for it in versions] == ["closed", "selected"]
    bureau.following.erase(sketch.id)
    assert bureau.records.kept.versions.of_project(sketch.id) == ()
    assert (project(bureau, sketch.id).title, project(bureau, sketch.id).stage) == (
        "",
        Stage.CLOSED,
    )


def test_its_follow_up_says_the_stage_of_the_public_project_that_it_became(bureau):
    receipt = begin(bureau, ENOUGH)
    with bureau.records.writing() as record:
        sketch = record.sketches.get(receipt.subject_id)
        record.sheets.keep(Sheet(project_of(sketch, Stage.STIMULATEUR)), ())
    assert seen(bureau, receipt.keys.code).state is Stage.STIMULATEUR


def test_a_sketch_that_is_gone_opens_nothing(bureau):
    receipt = begin(bureau)
    with bureau.records.writing() as record:
        del record.sketches.kept[receipt.subject_id]
    assert bureau.following.look_up(receipt.keys.code).follow_up is None


def test_a_draft_whose_code_is_over_is_erased_and_nothing_else(bureau):
    abandoned = begin(bureau, ENOUGH).subject_id
    bureau.sketching.leave_contact(abandoned, CONTACT)
    handed_in = hand_in(bureau).id
    assert bureau.sketching.erase_abandoned() == 0
    bureau.clock.move(days=366 + 3653)  # no version lives so long: the clock is wrong
    assert bureau.sketching.erase_abandoned() == 0
    bureau.clock.move(days=-3653)
    assert bureau.sketching.erase_abandoned() == 1
    assert bureau.sketching.erase_abandoned() == 0
    assert kept(bureau, abandoned).answers == Answers()
    assert kept(bureau, handed_in).answers == ENOUGH
    assert [it.subject_id for it in bureau.records.kept.contacts.kept.values()] == [handed_in]

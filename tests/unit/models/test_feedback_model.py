"""A feedback in progress: told once, kept whole, forgotten when the visitor leaves."""

from __future__ import annotations

from uuid import UUID

import pytest

from kiosk.domain.feedback import FeedbackKind, FeedbackState
from kiosk.domain.opinion_round import OpinionRound, RoundStanding, RoundState
from kiosk.domain.project import Stage
from kiosk.domain.receipt import Subject
from kiosk.models.feedback_model import FeedbackModel
from kiosk.models.question_model import QuestionModel
from kiosk.services.deposit import Deposit
from tests.fakes.chance import NOW
from tests.unit.models.conftest import a_project, disk_full

PROJECT = str(UUID(int=1))
SKETCH = str(UUID(int=2))
UNDO = 15
CONTACT = "amina@exemple.fr"


class Desk:
    """A feedback model, and what it said happened."""

    def __init__(self, office) -> None:
        self.office = office
        with office.records.writing() as record:
            record.projects.add_project(a_project(1), ())
            record.projects.add_project(a_project(2, Stage.SKETCH), ())
        self.model = FeedbackModel(office.background, UNDO)
        self.trail: list[str] = []
        self.model.kept.connect(lambda: self.trail.append("kept"))
        self.model.undone.connect(lambda: self.trail.append("undone"))

    @property
    def kept(self):
        """The feedback of the record."""
        return list(self.office.records.kept.feedback.kept.values())

    @property
    def contacts(self):
        """The contacts of the record."""
        return list(self.office.records.kept.contacts.kept.values())

    def tell(self, kind: str = "doubt", text: str = "Trop de bruit") -> None:
        """Tell something and wait until it is kept."""
        before = self.trail.count("kept")
        self.model.choose(PROJECT, kind)
        self.model.write(text)
        self.model.send()
        self.office.wait_for(lambda: self.trail.count("kept") > before)

    def offer(self) -> None:
        """Offer help, up to a contact that may be kept."""
        self.model.choose(PROJECT, "help")
        self.model.writeContact(CONTACT)
        self.model.setOfAge(True)
        self.model.setAccepted(True)


@pytest.fixture
def desk(opened):
    return Desk(opened)


def test_what_is_told_is_kept_and_can_be_undone(desk):
    desk.tell()
    model = desk.model
    (kept,) = desk.kept
    assert (kept.kind, kept.text) == (FeedbackKind.DOUBT, "Trop de bruit")
    assert model.receipt.subject_id == kept.id
    assert (model.receipt.subject, model.undoLeft, model.busy) == (Subject.FEEDBACK, UNDO, False)

    model.undo()
    model.undo()
    desk.office.wait_for(lambda: desk.trail == ["kept", "undone"])
    (erased,) = desk.kept
    assert (erased.state, erased.text) == (FeedbackState.WITHDRAWN, "")
    assert (model.text, model.receipt, model.undoLeft) == ("Trop de bruit", None, 0)

    model.send()
    desk.office.wait_for(lambda: desk.trail == ["kept", "undone", "kept"])
    assert len(desk.kept) == 2


def test_the_time_to_undo_runs_out(desk):
    desk.tell()
    for left in reversed(range(UNDO)):
        desk.model._keeping._undo_time.tick()
        assert desk.model.undoLeft == left
    desk.model.undo()
    desk.office.settle()
    assert [it.text for it in desk.kept] == ["Trop de bruit"]


def test_nothing_chosen_sends_nothing(desk):
    desk.model.send()
    desk.office.settle()
    assert (desk.model.busy, desk.trail, desk.kept) == (False, [], [])


def test_the_same_is_told_once_in_a_session(desk):
    desk.model.opinions.look(PROJECT)
    desk.tell()
    assert desk.model.opinions.told == ["doubt"]
    desk.model.choose(PROJECT, "doubt")
    desk.model.send()
    assert not desk.model.busy
    desk.tell("want", "")
    assert desk.model.opinions.told == ["doubt", "want"]
    assert len(desk.kept) == 2


def test_the_next_visitor_may_tell_the_same(desk):
    desk.tell()
    desk.model.wipe()
    assert desk.model.opinions.told == []
    desk.tell()
    assert len(desk.kept) == 2


@pytest.mark.requirement("A30")
def test_nothing_is_ticked_in_advance_and_both_ticks_are_needed(desk):
    model = desk.model
    model.choose(PROJECT, "help")
    model.writeContact(CONTACT)
    assert (model.ofAge, model.accepted, model.contactable) == (False, False, False)
    model.setOfAge(True)
    assert not model.contactable
    model.sendWithContact()
    assert not model.busy
    model.setAccepted(True)
    assert model.contactable
    model.writeContact(" ")
    assert not model.contactable


def test_a_contact_is_kept_with_the_feedback(desk):
    desk.offer()
    desk.model.sendWithContact()
    desk.office.wait_for(lambda: desk.trail == ["kept"])
    (feedback,), (contact,) = desk.kept, desk.contacts
    assert contact.subject_id == feedback.id
    assert desk.office.bureau.contacts.open(contact.sealed, feedback.id) == CONTACT


def test_without_contact_none_is_kept_nor_remembered(desk):
    desk.offer()
    desk.model.send()
    desk.office.wait_for(lambda: desk.trail == ["kept"])
    assert desk.contacts == []
    assert (desk.model.contact, desk.model.ofAge, desk.model.accepted) == ("", False, False)


def test_another_kind_starts_from_no_words(desk):
    desk.model.choose(PROJECT, "want")
    desk.model.write("Des fleurs")
    desk.model.choose(PROJECT, "want")
    assert desk.model.text == "Des fleurs"
    desk.model.choose(PROJECT, "doubt")
    assert (desk.model.text, desk.model.length, desk.model.kind) == ("", 0, "doubt")


def test_personal_data_is_named(desk):
    desk.model.write("M. Dupont, 06 12 34 56 78")
    assert desk.model.personalData == ["person", "phone"]
    assert desk.model.longest == 600


def test_a_fault_keeps_the_words_and_a_retry_keeps_them_once(desk):
    desk.model.choose(PROJECT, "doubt")
    desk.model.write("Trop de bruit")
    desk.office.settle()
    desk.office.break_disk()
    desk.model.send()
    desk.office.wait_for(lambda: desk.model.fault == "disk_full")
    assert (desk.model.text, desk.model.busy, desk.kept) == ("Trop de bruit", False, [])
    desk.office.wait_for(lambda: desk.office.background.is_ready)
    desk.model.send()
    desk.office.wait_for(lambda: desk.trail == ["kept"])
    assert (desk.model.fault, len(desk.kept)) == ("", 1)


def test_a_draft_that_cannot_be_drawn_is_told_only_to_who_asked(desk, monkeypatch):
    def refuse(_self):
        raise disk_full()

    monkeypatch.setattr(Deposit, "begin", refuse)
    desk.model.choose(PROJECT, "doubt")
    desk.office.wait_for(lambda: "disk_full" in desk.office.trail)
    assert desk.model.fault == ""
    desk.office.wait_for(lambda: desk.office.background.is_ready)
    desk.model.send()
    desk.office.wait_for(lambda: desk.model.fault == "disk_full")
    assert not desk.model.busy


def test_a_project_that_is_not_public_any_more_is_gone(desk):
    desk.model.choose(SKETCH, "want")
    desk.model.send()
    desk.office.wait_for(lambda: desk.model.fault == "gone")
    assert (desk.kept, desk.model.busy) == ([], False)


def test_who_leaves_while_it_is_kept_sees_nothing_of_it(desk):
    desk.model.choose(PROJECT, "want")
    desk.office.settle()
    desk.model.send()
    desk.model.wipe()
    desk.office.settle()
    assert (desk.trail, desk.model.receipt, desk.model.kind) == ([], None, "")
    assert len(desk.kept) == 1


def test_who_leaves_while_the_draft_is_drawn_leaves_none(desk):
    desk.model.choose(PROJECT, "want")
    desk.model.wipe()
    desk.office.settle()
    assert not desk.model._keeping.begun


def test_who_leaves_while_it_is_undone_is_not_called_back(desk):
    desk.tell()
    desk.model.undo()
    desk.model.wipe()
    desk.office.settle()
    assert desk.trail == ["kept"]
    desk.model.undo()
    assert not desk.model.busy


def test_counts_of_the_project_shown_come_from_six_on(desk):
    opinions = desk.model.opinions
    feedbacks = desk.office.bureau.feedback
    for kind, number in (("want", 6), ("doubt", 7), ("help", 5)):
        desk.model.choose(PROJECT, kind)
        opinion = desk.model._words.opinion("fr")
        for _ in range(number):
            feedbacks.give(desk.office.bureau.deposit.begin(), opinion)
    opinions.look(PROJECT)
    opinions.look(PROJECT)
    desk.office.settle()
    assert (opinions.wants, opinions.doubts, opinions.helps) == (6, 7, 0)
    opinions.look("")
    assert (opinions.wants, opinions.doubts) == (0, 0)
    opinions.look(PROJECT)
    opinions.look("")
    desk.office.settle()
    assert opinions.wants == 0


def test_a_question_is_answered_once_in_a_session_beside_what_is_told_of_the_project(desk):
    asked = QuestionModel()
    opens = NOW.date()
    question = OpinionRound(UUID(int=50), UUID(PROJECT), "Un banc ?", "tous", opens, opens)
    with desk.office.records.writing() as record:
        record.rounds.keep(question)
    asked.show((RoundStanding(question, RoundState.OPEN, {}),), "fr")
    desk.tell("want", "")
    desk.model.answer(PROJECT, asked, "want")
    assert desk.model.question == "Un banc ?"
    desk.model.send()
    desk.office.wait_for(lambda: desk.trail.count("kept") == 2)
    assert [it.round_id for it in desk.kept] == [None, question.id]
    assert asked.roundId in desk.model.opinions.answered
    desk.model.undo()
    desk.office.wait_for(lambda: "undone" in desk.trail)
    assert asked.roundId not in desk.model.opinions.answered

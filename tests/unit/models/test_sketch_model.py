"""A project being proposed: kept step by step, resumed, handed in, forgotten."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.domain.contribution import State
from kiosk.domain.sketch import Answers, Holder, Sketch, SketchState
from kiosk.domain.sketch_questions import QUESTIONS, REVIEW, where_to_resume
from kiosk.models.sketch_model import SketchModel
from tests.fakes.bureau import a_contribution, keep
from tests.unit.models.conftest import TODAY, a_theme

THEME = str(UUID(int=1))
VOICE = str(UUID(int=7))


class Desk:
    """A sketch model, and what it said happened."""

    def __init__(self, office) -> None:
        self.office = office
        keep(office.records, a_contribution(7, State.PUBLISHED))
        with office.records.writing() as record:
            record.projects.add_theme(a_theme(1), (UUID(int=7),))
        self.model = SketchModel(office.background, 30)
        self.trail: list[str] = []
        self.model.asked.connect(self.trail.append)
        for name in ("received", "corrected", "submitted", "undone"):
            getattr(self.model, name).connect(lambda name=name: self.trail.append(name))

    @property
    def sketch(self) -> Sketch:
        """The sketch of the record."""
        kept: list[Sketch] = list(self.office.records.kept.sketches.kept.values())
        return kept[0]

    def wait_for(self, last: str) -> None:
        """Wait until something is the last that happened."""
        self.office.wait_for(lambda: self.trail[-1:] == [last])

    def begin(self) -> None:
        """Answer the first question, up to the ticket."""
        self.model.propose(THEME)
        self.wait_for("call")
        self.model.start()
        self.model.answers.write("La cabane")
        self.model.proceed()
        self.wait_for("received")
        self.model.goOn()

    def answer_all(self) -> None:
        """Answer up to the review."""
        self.begin()
        for text in ("Un abri.", "On s’assoit."):
            self.model.answers.write(text)
            self.go_on()
        self.model.answers.choose("west")
        self.go_on()
        self.go_on()
        self.model.answers.choose("association")
        for _ in range(4):
            self.go_on()
        self.leave_contact()

    def go_on(self) -> None:
        """Keep the answer and wait for the next question."""
        asked = len(self.trail)
        self.model.proceed()
        self.office.wait_for(lambda: len(self.trail) > asked)

    def leave_contact(self) -> None:
        """Leave a contact that may be kept."""
        contact = self.model.contact
        contact.write("amina@exemple.fr")
        contact.setOfAge(True)
        contact.setAccepted(True)
        self.model.leaveContact()
        self.wait_for(REVIEW)


def state_of(desk: Desk) -> str:
    return desk.sketch.state.value


@pytest.fixture
def desk(opened):
    return Desk(opened)


def test_each_answer_is_kept_before_the_next_question(desk):
    desk.begin()
    assert desk.trail == ["call", "title", "received", "sentence"]
    assert desk.model.receipt.read_before == TODAY
    assert not desk.model.unsaved
    desk.model.answers.write("Un abri.")
    desk.go_on()
    assert desk.trail[-1] == "change"
    assert desk.sketch.answers == Answers("La cabane", "Un abri.")


def test_from_the_call_to_the_deposit_and_back(desk):
    desk.answer_all()
    model = desk.model
    assert (model.ready, model.handedIn, model.contact.kept) == (True, False, True)
    assert model.told == ["title", "sentence", "change", "where", "holder", "contact"]
    model.submit()
    desk.wait_for("submitted")
    assert (model.handedIn, model.late, model.undoLeft) == (True, False, 30)
    assert state_of(desk) == "submitted"
    assert desk.sketch.answers.holder is Holder.ASSOCIATION
    model.undo()
    desk.wait_for("undone")
    assert (model.handedIn, model.undoLeft, model.answers.question) == (False, 0, REVIEW)
    model.undo()
    assert state_of(desk) == "draft"


def test_a_correction_leads_back_to_the_review(desk):
    desk.answer_all()
    desk.model.correct("title")
    desk.model.answers.write("L’abri")
    desk.go_on()
    assert desk.trail[-1] == "corrected"
    assert desk.sketch.answers.title == "L’abri"


def test_the_questions_count_from_1_and_know_what_is_still_to_say(desk):
    desk.model.propose(THEME)
    desk.wait_for("call")
    desk.model.start()
    answers = desk.model.answers
    assert (answers.rank, answers.ranks, answers.answered) == (1, 10, False)
    answers.write("Chez Mme Dupont")
    assert answers.answered
    assert (answers.length, answers.longest, answers.personalData) == (15, 80, ["person"])
    assert desk.model.unsaved
    desk.model.ask("depiction")
    assert (answers.rank, answers.text) == (9, "")
    desk.model.ask(REVIEW)
    assert (answers.rank, answers.text, answers.longest) == (10, "", 0)
    answers.write("perdu")
    assert answers.given == Answers("Chez Mme Dupont")


def test_an_origin_chosen_again_is_chosen_no_more(desk):
    desk.begin()
    desk.model.ask("origins")
    assert desk.model.invitation.voices.first.voice_id == VOICE
    desk.model.answers.choose(VOICE)
    assert desk.model.answers.origins == [VOICE]
    desk.model.answers.choose(VOICE)
    assert desk.model.answers.origins == []


def test_the_call_is_told_in_the_language_of_the_screens(desk):
    desk.model.propose(THEME)
    desk.wait_for("call")
    invitation = desk.model.invitation
    assert (invitation.theme, invitation.isOpen, invitation.lastTime) == (
        "Thème 1",
        True,
        "23\u00a0h\u00a059",
    )
    desk.model.speak("en")
    assert (invitation.lastDay, invitation.lastTime) == ("20\u00a0November", "23:59")
    assert (invitation.sentence, invitation.criteria) == ("Des rues calmes.", [])


def test_a_draft_is_resumed_after_its_last_answer_with_its_drawing(desk):
    desk.begin()
    desk.model.drawing.take(((0, 0), (900, 900)))
    desk.go_on()
    key = str(desk.sketch.id)
    desk.model.wipe()
    assert (desk.model.answers.given, desk.model.drawing.strokes) == (Answers(), 0)
    desk.model.resume(key)
    desk.wait_for("contact")
    assert (desk.model.answers.title, desk.model.drawing.strokes) == ("La cabane", 1)
    assert desk.model.receipt is None
    desk.leave_contact()
    desk.model.ask("contact")
    desk.model.leaveContact()
    desk.wait_for(REVIEW)


def test_who_left_a_contact_comes_back_to_the_review():
    assert where_to_resume(Answers(), has_contact=True) == REVIEW
    assert where_to_resume(Answers(), has_contact=False) == QUESTIONS[0]


def test_a_call_that_closed_meanwhile_is_said(desk):
    desk.model.propose(THEME)
    desk.wait_for("call")
    desk.office.bureau.clock.moment += timedelta(days=2)
    desk.model.start()
    desk.model.answers.write("La cabane")
    desk.model.proceed()
    desk.office.wait_for(lambda: desk.model.fault == "gone")
    assert not desk.model.busy


def test_what_was_withdrawn_meanwhile_cannot_change(desk):
    desk.begin()
    desk.office.bureau.following.withdraw(desk.sketch.id)
    desk.model.answers.write("Un abri.")
    desk.model.proceed()
    desk.office.wait_for(lambda: desk.model.fault == "gone")
    desk.model.ask("title")
    assert desk.model.fault == ""


def test_a_full_disk_is_said_and_nothing_typed_is_lost(desk):
    desk.begin()
    desk.office.break_disk()
    desk.model.answers.write("Un abri.")
    desk.model.proceed()
    desk.office.wait_for(lambda: desk.model.fault == "disk_full")
    assert (desk.model.answers.given.sentence, desk.model.busy) == ("Un abri.", False)
    desk.office.wait_for(lambda: desk.office.background.is_ready)
    desk.go_on()
    assert (desk.trail[-1], desk.model.fault) == ("change", "")


def test_what_comes_back_after_the_visitor_left_shows_nothing(desk):
    desk.begin()
    trail = list(desk.trail)
    desk.model.answers.write("Un abri.")
    desk.model.proceed()
    desk.model.wipe()
    desk.model.propose(THEME)
    desk.model.wipe()
    desk.model.resume(str(desk.sketch.id))
    desk.model.wipe()
    desk.office.settle()
    assert desk.trail == trail
    assert desk.model.invitation.theme == ""
    assert desk.model.fault == ""


def test_what_is_not_ready_is_not_handed_in(desk):
    desk.begin()
    desk.model.submit()
    desk.model.leaveContact()
    desk.office.settle()
    assert desk.sketch.state is SketchState.DRAFT
    desk.model.wipe()
    desk.model.proceed()
    assert desk.model.fault == ""


def test_what_the_holder_wrote_from_afar_meanwhile_stays_and_is_shown(desk):
    desk.begin()
    desk.office.bureau.sketching.keep(
        desk.sketch.id, Answers("La cabane bleue", needs="Du bois"), desk.sketch.answers
    )
    desk.model.answers.write("Un abri.")
    desk.go_on()
    assert desk.sketch.answers == Answers("La cabane bleue", "Un abri.", needs="Du bois")
    assert desk.model.answers.given == desk.sketch.answers
    desk.model.answers.write("On s’assoit.")
    desk.go_on()
    assert desk.sketch.answers.title == "La cabane bleue"

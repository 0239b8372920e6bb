from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.contact import Contact
from kiosk.domain.contribution import State
from kiosk.domain.drawing import Drawing, Stroke
from kiosk.domain.project import Stage, Theme, ThemeState
from kiosk.domain.receipt import Subject
from kiosk.domain.sketch import Answers, Holder, Sketch
from kiosk.services.deposit import NothingSaid
from kiosk.services.desk.inbox import NoContact
from kiosk.services.review import Conflict
from tests.fakes.bureau import a_contribution, keep
from tests.fakes.chance import NOW
from tests.fakes.desk import DeskBureau

THEME = Theme(UUID(int=1), "Dehors", "Se croiser.", ThemeState.OPEN, NOW.date(), 0)
DRAWN = Drawing((Stroke(1, 2, ((10, 10), (4000, 3000))),))
ANSWERS = Answers("La cabane", "Un abri.", "On s’assoit.", holder=Holder.ASSOCIATION, drawing=DRAWN)
REASON = "Il est gratuit et dans le quartier."
SECRET = "amina@exemple.fr"


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    keep(desk.records, *(a_contribution(number, State.PUBLISHED) for number in (7, 8)))
    with desk.records.writing() as record:
        record.projects.add_theme(THEME, (UUID(int=7),))
    return desk.agent_id(Role.AGENT)


def propose(desk: DeskBureau, answers: Answers = ANSWERS) -> tuple[Sketch, str]:
    draft = desk.deposit.begin()
    told = replace(answers, origins=(UUID(int=8),))
    assert desk.sketching.begin(draft, THEME.id, told, "fr")
    contact = Contact(SECRET, of_age=True, accepted=True)
    desk.sketching.leave_contact(draft.subject_id, contact)
    sketch = desk.sketching.submit(draft.subject_id)
    assert sketch is not None
    return sketch, draft.keys.code


def followed(desk: DeskBureau, code: str) -> tuple[str, str | None]:
    seen = desk.following.look_up(code).follow_up
    assert seen is not None
    return seen.state.value, seen.reason


def stage(desk: DeskBureau, key: UUID) -> Stage | None:
    with desk.records.reading() as record:
        sheet = record.sheets.known(key)
    return None if sheet is None else sheet.project.stage


def test_agents_read_what_was_handed_in_by_call(desk: DeskBureau, me: UUID):
    sketch, _ = propose(desk)
    [inbox] = desk.admitting.calls(me)
    assert (inbox.theme.title, inbox.sketches, inbox.waiting) == ("Dehors", (sketch,), 1)
    assert inbox.quartiers == {"villette": "La Villette"}
    assert [it.id for it in desk.admitting.origins(me, sketch.id)] == [UUID(int=8)]
    assert desk.admitting.origins(me, UUID(int=9)) == ()


def test_the_criteria_are_published_one_a_line_before_holders_begin(desk: DeskBureau, me: UUID):
    desk.admitting.publish_criteria(me, THEME.id, " Gratuit \n\nDans le 19e")
    invitation = desk.sketching.invitation(THEME.id)
    assert invitation is not None
    assert invitation.call.criteria == ("Gratuit", "Dans le 19e")
    with pytest.raises(NothingSaid):
        desk.admitting.publish_criteria(me, THEME.id, " \n ")
    assert desk.actions()[-1] == f"agent:{me.hex} call.kept"


def test_an_admissible_one_is_a_project_that_a_jury_can_choose_with_its_drawing(
    desk: DeskBureau, me: UUID
):
    sketch, code = propose(desk)
    desk.admitting.decide(me, sketch, REASON, admissible=True)
    with desk.records.reading() as record:
        sheet = record.sheets.known(sketch.id)
        assert record.sheets.origins(sketch.id) == (UUID(int=8),)
        assert record.projects.project(sketch.id) is None
    assert sheet is not None
    assert (sheet.project.title, sheet.project.stage) == ("La cabane", Stage.ADMISSIBLE)
    assert sheet.picture is not None
    assert followed(desk, code) == ("admissible", REASON)
    assert desk.actions()[-1] == f"agent:{me.hex} sketch.admitted"


def test_without_a_drawing_its_project_has_no_picture(desk: DeskBureau, me: UUID):
    sketch, _ = propose(desk, replace(ANSWERS, drawing=Drawing()))
    desk.admitting.decide(me, sketch, REASON, admissible=True)
    with desk.records.reading() as record:
        sheet = record.sheets.known(sketch.id)
    assert sheet is not None
    assert sheet.picture is None


def test_one_that_is_not_admissible_tells_its_holder_why_and_is_no_project(
    desk: DeskBureau, me: UUID
):
    sketch, code = propose(desk)
    desk.admitting.decide(me, sketch, "Hors du quartier.", admissible=False)
    assert followed(desk, code) == ("inadmissible", "Hors du quartier.")
    assert stage(desk, sketch.id) is None


def test_a_reason_is_compulsory(desk: DeskBureau, me: UUID):
    sketch, _ = propose(desk)
    with pytest.raises(NothingSaid):
        desk.admitting.decide(me, sketch, " \n", admissible=True)


@pytest.mark.parametrize("admissible", [True, False])
def test_a_decision_can_be_taken_back_and_taken_again(desk: DeskBureau, me: UUID, admissible: bool):
    sketch, code = propose(desk)
    judged = desk.admitting.decide(me, sketch, REASON, admissible=admissible)
    again = desk.admitting.reopen(me, judged)
    assert followed(desk, code) == ("submitted", None)
    assert stage(desk, sketch.id) in {None, Stage.CLOSED}
    assert desk.actions()[-1] == f"agent:{me.hex} sketch.reopened"
    desk.admitting.decide(me, again, REASON, admissible=True)
    assert stage(desk, sketch.id) is Stage.ADMISSIBLE


def test_what_changed_since_it_was_seen_is_not_decided(desk: DeskBureau, me: UUID):
    sketch, _ = propose(desk)
    desk.sketching.take_back(sketch.id)
    with pytest.raises(Conflict):
        desk.admitting.decide(me, sketch, REASON, admissible=True)
    with pytest.raises(Conflict):
        desk.admitting.reopen(me, replace(sketch, id=UUID(int=9)))


def test_what_the_jury_chose_is_not_taken_back(desk: DeskBureau, me: UUID):
    sketch, _ = propose(desk)
    judged = desk.admitting.decide(me, sketch, REASON, admissible=True)
    with desk.records.writing() as record:
        record.sheets.move(sketch.id, Stage.SELECTED)
    with pytest.raises(Conflict):
        desk.admitting.reopen(me, judged)
    assert stage(desk, sketch.id) is Stage.SELECTED


def test_the_contact_is_seen_by_the_passeur_and_each_view_is_kept(desk: DeskBureau, me: UUID):
    sketch, _ = propose(desk)
    passeur = desk.agent_id(Role.PASSEUR, login="malik")
    assert desk.admitting.contact(passeur, sketch.id) == SECRET
    assert desk.actions()[-1] == f"agent:{passeur.hex} contact.seen"
    with pytest.raises(NoContact):
        desk.admitting.contact(passeur, UUID(int=9))


def test_a_contact_of_another_key_is_none(desk: DeskBureau, me: UUID):
    sketch, _ = propose(desk)
    passeur = desk.agent_id(Role.PASSEUR, login="malik")
    with desk.records.writing() as record:
        sealed = record.contacts.of_subject(Subject.SKETCH, sketch.id)
        assert sealed is not None
        record.contacts.destroy(Subject.SKETCH, sketch.id)
        record.contacts.add(replace(sealed, sealed=bytes(40)))
    with pytest.raises(NoContact):
        desk.admitting.contact(passeur, sketch.id)


def test_one_still_being_written_is_read_by_nobody(desk: DeskBureau, me: UUID):
    assert desk.sketching.begin(desk.deposit.begin(), THEME.id, ANSWERS, "fr")
    [inbox] = desk.admitting.calls(me)
    assert inbox.sketches == ()

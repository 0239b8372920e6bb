"""The agents’ page of sketches: criteria, the decision and its reason, the follow-up."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.agent import Role
from kiosk.domain.contact import Contact
from kiosk.domain.drawing import Drawing, Stroke
from kiosk.domain.project import Stage
from kiosk.domain.sketch import Answers, Holder
from tests.end2end.hands import Hands, Page
from tests.end2end.test_desk_door import type_in
from tests.end2end.test_desk_inbox import come_in, services_of

DRAWN = Drawing((Stroke(1, 2, ((100, 100), (3900, 2900))),))
SECRET = "amina7@exemple.fr"


def propose(kiosk: Hands) -> str:
    """Hand a sketch in, and return its code."""
    services = services_of(kiosk)
    theme = services.browsing.lobby().themes[0]
    draft = services.deposit.begin()
    answers = Answers(
        "La cabane", "Un abri.", "On s’assoit.", holder=Holder.ASSOCIATION, drawing=DRAWN
    )
    assert services.sketching.begin(draft, theme.id, answers, "fr")
    contact = Contact(SECRET, of_age=True, accepted=True)
    services.sketching.leave_contact(draft.subject_id, contact)
    assert services.sketching.submit(draft.subject_id)
    return draft.keys.code


def stage_of(kiosk: Hands, title: str) -> Stage | None:
    with services_of(kiosk).sketching._records.reading() as record:
        return next((it.stage for it in record.sheets.all() if it.title == title), None)


def decide(desk: Hands, reason: str, button: str) -> None:
    """Write a reason and decide: without one, there is no way to."""
    desk.find("reasonEditor")
    assert not desk.find(button).isEnabled()
    type_in(desk, "textArea", reason)
    desk.touch(button)
    desk.find("decisionText")


def test_an_agent_finds_a_sketch_admissible_and_its_holder_reads_why(
    open_kiosk: Callable[..., Hands],
):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    code = propose(kiosk)
    desk = come_in(kiosk, Role.AGENT, Role.PASSEUR)
    desk.touch("sketchesTab")
    desk.touch("criteriaButton")
    assert "gratuit" in str(desk.find("criteriaEditor").property("text"))
    desk.touch("criteriaButton")
    desk.touch("sketch0")
    desk.wait_for(lambda: desk.text_of("openedTitle") == "La cabane", "it never opened")
    desk.touch("holderContactButton")
    desk.wait_for(lambda: desk.text_of("holderContact") == SECRET, "no contact")
    decide(desk, "Hors sujet", "refuseButton")
    assert stage_of(kiosk, "La cabane") is None
    desk.touch("undoButton")
    desk.wait_for(lambda: desk.sees("reasonEditor") is not None, "it was not taken back")
    decide(desk, "Gratuit et ouvert", "admitButton")
    assert "Gratuit et ouvert" in desk.text_of("decisionText")
    assert stage_of(kiosk, "La cabane") is Stage.ADMISSIBLE
    desk.touch("lockButton")
    kiosk.wait_for_page(Page.Attract)
    kiosk.screens.follow_up.type(code)
    kiosk.screens.follow_up.lookUp()
    kiosk.wait_for_page(Page.FollowUp)
    assert kiosk.text_of("stateTitle") == "Votre projet est recevable."
    assert kiosk.find("explanationNotice").property("text") == "Gratuit et ouvert"

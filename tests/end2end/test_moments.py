"""A seat for a moment of the stimulateur: announced at the desk, taken and given back by touch."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from kiosk.domain.agent import Role
from tests.end2end.hands import Hands, Page
from tests.end2end.test_desk_inbox import come_in, services_of


def seats(kiosk: Hands) -> list[int]:
    return [it.seats_left for it in services_of(kiosk).joining.offers()]


def test_an_ange_gardien_writes_the_plan_of_a_project(open_kiosk: Callable[..., Hands]):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    desk = come_in(kiosk, Role.ANGE_GARDIEN)
    desk.touch("stimulateurTab")
    desk.touch("topic1")
    desk.touch("plan1")
    starts_on = desk.text_of("planStartField")
    desk.touch("weekday6")
    desk.touch("keepPlanButton")
    desk.wait_for(lambda: desk.sees("keepPlanButton") is None, "the plan was not kept")
    assert kiosk.screens.desk is not None
    assert kiosk.screens.desk.work is not None
    me = kiosk.screens.desk.work.session.session.agent_id
    (plan,) = [it.plan for it in services_of(kiosk).desk.planning.all(me) if it.plan]
    assert f"{plan.starts_on:%d/%m/%Y}" == starts_on
    assert plan.ends_on - plan.starts_on == timedelta(days=89)
    assert plan.weekdays == frozenset({2, 4, 6})


def test_a_seat_is_taken_followed_and_given_back(open_kiosk: Callable[..., Hands]):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    kiosk.screens.session.home()
    kiosk.touch("momentsTile")
    kiosk.touch("momentCard0")
    before = seats(kiosk)
    kiosk.touch("doneButton")
    kiosk.wait_for_page(Page.Ticket)
    assert "Salle du stimulateur" in kiosk.text_of("appointmentText")
    code = kiosk.text_of("codeText")
    assert seats(kiosk)[0] == before[0] - 1
    kiosk.touch("finishButton")
    kiosk.wait_for_page(Page.Attract)
    kiosk.screens.follow_up.type(code)
    kiosk.screens.follow_up.lookUp()
    kiosk.wait_for_page(Page.FollowUp)
    assert kiosk.text_of("stateTitle") == "Votre place est gardée."
    kiosk.touch("withdrawButton")
    kiosk.touch("confirmButton")
    gone = "Vous avez rendu votre place."
    kiosk.wait_for(lambda: kiosk.text_of("stateTitle") == gone, "the seat was not given back")
    assert seats(kiosk) == before

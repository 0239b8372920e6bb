"""Projects at the desk: an élu gives an opinion, and an agent reads it."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.agent import Role
from tests.end2end.hands import Hands
from tests.end2end.test_desk_door import type_in
from tests.end2end.test_desk_inbox import come_in, services_of


def test_an_elu_gives_an_opinion_with_reasons_and_amends_it(open_kiosk: Callable[..., Hands]):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    desk = come_in(kiosk, Role.ELU)
    assert kiosk.screens.desk is not None
    work = kiosk.screens.desk.work
    assert work is not None
    desk.touch("projectsTab")
    desk.touch("subject0")
    desk.wait_for(lambda: len(desk.text_of("subjectTitle")) > 0, "it never opened")
    assert desk.sees("editSheetButton") is None
    key = work.projects.opened.key
    assert key is not None
    desk.activate("reservedStance")
    assert not desk.find("giveOpinionButton").isEnabled()
    type_in(desk, "reasonsField", "Le budget manque.")
    desk.activate("giveOpinionButton")
    desk.find("eluOpinion")
    type_in(desk, "reasonsField", " Puis il est parti.")
    desk.activate("favourableStance")
    desk.activate("giveOpinionButton")
    desk.find("pastOpinion")
    (opinion,) = services_of(kiosk).desk.opinions.on(work.session.session.agent_id, key)
    assert [it.stance.value for it in opinion.versions] == ["favourable", "reserved"]
    assert opinion.latest.reasons == "Le budget manque. Puis il est parti."


def test_an_agent_writes_a_sheet_and_what_is_wrong_is_said_beside_it(
    open_kiosk: Callable[..., Hands],
):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    desk = come_in(kiosk, Role.AGENT)
    desk.touch("projectsTab")
    desk.touch("newProjectButton")
    type_in(desk, "titleField", "Le Toit")
    desk.activate("keepSheetButton")
    assert "Phrase" in str(desk.find("sheetRefusal").property("title"))
    assert desk.text_of("titleField") == "Le Toit"
    type_in(desk, "sentenceField", "Un toit pour la pluie.")
    desk.activate("selectedStage")
    desk.activate("keepSheetButton")
    desk.wait_for(lambda: desk.text_of("subjectTitle") == "Le Toit", "it was never kept")
    shown = services_of(kiosk).browsing.projects(None).projects
    assert "Le Toit" in [it.title for it in shown]
    assert desk.sees("giveOpinionButton") is None
    desk.activate("withdrawButton")
    type_in(desk, "withdrawReason", "Le terrain est vendu.")
    desk.activate("confirmWithdrawButton")
    desk.wait_for(lambda: desk.sees("withdrawButton") is None, "it is still on the screens")
    shown = services_of(kiosk).browsing.projects(None).projects
    assert "Le Toit" not in [it.title for it in shown]

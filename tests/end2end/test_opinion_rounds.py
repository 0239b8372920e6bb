"""A round of opinions by touch: asked at the desk, answered on the kiosk, told to who answered."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.agent import Role
from tests.end2end.hands import Hands, Page
from tests.end2end.test_deposit import follow
from tests.end2end.test_desk_inbox import come_in, services_of
from tests.end2end.test_feedback import open_project

QUESTION = "Des bancs au soleil"
CHANGED = "Les bancs seront au soleil"


def ask(kiosk: Hands) -> None:
    """Ask the question at the desk, and lock it."""
    desk = come_in(kiosk, Role.PASSEUR)
    desk.touch("accompanimentTab")
    desk.wait_for(lambda: bool(desk.find("roundFirst").property("text")), "no project")
    desk.find("roundQuestion").forceActiveFocus()
    desk.key_in(QUESTION)
    desk.touch("askRoundButton")
    desk.wait_for(lambda: "Aucune" in desk.text_of("roundAnswers"), "it was not asked")
    desk.touch("lockButton")


def answer(kiosk: Hands) -> str:
    """Answer it on the kiosk; return the code of the ticket."""
    open_project(kiosk)
    kiosk.wait_for(lambda: kiosk.text_of("questionText") == QUESTION, "it is not asked")
    kiosk.touch("answerButton")
    kiosk.wait_for_page(Page.Question)
    kiosk.touch("wantButton")
    kiosk.wait_for_page(Page.Feedback)
    assert kiosk.text_of("askedText") == QUESTION
    kiosk.touch("sendButton")
    kiosk.wait_for_page(Page.Ticket)
    return kiosk.text_of("codeText")


def conclude(kiosk: Hands) -> None:
    """Stop asking, and tell what the answers changed."""
    services = services_of(kiosk)
    with services.desk.rounds._records.reading() as record:
        agent = record.agents.with_login("lucie")
    assert agent is not None
    project = services.browsing.projects(None).projects[0]
    (standing,) = services.desk.rounds.of_project(agent.id, project.id)
    assert standing.answers == 1
    services.desk.rounds.stop(agent.id, standing.round.id)
    services.desk.rounds.conclude(agent.id, standing.round.id, CHANGED)


def test_a_question_of_the_passeur_goes_round(open_kiosk: Callable[..., Hands]):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    ask(kiosk)
    code = answer(kiosk)
    open_project(kiosk)
    kiosk.wait_for(lambda: not kiosk.find("answerButton").isEnabled(), "it may be answered twice")
    kiosk.screens.session.leave()
    conclude(kiosk)
    follow(kiosk, code)
    assert kiosk.text_of("askedText") == QUESTION
    assert CHANGED in kiosk.find("changedNotice").property("text")

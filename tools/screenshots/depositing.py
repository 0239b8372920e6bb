"""Scenes of a deposit, what others said alike, and its follow-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.domain.agent import Role
from kiosk.domain.charter import reason_for
from kiosk.domain.contribution import State
from kiosk.domain.decision import Decision, Seen
from kiosk.models.session_model import SessionModel

if TYPE_CHECKING:
    from tools.screenshots.stage import Stage

Page = SessionModel.Page

TEXT = (
    "Le soir, la rue de Crimée est trop sombre entre le canal et le métro. "
    "On n’ose plus passer à pied avec les enfants."
)
SAID = "Il manque de l’ombre quai de la Loire, en juillet les bancs brûlent les cuisses."
NAMED = "Le soir, la rue de Crimée est trop sombre. Demandez à M. Dupont, 06 12 34 56 78."

DECLINED_ANSWER = "Merci. Dites-le sans le nom du voisin : la rue est trop sombre, nous le savons."


def deposit(stage: Stage) -> None:
    """Every step of a deposit, with and without personal data, to the ticket."""
    session, model = stage.screens.session, stage.screens.deposit
    session.open(Page.Notice)
    stage.draw("notice")
    model.begin()
    session.open(Page.What)
    stage.wait(600)
    model.chooseKind("frustration")
    model.write(TEXT)
    stage.draw("what")
    model.write(NAMED)
    stage.draw("what-personal-data")
    model.write(TEXT)
    session.open(Page.Where)
    model.chooseQuartier("villette")
    stage.draw("where")
    session.open(Page.Review)
    stage.draw("review")
    model.send()
    stage.wait_for(lambda: session.page == Page.Ticket)
    stage.wait_for(lambda: stage.screens.ticket.canPrint)
    stage.draw("ticket")


def me_too(stage: Stage) -> None:
    """What others said while one types, the choice to support it, and the ticket."""
    session, deposit_model, model = (
        stage.screens.session,
        stage.screens.deposit,
        stage.screens.support,
    )
    session.home()
    session.open(Page.What)
    stage.wait(600)
    deposit_model.chooseKind("lack")
    deposit_model.write(SAID)
    stage.wait_for(lambda: model.found)
    stage.draw("what-me-too")
    model.choose()
    session.open(Page.MeToo)
    stage.draw("me-too")
    model.support(True)
    stage.wait_for(lambda: session.page == Page.Ticket)
    stage.draw("me-too-ticket")
    model.undo()
    stage.wait_for(lambda: session.page == Page.What)
    deposit_model.wipe()


def follow_up(stage: Stage) -> None:
    """The code being typed, refused, then what it opens."""
    session, model = stage.screens.session, stage.screens.follow_up
    code = stage.screens.ticket.code
    session.home()
    session.open(Page.Code)
    model.type("0000-0000-0000-1")
    model.lookUp()
    stage.wait_for(lambda: not model.busy)
    stage.draw("code-refused")
    model.type(code[:9])
    stage.draw("code")
    model.type(code)
    model.lookUp()
    stage.wait_for(lambda: session.page == Page.FollowUp)
    stage.draw("follow-up")
    _decline_latest(stage)
    session.home()
    session.open(Page.Code)
    model.type(code)
    model.lookUp()
    stage.wait_for(lambda: session.page == Page.FollowUp)
    stage.draw("follow-up-declined")


def _decline_latest(stage: Stage) -> None:
    """Decline what was deposited last, as an agent does who answers too."""
    services = stage.screens.background._services  # noqa: SLF001 - the desk is another window
    assert services is not None  # noqa: S101 - they are there once a page is
    decision = Decision(State.DECLINED, DECLINED_ANSWER, reason=reason_for("persons"))
    agent = services.desk.accounts.invite("decide", "", frozenset({Role.AGENT}))
    me = services.desk.access.join(agent.login, agent.code, "trois chevaux dansent").agent_id
    waiting = services.desk.queue.page(me)[-1].waiting.contribution
    services.desk.reviewing.decide(me, Seen(waiting.id, waiting.version), decision)

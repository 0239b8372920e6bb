"""Scenes of what the passeur asks the visitors about a project."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.domain.agent import Role
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opinion import Opinion
from kiosk.models.session_model import SessionModel
from kiosk.services.desk.projects import Draft
from kiosk.services.desk.rounds import Asked
from kiosk.services.importing.sheets import Illustrated

if TYPE_CHECKING:
    from kiosk.services.catalogue import Services
    from kiosk.services.desk.catalogue import DeskServices
    from tools.screenshots.stage import Stage

Page = SessionModel.Page
_OLD = "Une lumière le soir sous la tonnelle ?"
_NEW = "Des bancs côté école, à l’ombre des platanes ?"
_CHANGED = "La lumière s’éteint à 22 h, comme vous l’avez demandé."
_SENTENCE = "Un abri en bois au bord du canal, éclairé jusqu’à 22 h, tenu par les voisins."
_ANSWER = "Oui, mais pas toute la nuit."


def question(stage: Stage) -> None:
    """A project about which the passeur asks something, the question, and what it changed."""
    session, screens = stage.screens.session, stage.screens
    session.home()
    key = UUID(screens.lobby.projects.first.project_id)
    services = screens.background._services  # noqa: SLF001 - there is no command to go through
    assert services is not None  # noqa: S101 - it is ready
    code = _ask(services, key)
    screens.project.read(str(key))
    session.open(Page.Project)
    stage.wait_for(lambda: bool(screens.project.question.question))
    stage.draw("question-project")
    pane = stage.item("projectList")
    pane.setProperty("contentY", pane.property("originY") + 900)
    stage.draw("question-project-below")
    session.open(Page.Question)
    stage.draw("question")
    screens.feedback.answer(str(key), screens.project.question, "doubt")
    session.open(Page.Feedback)
    stage.draw("question-words")
    screens.follow_up.type(code)
    session.home()
    session.open(Page.Code)
    screens.follow_up.lookUp()
    stage.wait_for(lambda: session.page == Page.FollowUp)
    stage.draw("question-follow-up")


def write_again(desk: DeskServices, key: UUID) -> None:
    """Change the sheet, as an ange gardien does once the answers came."""
    invited = desk.accounts.invite("ahmed", "Ahmed", frozenset({Role.ANGE_GARDIEN})).code
    me = desk.access.join("ahmed", invited, "trois chevaux dansent à minuit").agent_id
    seen = desk.projects.sheet(me, key)
    stays = Illustrated(seen.project.drawing, seen.picture)
    project = seen.project
    fields: dict[str, object] = {"title": project.title, "sentence": _SENTENCE}
    fields |= {"stage": project.stage.value, "theme": project.theme_title}
    fields |= {"day": project.day, "days": project.days}
    desk.projects.keep(me, Draft(seen, fields, stays))


def _ask(services: Services, key: UUID) -> str:
    """Ask two questions, one of them over and answered; return the code of an answer."""
    desk = services.desk
    invited = desk.accounts.invite("ines", "Inès", frozenset({Role.PASSEUR})).code
    me = desk.access.join("ines", invited, "trois chevaux dansent à minuit").agent_id
    today = desk.rounds.today()
    old = desk.rounds.ask(me, Asked(key, _OLD, "les voisins de la place", today, today))
    code = ""
    for kind in (*[FeedbackKind.WANT] * 7, FeedbackKind.DOUBT):
        opinion = Opinion(key, kind, _ANSWER, "fr", round_id=old.id)
        receipt = services.feedback.give(services.deposit.begin(), opinion)
        assert receipt is not None  # noqa: S101 - the project is public
        code = receipt.keys.code
    desk.rounds.stop(me, old.id)
    desk.rounds.conclude(me, old.id, _CHANGED)
    write_again(desk, key)
    desk.rounds.ask(me, Asked(key, _NEW, "tous les habitants", today, today + timedelta(days=14)))
    return code

"""Scenes of what is told to a project's passeur."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.models.session_model import SessionModel
from tools.screenshots.depositing import NAMED

if TYPE_CHECKING:
    from tools.screenshots.stage import Stage

Page = SessionModel.Page


def feedback(stage: Stage) -> None:
    """What is told from a project's page, and the contact that may go with it."""
    session, screens = stage.screens.session, stage.screens
    model = screens.feedback
    session.home()
    screens.project.read(screens.lobby.projects.first.project_id)
    session.open(Page.Project)
    stage.wait_for(lambda: bool(screens.project.title))
    model.choose(screens.project.projectId, "doubt")
    session.open(Page.Feedback)
    stage.wait(600)
    model.write(NAMED)
    stage.draw("feedback-personal-data")
    model.choose(screens.project.projectId, "help")
    stage.draw("feedback")
    session.open(Page.Contact)
    stage.draw("contact")
    model.setOfAge(True)
    model.setAccepted(True)
    model.writeContact("amina@example.org")
    stage.item("contactField").forceActiveFocus()
    stage.wait(600)
    stage.draw("contact-typing")


def feedback_kept(stage: Stage) -> None:
    """The ticket of what was told before, its follow-up, and the project's page again."""
    session, screens = stage.screens.session, stage.screens
    screens.feedback.sendWithContact()
    stage.wait_for(lambda: session.page == Page.Ticket)
    stage.draw("feedback-ticket")
    session.home()
    session.open(Page.Project)
    stage.draw("feedback-told")
    screens.follow_up.type(screens.ticket.code)
    session.open(Page.Code)
    screens.follow_up.lookUp()
    stage.wait_for(lambda: session.page == Page.FollowUp)
    stage.draw("feedback-follow-up")

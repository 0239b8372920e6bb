"""Scenes of the lobby: the attract page, an agent, closing time, trouble."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.screenshots.stage import CLOSED, OPEN

if TYPE_CHECKING:
    from tools.screenshots.stage import Stage


def home(stage: Stage) -> None:
    """The attract page and the home, plain and in the accessible modes."""
    stage.draw("attract")
    stage.screens.session.home()
    stage.draw("home")
    stage.screens.window.setProperty("settingAccessibility", True)
    stage.draw("accessibility")
    stage.screens.window.setProperty("settingAccessibility", False)


def agent(stage: Stage) -> None:
    """Calling an agent: the question, the call that left, and its answer."""
    screens = stage.screens
    screens.session.home()
    screens.window.setProperty("callingAgent", True)
    stage.draw("agent-question")
    screens.call.call()
    stage.wait_for(lambda: screens.call.state == "told")
    stage.draw("agent-told")
    screens.background.write(lambda services: services.calling.answer(), lambda _answered: None)
    stage.wait_for(lambda: screens.call.state == "coming")
    stage.draw("agent-coming")
    screens.session.leave()


def closed(stage: Stage) -> None:
    """Outside the opening hours: the still screen, the hours, and no agent."""
    screens = stage.screens
    screens.session.leave()
    stage.clock.moment = CLOSED
    screens.opening.look()
    stage.draw("closed")
    screens.session.home()
    stage.draw("closed-hours")
    screens.window.setProperty("callingAgent", True)
    stage.draw("agent-nobody")
    screens.window.setProperty("callingAgent", False)
    screens.language.choose("ar")
    stage.draw("closed-hours-ar")
    screens.session.leave()
    stage.clock.moment = OPEN
    screens.opening.look()


def trouble(stage: Stage) -> None:
    """The countdown, and the polite page."""
    session = stage.screens.session
    session.home()
    session.warn()
    stage.draw("idle")
    session.apologise()
    stage.draw("apology")

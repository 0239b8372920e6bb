"""Scenes of a project that is proposed: the call, the questions, the drawing, the ticket."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kiosk.models.session_model import SessionModel

if TYPE_CHECKING:
    from kiosk.domain.drawing import Point
    from kiosk.models.drawing_model import DrawingModel
    from tools.screenshots.stage import Stage

Page = SessionModel.Page
TITLE = "La cabane du quai"
SENTENCE = "Un abri en bois au bord du canal, tenu par les voisins, pour se croiser au sec."
CHANGE = "Les enfants qui sortent de l’école et les anciens du quai ont un lieu où s’asseoir."


def sketch(stage: Stage) -> None:
    """Every page of a sketch, from the call to the follow-up."""
    screens, session = stage.screens, stage.screens.session
    model = screens.sketch
    session.home()
    session.open(Page.Themes)
    stage.draw("sketch-themes")
    model.propose(screens.lobby.themes.first.theme_id)
    stage.wait_for(lambda: session.page == Page.Sketch)
    stage.draw("sketch-call")
    model.start()
    stage.wait(600)
    model.answers.write(TITLE)
    stage.draw("sketch-title")
    model.proceed()
    stage.wait_for(lambda: session.page == Page.SketchTicket)
    stage.draw("sketch-ticket")
    model.goOn()
    _say(stage, SENTENCE, CHANGE)
    _choose(stage)
    draw_cabin(model.drawing)
    stage.draw("sketch-drawing")
    _go_on(stage)
    _leave_contact(stage)
    _hand_in(stage)


def _say(stage: Stage, *texts: str) -> None:
    """Answer questions in words."""
    for text in texts:
        stage.screens.sketch.answers.write(text)
        _go_on(stage)


def _go_on(stage: Stage) -> None:
    """Keep the answer, and wait for the next question."""
    model = stage.screens.sketch
    asked = model.answers.question
    model.proceed()

    def answered() -> bool:
        return model.answers.question != asked

    stage.wait_for(answered)


def _choose(stage: Stage) -> None:
    """Say where, who carries it, what is needed and which voices it answers."""
    answers = stage.screens.sketch.answers
    answers.choose("villette")
    stage.draw("sketch-where")
    _go_on(stage)
    _say(stage, "Quai de la Loire")
    stage.draw("sketch-holder")
    answers.choose("association")
    _go_on(stage)
    _say(stage, "Du bois, un menuisier, dix samedis.")
    stage.draw("sketch-origins")
    _go_on(stage)


def _leave_contact(stage: Stage) -> None:
    """Say how to be reached."""
    model = stage.screens.sketch
    stage.draw("sketch-contact")
    model.contact.setOfAge(True)
    model.contact.setAccepted(True)
    model.contact.write("amina@example.org")
    stage.item("contactField").forceActiveFocus()
    stage.wait(600)
    stage.draw("sketch-contact-typing")
    model.leaveContact()
    stage.wait_for(lambda: stage.screens.session.page == Page.SketchReview)


def _hand_in(stage: Stage) -> None:
    """Hand it in, and come back with the code."""
    screens, session = stage.screens, stage.screens.session
    stage.draw("sketch-review")
    code = screens.ticket.code
    screens.sketch.submit()
    stage.wait_for(lambda: screens.sketch.handedIn)
    stage.draw("sketch-handed-in")
    session.home()
    session.open(Page.Code)
    screens.follow_up.type(code)
    screens.follow_up.lookUp()
    stage.wait_for(lambda: session.page == Page.FollowUp)
    stage.draw("sketch-follow-up")


def draw_cabin(drawing: DrawingModel) -> None:
    """Draw a cabin on the bank, as a resident does."""
    drawing.chooseColour(3)
    drawing.chooseWidth(2)
    drawing.take(tuple((x, 2500 + round(40 * math.sin(x / 120))) for x in range(200, 3800, 40)))
    drawing.chooseColour(0)
    drawing.chooseWidth(1)
    for line in _CABIN:
        drawing.take(line)
    drawing.chooseColour(1)
    drawing.take(_circle(3300, 600, 260))
    drawing.chooseColour(2)
    drawing.chooseWidth(2)
    drawing.take(((700, 2300), (700, 1700), (520, 1400), (700, 1200), (900, 1400), (700, 1700)))
    drawing.redrawn.emit()


_CABIN: tuple[tuple[Point, ...], ...] = (
    ((1300, 2300), (1300, 1300), (2700, 1300), (2700, 2300), (1300, 2300)),
    ((1150, 1340), (2000, 640), (2850, 1340)),
    ((1850, 2300), (1850, 1750), (2150, 1750), (2150, 2300)),
)


def _circle(x: int, y: int, radius: int) -> tuple[Point, ...]:
    turns = (math.tau * step / 40 for step in range(41))
    return tuple(
        (x + round(radius * math.cos(turn)), y + round(radius * math.sin(turn))) for turn in turns
    )

"""A project proposed by touch: begun, left, taken up with its code, drawn, handed in."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.domain.drawing import decode
from kiosk.domain.sketch import Answers
from tests.end2end.hands import Hands, Page, touchscreen
from tests.end2end.test_deposit import follow
from tests.end2end.test_feedback import rows

CONTACT = "amina7@exemple.fr"


def begin(hands: Hands) -> str:
    """Propose a project up to its ticket, and return the code."""
    hands.touch("wakeButton")
    hands.touch("themesTile")
    hands.wait_for_page(Page.Themes)
    hands.touch("themeProposal0")
    hands.wait_for_page(Page.Sketch)
    assert hands.text_of("themeTitle") == "Se croiser dehors"
    hands.touch("doneButton")
    hands.wait_for_page(Page.SketchWords)
    assert not hands.find("continueButton").isEnabled()
    hands.type_on_screen("la cabane")
    hands.touch("continueButton")
    hands.wait_for_page(Page.SketchTicket)
    return hands.text_of("codeText")


def say(hands: Hands, text: str, then: str) -> None:
    """Answer a question in words, up to the next one."""
    hands.find("textArea").forceActiveFocus()
    hands.type_on_screen(text)
    hands.touch("continueButton")
    wait_for_question(hands, then)


def wait_for_question(hands: Hands, question: str) -> None:
    answers = hands.screens.sketch.answers
    hands.wait_for(lambda: answers.question == question, f"{question} was never asked")
    hands.qtbot.wait(1)


def draw(hands: Hands, *places: tuple[float, float]) -> None:
    """Draw with a finger through places of the sheet, in shares of its sides."""
    canvas = hands.find("drawingCanvas")
    points = [
        canvas.mapToScene(QPoint(round(x * canvas.width()), round(y * canvas.height()))).toPoint()
        for x, y in places
    ]
    device, window = touchscreen(), hands.window
    QTest.touchEvent(window, device).press(0, points[0], window).commit()
    for point in points[1:]:
        QTest.touchEvent(window, device).move(0, point, window).commit()
        hands.qtbot.wait(20)
    QTest.touchEvent(window, device).release(0, points[-1], window).commit()
    hands.qtbot.wait(1)


def resume(hands: Hands, code: str) -> None:
    """Come back with the code."""
    follow(hands, code)
    assert hands.text_of("stateTitle") == "Votre projet n’est pas encore déposé."
    hands.touch("resumeButton")
    hands.wait_for_page(Page.SketchWords)


def answer(hands: Hands) -> None:
    """Answer from the sentence to the voices."""
    say(hands, "un abri", "change")
    say(hands, "on se parle", "where")
    hands.touch("quartier_villette")
    hands.touch("doneButton")
    wait_for_question(hands, "place")
    hands.touch("continueButton")
    wait_for_question(hands, "holder")
    hands.touch("holder_association")
    hands.touch("doneButton")
    wait_for_question(hands, "needs")
    hands.touch("continueButton")
    wait_for_question(hands, "origins")
    voice = hands.screens.sketch.invitation.voices.first.voice_id
    hands.touch(f"origin_{voice}")
    hands.touch("doneButton")
    wait_for_question(hands, "drawing")


def draw_it(hands: Hands) -> None:
    """Draw, erase, take it back, go to the question before and return: the ink is still there."""
    hands.touch("colour_1")
    draw(hands, (0.2, 0.2), (0.5, 0.5), (0.8, 0.2))
    hands.touch("colour_3")
    draw(hands, (0.1, 0.9), (0.9, 0.9))
    hands.touch("eraserChoice")
    draw(hands, (0.5, 0.5))
    hands.touch("undoStrokeButton")
    hands.wait_for(lambda: hands.screens.sketch.drawing.strokes == 2, "the stroke never came back")
    hands.touch("backButton")
    wait_for_question(hands, "origins")
    hands.touch("doneButton")
    wait_for_question(hands, "drawing")
    hands.touch("continueButton")
    hands.wait_for_page(Page.SketchContact)


def leave_contact(hands: Hands) -> None:
    """Say how to be reached: there is no way on without."""
    assert not hands.find("continueButton").isEnabled()
    hands.touch("ofAgeChoice")
    hands.touch("acceptedChoice")
    hands.touch("contactField")
    hands.type_on_screen(CONTACT)
    hands.touch("continueButton")
    hands.wait_for_page(Page.SketchReview)


def hand_in(hands: Hands) -> None:
    """Hand it in."""
    hands.touch("doneButton")
    hands.wait_for_page(Page.SketchTicket)
    assert hands.text_of("sketchTitle") == "Merci. Votre projet est déposé."


def test_a_project_is_begun_left_taken_up_drawn_and_handed_in(kiosk: Hands, tmp_path):
    code = begin(kiosk)
    kiosk.touch("laterButton")
    kiosk.wait_for_page(Page.Attract)
    assert kiosk.screens.sketch.answers.given == Answers()
    resume(kiosk, code)
    answer(kiosk)
    draw_it(kiosk)
    leave_contact(kiosk)
    hand_in(kiosk)
    kiosk.touch("undoButton")
    kiosk.wait_for_page(Page.SketchReview)
    hand_in(kiosk)
    kiosk.touch("finishButton")

    [(title, state, late, drawn)] = rows(tmp_path, "SELECT title, state, late, drawing FROM sketch")
    assert (title, state, late) == ("La cabane", "submitted", 0)
    assert isinstance(drawn, bytes)
    assert [(it.colour, len(it.points)) for it in decode(drawn).strokes] == [(1, 3), (3, 2)]
    assert rows(tmp_path, "SELECT count(*) FROM sketch_origin") == [(1,)]
    for path in (tmp_path / "data").rglob("*"):
        assert path.is_dir() or CONTACT.encode() not in path.read_bytes(), path
    follow(kiosk, code)
    assert kiosk.text_of("stateTitle") == "Votre projet est déposé."
    assert kiosk.sees("resumeButton") is None

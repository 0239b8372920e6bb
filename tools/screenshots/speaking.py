"""Scenes of the voice, the six keys, and the other languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.models.session_model import SessionModel

if TYPE_CHECKING:
    from tools.screenshots.stage import Stage

Page = SessionModel.Page

ARABIC_TEXT = "في المساء، الشارع مظلم جدًا بين القناة والمترو."
CHINESE_TEXT = "晚上，运河和地铁之间的街道太暗了。"  # noqa: RUF001 - Chinese commas


def voice(stage: Stage) -> None:
    """The voice on: where it is, the rows of signs, its question, and the ticket to be heard."""
    session, screens = stage.screens.session, stage.screens
    _hear(stage)
    session.open(Page.What)
    stage.wait(600)
    area = stage.item("textArea")
    screens.deposit.chooseKind("lack")
    screens.deposit.write("Un banc")
    screens.speller.begin(area)
    stage.draw("voice-rows")
    screens.speller.pick(1)
    stage.draw("voice-row")
    screens.speller.close()
    screens.deposit.begin()
    screens.deposit.send()
    stage.wait_for(lambda: session.page == Page.Ticket)
    stage.draw("voice-ticket")
    screens.speech.readTicket()
    stage.draw("voice-consent")
    screens.speech.refuse()
    screens.window.setProperty("settingAccessibility", True)
    stage.draw("voice-volume")
    session.leave()


def _hear(stage: Stage) -> None:
    """The voice turned on at the home, and gone to its first door."""
    stage.screens.speech.start()
    stage.wait(100)
    for _ in range(5):
        stage.screens.input.speech.move(1)
    stage.draw("voice-home")


def languages(stage: Stage) -> None:
    """The choice of a language, then a deposit in Arabic and one in Chinese."""
    stage.screens.session.home()
    stage.screens.window.setProperty("choosingLanguage", True)
    stage.draw("languages")
    stage.screens.window.setProperty("choosingLanguage", False)
    for code, text in (("ar", ARABIC_TEXT), ("zh", CHINESE_TEXT)):
        stage.screens.language.choose(code)
        _speak(stage, code, text)
        stage.screens.session.leave()


def _speak(stage: Stage, code: str, text: str) -> None:
    """The pages of a language, with the keyboard."""
    session, model = stage.screens.session, stage.screens.deposit
    session.home()
    stage.draw(f"home-{code}")
    model.begin()
    session.open(Page.What)
    stage.wait(600)
    model.chooseKind("lack")
    model.write(text)
    stage.item("textArea").forceActiveFocus()
    stage.draw(f"what-{code}")
    session.open(Page.Where)
    model.chooseQuartier("villette")
    stage.draw(f"where-{code}")
    session.open(Page.Review)
    model.send()
    stage.wait_for(lambda: session.page == Page.Ticket and stage.screens.ticket.canPrint)
    stage.draw(f"ticket-{code}")
    for name, page in (("themes", Page.Themes), ("voices", Page.Voices), ("jury", Page.Jury)):
        session.home()
        session.open(page)
        stage.draw(f"{name}-{code}")


def bars(stage: Stage) -> None:
    """The home, its bar and the keyboard in the languages that no other scene speaks."""
    session = stage.screens.session
    for code in ("en", "es", "pt", "uk"):
        stage.screens.language.choose(code)
        session.home()
        stage.draw(f"home-{code}")
        session.open(Page.What)
        stage.wait(600)
        stage.screens.deposit.chooseKind("lack")
        stage.item("textArea").forceActiveFocus()
        stage.draw(f"what-{code}")
        session.leave()

"""Draw every page of the kiosk, in its three sizes, into build/screenshots.

The pages are the real ones, over a real record with the demo content: what is drawn is what a
visitor sees. `python -m tools.screenshots home ticket` draws only these;
a scene may need the one before it.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")

from PySide6.QtCore import QEventLoop, QMetaObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.app import Screens
from kiosk.models.session_model import SessionModel
from kiosk.screen import prepare
from kiosk.settings import load

Page = SessionModel.Page

TARGET = Path(__file__).resolve().parent.parent / "build" / "screenshots"
SIZES = ((1080, 1920, 336.0), (1920, 1080, 477.0), (1280, 800, 336.0))
"""Width and height in pixels, width in millimetres: 27″ portrait, 21.5″ and 15.6″ landscape."""

TEXT = (
    "Le soir, la rue de Crimée est trop sombre entre le canal et le métro. "
    "On n’ose plus passer à pied avec les enfants."
)
SAID = "Il manque de l’ombre quai de la Loire, en juillet les bancs brûlent les cuisses."
ARABIC_TEXT = "في المساء، الشارع مظلم جدًا بين القناة والمترو."
CHINESE_TEXT = "晚上，运河和地铁之间的街道太暗了。"  # noqa: RUF001 - Chinese commas
NAMED = "Le soir, la rue de Crimée est trop sombre. Demandez à M. Dupont, 06 12 34 56 78."


OPEN, CLOSED = datetime(2026, 11, 23, 9, 12, tzinfo=UTC), datetime(2026, 11, 23, 18, tzinfo=UTC)
"""A Monday, when the town hall is open and when it is closed."""
HOURS = "lun-ven 8:30-17:00; jeu 8:30-19:30; sam 9:00-12:30"


@dataclass(slots=True)
class WallClock:
    """The clock that the opening hours look at."""

    moment: datetime = OPEN

    def now(self) -> datetime:
        """Return the moment."""
        return self.moment


@dataclass(frozen=True, slots=True)
class Stage:
    """A kiosk to draw, its name of size, and its clock."""

    screens: Screens
    size: str
    clock: WallClock

    def wait(self, milliseconds: int) -> None:
        """Let the kiosk live a little."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Let the kiosk live until a condition holds, at most 10 s."""
        for _ in range(200):
            if condition():
                return
            self.wait(50)
        raise SystemExit("The kiosk did not get there in 10 s.")

    def draw(self, name: str) -> None:
        """Draw the window."""
        self.wait(400)
        path = TARGET / f"{name}-{self.size}.png"
        self.screens.window.grabWindow().save(str(path))
        print(path.relative_to(TARGET.parent.parent))


def home(stage: Stage) -> None:
    """The attract page and the home, plain and in the accessible modes."""
    stage.draw("attract")
    stage.screens.session.home()
    stage.draw("home")
    stage.screens.window.setProperty("settingAccessibility", True)
    stage.draw("accessibility")
    stage.screens.window.setProperty("settingAccessibility", False)


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


def reading(stage: Stage) -> None:
    """The lists and the pages that are read."""
    session, screens = stage.screens.session, stage.screens
    for name, page in (
        ("voices", Page.Voices),
        ("themes", Page.Themes),
        ("projects", Page.Projects),
        ("jury", Page.Jury),
    ):
        session.home()
        session.open(page)
        stage.draw(name)
    screens.project.read(screens.lobby.projects.first.project_id)
    session.open(Page.Project)
    stage.wait_for(lambda: bool(screens.project.title))
    stage.draw("project")


def browsing(stage: Stage) -> None:
    """Lists that are filtered and searched, and the choice of what they show."""
    session, screens = stage.screens.session, stage.screens
    session.home()
    session.open(Page.Voices)
    screens.voices.search("trotinettes")
    stage.wait_for(lambda: bool(screens.voices.readAs))
    stage.draw("voices-misspelt")
    screens.voices.search("")
    screens.voices.filter.chooseKind("lack")
    screens.voices.filter.chooseQuartier("villette")
    stage.draw("voices-filtered")
    session.open(Page.VoiceChoice)
    stage.draw("voice-choice")
    screens.voices.search("dragon")
    session.back()
    stage.draw("voices-nothing")
    screens.voices.wipe()


def choosing(stage: Stage) -> None:
    """The choice of projects, and the projects that nearly say what is typed."""
    session, model = stage.screens.session, stage.screens.projects
    session.home()
    session.open(Page.ProjectChoice)
    stage.draw("project-choice")
    model.filter.chooseStage("stimulateur")
    session.replace(Page.Projects)
    stage.draw("projects-filtered")
    model.filter.showAll()
    model.search("atellier velos")
    stage.draw("projects-near")
    model.wipe()


def lineage(stage: Stage) -> None:
    """A project with a picture, the rest of its page, a voice of its own, and it withdrawn."""
    session, screens = stage.screens.session, stage.screens
    model = screens.project
    session.home()
    model.read(_project_id(stage, "La Baleine"))
    session.open(Page.Project)
    stage.wait_for(lambda: bool(model.title))
    stage.draw("project-picture")
    model.read(_project_id(stage, "La Cabane"))
    stage.wait_for(lambda: bool(model.title))
    _touch(stage, "nextButton")
    stage.draw("project-more")
    _touch(stage, "originsButton")
    stage.draw("project-origins")
    screens.voice.read(model.origins.first.voice_id)
    session.open(Page.Voice)
    stage.wait_for(lambda: screens.voice.voices.count > 0)
    stage.draw("voice")
    session.back()
    model.read("00000000-0000-7000-8000-000000000000")
    stage.wait_for(lambda: model.gone)
    stage.draw("project-gone")


def _project_id(stage: Stage, title: str) -> str:
    rows = stage.screens.lobby.projects
    roles = {bytes(name.data()).decode(): role for role, name in rows.roleNames().items()}
    for rank in range(rows.count):
        row = rows.index(rank)
        if str(rows.data(row, roles["title"])).startswith(title):
            return str(rows.data(row, roles["projectId"]))
    raise SystemExit(f"{title} is not among the projects.")


def _touch(stage: Stage, name: str) -> None:
    QMetaObject.invokeMethod(_item(stage, name), "click")
    stage.wait(400)


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
    _item(stage, "contactField").forceActiveFocus()
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


def _item(stage: Stage, name: str) -> QQuickItem:
    found = stage.screens.window.findChild(QQuickItem, name)
    if found is None:
        raise SystemExit(f"{name} is not on the page.")
    return found


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


def voice(stage: Stage) -> None:
    """The voice on: where it is, the rows of signs, its question, and the ticket to be heard."""
    session, screens = stage.screens.session, stage.screens
    _hear(stage)
    session.open(Page.What)
    stage.wait(600)
    area = _item(stage, "textArea")
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


def trouble(stage: Stage) -> None:
    """The countdown, and the polite page."""
    session = stage.screens.session
    session.home()
    session.warn()
    stage.draw("idle")
    session.apologise()
    stage.draw("apology")


def languages(stage: Stage) -> None:
    """The choice of a language, then a deposit in Arabic and one in Chinese."""
    stage.screens.session.home()
    stage.screens.window.setProperty("choosingLanguage", True)
    stage.draw("languages")
    stage.screens.window.setProperty("choosingLanguage", False)
    for code, text in (("ar", ARABIC_TEXT), ("zh", CHINESE_TEXT)):
        stage.screens.language.choose(code)
        speak(stage, code, text)
        stage.screens.session.leave()


def speak(stage: Stage, code: str, text: str) -> None:
    """The pages of a language, with the keyboard."""
    session, model = stage.screens.session, stage.screens.deposit
    session.home()
    stage.draw(f"home-{code}")
    model.begin()
    session.open(Page.What)
    stage.wait(600)
    model.chooseKind("lack")
    model.write(text)
    area = stage.screens.window.findChild(QQuickItem, "textArea")
    assert isinstance(area, QQuickItem)  # noqa: S101 - the page was just opened
    area.forceActiveFocus()
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


SCENES = {
    scene.__name__: scene
    for scene in (
        home,
        deposit,
        follow_up,
        me_too,
        reading,
        browsing,
        choosing,
        lineage,
        feedback,
        feedback_kept,
        agent,
        closed,
        voice,
        trouble,
        languages,
    )
}


def play(size: tuple[int, int, float], names: list[str]) -> None:
    """Draw the scenes of one size, on a kiosk of its own."""
    width, height, width_mm = size
    with tempfile.TemporaryDirectory() as data:
        settings = load(
            None,
            {
                "KIOSK_DATA": data,
                "KIOSK_DEMO": "true",
                "KIOSK_SCREEN__WIDTH": str(width),
                "KIOSK_SCREEN__HEIGHT": str(height),
                "KIOSK_SCREEN__WIDTH_MM": str(width_mm),
                "KIOSK_JURY__NEXT_DRAW": "2026-12-12",
                "KIOSK_OPENING__HOURS": HOURS,
            },
        )
        clock = WallClock()
        screens = Screens(settings, clock)
        screens.start()
        stage = Stage(screens, f"{width}x{height}", clock)
        stage.wait_for(lambda: screens.background.is_ready and screens.lobby.kept > 0)
        for name in names:
            SCENES[name](stage)
        screens.close()


def main() -> int:
    """Draw everything, or the scenes named on the command line."""
    names = sys.argv[1:] or list(SCENES)
    TARGET.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication(sys.argv[:1])
    prepare(application)
    for size in SIZES:
        play(size, names)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

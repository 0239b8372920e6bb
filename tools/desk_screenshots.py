"""Draw the pages of the agents' desk, in three sizes, into build/screenshots.

The pages are the real ones, over a real record with the demo content and a few things that
residents did. `python -m tools.desk_screenshots inbox` draws only these; a scene may need the one
before it.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.desk import Desk
from kiosk.domain.agent import Role
from kiosk.domain.contact import Contact
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opinion import Opinion
from kiosk.models.background import Background
from kiosk.models.desk.desk_session_model import DeskSessionModel
from kiosk.models.desk.work_model import WorkModel
from kiosk.screen import prepare, services_of
from kiosk.services.catalogue import Services
from kiosk.settings import load

Page = DeskSessionModel.Page

TARGET = Path(__file__).resolve().parent.parent / "build" / "screenshots"
SIZES = ((1920, 1080, 477.0), (1280, 800, 336.0), (1080, 1920, 336.0))
"""Width and height in pixels, width in millimetres: 21.5″ and 15.6″ desks, 27″ kiosk."""
ENTRANCE = "trois chevaux dansent à minuit"
SAID = (
    (FeedbackKind.DOUBT, "Le soir, j’ai peur que cela fasse du bruit sous nos fenêtres."),
    (FeedbackKind.WANT, "Enfin ! Mes enfants iront tous les mercredis."),
    (FeedbackKind.HELP, "Je suis menuisière, je peux prêter des outils et montrer."),
    (FeedbackKind.WANT, ""),
    (FeedbackKind.DOUBT, "Et pour un fauteuil roulant, on passe comment ?"),
)


@dataclass(frozen=True, slots=True)
class Stage:
    """A desk to draw, somebody at work at it, and its name of size."""

    desk: Desk
    services: Services
    size: str

    @property
    def work(self) -> WorkModel:
        """What the agent works with."""
        if self.desk.work is None:
            raise SystemExit("Nobody is at the desk.")
        return self.desk.work

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Let the desk live until a condition holds, at most 10 s."""
        for _ in range(200):
            if condition():
                return
            _wait(50)
        raise SystemExit("The desk did not get there in 10 s.")

    def item(self, name: str) -> QQuickItem:
        """Return an item of the page."""
        found = self.desk.window.findChild(QQuickItem, name)
        if found is None:
            raise SystemExit(f"{name} is not on the page.")
        return found

    def draw(self, name: str) -> None:
        """Draw the window."""
        _wait(400)
        path = TARGET / f"desk-{name}-{self.size}.png"
        self.desk.window.grabWindow().save(str(path))
        print(path.relative_to(TARGET.parent.parent))


def inbox(stage: Stage) -> None:
    """The passeur's inbox: the list, one feedback with its contact, a refusal being written."""
    for number, (kind, text) in enumerate(SAID):
        _give(stage.services, number, kind, text)
    model = stage.work.inbox
    stage.work.session.open(Page.Inbox)
    model.refresh()
    stage.wait_for(lambda: model.rows.count == len(SAID))
    model.open(str(model.rows._rows[2].feedback_id))  # noqa: SLF001 - what a click passes
    stage.wait_for(lambda: bool(model.opened.feedbackId))
    model.showContact()
    stage.wait_for(lambda: bool(model.contact))
    stage.draw("inbox")
    stage.item("feedbackWords").setProperty("text", "Merci ! La passeuse vous rappelle lundi.")
    model.publish("Merci ! La passeuse vous rappelle lundi.")
    stage.wait_for(lambda: model.rows.count == len(SAID) - 1)
    model.showTray("settled")
    stage.draw("inbox-settled")
    model.showTray("waiting")


def accounts(stage: Stage) -> None:
    """The accounts."""
    stage.work.session.open(Page.Agents)
    stage.draw("accounts")


def data(stage: Stage) -> None:
    """Open data on their way out."""
    model = stage.work.data
    stage.work.session.open(Page.Data)
    model.export("decidim", "Reprise par la plateforme de la Ville de Paris", "")
    stage.wait_for(lambda: model.rows.count == 1)
    model.export("open-data", "Publication trimestrielle sur opendata.paris.fr", "")
    stage.wait_for(lambda: model.rows.count == 2)  # noqa: PLR2004 - the second export
    stage.draw("data")


def audit(stage: Stage) -> None:
    """The audit log."""
    model = stage.work.audit
    stage.work.session.open(Page.Audit)
    stage.wait_for(lambda: model.rows.count > 0)
    model.verify()
    stage.wait_for(lambda: model.verdict == "whole")
    stage.draw("audit")


def retention(stage: Stage) -> None:
    """The register, and the slips."""
    model = stage.work.retention
    stage.work.session.open(Page.Retention)
    stage.wait_for(lambda: model.register.count > 0)
    stage.draw("retention")


SCENES = {scene.__name__: scene for scene in (inbox, accounts, data, audit, retention)}


def play(size: tuple[int, int, float], names: list[str]) -> None:
    """Draw the scenes of one size, at a desk of its own."""
    width, height, width_mm = size
    with tempfile.TemporaryDirectory() as data:
        settings = load(
            None,
            {
                "KIOSK_DATA": data,
                "KIOSK_DEMO": "true",
                "KIOSK_SCREEN__WIDTH_MM": str(width_mm),
                "KIOSK_SCREEN__WIDTH": str(width),
            },
        )
        services: list[Services] = []

        def make() -> Services:
            services.append(services_of(settings))
            return services[0]

        background = Background(make)
        desk = Desk(settings, background, on_kiosk=False)
        desk.window.resize(width, height)
        background.start()
        _live(lambda: background.is_ready)
        stage = Stage(desk, services[0], f"{width}x{height}")
        invited = stage.services.desk.accounts.invite("lucie", "Lucie Martin", frozenset(Role))
        desk.access.join("lucie", invited.code, ENTRANCE)
        stage.wait_for(lambda: desk.work is not None)
        for name in names:
            SCENES[name](stage)
        desk.close()
        background.close()


def main() -> int:
    """Draw everything, or the scenes named on the command line."""
    names = sys.argv[1:] or list(SCENES)
    TARGET.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication(sys.argv[:1])
    prepare(application)
    for size in SIZES:
        play(size, names)
    return 0


def _give(services: Services, number: int, kind: FeedbackKind, text: str) -> None:
    projects = services.browsing.projects(None).projects
    contact = None
    if kind is FeedbackKind.HELP:
        contact = Contact("06 00 00 00 00", of_age=True, accepted=True)
    opinion = Opinion(projects[number % 2].id, kind, text, "fr", contact)
    services.feedback.give(services.feedback.begin(), opinion)


def _live(condition: Callable[[], bool]) -> None:
    while not condition():
        _wait(50)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    raise SystemExit(main())

"""Scenes of a project that leaves the stimulateur: its logbook, the tickets of who followed."""

from __future__ import annotations

import tempfile
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PIL import Image, ImageDraw

from kiosk.domain.agent import Role
from kiosk.domain.balance import Ending
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.logbook import EntryKind
from kiosk.domain.opinion import Opinion
from kiosk.models.session_model import SessionModel
from kiosk.services.desk.balances import Closing
from kiosk.services.desk.logbook import Written
from kiosk.services.desk.trials import Noted

if TYPE_CHECKING:
    from kiosk.services.catalogue import Services
    from tools.screenshots.stage import Stage

Page = SessionModel.Page
_JOURNAL = (
    (EntryKind.NEED, "Un garage ou une cave où entreposer les planches."),
    (EntryKind.TOOL, "Un atelier de maquette au FabLab, avec deux menuisiers."),
)
_SEEN = "Plein de monde sous la tonnelle, et un peu de bruit."
_READY = "La maquette tient, le lieu est prêté, les voisins sont d’accord."

WHY = "Les voisins gardent la tonnelle, la Ville l’entretient."
BALANCE = {
    "tried": "Une tonnelle de bois au bord du canal, six samedis de suite.",
    "measured": "42 personnes assises le samedi, 38 décibels de plus après 22 h.",
    "learnt": "L’ombre fait venir les anciens, et les enfants restent.",
    "failed": "La lumière le soir a gêné trois voisins ; elle s’éteint à 22 h.",
    "stays": "La tonnelle, deux bancs, et une équipe de douze voisins.",
}


def leaving(stage: Stage) -> None:
    """The page of a project on trial, and the ticket of an opinion on it."""
    session, screens = stage.screens.session, stage.screens
    session.home()
    key = UUID(screens.lobby.projects.first.project_id)
    services = screens.background._services  # noqa: SLF001 - there is no command to go through
    assert services is not None  # noqa: S101 - it is ready
    receipt = services.feedback.give(
        services.deposit.begin(), Opinion(key, FeedbackKind.WANT, "Vite, qu’on s’y assoie !", "fr")
    )
    assert receipt is not None  # noqa: S101 - the project is public
    _lead_out(services, key)
    screens.project.read(str(key))
    session.open(Page.Project)
    stage.wait_for(lambda: screens.project.logbook.count > 0)
    pane = stage.item("projectList")
    pane.setProperty("contentY", pane.property("originY") + 1200)
    stage.draw("leaving-project")
    pane.setProperty("contentY", pane.property("originY") + 2000)
    stage.draw("leaving-project-below")
    screens.follow_up.type(receipt.keys.code)
    session.home()
    session.open(Page.Code)
    screens.follow_up.lookUp()
    stage.wait_for(lambda: session.page == Page.FollowUp)
    stage.draw("leaving-follow-up")
    closed(stage, key, receipt.keys.code)


def closed(stage: Stage, key: UUID, code: str) -> None:
    """The page of the project once it is over, and the same ticket."""
    session, screens = stage.screens.session, stage.screens
    services = screens.background._services  # noqa: SLF001 - as above
    assert services is not None  # noqa: S101 - it is ready
    desk = services.desk
    closing = Closing(key, Ending.STAYS, desk.logbook.today(), WHY, BALANCE)
    desk.balances.close(desk.accounts.with_login("sonia").id, closing)
    session.home()
    screens.project.read(str(key))
    session.open(Page.Project)
    stage.wait_for(lambda: bool(screens.project.news.balance))
    pane = stage.item("projectList")
    pane.setProperty("contentY", pane.property("originY") + 700)
    stage.draw("leaving-balance")
    screens.follow_up.type(code)
    session.home()
    session.open(Page.Code)
    screens.follow_up.lookUp()
    stage.wait_for(lambda: session.page == Page.FollowUp)
    stage.draw("leaving-balance-follow-up")


def _lead_out(services: Services, key: UUID) -> None:
    """Write in its journal, then say that it is ready."""
    desk = services.desk
    invited = desk.accounts.invite("sonia", "Sonia", frozenset({Role.ANGE_GARDIEN})).code
    me = desk.access.join("sonia", invited, "trois chevaux dansent à minuit").agent_id
    today = desk.logbook.today()
    for kind, words in _JOURNAL:
        desk.logbook.write(me, Written(key, kind, today, words, published=True))
    desk.logbook.write(me, Written(key, EntryKind.READY, today, _READY))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "essai.png"
        path.write_bytes(a_photo())
        photo = desk.trials.photo(me, path)
    desk.trials.note(me, Noted(key, today, _SEEN, ("Personnes assises", "42", "le samedi"), photo))


def a_photo() -> bytes:
    """Return a scene painted with a few shapes: a pergola by the water."""
    image = Image.new("RGB", (1600, 1000), "#bfe0ee")
    paint = ImageDraw.Draw(image)
    paint.rectangle((0, 640, 1600, 1000), fill="#3d7ea6")
    paint.rectangle((0, 600, 1600, 700), fill="#d9cbb0")
    for left in (420, 800, 1180):
        paint.rectangle((left, 300, left + 36, 640), fill="#7a4a24")
    paint.polygon(((360, 310), (820, 180), (1280, 310)), fill="#1f6b47")
    paint.rectangle((500, 560, 1120, 590), fill="#7a4a24")
    written = BytesIO()
    image.save(written, "PNG")
    return written.getvalue()

"""Scenes of a project that leaves the stimulateur: its logbook, the tickets of who followed."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.domain.agent import Role
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.logbook import EntryKind
from kiosk.domain.opinion import Opinion
from kiosk.models.session_model import SessionModel
from kiosk.services.desk.logbook import Written

if TYPE_CHECKING:
    from kiosk.services.catalogue import Services
    from tools.screenshots.stage import Stage

Page = SessionModel.Page
_JOURNAL = (
    (EntryKind.NEED, "Un garage ou une cave où entreposer les planches."),
    (EntryKind.TOOL, "Un atelier de maquette au FabLab, avec deux menuisiers."),
)
_READY = "La maquette tient, le lieu est prêté, les voisins sont d’accord."


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
    screens.follow_up.type(receipt.keys.code)
    session.home()
    session.open(Page.Code)
    screens.follow_up.lookUp()
    stage.wait_for(lambda: session.page == Page.FollowUp)
    stage.draw("leaving-follow-up")


def _lead_out(services: Services, key: UUID) -> None:
    """Write in its journal, then say that it is ready."""
    desk = services.desk
    invited = desk.accounts.invite("sonia", "Sonia", frozenset({Role.ANGE_GARDIEN})).code
    me = desk.access.join("sonia", invited, "trois chevaux dansent à minuit").agent_id
    today = desk.logbook.today()
    for kind, words in _JOURNAL:
        desk.logbook.write(me, Written(key, kind, today, words, published=True))
    desk.logbook.write(me, Written(key, EntryKind.READY, today, _READY))

"""A project leaves the stimulateur, by touch: decided and tried at the desk, told on its page."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.agent import Role
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opinion import Opinion
from tests.end2end.hands import Hands, Page
from tests.end2end.test_deposit import follow
from tests.end2end.test_desk_inbox import come_in, services_of

WHY = "La maquette tient"
SEEN = "Vingt personnes assises"


def give_opinion(kiosk: Hands) -> tuple[str, str]:
    """Give an opinion on the first project; return its id, and the code of the ticket."""
    services = services_of(kiosk)
    project = services.browsing.projects(None).projects[0]
    opinion = Opinion(project.id, FeedbackKind.WANT, "Vite", "fr")
    receipt = services.feedback.give(services.deposit.begin(), opinion)
    assert receipt is not None
    return str(project.id), receipt.keys.code


def write(desk: Hands, field: str, words: str) -> None:
    """Type in a field of the form that is open."""
    desk.find(field).forceActiveFocus()
    desk.key_in(words)


def press(desk: Hands, button: str) -> None:
    """Touch a button that may stand below what the window shows."""
    desk.find(button).forceActiveFocus()
    desk.touch(button)


def lead_out(kiosk: Hands) -> None:
    """Say at the desk that the project is ready, note a day of its trial, and lock the desk."""
    desk = come_in(kiosk, Role.ANGE_GARDIEN)
    desk.touch("accompanimentTab")
    desk.touch("exitTab")
    press(desk, "entry-ready")
    press(desk, "writeEntryButton")
    assert "raison" in desk.find("exitRefusal").property("title")
    write(desk, "entryText", WHY)
    press(desk, "writeEntryButton")
    desk.find("verdictNotice")
    desk.touch("trialTab")
    write(desk, "noteText", SEEN)
    press(desk, "noteButton")
    assert desk.text_of("noteWords") == SEEN
    desk.touch("lockButton")


def test_a_project_leaves_the_stimulateur_and_whoever_followed_it_reads_why(
    open_kiosk: Callable[..., Hands],
):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    project_id, code = give_opinion(kiosk)
    lead_out(kiosk)
    kiosk.touch("wakeButton")
    kiosk.screens.project.read(project_id)
    kiosk.screens.session.open(Page.Project)
    assert kiosk.text_of("trialWords") == SEEN
    kiosk.screens.session.leave()
    follow(kiosk, code)
    kiosk.wait_for_page(Page.FollowUp)
    assert kiosk.find("newsNotice").property("title") == "Le projet passe à l’essai"
    assert WHY in kiosk.find("newsNotice").property("text")

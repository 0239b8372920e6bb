"""The stimulateur at the desk: its calendar as a file, its tools lent, its partners."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from icalendar import Calendar

from kiosk.domain.agent import Role
from tests.end2end.hands import Hands
from tests.end2end.test_desk_door import type_in
from tests.end2end.test_desk_inbox import come_in


def refusal(desk: Hands, name: str) -> str:
    return str(desk.find(name).property("title"))


def lend(desk: Hands, holder: str) -> None:
    type_in(desk, "holderField", holder)
    desk.activate("lendButton")


def give_the_calendar(desk: Hands, documents: Path) -> None:
    """Save every moment, then one of them."""
    desk.touch("calendarFileButton")
    desk.find("calendarFileNotice")
    (file,) = documents.iterdir()
    assert len(Calendar.from_ical(file.read_bytes()).events) == 3
    desk.touch("moment0")
    desk.activate("momentFileButton")
    desk.find("calendarFileNotice")
    assert len(list(documents.iterdir())) == 2


def add_a_tool(desk: Hands) -> None:
    """Forget its name first: what was typed stays."""
    desk.touch("newToolButton")
    type_in(desk, "toolSentenceField", "Filmer la rue.")
    desk.activate("keepToolButton")
    assert refusal(desk, "toolRefusal") == "Il faut un nom."
    assert desk.text_of("toolSentenceField") == "Filmer la rue."
    type_in(desk, "toolNameField", "La camera")
    desk.activate("keepToolButton")


def lend_it_twice(desk: Hands) -> None:
    """Lend it, try again, and write that it is back."""
    desk.touch("tool0")
    lend(desk, "Mina")
    desk.wait_for(lambda: desk.sees("giveBackButton") is not None, "it was not lent")
    lend(desk, "Leo")
    assert "déjà prêté : Mina, jusqu’au " in refusal(desk, "toolRefusal")
    assert desk.text_of("holderField") == "Leo"
    desk.activate("giveBackButton")
    desk.wait_for(lambda: "rendu le" in desk.text_of("loan0"), "it did not come back")


def hold_a_meeting(desk: Hands) -> None:
    """Forget who was there first; write a decision, read it on the plan, say that it is done."""
    desk.touch("newMeetingButton")
    desk.activate("meetingProject1")
    desk.activate("holdMeetingButton")
    assert refusal(desk, "meetingRefusal") == "Dites qui était là."
    desk.activate("holderPresent")
    desk.activate("holdMeetingButton")
    type_in(desk, "decisionField", "Deplacer le banc")
    type_in(desk, "decisionDueField", "demain")
    desk.activate("decideButton")
    assert "24/11/2026" in refusal(desk, "meetingRefusal")
    assert desk.text_of("decisionField") == "Deplacer le banc"
    desk.find("decisionDueField").setProperty("text", "")
    desk.activate("decideButton")
    desk.activate("decision0Button")
    desk.wait_for(lambda: "fait le" in desk.text_of("decisionFate"), "it is still to do")
    desk.activate("decision0Button")
    desk.wait_for(lambda: desk.text_of("decisionFate") == "à faire", "it was not opened again")
    desk.touch("topic1")
    desk.wait_for(
        lambda: "Deplacer le banc" in desk.text_of("planDecision"), "the plan does not tell it"
    )


def keep_a_partner(desk: Hands) -> None:
    """Write whom to call, and read it again."""
    desk.touch("newPartnerButton")
    type_in(desk, "partnerNameField", "FabLab")
    type_in(desk, "partnerContactField", "Zoe, au 12")
    desk.activate("keepPartnerButton")
    desk.touch("partner0")
    assert desk.text_of("partnerContactField") == "Zoe, au 12"


def test_an_ange_gardien_gives_the_calendar_lends_a_tool_once_and_keeps_a_partner(
    open_kiosk: Callable[..., Hands], tmp_path: Path
):
    documents = tmp_path / "documents"
    desk = come_in(
        open_kiosk(KIOSK_DEMO="true", KIOSK_DESK__DOCUMENTS=str(documents)), Role.ANGE_GARDIEN
    )
    desk.touch("stimulateurTab")
    give_the_calendar(desk, documents)
    desk.touch("topic2")
    add_a_tool(desk)
    lend_it_twice(desk)
    desk.touch("topic3")
    hold_a_meeting(desk)
    desk.touch("topic4")
    keep_a_partner(desk)

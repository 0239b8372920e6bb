"""Volunteering for the jury, by touch: from the jury's page to the receipt, and nothing left."""

from __future__ import annotations

from pathlib import Path

from tests.end2end.hands import Hands, Page
from tests.end2end.test_deposit import follow
from tests.end2end.test_feedback import rows
from tools.screenshots.volunteering import open_a_draw

CONTACT = "canari7@exemple.fr"


def open_the_jury_page(hands: Hands) -> None:
    """Open a draw, and the page of the jury, where one may volunteer."""
    hands.screens.background.write(open_a_draw, lambda _nothing: None)
    hands.touch("wakeButton")
    hands.touch("juryTile")
    hands.wait_for_page(Page.Jury)


def answer(hands: Hands) -> None:
    """Answer the four questions, one tap each."""
    hands.touch("volunteerButton")
    hands.touch("beginButton")
    for page, button in (
        (Page.VolunteerAge, "answer1"),
        (Page.VolunteerGender, "unsaidChoice"),
        (Page.VolunteerQuartier, "answer0"),
        (Page.VolunteerHousing, "answer2"),
    ):
        hands.wait_for_page(page)
        hands.touch(button)
    hands.wait_for_page(Page.VolunteerContact)


def test_a_resident_volunteers_with_a_contact_that_is_nowhere_in_clear(kiosk, tmp_path, printer):
    open_the_jury_page(kiosk)
    answer(kiosk)
    kiosk.touch("acceptedChoice")
    kiosk.touch("contactField")
    kiosk.type_on_screen(CONTACT)
    kiosk.touch("sendButton")
    kiosk.wait_for_page(Page.Ticket)
    assert kiosk.text_of("volunteerText").endswith("V0001")
    assert len(kiosk.text_of("saltText").split()[-8:]) == 8
    kept = rows(tmp_path, "SELECT ticket, profile, state FROM candidacy")
    assert kept == [("V0001", "25-39|non dit|Villette|propriétaire", "waiting")]
    for path in (tmp_path / "data").rglob("*"):
        assert not path.is_file() or CONTACT.encode() not in path.read_bytes().lower(), path
    kiosk.touch("printButton")
    assert kiosk.printed_address(printer)
    erase_it(kiosk, tmp_path)


def erase_it(kiosk: Hands, folder: Path) -> None:
    """Follow the candidacy with its code, and erase it."""
    code = kiosk.text_of("codeText")
    kiosk.touch("finishButton")
    kiosk.wait_for_page(Page.Attract)
    assert (kiosk.screens.candidacy.age, kiosk.screens.candidacy.contact) == ("", "")
    follow(kiosk, code)
    assert kiosk.text_of("stateTitle") == "Vous êtes dans la liste du tirage au sort."
    kiosk.touch("eraseButton")
    kiosk.touch("confirmButton")
    kiosk.wait_for(lambda: kiosk.text_of("stateTitle") == "C’est effacé.", "it was not erased")
    assert rows(folder, "SELECT profile, salt, state FROM candidacy") == [("", "", "withdrawn")]
    assert rows(folder, "SELECT count(*) FROM contact") == [(0,)]


def test_what_was_sent_is_undone_for_a_while_and_can_be_sent_again(kiosk, tmp_path):
    open_the_jury_page(kiosk)
    answer(kiosk)
    kiosk.touch("withoutContactButton")
    kiosk.wait_for_page(Page.Ticket)
    kiosk.touch("undoButton")
    kiosk.wait_for_page(Page.VolunteerContact)
    kiosk.touch("withoutContactButton")
    kiosk.wait_for_page(Page.Ticket)
    states = rows(tmp_path, "SELECT state FROM candidacy ORDER BY ticket")
    assert states == [("withdrawn",), ("waiting",)]

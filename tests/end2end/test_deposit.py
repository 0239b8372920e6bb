"""The main job: a passer-by deposits by touch, leaves with a receipt, and follows it up."""

from __future__ import annotations

import pysqlite3
import pytest

from kiosk.services.review import Review
from kiosk.wiring import Workshop, open_workshop
from tests.end2end.hands import Hands, Key, Page


def deposit(hands: Hands, text: str) -> str:
    """Deposit a frustration in Villette by touch; return the code on the screen."""
    hands.touch("wakeButton")
    return deposit_from_home(hands, text)


def deposit_from_home(hands: Hands, text: str) -> str:
    """Deposit a frustration in Villette by touch, from the home; return the code."""
    hands.touch("depositTile")
    hands.touch("beginButton")
    hands.touch("frustrationChoice")
    hands.touch("textArea")
    hands.type_on_screen(text)
    hands.touch("continueButton")
    hands.wait_for_page(Page.Where)
    hands.touch("quartier_villette")
    hands.touch("continueButton")
    hands.wait_for_page(Page.Review)
    hands.touch("sendButton")
    hands.wait_for_page(Page.Ticket)
    return hands.text_of("codeText")


def follow(hands: Hands, code: str) -> None:
    """Type a code on the pad, from the attract page."""
    hands.wait_for_page(Page.Attract)
    hands.touch("wakeButton")
    hands.touch("followUpTile")
    for sign in code.replace("-", ""):
        hands.touch(f"sign_{sign}")
    hands.touch("lookUpButton")
    hands.wait_for_page(Page.FollowUp)


def search(hands: Hands, words: str) -> list[str]:
    """Search the voices; return the texts found."""
    hands.screens.session.replace(Page.Voices)
    hands.screens.voices.search(words)
    hands.wait_for(lambda: not hands.screens.voices.waiting, "no answer")
    return [row.text for row in hands.screens.voices.rows._rows]


def publish_all(hands: Hands) -> None:
    """Publish what waits, as an agent does."""
    workshop: Workshop = open_workshop(hands.screens._settings)
    review = Review(workshop.records, workshop.clock, workshop.randomness)
    for contribution in review.waiting():
        review.publish(contribution.id, contribution.version)
    workshop.records.close()


@pytest.mark.requirement("A15")
@pytest.mark.requirement("A30")
def test_from_the_attract_page_to_the_ticket_and_back_with_its_code(kiosk, printer):
    code = deposit(kiosk, "trop sombre rue de crimée")

    kiosk.touch("printButton")
    kiosk.wait_for(lambda: "imprimé" in str(kiosk.find("printNotice").property("title")), "?")
    address = kiosk.printed_address(printer)
    token = address.rsplit("/", 1)[-1]
    assert address.startswith("HTTPS://SUIVI.EXEMPLE.FR/")
    assert len(token) == 26

    kiosk.touch("finishButton")
    follow(kiosk, code)
    assert kiosk.text_of("stateTitle") == "Votre message attend d’être lu."

    publish_all(kiosk)
    assert "Trop sombre rue de crimée" in search(kiosk, "sombre crimée")

    kiosk.screens.session.leave()
    follow(kiosk, code)
    assert kiosk.text_of("stateTitle") == "Votre message est publié."
    kiosk.touch("withdrawButton")
    kiosk.touch("confirmButton")
    kiosk.wait_for(lambda: "retiré" in kiosk.text_of("stateTitle"), "it was not withdrawn")
    assert "Trop sombre rue de crimée" not in search(kiosk, "sombre crimée")


def test_the_qr_scanned_by_a_reader_opens_the_same_follow_up(kiosk, printer):
    deposit(kiosk, "un banc ici")
    kiosk.touch("printButton")
    address = kiosk.printed_address(printer)
    kiosk.touch("finishButton")
    kiosk.wait_for_page(Page.Attract)
    kiosk.touch("wakeButton")
    kiosk.touch("followUpTile")
    kiosk.find("codeField")
    kiosk.key_in(address)
    kiosk.press(Key.Key_Return)
    kiosk.wait_for_page(Page.FollowUp)
    assert kiosk.text_of("stateTitle") == "Votre message attend d’être lu."


@pytest.mark.requirement("A14")
@pytest.mark.requirement("A15")
def test_the_same_journey_by_keyboard_alone(kiosk, tmp_path):
    kiosk.activate("wakeButton")
    kiosk.activate("depositTile")
    kiosk.activate("beginButton")
    kiosk.activate("lackChoice")
    kiosk.go_with_tab("textArea")
    kiosk.key_in("un banc")
    kiosk.activate("continueButton")
    kiosk.wait_for_page(Page.Where)
    kiosk.activate("everywhereChoice")
    kiosk.activate("continueButton")
    kiosk.wait_for_page(Page.Review)
    kiosk.activate("sendButton")
    kiosk.wait_for_page(Page.Ticket)
    connection = pysqlite3.connect(str(tmp_path / "data" / "kiosk.db"))
    row = connection.execute(
        "SELECT text, kind, quartier FROM contribution ORDER BY sequence DESC LIMIT 1"
    ).fetchone()
    connection.close()
    assert row == ("un banc", "lack", None)
    assert kiosk.text_of("codeText").count("-") == 3


@pytest.mark.requirement("A30")
@pytest.mark.requirement("A31")
def test_an_undone_deposit_is_erased_and_its_words_stay_on_the_screen(kiosk):
    code = deposit(kiosk, "un banc ici")
    kiosk.touch("undoButton")
    kiosk.wait_for_page(Page.Review)
    assert kiosk.screens.deposit.text == "Un banc ici"
    kiosk.screens.session.leave()
    kiosk.touch("wakeButton")
    kiosk.touch("followUpTile")
    for sign in code.replace("-", ""):
        kiosk.touch(f"sign_{sign}")
    kiosk.touch("lookUpButton")
    kiosk.find("refusedNotice")


def test_personal_data_raises_a_friendly_word_and_never_a_refusal(kiosk):
    kiosk.touch("wakeButton")
    kiosk.touch("depositTile")
    kiosk.touch("beginButton")
    kiosk.touch("desireChoice")
    kiosk.screens.deposit.write("Appelez M. Dupont au 06 12 34 56 78")
    kiosk.find("personalDataNotice")
    kiosk.touch("continueButton")
    kiosk.wait_for_page(Page.Where)
    kiosk.touch("everywhereChoice")
    kiosk.touch("continueButton")
    kiosk.find("personalDataNotice")
    kiosk.touch("sendButton")
    kiosk.wait_for_page(Page.Ticket)


def test_an_erased_deposit_answers_no_more(kiosk):
    code = deposit(kiosk, "un banc ici")
    kiosk.touch("finishButton")
    follow(kiosk, code)
    kiosk.touch("eraseButton")
    kiosk.touch("confirmButton")
    kiosk.wait_for(lambda: kiosk.text_of("stateTitle") == "C’est effacé.", "it was not erased")
    assert kiosk.screens.follow_up.code == ""

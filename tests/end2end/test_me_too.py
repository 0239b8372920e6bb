"""« Moi aussi »: whoever types what was said already supports it by touch, and follows it up."""

from __future__ import annotations

import pysqlite3
import pytest

from tests.end2end.hands import Hands, Page
from tests.end2end.test_deposit import follow
from tests.fakes.receipt_printer import FakeReceiptPrinter

TYPED = "il manque de l’ombre quai de la loire en juillet les bancs brulent les cuisses"
VOICE = "Il manque de l’ombre quai de la Loire."


def say(hands: Hands, text: str, *, by_touch: bool = False) -> None:
    """Type a lack, from the attract page."""
    hands.wait_for_page(Page.Attract)
    hands.touch("wakeButton")
    hands.touch("depositTile")
    hands.touch("beginButton")
    hands.touch("lackChoice")
    hands.touch("textArea")
    if by_touch:
        hands.type_on_screen(text)
    else:
        hands.screens.deposit.write(text)


def rows(hands: Hands, statement: str) -> list[tuple[object, ...]]:
    connection = pysqlite3.connect(str(hands.screens._settings.data / "kiosk.db"))
    try:
        return list(connection.execute(statement))
    finally:
        connection.close()


def support(hands: Hands, button: str) -> str:
    """Support the voice offered; return the code on the screen."""
    hands.touch("meTooButton")
    hands.wait_for_page(Page.MeToo)
    hands.touch(button)
    hands.wait_for_page(Page.Ticket)
    return hands.text_of("codeText")


def printed_token(hands: Hands, printer: FakeReceiptPrinter) -> str:
    """Print the ticket; return what its QR code carries."""
    hands.touch("printButton")
    address = hands.printed_address(printer)
    token = address.rsplit("/", 1)[-1]
    assert len(token) == 26
    return str(token)


def withdraw(hands: Hands) -> None:
    hands.touch("withdrawButton")
    hands.touch("confirmButton")
    hands.wait_for(lambda: "retiré" in hands.text_of("stateTitle"), "it was not withdrawn")


def test_what_was_already_said_is_supported_printed_and_followed(kiosk, printer):
    said = rows(kiosk, "SELECT count(*) FROM contribution")
    say(kiosk, TYPED, by_touch=True)
    assert kiosk.find("meTooNotice").property("title") == "Quelqu’un l’a déjà dit"
    assert VOICE[:-1] in str(kiosk.find("meTooNotice").property("text"))
    kiosk.touch("meTooButton")
    kiosk.wait_for_page(Page.MeToo)
    assert str(kiosk.find("voiceCard").property("words")).startswith(VOICE)
    assert kiosk.find("wordsCard").property("words") == kiosk.screens.deposit.text
    kiosk.touch("supportButton")
    kiosk.wait_for_page(Page.Ticket)
    code = kiosk.text_of("codeText")
    token = printed_token(kiosk, printer)
    assert kiosk.screens.support.receipt.keys.token == token
    assert rows(kiosk, "SELECT words FROM support") == [("",)]
    assert rows(kiosk, "SELECT count(*) FROM contribution") == said
    kiosk.touch("finishButton")
    follow(kiosk, code)
    assert kiosk.text_of("stateTitle") == "Vous soutenez un message publié."
    withdraw(kiosk)
    assert rows(kiosk, "SELECT count(*) FROM support WHERE withdrawn_at IS NULL") == [(0,)]
    published = "SELECT count(*) FROM contribution WHERE state = 'published' AND text LIKE '%{}%'"
    assert rows(kiosk, published.format(VOICE)) == [(1,)]


@pytest.mark.requirement("A30")
@pytest.mark.requirement("A31")
def test_the_words_can_be_added_then_undone_and_are_still_on_the_screen(kiosk):
    say(kiosk, TYPED)
    support(kiosk, "addWordsButton")
    assert rows(kiosk, "SELECT words FROM support") == [(TYPED,)]
    kiosk.touch("undoButton")
    kiosk.wait_for_page(Page.What)
    assert kiosk.screens.deposit.text == TYPED
    ((words, withdrawn),) = rows(kiosk, "SELECT words, withdrawn_at FROM support")
    assert words == ""
    assert withdrawn is not None
    support(kiosk, "supportButton")
    assert rows(kiosk, "SELECT count(*) FROM support WHERE withdrawn_at IS NULL") == [(1,)]


def test_an_erased_support_opens_nothing_more(kiosk):
    say(kiosk, TYPED)
    code = support(kiosk, "addWordsButton")
    kiosk.touch("finishButton")
    follow(kiosk, code)
    kiosk.touch("eraseButton")
    kiosk.touch("confirmButton")
    kiosk.wait_for(lambda: kiosk.text_of("stateTitle") == "C’est effacé.", "it was not erased")
    assert rows(kiosk, "SELECT words FROM support") == [("",)]
    assert rows(kiosk, "SELECT token_hash FROM receipt WHERE subject = 'support'") == [(None,)]


@pytest.mark.requirement("A36")
def test_the_next_visitor_finds_nothing_of_it(kiosk):
    say(kiosk, TYPED)
    kiosk.touch("meTooButton")
    kiosk.wait_for_page(Page.MeToo)
    kiosk.screens.session.leave()
    kiosk.wait_for_page(Page.Attract)
    model = kiosk.screens.support
    assert (model.found, model.text, model.fault, model.receipt) == (False, "", "", None)
    assert TYPED not in repr(vars(model))
    kiosk.qtbot.wait(400)
    assert not model.found
    assert rows(kiosk, "SELECT count(*) FROM support") == [(0,)]


def test_five_or_fewer_are_not_counted_and_more_are(kiosk):
    def others(count: int) -> None:
        services = kiosk.screens.background._services
        (found, *_) = services.supporting.similar(TYPED)
        for _ in range(count):
            services.supporting.support(services.deposit.begin(), found.voice.id, "", "fr")

    others(4)
    say(kiosk, TYPED)
    assert kiosk.find("meTooNotice").property("title") == "Quelqu’un l’a déjà dit"
    kiosk.screens.session.leave()
    others(1)
    say(kiosk, TYPED)
    assert kiosk.find("meTooNotice").property("title") == "6 habitants l’ont déjà dit"


def test_a_voice_withdrawn_meanwhile_is_told_and_the_words_stay(kiosk):
    say(kiosk, TYPED)
    kiosk.touch("meTooButton")
    kiosk.wait_for_page(Page.MeToo)
    services = kiosk.screens.background._services
    services.following.erase(kiosk.screens.support._offer.voice.id)
    kiosk.touch("supportButton")
    title = kiosk.find("faultNotice").property("title")
    assert title == "Ce message n’est plus affiché"
    kiosk.touch("backButton")
    kiosk.wait_for_page(Page.What)
    assert kiosk.screens.deposit.text == TYPED


@pytest.mark.parametrize("text", ["un banc", "des trottinettes volantes sur la lune"])
def test_what_nobody_said_offers_nothing(kiosk, text):
    say(kiosk, text)
    kiosk.qtbot.wait(500)
    assert kiosk.sees("meTooNotice") is None


def test_a_voice_that_was_searched_is_supported_with_a_ticket_of_ones_own(kiosk, printer):
    """Search → « Moi aussi » → ticket → undo: back to the voices."""
    kiosk.touch("wakeButton")
    kiosk.touch("voicesTile")
    kiosk.wait_for_page(Page.Voices)
    kiosk.screens.voices.search("ombre loire")
    kiosk.wait_for(lambda: kiosk.screens.voices.rows.count == 1, "not found")
    kiosk.touch("meTooButton0")
    kiosk.wait_for_page(Page.MeToo)
    assert kiosk.sees("wordsCard") is None
    assert kiosk.sees("addWordsButton") is None
    kiosk.touch("supportButton")
    kiosk.wait_for_page(Page.Ticket)
    assert printed_token(kiosk, printer)
    assert rows(kiosk, "SELECT words FROM support WHERE withdrawn_at IS NULL")[-1] == ("",)
    kept = len(rows(kiosk, "SELECT 1 FROM support"))
    kiosk.touch("undoButton")
    kiosk.wait_for_page(Page.Voices)
    left = rows(kiosk, "SELECT 1 FROM support WHERE withdrawn_at IS NULL")
    assert len(left) == kept - 1


def test_a_voice_withdrawn_while_it_was_read_in_the_list_says_so(kiosk):
    kiosk.touch("wakeButton")
    kiosk.touch("voicesTile")
    kiosk.wait_for_page(Page.Voices)
    kiosk.screens.support.agree("00000000-0000-7000-8000-000000000000")
    kiosk.wait_for_page(Page.MeToo)
    kiosk.find("faultNotice")
    assert not kiosk.find("supportButton").isEnabled()

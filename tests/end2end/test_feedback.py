"""Feedback to the passeur, by touch: from a project's page to the ticket and the follow-up."""

from __future__ import annotations

import gc
from pathlib import Path

import pysqlite3
import pytest

from kiosk.errors import EnvironmentFault, Fault
from kiosk.models.feedback_draft import FeedbackDraft
from kiosk.services.catalogue import Services
from tests.end2end.hands import Hands, Key, Page
from tests.end2end.test_deposit import follow

CONTACT = "canari7@exemple.fr"


def open_project(hands: Hands) -> str:
    """Open the first project of the list, from the attract page or the home; return its id."""
    if hands.screens.session.page == Page.Attract:
        hands.touch("wakeButton")
    project_id: str = hands.screens.lobby.projects.first.project_id
    hands.screens.project.read(project_id)
    hands.screens.session.open(Page.Project)
    hands.find("wantButton")
    return project_id


def rows(folder: Path, query: str) -> list[tuple[object, ...]]:
    connection = pysqlite3.connect(str(folder / "data" / "kiosk.db"))
    try:
        return list(connection.execute(query).fetchall())
    finally:
        connection.close()


def leave_contact(hands: Hands) -> None:
    """Offer help with a contact, up to the ticket."""
    open_project(hands)
    hands.touch("helpButton")
    hands.wait_for_page(Page.Feedback)
    hands.touch("continueButton")
    hands.wait_for_page(Page.Contact)
    hands.touch("ofAgeChoice")
    hands.touch("acceptedChoice")
    hands.touch("contactField")
    hands.type_on_screen(CONTACT)
    hands.touch("sendButton")
    hands.wait_for_page(Page.Ticket)


def doubt(hands: Hands) -> None:
    """Tell a doubt in words, up to the ticket."""
    open_project(hands)
    hands.touch("doubtButton")
    hands.wait_for_page(Page.Feedback)
    hands.touch("textArea")
    hands.type_on_screen("trop de bruit le soir")
    hands.touch("sendButton")
    hands.wait_for_page(Page.Ticket)


def test_a_doubt_with_words_becomes_a_ticket_whose_code_opens_the_follow_up(kiosk, tmp_path):
    doubt(kiosk)
    assert kiosk.screens.ticket.subject == "feedback"
    code = kiosk.text_of("codeText")
    kiosk.touch("finishButton")
    follow(kiosk, code)
    assert kiosk.text_of("stateTitle") == "Votre avis attend d’être lu."
    kiosk.touch("withdrawButton")
    kiosk.touch("confirmButton")
    kiosk.wait_for(lambda: "retiré" in kiosk.text_of("stateTitle"), "it was not withdrawn")
    assert rows(tmp_path, "SELECT kind, text, state FROM feedback") == [
        ("doubt", "Trop de bruit le soir", "withdrawn")
    ]


def test_the_qr_of_its_printed_ticket_opens_it_too_and_erases_it(kiosk, printer, tmp_path):
    doubt(kiosk)
    kiosk.touch("printButton")
    kiosk.wait_for(lambda: "imprimé" in str(kiosk.find("printNotice").property("title")), "?")
    address = kiosk.printed_address(printer)
    kiosk.touch("finishButton")
    kiosk.wait_for_page(Page.Attract)
    kiosk.touch("wakeButton")
    kiosk.touch("followUpTile")
    kiosk.find("codeField")
    kiosk.key_in(address)
    kiosk.press(Key.Key_Return)
    kiosk.wait_for_page(Page.FollowUp)
    kiosk.touch("eraseButton")
    kiosk.touch("confirmButton")
    kiosk.wait_for(lambda: kiosk.text_of("stateTitle") == "C’est effacé.", "it was not erased")
    assert rows(tmp_path, "SELECT text, state FROM feedback") == [("", "withdrawn")]


def test_a_want_needs_no_word(kiosk, tmp_path):
    open_project(kiosk)
    kiosk.touch("wantButton")
    kiosk.wait_for_page(Page.Feedback)
    kiosk.touch("sendButton")
    kiosk.wait_for_page(Page.Ticket)
    assert rows(tmp_path, "SELECT kind, text FROM feedback") == [("want", "")]


def test_the_contact_is_nowhere_in_clear(kiosk, tmp_path):
    leave_contact(kiosk)
    assert rows(tmp_path, "SELECT length(sealed) FROM contact") == [(len(CONTACT) + 12 + 16,)]
    files = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert {"kiosk.db", "contact.key"} <= {path.name for path in files}
    for path in files:
        content = path.read_bytes().lower()
        for trace in (CONTACT, CONTACT.partition("@")[0]):
            assert trace.encode() not in content, path
    assert (tmp_path / "data" / "contact.key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("ticked", [(), ("ofAgeChoice",), ("acceptedChoice",)])
def test_without_both_consents_there_is_no_way_on_with_a_contact(kiosk, tmp_path, ticked):
    open_project(kiosk)
    kiosk.touch("helpButton")
    kiosk.touch("continueButton")
    kiosk.wait_for_page(Page.Contact)
    for name in ("ofAgeChoice", "acceptedChoice"):
        assert not kiosk.find(name).property("checked")
    for name in ticked:
        kiosk.touch(name)
    kiosk.screens.feedback.writeContact(CONTACT)
    assert not kiosk.find("sendButton").isEnabled()
    kiosk.screens.feedback.sendWithContact()
    kiosk.touch("withoutContactButton")
    kiosk.wait_for_page(Page.Ticket)
    assert rows(tmp_path, "SELECT kind FROM feedback") == [("help",)]
    assert rows(tmp_path, "SELECT count(*) FROM contact") == [(0,)]


def test_the_same_kind_twice_in_a_session_is_one(kiosk, tmp_path):
    project_id = open_project(kiosk)
    kiosk.touch("wantButton")
    kiosk.touch("sendButton")
    kiosk.wait_for_page(Page.Ticket)
    kiosk.touch("homeButton")
    open_project(kiosk)
    assert not kiosk.find("wantButton").isEnabled()
    assert kiosk.find("doubtButton").isEnabled()
    kiosk.screens.feedback.choose(project_id, "want")
    kiosk.screens.feedback.send()
    assert not kiosk.screens.feedback.busy
    assert rows(tmp_path, "SELECT count(*) FROM feedback") == [(1,)]


def test_the_next_visitor_may_tell_it_too(kiosk, tmp_path):
    for _ in range(2):
        open_project(kiosk)
        kiosk.touch("wantButton")
        kiosk.touch("sendButton")
        kiosk.wait_for_page(Page.Ticket)
        kiosk.touch("finishButton")
        kiosk.wait_for_page(Page.Attract)
    assert rows(tmp_path, "SELECT count(*) FROM feedback") == [(2,)]


@pytest.mark.requirement("A30")
@pytest.mark.requirement("A31")
def test_an_undone_feedback_is_erased_and_its_words_stay_on_the_screen(kiosk, tmp_path):
    leave_contact(kiosk)
    kiosk.touch("undoButton")
    kiosk.wait_for_page(Page.Feedback)
    assert kiosk.screens.feedback.contact.lower() == CONTACT
    assert rows(tmp_path, "SELECT state, text FROM feedback") == [("withdrawn", "")]
    assert rows(tmp_path, "SELECT count(*) FROM contact") == [(0,)]
    kiosk.touch("continueButton")
    kiosk.touch("withoutContactButton")
    kiosk.wait_for_page(Page.Ticket)
    assert rows(tmp_path, "SELECT count(*) FROM feedback WHERE state = 'to_review'") == [(1,)]


@pytest.mark.parametrize(("given", "shown"), [(5, None), (6, "6 habitants en ont envie")])
def test_counts_show_from_six_on(kiosk, given, shown):
    opinion = FeedbackDraft(open_project(kiosk), "want").opinion("fr")
    done: list[object] = []

    def give(services: Services) -> None:
        for _ in range(given):
            services.feedback.give(services.deposit.begin(), opinion)

    kiosk.screens.background.write(give, done.append)
    kiosk.wait_for(lambda: bool(done), "they were not kept")
    kiosk.screens.session.home()
    open_project(kiosk)
    kiosk.screens.background.read(lambda _services: None, done.append)
    kiosk.wait_for(lambda: len(done) > 1, "no answer")
    counts = kiosk.sees("opinionCounts")
    assert (counts and counts.property("text")) == shown


@pytest.mark.requirement("A31")
def test_a_fault_keeps_the_words_and_says_what_to_do(kiosk, tmp_path, monkeypatch):
    open_project(kiosk)
    kiosk.touch("doubtButton")
    kiosk.screens.feedback.write("trop de bruit")
    services = kiosk.screens.background._services
    assert services is not None

    def full(*_parts: object) -> None:
        raise EnvironmentFault("Le disque est plein.", Fault.DISK_FULL)

    with monkeypatch.context() as patched:
        patched.setattr(type(services.feedback), "give", full)
        kiosk.touch("sendButton")
        kiosk.find("faultNotice")
    assert kiosk.screens.feedback.text == "trop de bruit"
    kiosk.wait_for(lambda: kiosk.screens.background.is_ready, "it never healed")
    kiosk.touch("sendButton")
    kiosk.wait_for_page(Page.Ticket)
    assert rows(tmp_path, "SELECT text FROM feedback") == [("trop de bruit",)]


def test_a_project_withdrawn_meanwhile_says_so(kiosk, tmp_path):
    open_project(kiosk)
    kiosk.touch("doubtButton")
    connection = pysqlite3.connect(str(tmp_path / "data" / "kiosk.db"))
    connection.execute("UPDATE project SET stage = 'closed'")
    connection.commit()
    connection.close()
    kiosk.touch("sendButton")
    assert "plus affiché" in str(kiosk.find("faultNotice").property("title"))


@pytest.mark.requirement("A36")
def test_nothing_of_it_is_left_after_the_session(kiosk, tmp_path):
    leave_contact(kiosk)
    receipt = kiosk.screens.feedback.receipt
    kiosk.screens.session.leave()
    kiosk.wait_for_page(Page.Attract)
    kiosk.qtbot.wait(50)
    gc.collect()
    model = kiosk.screens.feedback
    assert (model.text, model.contact, model.kind, model.receipt) == ("", "", "", None)
    assert (model.ofAge, model.accepted, model.opinions.told, model.undoLeft) == (
        False,
        False,
        [],
        0,
    )
    assert receipt is not None
    for path in (tmp_path / "data").rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for secret in (CONTACT, receipt.keys.token, receipt.keys.code):
                assert secret.encode() not in content, path

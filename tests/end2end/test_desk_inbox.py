"""The passeur at the desk: what residents think of a project, answered and seen at follow-up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.agent import Role
from kiosk.domain.contact import Contact
from kiosk.domain.entrusted import CallBack
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opinion import Opinion
from kiosk.domain.receipt import Receipt, Subject
from kiosk.services.catalogue import Services
from kiosk.store.records import SqliteRecords
from tests.end2end.hands import Hands
from tests.end2end.test_desk_door import at_the_door, invite
from tests.fakes.bureau import writer
from tests.fakes.desk import PASSPHRASE

CONTACT = Contact("lea@exemple.fr", of_age=True, accepted=True)


def services_of(kiosk: Hands) -> Services:
    services = kiosk.screens.background._services
    assert services is not None
    return services


def give(kiosk: Hands, text: str, contact: Contact | None = None) -> Receipt:
    services = services_of(kiosk)
    project = services.browsing.projects(None).projects[0]
    kind = FeedbackKind.HELP if contact else FeedbackKind.DOUBT
    opinion = Opinion(project.id, kind, text, "fr", contact)
    receipt = services.feedback.give(services.deposit.begin(), opinion)
    assert receipt is not None
    return receipt


def come_in(kiosk: Hands, *roles: Role) -> Hands:
    code = invite(kiosk, *roles)
    desk = at_the_door(kiosk)
    assert kiosk.screens.desk is not None
    kiosk.screens.desk.access.join("lucie", code, PASSPHRASE)
    desk.find("lockButton")
    return desk


def write(desk: Hands, text: str) -> None:
    desk.find("feedbackWords").forceActiveFocus()
    desk.key_in(text)


def test_the_passeur_answers_and_the_author_reads_it_with_the_ticket(
    open_kiosk: Callable[..., Hands],
):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    receipt = give(kiosk, "Le soir, ce sera bruyant.")
    desk = come_in(kiosk, Role.PASSEUR)
    desk.touch("inboxTab")
    desk.touch("feedback0")
    desk.wait_for(lambda: "bruyant" in desk.text_of("feedbackText"), "it never opened")
    write(desk, "On ferme la nuit.")
    desk.touch("publishFeedbackButton")
    desk.find("emptyTray")
    follow_up = services_of(kiosk).following.look_up(receipt.keys.code).follow_up
    assert follow_up is not None
    assert follow_up.answer == "On ferme la nuit."


def test_a_contact_shows_only_when_asked_for_and_is_forgotten_at_the_lock(
    open_kiosk: Callable[..., Hands],
):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    give(kiosk, "Je bricole.", CONTACT)
    desk = come_in(kiosk, Role.PASSEUR)
    desk.touch("inboxTab")
    desk.touch("feedback0")
    assert "exemple" not in desk.text_of("contactWords")
    desk.touch("showContactButton")
    desk.wait_for(lambda: desk.text_of("contactWords") == "lea@exemple.fr", "no contact")


def test_whoever_left_a_contact_on_another_machine_is_called_back_from_the_desk(
    open_kiosk: Callable[..., Hands],
):
    kiosk = open_kiosk()
    entrust(kiosk, "canari@exemple.fr")
    desk = come_in(kiosk, Role.PASSEUR)
    desk.touch("inboxTab")
    desk.touch("callBackTray")
    assert desk.text_of("callBackContact") == ""
    desk.touch("showCallBackButton")
    desk.wait_for(lambda: desk.text_of("callBackContact") == "canari@exemple.fr", "no contact")
    with records_of(kiosk).writing() as record:
        record.call_backs.empty("1")
    desk.touch("waitingTray")
    desk.touch("callBackTray")
    assert desk.text_of("callBackContact") == ""
    desk.touch("showCallBackButton")
    desk.wait_for(lambda: "repris" in desk.text_of("callBackContact"), "it is still there")


def records_of(kiosk: Hands) -> SqliteRecords:
    records = services_of(kiosk).desk.calling_back._records
    assert isinstance(records, SqliteRecords)
    return records


def entrust(kiosk: Hands, contact: str) -> None:
    """Keep somebody to call back, as they come from another machine."""
    calling_back = services_of(kiosk).desk.calling_back
    now = calling_back._clock.now()
    entrusted = CallBack(
        key="1",
        origin="borne",
        subject=Subject.FEEDBACK,
        subject_id=UUID(int=1),
        about="Un banc",
        words="Je bricole.",
        sealed=calling_back._sealing.seal(contact, UUID(int=1)),
        given_at=now,
        erase_at=now + timedelta(days=9),
    )
    with records_of(kiosk).writing() as record:
        record.call_backs.save(entrusted)


def test_an_agent_reads_but_sees_neither_contact_nor_decision(open_kiosk: Callable[..., Hands]):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    give(kiosk, "Je bricole.", CONTACT)
    desk = come_in(kiosk, Role.ANGE_GARDIEN)
    desk.touch("inboxTab")
    desk.touch("feedback0")
    desk.find("feedbackText")
    assert desk.sees("showContactButton") is None
    assert desk.sees("publishFeedbackButton") is None


def test_a_refusal_and_a_change_of_the_sheet_by_keyboard_alone(open_kiosk: Callable[..., Hands]):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    give(kiosk, "Des bancs avec un dossier.")
    desk = come_in(kiosk, Role.PASSEUR)
    desk.touch("inboxTab")
    desk.activate("feedback0")
    desk.find("feedbackText")
    desk.activate("heedButton")
    desk.key_in("Les bancs ont un dossier.")
    desk.activate("confirmFeedbackButton")
    desk.wait_for(lambda: "un dossier" in desk.text_of("heeded"), "the change never showed")
    desk.activate("cancelFeedbackButton")
    desk.activate("declineFeedbackButton")
    desk.wait_for(lambda: desk.sees("confirmFeedbackButton") is not None, "no reason asked")
    desk.key_in("Vise une personne.")
    desk.activate("confirmFeedbackButton")
    desk.activate("settledTray")
    desk.activate("feedback0")
    desk.wait_for(lambda: desk.sees("feedbackText") is not None, "it never opened")


def test_ctrl_p_publishes(open_kiosk: Callable[..., Hands]):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    give(kiosk, "Oui !")
    desk = come_in(kiosk, Role.PASSEUR)
    desk.touch("inboxTab")
    desk.touch("feedback0")
    desk.find("publishFeedbackButton")
    QTest.keyClick(desk.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    desk.find("emptyTray")


def test_an_agent_sees_that_somebody_calls_and_says_that_one_comes(
    open_kiosk: Callable[..., Hands],
):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    calling = services_of(kiosk).calling
    call = calling.call()
    desk = come_in(kiosk, Role.PASSEUR)
    desk.touch("inboxTab")
    desk.touch("answerCallButton")
    desk.wait_for(lambda: desk.sees("callCard") is None, "the card stays")
    answered = calling.look_up(call.id)
    assert answered is not None
    assert answered.answered_at is not None


def test_a_contact_is_gone_within_the_hour_on_a_kiosk_that_never_restarts(
    open_kiosk: Callable[..., Hands],
):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    give(kiosk, "Je bricole.", CONTACT)
    records = services_of(kiosk).desk.inbox._records
    assert isinstance(records, SqliteRecords)
    with writer(records).begin() as connection:
        connection.exec_driver_sql("UPDATE contact SET erase_at = 0")
    kiosk.screens.erasing.timeout.emit()

    def left() -> bool:
        with records.reading() as record:
            return record.contacts.any()

    kiosk.wait_for(lambda: not left(), "the contact stays")

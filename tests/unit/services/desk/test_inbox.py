from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.domain.agent import Role
from kiosk.domain.contact import Contact
from kiosk.domain.feedback import FeedbackKind, FeedbackState
from kiosk.domain.inbox import InboxItem, Tray
from kiosk.domain.opinion import Opinion
from kiosk.domain.outcome import Fate, News
from kiosk.domain.project import Project, Stage
from kiosk.domain.receipt import Receipt, Subject
from kiosk.services.contact_sealing import ContactSealing
from kiosk.services.desk.authority import Forbidden
from kiosk.services.desk.inbox import Inbox, NoContact, NothingSaid, UnknownFeedback
from kiosk.services.review import Conflict
from kiosk.store.visitor_tables import ProjectChangeRow
from tests.fakes.bureau import writer
from tests.fakes.chance import NOW
from tests.fakes.desk import DeskBureau

BENCH, GARDEN = UUID(int=1), UUID(int=2)
CONTACT = Contact("lea@exemple.fr", of_age=True, accepted=True)


@pytest.fixture(autouse=True)
def projects(desk: DeskBureau) -> None:
    with desk.store.writing() as record:
        for key, title in ((BENCH, "Un banc"), (GARDEN, "Un jardin")):
            project = Project(
                id=key,
                title=title,
                sentence="Une phrase.",
                stage=Stage.STIMULATEUR,
            )
            record.projects.add_project(project, ())


@pytest.fixture
def passeur(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.PASSEUR)


def give(
    desk: DeskBureau,
    text: str = "Trop de bruit",
    project: UUID = BENCH,
    contact: Contact | None = None,
) -> Receipt:
    kind = FeedbackKind.HELP if contact else FeedbackKind.DOUBT
    opinion = Opinion(project, kind, text, "fr", contact)
    receipt = desk.feedback.give(desk.deposit.begin(), opinion)
    assert receipt is not None
    return receipt


def opened(desk: DeskBureau, by: UUID, receipt: Receipt) -> InboxItem:
    return desk.inbox.open(by, receipt.subject_id)


def texts(items: tuple[InboxItem, ...]) -> list[str]:
    return [item.feedback.text for item in items]


def test_opinions_that_wait_on_a_project_that_its_holder_withdrew_are_still_answered(
    desk: DeskBureau, passeur: UUID
):
    receipt = give(desk)
    with desk.store.writing() as record:
        record.sheets.move(BENCH, Stage.CLOSED)
    assert texts(desk.inbox.items(passeur, Tray.WAITING)) == ["Trop de bruit"]
    desk.inbox.reply(passeur, receipt.subject_id, 1, "Le porteur a renoncé.")
    told = desk.following.look_up(receipt.keys.code).follow_up
    assert told is not None
    assert told.answer == "Le porteur a renoncé."
    assert told.news == News(Fate.WITHDRAWN)


class TestReading:
    def test_the_oldest_that_waits_comes_first_and_the_latest_settled_too(
        self, desk: DeskBureau, passeur: UUID
    ):
        receipts = []
        for text in ("un", "deux", "trois", "quatre"):
            receipts.append(give(desk, text))
            desk.clock.move(hours=1)
        assert texts(desk.inbox.items(passeur, Tray.WAITING)) == ["un", "deux", "trois", "quatre"]
        for receipt in receipts[:2]:
            desk.inbox.publish(passeur, receipt.subject_id, 1, "")
            desk.clock.move(hours=1)
        assert texts(desk.inbox.items(passeur, Tray.WAITING)) == ["trois", "quatre"]
        assert texts(desk.inbox.items(passeur, Tray.SETTLED)) == ["deux", "un"]

    def test_one_project_can_be_read_alone(self, desk: DeskBureau, passeur: UUID):
        give(desk, "le banc")
        give(desk, "le jardin", GARDEN)
        assert texts(desk.inbox.items(passeur, Tray.WAITING, GARDEN)) == ["le jardin"]

    def test_the_project_with_the_most_waiting_comes_first(self, desk: DeskBureau, passeur: UUID):
        give(desk)
        give(desk, project=GARDEN)
        give(desk, project=GARDEN)
        counts = [(it.title, it.waiting) for it in desk.inbox.projects(passeur)]
        assert counts == [("Un jardin", 2), ("Un banc", 1)]

    def test_a_project_of_which_nobody_says_anything_is_not_listed(
        self, desk: DeskBureau, passeur: UUID
    ):
        desk.following.withdraw(give(desk).subject_id)
        assert desk.inbox.projects(passeur) == ()

    def test_the_author_is_told_when_the_passeur_first_read_it(
        self, desk: DeskBureau, passeur: UUID
    ):
        receipt = give(desk)
        desk.clock.move(days=3)
        opened(desk, passeur, receipt)
        desk.clock.move(days=3)
        assert opened(desk, passeur, receipt).feedback.version == 2
        follow_up = desk.following.look_up(receipt.keys.code).follow_up
        assert follow_up is not None
        assert follow_up.read_on == (NOW + timedelta(days=3)).date()

    def test_a_look_of_somebody_who_may_not_answer_is_no_reading(self, desk: DeskBureau):
        elu = desk.agent_id(Role.ELU)
        assert opened(desk, elu, give(desk)).feedback.read_at is None

    def test_what_its_author_took_back_is_not_there_any_more(self, desk: DeskBureau, passeur: UUID):
        receipt = give(desk)
        desk.following.withdraw(receipt.subject_id)
        with pytest.raises(UnknownFeedback):
            opened(desk, passeur, receipt)


class TestDeciding:
    def test_the_author_reads_the_answer_with_the_ticket(self, desk: DeskBureau, passeur: UUID):
        receipt = give(desk)
        desk.inbox.publish(passeur, receipt.subject_id, 1, " Merci, on y pense. ")
        follow_up = desk.following.look_up(receipt.keys.code).follow_up
        assert follow_up is not None
        assert follow_up.answer == "Merci, on y pense."
        assert follow_up.state is FeedbackState.PUBLISHED
        assert follow_up.answered_on == NOW.date()

    def test_publishing_later_without_words_keeps_the_answer(self, desk: DeskBureau, passeur: UUID):
        receipt = give(desk)
        desk.inbox.reply(passeur, receipt.subject_id, 1, "Merci")
        item = opened(desk, passeur, receipt)
        assert item.feedback.state is FeedbackState.TO_REVIEW
        desk.inbox.publish(passeur, receipt.subject_id, 2, "")
        assert opened(desk, passeur, receipt).feedback.answer == "Merci"

    def test_a_refusal_carries_its_reason(self, desk: DeskBureau, passeur: UUID):
        receipt = give(desk)
        desk.inbox.decline(passeur, receipt.subject_id, 1, "Vise une personne.")
        follow_up = desk.following.look_up(receipt.keys.code).follow_up
        assert follow_up is not None
        assert (follow_up.state, follow_up.reason) == (
            FeedbackState.DECLINED,
            "Vise une personne.",
        )

    def test_a_refusal_an_answer_and_a_change_need_words(self, desk: DeskBureau, passeur: UUID):
        key = give(desk).subject_id
        silences: tuple[Callable[[], None], ...] = (
            lambda: desk.inbox.reply(passeur, key, 1, " \n"),
            lambda: desk.inbox.decline(passeur, key, 1, ""),
            lambda: desk.inbox.heed(passeur, key, "\u200b"),
        )
        for silent in silences:
            with pytest.raises(NothingSaid):
                silent()

    def test_two_passeurs_never_overwrite_each_other(self, desk: DeskBureau, passeur: UUID):
        key = give(desk).subject_id
        desk.inbox.publish(passeur, key, 1, "Oui")
        with pytest.raises(Conflict):
            desk.inbox.decline(passeur, key, 1, "Non")

    def test_what_changed_in_the_sheet_is_kept_once_with_its_feedback(
        self, desk: DeskBureau, passeur: UUID
    ):
        key, other = give(desk).subject_id, give(desk).subject_id
        desk.inbox.heed(passeur, key, "Le banc a  un dossier")
        desk.inbox.heed(passeur, key, "Le banc a un dossier.")
        desk.inbox.heed(passeur, other, "Il est à l’ombre.")
        with writer(desk.store).connect() as connection:
            rows = connection.execute(
                select(ProjectChangeRow.__table__).order_by(ProjectChangeRow.position)
            ).all()
        assert [(row.position, row.text, row.feedback_id) for row in rows] == [
            (0, "Le banc a un dossier.", key),
            (1, "Il est à l’ombre.", other),
        ]
        assert desk.inbox.open(passeur, key).change == "Le banc a un dossier."
        with desk.store.writing() as record:
            sheet = record.sheets.get(BENCH)
            assert sheet is not None
            record.sheets.keep(sheet, ())
        assert desk.inbox.open(passeur, key).change == "Le banc a un dossier."

    def test_each_gesture_is_in_the_audit_log_with_its_agent(self, desk: DeskBureau, passeur: UUID):
        key = give(desk).subject_id
        desk.inbox.open(passeur, key)
        desk.inbox.reply(passeur, key, 2, "Merci")
        desk.inbox.publish(passeur, key, 3, "")
        desk.inbox.heed(passeur, key, "Un dossier")
        desk.inbox.decline(passeur, key, 4, "Finalement non")
        signed = f"agent:{passeur.hex} feedback."
        done = ["read", "answered", "published", "heeded", "declined"]
        assert desk.actions()[-5:] == [signed + act for act in done]


class TestContacts:
    def test_the_passeur_sees_a_contact_and_each_view_is_audited(
        self, desk: DeskBureau, passeur: UUID
    ):
        key = give(desk, contact=CONTACT).subject_id
        assert desk.inbox.open(passeur, key).has_contact
        assert desk.inbox.contact(passeur, key) == "lea@exemple.fr"
        assert desk.inbox.contact(passeur, key) == "lea@exemple.fr"
        assert desk.actions()[-2:] == [f"agent:{passeur.hex} contact.seen"] * 2

    def test_nobody_else_sees_a_contact(self, desk: DeskBureau):
        key = give(desk, contact=CONTACT).subject_id
        other = desk.agent_id(*(set(Role) - {Role.PASSEUR}))
        with pytest.raises(Forbidden):
            desk.inbox.contact(other, key)
        assert not any("contact.seen" in line for line in desk.actions())

    def test_there_may_be_none(self, desk: DeskBureau, passeur: UUID):
        key = give(desk).subject_id
        with pytest.raises(NoContact):
            desk.inbox.contact(passeur, key)

    @pytest.mark.parametrize(("days", "seen"), [(90, True), (92, False)])
    def test_it_is_gone_three_months_after_the_answer(
        self, desk: DeskBureau, passeur: UUID, days: int, *, seen: bool
    ):
        key = give(desk, contact=CONTACT).subject_id
        desk.inbox.publish(passeur, key, 1, "Oui !")
        desk.clock.move(days=days)
        if seen:
            assert desk.inbox.contact(passeur, key) == "lea@exemple.fr"
        else:
            with pytest.raises(NoContact):
                desk.inbox.contact(passeur, key)

    def test_an_answer_never_keeps_it_longer_than_13_months(self, desk: DeskBureau, passeur: UUID):
        key = give(desk, contact=CONTACT).subject_id
        with desk.store.reading() as record:
            before = record.contacts.of_subject(Subject.FEEDBACK, key)
        desk.clock.move(days=380)
        desk.inbox.publish(passeur, key, 1, "Oui !")
        with desk.store.reading() as record:
            assert record.contacts.of_subject(Subject.FEEDBACK, key) == before

    def test_another_key_opens_nothing(self, desk: DeskBureau, passeur: UUID):
        key = give(desk, contact=CONTACT).subject_id
        stranger = ContactSealing(desk.randomness, bytes(32))
        inbox = Inbox(desk.store, desk.clock, desk.randomness, stranger, 3)
        with pytest.raises(NoContact):
            inbox.contact(passeur, key)


def test_only_who_may_read_reads_and_only_the_passeur_answers(desk: DeskBureau):
    key = give(desk).subject_id
    facilitator = desk.agent_id(Role.JURY_FACILITATOR, login="zoe")
    readings: tuple[Callable[[], object], ...] = (
        lambda: desk.inbox.projects(facilitator),
        lambda: desk.inbox.items(facilitator, Tray.WAITING),
        lambda: desk.inbox.open(facilitator, key),
    )
    for refused in readings:
        with pytest.raises(Forbidden):
            refused()
    agent = desk.agent_id(Role.AGENT, login="ali")
    decisions: tuple[Callable[[], object], ...] = (
        lambda: desk.inbox.reply(agent, key, 1, "Merci"),
        lambda: desk.inbox.publish(agent, key, 1, ""),
        lambda: desk.inbox.decline(agent, key, 1, "Non"),
        lambda: desk.inbox.heed(agent, key, "Un dossier"),
    )
    for refused in decisions:
        with pytest.raises(Forbidden):
            refused()

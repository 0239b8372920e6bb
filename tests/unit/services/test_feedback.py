from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.domain.contact import Contact
from kiosk.domain.contribution import ForbiddenTransition
from kiosk.domain.feedback import Feedback, FeedbackKind, FeedbackState
from kiosk.domain.journal import Action
from kiosk.domain.opinion import Opinion
from kiosk.domain.project import Project, Stage
from kiosk.domain.receipt import Receipt, Subject
from kiosk.services.feedback import NoConsent
from kiosk.services.follow_up import Answer
from kiosk.store.records import SqliteRecords
from kiosk.store.rescue import rescue
from kiosk.store.tables import OutboxRow
from tests.fakes.bureau import Bureau, writer
from tests.fakes.chance import NOW
from tests.fakes.new_records import new_records

CANARY = "canari7gazouillant"
CONTACT = Contact(f"{CANARY}@exemple.fr", of_age=True, accepted=True)
PROJECT = UUID(int=1)
DOUBT = Opinion(PROJECT, FeedbackKind.DOUBT, "Trop de bruit", "fr")
HELP = Opinion(PROJECT, FeedbackKind.HELP, "Je bricole", "pt", CONTACT)


@pytest.fixture
def records(tmp_path: Path) -> Iterator[SqliteRecords]:
    records = new_records(tmp_path)
    yield records
    records.close()


@pytest.fixture
def bureau(records) -> Bureau:
    bureau = Bureau(records)
    project = Project(
        id=PROJECT,
        title="Un banc",
        sentence="Une phrase.",
        stage=Stage.STIMULATEUR,
    )
    with records.writing() as record:
        record.projects.add_project(project, ())
    return bureau


def give(bureau: Bureau, opinion: Opinion = DOUBT) -> Receipt:
    receipt = bureau.feedback.give(bureau.deposit.begin(), opinion)
    assert receipt is not None
    return receipt


def kept(bureau: Bureau, receipt: Receipt) -> Feedback:
    with bureau.records.reading() as record:
        feedback = record.feedback.get(receipt.subject_id)
    assert feedback is not None
    return feedback


def contact_of(bureau: Bureau, receipt: Receipt) -> str | None:
    with bureau.records.reading() as record:
        sealed = record.contacts.of_subject(Subject.FEEDBACK, receipt.subject_id)
    if sealed is None:
        return None
    return bureau.contacts.open(sealed.sealed, receipt.subject_id)


def outbox(records: SqliteRecords) -> list[tuple[str, str]]:
    with writer(records).connect() as connection:
        rows = connection.execute(select(OutboxRow.action, OutboxRow.body))
        return [(row.action, row.body) for row in rows]


def raw_bytes(records: SqliteRecords) -> bytes:
    """Return every file of the database after its log was folded in."""
    with closing(writer(records).raw_connection()) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return b"".join(path.read_bytes() for path in sorted(records.path.parent.glob("kiosk.db*")))


class TestGiving:
    def test_what_was_told_is_kept_to_review(self, bureau):
        feedback = kept(bureau, give(bureau, replace(DOUBT, text="  Trop\x00 de bruit ")))
        assert (feedback.project_id, feedback.kind, feedback.text, feedback.language) == (
            PROJECT,
            FeedbackKind.DOUBT,
            "Trop de bruit",
            "fr",
        )
        assert (feedback.state, feedback.version) == (FeedbackState.TO_REVIEW, 1)
        assert feedback.given_at == NOW.replace(microsecond=123_000)

    def test_words_are_optional(self, bureau):
        assert kept(bureau, give(bureau, replace(DOUBT, text=" \n"))).text == ""

    def test_the_receipt_tells_the_days_and_opens_the_follow_up(self, bureau):
        receipt = give(bureau)
        assert (receipt.subject, receipt.kind) == (Subject.FEEDBACK, FeedbackKind.DOUBT)
        assert receipt.read_before == date(2026, 11, 27)
        for key in (receipt.keys.code, receipt.keys.token):
            follow_up = bureau.following.look_up(key).follow_up
            assert follow_up is not None
            assert (follow_up.subject, follow_up.kind, follow_up.state) == (
                Subject.FEEDBACK,
                FeedbackKind.DOUBT,
                FeedbackState.TO_REVIEW,
            )
            assert follow_up.deposited_on == receipt.deposited_on == date(2026, 11, 20)
            assert follow_up.answer_before == date(2026, 12, 20)
            assert (follow_up.read_on, follow_up.answered_on) == (None, None)

    def test_an_answer_shows_with_its_days(self, bureau):
        receipt = give(bureau)
        at = NOW.replace(microsecond=0) + timedelta(days=2)
        answered = replace(kept(bureau, receipt), read_at=at, answered_at=at, answer="On essaie.")
        with bureau.records.writing() as record:
            record.feedback.save(answered)
        follow_up = bureau.following.look_up(receipt.keys.code).follow_up
        assert follow_up is not None
        assert (follow_up.answer, follow_up.read_on) == ("On essaie.", date(2026, 11, 22))

    def test_it_is_told_to_the_journal_under_the_id_drawn_before(self, bureau, records):
        draft = bureau.deposit.begin()
        bureau.feedback.give(draft, DOUBT)
        [(action, body)] = outbox(records)
        assert action == Action.FEEDBACK_GIVEN
        assert '"kind":"doubt"' in body
        assert f'"project":"{PROJECT}"' in body
        with records.reading() as record:
            assert record.journal.first_broken_line() is None

    def test_the_same_draft_is_kept_once_as_first_given(self, bureau, records):
        draft = bureau.deposit.begin()
        first = bureau.feedback.give(draft, HELP)
        bureau.clock.move(days=2)
        assert bureau.feedback.give(draft, replace(HELP, text="Autre chose")) == first
        assert kept(bureau, first).text == "Je bricole"
        assert len(outbox(records)) == 1

    @pytest.mark.parametrize("leave", ["withdraw", "erase"])
    def test_what_was_taken_back_does_not_come_back(self, bureau, leave):
        draft = bureau.deposit.begin()
        receipt = bureau.feedback.give(draft, DOUBT)
        getattr(bureau.following, leave)(receipt.subject_id)
        with pytest.raises(ForbiddenTransition):
            bureau.feedback.give(draft, DOUBT)

    def test_about_a_project_that_is_not_public_nothing_is_kept(self, bureau, records):
        elsewhere = replace(DOUBT, project_id=UUID(int=9))
        assert bureau.feedback.give(bureau.deposit.begin(), elsewhere) is None
        assert outbox(records) == []


class TestContact:
    def test_it_is_sealed_apart_and_erased_after_thirteen_months(self, bureau, records):
        receipt = give(bureau, HELP)
        assert contact_of(bureau, receipt) == CONTACT.words
        assert CANARY.encode() not in raw_bytes(records)
        assert CANARY not in repr(outbox(records))
        bureau.clock.move(days=395)
        assert bureau.feedback.erase_due_contacts() == 0
        bureau.clock.move(days=1 + 3653)  # no version lives so long: the clock is wrong
        assert bureau.feedback.erase_due_contacts() == 0
        bureau.clock.move(days=-3653)
        assert bureau.feedback.erase_due_contacts() == 1
        assert contact_of(bureau, receipt) is None

    def test_it_is_one_line_cleaned_and_cut(self, bureau):
        words = "  06\n12\t\u202e34 " + "5" * 200
        receipt = give(bureau, replace(HELP, contact=replace(CONTACT, words=words)))
        contact = contact_of(bureau, receipt)
        assert contact is not None
        assert contact.startswith("06 12 34 5")
        assert len(contact) <= 120

    @pytest.mark.parametrize(
        "opinion",
        [
            replace(HELP, contact=replace(CONTACT, of_age=False)),
            replace(HELP, contact=replace(CONTACT, accepted=False)),
            replace(HELP, contact=replace(CONTACT, words=" \n\x00")),
            replace(HELP, kind=FeedbackKind.WANT),
        ],
        ids=["under 15", "not accepted", "empty", "not for help"],
    )
    def test_without_consent_nothing_is_kept(self, bureau, records, opinion):
        with pytest.raises(NoConsent):
            bureau.feedback.give(bureau.deposit.begin(), opinion)
        assert outbox(records) == []

    def test_help_without_a_contact_is_welcome(self, bureau):
        assert contact_of(bureau, give(bureau, replace(HELP, contact=None))) is None


class TestTakingBack:
    def test_a_withdrawn_one_loses_its_contact_and_still_shows(self, bureau, records):
        receipt = give(bureau, HELP)
        for _ in range(2):
            bureau.following.withdraw(receipt.subject_id)
        assert contact_of(bureau, receipt) is None
        follow_up = bureau.following.look_up(receipt.keys.code).follow_up
        assert follow_up is not None
        assert follow_up.state is FeedbackState.WITHDRAWN
        assert [action for action, _ in outbox(records)] == [
            Action.FEEDBACK_GIVEN,
            Action.FEEDBACK_WITHDRAWN,
        ]

    def test_an_erased_one_leaves_no_word_no_contact_and_no_key(self, bureau, records):
        receipt = give(bureau, replace(HELP, text=CANARY))
        with records.reading() as record:
            sealed = record.contacts.of_subject(Subject.FEEDBACK, receipt.subject_id)
        assert sealed is not None
        assert CANARY.encode() in raw_bytes(records)
        bureau.following.erase(receipt.subject_id)
        left = raw_bytes(records)
        assert CANARY.encode() not in left
        assert sealed.sealed not in left
        assert bureau.following.look_up(receipt.keys.code) == Answer(None, 0)
        assert outbox(records)[0] == (Action.FEEDBACK_GIVEN, "")
        with records.reading() as record:
            assert record.journal.first_broken_line() is None

    def test_one_without_a_receipt_can_be_erased_too(self, bureau, records):
        receipt = give(bureau)
        with writer(records).begin() as connection:
            connection.exec_driver_sql("DELETE FROM receipt")
        bureau.following.erase(receipt.subject_id)
        assert kept(bureau, receipt).text == ""

    def test_the_receipt_of_a_feedback_that_is_gone_opens_nothing(self, bureau, records):
        receipt = give(bureau)
        with writer(records).begin() as connection:
            connection.exec_driver_sql("DELETE FROM feedback")
        assert bureau.following.look_up(receipt.keys.code) == Answer(None, 0)


def test_counts_are_told_from_six_on(bureau):
    for _ in range(5):
        give(bureau)
    assert bureau.feedback.counts(PROJECT) == {}
    give(bureau)
    assert bureau.feedback.counts(PROJECT) == {FeedbackKind.DOUBT: 6}


def test_a_rescue_from_a_backup_brings_no_erased_contact_back(bureau, records):
    erased, stays = give(bureau, HELP), give(bureau, HELP)
    records.back_up(NOW)
    bureau.following.erase(erased.subject_id)
    records.close()
    rescue(records.path, records.copies)
    records.open()
    assert contact_of(bureau, erased) is None
    assert contact_of(bureau, stays) == CONTACT.words

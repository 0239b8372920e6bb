"""Every promise of `FeedbackShelf` and `Contacts`, kept by the fake and by SQLite alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.domain.contact import SealedContact
from kiosk.domain.entrusted import CallBack
from kiosk.domain.feedback import Feedback, FeedbackKind, FeedbackState
from kiosk.domain.project import Project, Stage
from kiosk.domain.receipt import Subject
from kiosk.services.ports import Records
from tests.fakes.chance import NOW as MOMENT

NOW = MOMENT.replace(microsecond=123_000)
PROJECT, OTHER = UUID(int=1), UUID(int=2)


def keep_projects(records: Records) -> None:
    with records.writing() as record:
        for number in (PROJECT, OTHER):
            project = Project(
                id=number,
                title=f"Un banc, le {number.int}",
                sentence="Une phrase.",
                stage=Stage.STIMULATEUR,
            )
            record.projects.add_project(project, ())


def a_feedback(number: int, **changes: object) -> Feedback:
    feedback = Feedback(
        id=UUID(int=100 + number),
        project_id=PROJECT,
        kind=FeedbackKind.WANT,
        text="",
        language="fr",
        channel="kiosk",
        given_at=NOW,
    )
    return replace(feedback, **changes)  # type: ignore[arg-type]


def a_contact(number: int, days: int = 30) -> SealedContact:
    return SealedContact(
        id=UUID(int=200 + number),
        subject=Subject.FEEDBACK,
        subject_id=UUID(int=100 + number),
        sealed=bytes(range(40)),
        given_at=NOW,
        erase_at=NOW + timedelta(days=days),
    )


@pytest.fixture
def shelf(records: Records) -> Records:
    keep_projects(records)
    return records


class TestFeedback:
    def test_what_is_read_back_is_equal_in_every_field(self, shelf):
        whole = a_feedback(
            1,
            kind=FeedbackKind.HELP,
            text="Je bricole",
            state=FeedbackState.DECLINED,
            version=3,
            read_at=NOW,
            answered_at=NOW + timedelta(days=1),
            answer="Merci",
            reason="Un nom",
        )
        with shelf.writing() as record:
            record.feedback.add(whole)
        with shelf.reading() as record:
            assert record.feedback.get(whole.id) == whole
            assert record.feedback.get(UUID(int=9)) is None

    def test_a_change_is_kept(self, shelf):
        with shelf.writing() as record:
            record.feedback.add(a_feedback(1, text="Oui"))
            record.feedback.save(a_feedback(1, text="Non", version=2))
        with shelf.reading() as record:
            assert record.feedback.get(a_feedback(1).id) == a_feedback(1, text="Non", version=2)

    @pytest.mark.parametrize("verb", ["add", "save"])
    def test_the_same_twice_or_an_unknown_one_is_a_bug(self, shelf, verb):
        with shelf.writing() as record:
            record.feedback.add(a_feedback(1))
        stranger = a_feedback(1 if verb == "add" else 2)
        with pytest.raises(Exception, match=r".*"), shelf.writing() as record:
            getattr(record.feedback, verb)(stranger)

    def test_counts_are_by_project_and_kind_without_the_withdrawn_and_the_declined(self, shelf):
        doubt = FeedbackKind.DOUBT
        with shelf.writing() as record:
            for feedback in (
                a_feedback(1),
                a_feedback(2, state=FeedbackState.PUBLISHED),
                a_feedback(3, kind=doubt),
                a_feedback(4, state=FeedbackState.WITHDRAWN),
                a_feedback(5, state=FeedbackState.DECLINED),
                a_feedback(6, project_id=OTHER),
            ):
                record.feedback.add(feedback)
        with shelf.reading() as record:
            assert record.feedback.counts(PROJECT) == {FeedbackKind.WANT: 2, doubt: 1}
            assert record.feedback.counts(OTHER) == {FeedbackKind.WANT: 1}
            assert record.feedback.counts(UUID(int=9)) == {}


class TestContacts:
    def test_what_is_read_back_is_equal(self, records):
        with records.writing() as record:
            assert not record.contacts.any()
            record.contacts.add(a_contact(1))
        with records.reading() as record:
            assert record.contacts.any()
            assert record.contacts.of_subject(Subject.FEEDBACK, UUID(int=101)) == a_contact(1)
            assert record.contacts.of_subject(Subject.SUPPORT, UUID(int=101)) is None

    def test_there_is_one_for_what_was_given(self, records):
        with records.writing() as record:
            record.contacts.add(a_contact(1))
        with pytest.raises(Exception, match=r".*"), records.writing() as record:
            record.contacts.add(replace(a_contact(1), id=UUID(int=9)))

    def test_a_destroyed_one_is_gone_and_the_others_stay(self, records):
        with records.writing() as record:
            for number in (1, 2):
                record.contacts.add(a_contact(number))
            for _ in range(2):
                record.contacts.destroy(Subject.FEEDBACK, UUID(int=101))
        with records.reading() as record:
            assert record.contacts.of_subject(Subject.FEEDBACK, UUID(int=101)) is None
            assert record.contacts.of_subject(Subject.FEEDBACK, UUID(int=102)) == a_contact(2)

    def test_those_whose_time_is_over_go(self, records):
        with records.writing() as record:
            for number, days in ((1, 10), (2, 11), (3, 12)):
                record.contacts.add(a_contact(number, days))
            assert record.contacts.destroy_due(NOW + timedelta(days=11)) == 2
            assert record.contacts.destroy_due(NOW + timedelta(days=11)) == 0
        with records.reading() as record:
            assert record.contacts.of_subject(Subject.FEEDBACK, UUID(int=103)) is not None


class TestContactsThatLeave:
    def test_envelopes_are_kept_by_desk_and_go_with_their_contact(self, records):
        with records.writing() as record:
            for number in (1, 2):
                record.contacts.add(a_contact(number))
                record.contacts.keep_envelope(a_contact(number).id, "a", f"scellé {number}")
            record.contacts.destroy(Subject.FEEDBACK, a_contact(2).subject_id)
        with records.reading() as record:
            assert record.contacts.envelope(a_contact(1).id, "a") == "scellé 1"
            assert record.contacts.envelope(a_contact(1).id, "b") is None
            assert record.contacts.envelope(a_contact(2).id, "a") is None

    def test_what_goes_is_what_can_be_opened_here_and_was_sealed_to_all(self, records):
        first, second = a_contact(1), a_contact(2)
        with records.writing() as record:
            for contact, desk in ((first, "a"), (first, "b"), (second, "a")):
                if record.contacts.of_subject(contact.subject, contact.subject_id) is None:
                    record.contacts.add(contact)
                record.contacts.keep_envelope(contact.id, desk, "scellé")
        with records.writing() as record:
            assert set(record.contacts.sealed_to(["a"])) == {first.id, second.id}
            assert record.contacts.sealed_to(["a", "b"]) == (first.id,)
            assert record.contacts.unsealed("b") == (second,)
            assert set(record.contacts.unsealed("c")) == {first, second}
            record.contacts.let_go(first.id)
            assert record.contacts.sealed_to(["a", "b"]) == ()
            assert record.contacts.unsealed("c") == (second,)
        with records.reading() as record:
            gone = record.contacts.of_subject(first.subject, first.subject_id)
            assert gone == replace(first, sealed=b"")
            assert not gone.is_here
            assert record.contacts.envelope(first.id, "b") == "scellé"


class TestCallBacks:
    def test_what_is_read_back_is_equal_and_the_last_one_kept_counts(self, records):
        with records.writing() as record:
            assert not record.call_backs.any()
            record.call_backs.save(a_call_back(1))
            record.call_backs.save(a_call_back(1, about="Deux bancs"))
        with records.reading() as record:
            assert record.call_backs.any()
            assert record.call_backs.get("1") == a_call_back(1, about="Deux bancs")
            assert record.call_backs.get("2") is None

    def test_one_that_was_taken_back_leaves_its_place_and_nothing_else(self, records):
        with records.writing() as record:
            for number in (2, 1):
                record.call_backs.save(a_call_back(number))
            record.call_backs.empty("2")
            record.call_backs.empty("3")
        with records.reading() as record:
            assert record.call_backs.standing() == (a_call_back(1),)
            empty = record.call_backs.get("2")
            assert empty == a_call_back(2, about="", words="", sealed=b"")
            assert empty.taken_back

    def test_those_whose_time_is_over_go(self, records):
        with records.writing() as record:
            for number in (1, 2, 3):
                record.call_backs.save(a_call_back(number))
            assert record.call_backs.destroy_due(NOW + timedelta(days=2)) == 2
        with records.reading() as record:
            assert record.call_backs.standing() == (a_call_back(3),)


def a_call_back(number: int, **changes: object) -> CallBack:
    call_back = CallBack(
        key=str(number),
        origin="borne",
        subject=Subject.FEEDBACK,
        subject_id=UUID(int=number),
        about="Un banc",
        words="Je bricole",
        sealed=b"x",
        given_at=NOW,
        erase_at=NOW + timedelta(days=number),
    )
    return replace(call_back, **changes)  # type: ignore[arg-type]


def test_only_published_words_of_a_project_are_listed_newest_first(shelf):
    public = {"state": FeedbackState.PUBLISHED, "text": "Oui"}
    kept = (
        a_feedback(1, **public),
        a_feedback(2, **public | {"given_at": NOW + timedelta(days=1)}),
        a_feedback(3, **public | {"text": ""}),
        a_feedback(4, text="Non"),
        a_feedback(5, **public | {"project_id": OTHER}),
        a_feedback(6, **public),
    )
    with shelf.writing() as record:
        for it in kept:
            record.feedback.add(it)
    with shelf.reading() as record:
        assert record.feedback.published(PROJECT, 2) == (kept[1], kept[0])
        assert record.feedback.published(PROJECT, 9) == (kept[1], kept[0], kept[5])

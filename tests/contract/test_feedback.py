"""Every promise of `FeedbackShelf` and `Contacts`, kept by the fake and by SQLite alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.domain.contact import SealedContact
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
                quartier=None,
                theme_id=None,
                theme_title=None,
                day=0,
                days=0,
                drawing="",
                milestones=(),
                contributions=0,
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

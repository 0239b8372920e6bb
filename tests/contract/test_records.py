"""Every promise of `services.ports.Records`, kept by the fake and by SQLite alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from kiosk.domain.contribution import Kind, Place, State
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.printing import JobState, PrintJob
from kiosk.domain.project import Project, Stage, Theme, ThemeState
from kiosk.domain.published import Counters, Outcome, Tally, Voice, VoiceFilter
from kiosk.domain.receipt import SealedReceipt, Subject
from tests.fakes.bureau import a_contribution, keep

NOW = datetime(2026, 11, 20, 9, 30, 15, 123_000, tzinfo=UTC)
DAY = timedelta(days=1)
PUBLISHED = State.PUBLISHED


def a_receipt(number: int) -> SealedReceipt:
    return SealedReceipt(
        id=UUID(int=number),
        subject=Subject.CONTRIBUTION,
        subject_id=UUID(int=100 + number),
        token_hash=bytes([number]) * 32,
        code_hash=bytes([number + 1]) * 32,
        language="fr",
        issued_at=NOW,
        expires_at=NOW + 366 * DAY,
    )


class TestTransactions:
    def test_a_block_that_raises_leaves_nothing(self, records):
        def fail() -> None:
            with records.writing() as record:
                record.contributions.add(a_contribution(1))
                record.receipts.add(a_receipt(1))
                raise KeyError

        with pytest.raises(KeyError):
            fail()
        with records.reading() as record:
            assert record.contributions.get(UUID(int=1)) is None
            assert record.receipts.with_token_hash(a_receipt(1).token_hash) is None

    def test_a_transaction_sees_what_it_wrote(self, records):
        with records.writing() as record:
            record.contributions.add(a_contribution(1))
            assert record.contributions.get(UUID(int=1)) == a_contribution(1)


class TestContributions:
    def test_what_is_read_back_is_equal_in_every_field(self, records):
        whole = a_contribution(
            1,
            state=State.REDIRECTED,
            place=Place("villette", "devant l’école"),
            version=4,
            reference="prop-12",
            read_at=NOW,
            answered_at=NOW + DAY,
            answer="C’est prévu.",
            reason="Hors sujet.",
            service="Voirie",
        )
        keep(records, whole)
        with records.reading() as record:
            assert record.contributions.get(whole.id) == whole
            assert record.contributions.with_reference("kiosk", "prop-12") == whole
            assert record.contributions.with_reference("kiosk", "prop-13") is None
            assert record.contributions.with_reference("import:x", "prop-12") is None

    def test_the_unknown_is_none(self, records):
        with records.reading() as record:
            assert record.contributions.get(UUID(int=9)) is None
            assert record.contributions.voice(UUID(int=9)) is None

    def test_an_id_or_a_reference_is_kept_once(self, records):
        keep(records, a_contribution(1, reference="a"))
        with pytest.raises(Exception, match=r"."):
            keep(records, a_contribution(1))
        with pytest.raises(Exception, match=r"."):
            keep(records, a_contribution(2, reference="a"))
        with records.reading() as record:
            assert record.contributions.get(UUID(int=2)) is None

    def test_several_without_a_reference_are_fine(self, records):
        keep(records, a_contribution(1), a_contribution(2))
        with records.reading() as record:
            assert record.contributions.get(UUID(int=2)) is not None

    def test_saving_the_unknown_is_refused(self, records):
        with pytest.raises(Exception, match=r"."), records.writing() as record:
            record.contributions.save(a_contribution(1))

    def test_those_to_review_come_oldest_first_up_to_the_limit(self, records):
        keep(
            records,
            a_contribution(1, at=NOW),
            a_contribution(2, at=NOW - 2 * DAY),
            a_contribution(3, at=NOW - DAY),
            a_contribution(4, state=PUBLISHED, at=NOW - 3 * DAY),
        )
        with records.reading() as record:
            waiting = record.contributions.to_review(2)
            assert [it.id.int for it in waiting] == [2, 3]
            assert record.contributions.backlog() == (3, waiting[0].deposited_at)

    def test_no_backlog_has_no_oldest(self, records):
        with records.reading() as record:
            assert record.contributions.backlog() == (0, None)

    def test_a_range_of_ids_includes_its_ends(self, records):
        keep(records, *(a_contribution(number) for number in (5, 3, 4, 6)))
        with records.reading() as record:
            between = record.contributions.between(UUID(int=3), UUID(int=5), 9)
            assert [it.id.int for it in between] == [3, 4, 5]
            assert len(record.contributions.between(UUID(int=3), UUID(int=5), 2)) == 2


class TestVoices:
    @pytest.mark.parametrize("state", [state for state in State if state is not PUBLISHED])
    def test_only_the_published_are_public(self, records, state):
        keep(records, a_contribution(1, state=PUBLISHED), a_contribution(2, state=state))
        with records.reading() as record:
            assert [it.id.int for it in record.contributions.page(None, 9).voices] == [1]
            assert [it.id.int for it in record.contributions.search("banc", 9).voices] == [1]
            assert record.contributions.voice(UUID(int=2)) is None

    def test_a_voice_tells_the_local_day_and_no_more(self, records):
        late = datetime(2026, 7, 14, 22, 30, tzinfo=UTC)
        keep(records, a_contribution(1, state=PUBLISHED, at=late, place=Place("villette", "ici")))
        with records.reading() as record:
            voice = record.contributions.voice(UUID(int=1))
            order = voice.order
        one = a_contribution(1)
        day = date(2026, 7, 15)
        assert voice == Voice(order, one.id, one.kind, one.text, "fr", "villette", day)

    def test_pages_come_newest_first_and_name_the_next(self, records):
        keep(records, *(a_contribution(number, state=PUBLISHED) for number in range(1, 6)))
        with records.reading() as record:
            first = record.contributions.page(None, 2)
            second = record.contributions.page(first.next_before, 2)
            last = record.contributions.page(second.next_before, 2)
        pages = [[it.id.int for it in page.voices] for page in (first, second, last)]
        assert pages == [[5, 4], [3, 2], [1]]
        assert last.next_before is None

    def test_a_page_that_is_just_full_is_the_last(self, records):
        keep(records, *(a_contribution(number, state=PUBLISHED) for number in (1, 2)))
        with records.reading() as record:
            assert record.contributions.page(None, 2).next_before is None

    def test_a_page_of_a_quartier_holds_only_its_own(self, records):
        keep(
            records,
            a_contribution(1, state=PUBLISHED, place=Place("villette")),
            a_contribution(2, state=PUBLISHED, place=Place("combat")),
            a_contribution(3, state=PUBLISHED, place=Place("villette")),
        )
        with records.reading() as record:
            page = record.contributions.page(None, 9, VoiceFilter(quartier="villette"))
        assert [it.id.int for it in page.voices] == [3, 1]

    def test_search_minds_neither_accents_nor_case(self, records):
        keep(
            records,
            a_contribution(1, state=PUBLISHED, text="Un ÉCLAIRAGE la nuit"),
            a_contribution(2, state=PUBLISHED, text="Des arbres"),
        )
        with records.reading() as record:
            assert [it.id.int for it in record.contributions.search("eclairage", 9).voices] == [1]
            assert record.contributions.search("", 9).voices == ()
            assert record.contributions.search("zzz", 9).voices == ()

    def test_search_follows_the_state_and_the_text(self, records):
        public = a_contribution(1, state=PUBLISHED, text="un toboggan")
        keep(records, public)
        with records.writing() as record:
            record.contributions.save(replace(public, text="une balançoire"))
        with records.reading() as record:
            assert record.contributions.search("toboggan", 9).voices == ()
            assert len(record.contributions.search("balançoire", 9).voices) == 1
        with records.writing() as record:
            record.contributions.save(public.withdraw())
        with records.reading() as record:
            assert record.contributions.search("balançoire", 9).voices == ()
            assert record.contributions.page(None, 9).voices == ()


class TestCounters:
    def test_they_count_what_was_kept_read_answered_and_is_overdue(self, records):
        keep(
            records,
            a_contribution(1),
            a_contribution(2, at=NOW - 9 * DAY),
            a_contribution(3, at=NOW - 9 * DAY, read_at=NOW),
            a_contribution(4, at=NOW - 40 * DAY, read_at=NOW),
            a_contribution(5, at=NOW - 40 * DAY, read_at=NOW, answered_at=NOW, state=PUBLISHED),
            a_contribution(6, at=NOW - 40 * DAY, state=State.WITHDRAWN),
        )
        with records.reading() as record:
            tally = record.contributions.tally(Tally())
            counters = record.contributions.counters(tally, NOW - 7 * DAY, NOW - 30 * DAY)
        assert counters == Counters(kept=5, read=3, answered=1, overdue=2)

    def test_an_empty_record_counts_nothing(self, records):
        with records.reading() as record:
            tally = record.contributions.tally(Tally())
            assert tally == Tally()
            assert record.contributions.counters(tally, NOW, NOW) == Counters(0, 0, 0, 0)

    def test_a_tally_goes_on_where_it_stopped(self, records):
        keep(records, a_contribution(1), a_contribution(2))
        with records.reading() as record:
            first = record.contributions.tally(Tally())
        keep(records, a_contribution(3, state=State.WITHDRAWN))
        with records.reading() as record:
            second = record.contributions.tally(first)
            assert (first.count, second.count) == (2, 3)
            assert record.contributions.tally(second) == second
            assert record.contributions.tally(Tally()) == second
            assert record.contributions.counters(second, NOW, NOW).kept == 2


class TestReceipts:
    def test_each_key_opens_it_and_nothing_else_does(self, records):
        with records.writing() as record:
            record.receipts.add(a_receipt(1))
            record.receipts.add(a_receipt(5))
        with records.reading() as record:
            receipts = record.receipts
            assert receipts.with_token_hash(a_receipt(1).token_hash) == a_receipt(1)
            assert receipts.with_code_hash(a_receipt(1).code_hash) == a_receipt(1)
            assert receipts.of_subject(Subject.CONTRIBUTION, UUID(int=105)) == a_receipt(5)
            assert receipts.with_token_hash(bytes(32)) is None
            assert receipts.with_code_hash(b"") is None
            assert receipts.of_subject(Subject.CONTRIBUTION, UUID(int=1)) is None

    def test_there_is_one_once_something_was_given(self, records):
        with records.reading() as record:
            assert record.receipts.any() is False
        with records.writing() as record:
            record.receipts.add(a_receipt(1))
            assert record.receipts.any() is True

    def test_destroyed_nothing_opens_it(self, records):
        with records.writing() as record:
            record.receipts.add(a_receipt(1))
        with records.writing() as record:
            record.receipts.destroy(a_receipt(1).id)
            record.receipts.destroy(UUID(int=77))
        with records.reading() as record:
            assert record.receipts.with_token_hash(a_receipt(1).token_hash) is None
            assert record.receipts.with_code_hash(a_receipt(1).code_hash) is None
            assert record.receipts.of_subject(Subject.CONTRIBUTION, UUID(int=101)) is None


class TestJournal:
    def test_it_takes_events_and_forgets_a_subject(self, records):
        event = Event(
            UUID(int=1), NOW, Actor.VISITOR, Action.DEPOSITED, UUID(int=2), {"text": "banc"}
        )
        with records.writing() as record:
            record.journal.record(event)
            record.journal.record(replace(event, id=UUID(int=3)))
        with records.writing() as record:
            record.journal.forget(UUID(int=2))
            record.journal.forget(UUID(int=99))


class TestPrintJobs:
    @pytest.mark.parametrize("state", [JobState.SENT, JobState.CONFIRMED, JobState.FAILED])
    def test_what_is_settled_is_not_abandoned(self, records, state):
        with records.writing() as record:
            for number in (1, 2):
                job = PrintJob(UUID(int=number), UUID(int=9), JobState.QUEUED, NOW)
                record.print_jobs.add(job)
            record.print_jobs.settle(UUID(int=1), state, NOW)
        with records.writing() as record:
            assert record.print_jobs.abandon_open(NOW) == 1
            assert record.print_jobs.abandon_open(NOW) == 0


class TestChosenVoices:
    """The voices that somebody chose to read, browsed and searched."""

    @pytest.fixture(autouse=True)
    def voices(self, records):
        theme = Theme(UUID(int=90), "L’ombre", "S’asseoir.", ThemeState.OPEN, None, 0)
        project = Project(
            UUID(int=91), "Le banc", "Un banc.", Stage.SELECTED, None, None, None, 0, 0, "", (), 0
        )
        hidden = replace(project, id=UUID(int=92), stage=Stage.SKETCH)
        keep(
            records,
            a_contribution(1, state=PUBLISHED, kind=Kind.DESIRE),
            a_contribution(2, state=PUBLISHED, place=Place("villette")),
            a_contribution(3, state=PUBLISHED, kind=Kind.DESIRE, place=Place("villette")),
            a_contribution(4, state=PUBLISHED, text="Il manque un arbre"),
            a_contribution(5, kind=Kind.DESIRE, place=Place("villette")),
        )
        with records.writing() as record:
            record.projects.add_theme(theme, (UUID(int=2), UUID(int=3)))
            record.projects.add_project(project, (UUID(int=1), UUID(int=3)))
            record.projects.add_project(hidden, (UUID(int=4),))

    @pytest.mark.parametrize(
        ("chosen", "expected"),
        [
            (VoiceFilter(), [4, 3, 2, 1]),
            (VoiceFilter(kind=Kind.DESIRE), [3, 1]),
            (VoiceFilter(quartier="villette"), [3, 2]),
            (VoiceFilter(theme=UUID(int=90)), [3, 2]),
            (VoiceFilter(outcome=Outcome.RETAINED), [3, 2]),
            (VoiceFilter(outcome=Outcome.PROJECT), [3, 1]),
            (VoiceFilter(Kind.DESIRE, "villette", UUID(int=90), Outcome.PROJECT), [3]),
            (VoiceFilter(theme=UUID(int=99)), []),
        ],
    )
    def test_only_those_chosen_are_shown_and_found(self, records, chosen, expected):
        with records.reading() as record:
            page = record.contributions.page(None, 9, chosen)
            found = record.contributions.search("manque ", 9, None, chosen)
        assert [it.id.int for it in page.voices] == expected
        assert [it.id.int for it in found.voices] == expected

    def test_they_come_page_by_page(self, records):
        chosen = VoiceFilter(outcome=Outcome.RETAINED)
        with records.reading() as record:
            first = record.contributions.page(None, 1, chosen)
            last = record.contributions.page(first.next_before, 1, chosen)
        assert [it.id.int for it in first.voices + last.voices] == [3, 2]
        assert last.next_before is None

    def test_what_is_found_comes_page_by_page(self, records):
        with records.reading() as record:
            first = record.contributions.search("banc ", 2)
            last = record.contributions.search("banc ", 2, first.next_before)
            beyond = record.contributions.search("banc ", 2, 1)
        assert [[it.id.int for it in page.voices] for page in (first, last)] == [[3, 2], [1]]
        assert (last.next_before, beyond.voices) == (None, ())

    def test_any_of_the_words_will_do_where_no_voice_holds_all(self, records):
        with records.reading() as record:
            found = record.contributions.search("arbre zanzibar ", 9)
        assert [it.id.int for it in found.voices] == [4]


class TestVocabulary:
    def test_it_lists_the_published_words_in_order_with_their_uses(self, records):
        keep(
            records,
            a_contribution(1, state=PUBLISHED, text="Un vélo, un vélo"),
            a_contribution(2, state=PUBLISHED, text="Vélo volé"),
            a_contribution(3, text="secret"),
        )
        with records.reading() as record:
            words = record.contributions.vocabulary("", 9)
            assert words == (("un", 1), ("velo", 2), ("vole", 1))
            assert record.contributions.vocabulary("un", 1) == (("velo", 2),)
            assert record.contributions.vocabulary("vole", 9) == ()

    def test_it_has_another_edition_when_a_word_is_published_or_leaves(self, records):
        with records.reading() as record:
            empty = record.contributions.edition()
        keep(records, a_contribution(1, state=PUBLISHED, text="vélo"))
        with records.reading() as record:
            published = record.contributions.edition()
            assert record.contributions.edition() == published != empty
            assert record.contributions.hold("velo")
            assert not record.contributions.hold("banc ")
            assert not record.contributions.hold("")

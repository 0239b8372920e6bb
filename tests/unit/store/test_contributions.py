"""The index of published text, keyset pages and search, as SQLite keeps them."""

from __future__ import annotations

from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from kiosk.domain.contribution import Contribution, Place, State
from kiosk.domain.published import Tally, VoiceFilter
from kiosk.domain.text import clean
from kiosk.store.contributions import ContributionRepository
from kiosk.store.records import SqliteRecords
from tests.fakes.bureau import Bureau, a_contribution, writer
from tests.fakes.chance import NOW
from tests.fakes.new_records import new_records

SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)


def indexed_words(records: SqliteRecords) -> set[str]:
    """Return every term of the index; check the index against its texts on the way."""
    with writer(records).begin() as connection:
        for check in ("'integrity-check', 0", "'integrity-check', 1"):
            connection.exec_driver_sql(
                f"INSERT INTO contribution_search (contribution_search, rank) VALUES ({check})"
            )
        connection.exec_driver_sql(
            "CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, contribution_search, row)"
        )
        terms = connection.exec_driver_sql("SELECT term FROM vocabulary").scalars().all()
        connection.exec_driver_sql("DROP TABLE vocabulary")
    return set(terms)


def kept_terms(records: SqliteRecords) -> int:
    with writer(records).connect() as connection:
        count = connection.exec_driver_sql("SELECT count(*) FROM contribution_terms").scalar()
    assert isinstance(count, int)
    return count


def found(bureau: Bureau, typed: str) -> set[str]:
    return {voice.text for voice in bureau.browsing.search(typed).page.voices}


class TestIndex:
    def test_it_holds_published_words_only(self, bureau):
        bureau.give("secret")
        declined = bureau.give("grossier")
        bureau.review.decline(declined.subject_id, 1, "Hors charte.")
        assert indexed_words(bureau.records) == set()
        bureau.publish("balançoire")
        assert indexed_words(bureau.records) == {"balancoire", "balancoir"}

    @pytest.mark.parametrize("leave", ["withdraw", "erase"])
    def test_what_leaves_leaves_no_word(self, bureau, leave):
        bureau.publish("commun toboggan")
        receipt = bureau.publish("commun xylophone")
        assert "xylophone" in indexed_words(bureau.records)
        getattr(bureau.following, leave)(receipt.subject_id)
        left = indexed_words(bureau.records)
        assert {word for word in left if word.startswith("xylo")} == set()
        assert "toboggan" in left
        assert kept_terms(bureau.records) == 1

    def test_a_published_text_that_changes_is_indexed_anew(self, records):
        public = a_contribution(1, state=State.PUBLISHED, text="un xylophone")
        with records.writing() as record:
            record.contributions.add(public)
        with records.writing() as record:
            record.contributions.save(a_contribution(1, state=State.PUBLISHED, text="un piano"))
        assert {"piano"} <= indexed_words(records)
        assert "xylophone" not in indexed_words(records)

    def test_made_anew_it_is_the_same(self, bureau):
        bureau.give("secret")
        for text in ("Des vélos partout", "Un banc"):
            bureau.publish(text)
        before = indexed_words(bureau.records)
        with bureau.records.writing() as record:
            record.contributions.index_anew()
        assert indexed_words(bureau.records) == before
        assert found(bureau, "velos ") == {"Des vélos partout"}


class TestPages:
    @SHARED
    @given(
        states=st.lists(
            st.tuples(st.sampled_from(list(State)), st.sampled_from([None, "a", "b"])),
            max_size=25,
        ),
        size=st.integers(1, 7),
        quartier=st.sampled_from([None, "a", "b"]),
    )
    def test_one_after_the_other_they_are_all_that_is_published(
        self, tmp_path_factory, states, size, quartier
    ):
        records = new_records(tmp_path_factory.mktemp("pages"))
        with records.writing() as record:
            for number, (state, where) in enumerate(states, start=1):
                record.contributions.add(a_contribution(number, state=state, place=Place(where)))
        seen, before = [], None
        with records.reading() as record:
            while True:
                page = record.contributions.page(before, size, VoiceFilter(quartier=quartier))
                seen += [voice.id.int for voice in page.voices]
                assert len(page.voices) <= size
                before = page.next_before
                if before is None:
                    break
        records.close()
        assert seen == [
            number
            for number, (state, where) in reversed(list(enumerate(states, start=1)))
            if state is State.PUBLISHED and quartier in {None, where}
        ]

    def test_what_arrives_meanwhile_repeats_nothing_in_the_next_page(self, bureau):
        texts = [f"Un banc, le {number}" for number in range(6)]
        for text in texts:
            bureau.publish(text)
        with bureau.records.reading() as record:
            first = record.contributions.page(None, 3)
        bureau.publish("Nouveau")
        with bureau.records.reading() as record:
            second = record.contributions.page(first.next_before, 3)
        assert [it.text for it in first.voices + second.voices] == texts[::-1]


class TestSearch:
    TEXTS = (
        "Les vélos sur les trottoirs",
        "Un vélo volé rue de Crimée",
        "L’éclairage du canal",
        "Des bancs au bord du canal",
        "Le chauffage de l’école",
    )

    @pytest.fixture
    def bureau(self, bureau: Bureau) -> Bureau:
        for text in self.TEXTS:
            bureau.publish(text)
        return bureau

    @pytest.mark.parametrize(
        ("typed", "expected"),
        [
            ("vélo ", {0, 1}),
            ("velos ", {0, 1}),
            ("VÉLOS", {0}),  # unfinished: the beginning of a word as it is written
            ("vel", {0, 1}),
            ("eclai", {2}),
            ("banc canal ", {3}),  # both words
            ("canal vélo ", {0, 1, 2, 3}),  # no text has both: either
            ("canal zzz ", {2, 3}),
            ("l’école", {4}),
            ("zzz", set()),
            ("", set()),
            ("   ", set()),
            ("le la les de ", set()),  # stop words say nothing
            ("canal*", {2, 3}),
            ('"canal" OR NOT (', {2, 3}),
        ],
    )
    def test_it_finds_what_a_person_means(self, bureau, typed, expected):
        assert found(bureau, typed) == {self.TEXTS[rank] for rank in expected}

    def test_at_most_as_many_as_asked(self, bureau):
        with bureau.records.reading() as record:
            assert len(record.contributions.search("canal ", 1).voices) == 1

    @SHARED
    @given(st.text() | st.text("\"'*:^(){}[]-+ANDORNEAR \x00\ud800é½²", max_size=30))
    def test_nothing_that_is_typed_breaks_it(self, bureau, typed):
        bureau.browsing.search(typed)
        bureau.browsing.search(typed, exact=True)

    @SHARED
    @given(st.text(min_size=1, max_size=60))
    def test_any_text_is_kept_as_cleaned_and_its_words_are_found(self, bureau, raw):
        text = clean(f"{raw} zanzibar", 600)
        with bureau.records.writing() as record:
            number = record.contributions.backlog()[0]
            contribution = a_contribution(
                bureau.randomness.source.getrandbits(120), state=State.PUBLISHED, text=text
            )
            record.contributions.add(contribution)
            assert record.contributions.get(contribution.id).text == text
            assert contribution.id in {
                it.id for it in record.contributions.search("zanzibar ", 10_000).voices
            }
            record.contributions.save(contribution.erase())
        assert number == 0


def add(records: SqliteRecords, *contributions: Contribution) -> None:
    with records.writing() as record:
        for contribution in contributions:
            record.contributions.add(contribution)


def test_the_table_refuses_what_goes_around_the_domain(records):
    for changes in (
        {"text": "x" * 40_001},
        {"id": UUID(int=1)},
    ):
        with pytest.raises(IntegrityError):
            add(records, a_contribution(1), a_contribution(2, **changes))


def test_a_byte_damaged_on_the_disk_costs_one_letter(records):
    with records.writing() as record:
        record.contributions.add(a_contribution(1, state=State.PUBLISHED, text="été"))
    with writer(records).begin() as connection:
        connection.exec_driver_sql("UPDATE contribution SET text = CAST(x'c3a974c3' AS TEXT)")
    with records.reading() as record:
        assert [it.text for it in record.contributions.page(None, 9).voices] == ["ét\ufffd"]


class TestCounters:
    def test_a_refresh_of_the_counters_costs_the_same_in_a_record_ten_times_larger(self, bureau):
        """SQLite's virtual machine is counted, step by step."""
        bureau.give("attend")
        steps = []
        for number in (20, 180):
            with bureau.records.writing() as record:
                for each in range(number):
                    record.contributions.add(a_contribution(1000 * number + each, State.PUBLISHED))
            steps.append(refresh_steps(bureau))
        assert abs(steps[1] - steps[0]) < 20


def refresh_steps(bureau: Bureau) -> int:
    """Return the steps of a second count of the record."""
    with bureau.records.reading() as record:
        known = record.contributions.tally(Tally())
        assert isinstance(record.contributions, ContributionRepository)
        connection = record.contributions._connection.connection.dbapi_connection
        assert connection is not None
        steps: list[None] = []
        connection.set_progress_handler(lambda: steps.append(None), 1)
        tally = record.contributions.tally(known)
        record.contributions.counters(tally, NOW, NOW)
        connection.set_progress_handler(None, 1)
    return len(steps)

"""Supports and similar voices: every promise, kept by the fake and by SQLite alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from kiosk.domain.contribution import State
from kiosk.domain.support import Support
from tests.fakes.bureau import a_contribution, keep

NOW = datetime(2026, 11, 20, 9, 30, 15, 123_000, tzinfo=UTC)
PUBLISHED = State.PUBLISHED


def a_support(number: int, contribution: int = 1) -> Support:
    return Support(
        id=UUID(int=100 + number),
        contribution_id=UUID(int=contribution),
        words="Surtout l’hiver",
        language="fr",
        channel="kiosk",
        given_at=NOW,
    )


class TestSupports:
    def test_what_is_read_back_is_equal_in_every_field(self, records):
        keep(records, a_contribution(1))
        given = replace(a_support(1), withdrawn_at=NOW + timedelta(days=1))
        with records.writing() as record:
            record.supports.add(given)
        with records.reading() as record:
            assert record.supports.get(given.id) == given
            assert record.supports.get(UUID(int=7)) is None

    def test_a_change_is_kept(self, records):
        keep(records, a_contribution(1))
        with records.writing() as record:
            record.supports.add(a_support(1))
            record.supports.save(a_support(1).erase(NOW))
        with records.reading() as record:
            kept = record.supports.get(a_support(1).id)
        assert (kept.words, kept.withdrawn_at) == ("", NOW)

    def test_an_id_is_taken_once(self, records):
        keep(records, a_contribution(1))

        def twice() -> None:
            with records.writing() as record:
                record.supports.add(a_support(1))
                record.supports.add(a_support(1))

        with pytest.raises(Exception):  # noqa: B017, PT011 - each its own
            twice()
        with records.reading() as record:
            assert record.supports.get(a_support(1).id) is None

    def test_each_contribution_counts_its_own_and_not_the_withdrawn(self, records):
        keep(records, a_contribution(1), a_contribution(2))
        with records.writing() as record:
            for number in range(3):
                record.supports.add(a_support(number))
            record.supports.add(a_support(3, contribution=2))
            record.supports.save(a_support(0).withdraw(NOW))
        with records.reading() as record:
            assert record.supports.count(UUID(int=1)) == 2
            assert record.supports.count(UUID(int=2)) == 1
            assert record.supports.count(UUID(int=3)) == 0


class TestSimilar:
    def test_those_that_share_more_come_first(self, records):
        keep(
            records,
            a_contribution(1, PUBLISHED, text="Un marché couvert"),
            a_contribution(2, PUBLISHED, text="La fontaine du square"),
            a_contribution(3, PUBLISHED, text="La fontaine du marché couvert"),
        )
        with records.reading() as record:
            found = record.contributions.similar("une fontaine, un marché couvert", 5)
            assert [it.id.int for it in found[:1]] == [3]
            assert {it.id.int for it in found} == {1, 2, 3}
            assert len(record.contributions.similar("une fontaine, un marché", 2)) == 2

    @pytest.mark.parametrize("text", ["", "Bonjour, merci", "le la les", "xyzzy", '" OR *'])
    def test_a_text_about_nothing_kept_is_like_none(self, records, text):
        keep(records, a_contribution(1, PUBLISHED, text="La fontaine"))
        with records.reading() as record:
            assert record.contributions.similar(text, 5) == ()

    def test_only_the_published_are_compared_with(self, records):
        keep(records, a_contribution(1, text="La fontaine"))
        with records.writing() as record:
            assert record.contributions.similar("la fontaine", 5) == ()

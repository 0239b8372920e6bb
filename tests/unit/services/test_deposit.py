from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.domain.contribution import ForbiddenTransition, Kind, Place, State, Words
from kiosk.domain.journal import Action, Actor
from kiosk.domain.receipt import Subject
from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.deposit import NothingSaid
from tests.fakes.bureau import TERMS, Bureau, words
from tests.fakes.chance import NOW
from tests.fakes.records import InMemoryRecords

FAULT = EnvironmentFault("Le disque est plein.", Fault.DISK_FULL)


@pytest.fixture
def bureau() -> Bureau:
    return Bureau(InMemoryRecords())


def actions(bureau: Bureau) -> list[Action]:
    assert isinstance(bureau.records, InMemoryRecords)
    return [event.action for event in bureau.records.kept.journal.events]


class TestOnce:
    def test_what_was_said_is_kept_to_review(self, bureau):
        draft = bureau.deposit.begin()
        said = Words(Kind.DESIRE, "Des arbres", Place("villette", "devant l’école"), "pt")
        receipt = bureau.deposit.send(draft, said)
        kept = bureau.kept(receipt)
        assert (kept.id, kept.kind, kept.text, kept.place, kept.language) == (
            draft.subject_id,
            Kind.DESIRE,
            "Des arbres",
            Place("villette", "devant l’école"),
            "pt",
        )
        assert (kept.state, kept.version, kept.channel) == (State.TO_REVIEW, 1, "kiosk")
        assert kept.deposited_at == NOW.replace(microsecond=123_000)

    def test_the_receipt_tells_the_days_and_carries_the_keys(self, bureau):
        draft = bureau.deposit.begin()
        receipt = bureau.deposit.send(draft, words("Un banc"))
        assert (receipt.id, receipt.keys) == (draft.receipt_id, draft.keys)
        assert receipt.deposited_on == date(2026, 11, 20)
        assert receipt.read_before == date(2026, 11, 27)
        assert (receipt.kind, receipt.language) == (Kind.LACK, "fr")

    def test_a_text_keeps_its_own_language_and_the_receipt_that_of_the_screen(self, bureau):
        said = Words(Kind.LACK, "There are no benches in front of the school", Place(), "fr")
        receipt = bureau.deposit.send(bureau.deposit.begin(), said)
        assert bureau.kept(receipt).language == "en"
        assert receipt.language == "fr"
        with bureau.records.reading() as record:
            sealed = record.receipts.of_subject(Subject.CONTRIBUTION, receipt.subject_id)
        assert sealed.language == "fr"

    def test_a_text_that_does_not_tell_is_in_the_language_of_the_screen(self, bureau):
        said = Words(Kind.LACK, "Wi-Fi", Place(), "uk")
        assert bureau.kept(bureau.deposit.send(bureau.deposit.begin(), said)).language == "uk"

    def test_the_days_are_those_of_paris(self, bureau):
        bureau.clock.moment = datetime(2026, 11, 19, 23, 30, tzinfo=UTC)
        assert bureau.give().deposited_on == date(2026, 11, 20)

    def test_the_record_holds_proofs_and_no_key(self, bureau):
        draft = bureau.deposit.begin()
        bureau.deposit.send(draft, words("Un banc"))
        with bureau.records.reading() as record:
            sealed = record.receipts.of_subject(Subject.CONTRIBUTION, draft.subject_id)
        assert sealed.token_hash == bureau.sealing.token_hash(draft.keys.token)
        assert sealed.code_hash == bureau.sealing.code_hash(draft.keys.code)
        assert sealed.expires_at - sealed.issued_at == timedelta(days=365)
        for key in (draft.keys.token, draft.keys.code, draft.keys.code.replace("-", "")):
            assert key not in repr(bureau.records.kept)

    def test_it_is_told_to_the_journal_under_the_id_drawn_before(self, bureau):
        draft = bureau.deposit.begin()
        bureau.deposit.send(draft, words("Un banc", "villette", "ici"))
        [event] = bureau.records.kept.journal.events
        assert (event.id, event.actor, event.action) == (
            draft.event_id,
            Actor.VISITOR,
            Action.DEPOSITED,
        )
        assert event.payload == {
            "kind": "lack",
            "text": "Un banc",
            "quartier": "villette",
            "place": "ici",
            "language": "fr",
            "channel": "kiosk",
            "state": "to_review",
            "version": 1,
        }

    def test_drafts_share_nothing(self, bureau):
        one, other = bureau.deposit.begin(), bureau.deposit.begin()
        ids = {one.subject_id, one.receipt_id, one.event_id}
        ids |= {other.subject_id, other.receipt_id, other.event_id}
        assert len(ids) == 6
        assert one.keys != other.keys

    def test_a_drawn_code_that_did_not_read_back_would_stop_everything(self, bureau, monkeypatch):
        monkeypatch.setattr(type(bureau.sealing), "code_hash", lambda _self, _typed: None)
        with pytest.raises(AssertionError, match="reads back"):
            bureau.deposit.begin()


class TestText:
    @pytest.mark.parametrize("text", ["", "   \n\t", "\u200b\u202e", "\x00", "\ud800"])
    def test_nothing_said_is_not_kept(self, bureau, text):
        with pytest.raises(NothingSaid):
            bureau.give(text)
        assert actions(bureau) == []

    def test_it_is_cleaned_and_cut(self, bureau):
        kept = bureau.kept(bureau.give("  e\u0301te\u0301\x00 \u202e" + "a" * 2000))
        assert kept.text.startswith("été a")
        assert len(kept.text) == 600

    @pytest.mark.parametrize(
        ("place", "expected"),
        [(None, None), ("", None), (" \x00 ", None), (" ici\x07 ", "ici"), ("a" * 500, "a" * 120)],
    )
    def test_the_place_is_cleaned_too(self, bureau, place, expected):
        assert bureau.kept(bureau.give("Un banc", place=place)).place.words == expected


class TestAgain:
    def test_the_same_draft_is_kept_once(self, bureau):
        draft = bureau.deposit.begin()
        first = bureau.deposit.send(draft, words("Un banc"))
        bureau.clock.move(minutes=2)
        assert bureau.deposit.send(draft, words("  Un banc ")) == first
        assert actions(bureau) == [Action.DEPOSITED]
        assert bureau.kept(first).version == 1

    def test_with_other_words_the_last_ones_stay(self, bureau):
        draft = bureau.deposit.begin()
        first = bureau.deposit.send(draft, words("Un banc"))
        bureau.clock.move(days=2)
        again = bureau.deposit.send(draft, words("Deux bancs", "villette"))
        assert again == first
        kept = bureau.kept(first)
        assert (kept.text, kept.place.quartier, kept.version) == ("Deux bancs", "villette", 2)
        assert kept.deposited_at == NOW.replace(microsecond=123_000)
        assert actions(bureau) == [Action.DEPOSITED, Action.REVISED]

    def test_a_retry_does_not_undo_a_decision(self, bureau):
        draft = bureau.deposit.begin()
        receipt = bureau.deposit.send(draft, words("Un banc"))
        bureau.review.publish(receipt.subject_id, 1)
        bureau.deposit.send(draft, words("Un banc"))
        assert bureau.kept(receipt).state is State.PUBLISHED

    def test_other_words_are_public_only_once_read_again(self, bureau):
        draft = bureau.deposit.begin()
        receipt = bureau.deposit.send(draft, words("Un banc"))
        bureau.review.publish(receipt.subject_id, 1)
        bureau.deposit.send(draft, words("Deux bancs"))
        kept = bureau.kept(receipt)
        assert (kept.state, kept.read_at, kept.version) == (State.TO_REVIEW, None, 3)

    @pytest.mark.parametrize("leave", ["withdraw", "erase"])
    def test_what_was_taken_back_does_not_come_back(self, bureau, leave):
        draft = bureau.deposit.begin()
        receipt = bureau.deposit.send(draft, words("Un banc"))
        getattr(bureau.following, leave)(receipt.subject_id)
        before = bureau.kept(receipt)
        with pytest.raises(ForbiddenTransition):
            bureau.deposit.send(draft, words("Un banc"))
        assert bureau.kept(receipt) == before

    def test_after_a_fault_nothing_is_kept_and_a_retry_keeps_it_once(self, bureau):
        bureau.records.faults = [FAULT]
        draft = bureau.deposit.begin()
        with pytest.raises(EnvironmentFault):
            bureau.deposit.send(draft, words("Un banc"))
        assert actions(bureau) == []
        receipt = bureau.deposit.send(draft, words("Un banc"))
        assert actions(bureau) == [Action.DEPOSITED]
        assert bureau.following.look_up(receipt.keys.token).follow_up is not None


def test_terms_of_another_town_hall_are_kept(bureau):
    terms = replace(TERMS, read_days=10, key_months=1)
    deposit = type(bureau.deposit)(
        bureau.records, bureau.clock, bureau.randomness, bureau.sealing, terms
    )
    draft = deposit.begin()
    assert deposit.send(draft, words("Un banc")).read_before == date(2026, 12, 4)
    with bureau.records.reading() as record:
        sealed = record.receipts.of_subject(Subject.CONTRIBUTION, draft.subject_id)
    assert sealed.expires_at - sealed.issued_at == timedelta(days=30)

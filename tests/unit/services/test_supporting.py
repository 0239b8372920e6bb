"""« Moi aussi »: finding what was said, supporting it once, taking it back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.domain.contribution import ForbiddenTransition, State
from kiosk.domain.journal import Action, Actor
from kiosk.domain.receipt import Receipt, Subject
from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.deposit import Draft
from kiosk.services.supporting import MOST_SIMILAR
from tests.fakes.bureau import Bureau
from tests.fakes.new_records import new_records
from tests.fakes.records import InMemoryRecords

STREET = "Le soir, la rue de Crimée est trop sombre entre le canal et le métro."
TYPED = "La rue de Crimée est trop sombre le soir, entre canal et métro"
WORDS = "Surtout l’hiver, avec les enfants"
FAULT = EnvironmentFault("Le disque est plein.", Fault.DISK_FULL)


@pytest.fixture(params=["in memory", "sqlite"])
def bureau(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bureau]:
    if request.param == "in memory":
        yield Bureau(InMemoryRecords())
        return
    on_disk = new_records(tmp_path)
    yield Bureau(on_disk)
    on_disk.close()


@pytest.fixture
def memory() -> Bureau:
    return Bureau(InMemoryRecords())


def support(bureau: Bureau, receipt: Receipt, words: str = "") -> tuple[Draft, Receipt]:
    draft = bureau.deposit.begin()
    given = bureau.supporting.support(draft, receipt.subject_id, words, "fr")
    assert given is not None
    return draft, given


def supporters(bureau: Bureau, receipt: Receipt) -> int:
    with bureau.records.reading() as record:
        return record.supports.count(receipt.subject_id)


class TestSimilar:
    def test_a_voice_that_was_read_is_offered_with_its_supporters(self, bureau):
        voice = bureau.publish(STREET)
        support(bureau, voice)
        found = bureau.supporting.of_voice(voice.subject_id)
        assert found is not None
        assert (found.voice.text, found.supporters, found.certain) == (STREET, 1, True)

    def test_what_is_not_public_is_not_offered(self, bureau):
        assert bureau.supporting.of_voice(bureau.give(STREET).subject_id) is None

    def test_a_reworded_voice_is_found_with_its_supporters(self, bureau):
        voice = bureau.publish(STREET)
        bureau.publish("Il manque un marché le soir, entre le canal et la gare")
        support(bureau, voice)
        (found,) = bureau.supporting.similar(TYPED)
        assert (found.voice.id, found.supporters) == (voice.subject_id, 1)
        assert found.score > 0.75
        assert found.certain

    def test_a_weak_likeness_is_offered_without_certainty(self, bureau):
        bureau.publish(STREET + " On n’ose plus passer à pied avec les enfants, ni rentrer tard.")
        (found,) = bureau.supporting.similar("Le soir, la rue de Crimée est trop sombre")
        assert not found.certain

    def test_the_three_best_come_best_first(self, bureau):
        for ending in ("", " Vraiment.", " Vraiment trop.", " C’est vraiment trop sombre ici."):
            bureau.publish(STREET + ending)
        scores = [it.score for it in bureau.supporting.similar(STREET)]
        assert len(scores) == MOST_SIMILAR
        assert scores == sorted(scores, reverse=True)
        assert scores[0] == 1

    @pytest.mark.parametrize("typed", ["", "Bonjour", "rue", "la rue", "!!", "zzz yyy xxx"])
    def test_too_little_finds_nothing(self, bureau, typed):
        bureau.publish(STREET)
        assert bureau.supporting.similar(typed) == ()

    def test_only_what_is_public_is_offered(self, bureau):
        bureau.give(STREET)
        gone = bureau.publish(STREET)
        bureau.following.withdraw(gone.subject_id)
        assert bureau.supporting.similar(STREET) == ()


class TestOnce:
    def test_the_words_are_kept_with_the_support_and_it_counts(self, bureau):
        voice = bureau.publish(STREET)
        draft, receipt = support(bureau, voice, f"  {WORDS}\x00 ")
        with bureau.records.reading() as record:
            kept = record.supports.get(draft.subject_id)
        assert (kept.contribution_id, kept.words, kept.language, kept.channel) == (
            voice.subject_id,
            WORDS,
            "fr",
            "kiosk",
        )
        assert supporters(bureau, voice) == 1
        assert (receipt.id, receipt.keys, receipt.subject) == (
            draft.receipt_id,
            draft.keys,
            Subject.SUPPORT,
        )

    def test_the_journal_tells_it_under_the_id_drawn_before(self, memory):
        voice = memory.publish(STREET)
        draft, _ = support(memory, voice, WORDS)
        event = memory.records.kept.journal.events[-1]
        assert (event.id, event.actor, event.action, event.subject_id) == (
            draft.event_id,
            Actor.VISITOR,
            Action.SUPPORTED,
            draft.subject_id,
        )
        assert event.payload == {
            "contribution": str(voice.subject_id),
            "words": WORDS,
            "language": "fr",
            "channel": "kiosk",
        }

    def test_the_same_draft_supports_once(self, memory):
        voice = memory.publish(STREET)
        draft, first = support(memory, voice, WORDS)
        memory.clock.move(minutes=2)
        again = memory.supporting.support(draft, voice.subject_id, WORDS, "fr")
        assert again == first
        assert supporters(memory, voice) == 1
        assert [it.action for it in memory.records.kept.journal.events].count(Action.SUPPORTED) == 1

    def test_words_dropped_on_a_retry_are_gone_from_the_journal_too(self, memory):
        voice = memory.publish(STREET)
        draft, _ = support(memory, voice, WORDS)
        memory.supporting.support(draft, voice.subject_id, "", "fr")
        assert WORDS not in repr(memory.records.kept)
        assert supporters(memory, voice) == 1

    @pytest.mark.parametrize("leave", ["withdraw", "erase"])
    def test_what_was_taken_back_does_not_come_back(self, memory, leave):
        voice = memory.publish(STREET)
        draft, _ = support(memory, voice)
        getattr(memory.supporting, leave)(draft.subject_id)
        with pytest.raises(ForbiddenTransition):
            memory.supporting.support(draft, voice.subject_id, "", "fr")
        assert supporters(memory, voice) == 0

    def test_what_is_not_public_cannot_be_supported(self, memory):
        draft = memory.deposit.begin()
        for unknown in (memory.give(STREET).subject_id, UUID(int=5)):
            assert memory.supporting.support(draft, unknown, "", "fr") is None
        assert memory.records.kept.supports.kept == {}

    def test_after_a_fault_nothing_is_kept_and_a_retry_keeps_it_once(self, memory):
        voice = memory.publish(STREET)
        draft = memory.deposit.begin()
        memory.records.faults = [FAULT]
        with pytest.raises(EnvironmentFault):
            memory.supporting.support(draft, voice.subject_id, "", "fr")
        assert supporters(memory, voice) == 0
        memory.supporting.support(draft, voice.subject_id, "", "fr")
        assert supporters(memory, voice) == 1


class TestFollowed:
    @pytest.mark.parametrize("key", ["token", "code"])
    def test_either_key_opens_what_became_of_the_contribution(self, bureau, key):
        voice = bureau.publish(STREET)
        bureau.clock.move(days=3)
        draft, receipt = support(bureau, voice)
        opened = bureau.following.look_up(getattr(receipt.keys, key)).follow_up
        assert opened.state is State.PUBLISHED
        assert (opened.subject, opened.subject_id) == (Subject.SUPPORT, draft.subject_id)
        assert opened.deposited_on == receipt.deposited_on

    def test_the_reason_given_to_its_author_stays_his(self, bureau):
        voice = bureau.publish(STREET)
        _, receipt = support(bureau, voice)
        bureau.review.decline(voice.subject_id, 2, "Un nom y figure")
        opened = bureau.following.look_up(receipt.keys.token).follow_up
        assert (opened.state, opened.reason) == (State.DECLINED, None)

    def test_withdrawing_touches_the_support_alone_and_is_told_once(self, bureau):
        voice = bureau.publish(STREET)
        draft, receipt = support(bureau, voice)
        bureau.supporting.withdraw(draft.subject_id)
        bureau.supporting.withdraw(draft.subject_id)
        assert bureau.following.look_up(receipt.keys.token).follow_up.state is State.WITHDRAWN
        assert bureau.kept(voice).state is State.PUBLISHED
        assert supporters(bureau, voice) == 0

    def test_erasing_leaves_no_word_and_no_key(self, memory):
        voice = memory.publish(STREET)
        draft, receipt = support(memory, voice, WORDS)
        memory.supporting.withdraw(draft.subject_id)
        memory.supporting.erase(draft.subject_id)
        assert WORDS not in repr(memory.records.kept)
        assert memory.following.look_up(receipt.keys.token).follow_up is None
        assert memory.kept(voice).text == STREET
        memory.supporting.erase(draft.subject_id)
        events = [it.action for it in memory.records.kept.journal.events[-3:]]
        assert events[0] is Action.SUPPORT_WITHDRAWN
        assert events[1] is Action.SUPPORT_ERASED

    @pytest.mark.parametrize("leave", ["withdraw", "erase"])
    def test_the_unknown_changes_nothing(self, memory, leave):
        before = memory.records.kept
        getattr(memory.supporting, leave)(UUID(int=9))
        assert memory.records.kept.journal.events == before.journal.events

    def test_a_receipt_of_no_support_opens_nothing(self, memory):
        voice = memory.publish(STREET)
        draft, receipt = support(memory, voice)
        with memory.records.writing() as record:
            sealed = record.receipts.of_subject(Subject.SUPPORT, draft.subject_id)
            record.receipts.destroy(sealed.id)
            record.receipts.add(replace(sealed, subject_id=UUID(int=77)))
        assert memory.following.look_up(receipt.keys.token).follow_up is None

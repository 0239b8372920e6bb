from __future__ import annotations

from uuid import UUID

import pytest

from kiosk.domain.contribution import ForbiddenTransition, State
from kiosk.domain.journal import Action, Actor
from kiosk.services.deposit import to_the_millisecond
from kiosk.services.review import AmbiguousName, Conflict, UnknownContribution
from tests.fakes.bureau import Bureau, a_contribution
from tests.fakes.records import InMemoryRecords

DECISIONS = [
    ("publish", (), State.PUBLISHED, Action.PUBLISHED),
    ("decline", ("Elle nomme un voisin.",), State.DECLINED, Action.DECLINED),
    ("redirect", ("Propreté",), State.REDIRECTED, Action.REDIRECTED),
]


@pytest.fixture
def bureau() -> Bureau:
    return Bureau(InMemoryRecords())


def test_those_that_wait_come_oldest_first(bureau):
    receipts = []
    for number in range(3):
        receipts.append(bureau.give(f"Un banc, le {number}"))
        bureau.clock.move(minutes=1)
    bureau.review.publish(receipts[1].subject_id, 1)
    waiting = [it.text for it in bureau.review.waiting()]
    assert waiting == ["Un banc, le 0", "Un banc, le 2"]
    assert [it.text for it in bureau.review.waiting(1)] == waiting[:1]
    assert bureau.review.backlog() == 2


@pytest.mark.parametrize(("verb", "words", "state", "action"), DECISIONS)
def test_a_decision_is_kept_dated_and_told_as_an_agent_s(bureau, verb, words, state, action):
    receipt = bureau.give()
    bureau.clock.move(hours=3)
    getattr(bureau.review, verb)(receipt.subject_id, 1, *words)
    kept = bureau.kept(receipt)
    assert (kept.state, kept.version) == (state, 2)
    assert kept.read_at == kept.answered_at == to_the_millisecond(bureau.clock.moment)
    assert (kept.reason or kept.service or "") == "".join(words)
    event = bureau.records.kept.journal.events[-1]
    assert (event.action, event.actor, event.payload["state"]) == (action, Actor.AGENT, state.value)


@pytest.mark.parametrize(("verb", "words"), [(verb, words) for verb, words, *_ in DECISIONS])
class TestRefused:
    def test_on_a_version_that_changed_since(self, bureau, verb, words):
        receipt = bureau.publish()
        before = bureau.kept(receipt)
        with pytest.raises(Conflict):
            getattr(bureau.review, verb)(receipt.subject_id, 1, *words)
        assert bureau.kept(receipt) == before

    def test_on_an_unknown_contribution(self, bureau, verb, words):
        with pytest.raises(UnknownContribution):
            getattr(bureau.review, verb)(UUID(int=1), 1, *words)
        assert bureau.records.kept.journal.events == []

    def test_on_a_withdrawn_one(self, bureau, verb, words):
        receipt = bureau.give()
        bureau.following.withdraw(receipt.subject_id)
        with pytest.raises(ForbiddenTransition):
            getattr(bureau.review, verb)(receipt.subject_id, 2, *words)
        assert len(bureau.records.kept.journal.events) == 2


@pytest.mark.parametrize("verb", ["decline", "redirect"])
def test_a_refusal_without_a_word_is_refused(bureau, verb):
    receipt = bureau.give()
    with pytest.raises(ValueError, match="always"):
        getattr(bureau.review, verb)(receipt.subject_id, 1, " \n")
    assert bureau.kept(receipt).state is State.TO_REVIEW


class TestNamed:
    @pytest.fixture
    def bureau(self, bureau: Bureau) -> Bureau:
        with bureau.records.writing() as record:
            for start in ("01a1f84a", "01a1f84b"):
                record.contributions.add(a_contribution(int(start.ljust(32, "7"), 16)))
        return bureau

    @pytest.mark.parametrize("start", ["01a1f84a", "01A1F84A-7", f"01a1f84a{'7' * 24}"])
    def test_the_start_of_an_id_is_enough(self, bureau, start):
        assert bureau.review.named(start).id.hex.startswith("01a1f84a")

    def test_the_start_of_several_is_not(self, bureau):
        with pytest.raises(AmbiguousName):
            bureau.review.named("01a1f84")

    @pytest.mark.parametrize("start", ["02", "", "xyz", "0" * 33, "été"])
    def test_any_other_is_unknown(self, bureau, start):
        with pytest.raises(UnknownContribution):
            bureau.review.named(start)

"""Rounds when either side, or what is between them, misbehaves."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from kiosk.domain.contribution import State
from kiosk.services.sharing import Gestures, Sharing
from kiosk.sync.rounds import HubAway, Rounds
from tests.fakes.bureau import TERMS, Bureau
from tests.fakes.hub import NearHub
from tests.fakes.outbox import SharedInMemoryRecords


@dataclass
class Lying(NearHub):
    """A hub that says that it has something else than what it has."""

    has: int = 0

    def tell(self, after, events):
        super().tell(after, events)
        return self.has


@pytest.mark.parametrize("has", [0, -1, 3])
def test_a_hub_that_lies_about_what_it_has_is_not_believed(bureau, bench, sharing, has):
    bureau.give()
    bureau.give("Un autre banc")
    with pytest.raises(HubAway):
        Rounds(sharing, Lying(bench, has=has)).make()
    assert sharing.waiting().count == 2


def test_an_answer_that_was_lost_is_made_up_for_without_telling_again(bureau, bench, sharing):
    bureau.give()
    with pytest.raises(HubAway):
        Rounds(sharing, Lying(bench)).make()
    Rounds(sharing, Silent(bench)).make()
    assert sharing.waiting().count == 0


class Silent(NearHub):
    """A hub that must not be told anything."""

    def tell(self, after, events):
        raise AssertionError(f"it was told {events} after {after} again")


def test_a_hub_back_from_yesterday_is_told_again_what_it_lost(bureau, bench, sharing, tmp_path):
    bureau.give()
    Rounds(sharing, NearHub(bench)).make()
    other = type(bench)(tmp_path / "yesterday")
    Rounds(sharing, NearHub(other)).make()
    assert other.intake.hello(1, "", 0).position == bench.intake.hello(1, "", 0).position
    other.database.close()


def test_a_window_is_shown_once_until_it_changes(bureau, bench, sharing):
    hub = Counting(bench)
    for _ in range(3):
        Rounds(sharing, hub).make()
    assert hub.shown == 1
    bureau.give()
    Rounds(sharing, hub).make()
    assert hub.shown == 2


@dataclass
class Counting(NearHub):
    """A hub that counts the windows that it is given."""

    shown: int = 0

    def show(self, window):
        self.shown += 1
        super().show(window)


def test_a_record_from_before_what_a_card_said_is_known_to_be_older(bench):
    """A card is told as it is now, with an event of before: that event alone tells nothing."""
    records = SharedInMemoryRecords()
    bureau = Bureau(records, bench.clock)
    sharing = Sharing(records, bench.clock, TERMS, Gestures(bureau.following, bureau.supporting))
    receipt = bureau.give()
    backup = records.kept.copied()
    bureau.following.withdraw(receipt.subject_id)
    with pytest.raises(HubAway):
        Rounds(sharing, Cut(bench), batch=1).make()
    records.kept, records.told = backup, 0
    Rounds(sharing, NearHub(bench)).make()
    assert bench.follow_ups.with_token(receipt.keys.token).card.state is State.TO_REVIEW


@dataclass
class Cut(NearHub):
    """A hub that hears one batch, and nothing after it."""

    heard: bool = False

    def tell(self, after, events):
        if self.heard:
            raise HubAway("cut")
        self.heard = True
        return super().tell(after, events)

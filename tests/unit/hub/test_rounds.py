"""Rounds when either side, or what is between them, misbehaves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from kiosk.domain.contribution import State
from kiosk.domain.sharing import Window
from kiosk.sync.rounds import HubAway, Rounds
from tests.fakes.bureau import Bureau
from tests.fakes.hub import NearHub, a_sharing, an_exchange
from tests.fakes.outbox import SharedInMemoryRecords


@dataclass
class Lying(NearHub):
    """A hub that says that it has something else than what it has."""

    has: int = 0

    def tell(self, after, events):
        super().tell(after, events)
        return self.has


@pytest.mark.parametrize("has", [0, -1, 3])
def test_a_hub_that_lies_about_what_it_has_is_not_believed(bureau, bench, sharing, exchange, has):
    bureau.give()
    bureau.give("Un autre banc")
    with pytest.raises(HubAway):
        Rounds(sharing, exchange, Lying(bench, has=has)).make()
    assert sharing.waiting().count == 2


def test_an_answer_that_was_lost_is_made_up_for_without_telling_again(
    bureau, bench, sharing, exchange
):
    bureau.give()
    with pytest.raises(HubAway):
        Rounds(sharing, exchange, Lying(bench)).make()
    Rounds(sharing, exchange, Silent(bench)).make()
    assert sharing.waiting().count == 0


class Silent(NearHub):
    """A hub that must not be told anything."""

    def tell(self, after, events):
        raise AssertionError(f"it was told {events} after {after} again")


def test_a_hub_back_from_yesterday_is_told_again_what_it_lost(
    bureau, bench, sharing, exchange, tmp_path
):
    bureau.give()
    Rounds(sharing, exchange, NearHub(bench)).make()
    other = type(bench)(tmp_path / "yesterday")
    Rounds(sharing, exchange, NearHub(other)).make()
    assert other.intake.hello(1, "", 0).position == bench.intake.hello(1, "", 0).position
    other.database.close()


def test_a_window_is_shown_once_until_it_changes(bureau, bench, sharing, exchange):
    hub = Counting(bench)
    for _ in range(3):
        Rounds(sharing, exchange, hub).make()
    assert hub.shown == 1
    bureau.give()
    Rounds(sharing, exchange, hub).make()
    assert hub.shown == 2


def test_a_window_is_composed_only_when_an_event_or_the_day_could_have_changed_it(
    bureau, bench, sharing, exchange, monkeypatch
):
    composed: list[int] = []
    compose: Callable[[], Window] = sharing.window

    def counted() -> Window:
        composed.append(1)
        return compose()

    monkeypatch.setattr(sharing, "window", counted)
    rounds = Rounds(sharing, exchange, NearHub(bench))
    for _ in range(4):
        rounds.make()
    assert len(composed) == 1
    bureau.give()
    rounds.make()
    assert len(composed) == 2
    bureau.clock.move(days=1)
    rounds.make()
    assert len(composed) == 3
    bench.intake.show(1, sharing.window())
    with bench.database.writing() as connection:
        connection.exec_driver_sql("UPDATE kiosk SET window_digest = ''")  # an older hub came back
    composed.clear()
    rounds.make()
    assert len(composed) == 1


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
    sharing = a_sharing(bureau)
    exchange = an_exchange(bureau)
    receipt = bureau.give()
    backup = records.kept.copied()
    bureau.following.withdraw(receipt.subject_id)
    with pytest.raises(HubAway):
        Rounds(sharing, exchange, Cut(bench), batch=1).make()
    records.kept, records.told = backup, 0
    Rounds(sharing, exchange, NearHub(bench)).make()
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

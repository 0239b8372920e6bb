"""Parcels that are strange, forged or late stop nothing and change nothing."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from kiosk.domain.contribution import State
from kiosk.domain.decision import Decision, Seen
from kiosk.domain.exchange import (
    Answered,
    Arrived,
    Cursor,
    Letter,
    Mail,
    RemoteDecision,
    RemoteOutcome,
    Told,
)
from kiosk.domain.peer import MachineKind, Peer
from kiosk.domain.sharing import key_of
from kiosk.services import exchanging
from kiosk.services.exchanging import Exchange
from kiosk.services.parcel_sealing import seal
from kiosk.services.wire import LETTER
from tests.fakes.bureau import Bureau, a_contribution, keep
from tests.fakes.chance import NOW, SeededRandomness
from tests.fakes.hub import an_exchange
from tests.fakes.outbox import SharedInMemoryRecords

DECIDED = RemoteDecision(
    id=UUID(int=50),
    peer="?",
    seen=Seen(UUID(int=1), 1),
    decision=Decision(State.PUBLISHED),
    agent_id=UUID(int=60),
    agent_name="Lucie",
    asked_at=NOW,
)


@pytest.fixture
def records() -> SharedInMemoryRecords:
    return SharedInMemoryRecords()


@pytest.fixture
def exchange(records) -> Exchange:
    return an_exchange(Bureau(records))


def arrived(exchange: Exchange, *letters: Letter | bytes, sender: str = "borne") -> Mail:
    """Return mail that holds letters, or whatever is sealed in their place."""
    chance, parcels = SeededRandomness(), []
    for number, letter in enumerate(letters, start=1):
        words = letter if isinstance(letter, bytes) else LETTER.dump_json(letter)
        parcel = seal(words, "ab", exchange.key, chance)
        parcels.append(Arrived(number, f"t{number}", sender, parcel))
    return Mail(tuple(parcels))


def told(number: int, sequence: int = 1, **changes: object) -> Letter:
    return Letter(told=Told(replace(a_contribution(number), **changes), 0, sequence, "Ahmed"))  # type: ignore[arg-type]


def test_what_is_no_letter_stops_no_other_and_is_not_read_again(records, exchange, caplog):
    naive = told(2, deposited_at=NOW.replace(tzinfo=None))
    mail = arrived(exchange, b"{", naive, told(3))
    damaged = replace(mail.parcels[0].parcel, slot="cd")
    exchange.take(replace(mail, parcels=(replace(mail.parcels[0], parcel=damaged), *mail.parcels)))
    assert set(records.kept.contributions.kept) == {UUID(int=3)}
    assert exchange.cursor() == Cursor(3, "t3")
    assert caplog.text.count("is no letter") == 3


def test_an_empty_letter_says_nothing(records, exchange):
    exchange.take(arrived(exchange, Letter()))
    assert records.kept.contributions.kept == {}


def test_a_kiosk_tells_only_of_what_it_keeps(records, exchange):
    own = a_contribution(1)
    keep(records, own)
    exchange.take(arrived(exchange, told(1, text="x"), told(2)))
    exchange.take(arrived(exchange, told(2, 9, text="x"), sender="autre"))
    assert records.kept.contributions.get(UUID(int=1)) == own
    assert records.kept.contributions.get(UUID(int=2)).text == a_contribution(2).text


def test_only_what_is_newer_is_taken_and_a_reference_stays_where_it_is(records, exchange):
    exchange.take(arrived(exchange, told(1, 5, text="b", reference="r")))
    exchange.take(arrived(exchange, told(1, 5, text="a"), told(1, 4, text="a")))
    kept = records.kept.contributions.get(UUID(int=1))
    assert (kept.text, kept.reference) == ("b", None)
    exchange.take(replace(arrived(exchange, told(1, 2, text="c")), afresh=True))
    assert records.kept.contributions.get(UUID(int=1)).text == "c"


def test_a_log_that_holds_nothing_any_more_is_read_from_its_beginning(exchange):
    exchange.take(arrived(exchange, told(1)))
    exchange.take(Mail(afresh=True))
    assert exchange.cursor() == Cursor()


def test_what_was_taken_back_on_the_site_is_here_too_once(records, exchange):
    exchange.take(arrived(exchange, told(1), told(2)))
    one, two = (key_of(UUID(int=it)) for it in (1, 2))
    for _ in range(2):
        exchange.take(Mail(withdrawn=(one, "unknown"), erased=(two,)))
    kept = records.kept.contributions.kept
    assert (kept[UUID(int=1)].state, kept[UUID(int=1)].version) == (State.WITHDRAWN, 2)
    assert (kept[UUID(int=2)].text, kept[UUID(int=2)].version) == ("", 2)
    exchange.take(arrived(exchange, told(1, 2), told(2, 2)))
    assert records.kept.contributions.kept == kept


@pytest.mark.parametrize(
    ("decision", "version", "outcome"),
    [
        (Decision(State.PUBLISHED), 1, RemoteOutcome.APPLIED),
        (Decision(State.PUBLISHED), 2, RemoteOutcome.CONFLICT),
        (Decision(State.DECLINED), 1, RemoteOutcome.REFUSED),
        (Decision(State.TO_REVIEW), 1, RemoteOutcome.REFUSED),
    ],
)
def test_a_decision_is_done_once_whatever_becomes_of_it(
    records, exchange, decision, version, outcome
):
    keep(records, a_contribution(1))
    asked = replace(DECIDED, decision=decision, seen=Seen(UUID(int=1), version))
    for _ in range(2):
        exchange.take(arrived(exchange, Letter(decision=asked), sender="poste"))
    kept = records.kept.remote_decisions.get(asked.id)
    assert (kept.outcome, kept.peer, kept.decision.answer) == (outcome, "poste", None)
    actions = [it.action for it in records.kept.journal.events]
    assert actions.count("decision.answered") == 1
    assert actions.count("contribution.published") == (outcome is RemoteOutcome.APPLIED)


def test_a_decision_on_what_is_not_here_is_answered_too(records, exchange):
    exchange.take(arrived(exchange, Letter(decision=DECIDED)))
    assert records.kept.remote_decisions.get(DECIDED.id).outcome is RemoteOutcome.UNKNOWN


def test_only_the_kiosk_that_was_asked_answers(records, exchange):
    with records.writing() as record:
        record.remote_decisions.add(replace(DECIDED, peer="borne"), taken_here=True)
    answer = Letter(answered=Answered(DECIDED.id, RemoteOutcome.APPLIED))
    exchange.take(arrived(exchange, answer, sender="autre"))
    assert records.kept.remote_decisions.get(DECIDED.id).outcome is None
    exchange.take(arrived(exchange, answer))
    assert records.kept.remote_decisions.get(DECIDED.id).outcome is RemoteOutcome.APPLIED


def test_a_peer_whose_key_is_none_is_told_nothing_and_holds_nothing_up(records, caplog):
    bureau = Bureau(records)
    bureau.give()
    told_of = an_exchange(bureau).consignment(Peer(2, "poste", MachineKind.DESK, "zz"), 0)
    assert told_of is not None
    assert (told_of.parcels, told_of.until.sequence) == ((), 1)
    assert "is not told to poste" in caplog.text


@pytest.mark.parametrize(("limit", "value"), [("MOST_PARCELS", 2), ("_ENOUGH", 1_000)])
def test_what_is_long_is_told_in_several_messages(records, monkeypatch, limit, value):
    bureau = Bureau(records)
    for number in range(5):
        bureau.give(f"Un banc {number}")
    monkeypatch.setattr(exchanging, limit, value)
    exchange = an_exchange(bureau)
    peer = Peer(2, "poste", MachineKind.DESK, exchange.key)
    parts = []
    while consignment := exchange.consignment(peer, 0):
        parts.append(len(consignment.parcels))
        peer = replace(peer, sequence=consignment.until.sequence)
    assert (sum(parts), max(parts)) == (5, 2)


def test_a_kiosk_is_told_nothing_of_what_another_one_keeps(records):
    bureau = Bureau(records)
    bureau.give()
    exchange = an_exchange(bureau)
    peer = Peer(2, "autre borne", MachineKind.KIOSK, exchange.key)
    told_of = exchange.consignment(peer, 0)
    assert told_of is not None
    assert told_of.parcels == ()


def test_a_desk_tells_nobody_of_what_it_does_to_what_is_kept_elsewhere(records):
    bureau = Bureau(records)
    exchange = an_exchange(bureau)
    exchange.take(arrived(exchange, told(1)))
    bureau.review.publish(UUID(int=1), 1)
    told_of = exchange.consignment(Peer(2, "poste", MachineKind.DESK, exchange.key), 0)
    assert told_of is not None
    assert told_of.parcels == ()

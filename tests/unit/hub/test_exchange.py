"""A kiosk, two desks and the hub between them, on real records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.contribution import State
from kiosk.domain.decision import Decision, Seen
from kiosk.domain.exchange import Cursor, RemoteOutcome
from kiosk.domain.peer import MachineKind
from kiosk.domain.sharing import Wish
from kiosk.hub.enrolment import NameTaken
from kiosk.services.exchanging import Exchange
from kiosk.services.parcel_sealing import ParcelKey
from kiosk.services.remote import NotHere
from kiosk.services.review import Conflict
from tests.fakes.hub import HubBench
from tests.fakes.town_hall import TownHall

CANARY = "canari9 gazouillant"


@pytest.fixture
def town(tmp_path: Path, bench: HubBench) -> Iterator[TownHall]:
    town = TownHall(tmp_path, bench)
    yield town
    town.close()


PUBLISH = Decision(State.PUBLISHED, answer="Merci !")
DECLINE = Decision(State.DECLINED, reason="Elle nomme un voisin.")


def test_a_decision_taken_on_a_desk_is_applied_on_the_kiosk_and_everybody_sees_it(town):
    receipt = town.kiosk.bureau.give(CANARY, place="Quai")
    town.talk()
    assert town.one.waiting() == [CANARY]
    assert town.one.bureau.queue.item(town.one.lucie, receipt.subject_id).origin == "borne"
    town.one.decide(receipt, PUBLISH)
    assert town.one.waiting() == []
    assert [it.decision.outcome for it in town.one.sent] == [None]
    assert town.kiosk.bureau.kept(receipt).state is State.TO_REVIEW
    town.talk()
    kept = town.kiosk.bureau.kept(receipt)
    assert (kept.state, kept.answer, kept.version) == (State.PUBLISHED, "Merci !", 2)
    assert [it.decision.outcome for it in town.one.sent] == [RemoteOutcome.APPLIED]
    for desk in (town.one, town.other):
        assert desk.bureau.kept(receipt) == kept
        assert desk.waiting() == []


def test_two_desks_decide_one_thing_one_is_applied_and_the_other_sees_both(town):
    receipt = town.kiosk.bureau.give(CANARY)
    town.talk()
    town.one.decide(receipt, PUBLISH)
    town.other.decide(receipt, DECLINE)
    town.talk()
    (applied,), (conflict,) = town.one.sent, town.other.sent
    assert applied.decision.outcome is RemoteOutcome.APPLIED
    assert conflict.decision.outcome is RemoteOutcome.CONFLICT
    assert (conflict.decision.decision, conflict.decided_by) == (DECLINE, "Lucie2")
    assert (conflict.contribution.state, conflict.contribution.answer) == (
        State.PUBLISHED,
        "Merci !",
    )
    assert town.kiosk.bureau.kept(receipt).state is State.PUBLISHED
    assert not conflict.seen
    town.other.bureau.sent_decisions.note_seen(town.other.lucie, conflict.decision.id)
    assert town.other.sent[0].seen


def test_what_changed_on_the_kiosk_meanwhile_is_a_conflict_too(town):
    receipt = town.kiosk.bureau.give(CANARY)
    town.talk()
    town.kiosk.bureau.review.redirect(receipt.subject_id, 1, "Voirie")
    town.one.decide(receipt, PUBLISH)
    town.talk()
    assert town.one.sent[0].decision.outcome is RemoteOutcome.CONFLICT
    assert town.one.bureau.kept(receipt).service == "Voirie"
    assert town.kiosk.bureau.kept(receipt).state is State.REDIRECTED


@pytest.mark.parametrize("where", ["kiosk", "site"])
def test_what_its_author_took_back_wins_over_a_decision_on_its_way(town, where):
    receipt, other = town.kiosk.bureau.give(CANARY), town.kiosk.bureau.give("Autre")
    town.talk()
    town.one.decide(receipt, PUBLISH)
    town.one.decide(other, PUBLISH)
    if where == "kiosk":
        town.kiosk.bureau.following.erase(receipt.subject_id)
        town.kiosk.bureau.following.withdraw(other.subject_id)
    else:
        town.bench.follow_ups.ask(Wish.ERASE, receipt.keys.token)
        town.bench.follow_ups.ask(Wish.WITHDRAW, other.keys.token)
        town.one.rounds.make()  # before the kiosk
        assert town.one.bureau.kept(receipt).text == ""
    town.talk()
    for desk in (town.one, town.other):
        assert desk.bureau.kept(receipt).text == ""
        assert desk.bureau.kept(other).state is State.WITHDRAWN
    assert {it.decision.outcome for it in town.one.sent} == {RemoteOutcome.REFUSED}
    words = {it.decision.seen.id: it.decision.decision.answer for it in town.one.sent}
    assert words == {receipt.subject_id: None, other.subject_id: "Merci !"}
    assert town.kiosk.bureau.kept(receipt).state is State.WITHDRAWN


def test_the_hub_and_its_pages_never_hold_a_word_nor_a_name(town):
    receipt = town.kiosk.bureau.give(CANARY, place=CANARY)
    town.talk()
    town.one.decide(receipt, DECLINE)
    town.one.rounds.make()
    town.bench.database.close()
    kept = b"".join(it.read_bytes() for it in town.bench.folder.rglob("*") if it.is_file())
    for secret in (CANARY, "Lucie", "lucie", "nomme un voisin", str(receipt.subject_id)):
        assert secret.encode() not in kept
    town.bench.database.open()


def test_a_new_desk_gets_what_was_given_before_it_came(town):
    for number in range(7):
        town.kiosk.bureau.give(f"Un banc {number}")
    town.talk()
    late = town.machine(MachineKind.DESK, "poste 3")
    town.talk()
    assert late.waiting() == [f"Un banc {number}" for number in range(7)]


def test_a_desk_with_a_new_key_is_sealed_everything_again(town):
    town.kiosk.bureau.give(CANARY)
    town.talk()
    key = ParcelKey(b"k" * 32)
    records = town.one.bureau.store
    parts = (town.one.bureau.clock, town.one.bureau.randomness)
    exchange = Exchange(records, *parts, key, town.one.bureau.contacts)
    with records.writing() as record:
        record.mail.move(Cursor())
        record.replicas.forget_marks()
    town.bench.intake.hello(town.one.hub_id, "", 0, key.public)
    town.kiosk.rounds.make()
    arrived = town.bench.mailbox.mail(town.one.hub_id, Cursor()).parcels
    assert [key.open(it.parcel) != b"" for it in arrived] == [True]
    exchange.take(town.bench.mailbox.mail(town.one.hub_id, exchange.cursor()))
    assert town.one.waiting() == [CANARY]


def test_a_desk_brought_back_from_a_copy_takes_again_what_it_lost(town):
    town.talk()
    records = town.one.bureau.store
    with records.reading() as record:
        before = record.mail.cursor()
    receipt = town.kiosk.bureau.give(CANARY)
    town.talk()
    with records.writing() as record:  # as the copy was
        record.mail.move(before)
        record.replicas.forget_marks()
        record.contributions.save(replace(record.contributions.get(receipt.subject_id), text="x"))
    town.one.rounds.make()
    assert town.one.waiting() == [CANARY]


def test_a_hub_brought_back_from_nothing_is_told_again_and_desks_follow(town):
    receipt = town.kiosk.bureau.give(CANARY)
    town.talk()
    with town.bench.database.writing() as connection:
        for table in ("parcel", "delivery"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
    town.kiosk.bureau.review.publish(receipt.subject_id, 1)
    town.talk()
    assert town.one.bureau.kept(receipt).state is State.PUBLISHED


def test_a_kiosk_brought_back_from_a_copy_is_believed_again(town):
    """It lost what was decided since, and says so; what its author took back stays so."""
    receipt, gone = town.kiosk.bureau.give(CANARY), town.kiosk.bureau.give("Retirée")
    town.talk()
    store = town.kiosk.bureau.store
    store.close()
    copy = store.path.read_bytes()
    store.open()
    town.kiosk.bureau.review.publish(receipt.subject_id, 1)
    town.kiosk.bureau.following.withdraw(gone.subject_id)
    town.talk()
    store.close()
    store.path.write_bytes(copy)
    store.open()
    town.kiosk.bureau.give("Un autre banc")
    town.talk()
    assert town.one.bureau.kept(receipt).state is State.TO_REVIEW
    assert town.one.bureau.kept(gone).state is State.WITHDRAWN


def test_what_another_machine_keeps_is_neither_masked_nor_reopened_nor_read_here(town):
    receipt = town.kiosk.bureau.give(CANARY)
    town.talk()
    desk, seen = town.one.bureau.reviewing, Seen(receipt.subject_id, 1)
    with pytest.raises(NotHere):
        desk.mask(town.one.lucie, seen, [(0, 3)])
    with pytest.raises(NotHere):
        desk.unmask(town.one.lucie, seen)
    with pytest.raises(NotHere):
        desk.reopen(town.one.lucie, seen)
    desk.note_reading(town.one.lucie, receipt.subject_id)
    assert town.one.bureau.kept(receipt).read_at is None


def test_one_decision_at_a_time_travels_and_only_on_what_was_seen(town):
    receipt = town.kiosk.bureau.give(CANARY)
    town.talk()
    with pytest.raises(Conflict):
        town.one.decide(receipt, PUBLISH, version=2)
    town.one.decide(receipt, PUBLISH)
    with pytest.raises(Conflict):
        town.one.decide(receipt, DECLINE)
    assert len(town.one.sent) == 1


def test_a_decision_prepared_on_a_desk_is_sent_when_it_is_applied(town):
    receipt = town.kiosk.bureau.give(CANARY)
    town.talk()
    desk, seen = town.one.bureau.reviewing, Seen(receipt.subject_id, 1)
    desk.prepare(town.one.lucie, seen, PUBLISH)
    assert town.one.sent == ()
    item = town.one.bureau.queue.item(town.one.lucie, receipt.subject_id)
    desk.decide(town.one.lucie, item.prepared.seen, item.prepared.decision)
    town.talk()
    assert town.kiosk.bureau.kept(receipt).state is State.PUBLISHED


def test_a_revoked_desk_gets_nothing_more_and_its_parcels_are_thrown_away(town):
    town.talk()
    town.kiosk.bureau.give(CANARY)
    town.kiosk.rounds.make()
    town.bench.enrolment.revoke("poste 1")
    assert town.bench.mailbox.mail(town.one.hub_id, Cursor()).parcels == ()
    town.kiosk.bureau.give("Un autre banc")
    town.kiosk.rounds.make()
    assert town.bench.mailbox.mail(town.one.hub_id, Cursor()).parcels == ()
    assert len(town.bench.mailbox.mail(town.other.hub_id, Cursor()).parcels) == 2


def test_a_text_that_was_eliminated_on_the_kiosk_leaves_the_desks_which_eliminate_nothing(town):
    receipt = town.kiosk.bureau.give(CANARY)
    town.talk()
    later = town.kiosk.bureau.clock.now() + timedelta(days=1000)
    with town.one.bureau.store.reading() as record:
        assert record.retention.due(later) is None
    town.kiosk.bureau.following.erase(receipt.subject_id)
    town.talk()
    with town.one.bureau.store.reading() as record:
        assert record.contributions.get(receipt.subject_id).text == ""
    for file in town.one.bureau.store.path.parent.glob("kiosk.db*"):
        assert CANARY.encode() not in file.read_bytes()


def test_a_desk_is_no_kiosk_it_shows_no_window_and_its_seal_opens_nothing(town):
    town.talk()
    with town.bench.database.reading() as connection:
        shown = connection.exec_driver_sql("SELECT name FROM kiosk WHERE lobby IS NOT NULL").all()
    assert [it.name for it in shown] == ["borne"]
    with pytest.raises(NameTaken):
        town.bench.enrolment.invite("borne", MachineKind.DESK)

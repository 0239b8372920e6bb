"""What the hub makes of what kiosks say: honest, late, twice, wrong, forged."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from kiosk.domain.contribution import Kind, State
from kiosk.domain.receipt import Subject
from kiosk.domain.sharing import BATCH, Card, Malformed, Mark, Outcome, Position, SharedEvent, Wish
from kiosk.hub.ledger import OtherHistory
from kiosk.hub.messages import Batch, Poison, read_batch, read_object, read_outcomes, read_window
from kiosk.hub.tables import FOLLOW_UP, QUARANTINE
from kiosk.services.wire import EVENT
from tests.fakes.hub import HubBench

DAY = date(2026, 11, 20)
KEY, OTHER_KEY = "0" * 32, "1" * 32


def an_event(
    sequence: int, state: State = State.TO_REVIEW, key: str = KEY, token: str = "a"
) -> SharedEvent:
    card = Card(
        key=key,
        subject=Subject.CONTRIBUTION,
        kind=Kind.LACK,
        state=state,
        deposited_on=DAY,
        read_before=DAY,
        answer_before=DAY,
        token_hash=token * 64,
    )
    return SharedEvent(sequence, f"{sequence:064x}", card)


def a_body(*events: object) -> bytes:
    return json.dumps({"generation": 0, "after": 0, "events": events}).encode()


def told(*events: SharedEvent, generation: int = 0, after: int = 0) -> Batch:
    return Batch(generation, after, events)


def shown(bench: HubBench, key: str = KEY) -> str | None:
    with bench.database.reading() as connection:
        card = connection.execute(select(FOLLOW_UP.c.card).where(FOLLOW_UP.c.key == key)).scalar()
    return None if card is None else str(json.loads(card)["state"])


def aside(bench: HubBench) -> int:
    with bench.database.reading() as connection:
        return connection.execute(select(func.count()).select_from(QUARANTINE)).scalar_one()


def test_what_is_told_twice_counts_once(bench):
    batch = told(an_event(1), an_event(2, State.PUBLISHED))
    assert [bench.intake.accept(1, batch) for _ in range(2)] == [2, 2]
    assert shown(bench) == "published"


def test_a_late_copy_of_an_old_batch_changes_nothing(bench):
    bench.intake.accept(1, told(an_event(1)))
    bench.intake.accept(1, told(an_event(2, State.PUBLISHED)))
    bench.intake.accept(1, told(an_event(1, State.DECLINED)))
    assert shown(bench) == "published"


def test_another_event_of_the_same_rank_is_an_alarm_and_overwrites_nothing(bench, caplog):
    bench.intake.accept(1, told(an_event(1)))
    forged = SharedEvent(1, "f" * 64, an_event(1, State.PUBLISHED).card)
    with pytest.raises(OtherHistory):
        bench.intake.accept(1, told(forged, an_event(2, State.PUBLISHED)))
    assert "tells other events: [1]" in caplog.text
    assert shown(bench) == "to_review"


def test_a_late_batch_of_another_life_does_not_pass_under_a_rank(bench):
    """Its events follow one of the same rank and generation, that is not the one that is known."""
    bench.intake.accept(1, told(an_event(1)))
    late = told(an_event(2, State.PUBLISHED), after=1)
    with pytest.raises(OtherHistory):
        bench.intake.accept(1, replace(late, proof="f" * 64))
    assert shown(bench) == "to_review"
    assert bench.intake.accept(1, replace(late, proof=f"{1:064x}")) == 2
    assert shown(bench) == "published"


def test_what_a_batch_follows_is_read_however_well_its_events_are():
    event = json.loads(EVENT.dump_json(an_event(2)))
    said = {"generation": 0, "after": 1, "proof": "f" * 64, "events": [event]}
    assert read_batch(json.dumps(said).encode()).follows == Mark(1, "f" * 64)
    with pytest.raises(Malformed):
        read_batch(json.dumps(said | {"proof": "none"}).encode())


def test_a_restored_kiosk_tells_its_history_again_and_a_past_one_is_refused(bench):
    bench.intake.accept(1, told(an_event(1), an_event(2, State.PUBLISHED)))
    assert bench.intake.accept(1, told(an_event(1, State.DECLINED), generation=1)) == 1
    assert shown(bench) == "declined"
    for generation in (0, 3):
        with pytest.raises(OtherHistory):
            bench.intake.accept(1, told(an_event(3), generation=generation))


def test_a_late_copy_that_would_skip_an_event_is_refused(bench):
    """After a restoration of the hub, what comes late may be ahead of what is known."""
    bench.intake.accept(1, told(an_event(1)))
    with pytest.raises(OtherHistory):
        bench.intake.accept(1, told(an_event(3), after=2))
    assert bench.intake.hello(1, "", 0).position.sequence == 1


def test_a_hub_remembers_how_far_the_kiosk_was_when_it_told(bench):
    head = Mark(7, "7" * 64)
    bench.intake.accept(1, told(replace(an_event(1), head=head), an_event(2)))
    assert bench.intake.hello(1, "", 0).position == Position(0, 2, f"{2:064x}", head)
    bench.intake.accept(1, told(an_event(3), after=2))
    assert bench.intake.hello(1, "", 0).position == Position(0, 3, f"{3:064x}")


def test_a_hub_of_the_release_before_keeps_what_it_knows(bench):
    bench.intake.accept(1, told(an_event(1)))
    with bench.database.writing() as connection:
        since = "head head_proof health restored_on kind parcel_key holds_contacts"
        for column in since.split():
            connection.exec_driver_sql(f"ALTER TABLE kiosk DROP COLUMN {column}")
        connection.exec_driver_sql("ALTER TABLE quarantine DROP COLUMN generation")
        tables = "refused correction open_data picture delivery parcel revision"
        for table in tables.split():
            connection.exec_driver_sql(f"DROP TABLE {table}")
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    bench.database.close()
    bench.database.open()
    assert bench.intake.hello(1, "", 0).position == Position(0, 1, f"{1:064x}")


def test_what_was_erased_here_stays_erased_when_an_old_record_comes_back(bench):
    bench.intake.accept(1, told(expiring(1)))
    assert bench.follow_ups.ask(Wish.ERASE, "0" * 26)
    (command,) = bench.intake.hello(1, "", 0).commands
    bench.intake.settle(1, {command.id: Outcome.DONE})
    assert bench.intake.hello(1, "", 0).commands == ()
    bench.intake.accept(1, told(expiring(1), generation=1))
    assert shown(bench) is None
    bench.intake.settle(1, {command.id: Outcome.DONE})  # late, and of the life before
    (again,) = bench.intake.hello(1, "", 0).commands
    assert (again.wish, again.token_hash) == (command.wish, command.token_hash)


def expiring(sequence: int) -> SharedEvent:
    """Return an event whose card the token of 26 zeros opens."""
    event = an_event(sequence)
    token_hash = hashlib.sha256(b"0" * 26).hexdigest()
    assert event.card is not None
    card = replace(event.card, token_hash=token_hash, expires_on=date(2030, 1, 1))
    return replace(event, card=card)


def test_what_has_expired_is_emptied_the_same_day_and_the_rest_stays(bench):
    bench.intake.accept(1, told(expiring(1), an_event(2, key=OTHER_KEY, token="b")))
    bench.clock.move(days=3653)  # no version lives so long: the clock is wrong
    bench.intake.hello(1, "", 0)
    assert shown(bench) is not None
    bench.clock.move(days=1150 - 3653)
    bench.intake.hello(1, "", 0)
    bench.intake.hello(1, "", 0)
    assert (shown(bench), shown(bench, OTHER_KEY)) == (None, "to_review")


def test_a_kiosk_cannot_change_the_cards_of_another(bench):
    bench.enrolment.invite("autre")
    bench.intake.accept(1, told(an_event(1)))
    bench.intake.accept(2, told(an_event(9, State.PUBLISHED)))
    assert shown(bench) == "to_review"


def test_a_card_with_the_keys_of_another_receipt_is_set_aside_alone(bench):
    bench.enrolment.invite("autre")
    bench.intake.accept(1, told(an_event(1)))
    stolen, honest = an_event(1, key=OTHER_KEY), an_event(2, key="2" * 32, token="b")
    assert bench.intake.accept(2, told(stolen, honest)) == 2
    assert (shown(bench, OTHER_KEY), shown(bench, "2" * 32)) == (None, "to_review")
    assert aside(bench) == 1


def test_a_kiosk_settles_only_its_own_commands(bench):
    bench.intake.accept(1, told(expiring(1)))
    bench.follow_ups.ask(Wish.WITHDRAW, "0" * 26)
    (command,) = bench.intake.hello(1, "", 0).commands
    bench.intake.settle(2, {command.id: Outcome.DONE})
    assert bench.intake.hello(1, "", 0).commands == (command,)


class TestPoison:
    def test_it_is_set_aside_and_what_comes_after_it_is_taken(self, bench):
        events = [EVENT.dump_python(an_event(it), mode="json") for it in (1, 2, 3)]
        events[0]["card"]["state"] = "unheard of"
        events[1]["card"]["answer"] = "a\0b\ud800"
        batch = read_batch(a_body(*events))
        assert [isinstance(it, Poison) for it in batch.events] == [True, True, False]
        assert bench.intake.accept(1, batch) == 3
        assert (aside(bench), shown(bench)) == (2, "to_review")
        assert bench.intake.hello(1, "", 0).position.proof == an_event(3).proof

    def test_it_keeps_the_place_of_its_kiosk(self, bench):
        said = {"sequence": 1, "proof": "ab" * 32, "card": 5}
        bench.intake.accept(
            1, read_batch(json.dumps({"generation": 0, "after": 0, "events": [said]}).encode())
        )
        assert bench.intake.hello(1, "", 0).position.proof == "ab" * 32

    @pytest.mark.parametrize(
        "body",
        [
            b"",
            b"[]",
            b"{}",
            b"{\xff",
            b"[" * 100_000,
            b'{"generation": -1, "after": 0, "events": []}',
            b'{"generation": true, "after": 0, "events": []}',
            b'{"generation": 0, "events": []}',
            b'{"generation": 0, "after": 5, "events": [{"sequence": 5}]}',
            b'{"generation": 0, "after": 0, "events": [5]}',
            b'{"generation": 0, "after": 0, "events": [{"sequence": 2}, {"sequence": 1}]}',
            json.dumps({"generation": 0, "after": 0, "events": [{}] * (BATCH + 1)}).encode(),
        ],
    )
    def test_what_is_no_batch_is_refused(self, body):
        with pytest.raises(Malformed):
            read_batch(body)

    @given(st.binary(max_size=200))
    def test_no_bytes_break_a_reader(self, body):
        for read in (read_batch, read_window, read_object, read_outcomes):
            try:
                read(body)
            except Malformed:
                continue

    @given(
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(
                    st.sampled_from(["key", "state", "answer", "x"]), inner, max_size=4
                )
            ),
            max_leaves=8,
        )
    )
    def test_no_card_breaks_a_batch(self, card):
        said = {"sequence": 1, "proof": "ab" * 32, "card": card}
        batch = read_batch(a_body(said))
        assert len(batch.events) == 1

"""The hub on a real PostgreSQL: the same promises as on SQLite."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path
from threading import Event, Thread
from typing import TypeVar
from uuid import UUID

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import ProgrammingError

from kiosk.domain.carried_draft import Written
from kiosk.domain.contribution import State
from kiosk.domain.project import Theme, ThemeState
from kiosk.domain.receipt import Receipt
from kiosk.domain.sharing import Outcome, SharedEvent, Wish
from kiosk.domain.sketch import Answers
from kiosk.errors import EnvironmentFault
from kiosk.hub.backup import HubBackups
from kiosk.hub.database import REVISION, Database
from kiosk.hub.drafts import Draft, Drafts, Verdict
from kiosk.hub.follow_ups import Corrected, FollowUps
from kiosk.hub.intake import Intake
from kiosk.hub.messages import Batch
from kiosk.hub.refusals import Refusals
from kiosk.hub.showcase import Showcase
from kiosk.hub.tables import EVENT, FOLLOW_UP
from kiosk.hub.tables import REVISION as WRITTEN
from kiosk.store.records import SqliteRecords
from kiosk.sync.rounds import Rounds
from tests.fakes.bureau import Bureau
from tests.fakes.chance import NOW, SeededRandomness, StillClock
from tests.fakes.hub import HubBench, NearHub, a_sharing, an_exchange, ask, post
from tests.fakes.outbox import SharedInMemoryRecords
from tests.fakes.postgresql import cluster, programs, restart
from tests.unit.hub.test_intake import an_event, shown

T = TypeVar("T")
ROLES = Path(__file__).parents[2] / "packaging/hub/postgresql-roles.sql"
MANY, BATCHES = 30, 25
"""Events of a batch, enough for a COPY, and batches."""
FORBIDDEN = (
    "SELECT name FROM kiosk",
    "SELECT certificate FROM kiosk",
    "SELECT * FROM event",
    "SELECT * FROM quarantine",
    "DELETE FROM follow_up",
    "DELETE FROM command",
    "INSERT INTO follow_up (key, kiosk_id, generation, sequence) VALUES ('a', 1, 0, 0)",
    "UPDATE follow_up SET kiosk_id = 1",
    "UPDATE command SET outcome = 'done'",
    "UPDATE kiosk SET revoked_on = NULL",
    "TRUNCATE shown",
    "SELECT words FROM correction",
    "UPDATE correction SET words = ''",
    "SELECT sealed FROM parcel",
    "SELECT parcel_key FROM kiosk",
    "UPDATE picture SET content = NULL",
    "DELETE FROM delivery",
    "CREATE TABLE mine (id int)",
    "DROP TABLE shown",
)

pytestmark = pytest.mark.skipif(
    programs() is None, reason="there is no PostgreSQL here (apt install postgresql)"
)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    # A short path: that of a socket holds 107 bytes.
    with tempfile.TemporaryDirectory(prefix="pg") as folder, cluster(Path(folder)) as address:
        yield address


@pytest.fixture
def bench(address: str, tmp_path: Path) -> Iterator[HubBench]:
    with closing(Database(address, tmp_path)) as database:
        database.open()
        with database.writing() as connection:
            connection.execute(
                text(
                    "TRUNCATE kiosk, event, quarantine, follow_up, carried, shown, command, "
                    "correction, revision, refused, open_data, picture, delivery, parcel "
                    "RESTART IDENTITY"
                )
            )
    bench = HubBench(tmp_path / "hub", address)
    yield bench
    bench.database.close()


def test_a_deposit_is_followed_withdrawn_and_erased(bench, tmp_path):
    records = SqliteRecords(tmp_path / "kiosk")
    records.open()
    bureau = Bureau(records)
    sharing = a_sharing(bureau)
    rounds, site = Rounds(sharing, an_exchange(bureau), NearHub(bench)), bench.pages()
    receipt = bureau.give()
    rounds.make()
    assert "attend d’être lu" in ask(site, "GET", f"/{receipt.keys.token}").text
    assert post(site, "/retirer", code=receipt.keys.code, confirm="yes").status == 200
    rounds.make()
    assert bureau.kept(receipt).state is State.WITHDRAWN
    assert post(site, "/effacer", code=receipt.keys.code, confirm="yes").status == 200
    rounds.make()
    assert bureau.kept(receipt).text == ""
    assert ask(site, "GET", f"/{receipt.keys.token}").status == 404
    assert bench.intake.hello(1, "", 0).commands == ()
    records.close()


def test_a_card_with_the_keys_of_another_receipt_is_set_aside_alone(bench):
    bench.enrolment.invite("autre")
    bench.intake.accept(1, Batch(0, 0, (an_event(1),)))
    events = (an_event(1, key="1" * 32), an_event(2, key="2" * 32, token="b"))
    assert bench.intake.accept(2, Batch(0, 0, events)) == 2


def test_the_same_batch_told_by_eight_at_once_counts_once(bench):
    events = tuple(with_keys_of_its_own(it) for it in range(1, MANY + 1))
    tellers = [Thread(target=bench.intake.accept, args=(1, Batch(0, 0, events))) for _ in range(8)]
    for teller in tellers:
        teller.start()
    for teller in tellers:
        teller.join()
    with bench.database.reading() as connection:
        for table in (EVENT, FOLLOW_UP):
            count = connection.execute(select(func.count()).select_from(table)).scalar_one()
            assert count == MANY


def test_in_a_large_batch_too_a_card_with_the_keys_of_another_is_set_aside_alone(bench):
    bench.enrolment.invite("autre")
    other = with_keys_of_its_own(7)
    assert other.card is not None
    elsewhere = replace(other, card=replace(other.card, key="f" * 32))
    bench.intake.accept(1, Batch(0, 0, (elsewhere,)))
    events = tuple(with_keys_of_its_own(it) for it in range(1, MANY + 1))
    assert bench.intake.accept(2, Batch(0, 0, events)) == MANY
    with bench.database.reading() as connection:
        kept = connection.execute(
            select(FOLLOW_UP.c.sequence).where(FOLLOW_UP.c.kiosk_id == 2)
        ).scalars()
        assert set(kept) == set(range(1, MANY + 1)) - {7}


@pytest.mark.slow
def test_a_postgresql_restarted_under_load_loses_nothing_and_is_said_to_be_away(bench, address):
    """Three kiosks tell events without pause meanwhile; what is not acknowledged is told again."""
    for name in ("deux", "trois"):
        bench.enrolment.invite(name)
    faults: list[EnvironmentFault] = []
    tellers = [Thread(target=tell_all, args=(bench, it, faults)) for it in (1, 2, 3)]
    for teller in tellers:
        teller.start()
    for mode in ("fast", "immediate"):
        restart(address, mode)
    for teller in tellers:
        teller.join()
    assert faults
    assert all("PostgreSQL" in str(it) for it in faults)
    with bench.database.reading() as connection:
        told = connection.execute(select(EVENT.c.kiosk_id, EVENT.c.sequence)).all()
    assert sorted(map(tuple, told)) == [
        (kiosk, it) for kiosk in (1, 2, 3) for it in range(1, BATCHES * MANY + 1)
    ]


def tell_all(bench: HubBench, kiosk_id: int, faults: list[EnvironmentFault]) -> None:
    """Tell events as a kiosk does: from what the hub knows, again after a failure."""
    known = 0
    while known < BATCHES * MANY:
        try:
            known = bench.intake.hello(kiosk_id, "", 0).position.sequence
            ranks = range(known + 1, min(known + MANY, BATCHES * MANY) + 1)
            events = tuple(with_keys_of_its_own(it, f"{kiosk_id}{it:031x}") for it in ranks)
            known = bench.intake.accept(kiosk_id, Batch(0, known, events))
        except EnvironmentFault as fault:
            faults.append(fault)


def with_keys_of_its_own(rank: int, key: str = "") -> SharedEvent:
    """Return an event about a ticket that no other event is about."""
    event = an_event(rank, key=key or f"{rank:032x}")
    assert event.card is not None
    return replace(event, card=replace(event.card, token_hash=hashed(f"{key[:1]}{rank}")))


def test_a_wish_asked_by_eight_at_once_is_one_command(bench):
    event = an_event(1)
    bench.intake.accept(1, Batch(0, 0, (event,)))
    with bench.database.writing() as connection:
        connection.execute(text("UPDATE follow_up SET expires_on = '2030-01-01'"))
        connection.execute(text("UPDATE follow_up SET token_hash = :it"), {"it": hashed("0" * 26)})
    askers = [Thread(target=bench.follow_ups.ask, args=(Wish.WITHDRAW, "0" * 26)) for _ in range(8)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join()
    (command,) = bench.intake.hello(1, "", 0).commands
    bench.intake.settle(1, {command.id: Outcome.DONE})
    assert bench.intake.hello(1, "", 0).commands == ()


def test_a_connection_that_the_server_cut_is_made_again(bench):
    bench.showcase.figures()
    with bench.database.writing() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE pid <> pg_backend_pid() AND datname = current_database()"
            )
        )
    assert bench.showcase.figures().kept == 0


def test_a_server_that_is_not_there_is_said_in_a_sentence(tmp_path):
    away = Database(f"postgresql+psycopg://kiosk@/postgres?host={tmp_path}", tmp_path)
    with pytest.raises(EnvironmentFault, match=r"hub\.database"):
        away.open()


@dataclass(frozen=True)
class Told:
    """A sketch that a second kiosk told, and that kiosk."""

    receipt: Receipt
    bureau: Bureau
    rounds: Rounds


def a_draft_told_to(bench: HubBench) -> Told:
    """Return a sketch that a second kiosk told."""
    bench.enrolment.invite("borne 2")
    bureau = Bureau(SharedInMemoryRecords())
    theme = Theme(UUID(int=1), "Dehors", "Se croiser.", ThemeState.OPEN, None, 0)
    with bureau.records.writing() as record:
        record.projects.add_theme(theme, ())
    answers = Answers("La cabane du square")
    receipt = bureau.sketching.begin(bureau.deposit.begin(), theme.id, answers, "fr")
    assert receipt is not None
    exchange = an_exchange(bureau)
    rounds = Rounds(a_sharing(bureau), exchange, NearHub(bench, 2, exchange.key))
    rounds.make()
    return Told(receipt, bureau, rounds)


def hashed(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def test_the_role_of_the_pages_can_do_what_bearers_ask_and_nothing_else(bench, address, tmp_path):
    with bench.database.writing() as connection:
        connection.exec_driver_sql(ROLES.read_text(encoding="utf-8"))
    bench.intake.accept(1, Batch(0, 0, (an_event(1),)))
    with bench.database.writing() as connection:
        connection.execute(
            text("UPDATE follow_up SET token_hash = :it, expires_on = '2030-01-01'"),
            {"it": hashed("0" * 26)},
        )
    with closing(Database(address.replace("kiosk@", "kiosk_pages@"), tmp_path)) as least:
        least.open(migrate=False)
        follow_ups = FollowUps(least, bench.checking, bench.clock)
        assert follow_ups.with_token("0" * 26) is not None
        assert follow_ups.correct("Deux bancs", "0" * 26) is Corrected.ASKED
        followed = follow_ups.with_token("0" * 26)
        assert followed is not None
        assert followed.on_its_way
        assert follow_ups.ask(Wish.ERASE, "0" * 26)
        refusals = Refusals(least, bench.clock, lambda: 0.0)
        refusals.note()
        refusals.write()
        assert refusals.today() == 1
        assert Showcase(least).figures().kept == 0
        for statement in FORBIDDEN:
            with (
                pytest.raises(ProgrammingError, match=r"permission denied|must be owner"),
                least.writing() as connection,
            ):
                connection.execute(text(statement))
    (command,) = bench.intake.hello(1, "", 0).commands
    assert command.wish is Wish.ERASE


def test_the_role_of_the_pages_keeps_what_a_holder_writes(bench, address, tmp_path):
    with bench.database.writing() as connection:
        connection.exec_driver_sql(ROLES.read_text(encoding="utf-8"))
    receipt = a_draft_told_to(bench).receipt
    with closing(Database(address.replace("kiosk@", "kiosk_pages@"), tmp_path)) as least:
        least.open(migrate=False)
        drafts = Drafts(least, bench.checking, bench.clock, SeededRandomness())
        bearer = drafts.prove(receipt.keys.token)
        _, opened = drafts.open(bearer)
        assert opened is not None
        for title in ("La cabane", "La cabane bleue"):
            verdict, opened = drafts.keep(bearer, Draft(Written(title), opened.seen))
            assert verdict is Verdict.KEPT
            assert opened is not None
        follow_ups = FollowUps(least, bench.checking, bench.clock)
        assert follow_ups.ask(Wish.WITHDRAW, receipt.keys.token)
        assert drafts.open(bearer) == (Verdict.CLOSED, None)


class Paused(SeededRandomness):
    """Stops whoever draws from it, in the middle of what they do."""

    def __init__(self) -> None:
        super().__init__()
        self.reached, self.go_on = Event(), Event()

    def bytes(self, count: int) -> bytes:
        self.reached.set()
        assert self.go_on.wait(60)
        return super().bytes(count)


class PausedClock(StillClock):
    """Stops whoever asks it for the second time: in the middle of a wish."""

    def __init__(self) -> None:
        super().__init__()
        self.reached, self.go_on = Event(), Event()
        self._asked = count()

    def now(self) -> datetime:
        if next(self._asked) == 1:
            self.reached.set()
            assert self.go_on.wait(60)
        return super().now()


@contextmanager
def meanwhile(
    bench: HubBench, pause: Paused | PausedClock, first: Callable[[], object]
) -> Iterator[Callable[[Callable[[], T]], Future[T]]]:
    """Do something that pauses; give what does another thing until it ends or waits for a lock."""
    waiting = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
    with ThreadPoolExecutor(2) as pool, ExitStack() as end:
        end.callback(pause.go_on.set)
        begun = pool.submit(first)
        assert pause.reached.wait(60)

        def beside(second: Callable[[], T]) -> Future[T]:
            done, waits = pool.submit(second), 0
            while not done.done() and not waits:
                with bench.database.reading() as connection:
                    waits = connection.execute(waiting).scalar_one()
            return done

        yield beside
        pause.go_on.set()
        begun.result()


def test_of_two_who_write_at_once_the_second_is_told_what_the_first_wrote(bench):
    receipt, pause = a_draft_told_to(bench).receipt, Paused()
    paused = Drafts(bench.database, bench.checking, bench.clock, pause)
    bearer = bench.drafts.prove(receipt.keys.token)
    _, opened = bench.drafts.open(bearer)
    assert opened is not None
    blue, red = (Draft(Written(it), opened.seen) for it in ("La bleue", "La rouge"))
    with meanwhile(bench, pause, lambda: paused.keep(bearer, blue)) as beside:
        second = beside(lambda: bench.drafts.keep(bearer, red))
    verdict, opened = second.result()
    assert verdict is Verdict.CONFLICT
    assert opened is not None
    assert opened.written.title == "La bleue"


@pytest.mark.parametrize("why", ["site", "kiosk", "time"])
def test_nothing_that_is_written_while_a_sketch_goes_outlives_it(bench, why):
    """Its holder withdraws it on the site or at the kiosk, or its time is over."""
    told, pause = a_draft_told_to(bench), Paused()
    token = told.receipt.keys.token
    paused = Drafts(bench.database, bench.checking, bench.clock, pause)
    bearer = bench.drafts.prove(token)
    _, opened = bench.drafts.open(bearer)
    assert opened is not None
    written = Draft(Written("La bleue"), opened.seen)

    def end() -> None:
        if why == "site":
            assert bench.follow_ups.ask(Wish.WITHDRAW, token)
        elif why == "time":
            Intake(bench.database, StillClock(NOW + timedelta(days=1000))).hello(1, "1", 0)
        else:
            told.bureau.following.erase(told.receipt.subject_id)
            told.rounds.make()

    with meanwhile(bench, pause, lambda: paused.keep(bearer, written)) as beside:
        ended = beside(end)
    ended.result()
    assert bench.drafts.open(bearer)[1] is None
    with bench.database.reading() as connection:
        assert connection.execute(select(func.count()).select_from(WRITTEN)).scalar_one() == 0


def test_a_card_that_comes_while_its_bearer_asks_for_something_is_kept(bench):
    pause = PausedClock()
    asking = FollowUps(bench.database, bench.checking, pause)
    bench.intake.accept(1, Batch(0, 0, (opened_by_zeros(an_event(1)),)))
    published = Batch(0, 1, (opened_by_zeros(an_event(2, State.PUBLISHED)),))
    with meanwhile(bench, pause, lambda: asking.ask(Wish.WITHDRAW, "0" * 26)) as beside:
        told = beside(lambda: bench.intake.accept(1, published))
    assert told.result() == 2
    assert shown(bench) == "published"


def opened_by_zeros(event: SharedEvent) -> SharedEvent:
    """Return an event about a ticket that a token of zeros opens."""
    assert event.card is not None
    card = replace(event.card, token_hash=hashed("0" * 26), expires_on=date(2030, 1, 1))
    return replace(event, card=card)


def test_the_pages_refuse_to_start_on_another_schema(bench, address, tmp_path):
    with bench.database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    try:
        with pytest.raises(EnvironmentFault, match="schéma 0000"):
            Database(address, tmp_path).open(migrate=False)
    finally:
        with bench.database.writing() as connection:
            connection.execute(text(f"UPDATE alembic_version SET version_num = '{REVISION}'"))


def test_a_hub_brought_back_from_yesterday_is_told_again_what_it_lost(bench, tmp_path):
    records = SqliteRecords(tmp_path / "kiosk")
    records.open()
    bureau = Bureau(records)
    sharing = a_sharing(bureau)
    rounds, site = Rounds(sharing, an_exchange(bureau), NearHub(bench)), bench.pages()
    before = bureau.give()
    rounds.make()
    backups = HubBackups(bench.database, bench.folder, bench.clock)
    copy = backups.make(tmp_path / "copies")
    since = bureau.give()
    rounds.make()
    bench.database.close()
    backups.restore(copy)
    bench.database.open()
    assert ask(site, "GET", f"/{before.keys.token}").status == 200
    assert ask(site, "GET", f"/{since.keys.token}").status == 404
    rounds.make()
    assert ask(site, "GET", f"/{since.keys.token}").status == 200
    assert sharing.waiting().count == 0
    records.close()


def test_a_dump_that_is_none_is_said_in_a_sentence(bench, tmp_path):
    (tmp_path / "hub.dump").write_text("rien")
    with pytest.raises(EnvironmentFault, match=r"rétablie : pg_restore"):
        HubBackups(bench.database, bench.folder, bench.clock).restore(tmp_path)

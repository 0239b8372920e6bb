"""The hub on a real PostgreSQL: the same promises as on SQLite."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Thread
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
from kiosk.hub.messages import Batch
from kiosk.hub.refusals import Refusals
from kiosk.hub.showcase import Showcase
from kiosk.hub.tables import EVENT, FOLLOW_UP
from kiosk.store.records import SqliteRecords
from kiosk.sync.rounds import Rounds
from tests.fakes.bureau import Bureau
from tests.fakes.chance import SeededRandomness
from tests.fakes.hub import HubBench, NearHub, a_sharing, an_exchange, ask, post
from tests.fakes.outbox import SharedInMemoryRecords
from tests.fakes.postgresql import cluster, programs, restart
from tests.unit.hub.test_intake import an_event

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


def a_draft_told_to(bench: HubBench) -> Receipt:
    """Return the receipt of a sketch that a second kiosk told."""
    bench.enrolment.invite("borne 2")
    bureau = Bureau(SharedInMemoryRecords())
    theme = Theme(UUID(int=1), "Dehors", "Se croiser.", ThemeState.OPEN, None, 0)
    with bureau.records.writing() as record:
        record.projects.add_theme(theme, ())
    answers = Answers("La cabane du square")
    receipt = bureau.sketching.begin(bureau.deposit.begin(), theme.id, answers, "fr")
    assert receipt is not None
    exchange = an_exchange(bureau)
    Rounds(a_sharing(bureau), exchange, NearHub(bench, 2, exchange.key)).make()
    return receipt


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
        follow_ups = FollowUps(least, bench.seals, bench.clock)
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
    receipt = a_draft_told_to(bench)
    with closing(Database(address.replace("kiosk@", "kiosk_pages@"), tmp_path)) as least:
        least.open(migrate=False)
        drafts = Drafts(least, bench.seals, bench.clock, SeededRandomness())
        bearer = drafts.prove(receipt.keys.token)
        _, opened = drafts.open(bearer)
        assert opened is not None
        for title in ("La cabane", "La cabane bleue"):
            verdict, opened = drafts.keep(bearer, Draft(Written(title), opened.seen))
            assert verdict is Verdict.KEPT
            assert opened is not None
        follow_ups = FollowUps(least, bench.seals, bench.clock)
        assert follow_ups.ask(Wish.WITHDRAW, receipt.keys.token)
        assert drafts.open(bearer) == (Verdict.CLOSED, None)


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

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from argon2.low_level import hash_secret_raw
from sqlalchemy import event, select

from kiosk.domain.contribution import ForbiddenTransition, State
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.journal import Action
from kiosk.domain.opinion import Opinion
from kiosk.domain.project import Stage
from kiosk.domain.receipt import Born, Subject
from kiosk.domain.receipt_code import code_from
from kiosk.services.deposit import NothingSaid
from kiosk.services.follow_up import Answer
from kiosk.store.records import SqliteRecords
from kiosk.store.tables import OutboxRow
from tests.fakes.bureau import Bureau, writer
from tests.fakes.new_records import new_records
from tests.unit.hub.test_public import a_project

CANARY = "canari7gazouillant"
MISSING_CODE = code_from(12345)
MISSING_TOKEN = "0" * 26


@pytest.fixture
def records(tmp_path: Path) -> Iterator[SqliteRecords]:
    records = new_records(tmp_path)
    yield records
    records.close()


@pytest.fixture
def bureau(records) -> Bureau:
    return Bureau(records)


@pytest.fixture
def statements(records) -> list[str]:
    """Return the statements that the reading connection runs, as they come."""
    seen: list[str] = []
    engine = records._reader
    for name in ("before_cursor_execute", "begin", "commit"):

        def note(*parts: object, name: str = name) -> None:
            seen.append(str(parts[2]) if name == "before_cursor_execute" else name)

        event.listen(engine, name, lambda *parts, note=note: note(*parts), retval=False)
    return seen


class TestAnswers:
    @pytest.mark.parametrize("key", ["code", "token"])
    def test_either_key_opens_what_became_of_it(self, bureau, key):
        receipt = bureau.give()
        follow_up = bureau.following.look_up(getattr(receipt.keys, key)).follow_up
        assert follow_up.subject_id == receipt.subject_id
        assert (follow_up.receipt_id, follow_up.version) == (receipt.id, 1)
        assert follow_up.state is State.TO_REVIEW
        assert follow_up.deposited_on == date(2026, 11, 20)
        assert follow_up.read_before == date(2026, 11, 27)
        assert follow_up.answer_before == date(2026, 12, 20)
        assert (follow_up.read_on, follow_up.answered_on) == (None, None)

    def test_the_scanned_link_opens_it_too(self, bureau):
        receipt = bureau.give()
        link = f"https://suivi.exemple.fr/{receipt.keys.token}"
        assert bureau.following.look_up(link).follow_up is not None

    def test_a_decision_and_its_reason_show_with_their_days(self, bureau):
        receipt = bureau.give()
        bureau.clock.move(days=2)
        bureau.review.decline(receipt.subject_id, 1, "Elle nomme un voisin.")
        follow_up = bureau.following.look_up(receipt.keys.code).follow_up
        assert (follow_up.state, follow_up.reason) == (State.DECLINED, "Elle nomme un voisin.")
        assert (follow_up.read_on, follow_up.answered_on) == (date(2026, 11, 22),) * 2

    def test_the_public_projects_born_of_it_show_with_where_they_stand(self, bureau):
        receipt = bureau.publish()
        sketch = replace(a_project(UUID(int=9)), stage=Stage.SKETCH)
        with bureau.records.writing() as record:
            for project in (a_project(UUID(int=8)), sketch):
                record.projects.add_project(project, (receipt.subject_id,))
        seen = bureau.following.look_up(receipt.keys.code).follow_up
        assert seen.projects == (Born("Des bancs pour tous", Stage.STIMULATEUR),)

    def test_the_message_never_shows(self, bureau):
        receipt = bureau.give(CANARY, place=CANARY)
        assert CANARY not in repr(bureau.following.look_up(receipt.keys.code))

    def test_a_withdrawn_one_still_shows_that_it_is(self, bureau):
        receipt = bureau.publish()
        bureau.following.withdraw(receipt.subject_id)
        follow_up = bureau.following.look_up(receipt.keys.code).follow_up
        assert follow_up.state is State.WITHDRAWN


def dead_keys(bureau: Bureau) -> dict[str, str]:
    """Return what opens nothing, by reason; the clock moves past the first one's year."""
    expired = bureau.give("expirée")
    bureau.clock.move(days=366)
    erased = bureau.give("effacée")
    bureau.following.erase(erased.subject_id)
    other = bureau.give("autre").keys.code
    swapped = other[:-1] + ("0" if other[-1] != "0" else "1")
    return {
        "wrong": MISSING_CODE,
        "mistyped": swapped,
        "empty": "",
        "expired": expired.keys.code,
        "erased": erased.keys.code,
        "nonsense": "é\x00\ud800",
        "long": "A" * 100_000,
    } | {
        "wrong token": MISSING_TOKEN,
        "expired token": expired.keys.token,
        "erased token": erased.keys.token,
    }


REASONS = (
    "wrong", "mistyped", "empty", "expired", "erased", "nonsense", "long",
    "wrong token", "expired token", "erased token",
)  # fmt: skip


class TestSameAnswer:
    @pytest.mark.parametrize("reason", REASONS)
    def test_what_opens_nothing_gets_the_same_answer(self, bureau, reason):
        assert bureau.following.look_up(dead_keys(bureau)[reason]) == Answer(None, 0)

    def test_it_costs_the_same_statements(self, bureau, statements):
        seen = set()
        for typed in dead_keys(bureau).values():
            statements.clear()
            bureau.following.look_up(typed)
            seen.add(tuple(it.split("\nWHERE")[0] for it in statements))
        assert len(seen) == 1
        assert len(seen.pop()) == len(statements)

    def test_each_code_costs_one_argon2_computation(self, bureau, monkeypatch):
        keys = dead_keys(bureau)
        right = bureau.give().keys.code
        calls: list[bytes] = []

        def counted(secret, *parts, **options):
            calls.append(secret)
            return hash_secret_raw(secret, *parts, **options)

        monkeypatch.setattr("kiosk.services.sealing.hash_secret_raw", counted)
        codes = [typed for reason, typed in keys.items() if "token" not in reason]
        for typed in (*codes, right):
            bureau.following.look_up(typed)
        assert len(calls) == len(codes) + 1

    def test_a_code_expires_at_its_moment_and_not_before(self, bureau, records):
        receipt = bureau.give()
        with records.reading() as record:
            sealed = record.receipts.of_subject(Subject.CONTRIBUTION, receipt.subject_id)
        bureau.clock.moment = sealed.expires_at - timedelta(microseconds=1)
        assert bureau.following.look_up(receipt.keys.code).follow_up is not None
        bureau.clock.moment = sealed.expires_at
        assert bureau.following.look_up(receipt.keys.code).follow_up is None

    def test_a_receipt_of_nothing_opens_nothing(self, bureau, records):
        receipt = bureau.give()
        with writer(records).begin() as connection:
            connection.exec_driver_sql("DELETE FROM contribution")
        assert bureau.following.look_up(receipt.keys.code) == Answer(None, 0)


class TestPatience:
    def test_failures_are_slowed_down_more_and_more(self, bureau):
        delays = [bureau.following.look_up(MISSING_CODE).delay for _ in range(12)]
        assert delays == [0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30, 30]

    def test_a_right_code_never_waits_and_resets(self, bureau):
        receipt = bureau.give()
        for _ in range(9):
            bureau.following.look_up("")
        assert bureau.following.look_up(receipt.keys.code).delay == 0
        assert bureau.following.look_up("").delay == 0


def fuzzed(chance: Random, receipts: list[str]) -> str:
    """Return a guess: near a real code, well formed, or noise."""
    kind = chance.randrange(4)
    if kind == 0:
        return code_from(chance.getrandbits(60))
    if kind == 1:
        symbols = list(chance.choice(receipts).replace("-", ""))
        symbols[chance.randrange(13)] = chance.choice("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        guess = "".join(symbols)
        return MISSING_CODE if guess in {it.replace("-", "") for it in receipts} else guess
    if kind == 2:
        return "".join(chance.choices("0123456789ABCDEFGHJKMNPQRSTVWXYZ", k=26))
    return "".join(chr(chance.randrange(0x3000)) for _ in range(chance.randrange(40)))


def hits(bureau: Bureau, guesses: int) -> int:
    receipts = [bureau.give(f"Un banc, le {number}").keys.code for number in range(100)]
    chance = Random(guesses)
    answers = (bureau.following.look_up(fuzzed(chance, receipts)) for _ in range(guesses))
    return sum(answer.follow_up is not None for answer in answers)


def test_two_thousand_fuzzed_codes_open_nothing(bureau):
    assert hits(bureau, 2_000) == 0


@pytest.mark.slow
def test_a_hundred_thousand_fuzzed_codes_open_nothing(bureau):
    assert hits(bureau, 100_000) == 0


def raw_bytes(records: SqliteRecords) -> bytes:
    """Return every file of the database after its log was folded in."""
    with closing(writer(records).raw_connection()) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return b"".join(path.read_bytes() for path in sorted(records.path.parent.glob("kiosk.db*")))


def outbox(records: SqliteRecords) -> list[tuple[str, str]]:
    with writer(records).connect() as connection:
        rows = connection.execute(select(OutboxRow.action, OutboxRow.body))
        return [(row.action, row.body) for row in rows]


class TestWithdraw:
    def test_it_leaves_the_public_lists_at_once(self, bureau):
        receipt = bureau.publish(CANARY)
        assert len(bureau.browsing.search(CANARY).page.voices) == 1
        bureau.following.withdraw(receipt.subject_id)
        assert bureau.browsing.search(CANARY).page.voices == ()
        assert bureau.browsing.voices().voices == ()
        assert bureau.kept(receipt).text == CANARY

    def test_it_is_told_once_however_often(self, bureau, records):
        receipt = bureau.give()
        for _ in range(3):
            bureau.following.withdraw(receipt.subject_id)
        assert [action for action, _ in outbox(records)] == [Action.DEPOSITED, Action.WITHDRAWN]
        assert bureau.kept(receipt).version == 2

    @pytest.mark.parametrize("leave", ["withdraw", "erase"])
    def test_the_unknown_changes_nothing(self, bureau, records, leave):
        getattr(bureau.following, leave)(bureau.deposit.begin().subject_id)
        assert outbox(records) == []


class TestErase:
    def test_no_word_is_left_in_any_byte_of_the_file(self, bureau, records):
        bureau.publish("Un autre texte reste")
        receipt = bureau.publish(f"Un {CANARY} public", place=f"chez {CANARY}")
        assert CANARY.encode() in raw_bytes(records)
        bureau.following.erase(receipt.subject_id)
        left = raw_bytes(records)
        assert CANARY.encode() not in left
        assert CANARY[:-3].encode() not in left  # nor its stem
        assert b"Un autre texte reste" in left

    def test_neither_key_is_left(self, bureau, records):
        receipt = bureau.give()
        proofs = (
            bureau.sealing.token_hash(receipt.keys.token),
            bureau.sealing.code_hash(receipt.keys.code),
        )
        assert all(proof in raw_bytes(records) for proof in proofs)
        bureau.following.erase(receipt.subject_id)
        assert not any(proof in raw_bytes(records) for proof in proofs)

    def test_an_empty_shell_stays_and_the_chain_holds(self, bureau, records):
        receipt = bureau.publish(CANARY)
        bureau.following.erase(receipt.subject_id)
        kept = bureau.kept(receipt)
        assert (kept.text, kept.place.words, kept.state) == ("", None, State.WITHDRAWN)
        with records.reading() as record:
            assert record.journal.first_broken_line() is None
        told = outbox(records)
        assert [action for action, _ in told] == [
            Action.DEPOSITED,
            Action.PUBLISHED,
            Action.ERASED,
        ]
        assert [body for _, body in told][:2] == ["", ""]
        assert '"state":"withdrawn"' in told[2][1]

    def test_what_was_withdrawn_can_still_be_erased(self, bureau, records):
        receipt = bureau.give(CANARY)
        bureau.following.withdraw(receipt.subject_id)
        bureau.following.erase(receipt.subject_id)
        assert CANARY.encode() not in raw_bytes(records)

    def test_what_never_had_a_receipt_can_be_erased_too(self, bureau, records):
        receipt = bureau.give(CANARY)
        with writer(records).begin() as connection:
            connection.exec_driver_sql("DELETE FROM receipt")
        bureau.following.erase(receipt.subject_id)
        assert CANARY.encode() not in raw_bytes(records)


class TestCorrecting:
    def test_other_words_take_the_place_of_the_first_ones_which_are_nowhere(self, bureau, records):
        receipt = bureau.give(CANARY)
        for _ in range(2):
            bureau.following.correct(receipt.subject_id, "  Deux bancs\0 ")
        kept = bureau.kept(receipt)
        assert (kept.text, kept.version, kept.state) == ("Deux bancs", 2, State.TO_REVIEW)
        with records.reading() as record:
            actions = [it.action for it in record.outbox.after(0, 10)]
        assert actions == [Action.DEPOSITED, Action.REVISED]
        records.close()
        assert not any(
            CANARY.encode() in it.read_bytes() for it in records.path.parent.glob("kiosk*")
        )

    def test_a_mask_that_an_agent_put_on_the_first_words_goes_with_them(self, bureau, records):
        receipt = bureau.give(CANARY)
        with records.writing() as record:
            record.notes.keep_original(receipt.subject_id, CANARY, receipt.id, bureau.clock.now())
        bureau.following.correct(receipt.subject_id, "Deux bancs")
        with records.reading() as record:
            assert record.notes.original(receipt.subject_id) is None

    def test_what_was_decided_on_or_withdrawn_stays_as_it_is(self, bureau):
        published, withdrawn = bureau.publish(), bureau.give()
        bureau.following.withdraw(withdrawn.subject_id)
        for receipt in (published, withdrawn):
            with pytest.raises(ForbiddenTransition):
                bureau.following.correct(receipt.subject_id, "Deux bancs")
            assert bureau.kept(receipt).text == "Il manque un banc"

    def test_nothing_is_no_correction(self, bureau):
        receipt = bureau.give()
        with pytest.raises(NothingSaid):
            bureau.following.correct(receipt.subject_id, " \0\n")
        bureau.following.correct(UUID(int=5), "Deux bancs")

    def test_an_opinion_is_corrected_too(self, bureau, records):
        project_id = bureau.give().subject_id
        with records.writing() as record:
            record.projects.add_project(a_project(project_id), ())
        opinion = Opinion(project_id, FeedbackKind.DOUBT, CANARY, "fr")
        receipt = bureau.feedback.give(bureau.deposit.begin(), opinion)
        for _ in range(2):
            bureau.following.correct(receipt.subject_id, "Où iront les vélos ?")
        with records.writing() as record:
            kept = record.feedback.get(receipt.subject_id)
            assert (kept.text, kept.version) == ("Où iront les vélos ?", 2)
            record.feedback.save(kept.publish(bureau.clock.now(), None))
        with pytest.raises(ForbiddenTransition):
            bureau.following.correct(receipt.subject_id, "Autre chose")

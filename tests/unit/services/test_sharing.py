"""What leaves a kiosk, and what comes back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.domain.contribution import State
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.identifiers import uuid7
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.opinion import Opinion
from kiosk.domain.project import Fulfilment, Milestone, Theme, ThemeState
from kiosk.domain.receipt import Receipt, Subject
from kiosk.domain.sharing import Command, Mark, Outcome, Position, Wish, address_of, key_of
from kiosk.domain.sheet import Change, Sheet
from kiosk.services.sharing import Sharing
from kiosk.services.wire import EVENT, WINDOW, digest_of
from kiosk.store.records import SqliteRecords
from tests.fakes.bureau import Bureau
from tests.fakes.hub import a_sharing
from tests.fakes.new_records import new_records
from tests.unit.hub.test_public import a_project

CANARY = "canari7gazouillant"
STEP = Milestone(date(2026, 11, 20), "Essai", done=True)
UNKNOWN = Command("1", Wish.ERASE, "ab" * 32)


@pytest.fixture
def records(tmp_path: Path) -> Iterator[SqliteRecords]:
    records = new_records(tmp_path)
    yield records
    records.close()


@pytest.fixture
def bureau(records: SqliteRecords) -> Bureau:
    return Bureau(records)


@pytest.fixture
def sharing(records: SqliteRecords, bureau: Bureau) -> Sharing:
    return a_sharing(bureau)


def command(bureau: Bureau, receipt: Receipt, wish: Wish) -> Command:
    return Command("1", wish, bureau.sealing.token_hash(receipt.keys.token).hex())


def test_a_deposit_goes_up_as_a_card_without_its_message(bureau, sharing):
    receipt = bureau.give(CANARY, place=CANARY)
    (event,) = sharing.events(0, 10)
    assert (event.sequence, event.card.key) == (1, key_of(receipt.subject_id))
    assert event.card.state is State.TO_REVIEW
    said = EVENT.dump_json(event).decode()
    for secret in (CANARY, receipt.subject_id.hex, str(receipt.subject_id), receipt.keys.token):
        assert secret not in said


def test_what_agents_do_among_themselves_goes_up_as_a_rank_and_nothing_else(records, sharing):
    with records.writing() as record:
        at = Bureau(records).clock.now()
        payload: dict[str, str | int | None] = {"login": CANARY}
        record.journal.record(
            Event(uuid7(1, bytes(10)), at, Actor.AGENT, Action.AGENT_INVITED, UUID(int=3), payload)
        )
    (event,) = sharing.events(0, 10)
    assert event.card is None


def test_an_event_whose_subject_is_gone_goes_up_without_a_card(records, sharing):
    with records.writing() as record:
        at = Bureau(records).clock.now()
        for number, action in enumerate((Action.SUPPORTED, Action.FEEDBACK_GIVEN), start=1):
            event_id = uuid7(number, bytes(10))
            record.journal.record(
                Event(event_id, at, Actor.VISITOR, action, UUID(int=3), {"words": ""})
            )
    assert [event.card for event in sharing.events(0, 10)] == [None, None]


def test_a_card_that_cannot_be_told_does_not_hold_up_the_next_event(bureau, sharing, caplog):
    receipt = bureau.give()
    bureau.review.redirect(receipt.subject_id, 1, "a" * 10_001)
    bureau.give("Un autre banc")
    events = sharing.events(0, 10)
    assert [event.card is None for event in events] == [True, True, False]
    assert "without its card" in caplog.text


def test_a_support_names_what_it_supports_and_an_opinion_its_project(bureau, sharing):
    given = bureau.publish("Un banc au square")
    bureau.supporting.support(bureau.deposit.begin(), given.subject_id, CANARY, "fr")
    with bureau.records.writing() as record:
        record.projects.add_project(a_project(given.subject_id), ())
    opinion = Opinion(given.subject_id, FeedbackKind.WANT, CANARY, "fr")
    bureau.feedback.give(bureau.deposit.begin(), opinion)
    support, feedback = (event.card for event in sharing.events(2, 10))
    assert (support.subject, support.about) == (Subject.SUPPORT, key_of(given.subject_id))
    assert (feedback.subject, len(feedback.project)) == (Subject.FEEDBACK, 26)


def test_the_window_says_what_every_visitor_reads_and_changes_with_it(bureau, sharing):
    receipt = bureau.publish(CANARY)
    empty = sharing.window()
    theme = Theme(receipt.id, "Se poser", "Des bancs", ThemeState.OPEN, None, 0)
    project = replace(a_project(receipt.id), theme_id=receipt.id, milestones=(STEP,))
    with bureau.records.writing() as record:
        record.projects.add_theme(theme, (receipt.subject_id,))
        record.sheets.keep(Sheet(project, (Change(STEP.day, "Plus bas"),)), (receipt.subject_id,))
        record.projects.add_fulfilment(Fulfilment(receipt.id, STEP.day, "Dit", "Fait"))
    window = sharing.window()
    assert (window.kept, window.answered) == (1, 1)
    assert [(it.title, it.contributions) for it in window.themes] == [("Se poser", 1)]
    (shown,) = window.projects
    assert (shown.theme, shown.milestones[0].text) == (address_of(receipt.id), "Essai")
    assert [it.text for it in shown.changes] == ["Plus bas"]
    assert [(it.said, it.done) for it in window.done] == [("Dit", "Fait")]
    assert [it.key for it in window.carried] == [key_of(receipt.subject_id)] * 2
    assert digest_of(empty) != digest_of(window) == digest_of(sharing.window())
    assert CANARY not in WINDOW.dump_json(window).decode()


@pytest.mark.parametrize("wish", [Wish.WITHDRAW, Wish.ERASE])
def test_a_wish_is_fulfilled_once_or_ten_times_alike(bureau, sharing, wish):
    receipt = bureau.give()
    for _ in range(3):
        sharing.fulfil(command(bureau, receipt, wish))
    kept = bureau.kept(receipt)
    assert (kept.state, kept.version) == (State.WITHDRAWN, 2)
    assert (kept.text == "") is (wish is Wish.ERASE)


def test_a_correction_comes_in_time_or_is_said_to_be_too_late(bureau, sharing):
    receipt = bureau.give()
    asked = replace(command(bureau, receipt, Wish.CORRECT), words="Deux bancs")
    assert [sharing.fulfil(asked) for _ in range(2)] == [Outcome.DONE, Outcome.DONE]
    assert (bureau.kept(receipt).text, bureau.kept(receipt).version) == ("Deux bancs", 2)
    assert sharing.fulfil(replace(asked, words="\0")) is Outcome.DONE
    assert sharing.fulfil(replace(asked, words=None)) is Outcome.DONE
    bureau.review.publish(receipt.subject_id, 2)
    assert sharing.fulfil(replace(asked, words="Trois bancs")) is Outcome.TOO_LATE
    assert bureau.kept(receipt).text == "Deux bancs"


def test_a_wish_on_a_support_takes_only_the_support_back(bureau, sharing):
    given = bureau.publish("Un banc au square")
    support = bureau.supporting.support(bureau.deposit.begin(), given.subject_id, "", "fr")
    assert sharing.fulfil(command(bureau, support, Wish.WITHDRAW)) is Outcome.DONE
    assert bureau.supporting.of_voice(given.subject_id).supporters == 0
    assert bureau.kept(given).state is State.PUBLISHED


def test_a_wish_on_nothing_is_unknown(sharing):
    assert sharing.fulfil(UNKNOWN) is Outcome.UNKNOWN


def test_a_record_that_the_hub_knows_goes_on_where_it_stands(bureau, sharing):
    bureau.give()
    (event,) = sharing.events(0, 10)
    known = Position(0, 1, event.proof)
    assert sharing.resume(known) == known
    assert sharing.resume(replace(known, head=event.head)) == replace(known, head=event.head)
    assert sharing.resume(Position()) == Position()


@pytest.mark.parametrize("known", [Position(4, 1, "ab" * 32), Position(4, 9, "ab" * 32)])
def test_a_record_with_another_past_begins_a_generation(bureau, sharing, known):
    bureau.give()
    assert sharing.resume(known) == Position(5)


@pytest.mark.parametrize("head", [Mark(1, "ab" * 32), Mark(9, "ab" * 32)])
def test_a_record_that_is_behind_what_its_cards_told_begins_a_generation(bureau, sharing, head):
    bureau.give()
    (event,) = sharing.events(0, 10)
    assert sharing.resume(Position(4, 1, event.proof, head)) == Position(5)


def test_an_event_says_how_far_the_kiosk_is(bureau, sharing):
    for _ in range(3):
        bureau.give()
    events = sharing.events(0, 10)
    assert {it.head for it in sharing.events(0, 1)} == {Mark(3, events[-1].proof)}


def test_what_waits_is_what_the_hub_has_not(bureau, sharing):
    for _ in range(3):
        bureau.give()
    sharing.acknowledge(3)
    assert sharing.waiting().count == 0
    sharing.acknowledge(1)
    assert sharing.waiting().count == 2
    assert sharing.waiting().oldest is not None

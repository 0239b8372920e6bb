"""Drafts that leave the kiosk sealed to their receipt, and the revisions that come back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.domain.carried_draft import (
    LONGEST_SEALED,
    CarriedDraft,
    Choice,
    Locks,
    Revision,
    SealedDraft,
    Written,
)
from kiosk.domain.contact import Contact
from kiosk.domain.project import Theme, ThemeState
from kiosk.domain.receipt import Receipt, ReceiptKeys
from kiosk.domain.receipt_code import token_from
from kiosk.domain.sharing import Command, Outcome, Wish, key_of
from kiosk.domain.sketch import Answers, Holder, Sketch, SketchState
from kiosk.services import sharing as sharing_module
from kiosk.services.draft_carrying import DraftCarrying
from kiosk.services.draft_sealing import draw_locks, open_draft, unlock_with_code, unlock_with_token
from kiosk.services.parcel_sealing import KEY_BYTES, ParcelKey, Unopenable, seal
from kiosk.services.sharing import Gestures, Sharing
from kiosk.services.wire import DRAFT, REVISION
from tests.fakes.bureau import TERMS, Bureau
from tests.fakes.chance import NOW
from tests.fakes.hub import QUARTIERS, a_sharing
from tests.fakes.outbox import SharedInMemoryRecords

KEY = ParcelKey(bytes([1] * KEY_BYTES))
THEME = Theme(UUID(int=1), "Dehors", "Se croiser.", ThemeState.OPEN, NOW.date(), 0)
ENOUGH = Answers("La cabane", "Un abri.", "On s’assoit.", holder=Holder.INDIVIDUAL)
CONTACT = Contact("amina@exemple.fr", of_age=True, accepted=True)


@pytest.fixture
def bureau() -> Bureau:
    bureau = Bureau(SharedInMemoryRecords())
    with bureau.records.writing() as record:
        record.projects.add_theme(THEME, ())
    return bureau


@pytest.fixture
def receipt(bureau: Bureau) -> Receipt:
    receipt = bureau.sketching.begin(bureau.deposit.begin(), THEME.id, ENOUGH, "fr")
    assert receipt is not None
    return receipt


@pytest.fixture
def carrying(bureau: Bureau) -> DraftCarrying:
    return DraftCarrying(bureau.records, bureau.clock, bureau.randomness, KEY, QUARTIERS)


def kept(bureau: Bureau, receipt: Receipt) -> Sketch:
    with bureau.records.reading() as record:
        sketch = record.sketches.get(receipt.subject_id)
    assert sketch is not None
    return sketch


def sealed(bureau: Bureau, carrying: DraftCarrying, receipt: Receipt) -> SealedDraft:
    with bureau.records.reading() as record:
        draft = carrying.sealed(record, receipt.subject_id)
    assert draft is not None
    return draft


def ask(bureau: Bureau, carrying: DraftCarrying, receipt: Receipt, revision: Revision) -> Outcome:
    """Ask the kiosk for a revision, as the hub does."""
    slot = key_of(receipt.subject_id)
    parcel = seal(REVISION.dump_json(revision), slot, KEY.public, bureau.randomness)
    return carrying.revise(receipt.subject_id, parcel.sealed)


def over(answers: Answers, hand_in: bool = False, at: datetime = NOW, **changes: Any) -> Revision:
    """Return a revision written over some answers."""
    written = Written.of(answers)
    return Revision(replace(written, **changes), (written.digest,), at, hand_in)


def test_both_keys_of_the_receipt_open_a_draft_and_no_other_does(bureau, carrying, receipt):
    draft, slot = sealed(bureau, carrying, receipt), key_of(receipt.subject_id)
    secret = bureau.sealing.code_secret(receipt.keys.code, bytes.fromhex(draft.locks.salt))
    for key in (
        unlock_with_token(draft.locks, receipt.keys.token, slot),
        unlock_with_code(draft.locks, secret, slot),
    ):
        carried = DRAFT.validate_json(open_draft(draft, key, slot))
        assert carried.written.answers == ENOUGH
        assert carried.theme == "Dehors"
    with pytest.raises(Unopenable):
        unlock_with_token(draft.locks, token_from(1), slot)
    with pytest.raises(Unopenable):
        unlock_with_token(draft.locks, receipt.keys.token, "0" * 32)
    with pytest.raises(Unopenable):
        unlock_with_code(draft.locks, bureau.sealing.code_hash(receipt.keys.code), slot)
    key = unlock_with_token(draft.locks, receipt.keys.token, slot)
    for damaged in (draft.sealed[:40], "", "=A"):
        with pytest.raises(Unopenable):
            open_draft(replace(draft, sealed=damaged), key, slot)
    with pytest.raises(Unopenable):
        open_draft(draft, key, "not a slot")


def test_what_is_no_code_has_no_secret_and_locks_nothing(bureau):
    assert bureau.sealing.code_secret("------", bytes(16)) is None
    with pytest.raises(AssertionError):
        draw_locks(ReceiptKeys(token_from(1), "------"), "0", bureau.sealing, bureau.randomness)


def test_what_no_machine_of_ours_says_is_refused(bureau, carrying, receipt):
    draft = sealed(bureau, carrying, receipt)
    for field in ("public", "salt", "by_code", "by_token"):
        with pytest.raises(ValueError, match="locks"):
            replace(draft.locks, **{field: "zz"})
    for wrong in ("é", "A" * (LONGEST_SEALED + 1)):
        with pytest.raises(ValueError, match="draft"):
            replace(draft, sealed=wrong)
    with pytest.raises(ValueError, match="revision"):
        Revision(Written(), (), NOW.replace(tzinfo=None))
    with pytest.raises(ValueError, match="revision"):
        Revision(Written(), ("0",) * 99, NOW)
    assert isinstance(draft.locks, Locks)
    with pytest.raises(ValueError, match="key"):
        CarriedDraft(Written(), "zz", "Dehors", True, None, False, False, 0)


def test_only_a_draft_is_carried(bureau, carrying, receipt):
    bureau.sketching.leave_contact(receipt.subject_id, CONTACT)
    bureau.sketching.submit(receipt.subject_id)
    with bureau.records.reading() as record:
        assert carrying.sealed(record, receipt.subject_id) is None
        assert carrying.sealed(record, UUID(int=9)) is None


def test_a_revision_of_what_is_not_there_or_does_not_open_is_unknown(bureau, carrying, receipt):
    assert carrying.revise(receipt.subject_id, "nonsense") is Outcome.UNKNOWN
    gone = replace(receipt, subject_id=UUID(int=9))
    assert ask(bureau, carrying, gone, over(ENOUGH)) is Outcome.UNKNOWN


def test_a_revision_is_taken_once_and_never_over_other_answers(bureau, carrying, receipt):
    revision = over(ENOUGH, needs="Du bois", quartier="2")
    assert ask(bureau, carrying, receipt, revision) is Outcome.DONE
    version = kept(bureau, receipt).version
    assert ask(bureau, carrying, receipt, revision) is Outcome.DONE
    assert kept(bureau, receipt).version == version
    other = over(ENOUGH, needs="De la toile")
    assert ask(bureau, carrying, receipt, other) is Outcome.CONFLICT
    assert kept(bureau, receipt).answers.needs == "Du bois"


def test_a_quartier_that_is_none_leaves_the_one_before(bureau, carrying, receipt):
    revision = over(ENOUGH, quartier="the moon", place="Rue de Meaux")
    assert ask(bureau, carrying, receipt, revision) is Outcome.DONE
    answers = kept(bureau, receipt).answers
    assert (answers.quartier, answers.place) == (None, "Rue de Meaux")


def test_it_is_handed_in_at_the_hour_of_the_site_but_never_later_than_now_nor_before_it_began(
    bureau, carrying, receipt
):
    bureau.sketching.leave_contact(receipt.subject_id, CONTACT)
    begun = kept(bureau, receipt).begun_at
    bureau.clock.move(days=1)
    for at, submitted in (
        (begun - timedelta(days=9), begun),
        (NOW + timedelta(days=9), bureau.clock.now().replace(microsecond=begun.microsecond)),
    ):
        assert ask(bureau, carrying, receipt, over(ENOUGH, True, at)) is Outcome.DONE
        sketch = kept(bureau, receipt)
        assert sketch.submitted_at is not None
        assert abs(sketch.submitted_at - submitted) < timedelta(seconds=1)
        assert ask(bureau, carrying, receipt, over(ENOUGH, True, at)) is Outcome.DONE
        bureau.sketching.take_back(receipt.subject_id)
    assert kept(bureau, receipt).state is SketchState.DRAFT


def test_what_is_missing_keeps_the_answers_without_handing_them_in(bureau, carrying, receipt):
    assert ask(bureau, carrying, receipt, over(ENOUGH, True)) is Outcome.INCOMPLETE
    bureau.sketching.leave_contact(receipt.subject_id, CONTACT)
    revision = over(ENOUGH, True, sentence="")
    assert ask(bureau, carrying, receipt, revision) is Outcome.INCOMPLETE
    assert kept(bureau, receipt).answers.sentence == ""
    assert kept(bureau, receipt).state is SketchState.DRAFT


def test_what_comes_after_it_was_handed_in_or_withdrawn_is_too_late(bureau, carrying, receipt):
    bureau.sketching.leave_contact(receipt.subject_id, CONTACT)
    bureau.sketching.submit(receipt.subject_id)
    assert ask(bureau, carrying, receipt, over(ENOUGH, needs="Du bois")) is Outcome.TOO_LATE
    bureau.following.withdraw(receipt.subject_id)
    assert ask(bureau, carrying, receipt, over(ENOUGH, True)) is Outcome.TOO_LATE


def test_a_draft_too_long_to_be_told_stays_at_the_kiosk_and_holds_up_nothing(bureau, receipt):
    many = [Choice(str(number), "Quartier" * 9) for number in range(9000)]
    parts = (bureau.records, bureau.clock, bureau.randomness)
    sharing = Sharing(
        bureau.shared,
        bureau.clock,
        TERMS,
        Gestures(bureau.following, bureau.supporting),
        DraftCarrying(*parts, KEY, many),
    )
    (event,) = sharing.events(0, 9)
    assert event.card is not None
    assert event.card.draft is None
    token_hash = bureau.sealing.token_hash(receipt.keys.token).hex()
    command = Command("1", Wish.REVISE, token_hash)
    assert sharing.fulfil(command) is Outcome.UNKNOWN


def test_a_message_holds_as_many_drafts_as_it_may_and_one_at_least(bureau, receipt, monkeypatch):

    monkeypatch.setattr(sharing_module, "_ENOUGH", 10)
    bureau.sketching.keep(receipt.subject_id, replace(ENOUGH, needs="Du bois"))
    sharing = a_sharing(bureau)
    (first,) = sharing.events(0, 9)
    (second,) = sharing.events(first.sequence, 9)
    assert second.card is not None
    assert second.card.draft is not None

"""Contacts leave the kiosk for the desk from which people are called back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from kiosk.domain.agent import Role
from kiosk.domain.contact import Contact, SealedContact
from kiosk.domain.entrusted import CallBack, Entrusted
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.journal import Action
from kiosk.domain.opinion import Opinion
from kiosk.domain.peer import MachineKind
from kiosk.domain.project import Project, Stage, Theme, ThemeState
from kiosk.domain.receipt import Receipt, Subject
from kiosk.domain.sharing import Wish, key_of
from kiosk.domain.sketch import Answers, Holder
from kiosk.hub.tables import METADATA, PARCEL
from kiosk.services.contact_sealing import ContactSealing
from kiosk.services.desk.authority import Forbidden
from kiosk.services.desk.inbox import ContactElsewhere, NoContact
from kiosk.services.entrusting import Entrusting
from kiosk.services.parcel_sealing import ParcelKey
from kiosk.store.rescue import rescue
from tests.fakes.hub import HubBench
from tests.fakes.town_hall import Machine, TownHall

WORDS = "canari7@exemple.fr"
CONTACT = Contact(WORDS, of_age=True, accepted=True)
PROJECT, THEME = UUID(int=1), UUID(int=2)


class Town(TownHall):
    """A kiosk, and a desk from which people are called back."""

    def __init__(self, folder: Path, bench: HubBench) -> None:
        self.folder, self.bench = folder, bench
        self.machines: list[Machine] = []
        self.kiosk = self.machine(MachineKind.KIOSK, "borne")
        self.caller = self.machine(MachineKind.DESK, "poste du passeur", holds_contacts=True)
        self.passeur = self.caller.bureau.agent_id(Role.PASSEUR, login="nora")
        with self.kiosk.bureau.store.writing() as record:
            record.projects.add_project(_PROJECT, ())
            record.projects.add_theme(_THEME, ())

    def help(self, contact: Contact | None = CONTACT) -> Receipt:
        """Offer help at the kiosk."""
        bureau = self.kiosk.bureau
        said = Opinion(PROJECT, FeedbackKind.HELP, "Je bricole", "fr", contact)
        receipt = bureau.feedback.give(bureau.deposit.begin(), said)
        assert receipt is not None
        return receipt

    def kept(self, receipt: Receipt, subject: Subject = Subject.FEEDBACK) -> SealedContact | None:
        """Return the contact as the kiosk keeps it."""
        with self.kiosk.bureau.store.reading() as record:
            return record.contacts.of_subject(subject, receipt.subject_id)

    def waiting(self, desk: Machine | None = None) -> list[CallBack]:
        """Return whom the passeur may call back."""
        return list((desk or self.caller).bureau.calling_back.waiting(self.passeur))

    def seen(self, receipt: Receipt) -> str:
        """Return the contact as the passeur sees it."""
        return self.caller.bureau.calling_back.contact(self.passeur, key_of(receipt.subject_id))


_PROJECT = Project(
    id=PROJECT,
    title="Un banc",
    sentence="Une phrase.",
    stage=Stage.STIMULATEUR,
)
_THEME = Theme(THEME, "Dehors", "Se croiser.", ThemeState.OPEN, None, 0)


@pytest.fixture
def town(tmp_path: Path, bench: HubBench) -> Iterator[Town]:
    town = Town(tmp_path, bench)
    yield town
    town.close()


def test_a_contact_leaves_the_kiosk_and_is_seen_on_the_desk_that_calls_back(town):
    receipt = town.help()
    kept = town.kept(receipt)
    assert kept is not None
    assert kept.is_here
    town.talk()
    left = town.kept(receipt)
    assert left == replace(kept, sealed=b"")
    assert [(it.origin, it.about, it.words) for it in town.waiting()] == [
        ("borne", "Un banc", "Je bricole")
    ]
    assert town.seen(receipt) == WORDS
    line = f"agent:{town.passeur.hex} {Action.CONTACT_SEEN}"
    assert town.caller.bureau.actions()[-1] == line
    passeur = town.kiosk.bureau.agent_id(Role.PASSEUR, login="paul")
    with pytest.raises(ContactElsewhere):
        town.kiosk.bureau.inbox.contact(passeur, receipt.subject_id)


def test_no_other_machine_nor_the_hub_can_open_it(town, bench):
    desk = town.machine(MachineKind.DESK, "un autre poste")
    town.help()
    town.talk()
    with desk.bureau.store.reading() as record:
        assert not record.call_backs.any()
    with bench.database.reading() as connection:
        for table in METADATA.sorted_tables:
            said = str(connection.execute(select(table)).all())
            assert "canari7" not in said
            assert "bricole" not in said


def test_only_who_may_see_contacts_sees_whom_to_call_back(town):
    receipt = town.help()
    town.talk()
    other = town.caller.bureau.agent_id(*(set(Role) - {Role.PASSEUR}), login="autre")
    with pytest.raises(Forbidden):
        town.caller.bureau.calling_back.waiting(other)
    with pytest.raises(Forbidden):
        town.caller.bureau.calling_back.contact(other, key_of(receipt.subject_id))


def test_until_the_hub_has_it_the_contact_stays_and_is_told_again_the_same(town):
    receipt = town.help()
    town.kiosk.rounds.make()  # the desk has not said which key is its own
    kept = town.kept(receipt)
    assert kept is not None
    assert kept.is_here
    town.caller.rounds.make()
    town.kiosk.rounds.make()
    kept = town.kept(receipt)
    assert kept is not None
    assert not kept.is_here


def test_a_hub_brought_back_from_nothing_is_told_the_same_envelopes_again(town, bench):
    receipt = town.help()
    town.caller.rounds.make()
    town.kiosk.rounds.make()
    with bench.database.writing() as connection:  # before the desk read its mail
        for table in ("delivery", "parcel", "event", "follow_up"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
        connection.exec_driver_sql("UPDATE kiosk SET sequence=0, proof='', generation=0")
    town.talk()
    assert town.seen(receipt) == WORDS


@pytest.mark.parametrize("where", ["at the kiosk", "on the site", "before it was read"])
def test_what_its_author_takes_back_is_erased_everywhere_and_never_comes_back(town, bench, where):
    receipt = town.help()
    if where != "before it was read":
        town.talk()
        assert town.seen(receipt) == WORDS
    else:
        town.caller.rounds.make()
        town.kiosk.rounds.make()
    if where == "on the site":
        bench.follow_ups.ask(Wish.ERASE, receipt.keys.token)
        town.caller.rounds.make()  # told before the kiosk is
        assert not town.waiting()
    else:
        town.kiosk.bureau.following.withdraw(receipt.subject_id)
    town.talk()
    assert town.kept(receipt) is None
    assert not town.waiting()
    with pytest.raises(NoContact):
        town.seen(receipt)
    with bench.database.reading() as connection:
        slot = PARCEL.c.slot == key_of(receipt.subject_id)
        held = connection.execute(select(PARCEL).where(slot, PARCEL.c.sealed.is_not(None))).all()
    assert all(it.expires_on is None for it in held)


def test_what_is_told_late_of_somebody_who_took_it_back_fills_nothing(town):
    receipt = town.help()
    town.talk()
    town.kiosk.bureau.following.erase(receipt.subject_id)
    town.talk()
    with town.caller.bureau.store.writing() as record:
        tomb = record.call_backs.get(key_of(receipt.subject_id))
        assert tomb is not None
        assert (tomb.about, tomb.words, tomb.taken_back) == ("", "", True)
        entrusting(town).take(record, "borne", told(tomb))
        assert record.call_backs.get(tomb.key) == tomb


def test_another_machine_cannot_change_whom_a_kiosk_entrusted(town):
    receipt = town.help()
    town.talk()
    with town.caller.bureau.store.writing() as record:
        known = record.call_backs.get(key_of(receipt.subject_id))
        assert known is not None
        entrusting(town).take(record, "une autre borne", told(known))
        assert record.call_backs.get(known.key) == known


def test_an_answer_brings_its_day_forward_on_the_desk_and_there_it_goes(town, bench):
    receipt = town.help()
    town.talk()
    (before,) = town.waiting()
    passeur = town.kiosk.bureau.agent_id(Role.PASSEUR, login="paul")
    town.kiosk.bureau.inbox.publish(passeur, receipt.subject_id, 1, "Oui !")
    town.talk()
    (after,) = town.waiting()
    assert after.erase_at < before.erase_at
    town.caller.bureau.clock.move(days=92)
    assert not town.waiting()
    with pytest.raises(NoContact):
        town.seen(receipt)
    assert town.caller.bureau.feedback.erase_due_contacts() == 1
    with town.caller.bureau.store.reading() as record:
        assert not record.call_backs.any()
    bench.clock.move(days=92)
    town.talk()
    with bench.database.reading() as connection:
        slot = PARCEL.c.slot == key_of(receipt.subject_id)
        assert set(connection.execute(select(PARCEL.c.sealed).where(slot)).scalars()) == {None}


def test_a_sketch_entrusts_its_holder_once_it_is_handed_in(town):
    bureau = town.kiosk.bureau
    answers = Answers("La cabane", "Un abri.", "On s’assoit.", holder=Holder.INDIVIDUAL)
    receipt = bureau.sketching.begin(bureau.deposit.begin(), THEME, answers, "fr")
    assert receipt is not None
    bureau.sketching.leave_contact(receipt.subject_id, CONTACT)
    town.talk()
    assert not town.waiting()
    assert bureau.sketching.submit(receipt.subject_id)
    town.talk()
    assert [(it.subject, it.about) for it in town.waiting()] == [(Subject.SKETCH, "La cabane")]
    assert town.seen(receipt) == WORDS
    passeur = bureau.agent_id(Role.PASSEUR, login="paul")
    with pytest.raises(ContactElsewhere):
        bureau.admitting.contact(passeur, receipt.subject_id)
    bureau.sketching.take_back(receipt.subject_id)  # and it can be handed in again
    assert bureau.sketching.submit(receipt.subject_id)


def test_those_of_volunteers_and_opinions_without_contact_do_not_travel(town):
    town.help(contact=None)
    town.talk()
    assert not town.waiting()


def test_a_desk_that_comes_later_gets_only_what_was_left_since(town):
    town.help()
    town.talk()
    late = town.machine(MachineKind.DESK, "poste neuf", holds_contacts=True)
    nora = late.bureau.agent_id(Role.PASSEUR, login="nora")
    late.rounds.make()
    town.help(replace(CONTACT, words="neuf@exemple.fr"))
    town.talk()
    (call_back,) = late.bureau.calling_back.waiting(nora)
    assert late.bureau.calling_back.contact(nora, call_back.key) == "neuf@exemple.fr"
    assert len(town.waiting()) == 2


def test_a_contact_that_the_kiosk_cannot_open_stays_and_holds_nothing_up(town, caplog):
    receipt = town.help()
    stranger = ContactSealing(town.kiosk.bureau.randomness, bytes(32))
    with town.kiosk.bureau.store.writing() as record:
        record.contacts.destroy(Subject.FEEDBACK, receipt.subject_id)
        kept = SealedContact(
            id=UUID(int=9),
            subject=Subject.FEEDBACK,
            subject_id=receipt.subject_id,
            sealed=stranger.seal(WORDS, receipt.subject_id),
            given_at=town.kiosk.bureau.clock.now(),
            erase_at=town.kiosk.bureau.clock.now() + timedelta(days=9),
        )
        record.contacts.add(kept)
    town.talk()
    left = town.kept(receipt)
    assert left is not None
    assert left.is_here
    assert not town.waiting()
    assert "does not open" in caplog.text


def test_another_key_opens_nothing_on_the_desk(town):
    receipt = town.help()
    town.talk()
    calling_back = town.caller.bureau.calling_back
    calling_back._sealing = ContactSealing(town.caller.bureau.randomness, bytes(32))
    with pytest.raises(NoContact):
        calling_back.contact(town.passeur, key_of(receipt.subject_id))


def test_a_rescue_brings_back_no_contact_that_was_taken_back(town):
    receipt = town.help()
    town.talk()
    bureau = town.kiosk.bureau
    bureau.store.back_up(bureau.clock.now())
    bureau.following.erase(receipt.subject_id)
    bureau.store.close()
    rescue(bureau.store.path, bureau.store.copies)
    bureau.store.open()
    assert town.kept(receipt) is None
    with bureau.store.reading() as record:
        assert record.contacts.envelope(UUID(int=9), "") is None


def test_a_copy_from_before_it_was_sealed_brings_a_contact_back_for_a_round_only(town):
    receipt = town.help()
    town.kiosk.rounds.make()  # told; the desk has not said which key is its own
    bureau = town.kiosk.bureau
    bureau.store.close()
    before = bureau.store.path.read_bytes()
    bureau.store.open()
    town.talk()
    assert town.seen(receipt) == WORDS
    bureau.store.close()
    bureau.store.path.write_bytes(before)
    bureau.store.open()
    kept = town.kept(receipt)
    assert kept is not None
    assert kept.is_here
    town.talk()
    left = town.kept(receipt)
    assert left is not None
    assert not left.is_here
    assert len(town.waiting()) == 1
    assert town.seen(receipt) == WORDS
    town.talk()
    assert bureau.actions().count(f"kiosk {Action.FEEDBACK_SEALED_AGAIN}") == 1


def told(known: CallBack) -> Entrusted:
    """Return what a kiosk tells of somebody; its envelope is not even looked at."""
    days = (known.given_at, known.erase_at)
    return Entrusted(known.subject, known.subject_id, "Un banc", "Je bricole", *days, "")


def entrusting(town: Town) -> Entrusting:
    """Return the desk's end."""
    bureau = town.caller.bureau
    key = ParcelKey(bytes([town.caller.hub_id] * 32))
    return Entrusting(bureau.clock, bureau.randomness, bureau.contacts, key)

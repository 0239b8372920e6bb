from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from threading import Timer
from uuid import UUID

import pytest
from fido2 import cbor
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.agent import AgentSession, Role
from kiosk.domain.security_key import (
    MOST_KEYS,
    KeyTrouble,
    KeyUnusable,
    NewKeyGiven,
    SecurityKey,
)
from kiosk.services.desk.authority import AccountClosed
from kiosk.services.desk.door import Refused
from kiosk.services.desk.relying_party import RelyingParty, WrongAnswer
from kiosk.services.desk.security_keys import TooManyKeys
from tests.fakes.authenticator import FLAG, FakeSecurityKey
from tests.fakes.desk import PASSPHRASE, DeskBureau

PIN = "2468"


def add(desk: DeskBureau, by: UUID, device: FakeSecurityKey, name: str = "") -> SecurityKey:
    """Plug a key in and add it."""
    desk.plugged[:] = [device]
    desk.clock.move(seconds=1)
    keys = desk.security_keys
    asked = keys.ask_for_key(by, PASSPHRASE)
    return keys.add(asked, keys.wait_for_key(asked, PIN), name)


def enter(desk: DeskBureau, device: FakeSecurityKey, login: str = "lucie") -> AgentSession:
    """Plug a key in and come in with it."""
    desk.plugged[:] = [device]
    keys = desk.security_keys
    asked = keys.ask_for_signature(login)
    return keys.enter(asked, keys.wait_for_signature(asked, PIN))


def test_there_may_be_nothing_to_stop_waiting_for(desk: DeskBureau):
    desk.security_keys.cancel()
    assert isinstance(trouble(desk), KeyUnusable)


def trouble(desk: DeskBureau, *devices: FakeSecurityKey, pin: str = PIN) -> KeyUnusable:
    """Return why the keys that are plugged in give no signature."""
    desk.plugged[:] = devices
    with pytest.raises(KeyUnusable) as unusable:
        desk.security_keys.wait_for_signature(desk.security_keys.ask_for_signature("lucie"), pin)
    return unusable.value


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.AGENT)


class TestComingIn:
    def test_an_agent_comes_in_with_a_name_and_a_key(self, desk: DeskBureau, me: UUID):
        device = FakeSecurityKey()
        add(desk, me, device, " Clé bleue ")
        session = enter(desk, device, " LUCIE ")
        assert (session.agent_id, session.name) == (me, "Lucie")
        (kept,) = desk.security_keys.all(me)
        assert (kept.name, kept.counter) == ("Clé bleue", 2)
        assert kept.used_at is not None
        assert kept.used_at - kept.added_at == timedelta(0)
        assert desk.actions()[-2:] == [
            f"agent:{me.hex} account.key_added",
            f"agent:{me.hex} account.entered",
        ]

    def test_a_key_that_does_not_count_comes_in_again_and_again(self, desk: DeskBureau, me: UUID):
        device = FakeSecurityKey(counts=False)
        add(desk, me, device)
        assert [enter(desk, device).name for _ in range(2)] == ["Lucie", "Lucie"]

    def test_each_of_two_keys_opens(self, desk: DeskBureau, me: UUID):
        devices = [FakeSecurityKey(), FakeSecurityKey()]
        for device in devices:
            add(desk, me, device)
        assert [enter(desk, device).name for device in devices] == ["Lucie", "Lucie"]
        assert [key.name for key in desk.security_keys.all(me)] == ["Clé 1", "Clé 2"]

    def test_a_counter_that_goes_back_is_refused_and_told_to_the_log(
        self, desk: DeskBureau, me: UUID
    ):
        device = FakeSecurityKey()
        add(desk, me, device)
        enter(desk, device)
        device.counter = 1
        with pytest.raises(Refused):
            enter(desk, device)
        assert desk.actions()[-1] == f"agent:{me.hex} account.key_suspected"

    @pytest.mark.parametrize("flags", [FLAG.UP, FLAG.UV, FLAG(0)])
    def test_a_key_that_knows_neither_finger_nor_holder_is_refused(
        self, desk: DeskBureau, me: UUID, flags: FLAG
    ):
        device = FakeSecurityKey()
        add(desk, me, device)
        device.flags = flags
        with pytest.raises(Refused):
            enter(desk, device)

    def test_an_old_answer_does_not_open_again(self, desk: DeskBureau, me: UUID):
        device = FakeSecurityKey()
        add(desk, me, device)
        keys = desk.security_keys
        asked = keys.ask_for_signature("lucie")
        answer = keys.wait_for_signature(asked, PIN)
        keys.enter(asked, answer)
        for again in (asked, keys.ask_for_signature("lucie")):
            with pytest.raises(Refused):
                keys.enter(again, answer)

    def test_the_key_of_somebody_else_does_not_open(self, desk: DeskBureau, me: UUID):
        mine, theirs = FakeSecurityKey(), FakeSecurityKey()
        add(desk, me, mine)
        add(desk, desk.agent_id(Role.AGENT, login="ahmed"), theirs)
        with pytest.raises(Refused):
            enter(desk, theirs)

    def test_a_signature_by_another_key_does_not_open(self, desk: DeskBureau, me: UUID):
        device, thief = FakeSecurityKey(), FakeSecurityKey()
        kept = add(desk, me, device)
        add(desk, desk.agent_id(Role.AGENT, login="ahmed"), thief)
        thief.credentials[kept.id] = next(iter(thief.credentials.values()))
        with pytest.raises(Refused):
            enter(desk, thief)

    def test_a_closed_account_does_not_open(self, desk: DeskBureau, me: UUID):
        device = FakeSecurityKey()
        add(desk, me, device)
        desk.accounts.close(me)
        with pytest.raises(Refused):
            enter(desk, device)

    def test_a_new_code_ends_the_keys_of_before(self, desk: DeskBureau, me: UUID):
        device = FakeSecurityKey()
        add(desk, me, device)
        code = desk.accounts.invite_again(me).code
        with pytest.raises(Refused):
            enter(desk, device)
        desk.access.join("lucie", code, PASSPHRASE)
        with pytest.raises(Refused):
            enter(desk, device)
        assert desk.security_keys.all(me) == ()


class TestGuessing:
    def test_an_unknown_name_is_asked_and_answered_like_a_known_one(
        self, desk: DeskBureau, me: UUID
    ):
        add(desk, me, FakeSecurityKey())
        stranger = FakeSecurityKey()
        waits = []
        for _ in range(7):
            for login in ("lucie", "inconnu", "é"):
                with pytest.raises(Refused) as refused:
                    enter(desk, stranger, login)
                waits.append(refused.value.wait)
            desk.clock.moment += waits[-1]
        assert waits[::3] == waits[1::3] == waits[2::3]
        asked = [desk.security_keys.ask_for_signature(login) for login in ("lucie", "inconnu")]
        assert [[len(one) for one in it.accepted] for it in asked] == [[64] * MOST_KEYS] * 2

    def test_a_name_is_always_asked_for_the_same_ids(self, desk: DeskBureau):
        asked = [desk.security_keys.ask_for_signature(it) for it in ("inconnu", " Inconnu ", "x")]
        assert asked[0].accepted == asked[1].accepted
        assert not set(asked[0].accepted) & set(asked[2].accepted)
        assert asked[0].challenge != asked[1].challenge

    def test_wrong_keys_and_wrong_passphrases_wait_together(self, desk: DeskBureau, me: UUID):
        device = FakeSecurityKey()
        add(desk, me, device)
        for _ in range(4):
            with pytest.raises(Refused):
                desk.access.enter("lucie", "faux")
        with pytest.raises(Refused) as refused:
            enter(desk, FakeSecurityKey())
        assert 29 < refused.value.wait.total_seconds() <= 30
        with pytest.raises(Refused):
            desk.security_keys.ask_for_signature("lucie")
        desk.clock.moment += timedelta(seconds=30)
        assert enter(desk, device).name == "Lucie"

    def test_a_key_that_gives_no_answer_costs_no_try(self, desk: DeskBureau, me: UUID):
        add(desk, me, FakeSecurityKey())
        for _ in range(7):
            trouble(desk)
        desk.security_keys.ask_for_signature("lucie")


class TestTroubles:
    def test_no_key_and_two_keys_are_told_apart(self, desk: DeskBureau):
        assert trouble(desk).trouble is KeyTrouble.ABSENT
        assert trouble(desk, FakeSecurityKey(), FakeSecurityKey()).trouble is KeyTrouble.SEVERAL

    def test_a_key_pulled_out_is_absent(self, desk: DeskBureau):
        assert trouble(desk, FakeSecurityKey(pulled=True)).trouble is KeyTrouble.ABSENT
        assert trouble(desk, FakeSecurityKey(plugged=False)).trouble is KeyTrouble.ABSENT

    def test_a_machine_that_lists_no_device_has_no_key(self, desk: DeskBureau, monkeypatch):
        def broken():
            raise OSError("Permission denied")

        monkeypatch.setattr(desk.security_keys._reader, "_list_devices", broken)
        assert trouble(desk).trouble is KeyTrouble.ABSENT

    def test_a_wrong_pin_says_how_many_are_left_then_the_key_is_blocked(self, desk: DeskBureau):
        device = FakeSecurityKey(tries=2)
        wrong = trouble(desk, device, pin="1111")
        assert (wrong.trouble, wrong.tries) == (KeyTrouble.PIN_WRONG, 1)
        assert trouble(desk, device, pin="1111").trouble is KeyTrouble.PIN_BLOCKED
        assert trouble(desk, device).trouble is KeyTrouble.PIN_BLOCKED

    def test_a_key_with_a_pin_wants_it(self, desk: DeskBureau):
        assert trouble(desk, FakeSecurityKey(), pin="").trouble is KeyTrouble.PIN_WANTED

    def test_a_key_that_cannot_know_its_holder_is_not_heard(self, desk: DeskBureau):
        assert trouble(desk, FakeSecurityKey(pin=None)).trouble is KeyTrouble.WITHOUT_PIN

    def test_giving_up_ends_the_wait(self, desk: DeskBureau):
        timer = Timer(0.1, desk.security_keys.cancel)
        timer.start()
        assert trouble(desk, FakeSecurityKey(touched=False)).trouble is KeyTrouble.NOT_TOUCHED
        timer.join()

    def test_a_key_that_answers_nonsense_is_strange(self, desk: DeskBureau, monkeypatch):
        device = FakeSecurityKey()
        monkeypatch.setattr(device, "_get", lambda _asked: {})
        assert trouble(desk, device).trouble is KeyTrouble.STRANGE


class TestAdding:
    def test_a_key_just_bought_takes_the_pin_that_is_typed(self, desk: DeskBureau, me: UUID):
        device = FakeSecurityKey(pin=None)
        add(desk, me, device)
        assert device.pin == PIN
        assert enter(desk, device).name == "Lucie"

    @pytest.mark.parametrize(
        ("device", "pin", "expected"),
        [
            (FakeSecurityKey(pin=None), "", KeyTrouble.WITHOUT_PIN),
            (FakeSecurityKey(pin=None), "123", KeyTrouble.PIN_REFUSED),
            (FakeSecurityKey(pin=None), "x" * 64, KeyTrouble.PIN_REFUSED),
            (FakeSecurityKey(u2f_only=True), PIN, KeyTrouble.WITHOUT_PIN),
            (FakeSecurityKey(), "1111", KeyTrouble.PIN_WRONG),
        ],
    )
    def test_a_key_that_cannot_be_added_says_why(
        self, desk: DeskBureau, me: UUID, device: FakeSecurityKey, pin: str, expected: KeyTrouble
    ):
        desk.plugged[:] = [device]
        asked = desk.security_keys.ask_for_key(me, PASSPHRASE)
        with pytest.raises(KeyUnusable) as unusable:
            desk.security_keys.wait_for_key(asked, pin)
        assert unusable.value.trouble is expected
        assert desk.security_keys.all(me) == ()

    def test_a_key_is_added_once(self, desk: DeskBureau, me: UUID):
        device = FakeSecurityKey()
        add(desk, me, device)
        with pytest.raises(KeyUnusable) as unusable:
            add(desk, me, device)
        assert unusable.value.trouble is KeyTrouble.ALREADY_THERE

    def test_it_takes_the_passphrase_and_wrong_ones_wait(self, desk: DeskBureau, me: UUID):
        for _ in range(5):
            with pytest.raises(Refused):
                desk.security_keys.ask_for_key(me, "faux")
        with pytest.raises(Refused) as refused:
            desk.security_keys.ask_for_key(me, PASSPHRASE)
        assert 29 < refused.value.wait.total_seconds() <= 30

    def test_five_keys_are_enough(self, desk: DeskBureau, me: UUID):
        for _ in range(MOST_KEYS):
            add(desk, me, FakeSecurityKey())
        with pytest.raises(TooManyKeys):
            desk.security_keys.ask_for_key(me, PASSPHRASE)

    def test_an_answer_to_another_question_is_not_kept(self, desk: DeskBureau, me: UUID):
        desk.plugged[:] = [FakeSecurityKey()]
        keys = desk.security_keys
        given = keys.wait_for_key(keys.ask_for_key(me, PASSPHRASE), PIN)
        with pytest.raises(KeyUnusable) as unusable:
            keys.add(keys.ask_for_key(me, PASSPHRASE), given, "")
        assert unusable.value.trouble is KeyTrouble.STRANGE

    def test_a_key_taken_away_opens_no_more(self, desk: DeskBureau, me: UUID):
        device = FakeSecurityKey()
        kept = add(desk, me, device)
        desk.security_keys.remove(desk.agent_id(Role.AGENT, login="ahmed"), kept.id)
        assert enter(desk, device).name == "Lucie"
        desk.security_keys.remove(me, kept.id)
        with pytest.raises(Refused):
            enter(desk, device)

    def test_a_closed_account_adds_nothing(self, desk: DeskBureau, me: UUID):
        desk.plugged[:] = [FakeSecurityKey()]
        keys = desk.security_keys
        asked = keys.ask_for_key(me, PASSPHRASE)
        given = keys.wait_for_key(asked, PIN)
        desk.accounts.close(me)
        for late in (lambda: keys.add(asked, given, ""), lambda: keys.all(me)):
            with pytest.raises(AccountClosed):
                late()


class TestNonsense:
    @given(st.data())
    @settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_a_signature_with_a_damaged_part_is_a_wrong_answer(
        self, desk: DeskBureau, data: st.DataObject
    ):
        if not desk.accounts.all():
            add(desk, desk.agent_id(Role.AGENT), FakeSecurityKey())
        (key,) = desk.security_keys.all(desk.accounts.with_login("lucie").id)
        asked = desk.security_keys.ask_for_signature("lucie")
        good = desk.security_keys.wait_for_signature(asked, PIN)
        part = data.draw(st.sampled_from(["client_data", "authenticator_data", "signature"]))
        damaged = data.draw(st.binary())
        with pytest.raises(WrongAnswer):
            RelyingParty().check(asked, replace(good, **{part: damaged}), key)

    @given(st.data())
    @settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_a_key_whose_answer_is_damaged_is_not_accepted(
        self, desk: DeskBureau, data: st.DataObject
    ):
        if not desk.accounts.all():
            desk.agent(Role.AGENT)
        desk.plugged[:] = [FakeSecurityKey()]
        keys = desk.security_keys
        asked = keys.ask_for_key(desk.accounts.with_login("lucie").id, PASSPHRASE)
        good = keys.wait_for_key(asked, PIN)
        cut = data.draw(st.integers(0, len(good.attestation) - 1))
        damaged = data.draw(st.binary() | st.just(good.attestation[:cut]))
        with pytest.raises(WrongAnswer):
            RelyingParty().accept(asked, NewKeyGiven(good.client_data, damaged))

    @pytest.mark.parametrize("noise", [b"\x19", b"\x1b", b"\x81" * 7_000])
    def test_an_answer_cut_in_a_number_or_nested_without_end_is_a_wrong_answer(
        self, desk: DeskBureau, me: UUID, noise: bytes
    ):
        desk.plugged[:] = [FakeSecurityKey()]
        asked = desk.security_keys.ask_for_key(me, PASSPHRASE)
        good = desk.security_keys.wait_for_key(asked, PIN)
        with pytest.raises(WrongAnswer):
            RelyingParty().accept(asked, NewKeyGiven(good.client_data, noise))

    def test_an_answer_without_a_key_in_it_is_a_wrong_answer(self, desk: DeskBureau, me: UUID):
        desk.plugged[:] = [FakeSecurityKey()]
        keys = desk.security_keys
        asked = keys.ask_for_key(me, PASSPHRASE)
        good = keys.wait_for_key(asked, PIN)
        parts: dict[str, object] = cbor.decode(good.attestation)  # type: ignore[assignment]
        whole = bytes(parts["authData"])  # type: ignore[call-overload]
        flags = bytes([whole[32] & ~FLAG.AT])
        parts["authData"] = whole[:32] + flags + whole[33:37]
        with pytest.raises(WrongAnswer):
            RelyingParty().accept(asked, NewKeyGiven(good.client_data, cbor.encode(parts)))

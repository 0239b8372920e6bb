from __future__ import annotations

from datetime import timedelta
from math import ceil

import pytest

from kiosk.domain.agent import PassphraseTooShort, Role
from kiosk.services.desk.access import Access, CodeExpired
from kiosk.services.desk.authority import AccountClosed
from kiosk.services.desk.door import Refused
from kiosk.services.desk.passphrases import Passphrases, TooGuessable
from kiosk.services.sealing import Cost
from tests.fakes.bureau import PEPPER
from tests.fakes.desk import PASSPHRASE, DeskBureau


def refusal(desk: DeskBureau, login: str, passphrase: str) -> timedelta:
    with pytest.raises(Refused) as refused:
        desk.access.enter(login, passphrase)
    return timedelta(seconds=ceil(refused.value.wait.total_seconds()))


class TestComingIn:
    def test_there_is_no_account_at_first(self, desk: DeskBureau):
        assert desk.accounts.all() == ()
        assert refusal(desk, "admin", "admin admin admin") == timedelta(0)

    def test_an_agent_comes_in_with_their_passphrase(self, desk: DeskBureau):
        desk.agent(Role.AGENT)
        session = desk.access.enter(" LUCIE ", PASSPHRASE)
        assert (session.name, session.roles) == ("Lucie", frozenset({Role.AGENT}))

    @pytest.mark.parametrize("wrong", ["", "x", PASSPHRASE + "!", PASSPHRASE.upper(), "x" * 300])
    def test_another_passphrase_does_not_open(self, desk: DeskBureau, wrong: str):
        desk.agent(Role.AGENT)
        refusal(desk, "lucie", wrong)

    def test_an_account_without_a_passphrase_does_not_open(self, desk: DeskBureau):
        desk.accounts.invite("lucie", "Lucie", frozenset({Role.AGENT}))
        refusal(desk, "lucie", "nobody's passphrase")

    def test_what_cannot_be_a_login_is_refused_like_an_unknown_one(self, desk: DeskBureau):
        assert refusal(desk, "é", PASSPHRASE) == refusal(desk, "inconnu", PASSPHRASE)

    def test_who_knows_the_passphrase_of_a_closed_account_is_told_that_it_is(
        self, desk: DeskBureau
    ):
        desk.accounts.close(desk.agent_id(Role.AGENT))
        for _ in range(6):
            with pytest.raises(AccountClosed):
                desk.access.enter("lucie", PASSPHRASE)
        assert desk.actions()[-1] == "kiosk account.closed"

    def test_who_guesses_never_learns_that_an_account_is_closed(self, desk: DeskBureau):
        desk.accounts.close(desk.agent_id(Role.AGENT))
        for _ in range(7):
            closed, unknown = refusal(desk, "lucie", "faux"), refusal(desk, "inconnu", "faux")
            assert closed == unknown
        assert refusal(desk, "lucie", PASSPHRASE) == closed

    def test_the_record_holds_no_passphrase(self, desk: DeskBureau):
        desk.agent(Role.AGENT)
        desk.store.close()
        written = b"".join(path.read_bytes() for path in desk.store.path.parent.glob("kiosk.db*"))
        assert PASSPHRASE.encode() not in written
        assert b"$argon2id$" in written

    def test_a_new_cost_seals_the_passphrase_again(self, desk: DeskBureau):
        session = desk.agent(Role.AGENT)
        dearer = Passphrases(PEPPER, Cost(memory=16, passes=2, lanes=1))
        Access(desk.door, dearer).enter("lucie", PASSPHRASE)
        with desk.store.reading() as record:
            agent = record.agents.get(session.agent_id)
        assert agent is not None
        assert agent.passphrase is not None
        assert not dearer.outdated(agent.passphrase)
        assert dearer.opens(agent.passphrase, PASSPHRASE)

    def test_coming_in_and_leaving_are_in_the_audit_log_under_the_account(self, desk: DeskBureau):
        session = desk.agent(Role.AGENT)
        desk.access.leave(session)
        me = f"agent:{session.agent_id.hex}"
        assert desk.actions() == [
            "kiosk account.invited",
            f"{me} account.joined",
            f"{me} account.entered",
            f"{me} account.left",
        ]


class TestOneTimeCode:
    def test_a_code_works_once(self, desk: DeskBureau):
        code = desk.accounts.invite("lucie", "Lucie", frozenset({Role.AGENT})).code
        desk.access.join("lucie", code.lower().replace("-", " "), PASSPHRASE)
        with pytest.raises(Refused):
            desk.access.join("lucie", code, PASSPHRASE)

    def test_a_code_dies_after_a_day(self, desk: DeskBureau):
        code = desk.accounts.invite("lucie", "Lucie", frozenset({Role.AGENT})).code
        desk.clock.moment += timedelta(hours=24)
        for _ in range(6):
            with pytest.raises(CodeExpired):
                desk.access.join("lucie", code, PASSPHRASE)
        with pytest.raises(Refused):
            desk.access.join("lucie", "0000-0000-0000-0", PASSPHRASE)

    def test_closing_the_account_ends_a_code_that_was_waiting(self, desk: DeskBureau):
        code = desk.accounts.invite("lucie", "Lucie", frozenset({Role.AGENT})).code
        desk.accounts.close(desk.accounts.with_login("lucie").id)
        with pytest.raises(Refused):
            desk.access.join("lucie", code, PASSPHRASE)

    def test_a_code_opens_only_its_own_account(self, desk: DeskBureau):
        code = desk.accounts.invite("lucie", "Lucie", frozenset({Role.AGENT})).code
        desk.accounts.invite("ahmed", "Ahmed", frozenset({Role.AGENT}))
        for login in ("ahmed", "inconnu"):
            with pytest.raises(Refused):
                desk.access.join(login, code, PASSPHRASE)

    @pytest.mark.parametrize(
        "common", ["motdepasse123", "azertyuiop12", "mairiecitoyenne", "lucie lucie lucie"]
    )
    def test_a_passphrase_that_is_guessed_early_is_refused(self, desk: DeskBureau, common: str):
        code = desk.accounts.invite("lucie", "Lucie", frozenset({Role.AGENT})).code
        with pytest.raises(TooGuessable):
            desk.access.join("lucie", code, common)
        assert desk.access.join("lucie", code, PASSPHRASE).name == "Lucie"

    def test_a_short_passphrase_leaves_the_code_good(self, desk: DeskBureau):
        code = desk.accounts.invite("lucie", "Lucie", frozenset({Role.AGENT})).code
        with pytest.raises(PassphraseTooShort):
            desk.access.join("lucie", code, "court")
        assert desk.access.join("lucie", code, PASSPHRASE).name == "Lucie"


class TestGuessing:
    def test_wrong_tries_wait_longer_each_time(self, desk: DeskBureau):
        desk.agent(Role.AGENT)
        waits = [refusal(desk, "lucie", f"faux {n}").total_seconds() for n in range(5)]
        assert waits == [0, 0, 0, 0, 30]

    def test_while_one_waits_even_the_right_passphrase_is_not_heard(self, desk: DeskBureau):
        desk.agent(Role.AGENT)
        for _ in range(5):
            refusal(desk, "lucie", "faux")
        assert refusal(desk, "lucie", PASSPHRASE) == timedelta(seconds=30)
        desk.clock.moment += timedelta(seconds=30)
        assert desk.access.enter("lucie", PASSPHRASE).name == "Lucie"

    def test_coming_in_forgives_the_wrong_tries(self, desk: DeskBureau):
        desk.agent(Role.AGENT)
        for _ in range(4):
            refusal(desk, "lucie", "faux")
        desk.access.enter("lucie", PASSPHRASE)
        assert refusal(desk, "lucie", "faux") == timedelta(0)

    def test_a_clock_set_back_keeps_nobody_out(self, desk: DeskBureau):
        desk.agent(Role.AGENT)
        for _ in range(5):
            refusal(desk, "lucie", "faux")
        desk.clock.moment -= timedelta(days=400)
        assert refusal(desk, "lucie", "faux") == timedelta(minutes=1)
        desk.clock.moment += timedelta(minutes=1)
        assert desk.access.enter("lucie", PASSPHRASE).name == "Lucie"

    def test_codes_are_throttled_with_passphrases(self, desk: DeskBureau):
        desk.accounts.invite("lucie", "Lucie", frozenset({Role.AGENT}))
        for _ in range(5):
            with pytest.raises(Refused):
                desk.access.join("lucie", "0000-0000-0000-0", PASSPHRASE)
        assert refusal(desk, "lucie", PASSPHRASE) == timedelta(seconds=30)

    def test_an_unknown_login_is_answered_like_a_known_one(self, desk: DeskBureau):
        desk.agent(Role.AGENT)
        for _ in range(7):
            known, unknown = refusal(desk, "lucie", "faux"), refusal(desk, "inconnu", "faux")
            assert known == unknown

    def test_a_day_of_guessing_hears_105_tries_and_the_owner_comes_in(self, desk: DeskBureau):
        desk.agent(Role.AGENT)
        end = desk.clock.moment + timedelta(days=1)
        heard, wait = 0, timedelta(0)
        while desk.clock.moment + wait < end:
            desk.clock.moment += wait
            wait = refusal(desk, "lucie", f"faux {heard}")
            heard += 1
        assert 90 < heard <= 105
        desk.clock.moment += wait
        assert desk.access.enter("lucie", PASSPHRASE).name == "Lucie"


class TestChangingThePassphrase:
    OTHER = "un hérisson traverse la gare"

    def test_the_new_one_opens_and_the_old_one_does_not(self, desk: DeskBureau):
        me = desk.agent_id(Role.AGENT)
        desk.access.change_passphrase(me, PASSPHRASE, self.OTHER)
        assert desk.access.enter("lucie", self.OTHER).agent_id == me
        refusal(desk, "lucie", PASSPHRASE)
        assert f"agent:{me.hex} account.passphrase_changed" in desk.actions()

    def test_it_takes_the_old_one_and_wrong_ones_wait(self, desk: DeskBureau):
        me = desk.agent_id(Role.AGENT)
        waits = []
        for _ in range(6):
            with pytest.raises(Refused) as refused:
                desk.access.change_passphrase(me, "faux", self.OTHER)
            waits.append(ceil(refused.value.wait.total_seconds()))
        assert waits == [0, 0, 0, 0, 30, 30]

    @pytest.mark.parametrize(
        ("chosen", "error"), [("court", PassphraseTooShort), ("motdepasse123", TooGuessable)]
    )
    def test_a_bad_new_one_changes_nothing(self, desk: DeskBureau, chosen: str, error):
        me = desk.agent_id(Role.AGENT)
        with pytest.raises(error):
            desk.access.change_passphrase(me, PASSPHRASE, chosen)
        assert desk.access.enter("lucie", PASSPHRASE).agent_id == me

    def test_a_closed_account_changes_nothing(self, desk: DeskBureau):
        me = desk.agent_id(Role.AGENT)
        desk.accounts.close(me)
        with pytest.raises(AccountClosed):
            desk.access.change_passphrase(me, PASSPHRASE, self.OTHER)

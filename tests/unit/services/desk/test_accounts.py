from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.domain.agent import BadLogin, Role
from kiosk.domain.permissions import GRANTS, Permission
from kiosk.services.desk.accounts import LastAdministrator, LoginTaken, NoRole, UnknownAgent
from kiosk.services.desk.authority import AccountClosed, Forbidden, authorise
from kiosk.services.desk.door import Refused
from tests.fakes.desk import PASSPHRASE, DeskBureau

AGENT = frozenset({Role.AGENT})


class TestInviting:
    def test_an_account_waits_for_its_passphrase(self, desk: DeskBureau):
        desk.accounts.invite("Lucie", " Lucie  M. ", AGENT)
        (agent,) = desk.accounts.all()
        assert (agent.login, agent.passphrase, agent.active) == ("lucie", None, True)

    def test_without_a_name_the_login_is_the_name(self, desk: DeskBureau):
        desk.accounts.invite("lucie", " ", AGENT)
        assert desk.accounts.with_login("LUCIE").name == "lucie"

    def test_a_login_is_given_once(self, desk: DeskBureau):
        desk.accounts.invite("lucie", "", AGENT)
        with pytest.raises(LoginTaken):
            desk.accounts.invite("LUCIE", "", AGENT)

    def test_an_account_has_a_role_and_a_login(self, desk: DeskBureau):
        with pytest.raises(NoRole):
            desk.accounts.invite("lucie", "", frozenset())
        with pytest.raises(BadLogin):
            desk.accounts.invite("é", "", AGENT)

    def test_a_new_code_replaces_the_old_one_and_the_lost_passphrase(self, desk: DeskBureau):
        session = desk.agent(Role.AGENT)
        desk.accounts.close(session.agent_id)
        first = desk.accounts.invite_again(session.agent_id).code
        second = desk.accounts.invite_again(session.agent_id).code
        with pytest.raises(Refused):
            desk.access.enter("lucie", PASSPHRASE)
        with pytest.raises(Refused):
            desk.access.join("lucie", first, PASSPHRASE)
        assert desk.access.join("lucie", second, PASSPHRASE).name == "Lucie"

    def test_closing_an_account_kills_its_code(self, desk: DeskBureau):
        code = desk.accounts.invite("lucie", "", AGENT).code
        desk.accounts.close(desk.accounts.with_login("lucie").id)
        with pytest.raises(Refused):
            desk.access.join("lucie", code, PASSPHRASE)


class TestManaging:
    def test_only_an_administrator_manages_accounts(self, desk: DeskBureau):
        mine = desk.agent_id(*(set(Role) - {Role.ADMINISTRATOR}))
        for refused in (
            lambda: desk.accounts.all(mine),
            lambda: desk.accounts.with_login("lucie", mine),
            lambda: desk.accounts.invite("ahmed", "", AGENT, mine),
            lambda: desk.accounts.invite_again(mine, mine),
            lambda: desk.accounts.change_roles(mine, frozenset({Role.ADMINISTRATOR}), mine),
            lambda: desk.accounts.close(mine, mine),
        ):
            with pytest.raises(Forbidden):
                refused()

    def test_an_administrator_invites_and_gives_roles(self, desk: DeskBureau):
        me = desk.agent_id(Role.ADMINISTRATOR)
        desk.accounts.invite("ahmed", "Ahmed", AGENT, me)
        ahmed = desk.accounts.with_login("ahmed", me)
        desk.accounts.change_roles(ahmed.id, frozenset({Role.PASSEUR}), me)
        assert desk.accounts.with_login("ahmed").roles == frozenset({Role.PASSEUR})
        assert desk.actions()[-2:] == [
            f"agent:{me.hex} account.invited",
            f"agent:{me.hex} account.roles_changed",
        ]

    def test_the_last_entry_of_each_account_is_known(self, desk: DeskBureau):
        me = desk.agent_id(Role.ADMINISTRATOR)
        desk.accounts.invite("ahmed", "Ahmed", AGENT)
        desk.clock.move(hours=1)
        desk.access.enter("lucie", PASSPHRASE)
        (entered,) = desk.accounts.last_entries(me).items()
        assert entered[0] == me
        assert abs(entered[1] - desk.clock.moment) < timedelta(milliseconds=1)

    def test_the_last_administrator_stays(self, desk: DeskBureau):
        me = desk.agent_id(Role.ADMINISTRATOR)
        with pytest.raises(LastAdministrator):
            desk.accounts.close(me, me)
        with pytest.raises(LastAdministrator):
            desk.accounts.change_roles(me, AGENT, me)
        assert desk.accounts.all(me)[0].active

    def test_an_account_keeps_a_role(self, desk: DeskBureau):
        with pytest.raises(NoRole):
            desk.accounts.change_roles(desk.agent_id(Role.AGENT), frozenset())

    def test_nobody_is_nobody(self, desk: DeskBureau):
        with pytest.raises(UnknownAgent):
            desk.accounts.close(UUID(int=7))
        with pytest.raises(UnknownAgent):
            desk.accounts.with_login("nobody")


class TestAuthority:
    @pytest.mark.parametrize("role", Role)
    def test_the_record_is_asked_what_the_roles_grant(self, desk: DeskBureau, role: Role):
        mine = desk.agent_id(role)
        for permission in Permission:
            with desk.store.reading() as record:
                try:
                    authorise(record, mine, permission)
                    allowed = True
                except Forbidden:
                    allowed = False
            assert allowed == (permission in GRANTS[role])

    def test_a_closed_account_may_nothing_even_in_a_session_that_is_open(self, desk: DeskBureau):
        mine = desk.agent_id(Role.ADMINISTRATOR)
        desk.accounts.close(mine)
        with pytest.raises(AccountClosed):
            desk.accounts.all(mine)

    def test_an_account_that_never_was_may_nothing(self, desk: DeskBureau):
        with pytest.raises(AccountClosed):
            desk.accounts.all(UUID(int=7))

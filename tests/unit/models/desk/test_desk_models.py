from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices.security_keys import UsbSecurityKeys
from kiosk.domain.agent import AgentSession, Role
from kiosk.models.background import Background
from kiosk.models.desk.access_model import AccessModel
from kiosk.models.desk.agents_model import AgentsModel
from kiosk.models.desk.desk_session_model import DeskSessionModel, Limits
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.own_account_model import OwnAccountModel
from kiosk.screen import services_of
from kiosk.services.catalogue import Services
from kiosk.services.desk.accounts import VALID
from kiosk.settings import load
from tests.end2end.conftest import CHEAP
from tests.fakes.authenticator import FakeSecurityKey
from tests.fakes.chance import NOW, StillClock
from tests.fakes.desk import PASSPHRASE

SESSION = AgentSession(UUID(int=1), "Lucie", frozenset({Role.AGENT}), NOW)


class Watch:
    """A clock that never jumps."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def background(qtbot: QtBot, tmp_path: Path) -> Iterator[Background]:
    settings = load(None, {"KIOSK_DATA": str(tmp_path), **CHEAP})
    background = Background(lambda: services_of(settings))
    with qtbot.waitSignal(background.ready, timeout=10_000):
        background.start()
    yield background
    background.close()


def services(background: Background) -> Services:
    assert background._services is not None
    return background._services


def invite(background: Background, *roles: Role, login: str = "lucie") -> str:
    return services(background).desk.accounts.invite(login, "Lucie", frozenset(roles)).code


@pytest.mark.usefixtures("qapp")
class TestLock:
    @pytest.fixture
    def watch(self) -> Watch:
        return Watch()

    @pytest.fixture
    def session(self, watch: Watch) -> Iterator[DeskSessionModel]:
        session = DeskSessionModel(SESSION, Limits(120, 20, 1800), watch)
        yield session
        session.lock()

    def test_the_screen_warns_20_seconds_before_it_locks(
        self, session: DeskSessionModel, watch: Watch
    ):
        shown = {}
        for seconds in (0, 99, 100, 119.5):
            watch.seconds = seconds
            session.tick()
            shown[seconds] = session.secondsLeft
        assert shown == {0: 0, 99: 0, 100: 21, 119.5: 1}

    def test_it_locks_when_nobody_is_there(
        self, qtbot: QtBot, session: DeskSessionModel, watch: Watch
    ):
        watch.seconds = 120
        with qtbot.waitSignal(session.locked):
            session.tick()

    def test_whoever_is_there_stays_but_not_for_ever(
        self, qtbot: QtBot, session: DeskSessionModel, watch: Watch
    ):
        for minute in range(29):
            watch.seconds = minute * 60
            session.stay()
            session.tick()
            assert session.secondsLeft == 0
        watch.seconds = 1790
        session.stay()
        session.tick()
        assert session.secondsLeft == 11
        watch.seconds = 1800
        with qtbot.waitSignal(session.locked):
            session.tick()

    def test_locking_twice_locks_once(self, session: DeskSessionModel):
        locks: list[bool] = []
        session.locked.connect(lambda: locks.append(True))
        session.lock()
        session.lock()
        assert locks == [True]

    def test_it_tells_what_the_roles_grant(self, session: DeskSessionModel):
        assert "decide" in session.permissions
        assert "manage_agents" not in session.permissions


class TestDoor:
    def test_an_agent_joins_then_comes_in(self, qtbot: QtBot, background: Background):
        code = invite(background, Role.AGENT)
        access = AccessModel(background, background)
        with qtbot.waitSignal(access.entered) as entered:
            access.join("lucie", code, PASSPHRASE)
        assert entered.args[0].name == "Lucie"
        with qtbot.waitSignal(access.entered):
            access.enter("lucie", PASSPHRASE)
        assert access.refusal == ""

    def test_an_agent_whose_account_was_closed_meanwhile_is_told_so(
        self, qtbot: QtBot, background: Background
    ):
        desk = services(background).desk
        session = desk.access.join("lucie", invite(background, Role.AGENT), PASSPHRASE)
        desk.accounts.close(session.agent_id)
        access = AccessModel(background, background)
        with qtbot.waitSignal(access.refusalChanged):
            access.enter("lucie", PASSPHRASE)
        assert (access.refusal, access.wait, access.busy) == ("closed", 0, False)

    def test_a_code_that_is_too_old_says_so(self, qtbot: QtBot, background: Background):
        code = invite(background, Role.AGENT)
        services(background).desk.access._door.clock = StillClock(datetime.now(UTC) + VALID)
        access = AccessModel(background, background)
        with qtbot.waitSignal(access.refusalChanged):
            access.join("lucie", code, PASSPHRASE)
        assert access.refusal == "expired"

    def test_a_wrong_passphrase_is_refused_and_forgotten_with_the_next_letter(
        self, qtbot: QtBot, background: Background
    ):
        access = AccessModel(background, background)
        with qtbot.waitSignal(access.refusalChanged):
            access.enter("lucie", "faux")
        assert (access.refusal, access.wait, access.busy) == ("unknown", 0, False)
        access.forget()
        assert access.refusal == ""

    def test_after_five_wrong_tries_the_seconds_to_wait_show(
        self, qtbot: QtBot, background: Background
    ):
        access = AccessModel(background, background)
        for _ in range(5):
            with qtbot.waitSignal(access.refusalChanged):
                access.enter("lucie", "faux")
            access.forget()
        assert 25 < access.wait <= 30
        access.enter("lucie", "faux")
        assert not access.busy

    @pytest.mark.parametrize(
        ("chosen", "refusal"),
        [("court", "short"), ("x" * 257, "long"), ("motdepasse123", "guessable")],
    )
    def test_a_bad_new_passphrase_says_why(
        self, qtbot: QtBot, background: Background, chosen: str, refusal: str
    ):
        code = invite(background, Role.AGENT)
        access = AccessModel(background, background)
        with qtbot.waitSignal(access.refusalChanged):
            access.join("lucie", code, chosen)
        assert access.refusal == refusal

    def test_a_record_that_does_not_answer_is_said(self, qtbot: QtBot):
        never_started = Background(services_of)  # type: ignore[arg-type]
        access = AccessModel(never_started, never_started)
        with qtbot.waitSignal(access.refusalChanged):
            access.enter("lucie", PASSPHRASE)
        assert (access.refusal, access.busy) == ("fault", False)


class TestAccounts:
    @pytest.fixture
    def session(self, background: Background) -> DeskSessionModel:
        code = invite(background, Role.ADMINISTRATOR)
        opened = services(background).desk.access.join("lucie", code, PASSPHRASE)
        return DeskSessionModel(opened, Limits(120, 20, 1800), Watch(), background)

    @pytest.fixture
    def agents(self, background: Background, session: DeskSessionModel) -> AgentsModel:
        return AgentsModel(DeskWork(background, session, session), session)

    def listed(self, agents: AgentsModel) -> list[tuple[str, str]]:
        return [(row.login, row.state) for row in agents.rows._rows]

    def test_the_code_of_an_invitation_shows_once(self, qtbot: QtBot, agents: AgentsModel):
        with qtbot.waitSignals([agents.invitationChanged, agents.rows.countChanged]):
            agents.invite("Ahmed", "Ahmed B.", ["passeur", "agent"])
        assert (agents.invitedLogin, len(agents.code)) == ("ahmed", 16)
        assert self.listed(agents) == [("ahmed", "waiting"), ("lucie", "open")]
        agents.forgetCode()
        assert (agents.code, agents.expiresAt, agents.invitedLogin) == ("", "", "")

    def test_a_refusal_is_named_and_changes_nothing(self, qtbot: QtBot, agents: AgentsModel):
        with qtbot.waitSignals([agents.refusalChanged] * 2):
            agents.invite("lucie", "", ["agent"])
        assert agents.refusal == "LoginTaken"
        assert agents.code == ""

    def test_an_account_is_closed_and_opened_again(self, qtbot: QtBot, agents: AgentsModel):
        with qtbot.waitSignals([agents.invitationChanged, agents.rows.countChanged]):
            agents.invite("ahmed", "", ["agent"])
        ahmed = agents.rows.first.agent_id
        agents.close(ahmed)
        qtbot.waitUntil(lambda: ("ahmed", "closed") in self.listed(agents))
        agents.inviteAgain(ahmed)
        qtbot.waitUntil(lambda: ("ahmed", "waiting") in self.listed(agents))

    def test_roles_are_changed_and_the_day_of_the_last_entry_shows(
        self, qtbot: QtBot, agents: AgentsModel
    ):
        with qtbot.waitSignals([agents.invitationChanged, agents.rows.countChanged]):
            agents.invite("ahmed", "", ["agent"])
        assert [bool(row.entered) for row in agents.rows._rows] == [False, True]
        agents.changeRoles(agents.rows.first.agent_id, ["passeur", "elu"])
        qtbot.waitUntil(lambda: agents.rows.first.roles == ["elu", "passeur"])

    def test_the_last_administrator_stays(self, qtbot: QtBot, agents: AgentsModel):
        with qtbot.waitSignal(agents.rows.countChanged):
            agents.refresh()
        agents.close(agents.rows.first.agent_id)
        qtbot.waitUntil(lambda: agents.refusal == "LastAdministrator")
        agents.changeRoles(agents.rows.first.agent_id, ["agent"])
        qtbot.waitUntil(lambda: agents.refusal == "LastAdministrator")
        assert self.listed(agents) == [("lucie", "open")]

    def test_a_session_whose_account_is_closed_ends_with_its_next_action(
        self,
        qtbot: QtBot,
        background: Background,
        session: DeskSessionModel,
        agents: AgentsModel,
    ):
        services(background).desk.accounts.close(session.session.agent_id)
        with qtbot.waitSignal(session.endingChanged):
            agents.refresh()
        assert agents.rows.count == 0
        session.stay()
        session.end()
        assert (session.ending, session.secondsLeft) == (True, 21)
        watch = session._monotonic
        assert isinstance(watch, Watch)
        watch.seconds = 20
        with qtbot.waitSignal(session.locked):
            session.tick()

    def test_what_the_roles_do_not_grant_is_refused(
        self, qtbot: QtBot, background: Background, session: DeskSessionModel
    ):
        code = invite(background, Role.AGENT, login="ahmed")
        opened = services(background).desk.access.join("ahmed", code, PASSPHRASE)
        session.session = replace(session.session, agent_id=opened.agent_id)
        agents = AgentsModel(DeskWork(background, session, session), session)
        with qtbot.waitSignals([agents.refusalChanged] * 2):
            agents.invite("zoe", "", ["agent"])
        assert agents.refusal == "Forbidden"


@pytest.fixture
def plugged(background: Background) -> list[FakeSecurityKey]:
    """Return the keys in the ports of the machine."""
    keys: list[FakeSecurityKey] = []
    reader = UsbSecurityKeys(lambda: iter(keys))
    services(background).desk.security_keys._open_reader = lambda: reader
    return keys


class TestOwnAccount:
    @pytest.fixture
    def account(self, background: Background) -> OwnAccountModel:
        code = invite(background, Role.AGENT)
        opened = services(background).desk.access.join("lucie", code, PASSPHRASE)
        session = DeskSessionModel(opened, Limits(120, 20, 1800), Watch(), background)
        return OwnAccountModel(DeskWork(background, session, session), session)

    def settle(self, qtbot: QtBot, account: OwnAccountModel) -> str:
        qtbot.waitUntil(lambda: not account.busy, timeout=10_000)
        return account.refusal

    def test_a_key_is_added_opens_the_door_and_is_taken_away(
        self,
        qtbot: QtBot,
        background: Background,
        account: OwnAccountModel,
        plugged: list[FakeSecurityKey],
    ):
        plugged.append(FakeSecurityKey())
        with qtbot.waitSignals([account.keyAdded, account.rows.countChanged], timeout=10_000):
            account.addKey(PASSPHRASE, "2468", "Clé bleue")
        assert (account.rows.first.name, account.rows.first.used) == ("Clé bleue", "")
        access = AccessModel(background, background)
        with qtbot.waitSignal(access.entered) as entered:
            access.enterWithKey("lucie", "2468")
        assert entered.args[0].name == "Lucie"
        account.removeKey(account.rows.first.key_id)
        qtbot.waitUntil(lambda: account.rows.count == 0)

    def test_what_keeps_a_key_out_is_named_then_forgotten(
        self, qtbot: QtBot, account: OwnAccountModel, plugged: list[FakeSecurityKey]
    ):
        plugged.append(FakeSecurityKey())
        account.addKey("faux", "2468", "")
        assert self.settle(qtbot, account) == "unknown"
        account.forget()
        assert account.refusal == ""
        account.addKey(PASSPHRASE, "1111", "")
        assert (self.settle(qtbot, account), account.tries) == ("key_pin_wrong", 7)
        plugged.clear()
        account.addKey(PASSPHRASE, "2468", "")
        assert self.settle(qtbot, account) == "key_absent"

    def test_giving_up_stops_the_wait(
        self,
        qtbot: QtBot,
        background: Background,
        account: OwnAccountModel,
        plugged: list[FakeSecurityKey],
    ):
        plugged.append(FakeSecurityKey(touched=False))
        account.addKey(PASSPHRASE, "2468", "")
        qtbot.waitUntil(lambda: account.touching)
        qtbot.waitUntil(lambda: plugged[0].waiting, timeout=10_000)
        account.cancelKey()
        assert self.settle(qtbot, account) == "key_not_touched"
        plugged[0].waiting = False
        access = AccessModel(background, background)
        access.cancelKey()
        access.enterWithKey("lucie", "2468")
        access.enterWithKey("lucie", "2468")
        qtbot.waitUntil(lambda: access.touching and plugged[0].waiting, timeout=10_000)
        access.cancelKey()
        qtbot.waitUntil(lambda: access.refusal == "key_not_touched", timeout=10_000)

    def test_a_strangers_key_waits_like_a_wrong_passphrase(
        self, qtbot: QtBot, background: Background, plugged: list[FakeSecurityKey]
    ):
        plugged.append(FakeSecurityKey())
        access = AccessModel(background, background)
        for _ in range(5):
            access.forget()
            with qtbot.waitSignal(access.refusalChanged, timeout=10_000):
                access.enterWithKey("inconnu", "2468")
            assert access.refusal == "unknown"
        assert 25 < access.wait <= 30
        other = AccessModel(background, background)
        with qtbot.waitSignal(other.refusalChanged, timeout=10_000):
            other.enterWithKey("inconnu", "2468")
        assert (other.refusal, other.touching, other.busy) == ("unknown", False, False)

    def test_the_passphrase_changes(self, qtbot: QtBot, account: OwnAccountModel):
        with qtbot.waitSignal(account.passphraseChanged, timeout=10_000):
            account.changePassphrase(PASSPHRASE, "un hérisson traverse la gare")
        account.changePassphrase(PASSPHRASE, "un hérisson traverse la gare")
        assert self.settle(qtbot, account) == "unknown"

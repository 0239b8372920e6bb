"""An agent at the kiosk and at a desk: from the public screens to the desk and back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from kiosk.devices.security_keys import UsbSecurityKeys
from kiosk.domain.agent import Role
from kiosk.models.desk.work_model import WorkModel
from kiosk.models.session_model import SessionModel
from kiosk.services.desk.security_keys import SecurityKeys
from tests.end2end.hands import Hands
from tests.fakes.authenticator import FakeSecurityKey
from tests.fakes.desk import PASSPHRASE

Page = SessionModel.Page


def invite(kiosk: Hands, *roles: Role) -> str:
    services = kiosk.screens.background._services
    assert services is not None
    return services.desk.accounts.invite("lucie", "Lucie Martin", frozenset(roles)).code


def at_the_door(kiosk: Hands) -> Hands:
    """Type AGENT where visitors type their code."""
    kiosk.screens.session.home()
    kiosk.screens.session.open(Page.Code)
    kiosk.find("codeField")
    kiosk.key_in("AGENT")
    kiosk.touch("lookUpButton")
    kiosk.wait_for(lambda: kiosk.screens.desk is not None, "the door never opened")
    assert kiosk.screens.desk is not None
    return Hands(kiosk.screens, kiosk.qtbot, kiosk.screens.desk.window)


def type_in(hands: Hands, name: str, text: str) -> None:
    hands.find(name).forceActiveFocus()
    hands.key_in(text)


def test_an_agent_comes_in_works_and_locks(open_kiosk: Callable[..., Hands]):
    kiosk = open_kiosk()
    code = invite(kiosk, Role.ADMINISTRATOR)
    desk = at_the_door(kiosk)
    assert kiosk.screens.session.page == Page.Attract
    desk.touch("joinButton")
    type_in(desk, "loginField", "lucie")
    type_in(desk, "codeField", code)
    type_in(desk, "passphraseField", "trois chevaux dansent la nuit")
    desk.touch("enterButton")
    desk.find("agentList")
    type_in(desk, "newLoginField", "ahmed")
    desk.touch("inviteButton")
    desk.wait_for(lambda: len(desk.text_of("oneTimeCode")) == 16, "no code")
    desk.touch("lockButton")
    kiosk.wait_for(lambda: kiosk.screens.desk is None, "the desk never closed")
    kiosk.wait_for_page(Page.Attract)


def test_visitors_type_deposit_and_leave_after_agents_did(open_kiosk: Callable[..., Hands]):
    kiosk = open_kiosk()
    for login in ("lucie", "ahmed"):
        desk = at_the_door(kiosk)
        type_in(desk, "loginField", login)
        desk.touch("leaveDeskButton")
        kiosk.wait_for(lambda: kiosk.screens.desk is None, "the desk never closed")
        kiosk.touch("wakeButton")
        kiosk.touch("leaveButton")
        kiosk.wait_for_page(Page.Attract)
    kiosk.touch("wakeButton")
    kiosk.touch("depositTile")
    kiosk.touch("beginButton")
    kiosk.wait_for_page(Page.What)
    kiosk.touch("frustrationChoice")
    kiosk.touch("textArea")
    kiosk.type_on_screen("banc")
    assert kiosk.screens.deposit.text == "Banc"


def test_a_wrong_passphrase_stays_at_the_door(open_kiosk: Callable[..., Hands]):
    kiosk = open_kiosk()
    invite(kiosk, Role.AGENT)
    desk = at_the_door(kiosk)
    type_in(desk, "loginField", "lucie")
    type_in(desk, "passphraseField", PASSPHRASE.replace("à", "a"))
    desk.touch("enterButton")
    desk.find("accessRefusal")
    desk.touch("leaveDeskButton")
    kiosk.wait_for(lambda: kiosk.screens.desk is None, "the desk never closed")


def test_nothing_of_the_desk_exists_before_the_door_opens_nor_after_the_lock(
    open_kiosk: Callable[..., Hands],
):
    kiosk = open_kiosk()
    code = invite(kiosk, Role.ADMINISTRATOR)

    def works() -> list[QObject]:
        return kiosk.screens.background.findChildren(WorkModel)

    assert works() == []
    desk = at_the_door(kiosk)
    assert works() == []
    assert kiosk.screens.desk is not None
    kiosk.screens.desk.access.join("lucie", code, PASSPHRASE)
    desk.find("agentList")
    assert len(works()) == 1
    desk.touch("lockButton")
    kiosk.wait_for(lambda: works() == [], "the agent's models outlive the lock")
    reachable = {kiosk.window.property(name) for name in ("work", "access")}
    assert reachable == {None}


TYPED = "trois chevaux dansent la nuit"  # hands on a real keyboard have no accents


def plug_in(kiosk: Hands, device: FakeSecurityKey) -> SecurityKeys:
    services = kiosk.screens.background._services
    assert services is not None
    keys = services.desk.security_keys
    keys._open_reader = lambda: UsbSecurityKeys(lambda: iter([device]))
    return keys


def test_an_agent_adds_a_security_key_to_their_account(open_kiosk: Callable[..., Hands]):
    kiosk = open_kiosk()
    code = invite(kiosk, Role.AGENT)
    plug_in(kiosk, FakeSecurityKey(pin=None))
    desk = at_the_door(kiosk)
    assert kiosk.screens.desk is not None
    kiosk.screens.desk.access.join("lucie", code, TYPED)
    desk.touch("ownAccountTab")
    type_in(desk, "keyNameField", "Bleue")
    type_in(desk, "pinField", "2468")
    type_in(desk, "keyPassphraseField", TYPED)
    desk.touch("addKeyButton")
    desk.find("removeKeyButton")
    assert desk.find("keyNameField").property("text") == ""


def test_an_agent_comes_in_with_a_name_a_pin_and_a_finger(open_kiosk: Callable[..., Hands]):
    kiosk = open_kiosk()
    mine = FakeSecurityKey()
    keys = plug_in(kiosk, mine)
    me = keys._access.join("lucie", invite(kiosk, Role.AGENT), TYPED).agent_id
    asked = keys.ask_for_key(me, TYPED)
    keys.add(asked, keys.wait_for_key(asked, "2468"), "")
    mine.touched = False
    desk = at_the_door(kiosk)
    desk.touch("keyButton")
    type_in(desk, "loginField", "lucie")
    type_in(desk, "pinField", "2468")
    desk.touch("enterButton")
    desk.wait_for(lambda: mine.waiting, "the key was not asked")
    assert "clignote" in str(desk.find("touchNotice").property("text"))
    assert kiosk.screens.desk is not None
    kiosk.screens.desk.access.cancelKey()
    desk.find("accessRefusal")
    mine.touched = True
    desk.touch("enterButton")
    desk.find("reviewTab")


def test_an_administrator_gives_roles_and_cannot_close_the_last_account_that_manages(
    open_kiosk: Callable[..., Hands],
):
    kiosk = open_kiosk()
    code = invite(kiosk, Role.ADMINISTRATOR)
    desk = at_the_door(kiosk)
    assert kiosk.screens.desk is not None
    kiosk.screens.desk.access.join("lucie", code, PASSPHRASE)
    desk.touch("closeAccountButton")
    assert "administrateur" in str(desk.find("invitationRefusal").property("title"))
    desk.touch("rolesButton")
    desk.touch("passeurChoice")
    desk.touch("keepRolesButton")
    work = kiosk.screens.desk.work
    assert work is not None
    desk.wait_for(
        lambda: work.agents.rows.first.roles == ["administrator", "passeur"], "the roles stay"
    )

from __future__ import annotations

from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.partner import Partner
from kiosk.domain.tool import Nameless
from kiosk.services.contact_sealing import ContactSealing
from kiosk.services.desk.directory import Directory, TypedPartner
from kiosk.services.review import Conflict
from tests.fakes.desk import DeskBureau

CALL = "Mina, 01 23 45 67 89"


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.ANGE_GARDIEN)


def typed(name: str = "FabLab 19", seen: Partner | None = None, contact: str = CALL):
    return TypedPartner(seen, name, " Une \n découpeuse. ", contact)


def test_partners_are_listed_by_name_and_their_contact_is_encrypted(desk, me):
    fablab = desk.directory.keep(me, typed())
    school = desk.directory.keep(me, typed("école Boulle", contact=" "))
    assert desk.directory.read(me) == (fablab, school)
    assert fablab.brings == "Une découpeuse."
    assert desk.directory.contact(me, fablab.id) == CALL
    assert desk.directory.contact(me, school.id) == desk.directory.contact(me, UUID(int=1)) == ""
    assert CALL.encode() not in (fablab.sealed_contact or b"")
    assert desk.actions()[-1] == f"agent:{me.hex} partner.kept"


def test_a_partner_is_changed_unless_somebody_did_meanwhile_and_forgotten(desk, me):
    first = desk.directory.keep(me, typed())
    second = desk.directory.keep(me, typed("FabLab", first, ""))
    assert (second.id, second.version, second.sealed_contact) == (first.id, 2, None)
    with pytest.raises(Conflict):
        desk.directory.keep(me, typed("Autre", first))
    with pytest.raises(Conflict):
        desk.directory.remove(me, first)
    desk.directory.remove(me, second)
    assert desk.directory.read(me) == ()
    assert desk.actions()[-1] == f"agent:{me.hex} partner.removed"
    with pytest.raises(Nameless):
        desk.directory.keep(me, typed(" "))


def test_a_contact_that_the_key_does_not_open_is_kept_until_another_is_typed(desk, me):
    first = desk.directory.keep(me, typed())
    parts = (desk.store, desk.clock, desk.randomness)
    elsewhere = Directory(*parts, ContactSealing(desk.randomness, bytes(32)))
    assert elsewhere.contact(me, first.id) == ""
    second = elsewhere.keep(me, typed("FabLab", first, ""))
    assert desk.directory.contact(me, second.id) == CALL
    elsewhere.keep(me, typed("FabLab", second, "Léo"))
    assert elsewhere.contact(me, first.id) == "Léo"

"""The archivists at the desk: a slip, the visa of the Archives, and two people to eliminate."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from kiosk.domain.agent import Role
from kiosk.domain.contribution import State
from tests.end2end.hands import Hands
from tests.end2end.test_desk_door import type_in
from tests.end2end.test_desk_inbox import come_in, services_of
from tests.fakes.bureau import a_contribution, keep
from tests.fakes.desk import PASSPHRASE

OLD = datetime(2020, 3, 4, 12, tzinfo=UTC)


def test_old_texts_go_with_a_visa_and_a_second_archivist(open_kiosk: Callable[..., Hands]):
    kiosk = open_kiosk()
    services = services_of(kiosk)
    records = services.desk.retention._records
    keep(records, a_contribution(1, State.PUBLISHED, at=OLD))
    desk = come_in(kiosk, Role.ARCHIVIST)
    desk.touch("retentionTab")
    desk.wait_for(
        lambda: desk.text_of("dueCount").endswith("\N{NO-BREAK SPACE}: 1"), "nothing is due"
    )
    desk.touch("drawUpButton")
    desk.find("slipFile")
    type_in(desk, "visaField", "75-2026-014")
    type_in(desk, "visaDayField", "2026-12-01")
    desk.activate("visaButton")
    desk.activate("carryOutButton")
    desk.activate("carryOutButton")
    desk.find("retentionRefusal")
    code = services.desk.accounts.invite("paul", "Paul", frozenset({Role.ARCHIVIST})).code
    paul = services.desk.access.join("paul", code, PASSPHRASE).agent_id
    (slip,) = services.desk.retention.slips(paul)
    assert services.desk.retention.carry_out(paul, slip.id) == 1
    desk.touch("auditTab")
    desk.touch("retentionTab")
    desk.wait_for(lambda: "Rien" in desk.text_of("dueCount"), "they are still there")

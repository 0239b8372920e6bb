from __future__ import annotations

import pytest

from kiosk.domain.agent import Role
from kiosk.services.calling import Calling
from kiosk.services.desk.answering import Answering
from kiosk.services.desk.authority import Forbidden
from tests.fakes.desk import DeskBureau


def test_an_agent_goes_and_the_audit_log_says_who(desk: DeskBureau):
    parts = (desk.store, desk.clock, desk.randomness)
    calling, answering = Calling(*parts), Answering(*parts)
    lucie = desk.agent_id(Role.AGENT)
    assert answering.waiting(lucie) == ()
    call = calling.call()
    assert answering.waiting(lucie) == (call,)
    answering.answer(lucie)
    assert answering.waiting(lucie) == ()
    answered = calling.look_up(call.id)
    assert answered is not None
    assert answered.answered_at is not None
    assert desk.actions()[-1].startswith(f"agent:{lucie.hex} agent.")


def test_a_call_of_long_ago_is_not_shown_and_an_elu_is_not_called(desk: DeskBureau):
    parts = (desk.store, desk.clock, desk.randomness)
    Calling(*parts).call()
    answering = Answering(*parts)
    desk.clock.move(minutes=16)
    assert answering.waiting(desk.agent_id(Role.AGENT)) == ()
    with pytest.raises(Forbidden):
        answering.answer(desk.agent_id(Role.ELU, login="ali"))

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from kiosk.domain.retention import AlreadyDone, NoVisa, SameAgent, Slip
from tests.fakes.chance import NOW

DRAWER, SECOND = UUID(int=1), UUID(int=2)
SLIP = Slip(UUID(int=0xABCDEF01), NOW, DRAWER, date(2024, 1, 2), date(2024, 11, 3), 12)


def test_a_slip_has_a_number_for_paper() -> None:
    assert SLIP.number == "2026-ABCDEF01"


def test_nothing_is_eliminated_without_a_visa_nor_by_one_agent_alone_nor_twice() -> None:
    with pytest.raises(NoVisa):
        SLIP.check(SECOND)
    stamped = SLIP.with_visa(" 75-2026-014 ", date(2026, 12, 1))
    assert stamped.visa == "75-2026-014"
    with pytest.raises(SameAgent):
        stamped.check(DRAWER)
    stamped.check(SECOND)
    with pytest.raises(AlreadyDone):
        stamped.done(SECOND, NOW).check(SECOND)


def test_a_visa_has_a_number_and_comes_before_the_elimination() -> None:
    with pytest.raises(NoVisa):
        SLIP.with_visa(" ", date(2026, 12, 1))
    with pytest.raises(AlreadyDone):
        SLIP.done(SECOND, NOW).with_visa("75", date(2026, 12, 1))

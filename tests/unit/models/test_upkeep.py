from __future__ import annotations

from kiosk.models.upkeep import Upkeep
from tests.fakes.chance import NOW


def test_a_backup_is_made_when_it_is_due_and_not_before_the_record_is_open(office):
    upkeep = Upkeep(office.background, office.background)
    upkeep.look()
    office.open()
    upkeep.look()
    office.wait_for(lambda: office.vault.copies == [NOW])
    upkeep.look()
    office.settle()
    assert office.vault.copies == [NOW]

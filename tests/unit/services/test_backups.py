from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.backups import Backups, Keeping
from tests.fakes.chance import NOW, StillClock
from tests.fakes.copies import FakeVault


@pytest.fixture
def vault() -> FakeVault:
    return FakeVault()


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def backups(vault, clock) -> Backups:
    return Backups(vault, clock, Keeping(24, 7, timedelta(days=30)))


def test_a_copy_is_made_at_once_then_every_hour(backups, vault, clock):
    assert backups.last_at() is None
    for _ in range(180):
        assert backups.keep_up() is None
        clock.move(minutes=1)
    assert vault.copies == [NOW + timedelta(hours=hours) for hours in range(3)]
    assert backups.last_at() == vault.copies[-1]


def test_a_clock_that_went_back_does_not_stop_the_copies(backups, vault, clock):
    backups.keep_up()
    clock.move(days=-300)
    for _ in range(120):
        backups.keep_up()
        clock.move(minutes=1)
    assert vault.copies[1:] == [NOW + timedelta(days=-300, hours=hours) for hours in range(2)]


def test_after_a_copy_old_ones_and_what_was_set_aside_go(backups, vault):
    backups.back_up()
    assert vault.kept == (24, 7)
    assert vault.forgotten == NOW - timedelta(days=30)


def test_a_full_disk_does_not_close_the_kiosk_and_is_tried_again(backups, vault):
    vault.fault = EnvironmentFault("Le disque est plein.", Fault.DISK_FULL)
    assert backups.keep_up() is vault.fault
    vault.fault = None
    assert backups.keep_up() is None
    assert len(vault.copies) == 1


def test_a_damaged_record_is_told_so_that_it_is_mended(backups, vault):
    vault.fault = EnvironmentFault("La base est abîmée.", Fault.DATABASE_CORRUPT)
    with pytest.raises(EnvironmentFault):
        backups.keep_up()

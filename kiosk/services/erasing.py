"""Erasing what is due, only while the clock can be believed.

A clock that is years ahead would otherwise erase, once and for all, what has years to live.
"""

from __future__ import annotations

from datetime import date, datetime

from kiosk import RELEASED
from kiosk.domain.calendar import LONGEST_LIFE, local_day
from kiosk.services.ports import Repositories


def may_erase(now: datetime) -> bool:
    """Tell whether a clock may say so: no version is still running so long after its release."""
    return local_day(now) <= date.fromisoformat(RELEASED) + LONGEST_LIFE


def erase_due_contacts(record: Repositories, now: datetime) -> int:
    """Erase the contacts whose time is over, also those that came from kiosks; return how many."""
    if not may_erase(now):
        return 0
    return record.contacts.destroy_due(now) + record.call_backs.destroy_due(now)

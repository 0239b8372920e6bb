"""After a restoration: what was taken back or closed since the copy is again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from kiosk.domain.journal import Action, Actor, Event
from kiosk.services.deposit import draw_id
from kiosk.services.desk.accounts import Accounts
from kiosk.services.desk.ports import DeskRecords
from kiosk.services.follow_up import Following
from kiosk.services.ports import Clock, Randomness, Records
from kiosk.services.supporting import Supporting

TakenBack = tuple[Action, UUID]
"""One of `TAKEN_BACK`, and what was withdrawn or erased."""


def take_back_again(
    following: Following, supporting: Supporting, taken_back: Iterable[TakenBack]
) -> int:
    """Withdraw and erase in a restored record what was since; return how many things it was."""
    do = {
        Action.WITHDRAWN: following.withdraw,
        Action.FEEDBACK_WITHDRAWN: following.withdraw,
        Action.SUPPORT_WITHDRAWN: supporting.withdraw,
        Action.CANDIDACY_WITHDRAWN: following.withdraw,
        Action.SKETCH_WITHDRAWN: following.withdraw,
        Action.REGISTRATION_WITHDRAWN: following.withdraw,
        Action.ERASED: following.erase,
        Action.SKETCH_ERASED: following.erase,
        Action.REGISTRATION_ERASED: following.erase,
        Action.FEEDBACK_ERASED: following.erase,
        Action.CANDIDACY_ERASED: following.erase,
        Action.SUPPORT_ERASED: supporting.erase,
    }
    again = sorted(taken_back)
    for action, subject_id in again:
        do[action](subject_id)
    return len({subject_id for _, subject_id in again})


def closed_accounts(records: DeskRecords) -> frozenset[UUID]:
    """Return the accounts that may not be used."""
    with records.reading() as record:
        return frozenset(agent.id for agent in record.agents.all() if not agent.active)


def close_again(records: DeskRecords, accounts: Accounts, closed: Iterable[UUID]) -> int:
    """Close in a restored record the accounts that were since; return how many."""
    with records.reading() as record:
        again = [it.id for it in record.agents.all() if it.active and it.id in set(closed)]
    for agent_id in again:
        accounts.close(agent_id)
    return len(again)


def note_restoration(
    records: Records, clock: Clock, randomness: Randomness, made_at: datetime
) -> None:
    """Write in the journal that the record is now a copy, and of when."""
    event = Event(
        id=draw_id(clock, randomness),
        at=clock.now(),
        actor=Actor.KIOSK,
        action=Action.RESTORED,
        subject_id=draw_id(clock, randomness),
        payload={"copy": made_at.isoformat()},
    )
    with records.writing() as record:
        record.journal.record(event)

"""After a restoration: what its authors took back since the copy is taken back again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from kiosk.domain.journal import Action, Actor, Event
from kiosk.services.deposit import draw_id
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
        Action.ERASED: following.erase,
        Action.FEEDBACK_ERASED: following.erase,
        Action.SUPPORT_ERASED: supporting.erase,
    }
    again = sorted(taken_back)
    for action, subject_id in again:
        do[action](subject_id)
    return len({subject_id for _, subject_id in again})


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

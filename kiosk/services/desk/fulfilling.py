"""« Vous avez dit, nous avons fait »: what the lobby shows and the wall sheet prints."""

from __future__ import annotations

from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.permissions import Permission
from kiosk.domain.project import Fulfilment
from kiosk.domain.refusal import Refusal
from kiosk.domain.text import clean
from kiosk.services.deposit import draw_id
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness

LONGEST = 160
"""Graphemes of each half: what the attract page shows in large letters."""
_SHOWN = 100


class HalfSaid(Refusal):
    """Both what residents said and what was done are needed."""


class Fulfilling:
    """The use cases of an agent who tells what was done."""

    def __init__(self, records: DeskRecords, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness

    def all(self, by: UUID) -> tuple[Fulfilment, ...]:
        """Return the latest, newest first.

        Raises:
            Forbidden, AccountClosed: if `by` may not write them.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.KEEP_PROMISES)
            return record.fulfilments.latest(_SHOWN)

    def tell(self, by: UUID, said: str, done: str) -> None:
        """Show something that was done, as of today.

        Raises:
            HalfSaid: if one half is empty.
            Forbidden, AccountClosed: as `all`.
        """
        today = local_day(self._clock.now())
        new_id = draw_id(self._clock, self._randomness)
        self._keep(by, Fulfilment(new_id, today, *_halves(said, done)))

    def correct(self, by: UUID, fulfilment_id: UUID, said: str, done: str) -> None:
        """Change the words of one that is shown; its day stays. Nothing if it is gone.

        Raises:
            HalfSaid, Forbidden, AccountClosed: as `tell`.
        """
        halves = _halves(said, done)
        known = next((it for it in self.all(by) if it.id == fulfilment_id), None)
        if known is not None:
            self._keep(by, Fulfilment(known.id, known.day, *halves))

    def remove(self, by: UUID, fulfilment_id: UUID) -> None:
        """Show one no more; raises as `all`."""
        with self._records.writing() as record:
            authorise(record, by, Permission.KEEP_PROMISES)
            record.fulfilments.remove(fulfilment_id)
            self._note(record, by, Action.FULFILMENT_REMOVED, fulfilment_id)

    def _keep(self, by: UUID, fulfilment: Fulfilment) -> None:
        with self._records.writing() as record:
            authorise(record, by, Permission.KEEP_PROMISES)
            record.fulfilments.save(fulfilment)
            self._note(record, by, Action.FULFILMENT_KEPT, fulfilment.id)

    def _note(self, record: DeskRepositories, by: UUID, action: Action, subject: UUID) -> None:
        event_id = draw_id(self._clock, self._randomness)
        now = self._clock.now()
        record.journal.record(Event(event_id, now, Actor.AGENT, action, subject, {}, by))


def _halves(said: str, done: str) -> tuple[str, str]:
    halves = clean(said, LONGEST), clean(done, LONGEST)
    if not all(halves):
        raise HalfSaid
    return halves

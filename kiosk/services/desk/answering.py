"""Answering a visitor who calls an agent from the kiosk."""

from __future__ import annotations

from uuid import UUID

from kiosk.domain.help_call import HelpCall
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.permissions import Permission
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords
from kiosk.services.ports import Clock, Randomness


class Answering:
    """The use cases of an agent who may go to the kiosk."""

    def __init__(self, records: DeskRecords, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness

    def waiting(self, by: UUID) -> tuple[HelpCall, ...]:
        """Return the calls of somebody who is still there, oldest first."""
        now = self._clock.now()
        with self._records.reading() as record:
            authorise(record, by, Permission.ANSWER_CALLS)
            return tuple(call for call in record.help_calls.open() if call.stands(now))

    def answer(self, by: UUID) -> None:
        """Say to whoever called that an agent comes."""
        now = to_the_millisecond(self._clock.now())
        with self._records.writing() as record:
            authorise(record, by, Permission.ANSWER_CALLS)
            for call in record.help_calls.open():
                record.help_calls.save(call.answer(now))
                event_id = draw_id(self._clock, self._randomness)
                payload: dict[str, str | int | None] = {"channel": "kiosk"}
                record.journal.record(
                    Event(event_id, now, Actor.AGENT, Action.AGENT_ANSWERED, call.id, payload, by)
                )

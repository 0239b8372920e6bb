"""Calling an agent from the kiosk, and answering the call."""

from __future__ import annotations

from uuid import UUID

from kiosk.domain.help_call import HelpCall
from kiosk.domain.journal import Action, Actor, Event
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.ports import Clock, Randomness, Records, Repositories


class Calling:
    """The use cases of a visitor who needs somebody, and of the agent who comes."""

    def __init__(self, records: Records, clock: Clock, randomness: Randomness) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness

    def call(self) -> HelpCall:
        """Call an agent; calling again while the call stands is the same call.

        Raises:
            EnvironmentFault: if it could not be put on disk; nobody was called.
        """
        now = to_the_millisecond(self._clock.now())
        with self._records.writing() as record:
            standing = [call for call in record.help_calls.open() if call.stands(now)]
            if standing:
                return standing[-1]
            call = HelpCall(draw_id(self._clock, self._randomness), now)
            record.help_calls.add(call)
            self._tell(record, call, Action.AGENT_CALLED, Actor.VISITOR)
        return call

    def look_up(self, call_id: UUID) -> HelpCall | None:
        """Return a call as it is now, or None."""
        with self._records.reading() as record:
            return record.help_calls.get(call_id)

    def waiting(self) -> tuple[HelpCall, ...]:
        """Return the calls without an answer, oldest first."""
        with self._records.reading() as record:
            return record.help_calls.open()

    def answer(self) -> tuple[HelpCall, ...]:
        """Answer every open call, for an agent goes to the kiosk; return them."""
        now = to_the_millisecond(self._clock.now())
        with self._records.writing() as record:
            answered = tuple(call.answer(now) for call in record.help_calls.open())
            for call in answered:
                record.help_calls.save(call)
                self._tell(record, call, Action.AGENT_ANSWERED, Actor.AGENT)
        return answered

    def _tell(self, record: Repositories, call: HelpCall, action: Action, actor: Actor) -> None:
        record.journal.record(
            Event(
                id=draw_id(self._clock, self._randomness),
                at=self._clock.now(),
                actor=actor,
                action=action,
                subject_id=call.id,
                payload={"channel": "kiosk"},
            )
        )

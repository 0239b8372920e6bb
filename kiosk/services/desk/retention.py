"""Retention: what is due, the slip for the Archives, their visa, and then the elimination."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from kiosk.documents.slip import Producer, draw_slip
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.permissions import Permission
from kiosk.domain.receipt import Subject
from kiosk.domain.refusal import Refusal
from kiosk.domain.retention import LONGEST_VISA, Due, Slip
from kiosk.domain.text import clean
from kiosk.services import feedback, sketch_changes
from kiosk.services.deposit import DAYS_IN_A_MONTH, draw_id, event_of, to_the_millisecond
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.exporting import NotWritten
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.ports import Clock, Randomness

_BATCH = 200


class NothingDue(Refusal):
    """There is no text whose time is over."""


class UnknownSlip(Refusal):
    """There is no such slip."""


class MoreThanListed(Refusal):
    """More texts are due in these days than the slip lists: draw up another."""


class Retention:
    """The use cases of the archivist. A slip is carried out by another agent than its author."""

    def __init__(
        self,
        records: DeskRecords,
        clock: Clock,
        randomness: Randomness,
        producer: Producer,
        folders: tuple[Path, Path],
    ) -> None:
        """Take who keeps what and for how long, and the folders of the fonts and of the slips."""
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._producer = producer
        self._fonts, self._folder = folders

    def due(self, by: UUID) -> Due | None:
        """Return the texts whose time is over, or None."""
        with self._records.reading() as record:
            authorise(record, by, Permission.ELIMINATE)
            return record.retention.due(self._limit())

    def slips(self, by: UUID) -> tuple[Slip, ...]:
        """Return every slip, newest first."""
        with self._records.reading() as record:
            authorise(record, by, Permission.ELIMINATE)
            return record.retention.slips()

    def draw_up(self, by: UUID) -> Path:
        """List what is due on a slip; return its PDF, to be signed and sent to the Archives.

        Raises:
            NothingDue: if nothing is.
            NotWritten: if the PDF cannot be written; there is no slip then.
        """
        now = to_the_millisecond(self._clock.now())
        with self._records.writing() as record:
            authorise(record, by, Permission.ELIMINATE)
            due = record.retention.due(self._limit())
            if due is None:
                raise NothingDue
            key = draw_id(self._clock, self._randomness)
            slip = Slip(key, now, by, due.first_day, due.last_day, due.count)
            record.retention.add(slip)
            self._tell(record, by, Action.SLIP_DRAWN_UP, slip)
            return self._write(slip)

    def enter_visa(self, by: UUID, slip_id: UUID, visa: str, day: date) -> None:
        """Keep the number and the day of the visa that the Archives gave.

        Raises:
            UnknownSlip, NoVisa, AlreadyDone: if it cannot be.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.ELIMINATE)
            slip = _known(record, slip_id).with_visa(clean(visa, LONGEST_VISA), day)
            record.retention.save(slip)
            self._tell(record, by, Action.VISA_ENTERED, slip)

    def carry_out(self, by: UUID, slip_id: UUID) -> int:
        """Empty every text that the slip lists; return how many. Done again, it goes on.

        Raises:
            UnknownSlip, NoVisa, SameAgent, AlreadyDone: if it may not be.
            MoreThanListed: if texts appeared in these days since.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.ELIMINATE)
            slip = _known(record, slip_id)
            slip.check(by)
            until = slip.drawn_up_at - self._kept
            due = record.retention.due(until)
        if due is not None and due.count > slip.count:
            raise MoreThanListed
        emptied = 0
        while batch := self._empty_some(by, until):
            emptied += batch
        with self._records.writing() as record:
            done = slip.done(by, to_the_millisecond(self._clock.now()))
            record.retention.save(done)
            self._tell(record, by, Action.ELIMINATED, done)
        return emptied

    @property
    def _kept(self) -> timedelta:
        return timedelta(days=round(self._producer.months * DAYS_IN_A_MONTH))

    def _limit(self) -> datetime:
        return to_the_millisecond(self._clock.now()) - self._kept

    def _empty_some(self, by: UUID, before: datetime) -> int:
        """Empty a batch in one transaction, so that residents can deposit between two."""
        empty: dict[Subject, Callable[[DeskRepositories, UUID, UUID], None]] = {
            Subject.CONTRIBUTION: self._empty_contribution,
            Subject.SUPPORT: self._empty_support,
            Subject.FEEDBACK: self._empty_feedback,
            Subject.SKETCH: self._empty_sketch,
        }
        with self._records.writing() as record:
            authorise(record, by, Permission.ELIMINATE)
            texts = record.retention.texts(before, _BATCH)
            for subject, key in texts:
                empty[subject](record, by, key)
                record.journal.forget(key)
                receipt = record.receipts.of_subject(subject, key)
                if receipt is not None:
                    record.receipts.destroy(receipt.id)
        return len(texts)

    def _empty_contribution(self, record: DeskRepositories, by: UUID, key: UUID) -> None:
        contribution = record.contributions.get(key)
        assert contribution is not None  # noqa: S101 - the same transaction has just found it
        record.retention.destroy_traces(key)
        erased = contribution.erase()
        record.contributions.save(erased)
        event_id = draw_id(self._clock, self._randomness)
        event = event_of(event_id, self._clock.now(), Action.ERASED, erased, Actor.AGENT)
        record.journal.record(_signed(event, by))

    def _empty_support(self, record: DeskRepositories, by: UUID, key: UUID) -> None:
        support = record.supports.get(key)
        assert support is not None  # noqa: S101 - the same transaction has just found it
        now = to_the_millisecond(self._clock.now())
        record.supports.save(support.erase(now))
        payload: dict[str, str | int | None] = {"contribution": str(support.contribution_id)}
        event_id = draw_id(self._clock, self._randomness)
        record.journal.record(
            Event(event_id, now, Actor.AGENT, Action.SUPPORT_ERASED, key, payload, by)
        )

    def _empty_feedback(self, record: DeskRepositories, by: UUID, key: UUID) -> None:
        given = record.feedback.get(key)
        assert given is not None  # noqa: S101 - the same transaction has just found it
        record.contacts.destroy(Subject.FEEDBACK, key)
        erased = given.erase()
        record.feedback.save(erased)
        event_id, now = draw_id(self._clock, self._randomness), self._clock.now()
        event = feedback.event_of(event_id, now, Action.FEEDBACK_ERASED, erased)
        record.journal.record(_signed(event, by))

    def _empty_sketch(self, record: DeskRepositories, by: UUID, key: UUID) -> None:
        event_id, now = draw_id(self._clock, self._randomness), self._clock.now()
        sketch_changes.erase(record, key, event_id, now, by)

    def _write(self, slip: Slip) -> Path:
        path = self._folder / f"bordereau-{slip.number}.pdf"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(draw_slip(slip, self._producer, self._fonts))
        except OSError as error:
            raise NotWritten(
                f"Le bordereau ne peut pas être écrit dans {self._folder} : faites de la place, "
                "et vérifiez ses droits."
            ) from error
        return path

    def _tell(self, record: DeskRepositories, by: UUID, action: Action, slip: Slip) -> None:
        payload: dict[str, str | int | None] = {"count": slip.count, "visa": slip.visa}
        now = to_the_millisecond(self._clock.now())
        event_id = draw_id(self._clock, self._randomness)
        record.journal.record(Event(event_id, now, Actor.AGENT, action, slip.id, payload, by))


def _known(record: DeskRepositories, slip_id: UUID) -> Slip:
    slip = record.retention.get(slip_id)
    if slip is None:
        raise UnknownSlip
    return slip


def _signed(event: Event, by: UUID) -> Event:
    return replace(event, actor=Actor.AGENT, agent_id=by)

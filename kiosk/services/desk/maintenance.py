"""The kiosk in daily life: what an agent sees of the machine, and the gestures they do."""

from __future__ import annotations

import io
import json
import logging
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from kiosk.domain.incident import Incident
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.opening import OpeningHours
from kiosk.domain.permissions import Permission
from kiosk.domain.printing import PrinterStatus
from kiosk.domain.refusal import WordedRefusal
from kiosk.domain.roll import Roll, predicted_end
from kiosk.errors import EnvironmentFault
from kiosk.services.backups import Backups
from kiosk.services.deposit import draw_id
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.ports import DeskRecords
from kiosk.services.ports import Clock, Randomness, ReceiptPrinter

log = logging.getLogger(__name__)

_SHOWN_INCIDENTS = 20


class NotDone(WordedRefusal):
    """The disk refused a gesture; the kiosk stays open. The sentence says what to do."""


@dataclass(frozen=True, slots=True)
class Machine:
    """What the composition root knows of the machine.

    Attributes:
        printer: the receipt printer.
        roll_mm: length of a new roll.
        disk: returns the bytes of the record, those left on the disk, and those of the disk.
        folder: where the debugging file is written.
        facts: texts for the debugging file, by the name of their file; none holds what a
            resident gave.
        opening: when the town hall is open.
    """

    printer: ReceiptPrinter
    roll_mm: int
    disk: Callable[[], tuple[int, int, int]]
    folder: Path
    facts: Callable[[], Mapping[str, str]]
    opening: OpeningHours


@dataclass(frozen=True, slots=True)
class KioskState:
    """What the page « Borne » shows.

    Attributes:
        now: when it was read, UTC.
        roll: None when nobody ever said that it was changed, and nothing was printed.
        roll_ends: the day it will end, if there is a pace to tell it from.
        waiting_tickets: tickets being printed.
        last_backup: UTC; None when there is none.
    """

    now: datetime
    roll: Roll | None
    roll_ends: date | None
    roll_mm: int
    waiting_tickets: int
    incidents: tuple[Incident, ...]
    last_backup: datetime | None
    database_bytes: int
    free_bytes: int
    disk_bytes: int
    opening: OpeningHours


class Maintenance:
    """The use cases of whoever keeps the kiosk running."""

    def __init__(
        self,
        records: DeskRecords,
        clock: Clock,
        randomness: Randomness,
        backups: Backups,
        machine: Machine,
    ) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._backups = backups
        self._machine = machine

    def state(self, by: UUID) -> KioskState:
        """Return what there is to know of the kiosk.

        Raises:
            AccountClosed, Forbidden: if the agent may not.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.MAINTAIN)
            roll, waiting = record.rolls.current(), record.rolls.waiting_tickets()
            incidents = record.incidents.latest(_SHOWN_INCIDENTS)
        roll_mm, now = self._machine.roll_mm, self._clock.now()
        return KioskState(
            now,
            roll,
            predicted_end(roll, roll_mm, now) if roll else None,
            roll_mm,
            waiting,
            incidents,
            self._backups.last_at(),
            *self._machine.disk(),
            self._machine.opening,
        )

    def printer(self, by: UUID) -> PrinterStatus:
        """Ask the receipt printer for its state; to be called where waiting hurts nobody.

        Raises:
            AccountClosed, Forbidden: if the agent may not.
        """
        self._allow(by)
        return self._machine.printer.status()

    def roll_changed(self, by: UUID) -> None:
        """Note that a new roll is in the printer.

        Raises:
            AccountClosed, Forbidden: if the agent may not.
        """
        now = self._clock.now()
        with self._records.writing() as record:
            authorise(record, by, Permission.MAINTAIN)
            record.rolls.change(now)
            subject = event_id = draw_id(self._clock, self._randomness)
            action = Action.ROLL_CHANGED
            record.journal.record(Event(event_id, now, Actor.AGENT, action, subject, {}, by))

    def back_up(self, by: UUID) -> None:
        """Back up now.

        Raises:
            AccountClosed, Forbidden: if the agent may not.
            NotDone: when the disk refuses.
            EnvironmentFault: `DATABASE_CORRUPT`: the record must be mended.
        """
        self._allow(by)
        fault = self._backups.try_to_back_up()
        if fault is not None:
            raise NotDone(fault.sentence)

    def note(self, faults: tuple[tuple[datetime, EnvironmentFault], ...]) -> None:
        """Keep faults of the environment, each with its moment."""
        with self._records.writing() as record:
            for at, fault in faults:
                key = draw_id(self._clock, self._randomness)
                record.incidents.add(Incident(key, at, fault.code.value, fault.sentence))

    def bundle(self, by: UUID) -> Path:
        """Write a file that helps whoever debugs, without personal data; return it.

        Raises:
            AccountClosed, Forbidden: if the agent may not.
            NotDone: if the disk refuses.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.MAINTAIN)
            incidents = record.incidents.latest(_SHOWN_INCIDENTS)
        told = [asdict(it) | {"id": it.id.hex, "at": it.at.isoformat()} for it in incidents]
        files = {
            **self._machine.facts(),
            "incidents.json": json.dumps(told, ensure_ascii=False, indent=2),
        }
        target = self._machine.folder / f"depannage-{self._clock.now():%Y%m%dT%H%M%SZ}.zip"
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(_zipped(files))
        except OSError as error:
            log.warning("%s", error)
            raise NotDone(
                f"Rien ne peut être écrit dans {target.parent} : faites de la place, et vérifiez"
                " ses droits."
            ) from error
        return target

    def _allow(self, by: UUID) -> None:
        with self._records.reading() as record:
            authorise(record, by, Permission.MAINTAIN)


def _zipped(files: Mapping[str, str]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return content.getvalue()

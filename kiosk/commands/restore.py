"""`kiosk restore FILE`: the record as a copy holds it, in the place of the present one."""

from __future__ import annotations

import sys
from argparse import Namespace
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from kiosk.commands import Exit, Refused
from kiosk.devices.system import SystemClock, SystemRandomness
from kiosk.domain.calendar import local_moment
from kiosk.domain.recovery_key import read_recovery_key
from kiosk.errors import EnvironmentFault
from kiosk.services.desk.accounts import Accounts
from kiosk.services.follow_up import Following
from kiosk.services.restoring import (
    TakenBack,
    close_again,
    closed_accounts,
    note_restoration,
    take_back_again,
)
from kiosk.services.sealing import Sealing
from kiosk.services.supporting import Supporting
from kiosk.settings import Settings
from kiosk.store.backup import made_at
from kiosk.store.faults import worded
from kiosk.store.records import SqliteRecords
from kiosk.store.restore import lay, put_in_place, refuse_in_use
from kiosk.store.secret_file import read_secret, write_secret
from kiosk.wiring import PEPPER, cost_of, records_of, terms_of

_COUNTED = {"contribution": "contribution(s)", "feedback": "avis", "support": "« moi aussi »"}


@dataclass(frozen=True, slots=True)
class _Present:
    """The record that is there; nothing when there is none, or none that can be read."""

    readable: bool
    taken_back: frozenset[TakenBack] = frozenset()
    closed: frozenset[UUID] = frozenset()
    census: tuple[tuple[str, int], ...] = ()


def run(settings: Settings, asked: Namespace) -> int:
    """Restore, and say what was; nothing is touched before the copy was read to its end.

    Raises:
        EnvironmentFault: when the copy is foreign or damaged, when the kiosk is open, or when
            the disk refuses.
        Refused: when what was typed is no recovery key, or the file's name is not a copy's.
    """
    data, records = settings.data, records_of(settings)
    moment = _moment(asked.file)
    key = _typed_key() if asked.key else read_secret(records.copies.key_file, fresh=False)
    with worded():
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
    aside = data / f"avant-restauration-{SystemClock().now():%Y%m%dT%H%M%SZ}"
    with TemporaryDirectory(dir=data, prefix="restauration-") as prepared:
        lay(records.copies, asked.file, key, Path(prepared))
        lines = _prepare(settings, Path(prepared), moment)
        refuse_in_use(data)
        put_in_place(Path(prepared), data, aside)
    if asked.key:
        with worded():
            write_secret(records.copies.key_file, key)
    print("\n".join([*lines, f"L’ancienne base est gardée dans {aside}."]))
    return Exit.FINE


def _moment(copy: Path) -> datetime:
    try:
        return made_at(copy)
    except ValueError as error:
        raise Refused(
            f"{copy} n’a pas le nom d’une sauvegarde, comme kiosk-20261120T030000Z.copie."
        ) from error


def _typed_key() -> bytes:
    print("Tapez la clé de secours, puis Entrée :", file=sys.stderr)
    key = read_recovery_key(sys.stdin.readline())
    if key is None:
        raise Refused("Ce n’est pas une clé de secours : comparez avec ce qui a été imprimé.")
    return key


def _prepare(settings: Settings, prepared: Path, moment: datetime) -> list[str]:
    """Make the laid copy ready to serve; return what is said of it."""
    present = _present(settings)
    records, clock, randomness = SqliteRecords(prepared), SystemClock(), SystemRandomness()
    records.open(mend=False)
    try:
        pepper = read_secret(prepared / PEPPER, fresh=True)
        parts = (records, clock, randomness, Sealing(randomness, pepper, cost_of(settings)))
        terms = terms_of(settings)
        with records.reading() as record:
            since = present.taken_back - record.journal.taken_back()
        again = take_back_again(Following(*parts, terms), Supporting(*parts, terms), since)
        closed = close_again(records, Accounts(records, clock, randomness), present.closed)
        note_restoration(records, clock, randomness, moment)
        census = records.census()
    finally:
        records.close()
    accounts = [f"Comptes d’agents fermés depuis, et fermés de nouveau : {closed}."] * bool(closed)
    return [*_told(moment, census, present, again), *accounts]


def _present(settings: Settings) -> _Present:
    records = records_of(settings)
    if not records.path.is_file():
        return _Present(readable=True)
    try:
        records.open_as_is()
        with records.reading() as record:
            taken_back = record.journal.taken_back()
        return _Present(True, taken_back, closed_accounts(records), tuple(records.census().items()))
    except EnvironmentFault:
        return _Present(readable=False)
    finally:
        records.close()


def _told(moment: datetime, census: dict[str, int], present: _Present, again: int) -> list[str]:
    counts = ", ".join(f"{census[table]} {words}" for table, words in _COUNTED.items())
    lines = [f"La base du {local_moment(moment):%d/%m/%Y à %H:%M} est rétablie : {counts}."]
    if not present.readable:
        lines.append(
            "L’ancienne base ne se lit pas : ce que des habitants ont effacé depuis cette"
            " sauvegarde y est peut-être revenu."
        )
    if again:
        lines.append(f"Ce que des habitants ont repris depuis l’est resté : {again}.")
    before = dict(present.census)
    lost = [
        f"{before[table] - census[table]} {words}"
        for table, words in _COUNTED.items()
        if before.get(table, 0) > census[table]
    ]
    if lost:
        lines.append(f"Donné depuis la sauvegarde, et seulement gardé à part : {', '.join(lost)}.")
    return lines

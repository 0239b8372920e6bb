"""Gathers the facts that `kiosk doctor` judges: from the record, the devices, Qt and the system.

Nothing is mended, migrated or deposited: a kiosk may be open on the same record.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import stat
import subprocess
from dataclasses import asdict, dataclass
from datetime import date, datetime, timedelta
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from kiosk import RELEASED, __version__
from kiosk.bindings import loses_references, release
from kiosk.devices.fontconfig import chinese_faces
from kiosk.devices.receipt_printers import build
from kiosk.devices.system import SystemClock
from kiosk.devices.translations import strings_in
from kiosk.display import Panel, look
from kiosk.errors import EnvironmentFault, Fault
from kiosk.machine import TICKETS
from kiosk.services import doctor
from kiosk.services.browse import Browsing
from kiosk.services.illustrating import inspect
from kiosk.services.ports import Clock
from kiosk.settings import ASSETS, Screen, Settings
from kiosk.settings_speech import SpeechEngine
from kiosk.store.engine import OLDEST_SQLITE, SQLITE
from kiosk.store.records import SqliteRecords
from kiosk.store.schema import REVISION
from kiosk.wiring import PEPPER, records_of, terms_of, territory_of
from kiosk.wiring_sync import identity_of

_TIMEDATECTL = ("timedatectl", "show", "-p", "NTPSynchronized", "--value")
LAYOUTS = Path(__file__).parent / "views" / "keyboard" / "layouts"
_PINYIN = "Qt/qml/QtQuick/VirtualKeyboard/Plugins/Pinyin/libqtvkbpinyinplugin.so"
_TIMEOUT = 5
"""Seconds to wait for the system's own commands."""


@dataclass(frozen=True, slots=True)
class _Record:
    """What the record tells; only why, when it does not open."""

    database: doctor.Database | EnvironmentFault
    last_event: datetime | None = None
    waiting: doctor.Waiting | None = None
    illustrations: doctor.Illustrations | None = None


def gather(settings: Settings, clock: Clock) -> doctor.Checkup:
    """Gather every fact of a machine and its record, at the moment that the clock shows."""
    now = clock.now()
    folder = _folder(settings.data)
    record = _record(settings, clock)
    printer = build(settings.printer, settings.data / TICKETS)
    sight = look(ASSETS / "fonts")
    return doctor.Checkup(
        versions=_versions(),
        database=record.database,
        folder=folder,
        clock=doctor.ClockReading(
            now, date.fromisoformat(RELEASED), _synchronised(), record.last_event
        ),
        printer=doctor.Printer(settings.printer.kind, printer.status()),
        screen=_screen(sight.panel, settings.screen),
        fonts=dict.fromkeys(sight.languages, True) | {"zh": chinese_faces() is not None},
        translations={
            code: strings_in(ASSETS / "translations" / f"kiosk_{code}.qm")
            for code in doctor.LANGUAGES
        },
        keyboards=keyboards(LAYOUTS, _pinyin()),
        voices=_voices(settings, sight.voices),
        territory=_territory_fault(settings),
        waiting=record.waiting,
        last_backup=_backup_age(settings, now),
        illustrations=record.illustrations,
        link=_link(settings, now),
    )


def facts_of(settings: Settings) -> dict[str, str]:
    """Return what a debugging file tells, by file name: nothing that a resident gave, no secret.

    The settings hold no secret: keys lie in files of their own, which are not read here.
    """
    records = records_of(settings)
    try:
        records.open_as_is()
        counted = {"revision": records.revision(), "rows": records.census()}
    except EnvironmentFault as fault:
        counted = {"fault": fault.sentence}
    finally:
        records.close()
    findings = doctor.examine(gather(settings, SystemClock()))
    return {
        "reglages.json": settings.model_dump_json(indent=2),
        "examen.txt": doctor.as_text(findings),
        "versions.json": json.dumps(asdict(_versions()), indent=2),
        "base.json": json.dumps(counted, ensure_ascii=False, indent=2),
    }


def keyboards(layouts: Path, pinyin: Path) -> set[str]:
    """Return the codes of the languages with a layout; Chinese needs Qt's pinyin too."""
    found = {file.parent.name.partition("_")[0] for file in layouts.glob("*_*/main.qml")}
    return found if pinyin.is_file() else found - {"zh"}


def examine_database(records: SqliteRecords) -> doctor.Database:
    """Read the whole file and its whole audit chain; `records` must be open.

    Raises:
        EnvironmentFault: when it cannot be read through.
    """
    pragmas, verdict, revision = records.pragmas(), records.quick_check(), records.revision()
    if revision is None:
        raise EnvironmentFault(
            f"La base {records.path} est vide : démarrez la borne, elle la prépare.",
            Fault.DATABASE_UNREADABLE,
        )
    with records.reading() as record:
        broken = record.journal.first_broken_line()
    return doctor.Database(pragmas, revision == REVISION, verdict, broken)


def _record(settings: Settings, clock: Clock) -> _Record:
    records = records_of(settings)
    try:
        records.open_as_is()
        database = examine_database(records)
        with records.reading() as record:
            count, oldest = record.contributions.backlog()
            last_event = record.journal.last_event_at()
            illustrations = inspect(record.sheets.illustrations())
        overdue = Browsing(records, clock, terms_of(settings)).lobby().counters.overdue
    except EnvironmentFault as fault:
        return _Record(fault)
    finally:
        records.close()
    age = clock.now() - oldest if oldest else None
    waiting = doctor.Waiting(count, age, overdue)
    return _Record(database, last_event, waiting, illustrations)


def _versions() -> doctor.Versions:
    python, pyside = platform.python_version(), version("PySide6_Essentials")
    return doctor.Versions(
        kiosk=__version__,
        python=python,
        pyside=pyside,
        sqlite=".".join(map(str, SQLITE)),
        bindings_safe=not loses_references(release(pyside), release(python)),
        sqlite_safe=SQLITE >= OLDEST_SQLITE,
    )


def _folder(data: Path) -> doctor.Folder:
    """Look at the data folder, or at the one where it would be made."""
    there = next(each for each in (data.absolute(), *data.absolute().parents) if each.exists())
    disk = shutil.disk_usage(there)
    pepper = data / PEPPER
    return doctor.Folder(
        path=str(data),
        writable=os.access(there, os.W_OK | os.X_OK),
        free=disk.free,
        total=disk.total,
        pepper=str(pepper),
        pepper_mode=stat.S_IMODE(pepper.stat().st_mode) if pepper.exists() else None,
    )


def _synchronised() -> bool | None:
    """Return what systemd says of network time; None where it says nothing."""
    try:
        told = subprocess.run(  # noqa: S603 - a fixed program
            _TIMEDATECTL, capture_output=True, text=True, timeout=_TIMEOUT, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return {"yes": True, "no": False}.get(told.stdout.strip())


def _screen(panel: Panel | None, told: Screen) -> doctor.Screen | None:
    """Return the panel as the screens see it: a width in the settings wins over what it says."""
    if panel is None:
        return None
    width_mm, height_mm = panel.width_mm, panel.height_mm
    if told.width_mm is not None:
        width_mm = told.width_mm
        height_mm = told.width_mm * panel.height / panel.width
    return doctor.Screen(panel.width, panel.height, width_mm, height_mm, told.bottom_mm)


def _pinyin() -> Path:
    """Return where PySide6 keeps the input method of Chinese; Qt is not loaded."""
    bindings = find_spec("PySide6")
    origin = bindings.origin if bindings else None
    return Path(origin or "PySide6").parent / _PINYIN


def _voices(settings: Settings, voices: frozenset[str]) -> frozenset[str] | None:
    if not settings.speech.enabled:
        return None
    return voices if settings.speech.engine is SpeechEngine.SPEECHD else frozenset()


def _territory_fault(settings: Settings) -> EnvironmentFault | None:
    try:
        territory_of(settings)
    except EnvironmentFault as fault:
        return fault
    return None


def _link(settings: Settings, now: datetime) -> doctor.Link | None:
    identity = identity_of(settings)
    if not identity.is_known():
        return None
    spoke_at = identity.spoke_at()
    silence = None if spoke_at is None else max(now - spoke_at, timedelta())
    return doctor.Link(silence, identity.ends() - now)


def _backup_age(settings: Settings, now: datetime) -> timedelta | None:
    newest = records_of(settings).last_backup_at(now)
    return now - newest if newest else None

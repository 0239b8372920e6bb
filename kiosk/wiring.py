"""Opens the record, and makes of the settings what screens, desk and commands share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from kiosk.devices.system import SystemClock, SystemRandomness
from kiosk.domain.sortition.strata import Values, values_of
from kiosk.domain.territory import Territory
from kiosk.services.backups import Backups, Keeping
from kiosk.services.contact_sealing import ContactSealing
from kiosk.services.demo import load_demo
from kiosk.services.deposit import Terms
from kiosk.services.sealing import Cost
from kiosk.services.territory import read_territory
from kiosk.settings import ASSETS, Settings
from kiosk.store.records import SqliteRecords
from kiosk.store.secret_file import read_secret

PEPPER = "pepper"
"""Name of the kiosk's secret in the data folder."""
CONTACT_KEY = "contact.key"
"""Name of the key that hides contacts, in the data folder."""
EXPORTS = "exports"
"""Name of the folder of open data in the data folder."""


@dataclass(frozen=True, slots=True)
class Workshop:
    """The record and the sources of time and chance, opened once per program."""

    records: SqliteRecords
    clock: SystemClock
    randomness: SystemRandomness


def records_of(settings: Settings) -> SqliteRecords:
    """Return the record of the settings, closed."""
    return SqliteRecords(settings.data, settings.backup.key)


def open_workshop(settings: Settings, *, mend: bool = True) -> Workshop:
    """Open the record; fill an empty one with the demo content if the settings ask for it.

    `mend` sets a corrupt file aside: only for the one program that keeps the record open.

    Raises:
        EnvironmentFault: when the environment does not allow it.
    """
    records = records_of(settings)
    records.open(mend=mend)
    workshop = Workshop(records, SystemClock(), SystemRandomness())
    if settings.demo:
        load_demo(records, workshop.clock, workshop.randomness, ASSETS / "demo")
    return workshop


def backups_of(settings: Settings, workshop: Workshop) -> Backups:
    """Make the use cases of the copies."""
    kept = settings.backup
    keeping = Keeping(kept.hourly, kept.daily, timedelta(days=kept.set_aside_days))
    return Backups(workshop.records, workshop.clock, keeping)


def territory_of(settings: Settings) -> Territory:
    """Read the territory of the settings.

    Raises:
        EnvironmentFault: with code `TERRITORY` if it cannot be read.
    """
    territory = settings.territory
    return read_territory(territory.file, territory.id_property, territory.name_property)


def strata_of(territory: Territory) -> Values:
    """Return what a volunteer for the jury may answer."""
    return values_of([quartier.name for quartier in territory.quartiers])


def terms_of(settings: Settings) -> Terms:
    """Return what the town hall promises."""
    promise = settings.promise
    return Terms(promise.read_days, promise.answer_days, settings.receipts.months)


def cost_of(settings: Settings) -> Cost:
    """Return what one typed code costs a guesser."""
    receipts = settings.receipts
    return Cost(receipts.argon2_memory, receipts.argon2_passes, receipts.argon2_lanes)


def pepper(folder: Path, *, fresh: bool) -> bytes:
    """Return the kiosk's secret, kept outside the database; a fresh kiosk draws it.

    Raises:
        EnvironmentFault: if it cannot be read or written, is not whole, or is missing on a kiosk
            that gave receipts: another one would open none of them.
    """
    return read_secret(folder / PEPPER, fresh=fresh)


def contact_key(folder: Path, *, fresh: bool) -> bytes:
    """Return the key that hides contacts, kept outside the database; a fresh kiosk draws it.

    Raises:
        EnvironmentFault: if it cannot be read or written, is not whole, or is missing on a kiosk
            that holds contacts: another one would open none of them.
    """
    return read_secret(folder / CONTACT_KEY, fresh=fresh)


def contact_sealing(settings: Settings, workshop: Workshop) -> ContactSealing:
    """Return what hides and opens the contacts of this machine, its own and those that came.

    Raises:
        EnvironmentFault: as `contact_key`.
    """
    with workshop.records.reading() as record:
        fresh = not record.contacts.any() and not record.call_backs.any()
    return ContactSealing(workshop.randomness, contact_key(settings.data, fresh=fresh))

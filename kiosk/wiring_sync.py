"""Wires the program that speaks to the hub, on the record of a kiosk."""

from __future__ import annotations

import shutil
from collections.abc import Callable

from kiosk.devices.watched_printer import last_sight
from kiosk.domain.carried_draft import Choice
from kiosk.domain.health import Health
from kiosk.domain.roll import predicted_end
from kiosk.machine import PRINTER_SEEN
from kiosk.services.draft_carrying import DraftCarrying
from kiosk.services.exchanging import Exchange
from kiosk.services.follow_up import Following
from kiosk.services.open_tables import OpenTables
from kiosk.services.parcel_sealing import ParcelKey
from kiosk.services.sealing import Sealing
from kiosk.services.sharing import Gestures, Sharing
from kiosk.services.supporting import Supporting
from kiosk.settings import Settings
from kiosk.sync.hub_client import Seal
from kiosk.sync.identity import Identity
from kiosk.sync.publishing import Publishing
from kiosk.sync.running import Syncing, Tending
from kiosk.wiring import (
    Workshop,
    contact_sealing,
    cost_of,
    open_workshop,
    pepper,
    terms_of,
    territory_of,
)

FOLDER = "sync"
"""Name of the folder of a kiosk's identity in the data folder."""


def open_record(settings: Settings) -> Workshop:
    """Open the record beside the screens, which alone mend it.

    Raises:
        EnvironmentFault: when the environment does not allow it.
    """
    return open_workshop(settings, mend=False)


def identity_of(settings: Settings) -> Identity:
    """Return who this kiosk is for its hub."""
    return Identity(settings.data / FOLDER)


def seal_of(settings: Settings, workshop: Workshop) -> Seal:
    """Return what proves the typed codes of this kiosk."""
    with workshop.records.reading() as record:
        fresh = not record.receipts.any()
    return Seal(pepper(settings.data, fresh=fresh), cost_of(settings))


def syncing_of(settings: Settings, workshop: Workshop) -> Syncing:
    """Return what makes the rounds."""
    return Syncing(
        sharing_of(settings, workshop),
        exchange_of(settings, workshop),
        identity_of(settings),
        workshop.clock,
        tending_of(settings, workshop),
    )


def exchange_of(settings: Settings, workshop: Workshop) -> Exchange:
    """Return what makes and opens the parcels of this machine."""
    key = ParcelKey(identity_of(settings).parcel_key())
    parts = (workshop.records, workshop.clock, workshop.randomness)
    return Exchange(*parts, key, contact_sealing(settings, workshop))


def tending_of(settings: Settings, workshop: Workshop) -> Tending:
    """Return how often rounds are made, and what goes with them."""
    tables = OpenTables(workshop.records)
    publishing = Publishing(tables, workshop.clock) if settings.sync.open_data else None
    return Tending(settings.sync.every, health_of(settings, workshop), publishing)


def health_of(settings: Settings, workshop: Workshop) -> Callable[[], Health]:
    """Return what looks at this machine, for the hub."""
    identity = identity_of(settings)
    roll_mm = settings.printer.roll_metres * 1000

    def look() -> Health:
        now, disk = workshop.clock.now(), shutil.disk_usage(settings.data)
        with workshop.records.reading() as record:
            roll = record.rolls.current()
        sight = last_sight(settings.data / PRINTER_SEEN)
        return Health(
            clock=int(now.timestamp()),
            certificate_ends=int(identity.ends().timestamp()),
            disk_free=disk.free,
            disk_total=disk.total,
            printer=sight.printer if sight else None,
            screens_at=int(sight.at.timestamp()) if sight else None,
            paper_mm=max(0, roll_mm - roll.printed_mm) if roll else None,
            paper_ends=predicted_end(roll, roll_mm, now) if roll else None,
        )

    return look


def sharing_of(settings: Settings, workshop: Workshop) -> Sharing:
    """Make the use cases of sharing."""
    parts = (workshop.records, workshop.clock, workshop.randomness)
    sealing = Sealing(workshop.randomness, seal_of(settings, workshop).pepper, cost_of(settings))
    terms = terms_of(settings)
    gestures = Gestures(Following(*parts, sealing, terms), Supporting(*parts, sealing, terms))
    key = ParcelKey(identity_of(settings).parcel_key())
    quartiers = [Choice(it.id, it.name) for it in territory_of(settings).quartiers]
    drafts = DraftCarrying(*parts, key, quartiers)
    return Sharing(workshop.records, workshop.clock, terms, gestures, drafts)

"""Wires the program that speaks to the hub, on the record of a kiosk."""

from __future__ import annotations

from kiosk.services.follow_up import Following
from kiosk.services.sealing import Sealing
from kiosk.services.sharing import Gestures, Sharing
from kiosk.services.supporting import Supporting
from kiosk.settings import Settings
from kiosk.sync.hub_client import Seal
from kiosk.sync.identity import Identity
from kiosk.sync.running import Syncing
from kiosk.wiring import Workshop, cost_of, open_workshop, pepper, terms_of

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
        identity_of(settings),
        workshop.clock,
        settings.sync.every,
    )


def sharing_of(settings: Settings, workshop: Workshop) -> Sharing:
    """Make the use cases of sharing."""
    parts = (workshop.records, workshop.clock, workshop.randomness)
    sealing = Sealing(workshop.randomness, seal_of(settings, workshop).pepper, cost_of(settings))
    terms = terms_of(settings)
    gestures = Gestures(Following(*parts, sealing, terms), Supporting(*parts, sealing, terms))
    return Sharing(workshop.records, workshop.clock, terms, gestures)

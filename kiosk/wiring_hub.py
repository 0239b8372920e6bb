"""Wires the hub: its database, its secrets and its two sites."""

from __future__ import annotations

import os
from dataclasses import dataclass
from time import monotonic

from starlette.types import ASGIApp

from kiosk.devices.system import SystemClock, SystemRandomness
from kiosk.hub.api import Api
from kiosk.hub.authority import Authority
from kiosk.hub.backup import HubBackups
from kiosk.hub.calendar_pages import PublicCalendar
from kiosk.hub.checking import Checking
from kiosk.hub.checking_program import CheckingProgram
from kiosk.hub.database import Database
from kiosk.hub.door import Guessing
from kiosk.hub.drafts import Drafts
from kiosk.hub.draws import PublishedDraws
from kiosk.hub.enrolment import Enrolment
from kiosk.hub.fleet import Fleet
from kiosk.hub.fleet_page import FleetSite
from kiosk.hub.follow_ups import FollowUps
from kiosk.hub.intake import Intake
from kiosk.hub.mailbox import Mailbox
from kiosk.hub.open_data import OpenData
from kiosk.hub.pages import Names, Pages, Wording
from kiosk.hub.pictures import Pictures
from kiosk.hub.public import Bearing, PublicSite, Shown
from kiosk.hub.quarantine import Quarantine
from kiosk.hub.refusals import Refusals
from kiosk.hub.seals import Seals
from kiosk.hub.serve import ForKiosks, Listening, Sites
from kiosk.hub.showcase import Showcase
from kiosk.hub.throttle import Throttle
from kiosk.hub.watch import Watch
from kiosk.hub.words import read_words
from kiosk.settings import ASSETS, Settings
from kiosk.settings_hub import HubSites

FOLDER = "hub"
"""Name of the hub's folder in the data folder."""
DRAWS = "draws"
"""Name of the folder of the published draws in it."""
_SEALS = "seals"
_CHECKED = max(1, (os.cpu_count() or 1) - 1)
"""Typed codes that are checked at a time: a processor stays for the pages of scanned ones."""


@dataclass(frozen=True, slots=True)
class HubParts:
    """What the hub is made of, open."""

    database: Database
    authority: Authority
    enrolment: Enrolment
    watch: Watch
    refusals: Refusals
    checkers: tuple[CheckingProgram, ...]

    def close(self) -> None:
        """Close the database, and end the programs that check codes."""
        self.database.close()
        for it in self.checkers:
            it.close()


def open_hub(settings: Settings) -> HubParts:
    """Open the hub's database and secrets, made when they are missing.

    Raises:
        EnvironmentFault: when the environment does not allow it.
    """
    folder = settings.data / FOLDER
    clock = SystemClock()
    database = Database(settings.hub.database, folder)
    authority = Authority(folder, clock)
    seals = Seals(folder / _SEALS)
    checkers = tuple(CheckingProgram(folder / _SEALS) for _ in range(_CHECKED))
    alone = settings.hub.sites is HubSites.PAGES
    database.open(migrate=not alone)
    if not alone:
        authority.open()
    seals.open()
    refusals = Refusals(database, clock, monotonic)
    return HubParts(
        database,
        authority,
        Enrolment(database, authority, seals, clock),
        Watch(Fleet(database), Quarantine(database), refusals, clock),
        refusals,
        checkers,
    )


def backups_of(settings: Settings, database: Database | None = None) -> HubBackups:
    """Return what copies the hub, and brings it back; without a database, it need not open."""
    folder = settings.data / FOLDER
    return HubBackups(database or Database(settings.hub.database, folder), folder, SystemClock())


def sites_of(settings: Settings, parts: HubParts) -> Sites:
    """Return the sites that the settings ask for, ready to run."""
    hub = settings.hub
    listening = Listening(
        hub.host, hub.port, hub.sync_host, hub.sync_port, hub.proxies, hub.fleet_port
    )
    pages = None if hub.sites is HubSites.KIOSKS else _pages(settings, parts)
    kiosks = None if hub.sites is HubSites.PAGES else _for_kiosks(settings, parts)
    return Sites(listening, pages, kiosks)


def _open_data(settings: Settings, parts: HubParts) -> OpenData:
    return OpenData(parts.database, SystemClock(), settings.mairie.name)


def _for_kiosks(settings: Settings, parts: HubParts) -> ForKiosks:
    api = Api(
        Intake(parts.database, SystemClock()),
        Mailbox(parts.database, SystemClock()),
        parts.enrolment,
        parts.authority,
        Fleet(parts.database),
        _open_data(settings, parts),
        Pictures(parts.database),
        Throttle(monotonic),
    )
    fleet = FleetSite(parts.watch, ASSETS / "hub")
    return ForKiosks(api.application(), parts.authority, fleet.application())


def _pages(settings: Settings, parts: HubParts) -> ASGIApp:
    names = Names(settings.mairie.bureau, settings.mairie.name, settings.receipts.months)
    draws = PublishedDraws(settings.data / FOLDER / DRAWS)
    calendar = PublicCalendar(parts.database, SystemClock(), settings.mairie.name)
    checking = Checking(parts.checkers)
    kept = (parts.database, checking, SystemClock())
    site = PublicSite(
        Bearing(FollowUps(*kept), Drafts(*kept, SystemRandomness()), SystemClock()),
        Shown(
            Showcase(parts.database),
            _open_data(settings, parts),
            draws,
            calendar,
            Pictures(parts.database),
        ),
        Pages(Wording(names, read_words(ASSETS)), ASSETS / "hub"),
        Guessing(Throttle(monotonic), parts.refusals, checking.full),
    )
    return site.application()

"""Wires the hub: its database, its secrets and its two sites."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic

from kiosk.devices.system import SystemClock, SystemRandomness
from kiosk.hub.api import Api
from kiosk.hub.authority import Authority
from kiosk.hub.database import Database
from kiosk.hub.enrolment import Enrolment
from kiosk.hub.follow_ups import FollowUps
from kiosk.hub.intake import Intake
from kiosk.hub.public import Names, PublicSite
from kiosk.hub.seals import Seals
from kiosk.hub.serve import Listening, Sites
from kiosk.hub.showcase import Showcase
from kiosk.hub.throttle import Throttle
from kiosk.hub.words import read_words
from kiosk.settings import ASSETS, Settings

FOLDER = "hub"
"""Name of the hub's folder in the data folder."""


@dataclass(frozen=True, slots=True)
class HubParts:
    """What the hub is made of, open."""

    database: Database
    authority: Authority
    seals: Seals
    enrolment: Enrolment


def open_hub(settings: Settings) -> HubParts:
    """Open the hub's database and secrets, made when they are missing.

    Raises:
        EnvironmentFault: when the environment does not allow it.
    """
    folder = settings.data / FOLDER
    clock = SystemClock()
    database = Database(settings.hub.database, folder)
    authority = Authority(folder, clock)
    seals = Seals(folder / "seals", SystemRandomness())
    database.open()
    authority.open()
    seals.open()
    return HubParts(database, authority, seals, Enrolment(database, authority, seals, clock))


def sites_of(settings: Settings, parts: HubParts) -> Sites:
    """Return both sites, ready to run."""
    clock = SystemClock()
    api = Api(Intake(parts.database, clock), parts.enrolment, parts.authority, Throttle(monotonic))
    public = PublicSite(
        FollowUps(parts.database, parts.seals, clock),
        Showcase(parts.database),
        Names(settings.mairie.bureau, settings.mairie.name, settings.receipts.months),
        read_words(ASSETS),
        ASSETS / "hub",
    )
    hub = settings.hub
    listening = Listening(hub.host, hub.port, hub.sync_host, hub.sync_port, hub.proxies)
    return Sites(public.application(), api.application(), parts.authority, listening)

"""The settings of the hub, and of the program that speaks to it."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from kiosk.settings_faults import Takes
from kiosk.settings_section import Host, Section

_Port = Annotated[int, Field(ge=1, le=65535)]


class HubSites(StrEnum):
    """Which of its two sites a hub serves."""

    BOTH = "both"
    PAGES = "pages"
    KIOSKS = "kiosks"


class Hub(Section):
    """The server of the follow-up pages, which kiosks speak to."""

    database: Annotated[
        str | None,
        Field(pattern=r"^postgresql\+psycopg://\S+$", max_length=500),
        Takes(
            "une adresse comme postgresql+psycopg://kiosk@/kiosk",
            "an address such as postgresql+psycopg://kiosk@/kiosk",
        ),
    ] = None
    """PostgreSQL of a city; when not set, a SQLite file in data/hub, enough for one town hall. Give
    no password here: PostgreSQL's own file, ~/.pgpass, or a socket's owner are safer."""
    sites: HubSites = HubSites.BOTH
    """What this program serves: `pages`, `kiosks`, or both. A city runs one of each, so that the
    one that the public reaches has the least rights on the database
    (packaging/hub/postgresql-roles.sql)."""
    host: Host = "127.0.0.1"
    """Address where the pages are served, over HTTP: this machine alone, for the proxy that adds
    HTTPS (packaging/hub has Caddy's and nginx's settings)."""
    port: _Port = 8080
    """Port of the pages."""
    sync_host: Host = "127.0.0.1"
    """Address where kiosks are listened to, always over TLS 1.3 with their certificates;
    0.0.0.0 for every network of the machine."""
    sync_port: _Port = 8443
    """Port where kiosks are listened to."""
    fleet_port: _Port = 8081
    """Port of the page of IT: each kiosk, what is wrong with it, what was set aside. It is served
    to this machine alone (127.0.0.1), over HTTP, with no password; from elsewhere, through SSH:
    `ssh -L 8081:127.0.0.1:8081 hub`."""
    proxies: Annotated[
        str,
        Field(pattern=r"^[0-9A-Fa-f.:,/]+$", max_length=500),
        Takes("des adresses IP séparées par des virgules", "IP addresses with commas between"),
    ] = "127.0.0.1"
    """Proxies whose word on the address of visitors is taken; addresses serve to slow down those
    who guess codes, and are never kept."""


class Sync(Section):
    """The program that speaks to the hub."""

    every: Annotated[int, Field(ge=1, le=3600)] = 15
    """Seconds between two rounds: how late the follow-up site may be. After a failure, up to five
    minutes."""
    open_data: bool = True
    """Whether the follow-up site offers the open data of this kiosk as files: the same that
    `kiosk export` writes, of what anybody may already read on its screens."""

"""What stands between a kiosk and its hub, or under the hub, and misbehaves: nothing is lost."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest

from kiosk.domain.contribution import Kind, Place, Words
from kiosk.hub.authority import Authority, pem_of
from kiosk.settings import Settings
from kiosk.sync.hub_client import WrongClock
from kiosk.sync.rounds import HubAway
from kiosk.wiring_screens import make_services
from kiosk.wiring_sync import identity_of, open_record, syncing_of
from tests.fakes.chance import StillClock
from tests.fakes.live_hub import HERE, linked, served, settings_of

PORTAL = b"HTTP/1.1 302 Found\r\nLocation: http://portail.example/\r\nContent-Length: 0\r\n\r\n"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return settings_of(tmp_path, KIOSK_PRINTER__KIND="none")


def deposit(settings: Settings, count: int = 1) -> None:
    words = Words(Kind.LACK, "Un banc", Place(), "fr")
    with closing(make_services(settings)) as services:
        for _ in range(count):
            services.deposit.send(services.deposit.begin(), words)


def waiting(settings: Settings) -> int:
    with closing(open_record(settings).records) as records, records.reading() as record:
        return int(record.outbox.waiting().count)


@contextmanager
def impostor(answer: Callable[[socket.socket], None]) -> Iterator[tuple[int, list[bytes]]]:
    """Answer in place of the hub; give the port, and what was said to it."""
    heard: list[bytes] = []
    with closing(socket.create_server((HERE, 0))) as server:

        def serve() -> None:
            with suppress(OSError):
                while True:
                    taken, _ = server.accept()
                    with closing(taken), suppress(OSError):
                        taken.settimeout(5)
                        heard.append(taken.recv(4096, socket.MSG_PEEK))
                        answer(taken)

        thread = Thread(target=serve, daemon=True)
        thread.start()
        yield server.getsockname()[1], heard
        server.shutdown(socket.SHUT_RDWR)
    thread.join(10)


def portal(taken: socket.socket) -> None:
    taken.sendall(PORTAL)


def interception(folder: Path) -> Callable[[socket.socket], None]:
    """Return what speaks TLS with a certificate of its own, as a box in the middle does."""
    authority = Authority(folder, StillClock())
    authority.open()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(authority.server, authority.server_key)

    def answer(taken: socket.socket) -> None:
        with closing(context.wrap_socket(taken, server_side=True)) as secure:
            secure.sendall(PORTAL)

    return answer


@pytest.mark.parametrize("kind", ["captive portal", "interception"])
def test_whoever_stands_in_for_the_hub_is_told_nothing(settings, tmp_path, kind):
    with served(settings) as hub, linked(settings, hub) as link:
        link.make()
        deposit(settings)
        identity = identity_of(settings)
        answer = portal if kind == "captive portal" else interception(tmp_path / "other")
        certificate, authority = (
            (settings.data / "sync" / it).read_text() for it in ("certificate.pem", "hub.pem")
        )
        link.close()
        with impostor(answer) as (port, heard):
            identity.keep(certificate, authority, (HERE, port))
            with pytest.raises(HubAway):
                link.make()
        assert heard
        assert not any(b"HTTP" in it or b"banc" in it for it in heard)
        assert waiting(settings) == 1
        identity.keep(certificate, authority, (HERE, settings.hub.sync_port))
        link.make()
        assert waiting(settings) == 0


@pytest.mark.parametrize("years", [-20, 20])
def test_a_clock_off_by_years_is_said_loses_nothing_and_passes(settings, monkeypatch, years):
    """Seen from a kiosk that is 20 years ahead, the certificate of the server ended long ago."""
    with served(settings) as hub, linked(settings, hub) as link:
        link.make()
        deposit(settings)
    server, key = (it.read_bytes() for it in (hub.authority.server, hub.authority.server_key))
    hub.authority.server.unlink()
    moment = datetime.now(UTC) + timedelta(days=365 * years)
    Authority(hub.authority.server.parent, StillClock(moment)).open()
    workshop = open_record(settings)
    with closing(workshop.records):
        monkeypatch.setattr(Authority, "open", lambda _self: None)  # it would mend it
        with served(settings), closing(syncing_of(settings, workshop)) as link:
            with pytest.raises(WrongClock, match="timedatectl"):
                link.make()
            assert waiting(settings) == 1
        hub.authority.server.write_bytes(server)
        hub.authority.server_key.write_bytes(key)
        with served(settings), closing(syncing_of(settings, workshop)) as link:
            link.make()
    assert waiting(settings) == 0


def test_a_certificate_that_has_ended_is_said_and_nothing_is_lost(settings):
    with served(settings) as hub, linked(settings, hub) as link:
        link.make()
        deposit(settings)
        identity = identity_of(settings)
        good = (settings.data / "sync" / "certificate.pem").read_text()
        hub.authority._clock = StillClock(datetime.now(UTC) - timedelta(days=365))
        identity.renewed(pem_of(hub.authority.sign(identity.request(), "borne")))
        link.close()
        with pytest.raises(WrongClock, match="le sien va du"):
            link.make()
        assert waiting(settings) == 1
        identity.renewed(good)
        link.make()
    assert waiting(settings) == 0


def test_a_full_disk_on_the_hub_loses_nothing_and_passes(settings):
    with served(settings) as hub, linked(settings, hub) as link:
        link.make()
        writer = hub.database._writer
        assert writer is not None

        def allow(pages: int) -> None:
            with writer.begin() as connection:
                connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

        allow(1)
        deposit(settings, 60)
        with pytest.raises(HubAway, match="503"):
            link.make()
        assert waiting(settings) > 0
        allow(1 << 30)
        link.make()
        assert waiting(settings) == 0

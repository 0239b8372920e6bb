"""A hub as it is served and a kiosk that speaks to it: sockets, certificates, commands."""

from __future__ import annotations

import http.client
import io
import os
import select
import socket
import ssl
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from threading import Event

import psutil
import pytest

from kiosk import settings_sources
from kiosk.cli import main
from kiosk.commands import Exit, together
from kiosk.domain.contribution import Kind, Place, State, Words
from kiosk.domain.printing import PrinterStatus
from kiosk.errors import EnvironmentFault
from kiosk.hub import checking_program, serve
from kiosk.services.shown_pictures import digest_of_picture
from kiosk.settings import Settings
from kiosk.sync.hub_client import HubClient, Unwanted, enrol
from kiosk.sync.identity import Invitation, read_invitation
from kiosk.sync.rounds import HubAway
from kiosk.wiring_hub import open_hub
from kiosk.wiring_screens import make_services
from kiosk.wiring_sync import identity_of, open_record, seal_of
from tests.fakes.live_hub import HERE, free_port, linked, served, settings_of
from tests.unit.hub.test_pictures import GREEN


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return settings_of(tmp_path, KIOSK_PRINTER__KIND="none")


@pytest.fixture
def environment(tmp_path, monkeypatch):
    """Settings of the commands: a folder of their own and free ports."""
    monkeypatch.setattr(settings_sources, "DEFAULT_FILE", tmp_path / "absent.toml")
    for name in [name for name in os.environ if name.startswith("KIOSK_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    monkeypatch.setenv("KIOSK_HUB__SYNC_PORT", str(free_port()))


def test_a_deposit_is_told_and_a_withdrawal_comes_back(settings):
    services = make_services(settings)
    with closing(services), served(settings) as hub, linked(settings, hub) as link:
        draft = services.deposit.begin()
        receipt = services.deposit.send(draft, Words(Kind.LACK, "Un banc", Place(), "fr"))
        link.make()
        site = http.client.HTTPConnection(HERE, settings.hub.port)
        form = f"code={receipt.keys.code}&confirm=yes"
        with closing(site):
            site.request("GET", f"/{receipt.keys.token}")
            page = site.getresponse()
            assert (page.status, page.getheader("server")) == (200, None)
            page.read()
            site.request("POST", "/retirer", form)
            assert site.getresponse().status == 200
        link.make()
        follow_up = services.following.look_up(receipt.keys.code).follow_up
        assert follow_up is not None
        assert follow_up.state is State.WITHDRAWN
        kiosk = hub.watch.look().kiosks[0].kiosk
        assert (kiosk.name, kiosk.wishes, kiosk.poison) == ("borne", 0, 0)
        assert checking_programs() == 1
    assert checking_programs() == 0


def checking_programs() -> int:
    """Return how many programs beside this one check typed codes."""
    beside = psutil.Process().children()
    return sum(checking_program.__name__ in it.cmdline() for it in beside)


def test_a_hub_that_hung_up_meanwhile_is_called_again(settings, monkeypatch):
    monkeypatch.setattr(serve, "_QUIET", 1)
    services = make_services(settings)
    with closing(services), served(settings) as hub, linked(settings, hub) as link:
        link.make()
        line = link._client._connection
        assert line is not None
        select.select([line.sock], [], [], 60)
        services.deposit.send(services.deposit.begin(), Words(Kind.LACK, "Un banc", Place(), "fr"))
        link.make()
        assert hub.watch.look().kiosks[0].kiosk.waiting == 1


def test_the_page_of_it_tells_how_a_kiosk_is(settings):
    services = make_services(settings)
    with closing(services), served(settings) as hub, linked(settings, hub) as link:
        services.printing.status()
        assert identity_of(settings).spoke_at() is None
        link.make()
        assert identity_of(settings).spoke_at() is not None
        (watched,) = hub.watch.look().kiosks
        health = watched.kiosk.health
        assert health is not None
        assert (health.printer, watched.alerts) == (PrinterStatus.NONE, ())
        assert abs(health.clock - identity_of(settings).ends().timestamp()) > 80 * 86_400
        with closing(http.client.HTTPConnection(HERE, settings.hub.fleet_port)) as connection:
            connection.request("GET", "/")
            page = connection.getresponse()
            assert page.status == 200
            assert "borne" in page.read().decode()


def test_only_its_certificate_lets_a_kiosk_speak_and_a_revoked_one_does_not(settings):
    with served(settings) as hub, linked(settings, hub) as link:
        link.make()
        anybody = ssl.create_default_context(cafile=str(hub.authority.certificate))
        with closing(
            http.client.HTTPSConnection(HERE, settings.hub.sync_port, context=anybody)
        ) as connection:
            connection.request("POST", "/v1/hello", b'{"version": "x", "waiting": 0}')
            assert connection.getresponse().status == 403
        hub.enrolment.revoke("borne")
        with pytest.raises(Unwanted):
            link.make()


def test_an_invitation_works_once_and_only_with_the_hub_that_gave_it(settings):
    workshop = open_record(settings)
    with closing(workshop.records), served(settings) as hub:
        seal = seal_of(settings, workshop)
        identity = identity_of(settings)
        token = hub.enrolment.invite("borne")
        port = settings.hub.sync_port
        for fingerprint in ("ab" * 32, hub.authority.fingerprint()):
            given = Invitation(HERE, port, token, fingerprint)
            if fingerprint == "ab" * 32:
                with pytest.raises(EnvironmentFault, match="pas celui de l’invitation"):
                    enrol(identity, given, seal)
                assert not identity.is_known()
            else:
                enrol(identity, given, seal)
        with pytest.raises(EnvironmentFault, match="déjà servi"):
            enrol(identity, given, seal)


def test_a_certificate_is_renewed_and_the_one_before_works_until_the_next_is_shown(settings):
    with served(settings) as hub, linked(settings, hub) as link:
        link.make()
        identity = identity_of(settings)
        first = (settings.data / "sync/certificate.pem").read_text()
        with closing(HubClient(identity)) as client:
            client.send_picture(digest_of_picture(GREEN), GREEN)
            with pytest.raises(HubAway, match="400"):
                client.send_picture("0" * 64, GREEN)
            client.renew()
            second = (settings.data / "sync/certificate.pem").read_text()
            identity.renewed(first)
            client.hello(0)
            client.close()
            identity.renewed(second)
            client.hello(0)
            client.close()
            identity.renewed(first)
            with pytest.raises(Unwanted):
                client.hello(0)


def test_without_a_hub_nothing_is_lost_and_the_kiosk_says_why(settings):
    services = make_services(settings)
    with closing(services):
        with served(settings) as hub, linked(settings, hub) as link:
            link.make()
        services.deposit.send(services.deposit.begin(), Words(Kind.LACK, "Un banc", Place(), "fr"))
        client = HubClient(identity_of(settings))
        with pytest.raises(HubAway, match="Refused"):
            client.hello(1)
        with closing(open_record(settings).records) as records, records.reading() as record:
            assert record.outbox.waiting().count == 1


def test_the_commands_invite_enrol_list_and_revoke(environment, capsys, tmp_path, monkeypatch):
    del environment
    picture = tmp_path / "invitation.svg"
    invite = ["hub", "invite", "Hall", "--host", "hub.exemple.fr", "--qr"]
    assert main([*invite, str(picture)]) == Exit.FINE
    assert picture.read_text().startswith("<svg")
    given = read_invitation(capsys.readouterr().out)
    assert given.host == "hub.exemple.fr"
    assert main(["hub", "kiosks"]) == Exit.FINE
    assert capsys.readouterr().out == "Hall : invitée\n"
    assert main(["sync", "once"]) == Exit.REFUSED
    assert "kiosk hub invite" in capsys.readouterr().err
    assert main(["sync", "enrol", "pas une invitation"]) == Exit.WRONG
    scanned = Invitation(HERE, 1, "a", "b" * 64).text()
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{scanned}\n"))
    assert main(["sync", "enrol"]) == Exit.REFUSED
    assert "ne répond pas" in capsys.readouterr().err
    assert main(["sync", "enrol", scanned]) == Exit.REFUSED
    assert "ne répond pas" in capsys.readouterr().err
    assert main(["hub", "revoke", "Hall"]) == Exit.FINE
    assert main(["hub", "kiosks"]) == Exit.FINE
    assert "révoquée" in capsys.readouterr().out
    assert main(["hub", "revoke", "Personne"]) == Exit.REFUSED


def test_a_picture_that_cannot_be_written_is_said(environment, capsys, tmp_path):
    del environment
    assert main(["hub", "invite", "Hall", "--qr", str(tmp_path / "a" / "it.svg")]) == Exit.REFUSED
    assert "ne peut pas être écrit" in capsys.readouterr().err


def test_the_commands_back_up_and_bring_back(environment, capsys, tmp_path):
    del environment
    assert main(["hub", "backup", "--folder", str(tmp_path / "copies")]) == Exit.FINE
    (copy,) = (tmp_path / "copies").iterdir()
    assert main(["hub", "backup", "--folder", str(tmp_path / "more"), "--keep", "0"]) == Exit.FINE
    assert "jetées : 1" in capsys.readouterr().out
    assert main(["hub", "restore", str(copy)]) == Exit.FINE
    assert "chaque borne redit" in capsys.readouterr().out
    assert main(["hub", "restore", str(tmp_path)]) == Exit.REFUSED


def test_a_taken_port_is_passed_over():
    with closing(socket.socket()) as taken:
        taken.bind((HERE, 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert together.free_port(HERE, port) > port
    assert together.lan_address().count(".") == 3


def test_the_programs_link_by_themselves_and_end_with_whoever_started_them(settings):
    """As « kiosk together » starts them: an invitation, and a pipe that closes when it dies."""
    services = make_services(settings)
    with closing(services):
        draft = services.deposit.begin()
        receipt = services.deposit.send(draft, Words(Kind.LACK, "Un banc", Place(), "fr"))
        parts = open_hub(settings)
        with closing(parts):
            token = parts.enrolment.invite("borne")
        invitation = Invitation(
            HERE, settings.hub.sync_port, token, parts.authority.fingerprint()
        ).text()
        with ExitStack() as programs:
            link = programs.enter_context(
                started(settings, "sync", "run", "--leashed", "--invitation", invitation)
            )
            hub = programs.enter_context(started(settings, "hub", "serve", "--leashed"))
            assert hub.stderr is not None
            assert b"http://127.0.0.1" in hub.stderr.readline()
            wait_until(lambda: status(settings, f"/{receipt.keys.token}") == 200)
            for program in (link, hub):
                assert program.stdin is not None
                program.stdin.close()
                assert program.wait(60) == Exit.FINE


@contextmanager
def started(settings: Settings, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """Start a command of ours on the same folder and ports."""
    environment = os.environ | {
        "KIOSK_SETTINGS": os.devnull,
        "KIOSK_DATA": str(settings.data),
        "KIOSK_HUB__PORT": str(settings.hub.port),
        "KIOSK_HUB__SYNC_PORT": str(settings.hub.sync_port),
        "KIOSK_HUB__FLEET_PORT": str(settings.hub.fleet_port),
        "KIOSK_SYNC__EVERY": "1",
        "KIOSK_RECEIPTS__ARGON2_MEMORY": "8",
        "KIOSK_RECEIPTS__ARGON2_PASSES": "1",
        "KIOSK_RECEIPTS__ARGON2_LANES": "1",
    }
    command = [sys.executable, "-m", "kiosk", *arguments]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stderr=subprocess.PIPE, env=environment
    ) as program:
        try:
            yield program
        finally:
            if program.poll() is None:
                program.kill()


def status(settings: Settings, path: str) -> int:
    """Return what the site answers to an address."""
    with closing(http.client.HTTPConnection(HERE, settings.hub.port)) as connection:
        connection.request("GET", path)
        return connection.getresponse().status


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait, at most two minutes, until a condition holds."""
    pause = Event()
    for _ in range(600):
        if condition():
            return
        pause.wait(0.2)
    raise AssertionError("it never came")

"""Speaking to the hub: HTTPS with the kiosk's certificate, one conversation at a time."""

from __future__ import annotations

import http.client
import json
import select
import ssl
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from pydantic import ValidationError

from kiosk import __version__
from kiosk.domain.calendar import local_day
from kiosk.domain.exchange import Consignment, Cursor, Mail
from kiosk.domain.health import Health
from kiosk.domain.sharing import API, Hello, Outcome, Position, SharedEvent, Window, Wish
from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.sealing import Cost
from kiosk.services.wire import CONSIGNMENT, EVENTS, HEALTH, HELLO, MAIL, WINDOW
from kiosk.sync.identity import Identity, Invitation, is_the_one, trusting
from kiosk.sync.rounds import HubAway

TIMEOUT = 10.0
"""Seconds after which a silent hub is away."""

_LONGEST_ANSWER = 4 << 20
_FINE, _FORBIDDEN = 200, 403
_NOT_OF_TODAY = (9, 10)
"""OpenSSL’s X509_V_ERR_CERT_NOT_YET_VALID and X509_V_ERR_CERT_HAS_EXPIRED."""


class Unwanted(HubAway):
    """The hub refuses this kiosk: revoked, or its certificate has ended."""


@dataclass(frozen=True, slots=True)
class Seal:
    """What proves the typed codes of this kiosk, given to the hub once, when enrolling."""

    pepper: bytes
    cost: Cost


class WrongClock(HubAway):
    """The clock of this machine is so wrong that a certificate is not good, or it has ended."""


class HubClient:
    """`rounds.Hub` over the network."""

    def __init__(
        self, identity: Identity, key: str = "", health: Callable[[], Health] | None = None
    ) -> None:
        """Take who speaks, the key that others seal to for it, and what looks at its machine."""
        self._identity = identity
        self._health = health
        self._key = key
        self._connection: http.client.HTTPSConnection | None = None

    def hello(self, waiting: int) -> Hello:
        """Ask how far the hub knows this kiosk, and what it asks for."""
        said: dict[str, Any] = {"version": __version__, "waiting": min(waiting, (1 << 31) - 1)}
        said |= {"key": self._key, "wishes": [it.value for it in Wish]}
        if self._health is not None:
            said["health"] = HEALTH.dump_python(self._health(), mode="json")
        try:
            answer = self._ask("POST", "/v1/hello", json.dumps(said).encode())
            hello = HELLO.validate_python(answer)
        except ValidationError as error:
            raise HubAway("it does not say hello as a hub does") from error
        if hello.api > API:
            raise HubAway("the hub speaks a newer language: update this kiosk")
        return hello

    def tell(self, after: Position, events: Sequence[SharedEvent]) -> int:
        """Tell the events that follow a position; return the rank of the last one it has."""
        place = {"generation": after.generation, "after": after.sequence, "proof": after.proof}
        body = json.dumps(place)[:-1].encode() + b', "events": ' + EVENTS.dump_json(list(events))
        has = self._ask("POST", "/v1/events", body + b"}").get("sequence")
        if not isinstance(has, int):
            raise HubAway("it does not say what it has")
        return has

    def show(self, window: Window) -> None:
        """Give what is public."""
        self._ask("PUT", "/v1/window", WINDOW.dump_json(window))

    def send_picture(self, digest: str, content: bytes) -> None:
        """Give a picture that pages name."""
        self._ask("PUT", f"/v1/pictures/{digest}", content)

    def publish(self, tables: bytes) -> None:
        """Give tables of open data, as `wire.TABLES` writes them."""
        self._ask("PUT", "/v1/open-data", tables)

    def settle(self, outcomes: dict[str, Outcome]) -> None:
        """Say what became of commands."""
        body = json.dumps({key: outcome.value for key, outcome in outcomes.items()})
        self._ask("POST", "/v1/outcomes", body.encode())

    def deliver(self, consignment: Consignment) -> None:
        """Hand parcels over for another machine."""
        self._ask("POST", "/v1/parcels", CONSIGNMENT.dump_json(consignment))

    def mail(self, cursor: Cursor) -> Mail:
        """Ask for what waits for this machine."""
        answer = self._ask("POST", "/v1/mail", json.dumps(asdict(cursor)).encode())
        try:
            return MAIL.validate_python(answer)
        except ValidationError as error:
            raise HubAway("it does not give mail as a hub does") from error

    def renew(self) -> None:
        """Ask for the next certificate, and use it from now on."""
        body = json.dumps({"request": self._identity.request()})
        self._identity.renewed(_certificate(self._ask("POST", "/v1/certificate", body.encode())))
        self.close()

    def close(self) -> None:
        """Hang up."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _ask(self, method: str, path: str, body: bytes) -> dict[str, Any]:
        if self._connection is not None and _hung_up(self._connection):
            self.close()
        try:
            if self._connection is None:
                host, port = self._identity.hub()
                self._connection = _connect((host, port), self._identity.context())
            return _answer(self._connection, method, path, body)
        except HubAway:
            self.close()
            raise
        except (ssl.SSLError, ConnectionError) as error:
            self.close()
            raise self._cut_short(error) from error
        except (OSError, http.client.HTTPException, ValueError) as error:
            self.close()
            raise HubAway(f"{type(error).__name__}: {error}") from error

    def _cut_short(self, error: OSError) -> HubAway:
        """Say if a clock is wrong or a certificate has ended; nothing is lost either way."""
        now, (begins, ends) = datetime.now(UTC), self._identity.lasts()
        if getattr(error, "verify_code", 0) in _NOT_OF_TODAY or not begins <= now <= ends:
            return WrongClock(
                f"cette machine croit être le {local_day(now):%d/%m/%Y}, un jour où un certificat "
                f"ne vaut rien ; le sien va du {local_day(begins):%d/%m/%Y} au "
                f"{local_day(ends):%d/%m/%Y} : mettez-la à l’heure (timedatectl), ou réinscrivez-la"
            )
        return HubAway(f"{type(error).__name__}: {error}")


def enrol(identity: Identity, invitation: Invitation, seal: Seal) -> None:
    """Use an invitation: from then on the hub knows this kiosk.

    Raises:
        EnvironmentFault: if the hub does not answer, is not the one that invited, or refuses.
    """
    hub = (invitation.host, invitation.port)
    try:
        authority = _introduced(hub)
        if not is_the_one(authority, invitation.authority):
            raise _refused("ce serveur n’est pas celui de l’invitation")
        said = {"invitation": invitation.token, "request": identity.request()}
        body = json.dumps(said | {"pepper": seal.pepper.hex()} | asdict(seal.cost))
        with closing(_connect(hub, trusting(authority))) as connection:
            answer = _answer(connection, "POST", "/v1/enrolment", body.encode())
        certificate = _certificate(answer)
    except Unwanted as error:
        raise _refused("l’invitation a déjà servi, ou a plus d’un jour") from error
    except (OSError, http.client.HTTPException, ValueError, HubAway) as error:
        raise _refused(f"le serveur ne répond pas ({type(error).__name__})") from error
    identity.keep(certificate, authority, hub)


def _introduced(hub: tuple[str, int]) -> str:
    """Return the certificate of the authority, from a server that is not trusted yet."""
    with closing(_connect(hub, trusting(None))) as connection:
        connection.request("GET", "/v1/authority")
        return connection.getresponse().read(_LONGEST_ANSWER).decode("ascii")


def _connect(hub: tuple[str, int], context: ssl.SSLContext) -> http.client.HTTPSConnection:
    return http.client.HTTPSConnection(*hub, timeout=TIMEOUT, context=context)


def _hung_up(connection: http.client.HTTPSConnection) -> bool:
    """Return whether the hub closed a line that was quiet for a while: it is called again."""
    return bool(select.select([connection.sock], [], [], 0)[0]) if connection.sock else True


def _answer(
    connection: http.client.HTTPSConnection, method: str, path: str, body: bytes
) -> dict[str, Any]:
    connection.request(method, path, body, {"Content-Type": "application/json"})
    response = connection.getresponse()
    said = response.read(_LONGEST_ANSWER)
    if response.status == _FORBIDDEN:
        raise Unwanted("it does not know this kiosk any more")
    if response.status != _FINE:
        raise HubAway(f"it answered {response.status}")
    answer = json.loads(said)
    if not isinstance(answer, dict):
        raise HubAway("it answered something else")
    return answer


def _certificate(answer: dict[str, Any]) -> str:
    certificate = answer.get("certificate")
    if not isinstance(certificate, str) or not certificate.isascii():
        raise HubAway("it gave no certificate")
    return certificate


def _refused(why: str) -> EnvironmentFault:
    return EnvironmentFault(
        f"Cette borne n’est pas inscrite : {why}. « kiosk hub invite » donne une invitation.",
        Fault.HUB,
    )

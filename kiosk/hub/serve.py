"""Runs the sites: the pages over HTTP, behind a proxy or on a LAN; the API over TLS, always.

The page of IT goes with the API, on a port of its own.
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import uvloop
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn import Config, Server
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from kiosk.errors import EnvironmentFault, Fault
from kiosk.hub.api import CERTIFICATE
from kiosk.hub.authority import Authority

_QUIET = 15
"""Seconds after which a silent connection is closed."""
_MOST_BESIDE = 1 << 16
"""Bytes of a request beside its body: its address, its headers, and what cuts a body into chunks.
As many as h11 takes; httptools takes any."""
_PIECE = 1 << 12
"""Bytes that are read between two counts."""


@dataclass(frozen=True, slots=True)
class Listening:
    """Where the sites are: addresses and ports.

    Attributes:
        proxies: addresses of the proxies whose word on the address of visitors is taken.
    """

    host: str
    port: int
    sync_host: str
    sync_port: int
    proxies: str
    fleet_port: int


HERE = "127.0.0.1"
"""Where the page of IT is served: nobody elsewhere reaches it."""


@dataclass(frozen=True, slots=True)
class ForKiosks:
    """What serves kiosks, and whoever keeps them."""

    api: ASGIApp
    authority: Authority
    fleet: ASGIApp


class Sites:
    """One site or several, running until they are stopped."""

    def __init__(
        self,
        listening: Listening,
        pages: ASGIApp | None,
        kiosks: ForKiosks | None,
    ) -> None:
        """Take the sites to serve; None for one that another program serves."""
        self._servers: list[Server] = []
        if pages is not None:
            self._servers.append(_pages_server(pages, listening))
        if kiosks is not None:
            self._servers.append(_api_server(kiosks.api, kiosks.authority, listening))
            self._servers.append(_fleet_server(kiosks.fleet, listening.fleet_port))

    def run(self, ready: Callable[[], None] | None = None) -> None:
        """Serve until a signal or `stop`; call `ready` once they answer.

        Raises:
            EnvironmentFault: if a port is taken.
        """
        uvloop.run(self._serve(ready))

    def stop(self) -> None:
        """Finish what is being answered, and end."""
        for server in self._servers:
            server.should_exit = True

    async def _serve(self, ready: Callable[[], None] | None) -> None:
        loop = asyncio.get_running_loop()
        with contextlib.suppress(ValueError, RuntimeError):  # not on the main thread
            for name in (signal.SIGINT, signal.SIGTERM):
                loop.add_signal_handler(name, self.stop)
        tasks = [asyncio.create_task(_served(server)) for server in self._servers]
        while ready is not None and not all(it.started for it in self._servers):
            if any(task.done() for task in tasks):
                break
            await asyncio.sleep(0.05)
        if ready is not None and all(it.started for it in self._servers):
            ready()
        try:
            await asyncio.gather(*tasks)
        finally:
            self.stop()


class _Quiet(Server):
    """A server that leaves signals to us: there are several of them."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class _WithCertificate(H11Protocol):
    """Hands the certificate of the other side to the site."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        site, tls = self.app, transport.get_extra_info("ssl_object")
        certificate = tls.getpeercert(binary_form=True)

        async def with_certificate(scope: Scope, receive: Receive, send: Send) -> None:
            if certificate is not None and scope["type"] == "http":
                scope.setdefault("extensions", {})[CERTIFICATE] = certificate
            await site(scope, receive, send)

        self.app = with_certificate


class _Bounded(HttpToolsProtocol):
    """Hangs up on whoever sends more beside the body of a request than anybody needs."""

    _beside = 0

    def data_received(self, data: bytes) -> None:
        for start in range(0, len(data), _PIECE):
            if self.transport.is_closing():
                return
            piece = data[start : start + _PIECE]
            super().data_received(piece)
            self._beside += len(piece)
            if self._beside > _MOST_BESIDE:
                self.transport.close()

    def on_message_begin(self) -> None:
        self._beside = 0
        super().on_message_begin()

    def on_body(self, body: bytes) -> None:
        self._beside -= len(body)
        super().on_body(body)


async def _served(server: Server) -> None:
    try:
        await server.serve()
    except SystemExit as error:
        address = f"{server.config.host}:{server.config.port}"
        raise EnvironmentFault(
            f"Le serveur ne peut pas écouter sur {address} : un autre programme y est déjà.",
            Fault.SETTINGS,
        ) from error


def _pages_server(pages: ASGIApp, listening: Listening) -> Server:
    return _Quiet(
        Config(
            pages,
            host=listening.host,
            port=listening.port,
            access_log=False,
            server_header=False,
            forwarded_allow_ips=listening.proxies,
            timeout_keep_alive=_QUIET,
            limit_concurrency=500,
            log_config=None,
            http=_Bounded,
            lifespan="off",
        )
    )


def _fleet_server(fleet: ASGIApp, port: int) -> Server:
    return _Quiet(
        Config(
            fleet,
            host=HERE,
            port=port,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_keep_alive=_QUIET,
            log_config=None,
            http="h11",
            lifespan="off",
        )
    )


def _api_server(api: ASGIApp, authority: Authority, listening: Listening) -> Server:
    config = Config(
        api,
        host=listening.sync_host,
        port=listening.sync_port,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=_QUIET,
        log_config=None,
        http=_WithCertificate,
        lifespan="off",
        ssl_keyfile=str(authority.server_key),
        ssl_certfile=str(authority.server),
        ssl_ca_certs=str(authority.certificate),
        ssl_cert_reqs=ssl.CERT_OPTIONAL,
    )
    config.load()
    if config.ssl is not None:
        config.ssl.minimum_version = ssl.TLSVersion.TLSv1_3
    return _Quiet(config)

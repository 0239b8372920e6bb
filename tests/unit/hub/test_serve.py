"""The server of the pages on a real socket, and the proxies in front of it."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from threading import Event, Thread

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from kiosk.hub.asgi import body_of
from kiosk.hub.draft_form import LONGEST_FORM
from kiosk.hub.serve import Listening, Sites
from tests.fakes.live_hub import HERE, free_port

KIB = 1 << 10
BEGUN = b"POST / HTTP/1.1\r\nHost: suivi\r\n"


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """A site that answers the length of what it is sent."""

    async def measured(scope: Scope, receive: Receive, send: Send) -> None:
        body = await body_of(Request(scope, receive), 1 << 20)
        await PlainTextResponse(str(len(body)))(scope, receive, send)

    port = free_port()
    sites = Sites(Listening(HERE, port, HERE, 0, HERE, 0), measured, None)
    ready = Event()
    thread = Thread(target=sites.run, args=(ready.set,))
    thread.start()
    try:
        assert ready.wait(60)
        yield port
    finally:
        sites.stop()
        thread.join(60)


@pytest.mark.parametrize(
    "sent",
    [
        b"GET /" + b"a" * KIB,
        BEGUN + b"X: " + b"a" * KIB,
        BEGUN + b"X: a\r\n" * KIB,
        BEGUN + b"Transfer-Encoding: chunked\r\n\r\n0\r\n" + b"X: a\r\n" * KIB,
        b"\r\n" * KIB,
    ],
    ids=["address", "header", "headers", "trailers", "nothing"],
)
def test_whoever_sends_more_headers_than_anybody_needs_is_hung_up_on(port, sent):
    rest = sent[-6:] * KIB
    with closing(socket.create_connection((HERE, port), timeout=60)) as line:
        assert hung_up(line, [sent, *[rest] * KIB])


def test_headers_of_sixty_kibibytes_are_read_one_request_after_the_other(port):
    with closing(HTTPConnection(HERE, port, timeout=60)) as site:
        for _ in range(3):
            site.request("POST", "/", b"b" * 300 * KIB, {"X": "a" * 60 * KIB})
            assert site.getresponse().read() == b"307200"


def hung_up(line: socket.socket, parts: list[bytes]) -> bool:
    """Tell whether a connection that is sent these is closed without an answer."""
    try:
        for it in parts:
            line.sendall(it)
        return line.recv(1) == b""
    except (ConnectionResetError, BrokenPipeError):
        return True


def test_proxies_let_the_longest_form_through_for_the_site_to_say_what_is_too_long():
    nginx = Path("packaging/hub/nginx.conf").read_text(encoding="utf-8")
    caddy = Path("packaging/hub/Caddyfile").read_text(encoding="utf-8")
    (of_nginx,) = re.findall(r"client_max_body_size (\d+)k;", nginx)
    (of_caddy,) = re.findall(r"max_size (\d+)KB\n", caddy)
    assert int(of_nginx) * 1024 > 1.2 * LONGEST_FORM
    assert int(of_caddy) * 1000 > 1.2 * LONGEST_FORM

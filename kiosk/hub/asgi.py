"""What both sites share: the headers of every answer, and how a request is read."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_NEVER = "no-store"
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
        "frame-ancestors 'none'; base-uri 'none'"
    ),
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": _NEVER,
    "X-Robots-Tag": "noindex",
}
"""Of every answer, errors included (OWASP ASVS 5.0, 3.4 and 14.3.2)."""


class TooLong(Exception):
    """The body of a request is longer than anything we take."""


class SafeHeaders:
    """Puts `HEADERS` on every answer of a site; one that may be kept a while says so itself."""

    def __init__(self, site: ASGIApp) -> None:
        self._site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(HEADERS | {"Cache-Control": headers.get("cache-control", _NEVER)})
            await send(message)

        await self._site(scope, receive, with_headers)


async def body_of(request: Request, longest: int) -> bytes:
    """Return the body of a request.

    Raises:
        TooLong: as soon as it is longer than that many bytes.
    """
    parts: list[bytes] = []
    room = longest
    async for part in request.stream():
        room -= len(part)
        if room < 0:
            raise TooLong
        parts.append(part)
    return b"".join(parts)


def peer_of(request: Request) -> str:
    """Return the address that a request comes from."""
    return request.client.host if request.client else ""

"""The site that kiosks speak to. Who speaks is told by the certificate, never by what is said."""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from kiosk.domain.exchange import Cursor
from kiosk.domain.sharing import Malformed
from kiosk.domain.showing import LONGEST_PICTURE
from kiosk.errors import EnvironmentFault
from kiosk.hub.asgi import SafeHeaders, TooLong, body_of, peer_of
from kiosk.hub.authority import Authority
from kiosk.hub.enrolment import Enrolment, NotInvited
from kiosk.hub.fleet import Fleet
from kiosk.hub.intake import Intake
from kiosk.hub.ledger import OtherHistory
from kiosk.hub.mailbox import Mailbox
from kiosk.hub.messages import (
    read_batch,
    read_consignment,
    read_object,
    read_outcomes,
    read_window,
)
from kiosk.hub.open_data import OpenData, read_tables
from kiosk.hub.pictures import Pictures
from kiosk.hub.throttle import Throttle
from kiosk.services.sealing import Cost
from kiosk.services.wire import HELLO, MAIL

log = logging.getLogger(__name__)

LONGEST_BATCH = 4 << 20
"""Bytes of the longest message taken, but for the window."""
LONGEST_WINDOW = 16 << 20
LONGEST_TABLES = 64 << 20
"""Some 200,000 contributions."""

CERTIFICATE = "kiosk.certificate"
"""Where the server puts the certificate of whoever speaks, as DER, among the extensions."""

_FIRST_WISHES = frozenset({"withdraw", "erase"})
"""What a kiosk that does not say which wishes it knows can fulfil."""

Answering = Callable[[Request, int], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Api:
    """The addresses that kiosks know."""

    intake: Intake
    mailbox: Mailbox
    enrolment: Enrolment
    authority: Authority
    fleet: Fleet
    open_data: OpenData
    pictures: Pictures
    throttle: Throttle

    def application(self) -> ASGIApp:
        """Return the site as a server runs it."""
        routes = [
            Route("/v1/authority", self.introduce),
            Route("/v1/enrolment", self.enrol, methods=["POST"]),
            Route("/v1/hello", self._known(self.hello), methods=["POST"]),
            Route("/v1/events", self._known(self.accept), methods=["POST"]),
            Route("/v1/window", self._known(self.show), methods=["PUT"]),
            Route("/v1/pictures/{digest}", self._known(self.picture), methods=["PUT"]),
            Route("/v1/open-data", self._known(self.publish), methods=["PUT"]),
            Route("/v1/outcomes", self._known(self.settle), methods=["POST"]),
            Route("/v1/parcels", self._known(self.deliver), methods=["POST"]),
            Route("/v1/mail", self._known(self.mail), methods=["POST"]),
            Route("/v1/certificate", self._known(self.renew), methods=["POST"]),
        ]
        refusals: dict[Any, Any] = {
            Malformed: _answer(400),
            NotInvited: _answer(403),
            HTTPException: _answer(404),
            OtherHistory: _answer(409),
            TooLong: _answer(413),
            EnvironmentFault: _answer(503),
            Exception: _answer(500),
        }
        return SafeHeaders(Starlette(routes=routes, exception_handlers=refusals))

    async def introduce(self, request: Request) -> Response:
        """Say which authority signs here: an invitation carries its fingerprint."""
        del request
        return PlainTextResponse(await run_in_threadpool(self.authority.pem))

    async def enrol(self, request: Request) -> Response:
        """Certify a kiosk that was invited."""
        said = read_object(await body_of(request, LONGEST_BATCH))
        if self.throttle.refuses(peer_of(request)):
            raise NotInvited
        try:
            certificate = await run_in_threadpool(
                self.enrolment.enrol,
                _text(said, "invitation"),
                _text(said, "request"),
                (_text(said, "pepper"), Cost(*(_number(said, it) for it in _COST))),
            )
        except NotInvited:
            self.throttle.failed(peer_of(request))
            raise
        return JSONResponse({"certificate": certificate})

    async def hello(self, request: Request, kiosk_id: int) -> Response:
        """Say how far a kiosk is known, and what is asked of it."""
        said = read_object(await body_of(request, LONGEST_BATCH))
        if "health" in said:  # not from a kiosk of the release before
            await run_in_threadpool(self.fleet.note, kiosk_id, said["health"])
        key = _text(said, "key") if "key" in said else ""
        if key and not _KEY.fullmatch(key):
            raise Malformed("a key expected")
        version, waiting = _text(said, "version")[:40], _number(said, "waiting")
        hello = await run_in_threadpool(self.intake.hello, kiosk_id, version, waiting, key)
        wishes = said.get("wishes")
        known = wishes if isinstance(wishes, list) else _FIRST_WISHES
        commands = tuple(it for it in hello.commands if it.wish.value in known)
        answer = HELLO.dump_json(replace(hello, commands=commands))
        return Response(answer, media_type="application/json")

    async def accept(self, request: Request, kiosk_id: int) -> Response:
        """Take events."""
        batch = read_batch(await body_of(request, LONGEST_BATCH))
        known = await run_in_threadpool(self.intake.accept, kiosk_id, batch)
        return JSONResponse({"sequence": known})

    async def show(self, request: Request, kiosk_id: int) -> Response:
        """Take a window."""
        window = read_window(await body_of(request, LONGEST_WINDOW))
        await run_in_threadpool(self.intake.show, kiosk_id, window)
        return JSONResponse({})

    async def picture(self, request: Request, kiosk_id: int) -> Response:
        """Take a picture."""
        content = await body_of(request, LONGEST_PICTURE)
        digest = request.path_params["digest"]
        await run_in_threadpool(self.pictures.keep, kiosk_id, digest, content)
        return JSONResponse({})

    async def publish(self, request: Request, kiosk_id: int) -> Response:
        """Take tables of open data."""
        body = await body_of(request, LONGEST_TABLES)
        tables = await run_in_threadpool(read_tables, body)
        await run_in_threadpool(self.open_data.keep, kiosk_id, tables)
        return JSONResponse({})

    async def settle(self, request: Request, kiosk_id: int) -> Response:
        """Take what became of commands."""
        outcomes = read_outcomes(await body_of(request, LONGEST_BATCH))
        await run_in_threadpool(self.intake.settle, kiosk_id, outcomes)
        return JSONResponse({})

    async def deliver(self, request: Request, kiosk_id: int) -> Response:
        """Take parcels for another machine."""
        consignment = read_consignment(await body_of(request, LONGEST_BATCH))
        await run_in_threadpool(self.mailbox.deliver, kiosk_id, consignment)
        return JSONResponse({})

    async def mail(self, request: Request, kiosk_id: int) -> Response:
        """Give what waits for a machine."""
        said = read_object(await body_of(request, LONGEST_BATCH))
        cursor = Cursor(_number(said, "number", 1 << 63), _text(said, "tag"))
        mail = await run_in_threadpool(self.mailbox.mail, kiosk_id, cursor)
        return Response(MAIL.dump_json(mail), media_type="application/json")

    async def renew(self, request: Request, kiosk_id: int) -> Response:
        """Give the next certificate."""
        said = read_object(await body_of(request, LONGEST_BATCH))
        pem = await run_in_threadpool(self.enrolment.renew, kiosk_id, _text(said, "request"))
        return JSONResponse({"certificate": pem})

    def _known(self, answering: Answering) -> Callable[[Request], Awaitable[Response]]:
        """Answer only to whoever shows a good certificate."""

        async def answer(request: Request) -> Response:
            certificate = request.scope.get("extensions", {}).get(CERTIFICATE)
            if certificate is None:
                raise NotInvited
            kiosk_id = await run_in_threadpool(self.enrolment.identify, certificate)
            return await answering(request, kiosk_id)

        return answer


_KEY = re.compile(r"[0-9a-f]{64}")
_COST = ("memory", "passes", "lanes")


def _answer(status: int) -> Callable[[Request, Exception], Awaitable[Response]]:
    async def answer(request: Request, error: Exception) -> Response:
        del request
        log.warning("answered %d: %s", status, type(error).__name__, exc_info=status == 500)  # noqa: PLR2004 - a bug of ours
        return JSONResponse({}, status)

    return answer


def _text(said: dict[str, Any], name: str) -> str:
    value = said.get(name)
    if not isinstance(value, str) or "\0" in value or not value.isascii():
        raise Malformed(f"{name} expected")
    return value


def _number(said: dict[str, Any], name: str, below: int = 1 << 31) -> int:
    value = said.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < below:
        raise Malformed(f"{name} expected")
    return value

"""The page of IT, on a port of its own that only this machine reaches; no password, no session.

Two things keep the browser of whoever reads it from being used against it: a name other than this
machine's is not answered (a page elsewhere cannot pass for it), and no form of another site is
taken.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from kiosk.domain.calendar import local_moment
from kiosk.errors import EnvironmentFault
from kiosk.hub.asgi import SafeHeaders, TooLong, body_of
from kiosk.hub.metrics import as_metrics
from kiosk.hub.watch import Watch

log = logging.getLogger(__name__)

_HERE = frozenset({"127.0.0.1", "localhost", "[::1]"})
_LONGEST_FORM = 1024
_PRINTER = {
    "ok": "prête",
    "near_end": "bientôt sans papier",
    "out": "sans papier",
    "cover_open": "capot ouvert",
    "error": "bloquée",
    "unknown": "muette",
    "none": "aucune",
}


class FleetSite:
    """The kiosks, what is wrong with them, and what was set aside."""

    def __init__(self, watch: Watch, assets: Path) -> None:
        """Take what watches, and the folder of `templates` and `static`."""
        self._watch = watch
        templates = Environment(
            loader=FileSystemLoader(assets / "templates"),
            autoescape=select_autoescape(),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        templates.filters |= {
            "moment": _moment,
            "printer": lambda status: _PRINTER[status],
            "gigabytes": lambda octets: f"{octets / 1e9:.1f}".replace(".", ","),
            "metres": lambda millimetres: f"{millimetres / 1000:.0f}",
        }
        self._template = templates.get_template("fleet.html")
        self._style = (assets / "static/fleet.css").read_text("utf-8")

    def application(self) -> ASGIApp:
        """Return the site as a server runs it."""
        routes = [
            Route("/", _here(self.kiosks)),
            Route("/fleet.css", _here(self.style)),
            Route("/health", _here(self.health)),
            Route("/metrics", _here(self.metrics)),
            Route("/rejouer", _here(self.replay), methods=["POST"]),
            Route("/oublier", _here(self.forget), methods=["POST"]),
        ]
        refusals: dict[Any, Any] = {
            HTTPException: _refuse(404, "Cette page n’existe pas.\n"),
            TooLong: _refuse(413, "C’est trop long.\n"),
            EnvironmentFault: _refuse(503, "La base ne répond pas.\n"),
            Exception: _refuse(500, "Le journal du serveur dit pourquoi.\n"),
        }
        return SafeHeaders(Starlette(routes=routes, exception_handlers=refusals))

    async def kiosks(self, request: Request) -> Response:
        """Show everything."""
        del request
        report = await run_in_threadpool(self._watch.look)
        return HTMLResponse(self._template.render(report=report))

    async def style(self, request: Request) -> Response:
        """Return the style sheet."""
        del request
        return Response(self._style, media_type="text/css")

    async def health(self, request: Request) -> Response:
        """Tell that the hub answers, its database included."""
        del request
        await run_in_threadpool(self._watch.look)
        return PlainTextResponse("ok\n")

    async def metrics(self, request: Request) -> Response:
        """Tell the same to Prometheus."""
        del request
        return PlainTextResponse(as_metrics(await run_in_threadpool(self._watch.look)))

    async def replay(self, request: Request) -> Response:
        """Try again something that was set aside."""
        event_id = await _chosen(request)
        await run_in_threadpool(self._watch.quarantine.replay, event_id)
        return RedirectResponse("/", 303)

    async def forget(self, request: Request) -> Response:
        """Let go of something that was set aside."""
        event_id = await _chosen(request)
        await run_in_threadpool(self._watch.quarantine.forget, event_id)
        return RedirectResponse("/", 303)


Answering = Callable[[Request], Awaitable[Response]]


def _here(answering: Answering) -> Answering:
    """Answer only to this machine’s own names, and to forms of this page."""

    async def answer(request: Request) -> Response:
        host = request.headers.get("host", "")
        if host.rsplit(":", 1)[0] not in _HERE:
            raise HTTPException(404)
        if request.method == "POST" and not _is_ours(request, host):
            raise HTTPException(404)
        return await answering(request)

    return answer


def _is_ours(request: Request, host: str) -> bool:
    """Tell whether a form is of this page: browsers say so, in one header or the other.

    As addresses are sent to nobody (`Referrer-Policy`), the newer ones say « null » in `Origin`.
    """
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    return site == "same-origin" if site else origin == f"http://{host}"


async def _chosen(request: Request) -> int:
    form = parse_qs((await body_of(request, _LONGEST_FORM)).decode("ascii", "replace"))
    try:
        return int(form["id"][0])
    except (KeyError, ValueError) as error:
        raise HTTPException(404) from error


def _refuse(status: int, sentence: str) -> Callable[[Request, Exception], Awaitable[Response]]:
    async def answer(request: Request, error: Exception) -> Response:
        del request
        if status == 500:  # noqa: PLR2004 - a bug of ours
            log.error("the page of the kiosks failed", exc_info=error)
        return PlainTextResponse(sentence, status)

    return answer


def _moment(at: datetime | int) -> str:
    moment = datetime.fromtimestamp(at, UTC) if isinstance(at, int) else at
    return f"{local_moment(moment):%d/%m/%Y à %H:%M}"

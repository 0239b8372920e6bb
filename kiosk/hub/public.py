"""The site that telephones open. No cookie, no script, no third party; GET changes nothing."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from kiosk.domain.project import Stage
from kiosk.domain.receipt_code import read_token
from kiosk.domain.sharing import Wish
from kiosk.hub.asgi import SafeHeaders, TooLong, body_of, peer_of
from kiosk.hub.follow_up_page import write
from kiosk.hub.follow_ups import Followed, FollowUps
from kiosk.hub.refusals import Refusals
from kiosk.hub.seals import Busy
from kiosk.hub.showcase import Showcase
from kiosk.hub.throttle import Throttle
from kiosk.hub.words import LANGUAGES, Words, preferred

log = logging.getLogger(__name__)

OK = 200
_LONGEST_FORM = 4096
_MOST_FIELDS = 8
_STAGES = {
    Stage.SELECTED: "Choisi par le jury",
    Stage.STIMULATEUR: "Au stimulateur",
    Stage.EXPERIMENTATION: "À l’essai",
    Stage.PARTICIPATORY_BUDGET: "Budget participatif",
    Stage.ACHIEVED: "C’est fait",
}
_TRY_LATER = {"Retry-After": "60"}


@dataclass(frozen=True, slots=True)
class Names:
    """Whose site it is, as its visitors read it."""

    bureau: str
    mairie: str
    months: int


@dataclass(frozen=True, slots=True)
class Wording:
    """What its pages say.

    Attributes:
        languages: the words, by language.
    """

    names: Names
    languages: dict[str, Words]


@dataclass(frozen=True, slots=True)
class Guessing:
    """What slows down those who guess codes, and what counts them."""

    throttle: Throttle
    refusals: Refusals


class PublicSite:
    """The pages."""

    def __init__(
        self,
        follow_ups: FollowUps,
        showcase: Showcase,
        wording: Wording,
        assets: Path,
        guessing: Guessing,
    ) -> None:
        """Prepare the pages; `assets` is the folder of `templates` and `static`."""
        self.follow_ups = follow_ups
        self.showcase = showcase
        self.names = wording.names
        self.words = wording.languages
        self.throttle = guessing.throttle
        self.refusals = guessing.refusals
        self._templates = Environment(
            loader=FileSystemLoader(assets / "templates"),
            autoescape=select_autoescape(),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._style = (assets / "static/site.css").read_text("utf-8")

    def application(self) -> ASGIApp:
        """Return the site as a server runs it."""
        routes = [
            Route("/", self.home),
            Route("/site.css", self.style),
            Route("/health", self.health),
            Route("/projets", self.projects),
            Route("/suivi", self.follow, methods=["POST"]),
            Route("/retirer", self.withdraw, methods=["GET", "POST"]),
            Route("/effacer", self.erase, methods=["GET", "POST"]),
            Route("/p/{address}", self.project),
            Route("/P/{address}", self.project),
            Route("/t/{address}", self.theme),
            Route("/T/{address}", self.theme),
            Route("/{token}", self.scanned),
        ]
        refusals: dict[Any, Any] = {
            HTTPException: self.not_found,
            TooLong: self.not_found,
            Busy: self.busy,
            Exception: self.broken,
        }
        return SafeHeaders(Starlette(routes=routes, exception_handlers=refusals))

    async def home(self, request: Request) -> Response:
        """Show the field for the code, and the counters."""
        figures = await run_in_threadpool(self.showcase.figures)
        return self._page(request, "home.html", figures=figures)

    async def style(self, request: Request) -> Response:
        """Return the style sheet."""
        del request
        return Response(self._style, media_type="text/css")

    async def health(self, request: Request) -> Response:
        """Tell a proxy that the site answers, its database included."""
        del request
        await run_in_threadpool(self.showcase.figures)
        return PlainTextResponse("ok\n")

    async def projects(self, request: Request) -> Response:
        """List themes and projects."""
        everything = await run_in_threadpool(self.showcase.everything)
        return self._page(request, "projects.html", everything=everything)

    async def project(self, request: Request) -> Response:
        """Show the project of a poster."""
        address = read_token(request.path_params["address"]) or ""
        project = await run_in_threadpool(self.showcase.project, address)
        if project is None:
            return self._page(request, "gone.html", status=404)
        return self._page(request, "project.html", project=project)

    async def theme(self, request: Request) -> Response:
        """Show the theme of a poster."""
        address = read_token(request.path_params["address"]) or ""
        theme = await run_in_threadpool(self.showcase.theme, address)
        if theme is None:
            return self._page(request, "gone.html", status=404)
        everything = await run_in_threadpool(self.showcase.everything)
        born = [it for it in everything.projects if it.theme == theme.address]
        return self._page(request, "theme.html", theme=theme, born=born)

    async def scanned(self, request: Request) -> Response:
        """Show what the QR code of a receipt opens: it costs little, so a right one always does.

        What telephones ask for by themselves (favicon.ico) is no code, and no wrong one either.
        """
        token = request.path_params["token"]
        if read_token(token) is None:
            return self._page(request, "unknown.html", status=404)
        followed = await run_in_threadpool(self.follow_ups.with_token, token)
        if followed is not None:
            return self._followed(request, followed, path=request.url.path)
        return await self._unknown(request)

    async def follow(self, request: Request) -> Response:
        """Show what a typed code opens. By POST: an address would stay in histories and logs."""
        form = await _form(request)
        if self.throttle.refuses(peer_of(request)):
            return await self._refused(request)
        followed = await run_in_threadpool(self.follow_ups.with_code, form.get("code", ""))
        if followed is not None:
            return self._followed(request, followed, path=None)
        return await self._unknown(request)

    async def withdraw(self, request: Request) -> Response:
        """Ask for the code and a confirmation, then withdraw."""
        return await self._ask(request, Wish.WITHDRAW)

    async def erase(self, request: Request) -> Response:
        """Ask for the code and a confirmation, then erase."""
        return await self._ask(request, Wish.ERASE)

    async def not_found(self, request: Request, error: Exception) -> Response:
        """Answer an address that is none, as one whose code opens nothing."""
        del error
        return self._page(request, "unknown.html", status=404)

    async def busy(self, request: Request, error: Exception) -> Response:
        """Ask to come back, when too many codes are being checked."""
        del error
        return self._later(request)

    async def broken(self, request: Request, error: Exception) -> Response:
        """Apologise."""
        log.error("a page failed", exc_info=error)
        return self._page(request, "broken.html", status=500)

    async def _ask(self, request: Request, wish: Wish) -> Response:
        if request.method != "POST":
            return self._page(request, "ask.html", wish=wish.value, unconfirmed=False)
        form = await _form(request)
        if form.get("confirm") != "yes":
            return self._page(request, "ask.html", wish=wish.value, unconfirmed=True)
        if self.throttle.refuses(peer_of(request)):
            return await self._refused(request)
        if await run_in_threadpool(self.follow_ups.ask, wish, form.get("code", "")):
            return self._page(request, "asked.html", wish=wish.value)
        return await self._unknown(request)

    async def _unknown(self, request: Request) -> Response:
        """Answer what opens nothing: wrong, expired or erased alike."""
        if self.throttle.refuses(peer_of(request)):
            return await self._refused(request)
        await self._count()
        await asyncio.sleep(self.throttle.failed(peer_of(request)))
        return self._page(request, "unknown.html", status=404)

    async def _refused(self, request: Request) -> Response:
        """Ask whoever tried too many to wait; not looked at, it counts all the same."""
        await self._count()
        return self._later(request)

    async def _count(self) -> None:
        if self.refusals.note():
            await run_in_threadpool(self.refusals.write)

    def _later(self, request: Request) -> Response:
        return self._page(request, "later.html", status=429, headers=_TRY_LATER)

    def _followed(self, request: Request, followed: Followed, path: str | None) -> Response:
        language = _chosen(request) or followed.card.language
        words = self.words.get(language, self.words["fr"])
        return self._page(
            request,
            "follow_up.html",
            words=words,
            chosen=language if language in self.words else None,
            path=path,
            page=write(followed.card, words),
            followed=followed,
        )

    def _page(
        self,
        request: Request,
        template: str,
        *,
        status: int = OK,
        headers: dict[str, str] | None = None,
        **content: Any,  # noqa: ANN401 - what the template shows
    ) -> Response:
        words = content.pop("words", None) or self.words[_language(request)]
        chosen = content.pop("chosen", None) or _chosen(request)
        shown = {
            "t": words,
            "stage": lambda project: words(_STAGES[project.stage]),
            "query": lambda: f"?lang={chosen}" if chosen else "",
            "names": self.names,
            "languages": LANGUAGES,
            "chosen": chosen,
            "path": request.url.path if request.method == "GET" and status == OK else None,
        } | content
        html = self._templates.get_template(template).render(shown)
        return HTMLResponse(html, status, headers)


async def _form(request: Request) -> dict[str, str]:
    body = await body_of(request, _LONGEST_FORM)
    try:
        fields = parse_qs(body.decode("utf-8", "replace"), max_num_fields=_MOST_FIELDS)
    except ValueError:
        fields = {}
    form = {name: values[-1] for name, values in fields.items()}
    request.state.language = form.get("lang", "")
    return form


def _chosen(request: Request) -> str | None:
    """Return the language that the visitor chose on the site, or None."""
    chosen = request.query_params.get("lang") or getattr(request.state, "language", "")
    return chosen if chosen in LANGUAGES else None


def _language(request: Request) -> str:
    return _chosen(request) or preferred(request.headers.get("accept-language", ""))

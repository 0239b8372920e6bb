"""The site that telephones open. No cookie, no script, no third party; GET changes nothing."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from kiosk.domain.open_tables import RESOURCES
from kiosk.domain.receipt_code import read_token
from kiosk.domain.sharing import Wish
from kiosk.domain.text import LONGEST_CONTRIBUTION, clean
from kiosk.hub.asgi import SafeHeaders, TooLong
from kiosk.hub.calendar_pages import CalendarPages, PublicCalendar
from kiosk.hub.door import Door, Guessing, Refused
from kiosk.hub.draft_pages import DraftPages
from kiosk.hub.drafts import Drafts
from kiosk.hub.draws import DrawPages, PublishedDraws
from kiosk.hub.follow_up_page import PARTS, write
from kiosk.hub.follow_ups import Corrected, Followed, FollowUps
from kiosk.hub.open_data import OpenData
from kiosk.hub.pages import Pages, chosen_of, form_of, page_of
from kiosk.hub.pictures import PicturePages, Pictures
from kiosk.hub.showcase import PAGE, Showcase
from kiosk.services.ports import Clock

log = logging.getLogger(__name__)

_LONGEST_FORM = 4096
_LONGEST_CORRECTION = 1 << 16
"""Bytes of a form: 600 characters of any script, as browsers write them."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What anybody may read."""

    showcase: Showcase
    open_data: OpenData
    draws: PublishedDraws
    calendar: PublicCalendar
    pictures: Pictures


@dataclass(frozen=True, slots=True)
class Bearing:
    """What whoever bears a receipt may do."""

    follow_ups: FollowUps
    drafts: Drafts
    clock: Clock


class PublicSite:
    """The pages."""

    def __init__(self, bearing: Bearing, shown: Shown, pages: Pages, guessing: Guessing) -> None:
        self.follow_ups = bearing.follow_ups
        self.showcase = shown.showcase
        self.open_data = shown.open_data
        self.draws = DrawPages(shown.draws, pages)
        self.calendar = shown.calendar
        self.pictures = PicturePages(shown.pictures)
        self.pages = pages
        self.door = Door(pages, guessing)
        self.drafts = DraftPages(bearing.drafts, pages, self.door, bearing.clock)

    def application(self) -> ASGIApp:
        """Return the site as a server runs it."""
        routes = [
            Route("/", self.home),
            Route("/site.css", self.style),
            Route("/health", self.health),
            Route("/projets", self.projects),
            Route("/donnees", self.data),
            Route("/donnees/{name}", self.data_file),
            Route("/suivi", self.follow, methods=["POST"]),
            Route("/retirer", self.withdraw, methods=["GET", "POST"]),
            Route("/effacer", self.erase, methods=["GET", "POST"]),
            Route("/corriger", self.correct, methods=["GET", "POST"]),
            Route("/p/{address}", self.project),
            Route("/P/{address}", self.project),
            Route("/t/{address}", self.theme),
            Route("/T/{address}", self.theme),
            *self.draws.routes(),
            *CalendarPages(self.calendar, self.pages).routes(),
            *self.drafts.routes(),
            *self.pictures.routes(),
            Route("/{token}", self.scanned),
        ]
        refusals: dict[Any, Any] = {
            HTTPException: self.not_found,
            TooLong: self.not_found,
            Refused: self.refused,
            Exception: self.broken,
        }
        return SafeHeaders(Starlette(routes=routes, exception_handlers=refusals))

    async def home(self, request: Request) -> Response:
        """Show the field for the code, and the counters."""
        figures = await run_in_threadpool(self.showcase.figures)
        return self.pages.write(request, "home.html", figures=figures)

    async def style(self, request: Request) -> Response:
        """Return the style sheet."""
        del request
        return Response(self.pages.style, media_type="text/css")

    async def health(self, request: Request) -> Response:
        """Tell a proxy that the site answers, its database included."""
        del request
        await run_in_threadpool(self.showcase.figures)
        return PlainTextResponse("ok\n")

    async def projects(self, request: Request) -> Response:
        """List themes, and projects a page at a time."""
        everything = await run_in_threadpool(self.showcase.everything)
        language = chosen_of(request)

        def turned(to: int) -> str:
            return f"?page={to}" + (f"&lang={language}" if language else "") + "#projets"

        number = min(page_of(request), everything.pages)
        shown: dict[str, Any] = {"everything": everything, "number": number, "turned": turned}
        return self.pages.write(request, "projects.html", **shown)

    async def data(self, request: Request) -> Response:
        """List the files of open data."""
        files = await run_in_threadpool(self.open_data.files)
        return self.pages.write(request, "data.html", files=files, resources=RESOURCES)

    async def data_file(self, request: Request) -> Response:
        """Return a file of open data."""
        name = request.path_params["name"]
        content = (await run_in_threadpool(self.open_data.files)).get(name)
        if content is None:
            return self.pages.write(request, "gone.html", status=404)
        form = "text/csv; charset=utf-8" if name.endswith(".csv") else "application/json"
        saved = {"Content-Disposition": f'attachment; filename="{name}"'}
        return Response(content, media_type=form, headers=saved)

    async def project(self, request: Request) -> Response:
        """Show the project of a poster."""
        address = read_token(request.path_params["address"]) or ""
        project = await run_in_threadpool(self.showcase.project, address)
        if project is not None:
            coming = await run_in_threadpool(self.calendar.of_project, address)
            shown: dict[str, Any] = {"project": project, "parts": PARTS, "coming": coming}
            return self.pages.write(request, "project.html", **shown)
        ended = await run_in_threadpool(self.showcase.ended, address)
        if ended is not None:
            return self.pages.write(request, "ended.html", project=ended, parts=PARTS)
        return self.pages.write(request, "gone.html", status=404)

    async def theme(self, request: Request) -> Response:
        """Show the theme of a poster."""
        address = read_token(request.path_params["address"]) or ""
        theme = await run_in_threadpool(self.showcase.theme, address)
        if theme is None:
            return self.pages.write(request, "gone.html", status=404)
        everything = await run_in_threadpool(self.showcase.everything)
        born = [it for it in everything.projects if it.theme == theme.address][:PAGE]
        return self.pages.write(request, "theme.html", theme=theme, born=born)

    async def scanned(self, request: Request) -> Response:
        """Show what the QR code of a receipt opens: it costs little, so a right one always does.

        What telephones ask for by themselves (favicon.ico) is no code, and no wrong one either.
        """
        token = request.path_params["token"]
        if read_token(token) is None:
            return self.pages.write(request, "unknown.html", status=404)
        followed = await run_in_threadpool(self.follow_ups.with_token, token)
        if followed is not None:
            return self._followed(request, followed, token, path=request.url.path)
        return await self.door.unknown(request)

    async def follow(self, request: Request) -> Response:
        """Show what a typed code opens. By POST: an address would stay in histories and logs."""
        form = await form_of(request, _LONGEST_FORM)
        typed = form.get("code", "")
        followed = await self.door.look_up(request, self.follow_ups.with_code, typed)
        if followed is not None:
            return self._followed(request, followed, typed, path=None)
        return await self.door.unknown(request)

    async def withdraw(self, request: Request) -> Response:
        """Ask for the code and a confirmation, then withdraw."""
        return await self._ask(request, Wish.WITHDRAW)

    async def erase(self, request: Request) -> Response:
        """Ask for the code and a confirmation, then erase."""
        return await self._ask(request, Wish.ERASE)

    async def correct(self, request: Request) -> Response:
        """Ask for the code and other words, then put them in place of the first ones."""
        asking: dict[str, Any] = {"unconfirmed": False, "empty": False, "words_said": ""}
        if request.method != "POST":
            return self.pages.write(request, "correct.html", **asking)
        form = await form_of(request, _LONGEST_CORRECTION)
        said = clean(form.get("words", ""), LONGEST_CONTRIBUTION)
        confirmed = form.get("confirm") == "yes"
        if not said or not confirmed:
            asking = {"unconfirmed": not confirmed, "empty": not said, "words_said": said}
            return self.pages.write(request, "correct.html", **asking)
        correct = partial(self.follow_ups.correct, said)
        corrected = await self.door.look_up(request, correct, form.get("code", ""))
        if corrected is Corrected.UNKNOWN:
            return await self.door.unknown(request)
        late = corrected is Corrected.TOO_LATE
        return self.pages.write(request, "corrected.html", late=late)

    async def not_found(self, request: Request, error: Exception) -> Response:
        """Answer an address that is none, as one whose code opens nothing."""
        del error
        return self.pages.write(request, "unknown.html", status=404)

    async def refused(self, request: Request, error: Exception) -> Response:
        """Ask to come back, when a code is not looked up; it counts all the same."""
        del error
        return await self.door.refused(request)

    async def broken(self, request: Request, error: Exception) -> Response:
        """Apologise."""
        log.error("a page failed", exc_info=error)
        return self.pages.write(request, "broken.html", status=500)

    async def _ask(self, request: Request, wish: Wish) -> Response:
        if request.method != "POST":
            return self.pages.write(request, "ask.html", wish=wish.value, unconfirmed=False)
        form = await form_of(request, _LONGEST_FORM)
        if form.get("confirm") != "yes":
            return self.pages.write(request, "ask.html", wish=wish.value, unconfirmed=True)
        ask = partial(self.follow_ups.ask, wish)
        if await self.door.look_up(request, ask, form.get("code", "")):
            return self.pages.write(request, "asked.html", wish=wish.value)
        return await self.door.unknown(request)

    def _followed(
        self, request: Request, followed: Followed, key: str, path: str | None
    ) -> Response:
        language = chosen_of(request) or followed.card.language
        words = self.pages.words.get(language, self.pages.words["fr"])
        return self.pages.write(
            request,
            "follow_up.html",
            words=words,
            chosen=language if language in self.pages.words else None,
            path=path,
            key=key,
            page=write(followed.card, words, followed.news),
            followed=followed,
        )

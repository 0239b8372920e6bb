"""The draws that the town hall published: their files, and whether a ticket is in their panels.

A draw is put on line by copying its folder into `draws` of the hub's folder; only the public files
of a draw that holds are shown, whatever else was copied with them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.domain.calendar import local_day
from kiosk.hub.pages import Pages
from kiosk.services.sortition import folder as files
from kiosk.services.sortition.folder import DrawFault, DrawFolder
from kiosk.services.sortition.published import Published, Result, read_published, read_result

PUBLIC = {
    files.MANIFEST: "application/json",
    files.PANELS: "text/plain; charset=utf-8",
    files.LEAVES: "text/plain; charset=utf-8",
    files.COMMITMENT: "text/plain; charset=utf-8",
    files.VERIFIER: "text/plain; charset=utf-8",
    files.ANNOUNCEMENT: "application/pdf",
    files.RESULT: "application/json",
    files.REPLACEMENTS: "application/json",
    files.MINUTES: "application/pdf",
}
"""What anybody may have of a draw, and what each file is."""
_LONGEST_TICKET = 64


@dataclass(frozen=True, slots=True)
class ShownDraw:
    """A draw as its page shows it.

    Attributes:
        name: of its folder, in the address of its page.
        present: the files that can be had.
        result: none before the ceremony.
    """

    name: str
    published: Published
    ceremony: date
    present: tuple[str, ...]
    result: Result | None


@dataclass(frozen=True, slots=True)
class TicketFate:
    """What a draw holds for a ticket; `panels` is -1 if it is no volunteer's."""

    ticket: str
    panels: int
    drawn: bool


class PublishedDraws:
    """The folders of the draws, read again at each question: nothing of them is taken on trust."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> tuple[ShownDraw, ...]:
        """Return those that hold, the latest ceremony first."""
        names = (each.name for each in self._folder.glob("*") if each.is_dir())
        found = [draw for draw in map(self.draw, names) if draw is not None]
        return tuple(sorted(found, key=lambda it: it.published.ceremony, reverse=True))

    def draw(self, name: str) -> ShownDraw | None:
        """Return one, or None if it is not there or a file of it was changed."""
        source = self._source(name)
        try:
            published = read_published(source)
            result = read_result(source, published) if source.has(files.RESULT) else None
        except DrawFault:
            return None
        present = tuple(file for file in PUBLIC if source.has(file))
        return ShownDraw(name, published, local_day(published.ceremony), present, result)

    def file(self, name: str, file: str) -> bytes | None:
        """Return a public file of a draw, or None."""
        if file not in PUBLIC or self.draw(name) is None:
            return None
        path = self._source(name).path / "public" / file
        return path.read_bytes() if path.is_file() else None

    def _source(self, name: str) -> DrawFolder:
        return DrawFolder(self._folder / Path(name).name)


def fate_of(draw: ShownDraw, typed: str) -> TicketFate | None:
    """Return what a draw holds for a ticket that somebody typed; None for nothing typed."""
    ticket = typed.strip().upper()[:_LONGEST_TICKET]
    if not ticket:
        return None
    if ticket not in draw.published.tickets:
        return TicketFate(ticket, -1, drawn=False)
    panels = draw.published.lottery.appearances().get(ticket, 0)
    return TicketFate(ticket, panels, draw.result is not None and ticket in draw.result.panel)


class DrawPages:
    """The pages of the draws."""

    def __init__(self, draws: PublishedDraws, pages: Pages) -> None:
        self._draws = draws
        self._pages = pages

    def routes(self) -> list[Route]:
        """Return their addresses."""
        return [
            Route("/tirages", self.all),
            Route("/tirages/{name}", self.one),
            Route("/tirages/{name}/{file}", self.file),
        ]

    async def all(self, request: Request) -> Response:
        """List the draws."""
        draws = await run_in_threadpool(self._draws.all)
        return self._pages.write(request, "draws.html", draws=draws)

    async def one(self, request: Request) -> Response:
        """Show a draw, and what it holds for the ticket of the question, if there is one."""
        draw = await run_in_threadpool(self._draws.draw, request.path_params["name"])
        if draw is None:
            return self._pages.write(request, "gone.html", status=404)
        fate = fate_of(draw, request.query_params.get("ticket", ""))
        return self._pages.write(request, "draw.html", draw=draw, fate=fate)

    async def file(self, request: Request) -> Response:
        """Return a file of a draw."""
        name, file = request.path_params["name"], request.path_params["file"]
        content = await run_in_threadpool(self._draws.file, name, file)
        if content is None:
            return self._pages.write(request, "gone.html", status=404)
        saved = {"Content-Disposition": f'attachment; filename="{file}"'}
        return Response(content, media_type=PUBLIC[file], headers=saved)

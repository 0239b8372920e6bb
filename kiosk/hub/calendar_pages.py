"""« Les rendez-vous » on the site: the moments of the stimulateur, and their calendar files."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from sqlalchemy import select
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.domain.calendar import local_day
from kiosk.domain.moment import Moment
from kiosk.domain.receipt_code import read_token
from kiosk.domain.showing import ShownMoment
from kiosk.hub.database import Database
from kiosk.hub.pages import Pages, chosen_of, page_of
from kiosk.hub.tables import SHOWN
from kiosk.services.ports import Clock
from kiosk.services.wire import MOMENT

PAGE = 10
"""Moments in one page of the list: it must stay light."""
_OF_A_PROJECT = 3
_NAME = "Stimulateur"


class PublicCalendar:
    """The moments that are not over, as all the kiosks together show them."""

    def __init__(self, database: Database, clock: Clock, place: str) -> None:
        """Take where the rooms are, in words."""
        self._database = database
        self._clock = clock
        self._place = place

    def coming(self) -> tuple[ShownMoment, ...]:
        """Return them in the order of their start, those that were called off too."""
        with self._database.reading() as connection:
            rows = connection.execute(
                select(SHOWN.c.address, SHOWN.c.page)
                .where(SHOWN.c.kind == "M")
                .order_by(SHOWN.c.kiosk_id)
            ).all()
        now = self._clock.now()
        shown = {it.address: MOMENT.validate_json(it.page) for it in rows}
        coming = (it for it in shown.values() if it.ends_at > now)
        return tuple(sorted(coming, key=lambda it: (it.starts_at, it.id)))

    def of_project(self, address: str) -> tuple[ShownMoment, ...]:
        """Return the first ones of a project."""
        return tuple(it for it in self.coming() if it.project == address)[:_OF_A_PROJECT]

    def one(self, address: str) -> tuple[ShownMoment, ...]:
        """Return the one of an address, or nothing."""
        return tuple(it for it in self.coming() if it.address == address)

    def file(self, shown: tuple[ShownMoment, ...]) -> bytes:
        """Return some of them as a calendar file."""
        # A quarter of a second of imports that only who asks for a file pays.
        from kiosk.documents.calendar_file import Told, calendar_file  # noqa: PLC0415

        now = self._clock.now()
        told = (
            Told(
                Moment(
                    id=it.id,
                    kind=it.kind,
                    title=it.title,
                    sentence=it.sentence,
                    project_id=None,
                    starts_at=it.starts_at,
                    ends_at=it.ends_at,
                    room=it.room,
                    partners=it.partners,
                    capacity=1,
                    cancelled_at=now if it.called_off else None,
                    version=it.version,
                ),
                it.project_title,
            )
            for it in shown
        )
        return calendar_file(_NAME, self._place, told, now)


class CalendarPages:
    """The pages of the moments."""

    def __init__(self, calendar: PublicCalendar, pages: Pages) -> None:
        self._calendar = calendar
        self._pages = pages

    def routes(self) -> list[Route]:
        """Return their addresses."""
        return [
            Route("/rendez-vous", self.all),
            Route("/rendez-vous.ics", self.whole_file),
            Route("/rendez-vous/{address}.ics", self.file),
        ]

    async def all(self, request: Request) -> Response:
        """List them by day, a page at a time."""
        coming = await run_in_threadpool(self._calendar.coming)
        pages = max(1, -(-len(coming) // PAGE))
        number = min(page_of(request), pages)
        language = chosen_of(request)

        def turned(to: int) -> str:
            return f"?page={to}" + (f"&lang={language}" if language else "")

        shown = coming[(number - 1) * PAGE : number * PAGE]
        by_day = groupby(shown, key=lambda it: local_day(it.starts_at))
        days = [(day, list(those)) for day, those in by_day]
        turning: dict[str, Any] = {"number": number, "pages": pages, "turned": turned}
        return self._pages.write(request, "moments.html", days=days, **turning)

    async def whole_file(self, request: Request) -> Response:
        """Return all of them as a calendar file."""
        del request
        coming = await run_in_threadpool(self._calendar.coming)
        return await self._saved(coming, "rendez-vous")

    async def file(self, request: Request) -> Response:
        """Return one of them as a calendar file."""
        address = read_token(request.path_params["address"]) or ""
        found = await run_in_threadpool(self._calendar.one, address)
        if not found:
            return self._pages.write(request, "gone.html", status=404)
        return await self._saved(found, f"rendez-vous-{local_day(found[0].starts_at)}")

    async def _saved(self, shown: tuple[ShownMoment, ...], name: str) -> Response:
        content = await run_in_threadpool(self._calendar.file, shown)
        saved = {"Content-Disposition": f'attachment; filename="{name}.ics"'}
        return Response(content, media_type="text/calendar; charset=utf-8", headers=saved)

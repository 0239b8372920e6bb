"""The pictures of the pages: named by windows, given once by kiosks, gone with what named them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.documents.pictures import size_of
from kiosk.domain.sharing import Malformed, Window
from kiosk.domain.showing import LONGEST_PICTURE, is_digest
from kiosk.hub.database import Database
from kiosk.hub.tables import PICTURE
from kiosk.services.shown_pictures import digest_of_picture

_AT_ONCE = 20
"""Pictures asked of a kiosk in one round."""
_HEADERS = {"Cache-Control": "max-age=3600", "Content-Disposition": "inline"}
"""An hour: one that is taken away must not stay long on telephones."""


class Pictures:
    """The use cases of a kiosk that gives pictures, and of anybody who sees them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, kiosk_id: int, digest: str, content: bytes) -> None:
        """Keep a picture, if a page of the kiosk names it.

        Raises:
            Malformed: if it is not the one of that name, too heavy, or no WebP.
        """
        named = len(content) <= LONGEST_PICTURE and digest_of_picture(content) == digest
        if not named or size_of(content) is None:
            raise Malformed("a picture expected")
        with self._database.writing() as connection:
            connection.execute(
                update(PICTURE)
                .where(PICTURE.c.kiosk_id == kiosk_id, PICTURE.c.digest == digest)
                .values(content=content)
            )

    def content(self, digest: str) -> bytes | None:
        """Return a picture, or None if no page shows it."""
        with self._database.reading() as connection:
            return connection.execute(
                select(PICTURE.c.content)
                .where(PICTURE.c.digest == digest, PICTURE.c.content.is_not(None))
                .limit(1)
            ).scalar_one_or_none()


def name_pictures(connection: Connection, kiosk_id: int, window: Window) -> None:
    """Note which pictures a window names, and let go of the others of its kiosk."""
    named = {picture.digest for project in window.projects for picture in project.pictures}
    ours = PICTURE.c.kiosk_id == kiosk_id
    known = set(connection.execute(select(PICTURE.c.digest).where(ours)).scalars())
    for gone in known - named:
        connection.execute(delete(PICTURE).where(ours, PICTURE.c.digest == gone))
    new: list[dict[str, Any]] = [{"kiosk_id": kiosk_id, "digest": it} for it in named - known]
    if new:
        connection.execute(insert(PICTURE), new)


def lacking(connection: Connection, kiosk_id: int) -> tuple[str, ...]:
    """Return some of the pictures that pages of a kiosk name and that it has not given."""
    statement = (
        select(PICTURE.c.digest)
        .where(PICTURE.c.kiosk_id == kiosk_id, PICTURE.c.content.is_(None))
        .order_by(PICTURE.c.digest)
        .limit(_AT_ONCE)
    )
    return tuple(connection.execute(statement).scalars())


def held(connection: Connection, digests: Collection[str]) -> frozenset[str]:
    """Return which of these pictures can be seen."""
    statement = select(PICTURE.c.digest).where(
        PICTURE.c.digest.in_(digests), PICTURE.c.content.is_not(None)
    )
    return frozenset(connection.execute(statement).scalars())


class PicturePages:
    """The addresses of the pictures."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures

    def routes(self) -> list[Route]:
        """Return them."""
        return [Route("/images/{digest}.webp", self.one)]

    async def one(self, request: Request) -> Response:
        """Return a picture; one that the browser has already is not sent again."""
        digest = request.path_params["digest"]
        known = is_digest(digest)
        content = await run_in_threadpool(self._pictures.content, digest) if known else None
        if content is None:
            return Response(status_code=404)
        tagged = _HEADERS | {"ETag": f'"{digest}"'}
        if request.headers.get("if-none-match") == tagged["ETag"]:
            return Response(status_code=304, headers=tagged)
        return Response(content, media_type="image/webp", headers=tagged)

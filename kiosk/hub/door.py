"""The door that codes open: the same answer to whatever opens nothing, and a wait for guessers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from random import SystemRandom
from typing import TypeVar

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from kiosk.domain.receipt_code import read_token
from kiosk.hub.asgi import peer_of
from kiosk.hub.checking import Busy
from kiosk.hub.pages import Pages
from kiosk.hub.refusals import Refusals
from kiosk.hub.throttle import WAIT, Throttle

T = TypeVar("T")
_MOST_WAITING = 100
"""Answers to wrong codes that wait at a time."""
_MOST_IN_HAND = 20
"""Typed codes that are looked up at a time, those that wait for their turn among them."""
_CHANCE = SystemRandom()
_TRY_LATER = {"Retry-After": "60"}


class Refused(Exception):
    """A typed code is not looked up: too many are, or its address tried too many wrong ones."""


@dataclass(frozen=True, slots=True)
class Guessing:
    """What slows down those who guess codes, and what counts them.

    Attributes:
        full: whether as many codes are being checked as can be.
    """

    throttle: Throttle
    refusals: Refusals
    full: Callable[[], bool]


class Door:
    """Looks up what people type, and answers those whose code opens nothing."""

    def __init__(self, pages: Pages, guessing: Guessing) -> None:
        self._pages = pages
        self._throttle = guessing.throttle
        self._refusals = guessing.refusals
        self._full = guessing.full
        self._waiting = 0
        self._in_hand = 0

    async def look_up(self, request: Request, of: Callable[[str], T], typed: str) -> T:
        """Return what a typed code, or a token, opens, off the loop.

        A token costs little and nobody guesses one: a right one always opens.

        Raises:
            Refused: if a code is not looked up.
        """
        if read_token(typed):
            return await run_in_threadpool(of, typed)
        if self._is_full() or self._throttle.refuses(peer_of(request)):
            raise Refused
        self._in_hand += 1
        try:
            return await run_in_threadpool(of, typed)
        except Busy:
            raise Refused from None
        finally:
            self._in_hand -= 1

    async def unknown(self, request: Request) -> Response:
        """Answer what opens nothing: wrong, expired or erased alike."""
        if self._throttle.refuses(peer_of(request)):
            return await self.refused(request)
        await self._count()
        if (delay := self._throttle.failed(peer_of(request))) and not await self._waited(delay):
            return self.later(request)
        return self._pages.write(request, "unknown.html", status=404)

    async def refused(self, request: Request) -> Response:
        """Ask whoever tried too many to wait; not looked at, it counts all the same.

        While too many are being checked the answer itself waits: an attacker who waits for it
        tries less.
        """
        await self._count()
        if self._is_full():
            await self._waited(WAIT)
        return self.later(request)

    def _is_full(self) -> bool:
        """Tell whether as many codes are being checked as can be."""
        return self._in_hand >= _MOST_IN_HAND or self._full()

    async def _waited(self, delay: float) -> bool:
        """Wait before a wrong code is answered; return false when too many wait already.

        Each holds a connection: whoever opens many must not take those of right tickets. Not all as
        long: those who were refused together would come back together, before whoever scans.
        """
        if self._waiting >= _MOST_WAITING:
            return False
        self._waiting += 1
        try:
            await asyncio.sleep(delay * _CHANCE.uniform(0.5, 1.5))
        finally:
            self._waiting -= 1
        return True

    async def _count(self) -> None:
        if self._refusals.note():
            await run_in_threadpool(self._refusals.write)

    def later(self, request: Request) -> Response:
        """Ask to come back."""
        return self._pages.write(request, "later.html", status=429, headers=_TRY_LATER)

"""Pages of the public list of a large record, beside what does not scale."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from kiosk.devices.system import SystemClock
from kiosk.domain.published import VoiceFilter
from kiosk.services.browse import PAGE, Browsing
from kiosk.services.deposit import Terms
from kiosk.store.engine import reading_engine
from tools.bench.figures import Row, Setting, percentiles, row, timed, under
from tools.bench.large_record import QUARTIERS, large_record

if TYPE_CHECKING:
    from collections.abc import Callable

_PAGES = 1000
_WARM_UP = 20
_SLOW_ONES = 30
_GOAL = 20
_OFFSET_PAGE = """
SELECT sequence, id, kind, text, quartier, deposited_at FROM contribution
WHERE state = 'published' ORDER BY sequence DESC LIMIT ? OFFSET ?
"""


def measure(setting: Setting) -> list[Row]:
    """Measure the first page, pages at a random depth, and the lobby's counts."""
    records = large_record(setting)
    browsing = Browsing(records, SystemClock(), Terms(5, 30, 24))
    engine = reading_engine(records.path)
    with engine.begin() as connection:
        counted = f"count(*): p50 {_median(_count(connection)):.1f}"
        skipped = f"OFFSET page: p50 {_median(_offset_page(connection, setting.rows)):.1f}"
    engine.dispose()
    chance = random.Random(19)  # noqa: S311 - depths, not secrets
    depths = [chance.randint(PAGE, setting.rows) for _ in range(_PAGES + _WARM_UP)]
    rows = [
        _within("first page of a list", [browsing.voices] * len(depths), counted),
        _within("page at a random depth", [_page(browsing, depth) for depth in depths], skipped),
        _within(
            "same, in one quartier",
            [_page(browsing, depth, chance.choice(QUARTIERS[:-1])) for depth in depths],
            skipped,
        ),
        _counters(browsing),
    ]
    records.close()
    return rows


def _counters(browsing: Browsing) -> Row:
    """Measure what the attract page asks for again and again, beside counting everything anew."""

    def anew() -> None:
        browsing.recount()
        browsing.lobby()

    counted_anew = percentiles(timed([anew] * _SLOW_ONES))[0]
    refreshes = timed([browsing.lobby] * _SLOW_ONES)
    return row(
        "counters and voices of the lobby", refreshes, f"counted anew: p50 {counted_anew:.0f}"
    )


def _within(name: str, pages: list[Callable[[], object]], baseline: str) -> Row:
    return under("p99", _GOAL, row(name, timed(pages, _WARM_UP), baseline))


def _page(browsing: Browsing, before: int, quartier: str | None = None) -> Callable[[], object]:
    return lambda: browsing.voices(before, VoiceFilter(quartier=quartier))


def _count(connection: Connection) -> Callable[[], object]:
    return lambda: connection.exec_driver_sql("SELECT count(*) FROM contribution").scalar()


def _offset_page(connection: Connection, rows: int) -> Callable[[], object]:
    chance = random.Random(19)  # noqa: S311 - depths, not secrets

    def page() -> object:
        depth = chance.randrange(rows)
        return connection.exec_driver_sql(_OFFSET_PAGE, (PAGE + 1, depth)).all()

    return page


def _median(action: Callable[[], object]) -> float:
    return percentiles(timed([action] * _SLOW_ONES))[0]

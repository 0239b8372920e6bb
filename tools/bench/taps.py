"""From the finger that leaves a button to the next page on the screen."""

from __future__ import annotations

import json
import tempfile
from statistics import median
from typing import TYPE_CHECKING

from tools.bench.alone import run_alone
from tools.bench.figures import Row, Setting, percentiles, row, under

if TYPE_CHECKING:
    from tools.bench.visitor import Tap, Visit, Visitor

_VISITS = 20
_GOAL = 50


def measure(_setting: Setting) -> list[Row]:
    """Measure visitors who deposit and who look around; the first is apart, for all is cold.

    Raises:
        subprocess.CalledProcessError: a visit could not be made.
    """
    bare = json.loads(run_alone("tools.bench.bare_pages"))
    with tempfile.TemporaryDirectory() as data:
        told = json.loads(run_alone("tools.bench.taps", KIOSK_DATA=data, KIOSK_DEMO="true"))
    pages = _row("tap to next page painted", told["pages"], f"bare page {median(bare):.0f}; ")
    return [
        under("p95", _GOAL, pages),
        _row("same, first visitor after a start", told["first"]),
        _row("tap on « Envoyer » to the ticket", told["sent"]),
    ]


def _row(name: str, taps: list[Tap], baseline: str = "") -> Row:
    """Return the row of all the taps, with the processor's share and the page that takes most."""
    by_page: dict[str, list[float]] = {}
    for page, _elapsed, processor in taps:
        by_page.setdefault(page, []).append(processor)
    medians = {page: median(samples) for page, samples in by_page.items()}
    slowest = max(medians, key=medians.__getitem__)
    half, nearly_all, _most = percentiles([processor for _page, _elapsed, processor in taps])
    spent = f"processor: p50 {half:.0f}, p95 {nearly_all:.0f}, {slowest} {medians[slowest]:.0f}"
    return row(name, [elapsed for _page, elapsed, _processor in taps], baseline + spent)


def _visits(visitor: Visitor, told: dict[str, list[Tap]]) -> Visit:
    from tools.bench.journeys import deposit  # noqa: PLC0415 - Qt only in the process that shows

    for number in range(_VISITS + 1):
        times = told["pages" if number else "first"]
        yield from deposit(visitor, times, told["sent"])
        yield from _look_around(visitor, times)


def _look_around(visitor: Visitor, times: list[Tap]) -> Visit:
    from tools.bench.visitor import Page  # noqa: PLC0415 - as above

    yield from visitor.go("wakeButton", Page.Home, times)
    tiles = {
        "themesTile": Page.Themes,
        "projectsTile": Page.Projects,
        "followUpTile": Page.Code,
        "juryTile": Page.Jury,
        "voicesTile": Page.Voices,
    }
    for tile, page in tiles.items():
        yield from visitor.go(tile, page, times)
        yield from visitor.go("homeButton", Page.Home, times)
    yield from visitor.go("leaveButton", Page.Attract, times)


def _show() -> int:
    """Make the visits in this process; print what they took."""
    from tools.bench.visitor import perform  # noqa: PLC0415 - as above

    told: dict[str, list[Tap]] = {"pages": [], "first": [], "sent": []}
    code = perform(lambda visitor: _visits(visitor, told))
    print(json.dumps(told))
    return code


if __name__ == "__main__":
    raise SystemExit(_show())

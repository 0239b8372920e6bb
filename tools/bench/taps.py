"""From the finger that leaves a button to the next page on the screen."""

from __future__ import annotations

import json
import tempfile
from typing import TYPE_CHECKING

from tools.bench.alone import run_alone
from tools.bench.figures import Row, Setting, row, under

if TYPE_CHECKING:
    from tools.bench.visitor import Visit, Visitor

_VISITS = 20
_GOAL = 50


def measure(_setting: Setting) -> list[Row]:
    """Measure visitors who deposit and who look around; the first is apart, for all is cold.

    Raises:
        subprocess.CalledProcessError: a visit could not be made.
    """
    with tempfile.TemporaryDirectory() as data:
        told = json.loads(run_alone("tools.bench.taps", KIOSK_DATA=data, KIOSK_DEMO="true"))
    return [
        under("p95", _GOAL, row("tap to next page painted", told["pages"])),
        row("same, first visitor after a start", told["first"]),
        row("tap on « Envoyer » to the ticket", told["sent"]),
    ]


def _visits(visitor: Visitor, told: dict[str, list[float]]) -> Visit:
    from tools.bench.visitor import deposit  # noqa: PLC0415 - Qt only in the process that shows

    for number in range(_VISITS + 1):
        times = told["pages" if number else "first"]
        yield from deposit(visitor, times, told["sent"])
        yield from _look_around(visitor, times)


def _look_around(visitor: Visitor, times: list[float]) -> Visit:
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

    told: dict[str, list[float]] = {"pages": [], "first": [], "sent": []}
    code = perform(lambda visitor: _visits(visitor, told))
    print(json.dumps(told))
    return code


if __name__ == "__main__":
    raise SystemExit(_show())

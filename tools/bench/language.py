"""From the finger that leaves a language to the home in that language on the screen."""

from __future__ import annotations

import json
import tempfile
from statistics import median
from typing import TYPE_CHECKING

from tools.bench.alone import run_alone
from tools.bench.figures import Row, Setting, row, under

if TYPE_CHECKING:
    from tools.bench.visitor import Cost, Visit, Visitor

_ROUNDS = 6
_GOAL = 200


def measure(_setting: Setting) -> list[Row]:
    """Measure every language in turn, beside closing the same panel without a choice.

    The first of each language is apart: its translator, its letters and its keys are read.

    Raises:
        subprocess.CalledProcessError: a visit could not be made.
    """
    with tempfile.TemporaryDirectory() as data:
        told = json.loads(run_alone("tools.bench.language", KIOSK_DATA=data, KIOSK_DEMO="true"))
    closed = _medians(told["closed"])
    return [
        _row("language switch", told["next"], f"panel closed, same language: {closed}"),
        _row("same, first of each language", told["first"], f"panel closed: {closed}"),
    ]


def _row(name: str, costs: list[Cost], baseline: str) -> Row:
    elapsed = [milliseconds for milliseconds, _processor in costs]
    return under("p95", _GOAL, row(name, elapsed, f"{baseline}; {_medians(costs)}"))


def _medians(costs: list[Cost]) -> str:
    """Say the median of the clock's milliseconds and that of the processor's."""
    elapsed, processor = (median(each) for each in zip(*costs, strict=True))
    return f"p50 {elapsed:.0f}, processor {processor:.0f}"


def _visits(visitor: Visitor, told: dict[str, list[Cost]]) -> Visit:
    from kiosk.models.language_model import LANGUAGES  # noqa: PLC0415 - Qt only where it shows
    from tools.bench.journeys import say  # noqa: PLC0415 - as above
    from tools.bench.visitor import Page  # noqa: PLC0415 - as above

    # A deposit first: every layer that a visitor may leave behind is there, the keyboard too.
    yield from visitor.go("wakeButton", Page.Home, [])
    yield from say(visitor, [], [])
    yield from visitor.go("wakeButton", Page.Home, [])
    for number in range(_ROUNDS):
        for language in (*LANGUAGES[1:], LANGUAGES[0]):
            yield from _switch(visitor, language.code, told["next" if number else "first"])
            yield from _switch(visitor, language.code, told["closed"])


def _switch(visitor: Visitor, code: str, costs: list[Cost]) -> Visit:
    """Choose a language in its panel, which closes."""
    window = visitor.screens.window
    yield from visitor.touch("languagesButton")
    yield from visitor.change(
        f"language_{code}", lambda: not window.property("choosingLanguage"), costs
    )


def _show() -> int:
    """Make the switches in this process; print what they cost."""
    from tools.bench.visitor import perform  # noqa: PLC0415 - as above

    told: dict[str, list[Cost]] = {"first": [], "next": [], "closed": []}
    code = perform(lambda visitor: _visits(visitor, told))
    print(json.dumps(told))
    return code


if __name__ == "__main__":
    raise SystemExit(_show())

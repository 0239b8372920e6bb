"""Measure the kiosk on this machine: one table, and build/bench.json.

Names choose among: start, taps, ink, desk, language, commit, backup, lists, search, search_quality,
scroll, similar, ticket, memory, draw, bringing, lineage.
"""

from __future__ import annotations

import argparse
import json
import platform
from dataclasses import asdict
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING

from tools.bench.figures import Row, Setting
from tools.qt_programs import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = (
    "start",
    "taps",
    "ink",
    "language",
    "desk",
    "commit",
    "backup",
    "lists",
    "search",
    "search_quality",
    "scroll",
    "similar",
    "ticket",
    "memory",
    "draw",
    "bringing",
    "lineage",
)
MILLION = 1_000_000

_LINE = "{:<32}{:>7}{:>9}{:>9}{:>9} {:<6}{:<42}{:<15}{}"
_HEADS = ("measured", "times", "p50", "p95", "p99", "unit", "baseline", "goal", "verdict")


def main(arguments: list[str] | None = None) -> int:
    """Measure what was asked for, print the table and write it; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help="only these")
    parser.add_argument("--rows", type=int, default=MILLION, help="of the large record")
    parser.add_argument("--sessions", type=int, default=2000, help="of the memory measurement")
    options = parser.parse_args(arguments)
    if unknown := set(options.names) - set(NAMES):
        parser.error(f"no measurement is called {', '.join(sorted(unknown))}")
    folder = ROOT / "build" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    setting = Setting(folder, options.rows, options.sessions)
    measured = list(_measure(options.names or NAMES, setting))
    report = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": f"{platform.machine()}, Python {platform.python_version()}",
        "rows": [asdict(row) | {"verdict": row.verdict} for row in measured],
    }
    file = ROOT / "build" / "bench.json"
    file.write_text(json.dumps(report, ensure_ascii=False, indent=2) + "\n")
    return 0


def _measure(names: list[str] | tuple[str, ...], setting: Setting) -> Iterator[Row]:
    print(_LINE.format(*_HEADS))
    for name in names:
        for row in import_module(f"tools.bench.{name}").measure(setting):
            figures = (f"{figure:,.2f}" for figure in (row.p50, row.p95, row.p99))
            goal = row.goal.wording if row.goal else ""
            cells = (row.name, row.samples, *figures, row.unit, row.baseline, goal, row.verdict)
            print(_LINE.format(*cells), flush=True)
            yield row


if __name__ == "__main__":
    raise SystemExit(main())

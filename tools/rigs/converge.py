"""Live through many histories of kiosks, hub and network; then plant bugs and see them found.

Each history comes from its seed: `--from N --seeds 1` lives through that one again.
"""

from __future__ import annotations

import argparse
import gc
import logging
import tempfile
import time
from collections.abc import Callable
from contextlib import closing, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from tests.fakes.hub import HubBench
from tools.rigs.planted import PLANTED
from tools.rigs.world import World
from tools.rigs.world_contacts import Diverged

_MEMORY = Path("/dev/shm")  # noqa: S108 - only for speed
_ENOUGH_TO_FIND = 300
_SELDOM = (50_000, 20, 50)
"""Histories leave little behind: looking for it as often as Python does is a fifth of the time."""
_ROW = "{:<18}{:>8}{:>10}{:>10}  {}"


@dataclass(frozen=True, slots=True)
class Found:
    """What some seeds gave.

    Attributes:
        lived: histories lived through.
        seed, why: of the first one that diverged; None when none did.
    """

    lived: int
    seed: int | None = None
    why: str | None = None


def explore(
    seeds: range, planted: Callable[[], Any] = nullcontext, folder: Path | None = None
) -> Found:
    """Live through the histories of some seeds, until one diverges."""
    where = folder or (_MEMORY if _MEMORY.is_dir() else None)
    with tempfile.TemporaryDirectory(dir=where) as home:
        bench = HubBench(Path(home))
        with closing(bench.database), planted():
            for lived, seed in enumerate(seeds, start=1):
                try:
                    World(bench, seed).run()
                except (Diverged, SQLAlchemyError) as error:
                    return Found(lived, seed, f"{type(error).__name__}: {error}"[:90])
    return Found(len(seeds))


def main(arguments: list[str] | None = None) -> int:
    """Explore, print a table, return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=10_000, help="histories (10000)")
    parser.add_argument("--from", dest="first", type=int, default=0, help="first seed (0)")
    options = parser.parse_args(arguments)
    logging.getLogger("kiosk").setLevel(logging.CRITICAL)
    gc.freeze()
    gc.set_threshold(*_SELDOM)
    print(_ROW.format("planted", "lived", "seed", "seconds", "verdict"))
    seeds = range(options.first, options.first + options.seeds)
    sound = [_show("nothing", seeds, nullcontext)]
    for name, planted in PLANTED.items() if options.seeds > 1 else ():
        sound.append(_show(name, range(_ENOUGH_TO_FIND), planted))
    return 0 if all(sound) else 1


def _show(name: str, seeds: range, planted: Callable[[], Any]) -> bool:
    """Explore, print one line, return whether it is as it must be."""
    began = time.monotonic()
    found = explore(seeds, planted)
    must_be_found = planted is not nullcontext
    as_it_must = (found.seed is not None) is must_be_found
    seed = "-" if found.seed is None else str(found.seed)
    verdict = f"{'ok' if as_it_must else 'WRONG'}  {found.why or ''}"
    seconds = f"{time.monotonic() - began:.1f}"
    print(_ROW.format(name, found.lived, seed, seconds, verdict), flush=True)
    return as_it_must


if __name__ == "__main__":
    raise SystemExit(main())

"""Kill the kiosk and cut its power while it records, and count what is lost.

Without options: 300 kills, 1,000 power cuts, and 300 power cuts with `synchronous=NORMAL`. The last
are the control: a rig that loses nothing there would be blind, so that counts as a failure.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import dataclass

from tools.rigs.cuts import LEVELS, Cut, cut_while_depositing
from tools.rigs.kills import Killed, kill_while_depositing

_ROW = "{:<22}{:>7}{:>14}{:>7}{:>8}{:>8}{:>9}  {}"
_HEADS = ("rig", "times", "acknowledged", "lost", "halves", "damage", "seconds", "verdict")


@dataclass(frozen=True, slots=True)
class Outcome:
    """One line of the table.

    Attributes:
        cells: what the line says, but for the seconds and the verdict.
        passed: whether the rig found what it must find.
        remarks: what else to know, one line each.
    """

    cells: tuple[str | int, ...]
    passed: bool
    remarks: tuple[str, ...] = ()


def main(arguments: list[str] | None = None) -> int:
    """Run the rigs that were asked for, print a table, return the exit code."""
    options = _options(arguments)
    print(_ROW.format(*_HEADS))
    outcomes = [_show(rig) for rig in _programme(options)]
    for remark in (remark for outcome in outcomes for remark in outcome.remarks):
        print(remark)
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def judge_kills(killed: Killed) -> Outcome:
    """Say whether a series of kills lost nothing."""
    sound = not (killed.lost or killed.halves or killed.damage)
    cells = (killed.kills, killed.acknowledged, killed.lost, killed.halves, len(killed.damage))
    remark = (
        f"kill -9: {killed.unacknowledged} kills left a deposit on disk that nobody had been told "
        "of; sent again, it was there once."
    )
    return Outcome(("kill -9", *cells), sound, (remark, *killed.damage))


def judge_cuts(cut: Cut, synchronous: str) -> Outcome:
    """Say whether FULL lost nothing, or whether NORMAL, the control, was seen to lose."""
    cells = (f"power cut, {synchronous}", cut.cuts, cut.acknowledged, cut.lost, cut.halves)
    whole = not (cut.halves or cut.damage)
    remarks = [f"power cut, {synchronous}: {cut.losing} of {cut.cuts} cuts lost a deposit."]
    if synchronous == "FULL":
        replay = "replay: python -m tools.rigs.crash --cuts 1 --synchronous FULL --seed {}"
        remarks += [replay.format(seed) for seed in cut.seeds] + list(cut.damage)
        return Outcome((*cells, len(cut.damage)), whole and not cut.lost, tuple(remarks))
    if not cut.lost:
        remarks.append("The control lost nothing: the rig is blind, and its other figures too.")
    return Outcome((*cells, len(cut.damage)), whole and cut.lost > 0, tuple(remarks))


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=0, help="only this many kills")
    parser.add_argument("--cuts", type=int, default=0, help="only this many power cuts")
    parser.add_argument(
        "--synchronous", nargs="+", choices=LEVELS, default=["FULL"], help="of these cuts"
    )
    parser.add_argument("--seed", type=int, default=20261122, help="of every chance but the keys")
    return parser.parse_args(arguments)


def _programme(options: argparse.Namespace) -> list[Callable[[], Outcome]]:
    seed = options.seed

    def kills(times: int) -> Callable[[], Outcome]:
        return lambda: judge_kills(kill_while_depositing(times, seed))

    def cuts(times: int, synchronous: str) -> Callable[[], Outcome]:
        return lambda: judge_cuts(cut_while_depositing(times, seed, synchronous), synchronous)

    asked = [kills(options.kills)] if options.kills else []
    if options.cuts:
        asked += [cuts(options.cuts, synchronous) for synchronous in options.synchronous]
    return asked or [kills(300), cuts(1000, "FULL"), cuts(300, "NORMAL")]


def _show(rig: Callable[[], Outcome]) -> Outcome:
    start = time.monotonic()
    outcome = rig()
    seconds = f"{time.monotonic() - start:.1f}"
    print(_ROW.format(*outcome.cells, seconds, "ok" if outcome.passed else "FAILED"), flush=True)
    return outcome


if __name__ == "__main__":
    raise SystemExit(main())

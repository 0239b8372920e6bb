"""`kiosk draw advise`: what each width of the quotas does to the chances of the volunteers."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Sequence

from kiosk.commands import Exit, Refused
from kiosk.domain.sortition.adviser import WIDTHS, Advice, advise, recommended
from kiosk.domain.sortition.leximin import Method
from kiosk.domain.sortition.pool import FEWEST_PER_SEAT, GOOD_PER_SEAT, Pool
from kiosk.services.sortition.advising import infeasible, size_warning
from kiosk.services.sortition.pool_files import read_pool
from kiosk.services.sortition.tables import BadFile
from kiosk.settings import Settings
from kiosk.solver import HighsSolver

_LINE = "{:>7}  {:>8}  {:>8}  {:>8}  {:>8}  {:>7}  {:>8}  {:>6}"
_HEADS = ("largeur", "minimum", "maximum", "Gini", "moyenne", "exclus", "certains", "écart")
_MAXIMIN = "trop de profils pour prouver plus que la chance la plus faible, à un millième près"


def run(_settings: Settings, asked: Namespace) -> int:
    """Print the figures of each width; the exit code is 1 if no width can be met.

    Raises:
        EnvironmentFault: when a file cannot be read.
        Refused: with the fault of each row.
    """
    try:
        pool = read_pool(asked.categories, asked.people, asked.size)
    except BadFile as error:
        raise Refused(error.sentence) from error
    widths = WIDTHS if asked.width is None else (asked.width,)
    advices = advise(HighsSolver(), pool, widths)
    print("\n".join(_json(pool, advices) if asked.json else _table(pool, advices)))
    return Exit.FINE if any(advice.fairness for advice in advices) else Exit.REFUSED


def _json(pool: Pool, advices: Sequence[Advice]) -> list[str]:
    chosen = recommended(advices)
    document = {
        "volunteers": len(pool.volunteers),
        "seats": pool.seats,
        "pool": _verdict(pool),
        "recommended": chosen.width if chosen else None,
        "widths": [_figures(advice) for advice in advices],
    }
    return [json.dumps(document, ensure_ascii=False, indent=2)]


def _verdict(pool: Pool) -> str:
    count, seats = len(pool.volunteers), pool.seats
    if count < FEWEST_PER_SEAT * seats:
        return "refused"
    return "small" if count < GOOD_PER_SEAT * seats else "good"


def _figures(advice: Advice) -> dict[str, object]:
    found = advice.fairness
    if found is None:
        changes = [
            {"category": change.after.category, "value": change.after.value}
            | {"min": change.after.minimum, "max": change.after.maximum}
            for change in advice.relaxation
        ]
        return {"width": advice.width, "feasible": False, "relaxation": changes}
    return {
        "width": advice.width,
        "feasible": True,
        "method": advice.method,
        "min": found.lowest,
        "max": found.highest,
        "mean": found.mean,
        "gini": found.gini,
        "geometric_mean": found.geometric_mean,
        "excluded": found.excluded,
        "certain": found.certain,
        "drift": advice.drift,
    }


def _table(pool: Pool, advices: Sequence[Advice]) -> list[str]:
    lines = [_LINE.format(*_HEADS)]
    lines += [_line(advice) for advice in advices if advice.fairness]
    for advice in advices:
        if advice.fairness is None:
            lines.append(infeasible(advice))
        elif advice.method is Method.MAXIMIN:
            lines.append(f"Largeur {advice.width} : {_MAXIMIN}.")
    chosen = recommended(advices)
    if chosen:
        lines.append(f"Conseil : largeur {chosen.width}, la plus étroite qui soit juste.")
    elif len(advices) > 1:
        lines.append("Aucune de ces largeurs n’est juste : il faut plus de volontaires.")
    warning = size_warning(pool)
    return [*lines, f"Attention : {warning}."] if warning else lines


def _line(advice: Advice) -> str:
    found = advice.fairness
    if found is None:
        return ""
    chances = (found.lowest, found.highest, found.gini, found.geometric_mean)
    shown = (f"{100 * each:.2f} %".replace(".", ",") for each in chances)
    drift = f"{advice.drift:.1f}".replace(".", ",")
    return _LINE.format(advice.width, *shown, found.excluded, found.certain, drift)

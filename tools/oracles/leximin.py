"""Say what `sortition-algorithms` finds for a pool, to compare our LEXIMIN with.

It weighs 500 MB and its LEXIMIN needs Gurobi, free for tests only: it has an environment of its own
(`pip install 'sortition-algorithms[gurobi]==0.12.15'`), and tests hold what this printed.

    python tools/oracles/leximin.py FOLDER SEATS
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path

from sortition_algorithms import features, people, settings
from sortition_algorithms.committee_generation import find_distribution_leximin


def main(folder: Path, seats: int) -> None:
    """Print the lowest chance, Gini, and how many people are excluded or certain."""
    quotas = [_named(row) for row in _rows(folder / "categories.csv")]
    known, _, _ = features.read_in_features(list(quotas[0]), quotas, seats)
    rows = _rows(folder / "respondents.csv")
    for number, row in enumerate(rows):
        row["ticket"] = f"P{number:05}"
    chosen = settings.Settings(id_column="ticket", columns_to_keep=[])
    pool, _ = people.read_in_people(list(rows[0]), rows, known, chosen)
    panels, weights, _ = find_distribution_leximin(known, pool, seats, [])
    chances = dict.fromkeys(pool, 0.0)
    for panel, weight in zip(panels, weights, strict=True):
        for ticket in panel:
            chances[ticket] += weight
    ranked = sorted(chances.values())
    size = len(ranked)
    spread = sum((2 * rank - size - 1) * each for rank, each in enumerate(ranked, start=1))
    figures = {
        "min": round(float(ranked[0]), 6),
        "gini": round(float(spread / (size * sum(ranked))), 6),
        "excluded": sum(each < 1e-6 for each in ranked),  # noqa: PLR2004 - nothing, as it rounds
        "certain": sum(each > 1 - 1e-6 for each in ranked),
    }
    print(json.dumps({key: float(value) for key, value in figures.items()}))


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _named(row: dict[str, str]) -> dict[str, str]:
    """Return a quota under the names that the library wants."""
    if "category" in row:
        pair = {"feature": row["category"], "value": row["feature"]}
        return pair | {"min": row["min"], "max": row["max"]}
    return row


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

"""Record which projects `pabutools` chooses by equal shares, in elections drawn here.

It is GPL and asks for Gurobi's wheel: it has an environment of its own
(`pip install pabutools==1.2.3`). Elections whose outcome depends on how ties are broken are left
out: the reverse order of projects must choose the same.

    python tools/oracles/equal_shares.py > tests/unit/domain/equal_shares.json
"""

from __future__ import annotations

import json
import random

from pabutools.election import (
    Additive_Cardinal_Sat,
    CardinalBallot,
    CardinalProfile,
    Instance,
    Project,
)
from pabutools.rules import method_of_equal_shares
from pabutools.tiebreaking import TieBreakingRule

ELECTIONS = 60


def main() -> None:
    """Print elections: choices, mentions by juror, and the projects that are bought."""
    chance = random.Random(20261123)  # noqa: S311 - elections, not secrets
    recorded: list[dict[str, object]] = []
    while len(recorded) < ELECTIONS:
        jurors, projects = chance.randint(5, 20), chance.randint(3, 9)
        choices = chance.randint(1, min(5, projects))
        mentions = [[chance.randint(0, 4) for _ in range(projects)] for _ in range(jurors)]
        first, last = (_bought(mentions, choices, sign) for sign in (1, -1))
        if first == last:
            recorded.append({"choices": choices, "mentions": mentions, "bought": first})
    lines = ",\n".join(json.dumps(each) for each in recorded)
    print(f"[\n{lines}\n]")


def _bought(mentions: list[list[int]], choices: int, sign: int) -> list[int]:
    projects = [Project(str(number), 1) for number in range(len(mentions[0]))]
    ballots = [CardinalBallot(dict(zip(projects, each, strict=True))) for each in mentions]
    found = method_of_equal_shares(
        Instance(projects, budget_limit=choices),
        CardinalProfile(ballots),
        sat_class=Additive_Cardinal_Sat,
        tie_breaking=TieBreakingRule(lambda _, __, project: sign * int(project.name)),
    )
    return sorted(int(project.name) for project in found)


if __name__ == "__main__":
    main()

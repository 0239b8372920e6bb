"""The smallest change of the quotas that makes a panel possible."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import inf

from kiosk.domain.sortition.panels import box_of, fill
from kiosk.domain.sortition.pool import Pool, Quota, profile_types
from kiosk.domain.sortition.programs import Solver


@dataclass(frozen=True, slots=True)
class Change:
    """A quota, and what it would have to be."""

    before: Quota
    after: Quota

    def words(self) -> str:
        """Say it in French, for an agent."""
        old, new = self.before, self.after
        said = []
        if new.minimum != old.minimum:
            said.append(f"le minimum passe de {old.minimum} à {new.minimum}")
        if new.maximum != old.maximum:
            said.append(f"le maximum passe de {old.maximum} à {new.maximum}")
        return f"{old.category} « {old.value} » : {' et '.join(said)}"


def smallest_relaxation(solver: Solver, pool: Pool) -> tuple[Change, ...] | None:
    """Return the changes that give way by the fewest seats in all; none if quotas can be met.

    Returns None if no change will do: too few people, or too many of one household.
    """
    types = profile_types(pool.volunteers)
    box = box_of(pool, types)
    size = len(box.highest)
    program = fill(solver.integer(), box)
    for row in range(len(pool.quotas)):
        program.add_variable(0, inf, -1, [(row, 1)])
        program.add_variable(0, inf, -1, [(row, -1)])
    found = program.solve()
    if found is None:
        return None
    given = [round(each) for each in found.values[size:]]
    return tuple(
        Change(quota, _given_way(quota, given[2 * row], given[2 * row + 1]))
        for row, quota in enumerate(pool.quotas)
        if given[2 * row] or given[2 * row + 1]
    )


def _given_way(quota: Quota, below: int, above: int) -> Quota:
    return replace(quota, minimum=quota.minimum - below, maximum=quota.maximum + above)

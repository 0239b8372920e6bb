"""The fairest chances, against every panel of small pools and against other programs."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations
from math import inf
from operator import mul

import pytest

from kiosk.domain.sortition.adviser import draw_chances
from kiosk.domain.sortition.herding import herd
from kiosk.domain.sortition.leximin import (
    Method,
    fairest,
    mixed_leximin,
    relaxed_leximin,
)
from kiosk.domain.sortition.lottery import faults_of
from kiosk.domain.sortition.mixture import mixes_to
from kiosk.domain.sortition.panels import PanelSearch, around, box_of
from kiosk.domain.sortition.pool import Pool, Quota, Volunteer, profile_types
from kiosk.domain.sortition.programs import Solution
from kiosk.solver import HighsSolver
from kiosk.solver.highs import _HighsProgram
from tests.fakes.pools import easy_pool, pool_of


def every_panel(pool: Pool) -> list[tuple[int, ...]]:
    numbered = dict(enumerate(each.ticket for each in pool.volunteers))
    return [
        panel
        for panel in combinations(numbered, pool.seats)
        if not faults_of(pool, tuple(numbered[each] for each in panel))
    ]


def leximin_by_hand(pool: Pool, panels: list[tuple[int, ...]]) -> list[float]:
    """Find the chances the slow way: at each stage, fix whoever cannot have more than the floor."""
    fixed: dict[int, float] = {}
    people = range(len(pool.volunteers))
    while len(fixed) < len(people):
        floor = best(panels, people, fixed, None, 0)
        stuck = {
            each
            for each in people
            if each not in fixed and best(panels, people, fixed, each, floor) < floor + 1e-5
        }
        assert stuck
        fixed.update(dict.fromkeys(stuck, floor))
    return [fixed[each] for each in people]


def best(panels, people, fixed, favoured, floor) -> float:
    """Return the highest floor, or the highest chance of one person above a floor."""
    program = HighsSolver().linear()
    total = program.add_row(1, 1)
    rows = [program.add_row(fixed.get(each, floor) - 1e-7, inf) for each in people]
    for panel in panels:
        mine = float(favoured in panel)
        program.add_variable(0, inf, mine, [(total, 1), *((rows[each], 1) for each in panel)])
    if favoured is None:
        free = [(rows[each], -1.0) for each in people if each not in fixed]
        program.add_variable(0, inf, 1, free)
    solution = program.solve()
    assert solution is not None
    return solution.objective


def random_small_pool(seed: int) -> Pool:
    chance = random.Random(seed)
    seats = chance.randint(2, 4)
    values = [
        [f"{'abcd'[place]}{number}" for number in range(chance.randint(2, 3))]
        for place in range(chance.randint(2, 4))
    ]
    volunteers = tuple(
        Volunteer(
            f"T{number}",
            tuple(map(chance.choice, values)),
            chance.choice(["", "", "", "foyer 1", "foyer 2"]),
        )
        for number in range(chance.randint(6, 9))
    )
    quotas = []
    for place, each in enumerate(values):
        for value in each:
            low = chance.randint(0, 1)
            quotas.append(Quota(f"c{place}", value, low, min(seats, low + chance.randint(0, 2))))
    return Pool(volunteers, tuple(quotas), seats)


@pytest.mark.parametrize("seed", range(25))
def test_small_pools_get_the_chances_that_all_their_panels_allow(seed):
    pool = random_small_pool(seed)
    panels = every_panel(pool)
    drawn = draw_chances(HighsSolver(), pool)
    if not panels:
        assert drawn is None
        return
    assert drawn is not None
    assert drawn.fairest.method is Method.LEXIMIN
    expected = leximin_by_hand(pool, panels)
    found = {
        ticket: seats / len(each.tickets)
        for each, seats in zip(drawn.types, drawn.fairest.expected, strict=True)
        for ticket in each.tickets
    }
    assert [found[each.ticket] for each in pool.volunteers] == pytest.approx(expected, abs=1e-4)


def odd_pool() -> Pool:
    """Return a pool where seats that are shared would be fairer than any mixture of panels."""
    profiles = ["a0 b0 c1", "a2 b0 c2", "a1 b1 c0", "a0 b1 c1", "a2 b2 c2", "a1 b0 c1", "a2 b2 c2"]
    bounds = "a0 0 1 a1 1 3 a2 1 2 b0 1 3 b1 1 2 b2 0 2 c0 0 1 c1 1 2 c2 1 2".split()
    return Pool(
        tuple(Volunteer(f"T{n}", tuple(each.split())) for n, each in enumerate(profiles)),
        tuple(
            Quota(value[0], value, int(low), int(high))
            for value, low, high in zip(bounds[::3], bounds[1::3], bounds[2::3], strict=True)
        ),
        3,
    )


def test_panels_are_mixed_where_sharing_a_seat_would_be_fairer_than_any_draw():
    pool = odd_pool()
    drawn = draw_chances(HighsSolver(), pool)
    assert drawn is not None
    assert drawn.fairness.lowest == pytest.approx(1 / 3)
    expected = sorted(leximin_by_hand(pool, every_panel(pool)))
    assert expected == pytest.approx([1 / 3, 1 / 3, 1 / 3, 0.5, 0.5, 0.5, 0.5], abs=1e-4)


def test_too_many_profiles_to_mix_still_get_the_highest_floor():
    box = box_of(odd_pool(), profile_types(odd_pool().volunteers))
    found = fairest(HighsSolver(), box, most_proved_types=3)
    assert found is not None
    assert found.method is Method.MAXIMIN
    chances = [seats / most for seats, most in zip(found.expected, box.highest, strict=True)]
    assert min(chances) == pytest.approx(1 / 3)


def test_too_many_profiles_to_prove_get_chances_that_a_thousand_panels_follow():
    box = box_of(easy_pool(), profile_types(easy_pool().volunteers))
    found = fairest(HighsSolver(), box, most_proved_types=3)
    assert found is not None
    assert found.method is Method.MAXIMIN
    assert found.expected == pytest.approx((2, 2, 2, 2))


def test_quotas_that_contradict_each_other_have_no_chances():
    pool = pool_of(["jeune nord"] * 6, [("âgé", 1, 2), ("jeune", 0, 2), ("nord", 0, 2)], 2)
    assert draw_chances(HighsSolver(), pool) is None


def test_quotas_that_only_shared_seats_could_meet_have_no_chances():
    profiles = ["a0 b0 c0", "a0 b1 c1", "a1 b0 c1", "a1 b1 c0"]
    quotas = [Quota(value[0], value, 1, 1) for value in ("a0", "a1", "b0", "b1", "c0", "c1")]
    volunteers = tuple(Volunteer(f"T{n}", tuple(p.split())) for n, p in enumerate(profiles))
    pool = Pool(volunteers, tuple(quotas), 2)
    assert draw_chances(HighsSolver(), pool) is None
    search = PanelSearch(HighsSolver(), box_of(pool, profile_types(volunteers)))
    assert search.heavy((1, 1, 1, 1)) is None


@pytest.mark.parametrize("seed", [8, 298])
def test_panels_that_stray_from_the_target_are_given_up_for_others(seed):
    """Of these pools, the panels next to the target miss more and more of it, or are none."""
    box = box_of(stray := random_small_pool(seed), profile_types(stray.volunteers))
    shared = relaxed_leximin(HighsSolver(), box)
    assert shared is not None
    panels = herd(HighsSolver(), box, shared, 20)
    assert len(panels) == 20
    assert all(box.allows(panel) for panel in panels)
    near = around(box, shared)
    assert not all(near.allows(panel) for panel in panels)


def test_a_mixture_is_found_from_one_panel():
    box = box_of(easy_pool(), profile_types(easy_pool().volunteers))
    known = [(3, 2, 1, 2)]
    assert mixes_to(HighsSolver(), PanelSearch(HighsSolver(), box), (2.5, 2.5, 1.5, 1.5), known)
    assert not mixes_to(HighsSolver(), PanelSearch(HighsSolver(), box), (8.0, 0.0, 0.0, 0.0), known)


def test_chances_over_mixtures_are_found_from_one_panel():
    box = box_of(easy_pool(), profile_types(easy_pool().volunteers))
    expected = mixed_leximin(
        HighsSolver(), box, PanelSearch(HighsSolver(), box), [(3, 2, 1, 2)], every_stage=True
    )
    assert expected == pytest.approx((2, 2, 2, 2))


class SilentProgram(_HighsProgram):
    """A program without an optimum."""

    def __init__(self) -> None:
        super().__init__(integer=False)

    def solve(self) -> None:
        return None


class SilentSolver:
    """A solver that finds nothing."""

    def linear(self):
        return SilentProgram()

    integer = linear


def test_a_solver_that_finds_nothing_is_a_bug_of_ours():
    box = box_of(easy_pool(), profile_types(easy_pool().volunteers))
    with pytest.raises(ArithmeticError, match="has none"):
        mixes_to(SilentSolver(), PanelSearch(SilentSolver(), box), (2.0, 2.0, 2.0, 2.0), [])


def test_an_integer_program_searches_where_dives_are_all_spent(monkeypatch):
    monkeypatch.setattr("kiosk.domain.sortition.panels._MOST_DIVES", 0)
    box = box_of(easy_pool(), profile_types(easy_pool().volunteers))
    panel = PanelSearch(HighsSolver(), box).heavy((4, 3, 2, 1))
    assert panel is not None
    assert sum(map(mul, panel, (4, 3, 2, 1))) == 23


class HurriedProgram(_HighsProgram):
    """A search of whole numbers that always meets its limit."""

    def __init__(self) -> None:
        super().__init__(integer=True)

    def solve(self) -> Solution | None:
        found = super().solve()
        return replace(found, proved=False) if found else None


class HurriedSolver(HighsSolver):
    """A solver whose searches are all cut short."""

    def integer(self) -> HurriedProgram:
        return HurriedProgram()


def test_what_a_search_cut_short_found_is_not_called_proved():
    pool = odd_pool()
    found = fairest(HurriedSolver(), box_of(pool, profile_types(pool.volunteers)))
    assert found is not None
    assert found.method is Method.MAXIMIN

from __future__ import annotations

import os
import subprocess
import sys
from math import inf
from pathlib import Path

from kiosk.solver import HighsSolver, highs

_LOTTERY_HASH = """
import random
from hashlib import sha256
from tests.fakes.pools import random_pool
from kiosk.solver import HighsSolver
from kiosk.domain.sortition.adviser import draw_chances
from kiosk.domain.sortition.herding import herd
from kiosk.domain.sortition.lottery import lottery_of
from kiosk.domain.sortition.panels import box_of
pool = random_pool(random.Random(3), 40, 8)
drawn = draw_chances(HighsSolver(), pool)
panels = herd(HighsSolver(), box_of(pool, drawn.types), drawn.fairest.expected, 300)
print(sha256(repr(lottery_of(drawn.types, panels)).encode()).hexdigest())
"""


def test_a_linear_optimum_comes_with_its_prices():
    program = HighsSolver().linear()
    cheap, dear = program.add_variable(0, 3, 1), program.add_variable(0, inf, 2)
    row = program.add_row(-inf, 4, [(cheap, 1), (dear, 1)])
    solution = program.solve()
    assert solution is not None
    assert (solution.objective, solution.values) == (8, (0, 4))
    assert solution.prices[row] == 2
    program.set_bounds(dear, 0, 1)
    program.set_costs([1, 1])
    program.set_row(row, -inf, 3.5)
    program.set_coefficient(row, cheap, 2)
    changed = program.solve()
    assert changed is not None
    assert changed.values == (1.25, 1)


def test_whole_variables_are_whole():
    program = HighsSolver().integer()
    one, other = program.add_variable(0, 5, 1), program.add_variable(0, 5, 1)
    program.add_row(-inf, 7, [(one, 2), (other, 2)])
    solution = program.solve()
    assert solution is not None
    assert sum(solution.values) == 3
    assert solution.prices == ()


def test_what_contradicts_itself_has_no_optimum():
    program = HighsSolver().linear()
    program.add_row(2, 3, [(program.add_variable(0, 1), 1)])
    assert program.solve() is None


def test_the_same_pool_gives_the_same_bytes_in_any_process():
    hashes = {
        subprocess.run(
            [sys.executable, "-c", _LOTTERY_HASH],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path.cwd())},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "random")
    }
    assert len(hashes) == 1


def test_a_search_that_is_cut_short_gives_the_best_panel_it_found(monkeypatch):
    monkeypatch.setattr(highs, "_OPTIONS", {**highs._OPTIONS, "mip_max_nodes": 0})
    program = HighsSolver().integer()
    items = [program.add_variable(0, 1, 10 + (n * 7) % 13) for n in range(30)]
    program.add_row(-inf, 101, [(item, 5 + (item * 11) % 17) for item in items])
    program.add_row(-inf, 97, [(item, 5 + (item * 5) % 19) for item in items])
    solution = program.solve()
    assert solution is None or not solution.proved

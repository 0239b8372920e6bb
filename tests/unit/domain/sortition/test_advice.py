"""Fairness in figures, the adviser of widths, and quotas that contradict each other."""

from __future__ import annotations

import pytest

from kiosk.domain.sortition.adviser import advise, recommended
from kiosk.domain.sortition.fairness import fairness_of
from kiosk.domain.sortition.pool import Quota, widened
from kiosk.domain.sortition.relaxation import smallest_relaxation
from kiosk.solver import HighsSolver
from tests.fakes.pools import easy_pool, pool_of


def test_equal_chances_have_no_gini():
    found = fairness_of([0.25] * 8)
    assert (found.lowest, found.highest, found.gini) == (0.25, 0.25, 0)
    assert found.geometric_mean == pytest.approx(0.25)
    assert (found.excluded, found.certain) == (0, 0)


def test_chances_of_one_and_nothing_are_counted():
    found = fairness_of([0, 0, 1, 1e-9])
    assert (found.excluded, found.certain, found.geometric_mean) == (3, 1, 0)
    assert found.gini == pytest.approx(0.75)


def test_the_gini_is_that_of_the_books():
    assert fairness_of([0.1, 0.2, 0.3, 0.4]).gini == pytest.approx(0.25)


def test_quotas_are_widened_between_nobody_and_every_seat():
    quotas = (Quota("âge", "jeune", 1, 7),)
    assert widened(quotas, 8, 0) == quotas
    assert widened(quotas, 8, 2) == (Quota("âge", "jeune", 0, 8),)


def test_the_narrowest_fair_width_is_recommended():
    people = ["jeune nord"] * 4 + ["âgé sud"] * 36
    pool = pool_of(people, [("jeune", 4, 4), ("âgé", 4, 4), ("nord", 4, 4), ("sud", 4, 4)], 8)
    advices = advise(HighsSolver(), pool)
    assert [advice.width for advice in advices] == [0, 1, 2]
    assert [advice.fair for advice in advices] == [False, True, True]
    assert [round(advice.drift, 3) for advice in advices] == [0, 1, 2]
    chosen = recommended(advices)
    assert chosen is not None
    assert chosen.width == 1


def test_no_width_is_recommended_where_none_is_fair():
    people = ["jeune nord"] + ["âgé sud"] * 8
    pool = pool_of(people, [("jeune", 1, 1), ("âgé", 2, 2), ("nord", 1, 1), ("sud", 2, 2)], 3)
    assert recommended(advise(HighsSolver(), pool, [0])) is None


def test_quotas_that_can_be_met_need_no_change():
    assert smallest_relaxation(HighsSolver(), easy_pool()) == ()


def test_the_smallest_change_of_impossible_quotas_is_said_in_french():
    people = ["jeune nord"] * 4 + ["âgé sud"] * 20
    pool = pool_of(people, [("jeune", 5, 6), ("âgé", 1, 3), ("nord", 0, 8), ("sud", 0, 8)], 8)
    changes = smallest_relaxation(HighsSolver(), pool)
    assert changes is not None
    assert [change.words() for change in changes] == [
        "âge « jeune » : le minimum passe de 5 à 4",
        "âge « âgé » : le maximum passe de 3 à 4",
    ]
    mended = tuple(
        next((change.after for change in changes if change.before == quota), quota)
        for quota in pool.quotas
    )
    assert smallest_relaxation(HighsSolver(), pool_of(people, [], 8)) == ()
    [advice] = advise(HighsSolver(), pool, [0])
    assert advice.fairness is None
    assert advice.relaxation == changes
    assert not advice.fair
    fixed = pool_of(people, [(each.value, each.minimum, each.maximum) for each in mended], 8)
    assert smallest_relaxation(HighsSolver(), fixed) == ()


def test_too_few_people_are_helped_by_no_change():
    pool = pool_of(["jeune nord"] * 3, [("jeune", 0, 8), ("nord", 0, 8)], 8)
    assert smallest_relaxation(HighsSolver(), pool) is None
    [advice] = advise(HighsSolver(), pool, [0])
    assert (advice.fairness, advice.relaxation) == (None, ())

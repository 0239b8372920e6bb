from __future__ import annotations

import random
from dataclasses import replace
from hashlib import sha256

import pytest

from kiosk.domain.sortition.adviser import draw_chances
from kiosk.domain.sortition.herding import herd
from kiosk.domain.sortition.lottery import PANELS, Lottery, faults_of, lottery_of
from kiosk.domain.sortition.panels import Box, PanelSearch, box_of
from kiosk.domain.sortition.pool import Pool, profile_types
from kiosk.solver import HighsSolver
from tests.fakes.pools import easy_pool, random_pool


def drawn_lottery(pool: Pool) -> tuple[dict[str, float], Lottery]:
    """Return the fair chance of each ticket, and the lottery that gives it."""
    solver = HighsSolver()
    drawn = draw_chances(solver, pool)
    assert drawn is not None
    panels = herd(solver, box_of(pool, drawn.types), drawn.fairest.expected, PANELS)
    chances = {
        ticket: seats / len(each.tickets)
        for each, seats in zip(drawn.types, drawn.fairest.expected, strict=True)
        for ticket in each.tickets
    }
    return chances, lottery_of(drawn.types, panels)


@pytest.fixture(scope="module")
def town() -> Pool:
    return random_pool(random.Random(20261123), 80, 16)


@pytest.fixture(scope="module")
def drawn(town: Pool) -> tuple[dict[str, float], Lottery]:
    return drawn_lottery(town)


def test_each_of_the_thousand_panels_respects_the_quotas(town, drawn):
    _, lottery = drawn
    assert len(lottery.panels) == PANELS
    assert [faults_of(town, panel) for panel in lottery.panels] == [()] * PANELS


def test_nobody_loses_more_than_two_panels_of_a_thousand_of_their_chance(drawn):
    chances, lottery = drawn
    counts = lottery.appearances()
    assert all(counts.get(each, 0) >= 1000 * chance - 2 for each, chance in chances.items())
    assert sum(counts.values()) == PANELS * 16


def test_people_of_one_profile_are_in_as_many_panels_but_one(town, drawn):
    counts = drawn[1].appearances()
    for each in profile_types(town.volunteers):
        shared = [counts.get(ticket, 0) for ticket in each.tickets]
        assert max(shared) - min(shared) <= 1


def test_the_order_of_the_file_changes_nothing():
    pool = easy_pool()
    people = list(pool.volunteers)
    random.Random(1).shuffle(people)
    assert drawn_lottery(replace(pool, volunteers=tuple(people))) == drawn_lottery(pool)


def test_numbers_follow_the_hashes_of_the_panels_and_nothing_else(drawn):
    hashes = [sha256(" ".join(panel).encode()).hexdigest() for panel in drawn[1].panels]
    assert hashes == sorted(hashes)


def test_every_volunteer_is_drawn_as_often_as_announced(town, drawn):
    """Chi-square over 20,000 pairs of numbers: 99.9 % of honest draws stay under the limit."""
    _, lottery = drawn
    chance = random.Random(7)
    draws = 20_000
    seen = [0] * PANELS
    for _ in range(draws):
        seen[(chance.randrange(1000) + chance.randrange(1000)) % PANELS] += 1
    drawn_times: dict[str, int] = {}
    for times, panel in zip(seen, lottery.panels, strict=True):
        for ticket in panel:
            drawn_times[ticket] = drawn_times.get(ticket, 0) + times
    announced = lottery.appearances()
    square = sum(
        (drawn_times[each] - draws * count / PANELS) ** 2
        / (draws * count / PANELS * (1 - count / PANELS))
        for each, count in announced.items()
        if count < PANELS
    )
    degrees = len(announced)
    assert square < degrees + 3.1 * (2 * degrees) ** 0.5


def test_whoever_chooses_a_number_last_moves_nothing_while_the_other_is_fair(drawn):
    _, lottery = drawn
    for chosen in (0, 407, 999):
        shifted = sorted(lottery.panels[(chosen + fair) % PANELS] for fair in range(PANELS))
        assert shifted == sorted(lottery.panels)


def test_one_person_of_a_household_is_drawn_at_most():
    pool = easy_pool()
    people = tuple(
        replace(each, household="ensemble") if number < 3 else each
        for number, each in enumerate(pool.volunteers)
    )
    _, lottery = drawn_lottery(replace(pool, volunteers=people))
    together = {each.ticket for each in people[:3]}
    assert max(len(together & set(panel)) for panel in lottery.panels) == 1


def test_a_household_of_one_changes_nothing():
    pool = easy_pool()
    alone = replace(pool.volunteers[0], household="seul")
    assert profile_types((alone, *pool.volunteers[1:])) == profile_types(pool.volunteers)


def test_faults_of_a_panel_are_said():
    pool = easy_pool()
    homes = tuple(replace(each, household="h") for each in pool.volunteers)
    young = tuple(each.ticket for each in pool.volunteers if each.profile[0] == "jeune")[:8]
    assert faults_of(pool, ("T000", "T999")) == ("ticket inconnu : T999",)
    assert faults_of(pool, young) == ("âge « jeune » : 8", "âge « âgé » : 0")
    assert "deux personnes d’un même foyer" in faults_of(replace(pool, volunteers=homes), young)
    assert "7 personnes pour 8 places" in faults_of(pool, (*young[:7], young[0]))


def test_an_empty_box_has_no_panel():
    box = Box((0, 0), (1, 1), (*box_of(easy_pool(), ()).bounds[:0],))
    search = PanelSearch(HighsSolver(), Box((2, 0), (1, 1), box.bounds))
    assert search.heaviest((1, 1)) is None
    assert search.heavy((1, 1)) is None


def test_a_box_knows_its_panels():
    pool = easy_pool()
    types = profile_types(pool.volunteers)
    box = box_of(pool, types)
    assert box.allows((2, 2, 2, 2))
    assert not box.allows((8, 0, 0, 0))
    assert not box.allows((11, -1, -1, -1))

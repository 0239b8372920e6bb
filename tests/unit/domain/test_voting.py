"""Counting, against hand-made cases, brute force and what other programs found."""

from __future__ import annotations

import json
import random
from fractions import Fraction
from hashlib import sha256
from math import lcm
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.voting import (
    Ballot,
    Judgement,
    Mention,
    Purchase,
    equal_shares,
    graded_enough,
    has_quorum,
    majority_judgment,
    majority_value,
    tie_rank,
)

RECORDED = json.loads(Path(__file__).with_name("equal_shares.json").read_text())
"""Made with `python tools/oracles/equal_shares.py`: pabutools 1.2.3."""

mentions = st.sampled_from(Mention)


def grades(digits: str) -> list[Mention]:
    return [Mention(int(digit)) for digit in digits]


def jury(**projects: str) -> list[Ballot]:
    """Return ballots from the digits of each project, a juror a digit; « - » is a recusal."""
    return [
        {
            project: Mention(int(digit))
            for project, digit in zip(projects, row, strict=True)
            if digit != "-"
        }
        for row in zip(*projects.values(), strict=True)
    ]


def ranking(ballots: list[Ballot], projects: str, seed: str = "s") -> str:
    return "".join(each.project for each in majority_judgment(ballots, projects, seed))


@pytest.mark.parametrize(
    ("given_mentions", "value"),
    [("4", "4"), ("40", "04"), ("431", "314"), ("4310", "1304"), ("44222", "22424")],
)
def test_the_majority_value_takes_medians_out_one_after_the_other(given_mentions, value):
    assert majority_value(grades(given_mentions)) == tuple(grades(value))


def test_the_median_is_not_the_mean():
    """Three of five say « Bien » or better of a, whom the mean would put last."""
    ballots = jury(a="33300", b="22224")
    assert ranking(ballots, "ab") == "ab"
    assert majority_judgment(ballots, "ab", "s")[0].mention is Mention.GOOD


def test_equal_medians_are_told_apart_by_the_others():
    assert ranking(jury(a="43210", b="33221"), "ab") == "ba"
    assert ranking(jury(a="44300", b="33311"), "ab") == "ba"


def test_counts_are_told_the_lowest_mention_first():
    [judged] = majority_judgment(jury(a="4420-"), "a", "s")
    assert judged == Judgement("a", (1, 0, 1, 0, 2), Mention.FAIR)


@given(st.lists(st.lists(mentions, min_size=5, max_size=5), min_size=1, max_size=9), st.integers(2))
def test_a_jury_twice_or_ten_times_as_large_ranks_likewise(rows, times):
    ballots: list[Ballot] = [dict(zip("abcde", row, strict=True)) for row in rows]
    assert ranking(ballots * (times % 9 + 2), "abcde") == ranking(ballots, "abcde")


def by_hand(ballots: list[Ballot], projects: str, seed: str) -> str:
    """Rank with every list made as long as all the others, medians taken out from copies."""
    told = {p: [ballot[p] for ballot in ballots if p in ballot] for p in projects}
    size = lcm(*map(len, told.values()))
    values = {}
    for project, said in told.items():
        left = sorted(said * (size // len(said)))
        value = []
        while left:
            middle = (len(left) - 1) // 2
            value.append(left[middle])
            left = left[:middle] + left[middle + 1 :]
        values[project] = value
    ordered = sorted(projects, key=lambda p: sha256(f"{seed}|égalité|{p}".encode()).hexdigest())
    return "".join(sorted(ordered, key=lambda p: values[p], reverse=True))


def test_fifteen_hundred_random_juries_are_ranked_as_by_hand():
    chance = random.Random(20261123)
    for number in range(1500):
        projects = "abcdefgh"[: chance.randint(2, 8)]
        ballots: list[Ballot] = [
            {project: Mention(chance.randint(0, 4)) for project in projects}
            for _ in range(chance.randint(3, 9))
        ]
        if number % 3 == 0:
            ballots[0] = {project: ballots[0][project] for project in projects[1:]}
        assert ranking(ballots, projects, str(number)) == by_hand(ballots, projects, str(number))


def test_what_is_still_equal_is_ordered_by_the_hash_and_said():
    ballots = jury(a="432", b="342", c="111")
    for seed in ("x", "y", "z", "t"):
        first = min("ab", key=lambda each: tie_rank(seed, each))
        judged = majority_judgment(ballots, "abc", seed)
        assert judged[0].project == first
        assert [each.tied for each in judged] == [False, True, False]
    assert len({ranking(ballots, "ab", seed) for seed in "xyztuvw"}) == 2


@pytest.mark.parametrize("number", range(len(RECORDED)))
def test_equal_shares_buy_what_pabutools_bought(number):
    election = RECORDED[number]
    names = [f"p{each}" for each in range(len(election["mentions"][0]))]
    ballots: list[Ballot] = [
        dict(zip(names, map(Mention, row), strict=True)) for row in election["mentions"]
    ]
    judged = [Judgement(name, (), Mention.VERY_GOOD) for name in names]
    bought = equal_shares(ballots, judged, election["choices"])
    expected = [f"p{each}" for each in election["bought"]]
    assert sorted(each.project for each in bought if each.price is not None) == expected


def test_a_minority_has_its_share_of_the_choices():
    """Two thirds of the jury love a, b and c; the last third d and e."""
    ballots = jury(a="444400", b="444400", c="444400", d="000044", e="000044")
    judged = majority_judgment(ballots, "abcde", "s")
    assert {each.project for each in judged[:3]} == set("abc")
    liked = [Judgement(each.project, each.counts, Mention.FAIR) for each in judged]
    chosen = {each.project for each in equal_shares(ballots, liked, 3)}
    assert len(chosen & set("abc")) == 2
    assert len(chosen & set("de")) == 1


def test_the_price_is_what_a_point_costs_and_completions_have_none():
    ballots = jury(a="44", b="20", c="22")
    judged = majority_judgment(ballots, "abc", "s")
    assert equal_shares(ballots, judged, 2) == (
        Purchase("a", Fraction(1, 8)),
        Purchase("c", Fraction(1, 4)),
    )
    assert equal_shares(jury(a="4-", b="2-"), judged[:2], 2) == (
        Purchase("a", Fraction(1, 4)),
        Purchase("c", None),
    )


def test_nothing_under_the_mention_is_chosen():
    ballots = jury(a="111", b="333")
    judged = majority_judgment(ballots, "ab", "s")
    assert [each.project for each in equal_shares(ballots, judged, 2)] == ["b"]


@given(
    st.lists(st.lists(mentions, min_size=4, max_size=4), min_size=1, max_size=8), st.integers(1, 4)
)
def test_nobody_pays_more_than_their_share(rows, choices):
    ballots: list[Ballot] = [dict(zip("abcd", row, strict=True)) for row in rows]
    judged = majority_judgment(ballots, "abcd", "s")
    chosen = equal_shares(ballots, judged, choices)
    assert len(chosen) <= choices
    purses = [Fraction(choices, len(ballots))] * len(ballots)
    for each in chosen:
        if each.price is None:
            continue
        paid = [
            min(purse, each.price * ballot[each.project])
            for purse, ballot in zip(purses, ballots, strict=True)
        ]
        assert sum(paid) == 1
        purses = [purse - part for purse, part in zip(purses, paid, strict=True)]
    assert all(purse >= 0 for purse in purses)


@pytest.mark.parametrize(("present", "seats", "enough"), [(14, 20, True), (13, 20, False)])
def test_two_thirds_of_the_seats_make_a_quorum(present, seats, enough):
    assert has_quorum(present, seats) is enough


def test_a_project_that_half_of_the_jury_left_aside_is_not_counted():
    ballots = jury(a="4444", b="44--", c="4---", d="----")
    assert graded_enough(ballots, "abcd") == ("a", "b")
    assert graded_enough([], "a") == ()

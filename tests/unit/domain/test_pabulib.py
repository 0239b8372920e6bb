"""Elections written as Pabulib does, and read again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.pabulib import (
    BadInstance,
    Election,
    election_of,
    instance_of,
    pabulib_text,
    read_pabulib,
)
from kiosk.domain.voting import Mention

SMALL = Election(
    description="Choix du jury",
    unit="Paris 19e",
    instance="2026",
    rule="equal-shares",
    choices=1,
    projects=("La Cabane; du quai", 'Le "Toit"'),
    ballots=(
        {"La Cabane; du quai": Mention.GOOD, 'Le "Toit"': Mention.INSUFFICIENT},
        {'Le "Toit"': Mention.VERY_GOOD},
    ),
    chosen=frozenset({"La Cabane; du quai"}),
)
TEXT = """\
META
key;value
description;Choix du jury
country;France
unit;Paris 19e
instance;2026
num_projects;2
num_votes;2
budget;1
vote_type;scoring
rule;equalshares
max_length;2
min_points;0
max_points;4
default_score;0
comment;"#1: 0 Insuffisant, 1 Passable, 2 Assez bien, 3 Bien, 4 Très bien; absent: déport"
PROJECTS
project_id;cost;name;votes;score;selected
1;1;"La Cabane; du quai";1;3;1
2;1;"Le ""Toit""\";2;4;0
VOTES
voter_id;vote;points
1;1,2;3,0
2;2;4
"""


def test_a_vote_is_written_as_pabulib_says():
    assert pabulib_text(instance_of(SMALL)) == TEXT


def test_the_order_of_the_jurors_is_not_told():
    turned = replace(SMALL, ballots=SMALL.ballots[::-1])
    assert pabulib_text(instance_of(turned)) == TEXT


words = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=12).map(str.strip)
mentions = st.sampled_from(Mention)


@st.composite
def elections(draw: st.DrawFn) -> Election:
    names = draw(st.lists(words.filter(bool), min_size=1, max_size=5, unique=True))
    ballots = st.dictionaries(st.sampled_from(names), mentions)
    return Election(
        description=draw(words),
        unit=draw(words),
        instance=draw(words),
        rule=draw(st.sampled_from(["equal-shares", "majority"])),
        choices=draw(st.integers(0, 9)),
        projects=tuple(names),
        ballots=tuple(draw(st.lists(ballots, min_size=1, max_size=5))),
        chosen=frozenset(draw(st.sets(st.sampled_from(names)))),
    )


@settings(max_examples=60, deadline=None)
@given(elections())
def test_what_is_written_is_read_again(election: Election):
    again = election_of(read_pabulib(pabulib_text(instance_of(election))))
    assert replace(again, ballots=()) == replace(election, ballots=())
    assert told(again) == told(election)


def told(election: Election) -> list[list[tuple[str, Mention]]]:
    return sorted(sorted(ballot.items()) for ballot in election.ballots)


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.sampled_from([*TEXT.splitlines(), "META", "a;b", '"', ";", ""]), max_size=40)
    | st.lists(st.text(max_size=20), max_size=8)
)
def test_any_text_is_an_election_or_a_sentence(lines: list[str]):
    try:
        election_of(read_pabulib("\n".join(lines)))
    except BadInstance as error:
        assert str(error)  # noqa: PT017 - either outcome is right


@pytest.mark.parametrize(
    ("before", "after", "why"),
    [
        ("VOTES\n", "", "n’a pas 6 cases"),
        ("PROJECTS\n", "PROJECT;x\n", "n’a pas 2 cases|il manque"),
        ("key;value\n", "key;valeur\n", "les colonnes de META"),
        ("key;value\n", "key;key\n", "ont le même nom"),
        ("vote_type;scoring", "vote_type;approval", "pas un vote par mentions"),
        ("max_points;4", "max_points;9", "pas un vote par mentions"),
        ("budget;1", "budget;un", "n’est pas un nombre entier"),
        ('2;1;"Le', '1;1;"Le', "est deux fois là"),
        ('2;1;"Le', ';1;"Le', "n’a pas de numéro"),
        ('"La Cabane; du quai";1', '"Le ""Toit""";1', "deux projets ont le même nom"),
        ("1;1,2;3,0", "1;1,2;3", "ne correspond pas aux projets"),
        ("1;1,2;3,0", "1;1,1;3,0", "ne correspond pas aux projets"),
        ("1;1,2;3,0", "1;1,7;3,0", "ne correspond pas aux projets"),
        ("1;1,2;3,0", "1;1,2;3,5", "hors de 0 à 4"),
        ("1;1,2;3,0", f"1;{'1' * 140_000};3", "trop longue"),
    ],
)
def test_what_does_not_hold_together_is_said(before: str, after: str, why: str):
    assert before in TEXT
    with pytest.raises(BadInstance, match=why):
        election_of(read_pabulib(TEXT.replace(before, after, 1)))


def test_a_file_with_spaces_blank_lines_and_no_names_is_read():
    spaced = TEXT.replace(";", " ; ").replace("PROJECTS", "\n projects ")
    plain = spaced.replace('"La Cabane ;  du quai"', "").replace('"Le ""Toit"""', "")
    election = election_of(read_pabulib(plain))
    assert election.projects == ("1", "2")
    assert election.ballots[1] == {"2": Mention.VERY_GOOD}


def test_the_votes_of_a_city_are_read(shared_data: Path):
    paths = sorted((shared_data / "pabulib-toulouse").glob("*.pb"))[:6]
    assert paths
    for path in paths:
        instance = read_pabulib(path.read_text(encoding="utf-8"))
        assert len(instance.projects) == int(instance.meta["num_projects"])
        assert len(instance.votes) == int(instance.meta["num_votes"])
        with pytest.raises(BadInstance):
            election_of(instance)

"""`kiosk vote count`, as people type it."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest

from kiosk.cli import main

BALLOTS = """juré;Jardin;Fanfare;Kiosque
j1;Très bien;Insuffisant;Je me déporte
j2;très bien;insuffisant;Bien
j3;4;0;Bien
j4;Assez bien;Très bien;Passable
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "bulletins.csv"
    path.write_text(BALLOTS, encoding="utf-8-sig")
    return path


def count(file, *more: str) -> int:
    asked = ["vote", "count", "--ballots", str(file), "--seats", "6", "--seed", "engagement"]
    return main([*asked, *more])


def test_the_jury_is_counted_in_french(capsys, file):
    assert count(file, "--rule", "majority") == 0
    assert capsys.readouterr().out.splitlines() == [
        f"4 bulletins, fichier {sha256(file.read_bytes()).hexdigest()}",
        "  1. Jardin : Très bien ; 3 Très bien, 1 Assez bien.",
        "  2. Kiosque : Bien ; 2 Bien, 1 Passable.",
        "  3. Fanfare : Insuffisant ; 1 Très bien, 3 Insuffisant.",
        "Choix : Jardin.",
    ]


def test_the_count_is_told_to_programs_without_any_ballot(capsys, file):
    assert count(file, "--rule", "equal-shares", "--choices", "2", "--json") == 0
    out = capsys.readouterr().out
    told = json.loads(out)
    assert [each["project"] for each in told["ranking"]] == ["Jardin", "Kiosque", "Fanfare"]
    assert told["ranking"][1]["recusals"] == 1
    assert told["ranking"][2]["counts"]["Insuffisant"] == 3
    assert [each["project"] for each in told["chosen"]] == ["Jardin", "Kiosque"]
    assert told["chosen"][0]["price"] == "1/14"
    assert "j1" not in out


def test_ties_and_projects_left_aside_are_said(capsys, tmp_path):
    path = tmp_path / "b.csv"
    path.write_text("juré,a,b,c\nx,4,3,déport\ny,3,4,déport\nz,0,0,2\nt,0,0,déport\n")
    assert count(path, "--rule", "majority") == 0
    told = capsys.readouterr().out
    assert "à égalité avec le précédent, départagé par l’empreinte" in told
    assert "c : noté par moins de la moitié des jurés." in told


def test_no_project_may_be_chosen(capsys, tmp_path):
    path = tmp_path / "b.csv"
    path.write_text("juré,a\nx,0\ny,0\nz,0\nt,1\n")
    assert count(path, "--rule", "equal-shares") == 0
    assert capsys.readouterr().out.splitlines()[-1] == "Choix : aucun projet."


def test_too_few_jurors_do_not_decide(capsys, tmp_path):
    path = tmp_path / "b.csv"
    path.write_text("juré,a\nx,4\ny,4\nz,4\n")
    assert count(path, "--rule", "majority") == 1
    assert capsys.readouterr().err == "3 jurés sur 6 : il en faut les deux tiers.\n"


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        (
            "juré,a,b\nx,4,\nX,5,3\n,1,1\ny,1\n",
            [
                "ligne 5 : 2 cases pour 3 colonnes",
                "ligne 2 : il manque une mention pour « b »",
                "ligne 3 : ce juré a déjà voté à la ligne 2",
                "ligne 3 : « 5 » n’est pas une mention pour « a »",
                "ligne 4 : le juré n’est pas nommé",
            ],
        ),
        ("juré\nx\n", ["il faut une colonne pour le juré, puis une par projet"]),
        ("juré,a,a\nx,1,1\n", ["chaque colonne a un nom, et chacun le sien"]),
        ("juré,a\n", ["aucun bulletin"]),
    ],
)
def test_each_wrong_ballot_is_named_and_nothing_counted(capsys, tmp_path, text, faults):
    path = tmp_path / "b.csv"
    path.write_text(text)
    assert count(path, "--rule", "majority") == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [f"b.csv, {fault}." for fault in faults]


def test_a_vote_written_for_pabulib_is_counted_again_the_same(capsys, file, tmp_path):
    written = tmp_path / "vote.pb"
    rule = ("--rule", "equal-shares", "--choices", "2")
    assert count(file, *rule, "--pabulib", str(written)) == 0
    first = capsys.readouterr().out.splitlines()[1:]
    text = written.read_text(encoding="utf-8")
    assert "rule;equalshares" in text
    assert "2;1;Fanfare;4;4;0" in text
    assert "j1" not in text
    assert count(written, *rule) == 0
    assert capsys.readouterr().out.splitlines()[1:] == first


def test_a_pabulib_file_that_is_no_vote_of_a_jury_is_refused(capsys, tmp_path):
    path = tmp_path / "vote.pb"
    for text, why in (
        ("META\nkey;value\nvote_type;approval\nPROJECTS\nid\nVOTES\nvote\n", "mentions"),
        ("META\n", "il manque la partie META"),
        (
            (
                "META\nkey;value\nvote_type;scoring\nmax_points;4\nbudget;1\n"
                "PROJECTS\nproject_id\n1\nVOTES\nvote\n"
            ),
            "aucun bulletin",
        ),
    ):
        path.write_text(text)
        assert count(path, "--rule", "majority") == 1
        assert why in capsys.readouterr().err


def test_a_pabulib_file_that_cannot_be_written_is_said(capsys, file, tmp_path):
    assert count(file, "--rule", "majority", "--pabulib", str(tmp_path)) == 1
    assert "ne s’écrit pas" in capsys.readouterr().err

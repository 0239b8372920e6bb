"""The commands of the draw, as people type them."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.domain.sortition.outcome import Replacement
from kiosk.services.sortition.published import Step
from tests.fakes.chance import StillClock

RECORDED = {
    "example_small_20": (20, 0.1, 0.0, 0, 0),
    "opendlp_sample_10": (10, 0.5, 0.0, 0, 0),
    "k19_n0060_15": (15, 0.0, 0.569577, 24, 3),
    "k19_n0120_20": (20, 0.075472, 0.393454, 0, 1),
}
"""Seats, then the lowest chance, Gini, excluded and certain of LEXIMIN, recorded with
`python tools/oracles/leximin.py FOLDER SEATS`: sortition-algorithms 0.12.15, Gurobi 13.0.3."""


@pytest.fixture
def files(tmp_path):
    """Return the options that name a pool of 24 people, for 4 seats."""
    categories, people = tmp_path / "categories.csv", tmp_path / "people.csv"
    categories.write_text("feature,value,min,max\nâge,jeune,2,2\nâge,âgé,2,2\n")
    rows = "".join(f"R{n:02},{'jeune' if n % 3 else 'âgé'}\n" for n in range(24))
    people.write_text(f"id,âge\n{rows}")
    return ["--categories", str(categories), "--people", str(people), "--size", "4"]


@pytest.mark.parametrize("name", RECORDED)
def test_the_advice_on_public_pools_is_what_others_found(capsys, shared_data, name):
    seats, lowest, gini, excluded, certain = RECORDED[name]
    folder = shared_data / "sortition" / name
    pool = ["--categories", str(folder / "categories.csv")]
    pool += ["--people", str(folder / "respondents.csv"), "--size", str(seats)]
    assert main(["draw", "advise", *pool, "--width", "0", "--json"]) == 0
    [found] = json.loads(capsys.readouterr().out)["widths"]
    assert found["method"] == "leximin"
    assert found["min"] == pytest.approx(lowest, abs=1e-4)
    assert found["gini"] == pytest.approx(gini, abs=1e-4)
    assert (found["excluded"], found["certain"]) == (excluded, certain)


@pytest.mark.parametrize(
    "name",
    [
        "k19_n0120_20",
        *(
            pytest.param(name, marks=pytest.mark.slow)
            for name in ("example_small_20", "k19_n0060_15")
        ),
    ],
)
def test_a_thousand_valid_panels_keep_the_chances_of_public_pools(
    capsys, tmp_path, shared_data, name
):
    """Every panel is checked against the answers; rounding takes two panels of 1,000 at most."""
    seats, lowest, _, excluded, certain = RECORDED[name]
    pool = shared_data / "sortition" / name
    asked = ["--categories", str(pool / "categories.csv"), "--size", str(seats)]
    asked += ["--people", str(pool / "respondents.csv"), "--ceremony", "2999-01-01T18:00"]
    folder = str(tmp_path / "tirage")
    assert main(["draw", "commit", folder, *asked, "--accept", "Pour comparer."]) == 0
    assert main(["draw", "verify", folder]) == 0
    assert "✓ chaque panel respecte les quotas" in capsys.readouterr().out
    manifest = json.loads((tmp_path / "tirage" / "public" / "manifest.json").read_text())
    assert (manifest["excluded"], manifest["certain"]) == (excluded, certain)
    assert manifest["panels_of_a_volunteer"]["fewest"] >= 1000 * lowest - 2


def test_too_many_profiles_claim_no_more_than_the_lowest_chance(capsys, files, monkeypatch):
    monkeypatch.setattr("kiosk.domain.sortition.leximin.fairest.__defaults__", (1,))
    assert main(["draw", "advise", *files, "--width", "0"]) == 0
    assert "trop de profils pour prouver plus" in capsys.readouterr().out


def test_the_advice_compares_three_widths(capsys, files):
    assert main(["draw", "advise", *files, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["volunteers"], told["seats"], told["pool"]) == (24, 4, "good")
    assert [each["width"] for each in told["widths"]] == [0, 1, 2]
    assert told["recommended"] == 0
    assert told["widths"][0]["min"] == pytest.approx(2 / 16)
    assert told["widths"][0]["geometric_mean"] == pytest.approx((0.125**16 * 0.25**8) ** (1 / 24))


def test_the_advice_is_a_table_in_french(capsys, files):
    assert main(["draw", "advise", *files]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split() == "0 12,50 % 25,00 % 16,67 % 15,75 % 0 0 0,0".split()
    assert lines[-1] == "Conseil : largeur 0, la plus étroite qui soit juste."


@pytest.mark.parametrize(
    ("size", "verdict", "words"),
    [
        ("9", "refused", "le tirage en demande au moins 27"),
        ("6", "small", "30 rendraient le jury plus juste"),
    ],
)
def test_too_few_volunteers_are_said(capsys, files, size, verdict, words):
    asked = ["draw", "advise", *files[:-1], size, "--width", "4"]
    assert main(asked) == 0
    assert words in capsys.readouterr().out
    main([*asked, "--json"])
    assert json.loads(capsys.readouterr().out)["pool"] == verdict


def test_impossible_quotas_are_mended_by_the_smallest_change(capsys, files):
    assert main(["draw", "advise", *files[:-1], "5", "--width", "0"]) == 1
    assert "quotas impossibles. Le plus petit changement : âge «" in capsys.readouterr().out
    assert main(["draw", "advise", *files[:-1], "5", "--width", "0", "--json"]) == 1
    [found] = json.loads(capsys.readouterr().out)["widths"]
    assert not found["feasible"]
    assert found["relaxation"][0]["max"] == 3


def test_nobody_can_form_a_jury_larger_than_the_pool(capsys, files):
    assert main(["draw", "advise", *files[:-1], "30", "--width", "30"]) == 1
    assert "trop peu de volontaires" in capsys.readouterr().out


def test_no_fair_width_asks_for_more_people(capsys, tmp_path, files):
    (tmp_path / "people.csv").write_text("id,âge\n" + "".join(f"R{n},jeune\n" for n in range(24)))
    assert main(["draw", "advise", *files]) == 0
    told = capsys.readouterr().out
    assert "Largeur 0 : quotas impossibles" in told
    assert "Conseil : largeur 2" in told


def test_each_wrong_row_is_said(capsys, tmp_path, files):
    (tmp_path / "people.csv").write_text("id,âge\nR1,vieux\nR1,\n")
    assert main(["draw", "advise", *files]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "people.csv, ligne 2 : « vieux » n’est pas une valeur de « âge » (jeune, âgé).",
        "people.csv, ligne 3 : le ticket « R1 » est déjà à la ligne 2.",
        "people.csv, ligne 3 : la case « âge » est vide.",
    ]


@pytest.mark.parametrize("option", [["--size", "0"], ["--width", "-1"], ["--size", "un"]])
def test_a_wrong_number_is_a_wrong_line(capsys, files, option):
    with pytest.raises(SystemExit) as ended:
        main(["draw", "advise", *files, *option])
    assert ended.value.code == 2
    assert "doit être un nombre entier" in capsys.readouterr().err


SIGNATURE = (
    "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125"
    "e342b73a8dd2bacbe47e4b6b63ed5e39"
)
"""What drand's quicknet signed for its round 1000, on 23 August 2023."""
CEREMONY = datetime(2023, 8, 23, 15, 44, 24, tzinfo=UTC)
"""A quarter of an hour before round 1000."""


@pytest.fixture
def clock(monkeypatch) -> StillClock:
    """Return the clock of the commands, three days before the ceremony."""
    clock = StillClock(CEREMONY - timedelta(days=3))
    monkeypatch.setattr("kiosk.commands.draw_files.SystemClock", lambda: clock)
    return clock


@pytest.fixture
def folder(tmp_path: Path, files, clock, capsys) -> Path:
    """Return the folder of a draw that is committed to, the commitment checked."""
    folder = tmp_path / "tirage"
    commit = ["draw", "commit", str(folder), *files, "--ceremony", "2023-08-23T17:44:24"]
    assert main(commit) == 0
    told = capsys.readouterr().out
    assert f"Engagement : {(folder / 'public' / 'engagement.txt').read_text().strip()}" in told
    assert "Tour de la balise drand qui comptera : 1000." in told
    assert main(commit) == 1
    assert "un tirage ne se recommence pas." in capsys.readouterr().err
    return folder


def test_a_draw_is_revealed_by_the_real_beacon_and_verified(capsys, folder, clock):
    reveal = ["draw", "reveal", str(folder), "--balls", "407", "--signature", SIGNATURE]
    assert main(reveal) == 1
    assert capsys.readouterr().err == "La cérémonie n’a pas encore eu lieu.\n"
    clock.moment = CEREMONY + timedelta(hours=1)
    assert main([*reveal[:-1], "00" * 48]) == 1
    assert "n’est ni celle du tour 1000 ni celle du tour 29800" in capsys.readouterr().err
    assert main(reveal) == 0
    assert "Boules 407 + balise 733 : panel n° 140." in capsys.readouterr().out
    assert (folder / "public" / "proces-verbal.pdf").read_bytes().startswith(b"%PDF")

    jury = json.loads((folder / "public" / "result.json").read_text())["jury"]
    assert main(["draw", "replace", str(folder), "--left", jury[0]]) == 0
    assert f"prend la place du ticket {jury[0]}." in capsys.readouterr().out
    assert main(["draw", "verify", str(folder), "--ticket", jury[1]]) == 0
    told = capsys.readouterr().out
    assert f"✓ le ticket {jury[1]} est dans" in told
    assert "✓ signature du tour 1000 de drand : la bonne" in told


def test_one_other_ticket_in_the_panels_is_found(capsys, folder):
    panels = folder / "public" / "panels.txt"
    panels.write_text(panels.read_text().replace("R01", "R02", 1))
    assert main(["draw", "verify", str(folder)]) == 1
    assert capsys.readouterr().err == "panels.txt a été modifié.\n"


def test_a_seat_that_breaks_a_quota_is_said(capsys, tmp_path, monkeypatch):
    step = Step(Replacement("R1", "R2", 1), ())
    monkeypatch.setattr("kiosk.commands.draw_files.replace", lambda *_: step)
    assert main(["draw", "replace", str(tmp_path), "--left", "R1"]) == 0
    assert "1 place d’écart" in capsys.readouterr().out


def test_wrong_rows_stop_the_commitment(capsys, tmp_path, files):
    (tmp_path / "people.csv").write_text("id,âge\nR1,vieux\n")
    asked = ["draw", "commit", str(tmp_path / "tirage"), *files, "--ceremony", "2999-01-01T10:00"]
    assert main(asked) == 1
    assert "people.csv, ligne 2" in capsys.readouterr().err
    assert not (tmp_path / "tirage").exists()


@pytest.mark.parametrize(
    ("option", "words"),
    [
        (["--ceremony", "demain"], "doit être un moment"),
        (["--ceremony", "2026-12-05T18:00+01:00", "--size", "x"], "nombre entier"),
    ],
)
def test_a_wrong_moment_is_a_wrong_line(capsys, tmp_path, files, option, words):
    with pytest.raises(SystemExit):
        main(["draw", "commit", str(tmp_path / "x"), *files, *option])
    assert words in capsys.readouterr().err

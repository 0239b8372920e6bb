"""`kiosk draw invite`, as people type it, with the real beacon."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256

import pytest

from kiosk.cli import main
from kiosk.domain.sortition.beacon import time_of
from kiosk.domain.sortition.invitation import invite
from tests.fakes.chance import StillClock

SIGNATURE = (
    "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125"
    "e342b73a8dd2bacbe47e4b6b63ed5e39"
)
"""What drand's quicknet signed for its round 1000, on 23 August 2023."""


@pytest.fixture
def asked(tmp_path, monkeypatch) -> list[str]:
    """Return a line that draws 5 of 40 people, ten minutes before round 1000."""
    clock = StillClock(time_of(1000) - timedelta(minutes=10))
    monkeypatch.setattr("kiosk.commands.draw_invite.SystemClock", lambda: clock)
    path = tmp_path / "liste.csv"
    path.write_text("id;rue\n" + "".join(f"E{number:03};Crimée\n" for number in range(40)))
    return ["draw", "invite", "--people", str(path), "--round", "1000", "--count", "5"]


def test_the_draw_is_announced_before_its_round(capsys, tmp_path, asked):
    assert main(asked) == 0
    digest = sha256((tmp_path / "liste.csv").read_bytes()).hexdigest()
    assert capsys.readouterr().out.splitlines() == [
        "À publier avant le tirage :",
        "5 invitations pour 40 personnes, à chances égales.",
        f"Empreinte de la liste : {digest}",
        "Tour de la balise drand : 1000, 23\N{NO-BREAK SPACE}août\N{NO-BREAK SPACE}2023 à 17 h 59.",
    ]


def test_a_round_that_is_known_is_not_announced(capsys, asked):
    assert main([*asked, "--round", "1"]) == 1
    assert capsys.readouterr().err == "Le tour 1 est déjà signé : annoncez-en un à venir.\n"


def test_anyone_can_tell_whether_they_are_invited(capsys, asked):
    assert main([*asked, "--signature", SIGNATURE]) == 0
    head, _, threshold, *invited = capsys.readouterr().out.splitlines()
    assert "tour 1000" in head
    mine = {
        name: sha256(f"{SIGNATURE}|invitation|{name}".encode()).hexdigest()
        for name in (f"E{number:03}" for number in range(40))
    }
    below = [name for name in sorted(mine, key=mine.__getitem__) if mine[name] <= threshold[2:]]
    assert invited == below
    assert len(invited) == 5


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--signature", "00" * 48], "cette signature n’est pas celle du tour 1000"),
        (["--count", "41"], "41 invitations pour 40 personnes"),
        (["--count", "41", "--signature", SIGNATURE], "41 invitations pour 40 personnes"),
    ],
)
def test_a_draw_that_cannot_be_is_refused(capsys, asked, more, words):
    assert main([*asked, *more]) == 1
    assert words.lower() in capsys.readouterr().err.lower()


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("nom\nx\n", ["il manque la colonne « id »"]),
        ("id\n", ["personne dans ce fichier"]),
        (
            "id,rue\nA,x\n,x\nA,x\nB\n",
            [
                "ligne 5 : 1 cases pour 2 colonnes",
                "ligne 3 : l’identifiant est vide",
                "ligne 4 : « A » est déjà à la ligne 2",
            ],
        ),
    ],
)
def test_each_wrong_row_of_the_list_is_said(capsys, tmp_path, asked, text, faults):
    (tmp_path / "liste.csv").write_text(text)
    assert main(asked) == 1
    assert capsys.readouterr().err.splitlines() == [f"liste.csv, {fault}." for fault in faults]


def test_a_signature_is_hexadecimal(capsys, asked):
    with pytest.raises(SystemExit):
        main([*asked, "--signature", "xyz"])
    assert "s’écrit de 0 à 9 et de a à f" in capsys.readouterr().err


def test_everybody_is_invited_as_often():
    """Over 4,000 seeds, within five standard deviations."""
    names = [str(number) for number in range(20)]
    counts = dict.fromkeys(names, 0)
    for seed in range(4000):
        for name in invite(names, str(seed), 5).names:
            counts[name] += 1
    assert all(abs(count - 1000) < 5 * (4000 * 0.25 * 0.75) ** 0.5 for count in counts.values())

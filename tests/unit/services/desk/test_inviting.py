"""Stage 1 at the desk: announced once, drawn by the beacon, checked by anybody."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.sortition.beacon import Beacon, round_at, time_of
from kiosk.services.desk.inviting import Inviting
from kiosk.services.sortition.folder import DrawFault
from kiosk.services.sortition.tables import BadFile
from tests.fakes.desk import DeskBureau
from tests.fakes.draws_given import NOW

SIGNATURE = "ab" * 48
MOMENT = NOW + timedelta(days=2)


class OneRound:
    """A beacon that signed one round with one signature."""

    def holds(self, beacon: Beacon) -> bool:
        return beacon == Beacon(round_at(MOMENT), bytes.fromhex(SIGNATURE))


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.JURY_FACILITATOR)


@pytest.fixture
def inviting(desk: DeskBureau) -> Inviting:
    inviting = desk.inviting
    inviting._beacon = OneRound
    return inviting


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "liste.csv"
    path.write_text("id;rue\n=E00;Crimée\n" + "".join(f"E{it:02};Crimée\n" for it in range(1, 40)))
    return path


def folder(desk: DeskBureau) -> Path:
    (found,) = (desk.store.path.parent / "draws").glob("invitations-*")
    return found


def test_what_is_announced_binds_the_list_the_number_and_the_round(desk, me, inviting, people):
    assert inviting.current(me) is None
    announced = inviting.announce(me, people, 5, MOMENT)
    assert announced.digest == sha256(people.read_bytes()).hexdigest()
    assert (announced.people, announced.count) == (40, 5)
    assert time_of(announced.round) >= MOMENT
    assert inviting.current(me) == announced
    assert (folder(desk) / "public" / "annonce.pdf").read_bytes().startswith(b"%PDF")
    assert inviting.announce(me, people, 5, MOMENT) == announced
    for count, moment in ((6, MOMENT), (5, MOMENT + timedelta(hours=1))):
        with pytest.raises(DrawFault, match="ne se recommence pas"):
            inviting.announce(me, people, count, moment)


def test_anybody_can_tell_whether_they_are_invited(desk, me, inviting, people):
    inviting.announce(me, people, 5, MOMENT)
    drawn = inviting.draw(me, people, f" {SIGNATURE[:40]} \n{SIGNATURE[40:].upper()}")
    assert (drawn.signature, inviting.current(me)) == (SIGNATURE, drawn)
    names = ["=E00", *(f"E{it:02}" for it in range(1, 40))]
    mine = {it: sha256(f"{SIGNATURE}|invitation|{it}".encode()).hexdigest() for it in names}
    below = sorted((it for it in names if mine[it] <= drawn.threshold), key=mine.__getitem__)
    told = (folder(desk) / "secret" / "invites.csv").read_text().splitlines()
    assert [it.removeprefix("'") for it in told] == ["id", *below]
    assert len(below) == 5
    assert (folder(desk) / "public" / "resultat.pdf").read_bytes().startswith(b"%PDF")
    assert inviting.draw(me, people, SIGNATURE) == drawn
    said = [it for it in desk.actions() if "invitations" in it]
    assert said[:2] == [f"agent:{me.hex} invitations.{it}" for it in ("announced", "drawn")]


def test_only_the_beacon_and_the_list_that_were_announced_draw(me, inviting, people):
    with pytest.raises(DrawFault, match="aucune invitation"):
        inviting.draw(me, people, SIGNATURE)
    inviting.announce(me, people, 5, MOMENT)
    with pytest.raises(DrawFault, match="de 0 à 9"):
        inviting.draw(me, people, "xyz")
    with pytest.raises(DrawFault, match="n’est pas celle du tour"):
        inviting.draw(me, people, "cd" * 48)
    with people.open("a") as file:
        file.write("E99;Crimée\n")
    with pytest.raises(DrawFault, match="son empreinte est une autre"):
        inviting.draw(me, people, SIGNATURE)


def test_a_list_at_fault_or_a_round_that_is_signed_is_refused(me, inviting, people):
    with pytest.raises(DrawFault, match="déjà signé"):
        inviting.announce(me, people, 5, NOW - timedelta(days=1))
    with pytest.raises(DrawFault, match="pour 40 personnes"):
        inviting.announce(me, people, 41, MOMENT)
    people.write_text("id\nA\nA\n")
    with pytest.raises(BadFile, match="déjà à la ligne 2"):
        inviting.announce(me, people, 1, MOMENT)


@pytest.mark.parametrize("text", ["{}", '{"id": "19"}', "[]"])
def test_a_damaged_announcement_is_said(desk, me, inviting, people, text):
    inviting.announce(me, people, 5, MOMENT)
    (folder(desk) / "public" / "annonce.json").write_text(text)
    with pytest.raises(DrawFault, match=r"annonce\.json est abîmé"):
        inviting.current(me)

"""From a closed list to a jury: computed once, confirmed by two witnesses, told on receipts."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.contact import Contact
from kiosk.domain.sortition.beacon import Beacon, round_at
from kiosk.domain.sortition.candidacy import CandidacyState
from kiosk.domain.sortition.commitment import leaf_of
from kiosk.domain.sortition.draw import Draw, DrawState
from kiosk.domain.sortition.herding import unwatched
from kiosk.services.contact_sealing import ContactSealing
from kiosk.services.desk.ceremonies import Ceremonies
from kiosk.services.desk.draws import Opening
from kiosk.services.sortition.folder import DrawFault
from kiosk.services.volunteering import Application
from tests.fakes.desk import DeskBureau
from tests.fakes.draws_given import NOW, add_list, volunteer

SIGNATURE = "ab" * 48
CEREMONY = NOW + timedelta(days=9)
OPENING = Opening("Le jury du printemps", 2, NOW.date() + timedelta(days=5), CEREMONY)
ANSWERS = [
    ("16-24", "femme", "La Villette", "social"),
    ("65+", "homme", "Amérique", "privé"),
    ("40-54", "non dit", "La Villette", "autre"),
]
REACHED = Contact("06 12 34 56 78", of_age=True, accepted=True)


class OneRound:
    """A beacon that signed the first round of the draw with one signature."""

    def holds(self, beacon: Beacon) -> bool:
        signed = round_at(CEREMONY + timedelta(minutes=15))
        return beacon == Beacon(signed, bytes.fromhex(SIGNATURE))


def ceremonies(desk: DeskBureau) -> Ceremonies:
    acts = desk.ceremonies
    acts._tools = replace(acts._tools, beacon=OneRound)
    return acts


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.JURY_FACILITATOR)


@pytest.fixture
def draw(desk: DeskBureau, me: UUID) -> Draw:
    draw = desk.draws.open(me, OPENING)
    for number in range(9):
        contact = REACHED if number % 2 else None
        volunteer(desk, Application(ANSWERS[number % 3], "fr", contact))
    return desk.draws.close(me, draw.id)


def committed(desk: DeskBureau, me: UUID, draw: Draw) -> Ceremonies:
    acts = ceremonies(desk)
    acts.compute(me, draw.id, 0, "", unwatched)
    acts.commit(me, draw.id)
    return acts


def revealed(desk: DeskBureau, me: UUID, draw: Draw) -> Ceremonies:
    return revealed_by(desk, me, draw, committed(desk, me, draw))


def revealed_by(desk: DeskBureau, me: UUID, draw: Draw, acts: Ceremonies) -> Ceremonies:
    acts.meet(me, draw.id, ("Ana", " Bo  B. "))
    desk.clock.moment = CEREMONY + timedelta(hours=1)
    acts.note(me, draw.id, "La première boule, lue 1 d’abord, est 4.")
    acts.read_balls(me, draw.id, 407)
    acts.designate(me, draw.id, f" {SIGNATURE[:40]}\n{SIGNATURE[40:]} ")
    acts.reveal(me, draw.id)
    return acts


def test_the_adviser_compares_three_widths_of_the_quotas_of_the_draw(desk, me, draw):
    heard: list[int] = []
    pool, advices = ceremonies(desk).advise(me, draw.id, heard.append)
    assert len(pool.volunteers) == 9
    assert [it.width for it in advices] == [0, 1, 2]
    assert all(it.fair and it.drift == 0 for it in advices)
    assert heard == [0, 1, 2]


def test_nobody_is_no_pool(desk, me):
    draw = desk.draws.open(me, OPENING)
    with pytest.raises(DrawFault, match="personne ne participe"):
        ceremonies(desk).advise(me, draw.id, unwatched)


def test_the_commitment_binds_what_is_on_the_receipts(desk, me, draw):
    acts = committed(desk, me, draw)
    folder = acts.folder(draw)
    now = desk.draws.current(me)
    assert (now.state, len(now.commitment)) == (DrawState.COMMITTED, 64)
    assert (folder / "public" / "engagement.pdf").read_bytes().startswith(b"%PDF")
    with desk.store.reading() as record:
        first = record.candidacies.of_draw(draw.id)[0]
    leaves = (folder / "public" / "leaves.txt").read_text().splitlines()
    assert leaves[0] == f"V0001 {leaf_of(first.volunteer(), first.salt).digest}"
    manifest = json.loads((folder / "public" / "manifest.json").read_text())
    assert (manifest["volunteers"], manifest["seats"]) == (9, 2)


def test_panels_are_computed_once_even_after_a_power_cut(desk, me, draw):
    acts = ceremonies(desk)
    heard: list[int] = []
    folder = acts.compute(me, draw.id, 0, "", heard.append)
    manifest = (folder / "public" / "manifest.json").read_bytes()
    assert heard[-1] == 1000
    again: list[int] = []
    assert acts.compute(me, draw.id, 1, "", again.append) == folder
    assert again == []
    assert (folder / "public" / "manifest.json").read_bytes() == manifest
    acts.commit(me, draw.id)
    with pytest.raises(DrawFault, match="autre étape"):
        acts.commit(me, draw.id)


def test_who_stops_the_computation_leaves_nothing(desk, me, draw):
    def stop(_panels: int) -> None:
        raise KeyboardInterrupt

    acts = ceremonies(desk)
    with pytest.raises(KeyboardInterrupt):
        acts.compute(me, draw.id, 0, "", stop)
    assert not acts.folder(draw).exists()


def test_the_list_is_closed_before_anything_is_computed(desk, me):
    draw = desk.draws.open(me, OPENING)
    with pytest.raises(DrawFault, match="fermez d’abord"):
        ceremonies(desk).compute(me, draw.id, 0, "", unwatched)


@pytest.mark.parametrize("names", [("Ana",), ("Ana", "  ")])
def test_two_witnesses_give_their_names(desk, me, draw, names):
    acts = committed(desk, me, draw)
    with pytest.raises(DrawFault, match="deux témoins"):
        acts.meet(me, draw.id, names)


def test_balls_wait_for_witnesses_and_for_the_ceremony(desk, me, draw):
    acts = committed(desk, me, draw)
    with pytest.raises(DrawFault, match="deux témoins"):
        acts.read_balls(me, draw.id, 407)
    acts.meet(me, draw.id, ("Ana", "Bo"))
    with pytest.raises(DrawFault, match="pas encore commencé"):
        acts.read_balls(me, draw.id, 407)
    with pytest.raises(DrawFault, match="pas encore lues"):
        acts.designate(me, draw.id, SIGNATURE)


def test_each_volunteer_reads_on_their_receipt_whether_they_are_drawn(desk, me, draw):
    with desk.store.reading() as record:
        leaver = record.candidacies.of_draw(draw.id)[8]
    desk.following.withdraw(leaver.id)
    acts = revealed(desk, me, draw)
    jury = desk.seats.jury(me, draw.id)
    assert len(jury.seated) == 2
    assert len(jury.waiting) == 6
    with desk.store.reading() as record:
        states = {it.ticket: it.state for it in record.candidacies.of_draw(draw.id)}
    drawn = sorted(ticket for ticket, state in states.items() if state is CandidacyState.DRAWN)
    assert drawn == sorted(jury.seated)
    assert desk.actions().count(f"agent:{me.hex} candidacy.settled") == 8
    minutes = (acts.folder(draw) / "public" / "proces-verbal.pdf").read_bytes()
    assert minutes.startswith(b"%PDF")
    with pytest.raises(DrawFault, match="autre étape"):
        acts.reveal(me, draw.id)


def test_everything_is_computed_again_at_the_desk_and_an_altered_file_is_said(desk, me, draw):
    acts = committed(desk, me, draw)
    assert not any("panel n°" in line for line in acts.verify(me, draw.id))
    revealed_by(desk, me, draw, acts)
    lines = acts.verify(me, draw.id, "V0001")
    assert any(line.startswith("le ticket V0001 est dans") for line in lines)
    assert any("panel n°" in line for line in lines)
    panels = acts.folder(draw) / "public" / "panels.txt"
    told = panels.read_bytes()
    panels.write_bytes(told.replace(b"V0001", b"V0002", 1))
    with pytest.raises(DrawFault, match="panels"):
        acts.verify(me, draw.id)
    panels.write_bytes(told)
    with desk.store.writing() as record:
        record.draws.save(replace(record.draws.latest(), commitment="00" * 32))
    with pytest.raises(DrawFault, match="n’est pas celui qui a été affiché"):
        acts.verify(me, draw.id)


def test_the_panel_of_the_last_draw_seats_the_jury(desk, me, draw):
    assert desk.seats.panel(me) is None
    revealed(desk, me, draw)
    jury = desk.seats.jury(me, draw.id)
    step = desk.seats.replace(me, draw.id, jury.seated[0], ())
    panel = desk.seats.panel(me)
    assert (panel.title, len(panel.commitment)) == ("Le jury du printemps", 64)
    assert set(panel.tickets) == {jury.seated[1], step.done.by}


def test_a_seat_that_is_left_goes_to_the_first_alternate(desk, me, draw):
    revealed(desk, me, draw)
    left = desk.seats.jury(me, draw.id).seated[0]
    with desk.store.reading() as record:
        people = record.candidacies.of_draw(draw.id)
    desk.following.withdraw(next(it.id for it in people if it.ticket == left))
    assert desk.seats.jury(me, draw.id).gone == (left,)
    step = desk.seats.replace(me, draw.id, left, ())
    jury = desk.seats.jury(me, draw.id)
    assert step.done.by in jury.seated
    assert left not in jury.seated
    with desk.store.reading() as record:
        states = {it.ticket: it.state for it in record.candidacies.of_draw(draw.id)}
    assert states[step.done.by] is CandidacyState.DRAWN
    assert states[left] is CandidacyState.WITHDRAWN


def test_people_of_a_list_have_no_receipt_to_be_told_on(desk, me, tmp_path: Path):
    draw = desk.draws.open(me, OPENING)
    file = tmp_path / "liste.csv"
    rows = "\n".join(";".join(ANSWERS[number % 3]) for number in range(6))
    file.write_text(f"âge;genre;quartier;logement\n{rows}\n")
    names = ("âge", "genre", "quartier", "logement")
    add_list(desk.draws, me, draw.id, file, {name: name for name in names})
    revealed(desk, me, desk.draws.close(me, draw.id))
    seated = desk.seats.jury(me, draw.id).seated
    assert [desk.seats.contact(me, draw.id, ticket) for ticket in seated] == ["", ""]
    assert not any("settled" in action for action in desk.actions())


def test_the_contact_of_who_is_drawn_is_seen_and_noted(desk, me, draw):
    revealed(desk, me, draw)
    seen = {
        ticket: desk.seats.contact(me, draw.id, ticket)
        for ticket in desk.seats.jury(me, draw.id).seated
    }
    for ticket, contact in seen.items():
        assert contact == ("" if int(ticket[1:]) % 2 else REACHED.words)
    noted = sum("contact.seen" in action for action in desk.actions())
    assert noted == sum(map(bool, seen.values()))
    with pytest.raises(DrawFault, match="n’a pas de place"):
        desk.seats.contact(me, draw.id, desk.seats.jury(me, draw.id).waiting[0])


def test_a_contact_that_another_key_sealed_is_none(desk, me, draw):
    revealed(desk, me, draw)
    seats = desk.seats
    seats._contacts = ContactSealing(desk.randomness, bytes(32))
    jury = seats.jury(me, draw.id)
    assert all(seats.contact(me, draw.id, ticket) == "" for ticket in jury.seated)


def test_once_nobody_may_appeal_the_answers_go_and_the_tickets_stay(desk, me, draw):
    acts = committed(desk, me, draw)
    with pytest.raises(DrawFault, match="pas encore tiré"):
        desk.seats.forget_answers(me, draw.id)
    revealed_by(desk, me, draw, acts)
    jury = desk.seats.jury(me, draw.id)
    assert desk.seats.forget_answers(me, draw.id) == 9
    with desk.store.reading() as record:
        people = record.candidacies.of_draw(draw.id)
    assert {(it.profile, it.household, it.salt) for it in people} == {((), "", "")}
    assert not (acts.folder(draw) / "secret" / "pool.json").exists()
    assert desk.seats.jury(me, draw.id) == jury
    assert [it.ticket for it in people if it.state is CandidacyState.DRAWN] == sorted(jury.seated)
    assert desk.seats.forget_answers(me, draw.id) == 0


def test_answers_that_the_disk_keeps_are_said(desk, me, draw):
    acts = revealed(desk, me, draw)
    pool = acts.folder(draw) / "secret" / "pool.json"
    pool.unlink()
    pool.mkdir()
    with pytest.raises(DrawFault, match="ne s’écrit pas"):
        desk.seats.forget_answers(me, draw.id)

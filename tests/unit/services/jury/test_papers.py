"""The papers of a jury and the screen of its room."""

from __future__ import annotations

import stat
from io import BytesIO
from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.elu_opinion import EluOpinion, Stance, Topic
from kiosk.domain.jury.session import JurySession, Purpose, WrongPhase
from kiosk.domain.paper import Document, Order
from kiosk.domain.voting import Mention
from kiosk.services.desk.paper_printing import NotPrinted
from kiosk.services.desk.paper_subjects import UnknownSubject
from kiosk.services.jury.papers import JuryPapers
from kiosk.services.jury.result_sheet import result_entries
from tests.fakes.jury import Assembly
from tests.fakes.tickets import fonts

M = Mention


def test_cards_and_pins_are_on_pages_apart_in_a_file_for_its_owner(assembly: Assembly):
    path = assembly.jury.papers.write_cards("Jury de printemps", assembly.cards * 3)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    data = path.read_bytes()
    assert BytesIO(data).read(5) == b"%PDF-"
    assert data.count(b"/Type /Page\n") == 5
    assert assembly.jury.papers.write_cards("Jury", assembly.cards) == path


def test_a_folder_that_cannot_be_is_said(assembly: Assembly, tmp_path):
    (tmp_path / "file").write_text("")
    papers = JuryPapers(fonts(), tmp_path / "file")
    with pytest.raises(NotPrinted, match=r"desk\.documents"):
        papers.write_cards("Jury", assembly.cards)


@pytest.fixture
def voted(assembly: Assembly) -> JurySession:
    """Return a vote that is closed: divided, tied, with recusals and one set aside."""
    for number, title in enumerate(("Bancs", "Cuisine", "Lampes", "Vélos"), start=1):
        assembly.sketch(number, title)
    session = assembly.open(Purpose.PROJECTS)
    seats = assembly.seats(session)
    assembly.vote(session)
    for place, seat in enumerate(seats):
        mentions: dict[str, Mention | None] = {
            "Bancs": M.VERY_GOOD if place < 4 else M.INSUFFICIENT,
            "Cuisine": M.PASSABLE if place else None,
            "Lampes": M.PASSABLE if place else None,
            "Vélos": M.GOOD if place < 2 else None,
        }
        assembly.grade(seat, mentions)
    with assembly.desk.store.writing() as record:
        opinion = EluOpinion(
            Topic.PROJECT,
            UUID(int=1),
            assembly.facilitator,
            1,
            Stance.RESERVED,
            "À voir",
            session.opened_at,
        )
        record.opinions.add(opinion)
    return session


def test_opinions_of_elus_and_counts_are_seen_once_the_vote_is_closed(
    assembly: Assembly, voted: JurySession
):
    assert assembly.jury.room.progress(voted.id).finished == 6
    with pytest.raises(WrongPhase):
        assembly.jury.room.outcome(voted.id)
    assembly.close(voted)
    outcome = assembly.jury.room.outcome(voted.id)
    assert [it.latest.reasons for it in outcome.opinions[UUID(int=1)]] == ["À voir"]
    assert outcome.opinions[UUID(int=2)] == ()


def test_the_sheet_of_a_result_has_counts_reasons_and_the_minority(
    assembly: Assembly, voted: JurySession
):
    assembly.close(voted)
    entries = result_entries(assembly.jury.room.outcome(voted.id).result)
    assert [it.text for it in entries] == ["Bancs", entries[1].text, entries[2].text, "Vélos"]
    assert entries[0].label == "1. Très bien · CHOISI"
    notes = entries[0].note.splitlines()
    assert notes[0] == "4 Très bien, 2 Insuffisant"
    assert notes[1] == "Le jury est partagé. D’un autre avis (2)\u00a0:"
    assert "– Insuffisant\u00a0: R0005 le dit" in notes
    assert "– Très bien\u00a0: R0001 le dit" in notes
    assert "Se déportent\u00a0: 1." in entries[1].note
    assert "départagé par l’empreinte" in entries[2].note
    assert entries[3].label == "Noté par moins de la moitié des jurés"


def test_a_small_minority_is_kept_without_a_divided_jury(assembly: Assembly):
    for number, title in enumerate(("Bancs", "Lampes"), start=1):
        assembly.sketch(number, title)
    session = assembly.open(Purpose.PROJECTS)
    seats = assembly.seats(session)
    assembly.vote(session)
    for place, seat in enumerate(seats):
        mention = M.INSUFFICIENT if place == 0 else M.GOOD
        assembly.grade(seat, {"Bancs": mention, "Lampes": M.GOOD})
    assembly.close(session)
    entries = result_entries(assembly.jury.room.outcome(session.id).result)
    assert "D’un autre avis (1)\u00a0:" in entries[1].note.splitlines()
    assert "D’un autre avis" not in entries[0].note


def test_the_result_is_printed_once_it_is_public(assembly: Assembly, voted: JurySession):
    prints = assembly.desk.prints
    printer = assembly.desk.agent_id(Role.AGENT)
    assembly.close(voted)
    assert prints.choices(Document.JURY_RESULT, printer) == ()
    with pytest.raises(UnknownSubject):
        prints.make(Order(Document.JURY_RESULT, voted.id), printer)
    before = assembly.desk.clock.now()
    assert assembly.jury.publishing.now() == before
    assembly.jury.publishing.publish(assembly.facilitator, voted.id)
    (choice,) = prints.choices(Document.JURY_RESULT, printer)
    assert choice.title.startswith("Le choix du jury, ")
    made = prints.make(Order(Document.JURY_RESULT, choice.id), printer)
    assert made.pdf.pages >= 1

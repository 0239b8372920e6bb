"""The print room: what is made, kept, printed, refused and remembered."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from uuid import UUID

import pytest
import zxingcpp
from PIL import Image

from kiosk.documents.fonts import DocumentFonts
from kiosk.documents.pdf_page import Pdf
from kiosk.documents.poster import PosterDesign
from kiosk.documents.poster_words import poster_words
from kiosk.documents.qr import public_address
from kiosk.domain.agent import Role
from kiosk.domain.paper import Document, Order, Paper
from kiosk.domain.printing import JobState
from kiosk.domain.project import ThemeState
from kiosk.services.demo import load_demo
from kiosk.services.desk.authority import Forbidden
from kiosk.services.desk.kept_files import NotKept
from kiosk.services.desk.paper_documents import Made, PaperDocuments, _masked, _short
from kiosk.services.desk.paper_printing import MOST_SHEETS, NotPrinted
from kiosk.services.desk.paper_subjects import UnknownSubject
from kiosk.settings import ASSETS
from tests.fakes.bureau import TERMS, a_contribution, keep
from tests.fakes.chance import NOW
from tests.fakes.desk import TERRITORY, DeskBureau
from tests.fakes.posters import a_poster_design


@pytest.fixture
def filled(desk: DeskBureau) -> DeskBureau:
    load_demo(desk.store, desk.clock, desk.randomness, ASSETS / "demo")
    return desk


def order_for(desk: DeskBureau, me: UUID, document: Document) -> Order:
    choices = desk.prints.choices(document, me)
    return Order(document, choices[0].id if choices else None)


def made(desk: DeskBureau, me: UUID, document: Document = Document.PROJECT_POSTER) -> Made:
    return desk.prints.make(order_for(desk, me, document), me)


@pytest.mark.parametrize(
    "document", sorted(set(Document) - {Document.JURY_RESULT, Document.BALANCE_SHEET})
)
def test_every_document_is_made_from_the_record(filled: DeskBureau, document: Document):
    me = filled.agent_id(Role.AGENT)
    document_made = made(filled, me, document)
    assert document_made.pdf.data.startswith(b"%PDF")
    assert document_made.title


def read_back(pdf: bytes) -> tuple[str, list[str]]:
    """Return the address of the only QR code on the page, and the words, as programs read them."""
    page, told = (
        subprocess.run(command, input=pdf, capture_output=True, check=True).stdout
        for command in (("pdftoppm", "-png", "-r", "60", "-"), ("pdftotext", "-raw", "-", "-"))
    )
    (code,) = zxingcpp.read_barcodes(Image.open(BytesIO(page)))
    text = unicodedata.normalize("NFC", told.decode())
    return code.text, "".join(it for it in text if unicodedata.category(it) != "Cf").split()


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler-utils is not installed")
@pytest.mark.parametrize("paper", [Paper.A4, pytest.param(Paper.A3, marks=pytest.mark.slow)])
def test_the_arabic_poster_of_every_demo_project_is_read_back(filled: DeskBureau, paper: Paper):
    me = filled.agent_id(Role.AGENT)
    choices = filled.prints.choices(Document.PROJECT_POSTER, me)
    assert choices
    for choice in choices:
        pdf = filled.prints.make(Order(Document.PROJECT_POSTER, choice.id, paper, "ar"), me).pdf
        address, words = read_back(pdf.data)
        assert address == public_address("https://suivi.exemple.fr", "P", choice.id)
        assert set(choice.title.split()) <= set(words), choice.title
        assert set(poster_words("ar").call.split()) <= set(words), choice.title


def test_a_chinese_poster_is_in_french_where_there_is_no_chinese_font(filled: DeskBureau):
    me = filled.agent_id(Role.AGENT)
    fonts = a_poster_design().fonts
    poor: DocumentFonts = replace(fonts, chinese=None)
    design: PosterDesign = replace(a_poster_design(), fonts=poor)
    order = replace(order_for(filled, me, Document.PROJECT_POSTER), language="zh")
    with filled.store.reading() as record:
        pdf = PaperDocuments(design, TERMS, TERRITORY).make(record, order, filled.clock.now()).pdf
    assert b"/Lang (fr)" in pdf.data


@pytest.mark.parametrize("document", sorted(it for it in Document if it.value.endswith("_poster")))
@pytest.mark.parametrize("subject", [None, UUID(int=1)])
def test_what_is_gone_makes_no_poster(desk: DeskBureau, document: Document, subject: UUID | None):
    me = desk.agent_id(Role.AGENT)
    with pytest.raises(UnknownSubject):
        desk.prints.make(Order(document, subject), me)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_the_poster_of_a_moment_says_when_and_where_and_leads_to_its_project(filled: DeskBureau):
    me = filled.agent_id(Role.PASSEUR)
    with filled.store.reading() as record:
        moments = record.moments.ending_after(filled.clock.now(), 9)
    offered = [it.id for it in filled.prints.choices(Document.MOMENT_POSTER, me)]
    assert offered == [it.id for it in moments]
    moment = next(it for it in moments if it.project_id)
    order = Order(Document.MOMENT_POSTER, moment.id, Paper.A3)
    address, words = read_back(filled.prints.make(order, me).pdf.data)
    assert moment.project_id is not None
    assert address == public_address("https://suivi.exemple.fr", "P", moment.project_id)
    for told in (moment.title, moment.room, *moment.partners):
        assert "".join(told.split()) in "".join(words)
    everybody = replace(moment, id=UUID(int=1), project_id=None, room="Hall", partners=())
    with filled.store.writing() as record:
        record.moments.keep(everybody)
    address, words = read_back(
        filled.prints.make(replace(order, subject_id=everybody.id), me).pdf.data
    )
    assert address == "HTTPS://SUIVI.EXEMPLE.FR"
    assert "Avec" not in words


def test_a_moment_that_is_called_off_has_no_poster(filled: DeskBureau):
    me = filled.agent_id(Role.PASSEUR)
    order = order_for(filled, me, Document.MOMENT_POSTER)
    with filled.store.reading() as record:
        moment = next(
            it
            for it in record.moments.ending_after(filled.clock.now(), 9)
            if it.id == order.subject_id
        )
    filled.room_calendar.cancel(me, moment)
    with pytest.raises(UnknownSubject):
        filled.prints.make(order, me)


def test_a_theme_whose_call_is_closed_makes_no_call(filled: DeskBureau):
    me = filled.agent_id(Role.AGENT)
    with filled.store.reading() as record:
        closed = next(it for it in record.projects.themes() if it.state is not ThemeState.OPEN)
    assert closed.id not in {it.id for it in filled.prints.choices(Document.CALL_POSTER, me)}
    with pytest.raises(UnknownSubject):
        filled.prints.make(Order(Document.CALL_POSTER, closed.id), me)


def test_the_daily_list_of_an_empty_record_is_made_too(desk: DeskBureau):
    me = desk.agent_id(Role.AGENT)
    assert desk.prints.make(Order(Document.DAILY_LIST), me).pdf.pages == 1


def test_the_daily_list_marks_what_is_late(filled: DeskBureau):
    me = filled.agent_id(Role.AGENT)
    early = filled.prints.make(Order(Document.DAILY_LIST), me).pdf.data
    filled.clock.move(days=60)
    late = filled.prints.make(Order(Document.DAILY_LIST), me).pdf.data
    assert early != late


def test_the_daily_list_counts_what_is_late_beyond_its_last_line(desk: DeskBureau):
    me = desk.agent_id(Role.AGENT)
    long_ago, last_week = NOW - timedelta(days=60), NOW - timedelta(days=10)
    keep(desk.store, *(a_contribution(number, at=long_ago) for number in range(1, 102)))
    keep(desk.store, a_contribution(200, at=last_week), a_contribution(201, at=NOW))
    desk.reviewing.note_reading(me, UUID(int=200))
    with desk.store.reading() as record:
        sheet = desk.documents._waiting(record, desk.clock.now())
    assert sheet.subtitle.startswith("103 en attente, 101 en retard")
    assert all(entry.urgent for entry in sheet.entries)
    assert len(sheet.entries) == 100


def test_the_daily_list_calls_late_what_the_queue_does(desk: DeskBureau):
    me = desk.agent_id(Role.AGENT)
    days = {1: 60, 2: 10, 3: 10, 4: 0}
    keep(desk.store, *(a_contribution(it, at=NOW - timedelta(days=days[it])) for it in days))
    desk.reviewing.note_reading(me, UUID(int=2))
    with desk.store.reading() as record:
        sheet = desk.documents._waiting(record, desk.clock.now())
    listed = [bool(entry.late) for entry in desk.queue.page(me)]
    assert [entry.urgent for entry in sheet.entries] == listed == [True, True, False, False]


def test_somebody_who_may_not_print_makes_nothing(filled: DeskBureau):
    elu = filled.agent_id(Role.ELU)
    me = filled.agent_id(Role.AGENT, login="ahmed")
    document = made(filled, me)
    for refused in (
        lambda: filled.prints.choices(Document.PROJECT_POSTER, elu),
        lambda: filled.prints.make(document.order, elu),
        lambda: filled.prints.keep(document, elu),
        lambda: filled.prints.queue(document, 1, "hall", elu),
        lambda: filled.prints.history(elu),
    ):
        with pytest.raises(Forbidden):
            refused()
    assert filled.prints.history(me) == ()


def test_a_kept_pdf_is_in_the_folder_and_in_the_history(filled: DeskBureau):
    me = filled.agent_id(Role.AGENT)
    document = made(filled, me)
    first, second = filled.prints.keep(document, me), filled.prints.keep(document, me)
    assert first.read_bytes() == document.pdf.data == second.read_bytes()
    assert first != second
    assert [(it.state, it.queue) for it in filled.prints.history(me)] == [
        (JobState.CONFIRMED, None)
    ] * 2
    assert filled.actions()[-1].endswith("paper.printed")


def test_a_title_of_strange_characters_still_names_a_file(filled: DeskBureau):
    me = filled.agent_id(Role.AGENT)
    document = replace(made(filled, me), title="../../etc: <*> " + "é" * 200)
    path = filled.prints.keep(document, me)
    assert path.parent == filled.folder
    assert filled.prints.keep(replace(document, title="///"), me).name.startswith("project_poster")


def test_a_folder_that_cannot_be_written_is_a_sentence_and_keeps_nothing(filled: DeskBureau):
    me = filled.agent_id(Role.AGENT)
    filled.folder.write_text("not a folder")
    with pytest.raises(NotKept) as refused:
        filled.prints.keep(made(filled, me), me)
    assert "desk.documents" in refused.value.sentence
    assert filled.prints.history(me) == ()


def test_a_print_goes_from_queued_to_confirmed(filled: DeskBureau):
    me = filled.agent_id(Role.AGENT)
    document = made(filled, me)
    job = filled.prints.queue(document, 3, "hall", me)
    assert filled.prints.history(me)[0].state is JobState.QUEUED
    outcome = filled.prints.send(job, document)
    filled.prints.settle(job, outcome)
    (kept,) = filled.prints.history(me)
    assert (kept.state, kept.remote_job, kept.copies) == (JobState.CONFIRMED, 1, 3)
    assert filled.paper.printed[0].pdf == document.pdf.data


def test_a_queue_that_vanished_leaves_a_sentence_in_the_history(filled: DeskBureau):
    me = filled.agent_id(Role.AGENT)
    document = made(filled, me)
    job = filled.prints.queue(document, 1, "hall", me)
    filled.paper.known = []
    filled.prints.settle(job, filled.prints.send(job, document))
    (kept,) = filled.prints.history(me)
    assert kept.state is JobState.FAILED
    assert kept.sentence == "Cette imprimante n’existe plus."


@pytest.mark.parametrize(("pages", "copies"), [(300, 1), (1, MOST_SHEETS + 1), (1, 0)])
def test_a_job_of_300_pages_is_refused_before_it_is_kept(
    filled: DeskBureau, pages: int, copies: int
):
    me = filled.agent_id(Role.AGENT)
    document = made(filled, me)
    heavy = replace(document, pdf=Pdf(document.pdf.data, pages))
    with pytest.raises(NotPrinted) as refused:
        filled.prints.queue(heavy, copies, "hall", me)
    assert "feuilles" in refused.value.sentence
    assert filled.prints.history(me) == ()


def test_what_a_crash_left_open_is_abandoned_and_can_be_printed_again(filled: DeskBureau):
    me = filled.agent_id(Role.AGENT)
    document = made(filled, me)
    filled.prints.queue(document, 1, "hall", me)
    filled.prints.keep(document, me)
    filled.clock.move(seconds=1)
    assert filled.prints.abandon_lost() == 1
    assert filled.prints.abandon_lost() == 0
    lost = next(it for it in filled.prints.history(me) if it.queue)
    assert lost.state is JobState.ABANDONED
    assert "réimprimez" in (lost.sentence or "")
    assert filled.prints.make(Order(lost.document, lost.subject_id), me).title == lost.title


def test_the_printers_are_told_and_started_again(desk: DeskBureau):
    desk.paper.is_told("en pause", stopped=True)
    assert desk.prints.queues()[0].stopped
    assert desk.prints.resume("hall") == "hall est prête."
    assert not desk.prints.queues()[0].stopped


def test_a_print_is_found_by_its_id(filled: DeskBureau):
    me = filled.agent_id(Role.AGENT)
    job = filled.prints.queue(made(filled, me), 1, "hall", me)
    with filled.store.reading() as record:
        found = record.paper_prints.get(job.id)
        assert found is not None
        assert replace(found, created_at=job.created_at) == job
        assert record.paper_prints.get(UUID(int=5)) is None
        assert record.paper_prints.open_before(job.created_at - timedelta(days=1)) == ()


def test_the_daily_list_hides_personal_data_and_shortens():
    assert _masked("Appelez le 06 12 34 56 78 ce soir") == "Appelez le […] ce soir"
    assert _short("mot\n" * 100).endswith("mot…")
    assert _short("court\ntexte") == "court texte"

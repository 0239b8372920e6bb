"""Posters and sheets: what they look like on paper, what they say when read back, any text."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from io import BytesIO
from uuid import UUID

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.documents.fonts import DocumentFonts
from kiosk.documents.pdf_page import Pdf
from kiosk.documents.poster import render_poster, strokes_of
from kiosk.documents.poster_words import FRENCH, poster_words
from kiosk.documents.qr import public_address
from kiosk.documents.wall_sheet import Entry, WallSheet, render_wall_sheet
from kiosk.domain.drawing import Drawing, Stroke
from kiosk.domain.paper import Paper
from kiosk.domain.project import PUBLIC_STAGES
from kiosk.domain.text import clean
from kiosk.settings import ASSETS
from tests.fakes.posters import PROJECT_ADDRESS, poster_of
from tests.fakes.tickets import LANGUAGES, fonts, need_fonts_for

needs_poppler = pytest.mark.skipif(
    shutil.which("pdftoppm") is None, reason="poppler-utils is not installed"
)
PROJECTS = json.loads((ASSETS / "demo" / "projects.json").read_text(encoding="utf-8"))["projects"]
ARABIC_TITLE = "كوخ الرصيف"
ARABIC = "ملجأ خشبي على ضفة القناة، يديره الجيران."


def rendered(**said: object) -> Pdf:
    paper = said.pop("paper", Paper.A4)
    assert isinstance(paper, Paper)
    return render_poster(poster_of(**said), fonts(), paper, "Mairie du 19ᵉ")  # type: ignore[arg-type]


def run(program: str, *arguments: str, pdf: bytes) -> bytes:
    return subprocess.run([program, *arguments], input=pdf, capture_output=True, check=True).stdout


def text_of(pdf: bytes) -> str:
    """Return the text read back, without what only places it."""
    text = run("pdftotext", "-raw", "-", "-", pdf=pdf).decode()
    shown = "".join(it for it in text if unicodedata.category(it) != "Cf")
    return unicodedata.normalize("NFC", shown)


def words_of(text: str) -> list[str]:
    return re.sub(r"\s+", " ", text).split()


def picture_of(pdf: bytes, dpi: int = 60) -> Image.Image:
    return Image.open(BytesIO(run("pdftoppm", "-png", "-r", str(dpi), "-", pdf=pdf)))


@needs_poppler
@pytest.mark.parametrize(
    ("strokes", "across", "down"),
    [
        ((Stroke(1, 0, ((0, 0), (4000, 0))), Stroke(1, 0, ((0, 3000), (4000, 3000)))), 314, 236),
        ((Stroke(1, 2, ((2000, 1500),)),), 36, 36),
    ],
)
def test_a_sketch_is_printed_whole_in_its_own_inks(strokes, across, down):
    """A picture of the sheet would lose its top and its bottom, as a photo does."""
    poster = replace(poster_of(photo=None), inked=Drawing(strokes))
    pdf = render_poster(poster, fonts(), Paper.A4, "Mairie du 19ᵉ")
    page = np.asarray(picture_of(pdf.data, dpi=72).convert("RGB")).astype(int)
    red = (abs(page - (0xC2, 0x38, 0x1B)).sum(axis=2) < 40).nonzero()
    high, wide = (int(it.max() - it.min()) for it in red)
    assert abs(wide - across) < 12
    assert abs(high - down) < 12
    assert red[0].min() > 68


@needs_poppler
@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("project", PROJECTS, ids=lambda it: it["title"])
def test_the_poster_of_a_project_is_read_back(project: dict[str, str], paper: Paper):
    pdf = rendered(
        title=project["title"],
        sentence=project["sentence"],
        drawing=project["drawing"],
        paper=paper,
    )
    assert pdf.pages == 1
    (code,) = zxingcpp.read_barcodes(picture_of(pdf.data))
    assert code.text == PROJECT_ADDRESS
    back = words_of(text_of(pdf.data))
    for said in (project["title"], project["sentence"], FRENCH.call, "suivi.exemple.fr"):
        wanted = words_of(said)
        assert any(back[i : i + len(wanted)] == wanted for i in range(len(back))), said


@needs_poppler
@pytest.mark.parametrize("paper", list(Paper))
def test_an_arabic_poster_is_read_back_in_the_order_of_reading(paper: Paper):
    pdf = rendered(title=ARABIC_TITLE, sentence=ARABIC, language="ar", paper=paper)
    back = text_of(pdf.data)
    for word in (*ARABIC_TITLE.split(), "خشبي", "الجيران", *poster_words("ar").call.split()):
        assert word in back
    (code,) = zxingcpp.read_barcodes(picture_of(pdf.data))
    assert code.text == PROJECT_ADDRESS


@needs_poppler
def test_an_arabic_poster_begins_at_the_right_edge():
    ink = np.asarray(picture_of(rendered(title="ا", language="ar").data).convert("L")) < 100
    title = ink[int(ink.shape[0] * 0.44) : int(ink.shape[0] * 0.6)]
    assert np.flatnonzero(title.any(axis=0)).min() > ink.shape[1] * 0.7


@needs_poppler
def test_a_chinese_poster_is_read_back():
    need_fonts_for("zh")
    pdf = rendered(title="运河边的小木屋", language="zh")
    back = "".join(words_of(text_of(pdf.data)))
    assert "运河边的小木屋" in back
    assert poster_words("zh").call in back
    assert poster_words("zh").act in back


@needs_poppler
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_font_is_embedded_and_every_text_has_a_language(language: str):
    need_fonts_for(language)
    pdf = rendered(language=language)
    lines = run("pdffonts", "-", pdf=pdf.data).decode().splitlines()[2:]
    assert lines
    assert all(re.search(r"Identity-H\s+yes\s+\w+\s+yes", line) for line in lines)
    assert f"/Lang ({language})".encode() in pdf.data
    assert b"/DisplayDocTitle true" in pdf.data


@needs_poppler
@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (210, 297)), (Paper.A3, (297, 420))])
def test_the_page_is_exactly_the_paper(paper: Paper, size: tuple[int, int]):
    told = run("pdfinfo", "-box", "-", pdf=rendered(paper=paper).data).decode()
    found = re.search(r"MediaBox: +0.00 +0.00 +([\d.]+) +([\d.]+)", told)
    assert found is not None
    points = [float(side) for side in found.groups()]
    assert points == pytest.approx([side * 72 / 25.4 for side in size], abs=0.01)


@needs_poppler
def test_a3_is_a4_enlarged():
    small = picture_of(rendered().data, 72)
    big = picture_of(rendered(paper=Paper.A3).data, 72).resize(small.size)
    difference = np.abs(np.asarray(small, int) - np.asarray(big, int)).mean()
    assert difference < 4


@needs_poppler
@pytest.mark.parametrize(
    "title",
    ["Un", "Anticonstitutionnellement", "x" * 300, "Des mots et encore des mots " * 20, "a\nb\nc"],
)
def test_a_long_title_shrinks_and_nothing_leaves_the_page(title: str):
    pdf = rendered(title=title, sentence=title * 2)
    assert pdf.pages == 1
    back = text_of(pdf.data)
    assert "".join(words_of(title)) in "".join(words_of(back))
    ink = np.asarray(picture_of(pdf.data).convert("L")) < 100
    assert not ink[int(ink.shape[0] * 0.42) :, int(ink.shape[1] * 0.95) :].any()
    (code,) = zxingcpp.read_barcodes(picture_of(pdf.data))
    assert code.text == PROJECT_ADDRESS


@needs_poppler
def test_a_photo_takes_the_place_of_the_drawing():
    red = BytesIO()
    Image.new("RGB", (300, 900), "red").save(red, "WEBP")
    page = np.asarray(picture_of(rendered(photo=red.getvalue()).data), int)
    middle = page[int(page.shape[0] * 0.3), page.shape[1] // 2]
    assert np.abs(middle - (255, 0, 0)).max() < 5
    assert np.abs(page[5, 5] - (255, 0, 0)).max() > 100


@needs_poppler
def test_a_poster_without_a_drawing_shows_how_many_asked():
    assert "12" in words_of(text_of(rendered(drawing="").data))


def test_a_damaged_drawing_is_drawn_as_far_as_it_can_be_read():
    assert strokes_of("M 0 0 L 1 1 Q 3 3 M 2 2") == [[(0.0, 0.0), (1.0, 1.0)]]
    assert strokes_of("L 0 0 L 1 . L 1 0") == [[(0.0, 0.0), (1.0, 0.0)]]


@settings(max_examples=20)
@given(st.text(max_size=80), st.sampled_from(["fr", "ar", "zh", "uk"]))
def test_any_text_that_was_cleaned_makes_a_poster(text: str, language: str):
    said = clean(text, 600)
    assert rendered(title=said, sentence=said, language=language).pages == 1


LATIN = st.text(st.sampled_from("aàâbcçdéèêëfghiîïjklmnoôœpqrstuùûüvwxyzABCÉ0123456789 '’,.-"))


@needs_poppler
@settings(max_examples=12)
@given(LATIN)
def test_latin_text_is_read_back_letter_for_letter(text: str):
    said = clean(text, 200)
    back = text_of(rendered(title="Titre", sentence=said).data)
    assert "".join(words_of(said)) in "".join(words_of(back))


def test_a_language_without_words_is_french():
    assert poster_words("xx") is FRENCH


def test_every_public_stage_has_words_in_every_language():
    for language in LANGUAGES:
        assert set(poster_words(language).stages) == set(PUBLIC_STAGES)


def test_a_public_address_is_upper_case_and_ends_with_26_symbols():
    address = public_address("https://suivi.exemple.fr/", "P", UUID(int=1))
    assert address == "HTTPS://SUIVI.EXEMPLE.FR/P/" + "0" * 25 + "1"


def sheet_of(*entries: Entry) -> WallSheet:
    return WallSheet("Vous avez dit", "Mairie", "#1f6b47", entries, "Rien encore.", "imprimé")


def wall(sheet: WallSheet, chosen: DocumentFonts | None = None) -> Pdf:
    return render_wall_sheet(sheet, chosen or fonts(), Paper.A4, "Mairie")


@needs_poppler
def test_a_wall_sheet_says_everything_on_as_many_pages_as_it_takes():
    entries = [
        Entry(f"Le {day}", f"Parole {day}", "Fait.", urgent=day % 2 > 0) for day in range(20)
    ]
    pdf = wall(sheet_of(*entries))
    assert pdf.pages > 1
    back = text_of(pdf.data)
    assert all(f"Parole {day}" in back for day in range(20))
    assert back.count("imprimé") == pdf.pages


@needs_poppler
def test_an_entry_longer_than_a_page_is_set_smaller():
    pdf = wall(sheet_of(Entry("Le 1", "mot " * 500, "")))
    assert pdf.pages == 1
    assert text_of(pdf.data).count("mot") == 500


@needs_poppler
def test_a_wall_sheet_without_entries_says_so_and_a_long_title_is_set_smaller():
    sheet = WallSheet("Un titre très " * 5, "Mairie", "#1f6b47", (), "Rien encore.", "")
    back = text_of(wall(sheet).data)
    assert "Rien encore." in back

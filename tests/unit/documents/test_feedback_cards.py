"""Cards to print for a project: read back as people and telephones read them."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from dataclasses import replace
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image

from kiosk.documents.feedback_card_words import FRENCH, card_words
from kiosk.documents.feedback_cards import FeedbackCard, render_feedback_cards
from kiosk.documents.pdf_page import Pdf
from kiosk.domain.paper import Paper
from tests.fakes.posters import PROJECT_ADDRESS
from tests.fakes.tickets import LANGUAGES, fonts, need_fonts_for


def rendered(language: str = "fr", title: str = "La Cabane du quai", sentence: str = "") -> Pdf:
    said = sentence or "Un abri en bois au bord du canal, tenu par les voisins."
    card = FeedbackCard(language, title, said, PROJECT_ADDRESS, "suivi.exemple.fr")
    return render_feedback_cards(card, fonts(), Paper.A4, "Mairie du 19ᵉ")


def read(pdf: Pdf, *command: str) -> bytes:
    return subprocess.run(command, input=pdf.data, capture_output=True, check=True).stdout


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="poppler-utils is not installed")
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_four_cards_are_read_back_with_their_codes_and_their_answers(language: str):
    need_fonts_for(language)
    words = card_words(language)
    pdf = rendered(language)
    assert pdf.pages == 1
    page = Image.open(BytesIO(read(pdf, "pdftoppm", "-png", "-r", "110", "-")))
    assert [it.text for it in zxingcpp.read_barcodes(page)] == [PROJECT_ADDRESS] * 4
    told = read(pdf, "pdftotext", "-raw", "-", "-").decode()
    text = unicodedata.normalize("NFC", told)
    back = "".join(it for it in text if unicodedata.category(it) != "Cf").split()
    # What a reader takes out of a PDF loses the marks above Arabic letters.
    answers = words.answers.values() if language == "fr" else ()
    for said in (*answers, words.heading, "suivi.exemple.fr"):
        assert set(said.split()) <= set(back), said
    assert back.count("suivi.exemple.fr") == 4


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_the_longest_title_and_sentence_stay_above_the_answers():
    pdf = rendered(title="Interdépartementalisation " * 3, sentence="Un banc à l’ombre. " * 16)
    told = read(pdf, "pdftotext", "-bbox", "-f", "1", "-", "-").decode()
    lines = [line for line in told.splitlines() if "<word" in line]
    bottoms = [float(it.split('yMax="')[1].split('"')[0]) for it in lines if ">banc<" in it]
    tops = [float(it.split('yMin="')[1].split('"')[0]) for it in lines if ">envie<" in it]
    assert len(bottoms) == 64
    assert max(it for it in bottoms if it < 420) < min(tops)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_own_words(language: str):
    assert card_words(language).language == language
    assert card_words("tlh") == FRENCH


def test_cards_are_in_french_where_there_is_no_font_for_the_others():
    poor = replace(fonts(), chinese=None)
    card = FeedbackCard("zh", "La Cabane", "Un abri.", PROJECT_ADDRESS, "suivi.exemple.fr")
    pdf = render_feedback_cards(card, poor, Paper.A4, "Mairie du 19ᵉ")
    assert b"/Lang (fr)" in pdf.data

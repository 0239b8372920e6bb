"""The words of the screens: complete, drawable, and plain."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QRawFont

from kiosk.documents.ticket_words import FRENCH, TICKET_WORDS, TicketWords
from kiosk.domain.spoken_words import BY_LANGUAGE, SpokenWords
from kiosk.models.language_model import LANGUAGES
from kiosk.settings import ASSETS
from tools import translations
from tools.translations import FOLDER

CODES = [row.code for row in LANGUAGES]
INVISIBLE = set("\n\u200f\u2068\u2069")
"""Marks of direction and ends of lines are not drawn."""

LONGEST_SENTENCE = 15
LONG_SENTENCES = {
    # Its words are those that the law asks for, and the page hides them behind a button.
    "NoticePage": "the legal notice",
}


def messages(code: str) -> list[tuple[str, ET.Element]]:
    """Return the strings of a language, each with the view that shows it."""
    tree = ET.parse(FOLDER / f"kiosk_{code}.ts")
    return [
        (context.findtext("name", ""), message)
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


def translated(code: str) -> str:
    """Return every translation of a language, end to end."""
    elements = [message.find("translation") for _, message in messages(code)]
    return "".join("".join(element.itertext()) for element in elements if element is not None)


@pytest.mark.requirement("A34")
def test_every_string_of_the_views_is_translated_and_up_to_date():
    assert translations.faults() == []


def test_a_forgotten_string_and_an_unfinished_one_are_told(tmp_path: Path):
    for file in FOLDER.glob("*.ts"):
        shutil.copy(file, tmp_path)
    english = tmp_path / "kiosk_en.ts"
    text = english.read_text(encoding="utf-8")
    english.write_text(
        text.replace("<translation>Leave<", '<translation type="unfinished"><'), encoding="utf-8"
    )
    assert translations.faults(tmp_path) == ["kiosk_en.ts: 'Partir' is not translated"]
    english.write_text(text.replace("<source>Partir<", "<source>Parti<"), encoding="utf-8")
    assert "kiosk_en.ts: out of date, run `make translations`" in translations.faults(tmp_path)


@pytest.mark.requirement("A34")
@pytest.mark.parametrize("code", CODES)
def test_the_shipped_fonts_draw_every_character(qapp, code):
    if code == "zh":
        pytest.skip("Chinese fonts belong to the system: `kiosk doctor` says when they are missing")
    fonts = [QRawFont(str(file), 16.0) for file in sorted((ASSETS / "fonts").glob("*.ttf"))]
    name = next(row.name for row in LANGUAGES if row.code == code)
    sources = "".join(message.findtext("source", "") for _, message in messages("en"))
    words = (sources if code == "fr" else translated(code)) + name
    missing = {
        character
        for character in set(words) - INVISIBLE
        if not any(font.supportsCharacter(ord(character)) for font in fonts)
    }
    assert missing == set()


def test_a_string_keeps_its_places_in_every_language():
    for code in CODES[1:]:
        for _, message in messages(code):
            source = message.findtext("source", "")
            translation = message.find("translation")
            assert translation is not None
            forms = translation.findall("numerusform") or [translation]
            for form in forms:
                places = set(re.findall(r"%\w", form.text or ""))
                assert places == set(re.findall(r"%\w", source)), (code, source)


def french_sentences() -> Iterator[tuple[str, str]]:
    """Split what visitors read and hear in French, each sentence with where it is said."""
    shown = [(view, message.findtext("source", "")) for view, message in messages("en")]
    printed = [("ticket", text) for text in strings_of(FRENCH)]
    said = [("voice", text) for text in strings_of(BY_LANGUAGE["fr"])]
    for place, text in (*shown, *printed, *said):
        for sentence in re.split(r"(?<=[.?!:])\s", text):
            yield place, sentence


def strings_of(words: TicketWords | SpokenWords) -> list[str]:
    return [text for text in asdict(words).values() if isinstance(text, str)]


@pytest.mark.requirement("A33")
def test_french_is_plain_no_sentence_is_longer_than_fifteen_words():
    """Read on the screens and on the ticket, or heard."""
    long = {
        (place, sentence)
        for place, sentence in french_sentences()
        if len(re.findall(r"[\w’-]+", sentence)) > LONGEST_SENTENCE and place not in LONG_SENTENCES
    } - {("voice", BY_LANGUAGE["fr"].signs)}
    assert long == set()


def test_the_ticket_speaks_every_language_of_the_screens():
    assert [words.language for words in TICKET_WORDS] == CODES

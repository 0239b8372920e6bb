"""The ticket's words: complete, and drawable in the faces that they are set in."""

from __future__ import annotations

from dataclasses import astuple

import pytest
from PIL import ImageFont

from kiosk.documents.dates import long_date
from kiosk.documents.fonts import Faces, load_font
from kiosk.documents.ticket_words import FRENCH, TICKET_WORDS, TicketWords, words_in
from kiosk.documents.typesetting import Type, set_lines
from kiosk.domain.contribution import Kind
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.receipt import Subject
from tests.fakes.tickets import LANGUAGES, a_receipt, fonts, need_fonts_for

MISSING = "\uffff"


def faces_of(words: TicketWords) -> Faces:
    need_fonts_for(words.language)
    faces = fonts().of(words.script)
    assert faces is not None
    return faces


def has_glyph(font: ImageFont.FreeTypeFont, character: str) -> bool:
    """Return whether a font draws something else than its box for missing glyphs."""
    return character.isspace() or bytes(font.getmask(character)) != bytes(font.getmask(MISSING))


def test_every_language_of_the_kiosk_has_its_words() -> None:
    assert tuple(words.language for words in TICKET_WORDS) == LANGUAGES


def test_an_unknown_language_gets_french() -> None:
    assert words_in("ar").language == "ar"
    assert words_in("tlh") is FRENCH


@pytest.mark.parametrize("words", TICKET_WORDS, ids=LANGUAGES)
def test_nothing_is_left_unsaid(words: TicketWords) -> None:
    assert all(astuple(words))
    assert "{day}" in words.read_before
    assert "{address}" in words.where_to_type
    kinds = (*Kind, *FeedbackKind)
    assert len({words.kind(kind) for kind in kinds}) == len(kinds)
    assert "{day}" in words.feedback_read_before
    long_date(a_receipt().deposited_on, words.language)


def test_a_feedback_has_words_of_its_own() -> None:
    assert FRENCH.about(Subject.CONTRIBUTION) is FRENCH
    assert FRENCH.about(Subject.FEEDBACK).title == "Votre avis est bien reçu."


def test_french_marks_never_begin_a_line() -> None:
    for sentence in astuple(FRENCH):
        for mark in (":", ";", "!", "?", "»"):
            assert f" {mark}" not in sentence


def test_only_arabic_runs_from_right_to_left() -> None:
    assert [words.language for words in TICKET_WORDS if words.rtl] == ["ar"]


@pytest.mark.parametrize("role", ["title", "strong", "text"])
@pytest.mark.parametrize("words", TICKET_WORDS, ids=LANGUAGES)
def test_every_character_has_a_glyph(words: TicketWords, role: str) -> None:
    face = load_font(getattr(faces_of(words), role), 40)
    latin = load_font(getattr(fonts().latin, role), 40)
    type_ = Type(face=face, latin=latin, line=40, rtl=words.rtl)
    drawn = {
        (stretch.font, character)
        for sentence in (*astuple(words)[2:], long_date(a_receipt().deposited_on, words.language))
        for line in set_lines([(sentence, type_)], 10_000, rtl=words.rtl)
        for stretch in line.stretches
        for character in stretch.text
    }
    assert [character for font, character in drawn if not has_glyph(font, character)] == []


def test_a_missing_glyph_would_be_seen() -> None:
    """The control of the test above: Noto Sans Arabic has no digits."""
    assert not has_glyph(load_font(fonts().arabic.text, 40), "2")
    assert has_glyph(load_font(fonts().latin.text, 40), "2")


@pytest.mark.parametrize("words", TICKET_WORDS, ids=lambda words: words.language)
def test_a_support_is_told_as_one_and_promises_no_reading(words):
    told = words.about(Subject.SUPPORT)
    assert told.title == words.support_title
    assert "{day}" not in told.read_before
    assert told.only_key == words.only_key


@pytest.mark.parametrize("words", TICKET_WORDS, ids=LANGUAGES)
def test_a_sketch_is_told_as_kept_and_not_as_sent(words):
    told = words.about(Subject.SKETCH)
    assert told.title == words.sketch_title
    assert told.read_before == words.sketch_until
    assert told.follow == words.sketch_follow


@pytest.mark.parametrize("words", TICKET_WORDS, ids=LANGUAGES)
def test_the_ticket_of_a_seat_names_the_day_and_is_no_promise_to_read(words):
    told = words.about(Subject.REGISTRATION)
    assert "{day}" in told.read_before
    assert told.read_before != words.read_before
    assert {told.title, told.follow, told.no_official_request} & {
        words.title,
        words.follow,
        words.no_official_request,
    } <= {words.follow}

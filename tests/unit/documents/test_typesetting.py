"""Lines: their breaks, their width, their direction."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, features

from kiosk.documents.fonts import load_font
from kiosk.documents.sheet import PillowLine, PillowType
from kiosk.documents.typesetting import Type, set_lines
from tests.fakes.tickets import fonts, need_fonts_for

SIZE = 24
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


def latin() -> PillowType:
    face = load_font(fonts().latin.text, SIZE)
    return Type(face=face, latin=face, line=SIZE)


def arabic() -> PillowType:
    face = load_font(fonts().arabic.text, SIZE)
    return Type(face=face, latin=latin().face, line=SIZE, rtl=True)


def chinese() -> PillowType:
    need_fonts_for("zh")
    faces = fonts().chinese
    assert faces is not None
    return Type(face=load_font(faces.text, SIZE), latin=latin().face, line=SIZE)


def texts(lines: list[PillowLine]) -> list[str]:
    return ["".join(stretch.text for stretch in line.stretches) for line in lines]


def seen(text: str) -> list[str]:
    """Return the stretches of an Arabic line, from left to right."""
    (line,) = set_lines([(text, arabic())], 2000, rtl=True)
    return [stretch.text for stretch in line.stretches]


def gaps(line: PillowLine) -> int:
    """Return how many white gaps part a drawn line's ink."""
    picture = Image.new("L", (int(line.width) + 4, 2 * SIZE), 255)
    left = 2.0
    for stretch in line.stretches:
        place, direction = (round(left), round(1.4 * SIZE)), stretch.direction
        draw = ImageDraw.Draw(picture)
        draw.text(place, stretch.text, 0, stretch.font, anchor="ls", direction=direction)
        left += stretch.width
    inked = np.flatnonzero(np.asarray(picture).min(axis=0) < 128)
    return int((np.diff(inked) > 1).sum())


def test_raqm_is_there() -> None:
    assert features.check("raqm")


def test_a_short_text_stays_on_one_line() -> None:
    assert texts(set_lines([("Suivez-la ici", latin())], 2000, rtl=False)) == ["Suivez-la ici"]


def test_lines_are_even_and_no_word_is_left_alone() -> None:
    sentence = "un deux trois quatre cinq six"
    width = int(latin().face.getlength("un deux trois quatre cinq")) + 2
    assert texts(set_lines([(sentence, latin())], width, rtl=False)) == [
        "un deux trois",
        "quatre cinq six",
    ]


def test_a_no_break_space_parts_nothing() -> None:
    lines = texts(set_lines([(f"le 27{NO_BREAK_SPACE}novembre", latin())], 140, rtl=False))
    assert lines == ["le", f"27{NO_BREAK_SPACE}novembre"]


def test_punctuation_sticks_to_the_piece_before_it() -> None:
    pieces = [("suivi.exemple.fr", latin()), (", ou ici", latin())]
    assert texts(set_lines(pieces, 190, rtl=False)) == ["suivi.exemple.fr,", "ou ici"]


def test_a_word_wider_than_the_line_is_parted_rather_than_cut_off() -> None:
    lines = set_lines([("Anticonstitutionnellement", latin())], 80, rtl=False)
    assert len(lines) > 1
    assert "".join(texts(lines)) == "Anticonstitutionnellement"


def test_blank_text_has_no_line() -> None:
    assert set_lines([(" \n\t ", latin())], 100, rtl=False) == []


def test_chinese_breaks_between_characters_and_keeps_its_punctuation() -> None:
    lines = texts(set_lines([("意见并非正式申请。", chinese())], 100, rtl=False))
    assert len(lines) > 1
    assert not any(line.startswith("。") for line in lines)


def test_a_chinese_date_is_not_parted() -> None:
    lines = texts(set_lines([("工作人员将在11月27日前阅读。", chinese())], 200, rtl=False))
    assert any("11月27日" in line for line in lines)


def test_arabic_words_run_from_right_to_left() -> None:
    assert seen("واحد اثنان") == ["اثنان", " ", "واحد"]


def test_numbers_keep_their_digits_in_order_and_a_full_stop_ends_on_the_left() -> None:
    assert seen("قبل 27 نوفمبر.") == [".", "نوفمبر", " ", "27", " ", "قبل"]


def test_a_latin_name_keeps_its_words_in_order_inside_arabic() -> None:
    pieces = [("Mairie du 19ᵉ", arabic().roman), (" · 22 نوفمبر", arabic())]
    (line,) = set_lines(pieces, 2000, rtl=True)
    assert "".join(stretch.text for stretch in line.stretches) == "نوفمبر 22 · Mairie du 19ᵉ"


def test_digits_and_punctuation_come_from_the_face_that_has_them() -> None:
    (line,) = set_lines([("قبل 27.", arabic())], 2000, rtl=True)
    faces = {stretch.text: stretch.font for stretch in line.stretches}
    assert faces["قبل"] is arabic().face
    assert faces["27"] is faces["."] is arabic().latin


def test_arabic_letters_are_joined() -> None:
    (word,) = set_lines([("بيتنا", arabic())], 2000, rtl=True)
    (letters,) = set_lines([("ب ي ت ن ا", arabic())], 2000, rtl=True)
    assert gaps(word) == 0
    assert gaps(letters) >= 4


def test_arabic_quotes_are_mirrored() -> None:
    """The first quote, on the right, opens towards the words on its left."""
    (quotes,) = set_lines([("«ا»", arabic())], 2000, rtl=True)
    closing, _, opening = quotes.stretches
    assert (opening.text, closing.text) == ("«", "»")
    drawn = opening.font.getmask("«", mode="L", direction="rtl")
    assert bytes(drawn) == bytes(opening.font.getmask("»", mode="L", direction="ltr"))


@pytest.mark.parametrize("rtl", [False, True])
@given(text=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Mn", "Me", "Mc"])))
def test_no_line_is_too_wide_and_no_character_is_lost(rtl: bool, text: str) -> None:
    lines = set_lines([(text, arabic() if rtl else latin())], 400, rtl=rtl)
    assert all(line.width <= 400 + 1 for line in lines)
    assert Counter("".join(texts(lines)).replace(" ", "")) == Counter(text.replace(" ", ""))

"""The faces of documents."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import ImageFont

from kiosk.documents.fonts import Faces, FontFile, Script, document_fonts, load_font
from kiosk.settings import ASSETS


def test_every_script_has_faces_but_chinese_where_the_system_lacks_it() -> None:
    fonts = document_fonts(ASSETS / "fonts", None)
    assert [script for script in Script if fonts.of(script) is None] == [Script.CHINESE]


def test_the_shipped_faces_can_be_loaded() -> None:
    fonts = document_fonts(ASSETS / "fonts", None)
    for script in (Script.LATIN, Script.CYRILLIC, Script.ARABIC):
        faces = fonts.of(script)
        assert faces is not None
        for font in (faces.title, faces.strong, faces.text):
            assert load_font(font, 20).size == 20


def test_the_faces_of_the_system_are_the_chinese_ones() -> None:
    font = FontFile(Path("somewhere.ttc"), index=2)
    chinese = Faces(font, font, font)
    assert document_fonts(ASSETS / "fonts", chinese).of(Script.CHINESE) is chinese


def test_a_face_is_loaded_once_and_shaped_by_raqm() -> None:
    text = document_fonts(ASSETS / "fonts", None).latin.text
    assert load_font(text, 20) is load_font(text, 20)
    assert load_font(text, 20).layout_engine == ImageFont.Layout.RAQM


def test_a_missing_face_is_an_error() -> None:
    with pytest.raises(OSError, match="cannot open resource"):
        load_font(FontFile(Path("nowhere.ttf")), 20)

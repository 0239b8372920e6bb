"""Personal data is marked where it stands, whatever stands before it; the text is untouched."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QFont
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickTextDocument

import kiosk.models.types  # noqa: F401 - registers PersonalDataMarker
from kiosk.models.personal_data_marker import PersonalDataMarker

FIELD = b"""
import QtQuick
import kiosk.models
TextEdit {
    property PersonalDataMarker marker: PersonalDataMarker {}
    Component.onCompleted: marker.watch(textDocument)
}
"""


class Field:
    """A text field whose personal data is marked."""

    def __init__(self) -> None:
        self.engine = QQmlApplicationEngine()
        self.engine.loadData(FIELD)
        (self.item,) = self.engine.rootObjects()
        self.holder = self.item.property("textDocument")
        assert isinstance(self.holder, QQuickTextDocument)
        self.document = self.holder.textDocument()

    def write(self, text: str) -> list[str]:
        """Write a text; return the parts that are marked, read as Qt counts: in UTF-16."""
        self.item.setProperty("text", text)
        parts: list[str] = []
        for number in range(self.document.blockCount()):
            block = self.document.findBlockByNumber(number)
            units = block.text().encode("utf-16-le")
            for marked in block.layout().formats():
                assert marked.format.fontUnderline()
                assert marked.format.fontWeight() == QFont.Weight.Bold
                part = units[2 * marked.start : 2 * (marked.start + marked.length)]
                parts.append(part.decode("utf-16-le"))
        return parts


@pytest.fixture
def field(qapp) -> Iterator[Field]:
    field = Field()
    yield field
    shiboken6.delete(field.engine)


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Un banc à l’ombre", []),
        ("Appelez M. Dupont", ["M. Dupont"]),
        ("😀👨‍👩‍👧 M. Dupont 😀 au 06 12 34 56 78 !", ["M. Dupont", "06 12 34 56 78"]),
        ("𝕄 Mme Žižka𝒳", ["Mme Žižka𝒳"]),
        ("Ligne\n😀 a@exemple.fr\nMme Martin", ["a@exemple.fr", "Mme Martin"]),
    ],
)
def test_exactly_the_personal_data_is_marked(field, text, marked):
    assert field.write(text) == marked
    assert field.item.property("text") == text


def test_the_marks_follow_the_text(field):
    assert field.write("M. Dupont") == ["M. Dupont"]
    assert field.write("😀 M. Durand") == ["M. Durand"]
    assert field.write("") == []


def test_what_is_no_text_is_let_be(qapp):
    marker = PersonalDataMarker()
    marker.watch(QObject())
    assert marker._highlighter is None

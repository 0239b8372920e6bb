"""Large text where there is little room: what is typed is read, and nothing is blacked out."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QAccessible, QGuiApplication

from kiosk.screen import prepare
from tests.views.eye import PATIENCE_MS, Eye, Page, Panel, is_keyboard_key

# Words of Qt's own modules about themselves: a sound library that is absent, a property of theirs.
pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3", "Member contentWidth", extend=True)

PANELS = [Panel(1080, 1920, 336, large=True), Panel(1280, 800, 337, large=True)]
SAID = "Il manque de l’ombre quai de la Loire, en juillet les bancs brûlent les cuisses."
LINES = 2
"""What is typed and what stands before it: with less, nobody knows where they are."""
MOST_BLACK = 0.001
"""Ink is not black: only an icon's edge or a code may be."""


@pytest.fixture(scope="module", params=PANELS, ids=str)
def eye(request, qapp: QGuiApplication, tmp_path_factory) -> Iterator[Eye]:
    prepare(qapp)
    QAccessible.setActive(True)
    eye = Eye(request.param, str(tmp_path_factory.mktemp("kiosk")))
    yield eye
    eye.screens.close()


@pytest.fixture
def prepared(eye: Eye, qtbot) -> Eye:
    eye.dress()
    if not eye.screens.background.is_ready:
        eye.prepare(qtbot)
    return eye


@pytest.mark.requirement("A12")
def test_two_lines_are_read_while_somebody_types_and_others_said_the_same(prepared, qtbot):
    eye = prepared
    eye.look_at(Page.What, qtbot)
    eye.screens.deposit.chooseKind("lack")
    eye.screens.deposit.write(SAID)
    qtbot.waitUntil(lambda: eye.screens.support.found, timeout=PATIENCE_MS)
    area = next(item for item in eye.items() if item.objectName() == "textArea")
    area.forceActiveFocus()
    qtbot.waitUntil(lambda: any(is_keyboard_key(item) for item in eye.targets()))
    eye.settle(qtbot)
    line = area.property("contentHeight") / area.property("lineCount")
    assert eye.seen(area).height() >= LINES * line


def test_no_page_is_black_behind_its_words(prepared, qtbot):
    eye = prepared
    eye.look_at(Page.Voices, qtbot)
    eye.screens.voices.search("trotinettes")
    qtbot.waitUntil(lambda: bool(eye.screens.voices.readAs), timeout=PATIENCE_MS)
    eye.settle(qtbot)
    assert black_share(eye) < MOST_BLACK


def black_share(eye: Eye) -> float:
    """Return how much of the window is of no colour at all."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    eye.window.grabWindow().save(buffer, "BMP")  # type: ignore[call-overload] # stubs forget QBuffer
    picture = Image.open(BytesIO(bytes(buffer.data().data()))).convert("RGB")
    black = sum(n for n, colour in picture.getcolors(1 << 24) or () if colour == (0, 0, 0))
    return black / (picture.width * picture.height)

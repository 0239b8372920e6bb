"""Pages whose parts depend on each other find their places, and stay there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.screen import prepare
from tests.views.eye import PIXEL, Eye, Page, Panel, rect_of, within
from tests.views.test_reach import faults
from tools.translations import release

pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3", "Member contentWidth", extend=True)

NAMES = {"backButton", "previousButton", "nextButton", "doneButton"}
PANELS = [Panel(1080, 1920, 336), Panel(1366, 768, 345)]
HUNG_HIGH = Panel(1080, 1920, 336, low=True, bottom_mm=1200)


@pytest.fixture
def eye(request, qapp: QGuiApplication, tmp_path, qtbot) -> Iterator[Eye]:
    release()
    prepare(qapp)
    eye = Eye(request.param, str(tmp_path))
    eye.dress()
    eye.prepare(qtbot)
    yield eye
    eye.screens.close()


@pytest.mark.parametrize("eye", PANELS, indirect=True, ids=str)
def test_every_button_is_within_the_page_which_finds_its_place(eye: Eye, qtbot):
    """Four in a row once made the page wider, its words shorter, and so on without end."""
    moments = eye.screens.moments
    offer = moments._offers[0]
    long = replace(offer.moment, title="Réparer une roue " * 3, sentence="Un vélo voilé. " * 60)
    moments._show((replace(offer, moment=long),))
    for code in ("fr", "ar", "uk"):
        eye.screens.language.choose(code)
        eye.look_at(Page.Moment, qtbot)
        row = [rect_of(it) for it in eye.items() if it.objectName() in NAMES]
        assert len(row) == len(NAMES)
        assert all(within(it, eye.frame) and it.width() >= 20 * eye.mm - PIXEL for it in row)
        assert not any(one.intersects(other) for one, other in combinations(row, 2))


@pytest.mark.parametrize("eye", [HUNG_HIGH], indirect=True, ids=str)
@pytest.mark.parametrize("page", [Page.Ticket, Page.SketchTicket], ids=lambda page: page.name)
def test_the_ticket_stands_above_low_commands(eye: Eye, qtbot, page: Page):
    """Its code was as wide as the sheet was high, and its words made the sheet high."""
    eye.look_at(page, qtbot)
    assert faults(eye) == []
    (code,) = (it for it in eye.items() if it.objectName() == "codeText")
    assert code.property("lineCount") == 1

"""A visit from a wheelchair: a hand that goes no higher than 1220 mm, nor below the band."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QPoint
from pytestqt.qtbot import QtBot

from kiosk.app import Screens
from kiosk.domain.reach import HIGHEST, LOWEST
from tests.end2end.hands import Hands, Page
from tests.end2end.test_deposit import deposit_from_home

WIDTH, HEIGHT, WIDTH_MM = 1080, 1920, 336
"""27 inches, upright."""
LOWEST_OF_ALL = 380.0
"""Millimetres above the floor (EN 301 549, 8.3.2.1): the bar, before the mode is on."""


class SeatedHands(Hands):
    """Hands that refuse to touch what is out of their reach."""

    def __init__(self, screens: Screens, qtbot: QtBot, bottom_mm: int) -> None:
        super().__init__(screens, qtbot)
        self.bottom_mm = bottom_mm

    def height_of(self, where: QPoint) -> float:
        """Return how high above the floor a point of the window is, in millimetres."""
        return self.bottom_mm + (HEIGHT - where.y()) * WIDTH_MM / WIDTH

    def touch_at(self, where: QPoint) -> None:
        """Touch, or fail: nobody stands up from a wheelchair."""
        height = self.height_of(where)
        lowest = LOWEST if low_controls(self) else LOWEST_OF_ALL
        assert lowest <= height <= HIGHEST, f"{where} is {height:.0f} mm above the floor"
        super().touch_at(where)

    def wake(self) -> None:
        """Touch the attract page in the middle of the band."""
        above = (LOWEST + HIGHEST) / 2 - self.bottom_mm
        self.touch_at(QPoint(WIDTH // 2, HEIGHT - round(above * WIDTH / WIDTH_MM)))
        self.wait_for_page(Page.Home)

    def sit(self) -> None:
        """Wake the kiosk, and ask for what is touched to come down."""
        self.wake()
        self.touch("accessibilityButton")
        self.touch("lowControlsChoice")
        self.touch("closeAccessibilityButton")


@pytest.fixture(params=[900, 870], ids=lambda bottom: f"hung at {bottom} mm")
def seated(request, open_kiosk: Callable[..., Hands]) -> SeatedHands:
    standing = open_kiosk(
        KIOSK_DEMO="true",
        KIOSK_SCREEN__WIDTH=str(WIDTH),
        KIOSK_SCREEN__HEIGHT=str(HEIGHT),
        KIOSK_SCREEN__WIDTH_MM=str(WIDTH_MM),
        KIOSK_SCREEN__BOTTOM_MM=str(request.param),
    )
    return SeatedHands(standing.screens, standing.qtbot, request.param)


def low_controls(hands: Hands) -> bool:
    """Say whether what is touched is down."""
    theme = hands.screens.engine.singletonInstance("kiosk.views.style", "Theme")
    assert isinstance(theme, QObject)
    return bool(theme.property("lowControls"))


@pytest.mark.requirement("A22")
def test_from_the_projects_to_a_feedback_and_its_ticket(seated, printer):
    seated.sit()
    seated.touch("projectsTile")
    seated.touch("projectCard0")
    seated.touch("doubtButton")
    seated.wait_for_page(Page.Feedback)
    seated.touch("textArea")
    seated.type_on_screen("trop de marches")
    seated.touch("sendButton")
    seated.wait_for_page(Page.Ticket)
    seated.touch("printButton")
    assert seated.printed_address(printer).startswith("HTTPS://SUIVI.EXEMPLE.FR/")


@pytest.mark.requirement("A22")
def test_a_deposit_and_its_ticket_and_the_next_visitor_finds_the_pages_as_usual(seated, printer):
    seated.sit()
    code = deposit_from_home(seated, "trop de marches rue de crimée")
    assert code.count("-") == 3
    assert low_controls(seated)
    seated.touch("printButton")
    assert seated.printed_address(printer).startswith("HTTPS://SUIVI.EXEMPLE.FR/")
    seated.touch("finishButton")
    seated.wait_for_page(Page.Attract)
    assert not low_controls(seated)


@pytest.mark.requirement("A22")
def test_standing_up_is_needed_without_it(seated):
    """The same hands fail without the mode: the test above proves something."""
    seated.wake()
    seated.touch("depositTile")
    seated.touch("beginButton")
    with pytest.raises(AssertionError, match="above the floor"):
        seated.touch("frustrationChoice")

"""The first thing that anybody sees: it moves gently, or not at all, and fits every screen."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk import app
from kiosk.screen import prepare
from tests.fakes.chance import StillClock
from tests.views import test_pages as geometry
from tests.views.eye import Eye, Page, Panel
from tests.views.flashes import Frame, flashes_in_a_second
from tests.views.test_pages import PANELS

pytestmark = pytest.mark.qt_log_ignore("pipewire-0.3", "Member contentWidth", extend=True)

HURRIED_MS = 1000
"""Voices change nine times faster than they do in the lobby."""
FRAMES = 40


def white(at: float) -> Frame:
    return Frame(at, Image.new("RGB", (24, 24), "white"))


def black(at: float) -> Frame:
    return Frame(at, Image.new("RGB", (24, 24), "black"))


def test_a_strobe_is_seen_by_the_analysis():
    strobe = [(white if n % 2 else black)(n / 10) for n in range(21)]
    assert flashes_in_a_second(strobe) == 5


def test_a_fade_and_back_is_one_flash():
    greys = [*range(0, 255, 15), *range(255, 0, -15)]
    fade = [Frame(n / 20, Image.new("RGB", (24, 24), (it, it, it))) for n, it in enumerate(greys)]
    assert flashes_in_a_second(fade) <= 1


def picture(image: QImage) -> Image.Image:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "BMP")  # type: ignore[call-overload] # stubs forget QBuffer
    return Image.open(BytesIO(bytes(buffer.data().data())))


@pytest.fixture
def clock(monkeypatch) -> StillClock:
    clock = StillClock()
    monkeypatch.setattr(app, "SystemClock", lambda: clock)
    return clock


@pytest.fixture
def look(qapp: QGuiApplication, tmp_path, qtbot, clock) -> Iterator[Callable[..., Eye]]:
    prepare(qapp)
    QAccessible.setActive(True)
    opened: list[Eye] = []

    def look(panel: Panel, **environment: str) -> Eye:
        eye = Eye(panel, str(tmp_path), environment)
        opened.append(eye)
        eye.prepare(qtbot)
        eye.screens.session.leave()
        qtbot.waitUntil(lambda: eye.screens.lobby.voices.count > 2, timeout=10_000)
        return eye

    yield look
    for eye in opened:
        eye.theme.setProperty("reducedMotion", False)
        eye.screens.close()


def hurry(eye: Eye) -> None:
    for item in eye.items():
        if item.objectName() in {"driftingVoices", "fulfilments"}:
            item.setProperty("readingTime", HURRIED_MS)


def named(eye: Eye, name: str) -> QQuickItem:
    return next(item for item in eye.items() if item.objectName() == name)


def record(eye: Eye, qtbot) -> list[Frame]:
    frames = []
    for _ in range(FRAMES):
        with qtbot.waitSignal(eye.window.frameSwapped, timeout=10_000):
            eye.window.update()
        frames.append(Frame(time.monotonic(), picture(eye.window.grabWindow())))
    return frames


@pytest.mark.requirement("A29")
def test_the_loop_moves_and_never_flashes_more_than_three_times_a_second(look, qtbot):
    eye = look(Panel(1280, 800, 337))
    hurry(eye)
    frames = record(eye, qtbot)
    assert len({frame.picture.tobytes() for frame in frames}) > 3
    assert flashes_in_a_second(frames) <= 3


@pytest.mark.requirement("A29")
def test_with_reduced_motion_nothing_moves_and_there_is_nothing_to_pause(look, qtbot):
    eye = look(Panel(1280, 800, 337), KIOSK_SCREEN__REDUCED_MOTION="true")
    hurry(eye)
    frames = record(eye, qtbot)
    # What was still being opened may come with the first frames.
    later = frames[len(frames) // 2 :]
    assert len({frame.picture.tobytes() for frame in later}) == 1
    assert "pauseButton" not in {item.objectName() for item in eye.items()}


@pytest.mark.requirement("A29")
def test_what_a_visitor_chose_gives_way_to_the_setting(look):
    eye = look(Panel(1280, 800, 337), KIOSK_SCREEN__REDUCED_MOTION="true")
    eye.screens.session.home()
    eye.theme.setProperty("reducedMotion", False)
    eye.screens.session.leave()
    assert eye.theme.property("reducedMotion")


PAGES = geometry.TestEachPage()
CHECKS = (
    PAGES.test_every_button_is_large_enough_for_a_finger,
    PAGES.test_every_button_is_inside_the_window,
    PAGES.test_no_text_is_cut,
    PAGES.test_no_text_is_painted_outside_the_window,
)


@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_the_closed_screen_its_hours_and_the_call_fit_the_screen(look, qtbot, clock, panel):
    eye = look(panel, KIOSK_OPENING__HOURS="lun-ven 8:30-12:30, 13:30-17:00; sam 9:00-12:30")
    eye.theme.setProperty("largeText", panel.large)
    eye.look_at(Page.Home, qtbot)
    eye.window.setProperty("callingAgent", True)
    check(eye)
    eye.window.setProperty("callingAgent", False)
    eye.screens.session.leave()
    clock.move(hours=10)
    eye.screens.opening.look()
    eye.theme.setProperty("largeText", panel.large)
    eye.look_at(Page.Attract, qtbot)
    assert named(eye, "opensText").property("text").startswith("Ouvre demain à")
    check(eye)
    eye.look_at(Page.Closed, qtbot)
    check(eye)
    eye.window.setProperty("callingAgent", True)
    check(eye)


def check(eye: Eye) -> None:
    for holds in CHECKS:
        holds(eye)  # tests are not typed

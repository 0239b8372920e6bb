"""The display: found where there is one, and never the end of the program that asks."""

import json
import os
import sys

import pytest

from kiosk import panel
from kiosk.display import has_display, look
from kiosk.services.doctor import LANGUAGES
from kiosk.settings import ASSETS

FONTS = ASSETS / "fonts"
SHIPPED = {"fr", "en", "es", "pt", "ar", "uk"}


@pytest.mark.parametrize(
    ("environment", "there"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-1"}, True),
        ({"QT_QPA_PLATFORM": "xcb"}, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"QT_QPA_PLATFORM": "eglfs:width=1"}, True),
    ],
)
def test_a_display_is_a_server_or_a_platform_that_needs_none(environment, there):
    assert has_display(environment) is there


def test_the_shipped_fonts_draw_every_language_but_chinese(qapp):
    assert set(panel.drawn_languages(FONTS)) == SHIPPED == set(LANGUAGES) - {"zh"}


def test_an_empty_folder_draws_nothing(qapp, tmp_path):
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    assert panel.drawn_languages(tmp_path) == []


def test_offscreen_there_is_no_panel(qapp):
    assert panel.panel_size() is None


def test_a_panel_tells_its_pixels_and_its_millimetres(qapp, monkeypatch):
    monkeypatch.setattr(panel, "_NO_PANEL", set())
    size = panel.panel_size()
    assert size is not None
    assert size.keys() == {"width", "height", "width_mm", "height_mm"}
    assert min(size.values()) > 0


def test_qt_answers_from_a_process_of_its_own(qapp, capsys, monkeypatch):
    panel.main(FONTS)
    told = json.loads(capsys.readouterr().out)
    sight = look(FONTS, {"PATH": os.environ["PATH"]})
    assert told["panel"] is sight.panel is None
    assert frozenset(told["languages"]) == sight.languages
    assert frozenset(told["voices"]) == sight.voices


def test_a_display_that_does_not_answer_is_no_display():
    sight = look(FONTS, {"PATH": os.environ["PATH"], "DISPLAY": ":987654"})
    assert sight.panel is None
    assert sight.languages == SHIPPED


def test_without_qt_nothing_is_known_and_nothing_fails(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/absent/python")
    sight = look(FONTS, {})
    assert (sight.panel, sight.languages) == (None, frozenset())

"""The root of the screens: real millimetres, and faults that are said."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlError

from kiosk import app, screen
from kiosk.app import Screens
from kiosk.errors import EnvironmentFault, Fault
from kiosk.screen import log_warnings, pixels_per_mm
from kiosk.settings import load

PORTRAIT_27 = 1080 / 336.3


class Panel:
    """A screen that tells its dots per inch, truly or not."""

    def __init__(self, dots_per_inch: float) -> None:
        self.dots_per_inch = dots_per_inch

    def physicalDotsPerInch(self) -> float:
        """Return what the screen says."""
        return self.dots_per_inch


class Machine(QGuiApplication):
    """What Qt says of the machine."""

    panel = Panel(0)
    platform = "eglfs"

    @staticmethod
    def primaryScreen():
        return Machine.panel

    @staticmethod
    def platformName():
        return Machine.platform


@pytest.fixture
def machine(monkeypatch):
    """Decide the panel and the platform."""

    def be(dots_per_inch: float, platform: str = "eglfs") -> None:
        monkeypatch.setattr(Machine, "panel", Panel(dots_per_inch))
        monkeypatch.setattr(Machine, "platform", platform)
        monkeypatch.setattr(screen, "QGuiApplication", Machine)

    return be


def test_the_settings_win(machine):
    machine(101.6)
    said = {"KIOSK_SCREEN__WIDTH": "1080", "KIOSK_SCREEN__WIDTH_MM": "270"}
    assert pixels_per_mm(load(None, said)) == pytest.approx(4)


def test_then_a_believable_panel(machine):
    machine(101.6)
    assert pixels_per_mm(load(None, {})) == pytest.approx(4)


@pytest.mark.parametrize("told", [0, 10, 38, 306, 5000, float("inf"), float("nan")])
def test_a_panel_that_lies_is_taken_for_27_inches(machine, told):
    machine(told)
    assert pixels_per_mm(load(None, {})) == pytest.approx(PORTRAIT_27)


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc"])
def test_a_panel_that_is_none_is_taken_for_27_inches(machine, platform):
    machine(101.6, platform)
    assert pixels_per_mm(load(None, {})) == pytest.approx(PORTRAIT_27)


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_views_that_are_not_there_are_a_fault_of_the_display(qapp, tmp_path, monkeypatch):
    monkeypatch.setattr(app, "HERE", tmp_path / "kiosk")
    with pytest.raises(EnvironmentFault, match="L’écran ne peut pas s’ouvrir") as refused:
        Screens(load(None, {"KIOSK_DATA": str(tmp_path)}))
    assert refused.value.code is Fault.DISPLAY


def test_what_qml_warns_of_is_logged(caplog):
    warning = QQmlError()
    warning.setDescription("a binding failed")
    log_warnings([warning])
    assert "a binding failed" in caplog.text

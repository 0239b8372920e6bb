"""What the two composition roots share: fonts, the panel's size, and making the services."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlError

from kiosk.domain.reach import USUAL_BOTTOM, Mounting, reachable_rows
from kiosk.settings import ASSETS, Settings

if TYPE_CHECKING:
    from kiosk.services.catalogue import Services

log = logging.getLogger(__name__)

HERE = Path(__file__).parent

_MM_PER_INCH = 25.4
_BELIEVABLE = (1.5, 12.0)
"""Pixels per millimetre of panels that exist; others lie about their size."""
_TWENTY_SEVEN_INCHES = 1080 / 336.3
"""Pixels per millimetre of a 27″ panel in portrait, when the screen does not know its size."""


def prepare(application: QGuiApplication) -> None:
    """Give the application its fonts, and nowhere to keep what is typed."""
    application.setApplicationName("kiosk")
    # Where Qt's pinyin would write a dictionary of the visitors' words: without it, it learns none.
    os.environ["XDG_CONFIG_HOME"] = os.devnull
    for font in sorted((ASSETS / "fonts").rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    for family in ("Bricolage Grotesque", "Atkinson Hyperlegible Next"):
        QFont.insertSubstitutions(family, ["Noto Sans Arabic", "Noto Sans", "Noto Sans CJK SC"])
    application.setFont(QFont("Atkinson Hyperlegible Next"))


def undrawn() -> set[str]:
    """Return the codes of the languages that no font here draws: Chinese, without fonts-noto-cjk.

    The fonts of the others are shipped.
    """
    chinese = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    return set() if chinese else {"zh"}


def pixels_per_mm(settings: Settings) -> float:
    """Return the pixels in one millimetre of the real panel.

    The settings win; then what the screen says, if it is believable; then a 27″ panel.
    """
    if settings.screen.width_mm:
        return settings.screen.width / settings.screen.width_mm
    screen = QGuiApplication.primaryScreen()
    told = screen.physicalDotsPerInch() / _MM_PER_INCH
    virtual = QGuiApplication.platformName() in {"offscreen", "minimal", "vnc"}
    low, high = _BELIEVABLE
    return told if low <= told <= high and not virtual else _TWENTY_SEVEN_INCHES


def reach(settings: Settings) -> dict[str, int]:
    """Return how many rows of the window are within reach of a wheelchair, and how many below."""
    screen = settings.screen
    whole = QGuiApplication.primaryScreen().size().height()
    rows = whole if screen.fullscreen else screen.height
    bottom = USUAL_BOTTOM if screen.bottom_mm is None else screen.bottom_mm
    found = reachable_rows(Mounting(rows / pixels_per_mm(settings), bottom), rows)
    return {"reachHeight": found.end - found.first, "reachBelow": rows - found.end}


def services_of(settings: Settings) -> Services:
    """Open the record and make every use case; on the writing thread."""
    # Imported on the writing thread: the first frame does not wait for SQLAlchemy.
    from kiosk.wiring_screens import make_services  # noqa: PLC0415

    def facts() -> Mapping[str, str]:
        from kiosk.examination import facts_of  # noqa: PLC0415 - rarely of use

        return facts_of(settings)

    return make_services(settings, facts)


def log_warnings(warnings: list[QQmlError]) -> None:
    """Log what QML complains about."""
    for warning in warnings:
        log.warning("%s", warning.toString())

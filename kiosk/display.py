"""Is there a display, and what does Qt know of this machine: without loading Qt in this process.

Qt is asked in a process of its own (`kiosk.panel`), because it aborts the whole process when the
display does not answer.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).parent.parent
_TIMEOUT = 60
"""Seconds; a slow machine loads Qt in five."""
_NEEDS_NO_SERVER = ("offscreen", "minimal", "eglfs", "linuxfb", "vkkhrdisplay")


@dataclass(frozen=True, slots=True)
class Panel:
    """The size of the main panel, in pixels, and in the millimetres that it says."""

    width: int
    height: int
    width_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True)
class Sight:
    """What Qt knows of this machine.

    Attributes:
        panel: None when there is no display.
        languages: codes of those whose alphabet a font of the folder draws.
        voices: codes of those that the system's speech can speak.
    """

    panel: Panel | None
    languages: frozenset[str]
    voices: frozenset[str]


def has_display(environment: Mapping[str, str]) -> bool:
    """Say whether Qt has somewhere to draw: a display server, or a platform that needs none."""
    platform = environment.get("QT_QPA_PLATFORM", "")
    server = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    return bool(server) or platform.startswith(_NEEDS_NO_SERVER)


def look(fonts: Path, environment: Mapping[str, str] = os.environ) -> Sight:
    """Ask Qt for the panel, and for what the fonts of a folder draw; nothing if Qt does not start.

    A display that does not answer is no display.
    """
    offscreen = {**environment, "QT_QPA_PLATFORM": "offscreen"}
    tries = [dict(environment), offscreen] if has_display(environment) else [offscreen]
    for each in tries:
        sight = _ask(fonts, each)
        if sight is not None:
            return sight
    return Sight(None, frozenset(), frozenset())


def _ask(fonts: Path, environment: dict[str, str]) -> Sight | None:
    try:
        answer = subprocess.run(  # noqa: S603 - ourselves
            (sys.executable, "-m", "kiosk.panel", str(fonts.absolute())),
            cwd=_ROOT,
            env=environment,
            capture_output=True,
            timeout=_TIMEOUT,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    told = json.loads(answer.stdout)
    panel = told["panel"]
    return Sight(panel and Panel(**panel), frozenset(told["languages"]), frozenset(told["voices"]))

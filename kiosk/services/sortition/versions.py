"""The versions of the programs that compute a draw, as its manifest tells them."""

from __future__ import annotations

import platform
from importlib.metadata import version

from kiosk import __version__


def versions() -> dict[str, str]:
    """Return them by name."""
    return {
        "kiosk": __version__,
        "python": platform.python_version(),
        "highspy": version("highspy"),
    }

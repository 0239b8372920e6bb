"""Runs a program of the bench in a process of its own, as the kiosk runs."""

from __future__ import annotations

import os
import subprocess
import sys

_NO_DELAYS = {"KIOSK_SESSION__REPEAT": "0", "KIOSK_SESSION__KEY_REPEAT": "0"}


def run_alone(module: str, *arguments: str, **environment: str) -> str:
    """Run a module and return what it printed; what it logs shows only if it fails.

    Its hands are faster than a visitor's: every touch counts.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    ended = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        env=os.environ | _NO_DELAYS | environment,
        capture_output=True,
        check=False,
        text=True,
    )
    if ended.returncode:
        sys.stderr.write(ended.stderr)
    ended.check_returncode()
    return ended.stdout

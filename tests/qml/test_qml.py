"""The QML tests of the controls, run by Qt in a process of their own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

RUNNER = Path(__file__).parent / "run.py"


def test_every_qml_test_passes_without_a_warning():
    done = subprocess.run(
        [sys.executable, str(RUNNER)],
        capture_output=True,
        text=True,
        errors="replace",
        timeout=120,
        check=False,
    )
    report = done.stdout + done.stderr
    assert done.returncode == 0, report
    assert "QWARN" not in report, report

"""Runs the QML tests of this folder: ``python tests/qml/run.py``; more arguments go to Qt Test."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_IM_MODULE"] = "compose"  # the controls alone: no on-screen keyboard

from PySide6.QtQuickTest import QUICK_TEST_MAIN

HERE = Path(__file__).resolve().parent

if __name__ == "__main__":
    arguments = [sys.argv[0], "-input", str(HERE), "-import", str(HERE.parent.parent)]
    sys.exit(QUICK_TEST_MAIN("controls", arguments + sys.argv[1:]))

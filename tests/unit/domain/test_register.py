from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from kiosk.domain.register import Durations, as_markdown, labelled, register

ROOT = Path(__file__).parents[3]
DURATIONS = Durations(receipt=11, contact=13, contact_after_answer=3, text=25)


def test_every_line_says_what_why_how_long_and_for_whom() -> None:
    for line in register(DURATIONS):
        assert all(words.strip() for _, words in labelled(line))
        assert "{" not in line.duration


def test_the_durations_are_those_of_the_settings() -> None:
    said = as_markdown(register(DURATIONS))
    for words in ("25 mois, puis élimination", "3 mois après la réponse, 13 mois", "11 mois"):
        assert words in said


def test_the_page_of_the_documentation_is_up_to_date() -> None:
    """`python -m tools.register` writes it."""
    command = [sys.executable, "-m", "tools.register", "--check"]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == 0

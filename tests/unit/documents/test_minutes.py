from __future__ import annotations

import subprocess

import pytest

from kiosk.documents.fonts import document_fonts
from kiosk.documents.minutes import Minutes, Section, render_minutes
from kiosk.settings import ASSETS


def told(tmp_path, minutes: Minutes) -> tuple[int, str]:
    """Return how many pages minutes take, and their text."""
    pdf = render_minutes(minutes, document_fonts(ASSETS / "fonts", None), "Mairie")
    path = tmp_path / "minutes.pdf"
    path.write_bytes(pdf.data)
    try:
        done = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, check=True)
    except FileNotFoundError:
        pytest.skip("pdftotext (poppler-utils) is not there to read the file back")
    return pdf.pages, done.stdout.decode()


def minutes_with(facts: list[tuple[str, str]]) -> Minutes:
    sections = (Section("Les faits", facts), Section("Incidents", (("", "…"),)))
    return Minutes("Procès-verbal", "du jour", sections, ("Pour la mairie", "Un témoin"))


def test_the_minutes_say_every_fact_and_leave_room_to_sign(tmp_path):
    pages, text = told(tmp_path, minutes_with([("Boules", "407"), ("", "Une phrase entière.")]))
    assert pages == 1
    for words in ("Procès-verbal", "Les faits", "Boules", "407", "Une phrase", "Un témoin"):
        assert words in text


def test_a_long_list_goes_on_over_pages_and_the_signatures_are_never_alone(tmp_path):
    tickets = " ".join(f"R{number:04}" for number in range(800))
    pages, text = told(tmp_path, minutes_with([("Suppléants", tickets)]))
    assert pages > 1
    assert all(ticket in text for ticket in tickets.split())
    last = text.split("\f")[pages - 1]
    assert "Incidents" in last
    assert "Un témoin" in last

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.documents.slip import Producer, draw_slip
from kiosk.domain.retention import Slip
from kiosk.settings import ASSETS
from tests.fakes.chance import NOW

SLIP = Slip(UUID(int=1), NOW, UUID(int=2), date(2024, 1, 2), date(2024, 11, 3), 1234)
PRODUCER = Producer("Mairie du 19ᵉ", "Bureau de l’intelligence citoyenne", 24)


def words_of(slip: Slip, folder: Path) -> str:
    path = folder / "slip.pdf"
    path.write_bytes(draw_slip(slip, PRODUCER, ASSETS / "fonts"))
    run = ["pdftotext", "-layout", str(path), "-"]
    return subprocess.run(run, check=True, capture_output=True, text=True).stdout


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed")
def test_it_says_the_type_the_extreme_dates_and_the_volume(tmp_path: Path):
    said = words_of(SLIP, tmp_path)
    for words in ("2 janvier 2024", "3 novembre 2024", "1234 textes", "2026-00000001", "24 mois"):
        assert words in said
    assert "____" in said
    stamped = replace(SLIP, visa="75-2026-014", visa_day=date(2026, 12, 1))
    # The dates of this project begin with « 1ᵉʳ » on the first of a month.
    assert "75-2026-014, le 1" in words_of(stamped, tmp_path)


def test_the_same_slip_is_the_same_file():
    one = draw_slip(SLIP, PRODUCER, ASSETS / "fonts")
    assert one.startswith(b"%PDF")
    assert one == draw_slip(SLIP, PRODUCER, ASSETS / "fonts")
    assert one != draw_slip(replace(SLIP, visa="75"), PRODUCER, ASSETS / "fonts")

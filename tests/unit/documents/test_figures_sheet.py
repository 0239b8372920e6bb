"""The weekly sheet: what it looks like on paper, and what it says when read back."""

from __future__ import annotations

import re

import pytest

from kiosk.documents.figures_sheet import (
    FigureLine,
    FiguresSheet,
    FigureTable,
    render_figures_sheet,
)
from kiosk.documents.figures_words import TITLES, counted_words, tick, worded
from kiosk.domain.paper import Paper
from kiosk.domain.tally import Measure
from tests.fakes.tickets import fonts
from tests.unit.documents.test_poster import needs_poppler, picture_of, text_of

BLUE = (27, 79, 143)


def sheet_of(*tables: FigureTable) -> FiguresSheet:
    totals = (("92", "contributions"), ("48", "moi aussi"))
    return FiguresSheet(
        "La semaine du 16 au 22 novembre",
        "Mairie du 19ᵉ",
        "#1b4f8f",
        totals if tables else (),
        tables,
        "Rien n’a été donné.",
        "Des totaux seulement.",
        "imprimé le 23",
    )


def table(rank: int, lines: int) -> FigureTable:
    told = [
        FigureLine(f"Ligne {rank}-{line}", str(5 + line), line / lines) for line in range(lines)
    ]
    return FigureTable(f"Tableau {rank}", told)


@needs_poppler
@pytest.mark.parametrize("paper", list(Paper))
def test_every_line_is_read_back_with_its_count_on_one_page(paper: Paper):
    pdf = render_figures_sheet(
        sheet_of(*(table(rank, 7) for rank in range(10))), fonts(), paper, "Mairie"
    )
    assert pdf.pages == 1
    said = re.sub(r"\s+", " ", text_of(pdf.data))
    for rank in range(10):
        for line in range(7):
            assert f"Ligne {rank}-{line} {5 + line}" in said
    assert "92" in said
    assert "Des totaux seulement." in said


@needs_poppler
def test_bars_are_as_long_as_their_shares_and_nothing_reaches_the_foot():
    half = FigureTable("Moitiés", [FigureLine("a", "10", 1.0), FigureLine("b", "5", 0.5)])
    pdf = render_figures_sheet(sheet_of(half), fonts(), Paper.A4, "Mairie")
    picture = picture_of(pdf.data, dpi=72).convert("RGB")
    band = 150
    lengths = sorted(
        {
            sum(picture.getpixel((x, y)) == BLUE for x in range(picture.width // 2))
            for y in range(band + 60, picture.height)
        }
    )
    assert lengths[-1] == pytest.approx(2 * next(it for it in lengths if it > 20), abs=3)


@needs_poppler
def test_a_sheet_without_figures_says_so():
    pdf = render_figures_sheet(sheet_of(), fonts(), Paper.A4, "Mairie")
    assert "Rien n’a été donné." in text_of(pdf.data)


def test_more_lines_than_a_page_has_room_for_stay_on_one_page():
    pdf = render_figures_sheet(sheet_of(table(1, 400)), fonts(), Paper.A4, "Mairie")
    assert pdf.pages == 1


def test_labels_of_the_record_have_words_and_names_are_their_own():
    assert set(TITLES) == set(Measure)
    assert worded(Measure.HOUR, "09") == "9\N{NO-BREAK SPACE}h"
    assert worded(Measure.WEEK, "2026-11-23") == "Semaine du 23/11"
    assert worded(Measure.KIND, "lack") == "Il manque"
    assert worded(Measure.READ_AFTER, "31") == "Plus de 30 jours"
    assert worded(Measure.QUARTIER, "anywhere") == "Partout, ou pas dit"
    assert worded(Measure.QUARTIER, "fr") == worded(Measure.THEME, "fr") == "fr"
    assert worded(Measure.LANGUAGE, "it") == "it"
    assert (tick(Measure.HOUR, "09"), tick(Measure.WEEK, "2026-11-23")) == ("9", "23/11")
    assert tick(Measure.KIND, "lack") == ""
    assert (counted_words(None), counted_words(12)) == ("—", "12")

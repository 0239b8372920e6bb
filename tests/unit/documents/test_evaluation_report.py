"""The report of an evaluation as a PDF: whole, on as many pages as it takes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.documents.evaluation_report import (
    EvaluationReport,
    ReportLine,
    ReportSection,
    render_evaluation,
)
from kiosk.documents.fonts import document_fonts
from kiosk.settings import ASSETS

REPORT = EvaluationReport(
    title="Bilan de la préfiguration",
    subtitle="Mairie du 19ᵉ",
    colour="#1f6b47",
    totals=[("120", "contributions"), ("—", "avis"), ("3", "moments"), ("160", "heures")],
    sections=[
        ReportSection("Par quartier", [ReportLine("Villette", "80", 1.0)], "Rien."),
        ReportSection("Heures", [ReportLine("Accueil", "40 h")], "Rien."),
        ReportSection("Ce qui n’a pas marché", [], "Rien n’a été écrit."),
    ],
    note="Des totaux seulement.",
    foot="Bureau · Mairie",
)


@pytest.fixture(scope="module")
def fonts():
    return document_fonts(ASSETS / "fonts", None)


def test_a_short_report_is_one_page(fonts):
    pdf = render_evaluation(REPORT, fonts, "Bureau")
    assert pdf.data.startswith(b"%PDF")
    assert pdf.pages == 1


def test_a_long_one_goes_on_over_as_many_pages_as_it_takes(fonts):
    lines = [ReportLine(f"{n}. " + "mot " * 60) for n in range(60)]
    report = replace(REPORT, sections=[ReportSection("Projets", lines, "")])
    assert render_evaluation(report, fonts, "Bureau").pages > 3

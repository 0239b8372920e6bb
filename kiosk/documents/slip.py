"""The elimination slip (bordereau d’élimination) that goes to the Archives départementales."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk.documents.dates import long_date
from kiosk.domain.calendar import local_day
from kiosk.domain.retention import Slip

_MARGIN = 20 * mm
_TEXT, _STRONG = "KioskSlip", "KioskSlip-Bold"
_WHAT = (
    "Contributions, « Moi aussi », avis et ébauches non choisies, déposés par des habitants à la "
    "borne du hall : textes libres et dessins, sans nom ni compte."
)
_WHY = (
    "Durée d’utilité administrative échue. Les textes sont remplacés par rien ; les comptes "
    "anonymes et le journal des actions restent."
)


@dataclass(frozen=True, slots=True)
class Producer:
    """Who draws up the slip: the mairie, its bureau, and for how many months texts are kept."""

    mairie: str
    bureau: str
    months: int


def draw_slip(slip: Slip, producer: Producer, fonts: Path) -> bytes:
    """Return the slip as a PDF of one A4 page, its fonts embedded from the folder `fonts`."""
    registerFont(TTFont(_TEXT, fonts / "AtkinsonHyperlegibleNext-Regular.ttf"))
    registerFont(TTFont(_STRONG, fonts / "AtkinsonHyperlegibleNext-Bold.ttf"))
    file = BytesIO()
    page = Canvas(file, pagesize=A4, lang="fr-FR", invariant=True)
    page.setTitle(f"Bordereau d’élimination {slip.number}")
    page.setAuthor(producer.mairie)
    top = A4[1] - _MARGIN
    page.setFont(_STRONG, 20)
    page.drawString(_MARGIN, top - 8 * mm, "Bordereau d’élimination d’archives publiques")
    page.setFont(_TEXT, 10)
    page.drawString(_MARGIN, top - 15 * mm, "Code du patrimoine, L212-2, L214-3 et R212-14")
    top -= 30 * mm
    for label, words in _lines(slip, producer):
        top = _draw_line(page, top, label, words)
    page.save()
    return file.getvalue()


def _lines(slip: Slip, producer: Producer) -> tuple[tuple[str, str], ...]:
    days = f"du {long_date(slip.first_day, 'fr')} au {long_date(slip.last_day, 'fr')}"
    visa = slip.visa or "____________________   le   ____________________"
    if slip.visa and slip.visa_day:
        visa = f"{slip.visa}, le {long_date(slip.visa_day, 'fr')}"
    return (
        ("Numéro", slip.number),
        ("Service producteur", f"{producer.mairie}, {producer.bureau}"),
        ("Établi le", long_date(local_day(slip.drawn_up_at), "fr")),
        ("Nature des documents", _WHAT),
        ("Dates extrêmes", days),
        ("Volume", f"{slip.count} textes électroniques"),
        ("Durée de conservation", f"{producer.months} mois après le dépôt"),
        ("Motif", _WHY),
        ("Visa des Archives", visa),
        ("Signature du service", "____________________________________________"),
    )


def _draw_line(page: Canvas, top: float, label: str, words: str) -> float:
    """Draw a line of the slip; return where the next one goes."""
    page.setFont(_STRONG, 11)
    page.drawString(_MARGIN, top, label)
    page.setFont(_TEXT, 11)
    left = _MARGIN + 55 * mm
    lines = simpleSplit(words, _TEXT, 11, A4[0] - _MARGIN - left)
    for number, line in enumerate(lines):
        page.drawString(left, top - 6 * mm * number, line)
    return top - float(mm) * (6 * len(lines) + 5)

"""The receipt on thermal paper: a raster, so that every script prints right on every printer."""

from dataclasses import dataclass
from typing import Literal

from kiosk.documents.dates import day_and_month, long_date
from kiosk.documents.fonts import DocumentFonts, Faces, FontFile, Script, load_font
from kiosk.documents.qr import QUIET_ZONE, follow_up_address, qr_matrix
from kiosk.documents.raster import to_raster
from kiosk.documents.sheet import PillowType, Sheet
from kiosk.documents.ticket_words import FRENCH, TicketWords
from kiosk.documents.typesetting import Type
from kiosk.domain.printing import Raster
from kiosk.domain.receipt import Receipt
from kiosk.errors import EnvironmentFault, Fault

MAX_LENGTH_MM = 200
"""A longer ticket hangs to the floor and jams presenters."""
SMALLEST_MODULE = (6, 0.75)
"""Dots, and millimetres, of a QR module under which too many phones fail."""
TARGET_MODULE = (8, 1.0)
"""Dots, and millimetres, that most phones read even from a worn head; wide paper takes more."""
_DRAWN_DOTS, _DRAWN_DPI = 576, 203
"""The head that lengths are drawn for: 72 mm, on 80 mm paper."""
_MOST_ENLARGED = 1.15
"""On wider paper the type grows to this; what is left is white."""
_MM_PER_INCH = 25.4
_LEADING = {Script.ARABIC: 1.6, Script.CHINESE: 1.45}
_LATIN_LEADING = 1.3

Role = Literal["title", "strong", "text"]


@dataclass(frozen=True, slots=True)
class TicketDesign:
    """What is the same on every ticket of a kiosk.

    Attributes:
        dots: width of the head, in dots; sizes follow from it.
        dpi: dots per inch of the head.
        bureau: name at the top.
        mairie: name beside the date.
        follow_up_url: where receipts are followed, with its scheme.
        fonts: the faces of each script.
    """

    dots: int
    dpi: int
    bureau: str
    mairie: str
    follow_up_url: str
    fonts: DocumentFonts

    @property
    def longest(self) -> int:
        """Rows of the longest ticket allowed."""
        return self.from_mm(MAX_LENGTH_MM)

    def length(self, drawn: int, at_least_mm: float = 0) -> int:
        """Return a length in dots, drawn for 576 dots at 203 dpi, never under a legible minimum."""
        scale = min(self.dots / _DRAWN_DOTS, _MOST_ENLARGED * self.dpi / _DRAWN_DPI)
        return max(round(drawn * scale), self.from_mm(at_least_mm))

    def from_mm(self, millimetres: float) -> int:
        """Return a length in dots."""
        return round(millimetres / _MM_PER_INCH * self.dpi)

    def module(self, modules: int) -> int:
        """Return the dots of one module of a QR code that is `modules` wide.

        Raises:
            EnvironmentFault: with code `SETTINGS` if it would be under `SMALLEST_MODULE`.
        """
        fitting = self.dots // (modules + 2 * QUIET_ZONE)
        dots, millimetres = SMALLEST_MODULE
        if fitting < max(dots, self.from_mm(millimetres)):
            raise EnvironmentFault(
                "L’adresse de suivi est trop longue pour la largeur du papier : "
                "raccourcissez receipts.follow_up_url dans les réglages.",
                Fault.SETTINGS,
            )
        dots, millimetres = TARGET_MODULE
        return min(fitting, max(dots, self.length(10, millimetres)))


def render_ticket(design: TicketDesign, receipt: Receipt, words: TicketWords) -> Raster:
    """Draw the ticket of a receipt in the words of a language, as wide as the head.

    It is printed in French when this machine has no faces for the language's script.

    Raises:
        EnvironmentFault: with code `SETTINGS` if a name in the settings makes the ticket longer
            than `MAX_LENGTH_MM`, or the follow-up address makes the QR code too fine to be read.
    """
    faces = design.fonts.of(words.script)
    if faces is None:
        words, faces = FRENCH, design.fonts.latin
    ticket = _Ticket(design, receipt, words.about(receipt.subject), faces)
    ticket.draw()
    if ticket.sheet.height > design.longest:
        raise EnvironmentFault(
            f"Le ticket dépasserait {MAX_LENGTH_MM} mm : raccourcissez mairie.bureau ou "
            "mairie.name, ou corrigez receipts.dots et receipts.dpi dans les réglages.",
            Fault.SETTINGS,
        )
    return to_raster(ticket.sheet.finished())


class _Ticket:
    """One ticket being drawn."""

    def __init__(
        self, design: TicketDesign, receipt: Receipt, words: TicketWords, faces: Faces
    ) -> None:
        self._design = design
        self._receipt = receipt
        self._words = words
        self._faces = faces
        self.sheet = Sheet(design.dots, design.longest, design.length(24), rtl=words.rtl)

    def draw(self) -> None:
        """Draw all of it."""
        self._draw_head()
        self._draw_thanks()
        self._draw_appointment()
        self._draw_keys()
        self._draw_proof()
        self._draw_small_print()

    def _draw_head(self) -> None:
        """Draw who the kiosk belongs to, and the day."""
        day = long_date(self._receipt.deposited_on, self._words.language)
        name = self._fitted(self._design.bureau, self._design.fonts.latin.title, 33, 3.1)
        text = self._type("text", 26, 2.9)
        self.sheet.skip(self._design.length(16))
        self.sheet.paragraph([(self._design.bureau, name)])
        self.sheet.skip(self._design.length(8))
        self.sheet.paragraph([(self._design.mairie, text.roman), (f" · {day}", text)])
        self.sheet.skip(self._design.length(12))
        self.sheet.rule(self._design.length(4))
        self.sheet.skip(self._design.length(18))

    def _draw_thanks(self) -> None:
        """Draw what was given, and the promise to read it."""
        read_before = day_and_month(self._receipt.read_before, self._words.language)
        text = self._type("text", 29, 3.1)
        title = self._type("title", 44, 4.4)
        self.sheet.paragraph([(self._words.thanks, title)])
        self.sheet.paragraph([(self._words.title, title)])
        self.sheet.skip(self._design.length(12))
        self.sheet.paragraph(
            [(self._words.kind(self._receipt.kind), self._type("strong", 29, 3.1))]
        )
        self.sheet.paragraph([(self._words.read_before.format(day=read_before), text)])

    def _draw_appointment(self) -> None:
        """Draw when and where somebody comes, then where to find it again."""
        text = self._type("text", 29, 3.1)
        if (appointment := self._receipt.appointment) is not None:
            strong = self._type("strong", 29, 3.1)
            self.sheet.paragraph([(appointment.hours, strong)])
            self.sheet.paragraph([(appointment.room, text)])
            self.sheet.paragraph([(appointment.title, text)])
        self.sheet.paragraph([(self._words.follow, text)])

    def _draw_keys(self) -> None:
        """Draw the QR code, the code to type and where to type it."""
        keys = self._receipt.keys
        matrix = qr_matrix(follow_up_address(self._design.follow_up_url, keys.token))
        code = self._fitted(keys.code, self._design.fonts.latin.strong, 56, 0)
        self.sheet.qr(matrix, self._design.module(len(matrix)))
        self.sheet.paragraph([(keys.code, code)], "centre")
        self.sheet.skip(self._design.length(8))
        text = self._type("text", 27, 3)
        address = self._type("strong", 27, 3).roman
        before, _, after = self._words.where_to_type.partition("{address}")
        name = self._design.follow_up_url.partition("://")[2].rstrip("/")
        self.sheet.paragraph([(before, text), (name, address), (after, text)], "centre")
        self.sheet.skip(self._design.length(16))

    def _draw_proof(self) -> None:
        """Draw what proves that a volunteer is in the list, the salt by groups of four signs."""
        proof = self._receipt.proof
        if proof is None:
            return
        salt = " ".join(proof.salt[n : n + 4] for n in range(0, len(proof.salt), 4))
        strong, text = self._type("strong", 29, 3.1), self._type("text", 27, 3)
        self.sheet.paragraph([(self._words.proof_ticket.format(ticket=proof.ticket), strong)])
        self.sheet.paragraph([(self._words.proof_salt.format(salt=salt), text)])
        self.sheet.skip(self._design.length(12))

    def _draw_small_print(self) -> None:
        """Draw what the bearer must know."""
        words = self._words
        small = self._type("text", 22, 2.5)
        self.sheet.rule(self._design.length(2))
        self.sheet.skip(self._design.length(12))
        for sentence in (words.only_key, words.no_official_request, words.paper_fades):
            self.sheet.paragraph([(sentence, small)])
            self.sheet.skip(self._design.length(6))
        self.sheet.skip(self._design.length(8))

    def _type(self, role: Role, drawn: int, at_least_mm: float) -> PillowType:
        size = self._design.length(drawn, at_least_mm)
        latin: FontFile = getattr(self._design.fonts.latin, role)
        face: FontFile = getattr(self._faces, role)
        leading = _LEADING.get(self._words.script, _LATIN_LEADING)
        return Type(
            face=load_font(face, size),
            latin=load_font(latin, size),
            line=round(size * leading),
            rtl=self._words.rtl,
        )

    def _fitted(self, text: str, font: FontFile, drawn: int, at_least_mm: float) -> PillowType:
        """Return the biggest type in which a text stays on one line, down to a minimum."""
        size = self._design.length(drawn, at_least_mm)
        width = load_font(font, size).getlength(text)
        fitting = int(size * min(1, self.sheet.measure / max(width, 1)))
        size = max(fitting, self._design.from_mm(at_least_mm))
        face = load_font(font, size)
        return Type(face=face, latin=face, line=round(size * _LATIN_LEADING))

"""Fonts in a PDF: shaped by HarfBuzz, cut down to the glyphs used, embedded, and readable back.

reportlab embeds no CFF outlines (Noto Sans CJK) and sets right-to-left text in the wrong order, so
glyphs are placed here one by one; reportlab only writes the objects.
"""

from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFStream,
    PDFString,
)

from kiosk.documents.fonts import FontFile
from kiosk.documents.typesetting import Direction

_UNKNOWN = "\N{REPLACEMENT CHARACTER}"
_THOUSAND = 1000
"""PDF counts widths in thousandths of the type's size."""
_SYMBOLIC = 4
_STEM = 80
"""Thickness of a stem, for readers that would replace the font: none does when it is embedded."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph and where it stands, in thousandths of the type's size, from the pen.

    Attributes:
        code: what it is called in the document.
        width: its advance by itself, as the document's font says it.
        says: the characters that it stands for; empty for the dots of an Arabic letter.
    """

    code: int
    width: int
    advance: float
    right: float
    up: float
    says: str


@cache
def _face(font: FontFile) -> hb.Face:
    return hb.Face(hb.Blob.from_file_path(font.path), font.index)


@cache
def _shaper(font: FontFile) -> hb.Font:
    return hb.Font(_face(font))


def holds(font: FontFile, text: str) -> bool:
    """Tell whether a font has a glyph for every character."""
    shaper = _shaper(font)
    return all(shaper.get_nominal_glyph(ord(character)) for character in text)


class PdfFont:
    """One font of one document.

    Attributes:
        name: its name in the page's resources.
    """

    def __init__(self, font: FontFile, name: str) -> None:
        """Raises: OSError or hb.HarfBuzzError if the file is missing or no font."""
        self.name = name
        self._font = font
        self._scale: float = _THOUSAND / _face(font).upem
        self._postscript = "CFF " in _face(font).table_tags
        self._codes: dict[tuple[int, str], int] = {(0, _UNKNOWN): 0}
        self._shaped: dict[tuple[str, Direction], list[Glyph]] = {}

    def shape(self, text: str, direction: Direction) -> list[Glyph]:
        """Return the glyphs of a text from left to right: the same at every size."""
        if (text, direction) not in self._shaped:
            self._shaped[text, direction] = self._shape(text, direction)
        return self._shaped[text, direction]

    def _shape(self, text: str, direction: Direction) -> list[Glyph]:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.direction = direction
        buffer.guess_segment_properties()
        hb.shape(_shaper(self._font), buffer)
        ids = [info.codepoint for info in buffer.glyph_infos]
        said = _said(text, [info.cluster for info in buffer.glyph_infos], direction)
        return [
            Glyph(
                self._code(glyph_id, says),
                self._width(glyph_id),
                place.x_advance * self._scale,
                place.x_offset * self._scale,
                place.y_offset * self._scale,
                says,
            )
            for glyph_id, says, place in zip(ids, said, buffer.glyph_positions or (), strict=True)
        ]

    def embed(self, document: PDFDocument) -> None:
        """Write the font, with the glyphs shaped so far, in the resources of every page."""
        file, subtype, cid_type = self._subset()
        name = PDFName(f"KIOSK{self.name}+{_postscript_name(self._font)}")
        widths = [
            part
            for (glyph_id, _), code in self._codes.items()
            for part in (code, PDFArray([self._width(glyph_id)]))
        ]
        descendant = {
            "Type": PDFName("Font"),
            "Subtype": PDFName(cid_type),
            "BaseFont": name,
            "CIDSystemInfo": PDFDictionary(
                {
                    "Registry": PDFString("Adobe"),
                    "Ordering": PDFString("Identity"),
                    "Supplement": 0,
                }
            ),
            "FontDescriptor": document.Reference(self._descriptor(document, name, file, subtype)),
            "W": PDFArray(widths),
        }
        if not self._postscript:
            glyphs = b"".join(glyph_id.to_bytes(2) for glyph_id, _ in self._codes)
            descendant["CIDToGIDMap"] = document.Reference(PDFStream(content=glyphs))
        whole = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": name,
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArray([document.Reference(PDFDictionary(descendant))]),
                "ToUnicode": document.Reference(PDFStream(content=self._to_unicode())),
            }
        )
        document.idToObject["BasicFonts"].dict[self.name] = document.Reference(whole)

    def _code(self, glyph_id: int, says: str) -> int:
        """Return a code for a glyph that says something: one glyph may say several things.

        The glyphs of a PostScript font keep their own numbers.
        """
        if self._postscript:
            self._codes.setdefault((glyph_id, says), glyph_id)
            return glyph_id
        return self._codes.setdefault((glyph_id, says), len(self._codes))

    def _width(self, glyph_id: int) -> int:
        advance: int = _shaper(self._font).get_glyph_h_advance(glyph_id)
        return round(advance * self._scale)

    def _subset(self) -> tuple[bytes, str, str]:
        """Return the font file with these glyphs, and how PDF calls its kinds."""
        face = _face(self._font)
        wanted = hb.SubsetInput()
        wanted.glyph_set.update({glyph_id for glyph_id, _ in self._codes})
        wanted.layout_feature_tag_set.clear()
        if not self._postscript:
            wanted.flags = hb.SubsetFlags.RETAIN_GIDS
        cut = hb.subset(face, wanted)
        if self._postscript:
            return cut.reference_table("CFF ").data, "CIDFontType0C", "CIDFontType0"
        return cut.blob.data, "", "CIDFontType2"

    def _descriptor(
        self, document: PDFDocument, name: PDFName, file: bytes, subtype: str
    ) -> PDFDictionary:
        extents = _shaper(self._font).get_font_extents("ltr")
        ascent, descent = (round(it * self._scale) for it in (extents.ascender, extents.descender))
        stream = PDFStream(content=file)
        if subtype:
            stream.dictionary["Subtype"] = PDFName(subtype)
        else:
            stream.dictionary["Length1"] = len(file)
        return PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": name,
                "Flags": _SYMBOLIC,
                "FontBBox": PDFArray([-_THOUSAND, descent, 2 * _THOUSAND, ascent]),
                "ItalicAngle": 0,
                "Ascent": ascent,
                "Descent": descent,
                "CapHeight": ascent,
                "StemV": _STEM,
                "FontFile3" if subtype else "FontFile2": document.Reference(stream),
            }
        )

    def _to_unicode(self) -> bytes:
        """Return the map from glyphs to what they say (PDF 32000-1, 9.10.3)."""
        texts = {code: says for (_, says), code in reversed(self._codes.items()) if says}
        pairs = [f"<{code:04x}> <{says.encode('utf-16-be').hex()}>" for code, says in texts.items()]
        blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
        told = "".join(
            f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks
        )
        return (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
            "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
            f"{told}endcmap CMapName currentdict /CMap defineresource pop end end\n"
        ).encode()


def _said(text: str, clusters: list[int], direction: Direction) -> list[str]:
    """Return what each glyph says: the first to be read of a cluster says all of it."""
    starts = [*sorted(set(clusters)), len(text)]
    following = dict(pairwise(starts))
    told: set[int] = set()
    said: list[str] = []
    for cluster in clusters if direction == "ltr" else reversed(clusters):
        said.append("" if cluster in told else text[cluster : following[cluster]])
        told.add(cluster)
    return said if direction == "ltr" else said[::-1]


def _postscript_name(font: FontFile) -> str:
    return font.path.stem if not font.index else f"{font.path.stem}-{font.index}"


@dataclass(frozen=True, slots=True)
class SizedFont:
    """A font of the document at a size, in points; `tracking` is added after every glyph."""

    font: PdfFont
    size: float
    tracking: float = 0

    def getlength(self, text: str, *, direction: Direction) -> float:
        """Return the advance of a text, in points."""
        glyphs = self.font.shape(text, direction)
        advance = sum(glyph.advance for glyph in glyphs)
        return advance * self.size / _THOUSAND + self.tracking * len(glyphs)

    def operators(self, text: str, direction: Direction) -> str:
        """Return the operators that show a text from where the text matrix stands.

        What says nothing comes last: readers end a word there.
        """
        parts: list[str] = []
        drawn = rise = 0.0
        for pen, glyph in sorted(self._placed(text, direction), key=lambda it: not it[1].says):
            if glyph.up != rise:
                rise = glyph.up
                parts.append(f"] TJ {rise * self.size / _THOUSAND:.3f} Ts [")
            parts.append(f"{drawn - pen - glyph.right:.2f} <{glyph.code:04x}>")
            drawn = pen + glyph.right + glyph.width
        reset = " 0 Ts" if rise else ""
        return f"/{self.font.name} {self.size:.3f} Tf [{' '.join(parts)}] TJ{reset}"

    def _placed(self, text: str, direction: Direction) -> list[tuple[float, Glyph]]:
        """Return the glyphs and where the pen stands before each, in thousandths."""
        pen = 0.0
        placed = []
        for glyph in self.font.shape(text, direction):
            placed.append((pen, glyph))
            pen += glyph.advance + self.tracking * _THOUSAND / self.size
        return placed

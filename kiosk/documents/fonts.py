"""The typefaces that documents are set in, by script."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont


class Script(StrEnum):
    """A writing system; each has its own typefaces."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    ARABIC = "arabic"
    CHINESE = "chinese"


@dataclass(frozen=True, slots=True)
class FontFile:
    """One face on disk; `index` counts from 0 inside a collection (.ttc)."""

    path: Path
    index: int = 0


@dataclass(frozen=True, slots=True)
class Faces:
    """The three faces of a document: its titles, its strong words, its text."""

    title: FontFile
    strong: FontFile
    text: FontFile


@dataclass(frozen=True, slots=True)
class DocumentFonts:
    """The faces of every script. Chinese ones belong to the system and may be missing."""

    latin: Faces
    cyrillic: Faces
    arabic: Faces
    chinese: Faces | None

    def of(self, script: Script) -> Faces | None:
        """Return the faces of a script, or None if this machine has none for it."""
        return {
            Script.LATIN: self.latin,
            Script.CYRILLIC: self.cyrillic,
            Script.ARABIC: self.arabic,
            Script.CHINESE: self.chinese,
        }[script]


def document_fonts(folder: Path, chinese: Faces | None) -> DocumentFonts:
    """Return the fonts shipped in `folder`, with the Chinese ones found on the system."""
    noto_bold = FontFile(folder / "NotoSans-Bold.ttf")
    arabic_bold = FontFile(folder / "NotoSansArabic-Bold.ttf")
    return DocumentFonts(
        latin=Faces(
            title=FontFile(folder / "BricolageGrotesque-ExtraBold.ttf"),
            strong=FontFile(folder / "AtkinsonHyperlegibleNext-Bold.ttf"),
            text=FontFile(folder / "AtkinsonHyperlegibleNext-Regular.ttf"),
        ),
        cyrillic=Faces(noto_bold, noto_bold, FontFile(folder / "NotoSans-Regular.ttf")),
        arabic=Faces(arabic_bold, arabic_bold, FontFile(folder / "NotoSansArabic-Regular.ttf")),
        chinese=chinese,
    )


@lru_cache(maxsize=64)
def load_font(font: FontFile, size: int) -> ImageFont.FreeTypeFont:
    """Return a face at a size in dots, shaped by raqm: Arabic joins and runs right to left.

    Faces are kept for the next document and, as Pillow's, serve one thread at a time.

    Raises:
        OSError: if the file is missing or no font.
    """
    return ImageFont.truetype(
        font.path, size, index=font.index, layout_engine=ImageFont.Layout.RAQM
    )

"""Photos and drawings from elsewhere, made safe to keep and to show.

Whatever comes in, what goes out was written by us: a WebP of bounded size that holds pixels and
nothing else, or path data (see `kiosk.documents.drawings`).
"""

from __future__ import annotations

import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from kiosk.domain.refusal import Refusal

LARGEST_FILE = 10_000_000
"""Bytes."""
MOST_PIXELS = 40_000_000
"""Width times height, as the file announces them: judged before anything is decoded."""
LONGEST_SIDE = 1280
"""Pixels of what is kept: the widest that a screen of the kiosk shows."""

_FORMATS = ("PNG", "JPEG", "WEBP")
_QUALITY = 85
_PAPER = "white"
_DAMAGE = (OSError, ValueError, SyntaxError, EOFError, LookupError, OverflowError, TypeError)
_DEEPER_DAMAGE = (AttributeError, ArithmeticError, struct.error, zlib.error)
"""What Pillow raises on files that lie: each was met by random damage, or stands in its code."""


class UnfitPicture(Refusal):
    """The picture cannot be taken; the text is what follows « cette image »."""

    @property
    def sentence(self) -> str:
        """Why, and what to do."""
        return f"Cette image {self}."


def refuse_too_heavy(data: bytes) -> None:
    """Refuse more bytes than a picture may have, or none.

    Raises:
        UnfitPicture: if so.
    """
    if not data:
        raise UnfitPicture("est vide")
    if len(data) > LARGEST_FILE:
        raise UnfitPicture(f"dépasse {LARGEST_FILE // 1_000_000} Mo : enregistrez-la en plus petit")


def fitted(data: bytes) -> bytes:
    """Return a PNG, JPEG or WebP picture as a WebP of at most `LONGEST_SIDE` pixels a side.

    It stands upright as its EXIF orientation says, on white where it was transparent; its metadata
    are left behind: place, date, camera, comments. Of an animation, the first picture is kept.

    Raises:
        UnfitPicture: if it is too heavy, too large, of another format, cut or damaged.
    """
    refuse_too_heavy(data)
    with _refusals(), Image.open(BytesIO(data), formats=_FORMATS) as image:
        _refuse_too_large(image)
        image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        upright = _on_paper(ImageOps.exif_transpose(image))
        written = BytesIO()
        upright.save(written, "WEBP", quality=_QUALITY)
    return written.getvalue()


def is_sound(picture: bytes) -> bool:
    """Tell whether a kept picture can still be shown."""
    try:
        with _refusals(), Image.open(BytesIO(picture), formats=_FORMATS) as image:
            _refuse_too_large(image)
            image.load()
    except UnfitPicture:
        return False
    return True


def size_of(picture: bytes) -> tuple[int, int] | None:
    """Return the width and height of a picture as `fitted` writes it; None of anything else.

    Only its header is read.
    """
    try:
        with _refusals(), Image.open(BytesIO(picture), formats=("WEBP",)) as image:
            return image.size
    except UnfitPicture:
        return None


@contextmanager
def _refusals() -> Iterator[None]:
    """Turn whatever a bad file provokes into a refusal."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except UnidentifiedImageError as error:
        raise UnfitPicture(
            "n’est ni en PNG, ni en JPEG, ni en WebP, ni un dessin de la borne :"
            " enregistrez-la en JPEG"
        ) from error
    except Image.DecompressionBombError as error:
        raise _too_large() from error
    except (*_DAMAGE, *_DEEPER_DAMAGE) as error:
        raise UnfitPicture("est coupée ou abîmée : refaites-en une copie") from error


def _refuse_too_large(image: Image.Image) -> None:
    if image.width * image.height > MOST_PIXELS:
        raise _too_large()


def _too_large() -> UnfitPicture:
    return UnfitPicture(
        f"dépasse {MOST_PIXELS // 1_000_000} millions de pixels : enregistrez-la en plus petit"
    )


def _on_paper(image: Image.Image) -> Image.Image:
    """Return a picture in plain RGB, white where nothing was painted."""
    if image.mode.startswith("I"):  # 16 bits of grey: converting would only keep the darkest
        image = image.convert("I").point([value // 256 for value in range(65_536)], "L")
    if not image.has_transparency_data:
        return image.convert("RGB")
    painted = image.convert("RGBA")
    paper = Image.new("RGBA", painted.size, _PAPER)
    return Image.alpha_composite(paper, painted).convert("RGB")

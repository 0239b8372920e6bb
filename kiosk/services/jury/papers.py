"""The cards of a jury as a file, to print once."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from kiosk.documents.fonts import DocumentFonts
from kiosk.documents.jury_cards import JurorCard, render_jury_cards
from kiosk.services.desk.paper_printing import NotPrinted
from kiosk.services.jury.forming import Card


class JuryPapers:
    """Writes the cards where the print room keeps its documents."""

    def __init__(self, fonts: DocumentFonts, folder: Path) -> None:
        self._fonts = fonts
        self._folder = folder

    def write_cards(self, title: str, cards: Sequence[Card]) -> Path:
        """Write cards and PINs as a PDF that only its owner reads; return the file.

        Raises:
            NotPrinted: if the folder refuses it. The cards can then be made again.
        """
        drawn = [JurorCard(it.ticket, it.code, it.pin) for it in cards]
        pdf = render_jury_cards(title, drawn, self._fonts)
        path = self._folder / f"Cartes du jury {cards[0].ticket}.pdf"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.unlink(missing_ok=True)
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(pdf.data)
        except OSError as error:
            raise NotPrinted(
                f"Les cartes n’ont pas pu être écrites dans {self._folder} : vérifiez le réglage"
                " desk.documents, puis refaites les cartes."
            ) from error
        return path

"""`kiosk evaluation`: the report of a prefiguration, as a PDF that the town hall can hand over."""

from __future__ import annotations

from argparse import Namespace

from kiosk.commands import Exit, Refused
from kiosk.devices.fontconfig import chinese_faces
from kiosk.documents.evaluation_report import render_evaluation
from kiosk.documents.fonts import document_fonts
from kiosk.services.evaluating import EXAMPLE, Place, evaluation_of, read_notes
from kiosk.settings import ASSETS, Settings
from kiosk.wiring import open_workshop, territory_of


def run(settings: Settings, asked: Namespace) -> int:
    """Write the report, or a file to begin with, and say where.

    Raises:
        EnvironmentFault: when what agents wrote, or the record, cannot be read.
        Refused: when there is no file, or the PDF cannot be written.
    """
    if asked.example:
        print(EXAMPLE, end="")
        return Exit.FINE
    if asked.file is None:
        raise Refused("Donnez le fichier des agents ; « --example » en montre un.")
    notes = read_notes(asked.file)
    mairie = settings.mairie
    place = Place(mairie.name, mairie.bureau, territory_of(settings))
    workshop = open_workshop(settings, mend=False)
    try:
        with workshop.records.reading() as record:
            report = evaluation_of(record, record.evaluation, notes, place, workshop.clock.now())
    finally:
        workshop.records.close()
    fonts = document_fonts(ASSETS / "fonts", chinese_faces())
    pdf = render_evaluation(report, fonts, f"{mairie.bureau} · {mairie.name}")
    try:
        asked.pdf.write_bytes(pdf.data)
    except OSError as error:
        raise Refused(f"{asked.pdf} ne peut pas être écrit : {error.strerror}.") from error
    print(f"{pdf.pages} page(s) dans {asked.pdf}.")
    return Exit.FINE

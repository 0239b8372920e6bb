"""An agent in the print room: seeing a poster, keeping it, printing it, printing it again."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageWriter
from PySide6.QtQml import QQmlProperty

from kiosk.domain.agent import Role
from kiosk.models.desk.desk_session_model import DeskSessionModel
from kiosk.models.desk.work_model import WorkModel
from tests.end2end.hands import Hands
from tests.end2end.test_desk_door import at_the_door, invite
from tests.fakes.desk import PASSPHRASE
from tests.fakes.paper_printer import FakePaperPrinter

Page = DeskSessionModel.Page


def work_of(hands: Hands) -> WorkModel:
    desk = hands.screens.desk
    assert desk is not None
    assert desk.work is not None
    return desk.work


def printer_of(hands: Hands) -> FakePaperPrinter:
    """Put a printer in the hall."""
    services = hands.screens.background._services
    assert services is not None
    fake = FakePaperPrinter()
    services.desk.prints._printer = fake
    return fake


@pytest.fixture
def desk(open_kiosk: Callable[..., Hands], tmp_path: Path) -> Hands:
    """Return the hands of an agent who is in the print room."""
    kiosk = open_kiosk(KIOSK_DEMO="true", KIOSK_DESK__DOCUMENTS=str(tmp_path / "documents"))
    printer_of(kiosk)
    code = invite(kiosk, Role.AGENT)
    hands = at_the_door(kiosk)
    opened = kiosk.screens.desk
    assert opened is not None
    opened.access.join("lucie", code, PASSPHRASE)
    hands.wait_for(lambda: opened.work is not None, "nobody is in")
    hands.touch("printsTab")
    hands.wait_for(lambda: work_of(hands).prints.order.pages > 0, "no poster")
    return hands


def test_the_poster_on_the_screen_is_the_poster_of_the_project(desk: Hands):
    desk.wait_for(lambda: bool(zxingcpp.read_barcodes(seen(desk))), "no QR code on the screen")
    (code,) = zxingcpp.read_barcodes(seen(desk))
    assert code.text.startswith("HTTPS://SUIVI.EXEMPLE.FR/P/")


def seen(hands: Hands) -> Image.Image:
    """Return the window as a picture."""
    file = QBuffer()
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(file, QByteArray(b"png")).write(hands.window.grabWindow())
    return Image.open(BytesIO(file.data().data()))


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")
def test_a_poster_is_kept_as_pdf(desk: Hands, tmp_path: Path):
    desk.touch("subjectRoue libre")
    desk.wait_for(lambda: work_of(desk).prints.order.pages > 0, "no poster")
    desk.touch("keepButton")
    desk.find("printNotice")
    (pdf,) = (tmp_path / "documents").iterdir()
    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True)
    assert "Roue libre" in text.stdout


def test_a_poster_is_printed_and_printed_again(desk: Hands):
    printer = printer_of(desk)
    desk.touch("paperA3")
    desk.touch("moreButton")
    desk.wait_for(lambda: work_of(desk).prints.order.pages > 0, "no poster")
    desk.touch("printButton")
    desk.wait_for(lambda: len(printer.printed) == 1, "nothing came out")
    desk.wait_for(lambda: work_of(desk).prints.history.count == 1, "no history")
    assert (printer.printed[0].paper, printer.printed[0].copies) == ("A3", 2)
    desk.wait_for(lambda: not work_of(desk).prints.busy, "still busy")
    work_of(desk).prints.order.chooseDocument("wall_sheet")
    work_of(desk).prints.reprint(str(work_of(desk).prints._jobs[0].id))
    desk.wait_for(lambda: work_of(desk).prints.order.pages == 1, "no poster")
    assert work_of(desk).prints.order.document == "project_poster"
    desk.touch("printButton")
    desk.wait_for(lambda: len(printer.printed) == 2, "nothing came out again")


def test_a_printer_out_of_paper_says_so_and_is_started_again(desk: Hands):
    printer = printer_of(desk)
    printer.is_told("Il n’y a plus de papier : remplissez le bac.", stopped=True)
    desk.touch("printButton")
    desk.find("resumehall")
    notice = desk.find("printNotice")
    assert "papier" in QQmlProperty.read(notice, "title")
    assert printer.printed == []
    desk.touch("resumehall")
    desk.wait_for(lambda: desk.sees("resumehall") is None, "still stopped")


def test_every_document_shows_its_preview(desk: Hands):
    prints = work_of(desk).prints
    of_the_past = {"jury_result", "balance_sheet"}  # no vote is public, no project has ended
    for document in set(prints.order.documents) - of_the_past:
        prints.order.chooseDocument(document)
        desk.wait_for(lambda: prints.order.pages > 0, f"no {document}")
        assert prints.order.picture.startswith("data:image/png")

from __future__ import annotations

import re

import numpy as np
import zxingcpp

from kiosk.documents.qr import qr_matrix
from kiosk.documents.qr_drawing import as_blocks, as_svg

TEXT = "HTTPS://HUB.MAIRIE.FR:8443/" + "0" * 26 + "/" + "A" * 64


def read(rows: list[list[bool]]) -> str:
    """Return what a scanner reads in modules, True for dark."""
    picture = np.where(np.array(rows).repeat(8, 0).repeat(8, 1), 0, 255).astype(np.uint8)
    return zxingcpp.read_barcodes(picture)[0].text


def test_a_scanner_reads_what_a_terminal_shows():
    rows: list[list[bool]] = []
    for line in as_blocks(qr_matrix(TEXT)).splitlines():
        assert line.startswith("\x1b[30;107m")
        cells = re.sub(r"\x1b\[[0-9;]*m", "", line)
        rows += [[it in "▀█" for it in cells], [it in "▄█" for it in cells]]
    assert read(rows) == TEXT


def test_a_scanner_reads_the_picture():
    svg = as_svg(qr_matrix(TEXT))
    side = int(re.search(r'viewBox="0 0 (\d+)', svg)[1])  # type: ignore[index]
    rows = [[False] * side for _ in range(side)]
    for column, line in re.findall(r"M(\d+) (\d+)h1v1", svg):
        rows[int(line)][int(column)] = True
    assert read(rows) == TEXT

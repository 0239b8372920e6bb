"""The follow-up address and its matrix."""

from __future__ import annotations

import numpy as np
import zxingcpp

from kiosk.documents.qr import QUIET_ZONE, Matrix, follow_up_address, qr_matrix
from tests.fakes.tickets import ADDRESS, TOKEN


def read(matrix: Matrix) -> zxingcpp.Barcode:
    dark = np.pad(np.array(matrix), QUIET_ZONE).repeat(4, axis=0).repeat(4, axis=1)
    return zxingcpp.read_barcodes(np.where(dark, 0, 255).astype(np.uint8))[0]


def test_the_whole_address_is_upper_case() -> None:
    assert follow_up_address("https://suivi.exemple.fr", TOKEN) == ADDRESS


def test_a_slash_at_the_end_of_the_base_is_not_doubled() -> None:
    expected = f"HTTPS://SUIVI.EXEMPLE.FR/S/{TOKEN}"
    assert follow_up_address("https://suivi.exemple.fr/s/", TOKEN) == expected


def test_the_matrix_reads_back_as_the_address_at_level_m() -> None:
    found = read(qr_matrix(ADDRESS))
    assert found.text == ADDRESS
    assert found.ec_level == "M"


def test_upper_case_spares_modules() -> None:
    assert len(qr_matrix(ADDRESS)) == 29
    assert len(qr_matrix(ADDRESS.lower())) > 29


def test_the_matrix_has_no_border() -> None:
    matrix = qr_matrix(ADDRESS)
    assert all(len(row) == len(matrix) for row in matrix)
    assert all(matrix[0][:7])
    assert all(row[0] for row in matrix[:7])

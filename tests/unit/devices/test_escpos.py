"""The bytes of a print job."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.escpos import BAND_ROWS, print_job
from kiosk.domain.printing import Raster
from tests.fakes.receipt_printer import Printout


@st.composite
def rasters(draw: st.DrawFn) -> Raster:
    width = draw(st.integers(1, 600))
    height = draw(st.integers(1, 3 * BAND_ROWS))
    row = draw(st.binary(min_size=(width + 7) // 8, max_size=(width + 7) // 8))
    return Raster(width=width, height=height, rows=row * height)


@given(raster=rasters(), cut=st.booleans())
def test_a_printer_finds_the_ticket_back_in_bands_that_it_can_hold(
    raster: Raster, cut: bool
) -> None:
    printout = Printout()
    printout.feed(print_job(raster, cut=cut))
    assert b"".join(data for _, _, data in printout.bands) == raster.rows
    assert {row_bytes for row_bytes, _, _ in printout.bands} == {raster.row_bytes}
    assert all(rows <= BAND_ROWS for _, rows, _ in printout.bands)
    assert not printout.unknown
    assert printout.cut is cut


@pytest.mark.parametrize("cut", [True, False])
def test_a_job_starts_afresh_silences_automatic_status_and_feeds_past_the_cutter(
    cut: bool,
) -> None:
    printout = Printout()
    printout.feed(print_job(Raster(width=8, height=1, rows=b"\xff"), cut=cut))
    raster = b"\x1dv0\x00\x01\x00\x01\x00"
    end = [b"\x1dV\x01"] if cut else []
    assert printout.commands == [b"\x1b@", b"\x1da\x00", raster, b"\x1bd\x05", *end]

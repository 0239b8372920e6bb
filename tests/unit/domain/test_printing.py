import pytest

from kiosk.domain.printing import PrinterStatus, Raster


@pytest.mark.parametrize("status", PrinterStatus)
def test_a_ticket_is_offered_only_by_a_printer_known_to_print(status):
    assert status.can_print == (status in {PrinterStatus.OK, PrinterStatus.NEAR_END})


@pytest.mark.parametrize(("width", "row_bytes"), [(1, 1), (8, 1), (9, 2), (384, 48), (576, 72)])
def test_a_row_is_padded_to_whole_bytes(width, row_bytes):
    raster = Raster(width, 3, bytes(3 * row_bytes))
    assert raster.row_bytes == row_bytes


@pytest.mark.parametrize("length", [0, 5, 7])
def test_a_picture_whose_bytes_do_not_match_its_size_is_refused(length):
    with pytest.raises(ValueError, match="9 × 3"):
        Raster(9, 3, bytes(length))

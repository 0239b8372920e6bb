from __future__ import annotations

import pytest

from kiosk.domain.health import Health
from kiosk.domain.sharing import Malformed


@pytest.mark.parametrize(
    "said",
    [
        {"clock": -1},
        {"clock": 1 << 40},
        {"certificate_ends": 1 << 40},
        {"screens_at": -5},
        {"disk_free": -1},
        {"disk_total": 1 << 60},
        {"paper_mm": -3},
    ],
)
def test_numbers_that_no_machine_has_are_refused(said):
    whole = {"clock": 0, "certificate_ends": 0, "disk_free": 0, "disk_total": 0}
    with pytest.raises(Malformed):
        Health(**whole | said)

from __future__ import annotations

import pytest

from kiosk.domain.receipt_code import code_from
from kiosk.domain.sharing import Malformed
from kiosk.hub.seals import Seals
from kiosk.services.sealing import Cost
from tests.fakes.bureau import CHEAP, PEPPER


@pytest.fixture
def seals(tmp_path):
    seals = Seals(tmp_path / "seals")
    seals.open()
    return seals


def test_a_kiosk_enrolled_by_another_program_is_known_at_once(seals, tmp_path):
    other = Seals(tmp_path / "seals")
    other.open()
    other.add(PEPPER.hex(), CHEAP)
    other.add(PEPPER.hex(), CHEAP)
    assert len(seals.proofs(code_from(5))) == 1


def test_its_file_is_for_its_owner_only(seals, tmp_path):
    seals.add(PEPPER.hex(), CHEAP)
    (file,) = (tmp_path / "seals").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("pepper", "cost"),
    [
        ("ab", CHEAP),
        ("zz" * 32, CHEAP),
        (PEPPER.hex(), Cost(1 << 30, 1, 1)),
        (PEPPER.hex(), Cost(8, 1000, 1)),
        (PEPPER.hex(), Cost(8, 1, 0)),
        (PEPPER.hex(), Cost(8, 1, 2)),
    ],
)
def test_one_that_is_wrong_or_would_ruin_the_hub_is_refused(seals, pepper, cost):
    with pytest.raises(Malformed):
        seals.add(pepper, cost)

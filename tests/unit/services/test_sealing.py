from __future__ import annotations

import hashlib

import pytest
from argon2.low_level import hash_secret_raw
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.receipt_code import read_code, read_token
from kiosk.services.sealing import Cost, Sealing
from tests.fakes.bureau import CHEAP, PEPPER
from tests.fakes.chance import SeededRandomness


@pytest.fixture
def sealing() -> Sealing:
    return Sealing(SeededRandomness(), PEPPER, CHEAP)


@pytest.fixture
def computations(monkeypatch) -> list[bytes]:
    """Count the Argon2 computations: what each was asked to seal."""
    seen: list[bytes] = []

    def counted(secret: bytes, *parts: object, **options: object) -> bytes:
        seen.append(secret)
        return hash_secret_raw(secret, *parts, **options)  # type: ignore[arg-type]

    monkeypatch.setattr("kiosk.services.sealing.hash_secret_raw", counted)
    return seen


def test_drawn_keys_read_back_and_never_come_twice(sealing):
    drawn = [sealing.draw() for _ in range(500)]
    for keys in drawn:
        assert read_token(keys.token) == keys.token
        assert read_token(f"HTTPS://SUIVI.EXEMPLE.FR/{keys.token}") == keys.token
        assert read_code(keys.code) == keys.code.replace("-", "")[:12]
    assert len({keys.token for keys in drawn} | {keys.code for keys in drawn}) == 1000


def test_every_bit_of_chance_is_used(sealing):
    class Bits:
        def __init__(self, byte: int) -> None:
            self.byte = byte

        def bytes(self, count: int) -> bytes:
            return bytes([self.byte]) * count

    low, high = (Sealing(Bits(byte), PEPPER, CHEAP).draw() for byte in (0, 255))
    assert (low.token, high.token) == ("0" * 26, "Z" * 26)
    assert (low.code[:14], high.code[:14]) == ("0000-0000-0000", "ZZZZ-ZZZZ-ZZZZ")


def test_a_token_is_proved_by_its_sha_256(sealing):
    token = sealing.draw().token
    assert sealing.token_hash(token) == hashlib.sha256(token.encode()).digest()


@pytest.mark.parametrize(
    "typed",
    [
        "{code}",
        "{code:lower}",
        "{code:bare}",
        "{code:spaces}",
        "{code:o}",
        "{code:i}",
        "{code:l}",
    ],
)
def test_a_code_is_proved_however_it_is_typed(sealing, typed):
    keys = sealing.draw()
    while not {"0", "1"} <= set(keys.code):
        keys = sealing.draw()
    code = keys.code
    variants = {
        "{code}": code,
        "{code:lower}": code.lower(),
        "{code:bare}": code.replace("-", ""),
        "{code:spaces}": f"  {code.replace('-', ' ')} ",
        "{code:o}": code.replace("0", "O").lower(),
        "{code:i}": code.replace("1", "i"),
        "{code:l}": code.replace("1", "L"),
    }
    assert sealing.code_hash(variants[typed]) == sealing.code_hash(code)


@pytest.mark.parametrize(
    "typed",
    ["", " ", "K0F1", "K0F1-9QMD-4XTA-0", "é" * 13, "\ud800" * 13, "\x00", "A" * 10_000, "0" * 14],
)
def test_what_cannot_be_a_code_costs_the_same_one_computation(sealing, computations, typed):
    assert sealing.code_hash(typed) is None
    assert computations == [b""]


def test_a_code_costs_one_computation_right_or_wrong(sealing, computations):
    code = sealing.draw().code
    sealing.code_hash(code)
    assert computations == [code.replace("-", "")[:12].encode()]


@given(st.text())
def test_nothing_that_is_typed_breaks_it(typed):
    digest = Sealing(SeededRandomness(), PEPPER, CHEAP).code_hash(typed)
    assert digest is None or len(digest) == 32


def test_another_secret_or_another_cost_proves_nothing(sealing):
    code = sealing.draw().code
    others = [
        Sealing(SeededRandomness(), bytes(32), CHEAP),
        Sealing(SeededRandomness(), PEPPER, Cost(memory=16, passes=1, lanes=1)),
        Sealing(SeededRandomness(), PEPPER, Cost(memory=8, passes=2, lanes=1)),
    ]
    digests = {it.code_hash(code) for it in (sealing, *others)}
    assert len(digests) == 4

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.receipt_code import (
    CODE_BITS,
    TOKEN_BITS,
    code_from,
    read_code,
    read_token,
    token_from,
)

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CHECK_SYMBOLS = SYMBOLS + "*~$=U"
CODES = st.integers(0, (1 << CODE_BITS) - 1)
TOKENS = st.integers(0, (1 << TOKEN_BITS) - 1)


def bare(code: str) -> str:
    return code.replace("-", "")


@given(CODES)
def test_a_code_reads_back_as_its_twelve_symbols(number):
    code = code_from(number)
    assert [len(part) for part in code.split("-")] == [4, 4, 4, 1]
    assert read_code(code) == bare(code)[:12]
    value = 0
    for symbol in bare(code)[:12]:
        value = value * 32 + SYMBOLS.index(symbol)
    assert value == number


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (0, "0000-0000-0000-0"),
        (1, "0000-0000-0001-1"),
        (32, "0000-0000-0010-*"),
        (36, "0000-0000-0014-U"),
        (37, "0000-0000-0015-0"),
        ((1 << 60) - 1, "ZZZZ-ZZZZ-ZZZZ-9"),
    ],
)
def test_the_check_symbol_is_the_number_modulo_37(number, code):
    assert code_from(number) == code


@given(CODES, st.randoms(use_true_random=False))
def test_case_hyphens_spaces_and_lookalikes_do_not_matter(number, chance):
    code = code_from(number)
    lookalikes = {"0": "0oO", "1": "1iIlL"}
    typed = "".join(
        chance.choice(lookalikes.get(symbol, symbol.lower() + symbol))
        + chance.choice(["", " ", "-", " - "])
        for symbol in bare(code)
    )
    assert read_code(typed) == bare(code)[:12]


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "-",
        "------",
        "%",
        "_",
        "*",
        "*" * 13,
        "%" * 13,
        "_" * 13,
        "0" * 12,
        "0" * 14,
        "0" * 10_000,
        "-" * 10_000 + "0" * 13,
        " " * 65,
        "００００００００００００００",
        "٠" * 13,
        "0000\u20110000\u20110000\u20110",
        "0000\u00a00000\u00a00000\u00a00",
        "0000\t0000\t0000\t0",
        "0000-0000-0000-0\n",
        "0000-0000-0000-0\x00",
        "0000-0000-000U-0",
        "0000-0000-000*-0",
        "0000-0000-0001-2",
        "' OR 1=1 --",
        "ſ" * 13,
        "\ud800" * 13,
    ],
)
def test_what_is_no_code_reads_as_none(typed):
    assert read_code(typed) is None


@given(
    st.text() | st.text(string.printable, max_size=20) | st.text(CHECK_SYMBOLS + "-", max_size=9)
)
def test_any_text_reads_as_twelve_symbols_or_none(typed):
    code = read_code(typed)
    assert code is None or (len(code) == 12 and set(code) <= set(SYMBOLS))


def assert_typos_are_caught(count: int, chance: random.Random) -> None:
    for _ in range(count):
        code = bare(code_from(chance.getrandbits(CODE_BITS)))
        place = chance.randrange(13)
        alphabet = CHECK_SYMBOLS if place == 12 else SYMBOLS
        wrong = chance.choice(alphabet.replace(code[place], ""))
        assert read_code(code[:place] + wrong + code[place + 1 :]) is None
        place = chance.randrange(12)
        swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
        assert swapped == code or read_code(swapped) is None


def test_a_wrong_symbol_or_two_swapped_are_caught():
    assert_typos_are_caught(2_500, random.Random(19))


@pytest.mark.slow
def test_two_hundred_thousand_typos_are_caught():
    assert_typos_are_caught(100_000, random.Random(75019))


@pytest.mark.parametrize("spell", [code_from, token_from])
@pytest.mark.parametrize("number", [-1, 1 << 130])
def test_a_number_that_does_not_fit_is_refused(spell, number):
    with pytest.raises(ValueError, match="bits expected"):
        spell(number)


@given(TOKENS)
def test_a_token_has_26_symbols_and_reads_back(number):
    token = token_from(number)
    assert len(token) == 26
    assert set(token) <= set(SYMBOLS)
    for scanned in (
        token,
        token.lower(),
        f"HTTPS://SUIVI.EXAMPLE.FR/{token}",
        f"https://suivi.example.fr/t/{token.lower()}/",
        f" {token}\r\n",
    ):
        assert read_token(scanned) == token


@given(TOKENS)
def test_two_tokens_are_never_the_same(number):
    assert token_from(number) != token_from(number ^ 1)


TOKEN = "0123456789ABCDEFGHJKMNPQRS"


@pytest.mark.parametrize(
    "scanned",
    [
        "",
        "/",
        TOKEN[:-1],
        TOKEN + "0",
        TOKEN[:-1] + "U",
        TOKEN[:-1] + "é",
        TOKEN[:-1] + "ſ",
        f"/{TOKEN}",
        f"suivi.example.fr/{TOKEN}",
        f"https:///{TOKEN}?",
        f"https://{TOKEN}",
        f"javascript://x/{TOKEN}",
        f"https://suivi example/{TOKEN}",
        f"https://suivi.example.fr/{TOKEN}#top",
        f"https://{'a' * 300}/{TOKEN}",
        "０" * 26,
        "0000-0000-0000-0",
    ],
)
def test_what_is_no_token_reads_as_none(scanned):
    assert read_token(scanned) is None


@given(st.text() | st.text(string.printable, max_size=40))
def test_any_scan_reads_as_26_symbols_or_none(scanned):
    token = read_token(scanned)
    assert token is None or (len(token) == 26 and set(token) <= set(SYMBOLS))

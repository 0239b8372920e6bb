import json
import unicodedata
from contextlib import closing

import pytest
import regex
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pysqlite3 import dbapi2 as sqlite

from kiosk.domain.text import LONGEST_CONTRIBUTION, LONGEST_PLACE, clean, graphemes

FAMILY = "👨‍👩‍👧‍👦"
KISS = "👩🏽‍❤️‍💋‍👨🏿"

HOSTILE = [
    "",
    FAMILY * 700,
    KISS,
    "مرحبا بالعالم، الشارع مظلم",
    "می‌خواهم",
    "שָׁלוֹם",
    "Z̷͍̝̐͊a̷̢̛͔͛̓͝l̵̨̧̛͎̝͌̏g̴̬̈́o̷͍͐͝",
    "a\x00b",
    "\x00",
    "\ud800 et \udfff",
    "\ud83d\ude00",
    "\u202eeriov ellebuop\u202c",
    "\u2066isolé\u2069 \u061c\u200e\u200f",
    "\U000e0041\U000e0042\U000e007f",
    "\ufdd0\ufffe\U0010ffff",
    "\ufeffBOM\ufeff",
    "ligne\u2028ligne\u2029ligne\x85ligne\x0bligne\x0cligne\r\nligne\rligne",
    "e\u0301te\u0301",
    "ｆｕｌｌ ｗｉｄｔｈ １２３",
    "<script>alert(1)</script>",
    '<img src="file:///etc/passwd" onerror=x>',
    "'; DROP TABLE contribution; --",
    "%s%n{0}${jndi:ldap://x}",
    "a\u200b\u00ad\u2060\u180eb",
    "\u3164\uffa0\u115f",
    "\ufe0f\ufe0f\u200d\u200c",
    "a\u200d\u200db",
    "a\ufe0f\ufe0f",
    "\u0958\ufe0f",
    "e\u200b\u0301",
    "\u1100\u200b\u1161",
    "\U0001d160" * 3000,
    "\u0958\u094d" * 5000,
    " \t \n \t\n \u00a0\n\n\n\nfin \u3000",
    "\u0301" * 50,
    "\u202f\u0301",
]

AWKWARD = st.sampled_from(
    list("aé \n\t<&'\"") + [chr(point) for text in HOSTILE for point in sorted(map(ord, set(text)))]
)
ANY_CHARACTER = st.characters(exclude_categories=())
ANY_TEXT = st.text(ANY_CHARACTER) | st.text(AWKWARD) | st.text(AWKWARD | ANY_CHARACTER)

BANNED = regex.compile(
    r"(?V1)[[\p{Cc}--\n]\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u200b\ufeff"
    r"\U000e0000-\U000e007f]"
)


def kept_by_sqlite(text: str) -> str:
    """Return the text as a STRICT table gives it back."""
    with closing(sqlite.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE t (text TEXT NOT NULL CHECK (length(text) >= 0)) STRICT")
        connection.execute("INSERT INTO t VALUES (?)", (text,))
        row: tuple[str] = connection.execute("SELECT text FROM t").fetchone()
        return row[0]


def assert_clean(raw: str, longest: int) -> str:
    kept = clean(raw, longest)
    assert clean(kept, longest) == kept
    assert graphemes(kept) <= longest
    assert len(kept) <= 16 * longest
    assert unicodedata.is_normalized("NFC", kept)
    assert not BANNED.search(kept)
    assert not regex.search(r"\p{M}{5}|\n{4}|[^\S\n]\n|^\s|\s\Z", kept)
    assert kept.encode().decode() == kept
    assert json.loads(json.dumps(kept, ensure_ascii=False)) == kept
    return kept


def assert_acceptable(raw: str, longest: int) -> None:
    kept = assert_clean(raw, longest)
    assert kept_by_sqlite(kept) == kept


@pytest.mark.parametrize("raw", HOSTILE)
@pytest.mark.parametrize("longest", [0, 1, 2, 3, LONGEST_PLACE, LONGEST_CONTRIBUTION])
def test_hostile_text_becomes_acceptable(raw, longest):
    assert_acceptable(raw, longest)


@given(ANY_TEXT, st.integers(0, 40))
@example("a\u200cb", 1)
@example("\u0f73" * 20, 1)
@settings(max_examples=400)
def test_any_text_becomes_acceptable(raw, longest):
    assert_acceptable(raw, longest)


@pytest.mark.slow
@given(ANY_TEXT, st.integers(0, 40))
@settings(max_examples=100_000, suppress_health_check=list(HealthCheck))
def test_a_hundred_thousand_texts_become_acceptable(raw, longest):
    assert_acceptable(raw, longest)


@pytest.mark.slow
def test_every_code_point_between_any_neighbours_becomes_acceptable():
    for point in range(0x110000):
        assert_clean(f"a{chr(point)}\u0301\u200d{chr(point)}\ufe0fb{chr(point)}", 40)


@pytest.mark.parametrize(
    ("raw", "kept"),
    [
        ("e\u0301te\u0301", "été"),
        ("a\tb", "a b"),
        ("un\r\ndeux\rtrois\u2028quatre\x0bcinq", "un\ndeux\ntrois\nquatre\ncinq"),
        ("a\n\n\n\n\n\nb", "a\n\n\nb"),
        ("a\n \n \n \n \nb", "a\n\n\nb"),
        ("  fin  \nde ligne  ", "fin\nde ligne"),
        ("a\x00\x07\x9fb", "ab"),
        ("\ud800a", "a"),
        ("\u202ea\u202c\u2067b\u2069\u200f", "ab"),
        ("\U0001f3f4\U000e0067\U000e007f", "\U0001f3f4"),
        ("\ufeffa\u200bb\u2060", "ab"),
        ("o" + "\u0302" * 9, "ô" + "\u0302" * 4),
        ("ｆｕｌｌ", "ｆｕｌｌ"),
        ("<b>gras</b>", "<b>gras</b>"),
        ("\u3164 \ufe0f", ""),
    ],
)
def test_each_rule_does_what_it_says(raw, kept):
    assert clean(raw, 100) == kept


@pytest.mark.parametrize("text", [FAMILY, KISS, "می‌خواهم", "🏳️‍🌈", "🇫🇷", "1️⃣", "क्‍ष", "葛󠄀"])
def test_what_joins_or_selects_a_form_stays(text):
    assert clean(text, 10) == text


@pytest.mark.parametrize("text", ["a\u200d", "\u200ca", "a \u200d b", "1\u200da", "a\u200d\u200cb"])
def test_a_joiner_with_nothing_to_join_goes(text):
    assert "\u200d" not in clean(text, 10)
    assert "\u200c" not in clean(text, 10)


def test_a_length_is_what_a_reader_would_count():
    assert graphemes("") == 0
    assert graphemes("été" + FAMILY + "e\u0301") == 5


def test_a_long_text_is_cut_between_two_characters():
    assert clean(FAMILY * 700, LONGEST_CONTRIBUTION) == FAMILY * LONGEST_CONTRIBUTION
    assert clean("a b c", 2) == "a"


def test_the_longest_text_of_the_longest_emoji_is_whole():
    assert clean(KISS * LONGEST_CONTRIBUTION, LONGEST_CONTRIBUTION) == KISS * LONGEST_CONTRIBUTION


@pytest.mark.parametrize(
    "raw",
    ["a\u0301 " * 3_500_000, "\n" * 100_000, "\u0301" * 100_000, " " * 100_000, "\u200d" * 100_000],
    ids=["10 MB", "newlines", "marks", "spaces", "joiners"],
)
def test_a_huge_input_is_cut_first(raw):
    assert_acceptable(raw, LONGEST_CONTRIBUTION)

"""Does a search find what is meant? Recall at 10 on real French texts, however it is typed.

The labelled set is derived, not kept: its texts are the real contributions beside the checkout.
A question is two meaning words of one text, its target; the right answers are all the texts that
hold both, under the stems of the search itself. It is asked with those words, without accents and
in the other number (singular or plural), and with one typing error in each word. The same questions
are put to LIKE, and to the search without its corrections.
At most 10 texts hold both words, so that 10 answers can hold all the right ones.
"""

from __future__ import annotations

import json
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.devices.system import SystemClock
from kiosk.domain.contribution import Contribution, Kind, Place, State
from kiosk.domain.search_terms import STOP_WORDS, fold, stems, words
from kiosk.services.browse import Browsing
from kiosk.services.deposit import Terms
from kiosk.store.engine import reading_engine
from kiosk.store.records import SqliteRecords
from tools.bench.figures import Goal, Row, Setting, percentiles
from tools.qt_programs import ROOT

if TYPE_CHECKING:
    from sqlalchemy import Connection

DATA = ROOT.parent / "shared" / "data" / "contributions"
"""The real contributions; see the SOURCE.md beside them."""

FILES = ("mel_commentaires.jsonl", "vrai_debat_textes.jsonl", "vrai_debat_titres.jsonl")

_AT = 10
_QUESTIONS = 300
_SHORTEST = 5
_GOALS = {"exact words": 0.95, "accents and number changed": 0.85, "a typing error in each": 0.8}
_SCAN = """
SELECT sequence FROM contribution
WHERE state = 'published' AND text LIKE ? AND text LIKE ? ORDER BY sequence DESC LIMIT 10
"""
_NEIGHBOURS = dict(zip("azertyuiopqsdfghjklmwxcvbn", "zaretuyoiposdqgfjhlkmxwvcn", strict=True))


@dataclass(frozen=True, slots=True)
class Question:
    """Two words, and the sequences of all the texts that hold both."""

    words: tuple[str, str]
    right: frozenset[int]


def measure(_setting: Setting) -> list[Row]:
    """Measure recall and the time of a search for each way to type; nothing without the data."""
    if not DATA.is_dir():
        print("search_quality: the real contributions are not beside the checkout, skipped")
        return []
    texts = real_texts(DATA)
    with tempfile.TemporaryDirectory() as folder:
        records = _record(Path(folder), texts)
        rows = list(_rows(records, questions(texts)))
        records.close()
    return rows


def real_texts(folder: Path) -> list[str]:
    """Return the texts, each once, in the order of the files."""
    lines = (line for name in FILES for line in (folder / name).open(encoding="utf-8"))
    return list(dict.fromkeys(json.loads(line)["text"] for line in lines))


def questions(texts: list[str]) -> list[Question]:
    """Return the labelled set: always the same for the same texts."""
    chance = random.Random(19)  # noqa: S311 - questions, not secrets
    holders: dict[str, set[int]] = {}
    for sequence, text in enumerate(texts, start=1):
        for stem in stems(text):
            holders.setdefault(stem, set()).add(sequence)
    found: list[Question] = []
    while len(found) < _QUESTIONS:
        meaningful = sorted(set(_surfaces(chance.choice(texts))))
        if len(meaningful) > 1:
            one, other = chance.sample(meaningful, 2)
            right = holders[stems(one)[0]] & holders[stems(other)[0]]
            if len(right) <= _AT:
                found.append(Question((one, other), frozenset(right)))
    return found


def in_other_number(word: str) -> str:
    """Return a word without accents, in the plural if it was in the singular, or the reverse."""
    bare = fold(word)
    return bare[:-1] if bare.endswith("s") else f"{bare}s"


def mistyped(word: str, chance: random.Random) -> str:
    """Return a word with one slip: two letters swapped, one doubled, left out or mistaken."""
    at = chance.randrange(1, len(word) - 1)
    before, letter, after = word[:at], word[at], word[at + 1 :]
    slip = chance.randrange(4)
    if slip == 0:
        return before + after[0] + letter + after[1:]
    if slip == 1:
        return before + letter + letter + after
    if slip == 2:  # noqa: PLR2004 - the third of four
        return before + after
    return before + _NEIGHBOURS.get(letter, "e") + after


def _surfaces(text: str) -> Iterator[str]:
    for word in text.lower().replace("’", " ").replace("'", " ").split():
        bare = fold(word)
        whole = words(word) == (bare,) and bare.isalpha()
        if whole and len(bare) >= _SHORTEST and bare not in STOP_WORDS:
            yield word


def _record(folder: Path, texts: list[str]) -> SqliteRecords:
    records = SqliteRecords(folder)
    records.open()
    now = datetime.now(UTC)
    with records.writing() as record:
        for number, text in enumerate(texts, start=1):
            record.contributions.add(
                Contribution(
                    id=UUID(int=number),
                    kind=Kind.LACK,
                    text=text,
                    place=Place(),
                    language="fr",
                    channel="import:bench",
                    deposited_at=now,
                    state=State.PUBLISHED,
                )
            )
    return records


def _rows(records: SqliteRecords, asked: list[Question]) -> Iterator[Row]:
    browsing = Browsing(records, SystemClock(), Terms(5, 30, 24))
    while browsing.learn_words():
        pass
    chance = random.Random(19)  # noqa: S311 - slips, not secrets
    ways: dict[str, Callable[[str], str]] = {
        "exact words": str,
        "accents and number changed": in_other_number,
        "a typing error in each": lambda word: mistyped(word, chance),
    }
    engine = reading_engine(records.path)
    for name, way in ways.items():
        typed = [(way(question.words[0]), way(question.words[1])) for question in asked]
        with engine.begin() as connection:
            scanned = _recall(asked, [_scan(connection, pair) for pair in typed])
        plain = [_found(browsing, pair, exact=True) for pair in typed]
        corrected = [_found(browsing, pair, exact=False) for pair in typed]
        recall = _recall(asked, corrected)
        times = percentiles([_cost(browsing, pair) for pair in typed])
        yield Row(
            f"recall@10, {name}",
            len(asked),
            *(recall,) * 3,
            unit="",
            baseline=f"LIKE {scanned:.2f}, uncorrected {_recall(asked, plain):.2f}; "
            f"processor p50 {times[0]:.0f}, p99 {times[2]:.0f} ms",
            goal=Goal(f"≥ {_GOALS[name]}", recall >= _GOALS[name]),
        )
    engine.dispose()


def _scan(connection: Connection, pair: tuple[str, str]) -> list[int]:
    patterns = tuple(f"%{word}%" for word in pair)
    return list(connection.exec_driver_sql(_SCAN, patterns).scalars())


def _found(browsing: Browsing, pair: tuple[str, str], *, exact: bool) -> list[int]:
    voices = browsing.search(f"{pair[0]} {pair[1]} ", exact=exact).page.voices
    return [voice.order for voice in voices[:_AT]]


def _cost(browsing: Browsing, pair: tuple[str, str]) -> float:
    """Return the processor time of a search, in milliseconds."""
    start = time.thread_time()
    _found(browsing, pair, exact=False)
    return (time.thread_time() - start) * 1000


def _recall(asked: list[Question], found: list[list[int]]) -> float:
    """Return the mean share of the right texts that were among the first ten."""
    shares = [
        len(question.right & set(ten)) / len(question.right)
        for question, ten in zip(asked, found, strict=True)
    ]
    return sum(shares) / len(shares)

"""The facts that the doctor judges, read from files."""

from __future__ import annotations

from pathlib import Path

from kiosk.examination import LAYOUTS, keyboards
from kiosk.services.doctor import LANGUAGES


def test_every_language_has_a_keyboard_and_chinese_needs_pinyin_too(tmp_path: Path):
    pinyin = tmp_path / "pinyin.so"
    assert keyboards(LAYOUTS, pinyin) == set(LANGUAGES) - {"zh"}
    pinyin.touch()
    assert keyboards(LAYOUTS, pinyin) == set(LANGUAGES)
    assert keyboards(tmp_path, pinyin) == set()

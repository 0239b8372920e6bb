"""The words of the pages, in the visitors' languages.

French is the source, as on the screens, and what the screens say too is translated once: in
assets/translations. What only the pages say is in assets/hub/words.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

from kiosk.documents.dates import hours_of, long_date, month_and_year
from kiosk.domain.opening import DAYS

FRENCH = "fr"
LANGUAGES = {
    "fr": "Français",
    "en": "English",
    "es": "Español",
    "pt": "Português",
    "ar": "العربية",
    "zh": "中文",
    "uk": "Українська",
}
"""The languages, by their own names, in the order of the screens."""
_FROM_RIGHT = {"ar"}


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language."""

    language: str
    said: Mapping[str, str]

    @property
    def direction(self) -> str:
        """Which way the language is written, as HTML says it."""
        return "rtl" if self.language in _FROM_RIGHT else "ltr"

    def __call__(self, french: str, *values: object) -> str:
        """Return a sentence in the language; `%1` and so on give way to the values."""
        sentence = self.said.get(french, french)
        for rank, value in enumerate(values, start=1):
            sentence = sentence.replace(f"%{rank}", str(value))
        return sentence

    def day(self, day: date) -> str:
        """Return a day as people write it."""
        return long_date(day, self.language)

    def weekday(self, day: date) -> str:
        """Return a day with its name, as a title."""
        named = f"{self(DAYS[day.weekday()])} {self.day(day)}"
        return named[:1].upper() + named[1:]

    def hours(self, starts_at: datetime, ends_at: datetime) -> str:
        """Return from when to when."""
        return hours_of(starts_at, ends_at, self.language)

    def month(self, day: date) -> str:
        """Return the month of a day as people write it."""
        return month_and_year(day, self.language)


def read_words(assets: Path) -> dict[str, Words]:
    """Read the words of every language."""
    return {language: Words(language, _said(assets, language)) for language in LANGUAGES}


def preferred(accepted: str) -> str:
    """Return the first language that a browser asks for and that we speak, or French."""
    for wish in accepted[:200].split(","):
        language = wish.partition(";")[0].strip()[:2].lower()
        if language in LANGUAGES:
            return language
    return FRENCH


def _said(assets: Path, language: str) -> dict[str, str]:
    if language == FRENCH:
        return {}
    said = dict(_of_screens(assets / "translations" / f"kiosk_{language}.ts"))
    said |= tomllib.loads((assets / "hub/words" / f"{language}.toml").read_text(encoding="utf-8"))
    return said


def _of_screens(file: Path) -> Iterable[tuple[str, str]]:
    """Give what the screens say, with its translation."""
    for message in ET.parse(file).iter("message"):  # noqa: S314 - a file of ours
        source, translation = message.findtext("source"), message.findtext("translation")
        if source and translation and translation.strip():
            yield source, translation

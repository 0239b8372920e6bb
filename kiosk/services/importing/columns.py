"""Which column holds what: our own names in English or French, and Decidim's proposals export.

Decidim writes `title/fr`, `body/fr` (recent versions) or `title`, `body` (older ones), and its
`state` is not ours: only a withdrawal counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from kiosk.domain.search_terms import fold


class Column(StrEnum):
    """What a column holds; the value is our own name for it."""

    ID = "id"
    KIND = "kind"
    TITLE = "title"
    TEXT = "text"
    QUARTIER = "quartier"
    PLACE = "place"
    LANGUAGE = "language"
    DATE = "date"
    STATE = "state"
    WITHDRAWN = "withdrawn"


_NAMES = {
    Column.ID: ("id", "identifiant", "slug"),
    Column.KIND: ("kind", "type", "nature"),
    Column.TITLE: ("title", "titre"),
    Column.TEXT: ("text", "texte", "body", "contribution"),
    Column.QUARTIER: ("quartier", "scope/name"),
    Column.PLACE: ("place", "lieu", "address", "adresse"),
    Column.LANGUAGE: ("language", "langue", "locale"),
    Column.DATE: ("date", "created at", "ts", "deposited at", "date de depot"),
    Column.STATE: ("state", "etat"),
    Column.WITHDRAWN: ("withdrawn", "withdrawn at"),
}
_COLUMNS = {name: column for column, names in _NAMES.items() for name in names}
_RANKS = {name: rank for names in _NAMES.values() for rank, name in enumerate(names)}
_DECIDIM = {"component/id", "participatory space/id", "category/id", "scope/id"}
_LOCALISED = {"title", "body", "scope/name"}
_WORD = re.compile(r"[^\W_]+")
_LOCALE = re.compile(r"[a-z]{2,3}(?: [a-z0-9]{2,8})*")
_NO = {"", "0", "false", "no", "non"}


@dataclass(frozen=True, slots=True)
class Fields:
    """What a row says, still as written; an absent field is an empty text.

    Attributes:
        locale: the language that Decidim's column names say the text is in, if they do.
        withdrawn: whether its author took it back.
    """

    values: dict[Column, str]
    locale: str
    withdrawn: bool

    def __getitem__(self, column: Column) -> str:
        """Return what the row says in that column, stripped."""
        return self.values.get(column, "").strip()


@dataclass(frozen=True, slots=True)
class _Name:
    """A column's name, understood."""

    base: str
    locale: str
    column: Column | None


def recognised(names: Iterable[str]) -> int:
    """Return how many columns are known; 0 when none of them could hold a text."""
    columns = {_understood(name).column for name in names} - {None}
    return len(columns) if columns & {Column.TEXT, Column.TITLE} else 0


def fields(cells: dict[str, str]) -> Fields:
    """Return what a row says: of several columns for one field, the best name that is not empty."""
    named = sorted(((_understood(name), cell) for name, cell in cells.items()), key=_preference)
    values: dict[Column, str] = {}
    locale = ""
    for name, cell in named:
        if name.column and cell.strip() and name.column not in values:
            values[name.column] = cell
            if name.column is Column.TEXT:
                locale = name.locale
    if any(name.base in _DECIDIM for name, _ in named):
        _forget_decidim_state(values)
    return Fields(values, locale, values.get(Column.WITHDRAWN, "").strip().lower() not in _NO)


def folded(words: str) -> str:
    """Return words without case, accents or punctuation, to compare what people write."""
    return " ".join(_WORD.findall(fold(words)))


def _forget_decidim_state(values: dict[Column, str]) -> None:
    if values.pop(Column.STATE, "").strip() == "withdrawn":
        values[Column.WITHDRAWN] = "true"


def _preference(named: tuple[_Name, str]) -> tuple[int, bool, str]:
    """Sort our own names first, then French."""
    name, _ = named
    return _RANKS.get(name.base, 0), name.locale not in {"", "fr"}, name.locale


@lru_cache(maxsize=1024)
def _understood(name: str) -> _Name:
    parts = [folded(part) for part in name.split("/")]
    whole, front = "/".join(parts), "/".join(parts[:-1])
    if front in _LOCALISED and _LOCALE.fullmatch(parts[-1]):
        return _Name(front, parts[-1].replace(" ", "-"), _COLUMNS[front])
    return _Name(whole, "", _COLUMNS.get(whole))

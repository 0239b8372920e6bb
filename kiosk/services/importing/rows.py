"""From a text to its rows: CSV, JSON or JSON Lines, whatever the text turns out to be."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import StringIO

from kiosk.domain.cells import unguarded
from kiosk.services.importing.columns import recognised
from kiosk.services.importing.report import Reason, RefusedRow, Span, Unit
from kiosk.services.importing.source import fault

LONGEST_CELL = 1_000_000
"""Characters of one CSV cell, far above the longest contribution."""

_DELIMITERS = ";,\t|"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its place in the file and its cells by column name."""

    span: Span
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """All the rows of a file, in order; those that could not be read are refusals."""

    unit: Unit
    rows: tuple[Row | RefusedRow, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """What the first line of a CSV file must hold.

    Attributes:
        recognised: how many columns are known; 0 when the file is not of that sort.
        missing: what is said then, in French: « n’a pas de… ».
    """

    recognised: Callable[[Iterable[str]], int]
    missing: str


CONTRIBUTIONS = Heading(recognised, "n’a pas de colonne de texte (« text » ou « texte »)")


def read_table(text: str, heading: Heading = CONTRIBUTIONS) -> Table:
    """Return the rows of a text.

    Raises:
        EnvironmentFault: with code `IMPORT_FILE`, if nothing in it can be rows of that sort.
    """
    if text.lstrip()[:1] in {"[", "{"}:
        return _read_json(text)
    return _read_csv(text, heading)


class _Lines:
    """The physical lines of a text, counted."""

    def __init__(self, text: str) -> None:
        self._stream = StringIO(text, newline="")
        self.count = 0
        self.ended = False
        self.longest_run = 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._stream.readline()
        if not line:
            self.ended = True
            raise StopIteration
        self.count += 1
        self.longest_run += len(line)
        return line


def _read_csv(text: str, heading: Heading) -> Table:
    with _long_cells():
        lines = _Lines(text)
        header = next((line for line in lines if line.strip()), "")
        delimiter = max(_DELIMITERS, key=lambda each: _score(header, each, heading))
        names = _names(header, delimiter)
        if not heading.recognised(names):
            raise fault(f"{heading.missing} : il débute par « {header.strip()[:80]} »")
        return Table(Unit.LINE, tuple(_csv_rows(lines, names, delimiter)))


@contextmanager
def _long_cells() -> Iterator[None]:
    """Let the csv module read long cells; its limit is the whole process's, so give it back."""
    before = csv.field_size_limit(LONGEST_CELL)
    try:
        yield
    finally:
        csv.field_size_limit(before)


def _score(header: str, delimiter: str, heading: Heading) -> tuple[int, int]:
    names = _names(header, delimiter)
    return heading.recognised(names), len(names)


def _names(header: str, delimiter: str) -> list[str]:
    try:
        return next(csv.reader([header], delimiter=delimiter, strict=True), [])
    except csv.Error:
        return []


def _csv_rows(lines: _Lines, names: list[str], delimiter: str) -> Iterator[Row | RefusedRow]:
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while not lines.ended:
        first, lines.longest_run = lines.count + 1, 0
        try:
            cells = next(reader, [])
        except csv.Error:
            yield RefusedRow(Span(first, lines.count), Reason.UNREADABLE, _csv_trouble(lines))
            continue
        span = Span(first, lines.count)
        if len(cells) > len(names):
            detail = f"{len(cells)} cases pour {len(names)} colonnes"
            yield RefusedRow(span, Reason.UNREADABLE, detail)
        elif cells:
            yield Row(span, _joined(names, cells))


def _csv_trouble(lines: _Lines) -> str:
    if lines.longest_run > LONGEST_CELL:
        return f"une case dépasse {LONGEST_CELL} caractères"
    if lines.ended:
        return "un guillemet ouvert n’est jamais refermé ; corrigez-le et relancez l’import"
    return "un guillemet est mal placé"


def _joined(names: list[str], cells: list[str]) -> dict[str, str]:
    row: dict[str, str] = {}
    for name, cell in zip(names, cells, strict=False):
        row[name] = row.get(name) or unguarded(cell)
    return row


def _read_json(text: str) -> Table:
    try:
        document = json.loads(text)
    except RecursionError as error:
        raise fault("est trop imbriqué") from error
    except ValueError as error:
        return _read_json_lines(text, str(error))
    items = document if isinstance(document, list) else _listed(document)
    return Table(Unit.ITEM, tuple(_item(rank, each) for rank, each in enumerate(items, start=1)))


def _listed(document: dict[str, object]) -> list[object]:
    """Return the list that an object wraps, as in `{"contributions": […]}`, or the object alone."""
    wrapped = (value for value in document.values() if isinstance(value, list))
    return next((value for value in wrapped if value and isinstance(value[0], dict)), [document])


def _read_json_lines(text: str, trouble: str) -> Table:
    rows = tuple(
        _json_line(number, line)
        for number, line in enumerate(text.split("\n"), start=1)
        if line.strip()
    )
    if not any(isinstance(row, Row) for row in rows):
        raise fault(f"n’est pas du JSON valable ({trouble})")
    return Table(Unit.LINE, rows)


def _json_line(number: int, line: str) -> Row | RefusedRow:
    try:
        return _item(number, json.loads(line))
    except (ValueError, RecursionError):
        return RefusedRow(Span(number, number), Reason.UNREADABLE, "ce n’est pas du JSON valable")


def _item(rank: int, item: object) -> Row | RefusedRow:
    span = Span(rank, rank)
    if not isinstance(item, dict):
        return RefusedRow(span, Reason.UNREADABLE, "ce n’est pas un objet JSON")
    return Row(span, _flat(item))


def _flat(item: dict[str, object]) -> dict[str, str]:
    """Return nested objects as Decidim writes them in CSV: `{"title": {"fr": …}}` → `title/fr`."""
    flat: dict[str, str] = {}
    waiting: list[tuple[str, object]] = list(item.items())
    while waiting:
        name, value = waiting.pop()
        if isinstance(value, dict):
            waiting += [(f"{name}/{key}", inner) for key, inner in value.items()]
        elif value is not None and not isinstance(value, list):
            flat[name] = value if isinstance(value, str) else str(value).lower()
    return flat

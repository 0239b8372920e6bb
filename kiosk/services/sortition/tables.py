"""CSV files as tables: whatever Excel made of them, and the fault of each row, in French."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from unicodedata import normalize

from kiosk.domain.cells import unguarded
from kiosk.domain.refusal import WordedRefusal
from kiosk.services.importing.source import load

_DELIMITERS = ";,\t|"
MOST_ROWS = 100_000


class BadFile(WordedRefusal):
    """A file cannot be used.

    Attributes:
        faults: French sentences without their full stop, one for each fault, in the file's order.
    """

    def __init__(self, name: str, faults: Sequence[str]) -> None:
        super().__init__("\n".join(f"{name}, {fault}." for fault in faults))
        self.faults = tuple(faults)

    @property
    def sentence(self) -> str:
        """The faults as sentences, one a line."""
        return str(self)


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, trimmed, by column; `line` counts from 1, the header included."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """A file: its columns, its rows, and what of it is no row."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    faults: tuple[str, ...]


def read_csv(source: Path) -> Table:
    """Read a CSV file: UTF-8 or Windows-1252, with or without BOM, any usual delimiter.

    Raises:
        EnvironmentFault: with code `IMPORT_FILE`, if it cannot be read or is not text.
        BadFile: if it has no header, or more rows than a draw can have.
    """
    text = normalize("NFC", load(source).text)
    header = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(_DELIMITERS, key=header.count)
    lines = _lines(text, delimiter)
    columns = tuple(name.strip() for name in next(lines, (0, []))[1])
    rows: list[Row] = []
    faults: list[str] = []
    for line, cells in lines:
        if len(rows) + len(faults) >= MOST_ROWS:
            raise BadFile(source.name, [f"plus de {MOST_ROWS} lignes"])
        if len(cells) != len(columns):
            faults.append(f"ligne {line} : {len(cells)} cases pour {len(columns)} colonnes")
        else:
            trimmed = (unguarded(cell).strip() for cell in cells)
            rows.append(Row(line, dict(zip(columns, trimmed, strict=True))))
    return Table(source.name, columns, tuple(rows), tuple(faults))


def _lines(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row that is not blank, with the number of its last line."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield reader.line_num, cells
    except csv.Error as error:
        raise BadFile("le fichier", [f"ligne {reader.line_num} : illisible ({error})"]) from error

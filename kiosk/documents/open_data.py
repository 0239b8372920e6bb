"""Tables as files: CSV for spreadsheets, JSON for programs, and the package that describes them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.domain.cells import guarded
from kiosk.domain.open_data import Cells, Resource

_LICENCE = {
    "name": "etalab-2.0",
    "title": "Licence Ouverte 2.0",
    "path": "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
}


@dataclass(frozen=True, slots=True)
class Written:
    """A file of the package: its table, its name, its bytes and their SHA-256 in hexadecimal."""

    resource: Resource
    path: str
    size: int
    digest: str


def csv_line(cells: Iterable[str | int | None], delimiter: str = ",") -> bytes:
    """Return a line of a CSV file (RFC 4180, UTF-8), with no cell that a spreadsheet runs."""
    line = io.StringIO()
    safe = ("" if cell is None else guarded(str(cell)) for cell in cells)
    csv.writer(line, delimiter=delimiter, lineterminator="\r\n").writerow(safe)
    return line.getvalue().encode()


def paired_lines(resource: Resource, rows: Iterable[Cells]) -> Iterator[tuple[bytes, bytes]]:
    """Give what to write next in the CSV file and in the JSON file of a table, row after row."""
    names = tuple(field.name for field in resource.fields)
    yield csv_line(names), b"["
    before = "\n"
    for row in rows:
        item = json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False)
        yield csv_line(row), f"{before}{item}".encode()
        before = ",\n"
    yield b"", b"\n]\n"


def data_package(files: Iterable[Written], publisher: str, day: date) -> bytes:
    """Return the `datapackage.json` of the files (Frictionless Data Package, tabular profile)."""
    package = {
        "profile": "data-package",
        "name": "intelligence-citoyenne",
        "title": f"Bureau de l’intelligence citoyenne, {publisher}",
        "created": f"{day}T00:00:00Z",
        "licenses": [_LICENCE],
        "contributors": [{"title": publisher, "role": "publisher"}],
        "resources": [_described(file) for file in files],
    }
    return (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode()


def _described(file: Written) -> dict[str, object]:
    form = file.path.rsplit(".", 1)[1]
    resource = file.resource
    return {
        "name": resource.name if form == "csv" else f"{resource.name}-{form}",
        "profile": "tabular-data-resource",
        "title": resource.title,
        "path": file.path,
        "format": form,
        "mediatype": "text/csv" if form == "csv" else "application/json",
        "encoding": "utf-8",
        "bytes": file.size,
        "hash": f"sha256:{file.digest}",
        "schema": {
            "fields": [
                {"name": field.name, "type": field.type, "description": field.description}
                for field in resource.fields
            ],
            "missingValues": [""],
        },
    }

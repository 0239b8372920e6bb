"""The files of a draw: the quotas of each category, and the people who volunteered."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from pathlib import Path

from kiosk.domain.search_terms import fold
from kiosk.domain.sortition.pool import Pool, Quota, Volunteer
from kiosk.services.sortition.tables import BadFile, Row, Table, read_csv

_CATEGORY_COLUMNS = (
    ("category", "feature"),
    ("feature", "value"),
    ("categorie", "valeur"),
    ("critere", "valeur"),
)
_MINIMUM, _MAXIMUM = ("min", "minimum"), ("max", "maximum")
TICKET, HOUSEHOLD = "id", "foyer"
"""How a mapping of columns names the ticket and the household."""
_TICKET = ("id", "ticket", "identifiant", "numero")
_HOUSEHOLD = ("foyer", "household", "menage")
_LONGEST_NAME = 64
"""Characters of a ticket."""


def read_pool(categories: Path, people: Path, seats: int) -> Pool:
    """Read a pool, its volunteers in the order of their tickets.

    Raises:
        EnvironmentFault: with code `IMPORT_FILE`, if a file cannot be read or is not text.
        BadFile: with the fault of each row that has one.
    """
    quotas = read_quotas(categories, seats)
    return Pool(read_people(people, quotas), quotas, seats)


def read_quotas(path: Path, seats: int) -> tuple[Quota, ...]:
    """Read quotas: a category, a value, the fewest and most seats, whatever the columns' order.

    Raises:
        EnvironmentFault: with code `IMPORT_FILE`, if the file cannot be read or is not text.
        BadFile: with the fault of each row that has one.
    """
    table = read_csv(path)
    known = _folded_columns(table)
    pair = next((pair for pair in _CATEGORY_COLUMNS if all(each in known for each in pair)), None)
    low, high = (_first(known, names) for names in (_MINIMUM, _MAXIMUM))
    if pair is None or low is None or high is None:
        raise BadFile(table.name, ["il faut les colonnes « feature », « value », « min », « max »"])
    faults = list(table.faults)
    quotas: dict[tuple[str, str], Quota] = {}
    for row in table.rows:
        names = (row.cells[known[pair[0]]], row.cells[known[pair[1]]])
        fault = _quota_fault(names, (row.cells[low], row.cells[high]), seats)
        if names in quotas:
            fault = f"« {names[1]} » est déjà là pour « {names[0]} »"
        if fault:
            faults.append(f"ligne {row.line} : {fault}")
        else:
            quotas[names] = Quota(*names, int(row.cells[low]), int(row.cells[high]))
    if faults or not quotas:
        raise BadFile(table.name, faults or ["aucun quota"])
    categories = list(dict.fromkeys(category for category, _ in quotas))
    return tuple(sorted(quotas.values(), key=lambda quota: categories.index(quota.category)))


def _quota_fault(names: tuple[str, str], bounds: tuple[str, str], seats: int) -> str:
    if not all(names):
        return "une case est vide"
    if not all(
        bound.isascii() and bound.isdecimal() and len(bound) <= len("999999") for bound in bounds
    ):
        return "le minimum et le maximum sont des nombres entiers"
    low, high = map(int, bounds)
    if low > high:
        return f"le minimum {low} dépasse le maximum {high}"
    if low > seats:
        return f"le minimum {low} dépasse les {seats} places"
    return ""


def read_people(path: Path, quotas: tuple[Quota, ...]) -> tuple[Volunteer, ...]:
    """Read volunteers: a column for each category, a ticket and a household if there are any.

    Without tickets, people are numbered in the file's order.

    Raises:
        EnvironmentFault: with code `IMPORT_FILE`, if the file cannot be read or is not text.
        BadFile: with the fault of each row that has one.
    """
    table = read_csv(path)
    known = _folded_columns(table)
    values: dict[str, dict[str, str]] = {}
    for quota in quotas:
        values.setdefault(quota.category, {})[fold(quota.value)] = quota.value
    absent = [category for category in values if fold(category) not in known]
    if absent:
        raise BadFile(table.name, [f"il manque la colonne « {name} »" for name in absent])
    reading = _People(table, {each: known[fold(each)] for each in values}, values)
    volunteers = reading.read(_first(known, _TICKET), _first(known, _HOUSEHOLD))
    if reading.faults or not volunteers:
        raise BadFile(table.name, reading.faults or ["personne dans ce fichier"])
    return tuple(sorted(volunteers, key=lambda each: each.ticket))


def read_mapped(
    path: Path,
    values: Mapping[str, Sequence[str]],
    columns: Mapping[str, str],
    taken: Container[str],
) -> tuple[Volunteer, ...]:
    """Read volunteers from the columns that somebody chose for each category.

    Without a column for tickets, people are numbered in the file's order.

    Args:
        path: the file.
        values: the values of each category.
        columns: the column of each category; of `TICKET` and `HOUSEHOLD` if there are any.
        taken: tickets that are somebody else's.

    Raises:
        EnvironmentFault: with code `IMPORT_FILE`, if the file cannot be read or is not text.
        BadFile: with the fault of each row that has one.
    """
    table = read_csv(path)
    absent = [name for name in values if columns.get(name) not in table.columns]
    if absent:
        raise BadFile(table.name, [f"choisissez la colonne de « {name} »" for name in absent])
    known = {name: {fold(value): value for value in each} for name, each in values.items()}
    reading = _People(table, {name: columns[name] for name in values}, known, taken)
    volunteers = reading.read(columns.get(TICKET) or None, columns.get(HOUSEHOLD) or None)
    if reading.faults or not volunteers:
        raise BadFile(table.name, reading.faults or ["personne dans ce fichier"])
    return tuple(volunteers)


class _People:
    """Rows made into volunteers; what is wrong with the others."""

    def __init__(
        self,
        table: Table,
        columns: Mapping[str, str],
        values: Mapping[str, Mapping[str, str]],
        taken: Container[str] = (),
    ) -> None:
        self._taken = taken
        self._table = table
        self._columns = columns
        self._values = {category: dict(known) for category, known in values.items()}
        self._choices = {category: tuple(known.values()) for category, known in values.items()}
        self.faults = list(table.faults)

    def read(self, ticket: str | None, household: str | None) -> list[Volunteer]:
        lines: dict[str, int] = {}
        volunteers = []
        digits = len(str(len(self._table.rows)))
        for number, row in enumerate(self._table.rows, start=1):
            name = row.cells[ticket] if ticket else f"{number:0{digits}}"
            faults = [*_ticket_faults(name, lines), *self._profile_faults(row)]
            if ticket and name in self._taken:
                faults.append(f"le ticket « {name} » est déjà celui de quelqu’un")
            self.faults += [f"ligne {row.line} : {fault}" for fault in faults]
            lines.setdefault(name, row.line)
            if not faults:
                home = fold(row.cells[household]) if household else ""
                volunteers.append(Volunteer(name, self._profile(row), home))
        return volunteers

    def _profile(self, row: Row) -> tuple[str, ...]:
        return tuple(
            self._value(category, row.cells[column]) for category, column in self._columns.items()
        )

    def _value(self, category: str, cell: str) -> str:
        """Return the value that a cell means; nothing if it is none. Most cells come back."""
        known = self._values[category]
        if cell not in known:
            known[cell] = known.get(fold(cell), "")
        return known[cell]

    def _profile_faults(self, row: Row) -> Iterable[str]:
        for category, column in self._columns.items():
            cell = row.cells[column]
            if not cell:
                yield f"la case « {category} » est vide"
            elif not self._value(category, cell):
                choices = ", ".join(self._choices[category])
                yield f"« {cell} » n’est pas une valeur de « {category} » ({choices})"


def _ticket_faults(name: str, lines: Mapping[str, int]) -> Iterable[str]:
    if not name:
        yield "le ticket est vide"
    elif name in lines:
        yield f"le ticket « {name} » est déjà à la ligne {lines[name]}"
    elif len(name) > _LONGEST_NAME or not name.isprintable() or any(sign in name for sign in " |"):
        yield f"un ticket a {_LONGEST_NAME} signes au plus, sans espace ni « | »"


def _folded_columns(table: Table) -> dict[str, str]:
    names: dict[str, str] = {}
    for column in table.columns:
        if fold(column) in names:
            raise BadFile(table.name, [f"deux colonnes s’appellent « {column} »"])
        names[fold(column)] = column
    return names


def _first(known: Mapping[str, str], names: Iterable[str]) -> str | None:
    return next((known[name] for name in names if name in known), None)

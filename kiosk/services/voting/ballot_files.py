"""The file of ballots: a juror a row, a project a column, a mention a cell; or Pabulib's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from kiosk.domain.pabulib import BadInstance, election_of, read_pabulib
from kiosk.domain.search_terms import fold
from kiosk.domain.voting import Mention
from kiosk.services.importing.source import load
from kiosk.services.sortition.tables import BadFile, Row, Table, read_csv

WORDS = {
    Mention.INSUFFICIENT: "Insuffisant",
    Mention.PASSABLE: "Passable",
    Mention.FAIR: "Assez bien",
    Mention.GOOD: "Bien",
    Mention.VERY_GOOD: "Très bien",
}
"""The mentions as jurors read them."""
RECUSED = "je me déporte"

_MENTIONS = {fold(word): mention for mention, word in WORDS.items()} | {
    str(mention.value): mention for mention in Mention
}
_RECUSALS = {fold(RECUSED), "deport", "deporte"}


@dataclass(frozen=True, slots=True)
class Ballots:
    """What was voted.

    Attributes:
        projects: in the order of the columns.
        ballots: one a juror, in the order of the rows; their names are not kept.
        digest: SHA-256 of the file.
    """

    projects: tuple[str, ...]
    ballots: tuple[dict[str, Mention], ...]
    digest: str


def read_ballots(path: Path) -> Ballots:
    """Read ballots: a Pabulib file, or a table.

    In a table the first column names the juror; every cell is a mention or a recusal.

    Raises:
        EnvironmentFault: with code `IMPORT_FILE`, if the file cannot be read or is not text.
        BadFile: with the fault of each row that has one: nothing that is missing is guessed.
    """
    if path.suffix.lower() == ".pb":
        return _read_pabulib(path)
    table = read_csv(path)
    if faults := _column_faults(table):
        raise BadFile(table.name, faults)
    juror, *projects = table.columns
    faults = list(table.faults)
    lines: dict[str, int] = {}
    ballots: list[dict[str, Mention]] = []
    for row in table.rows:
        cells = {project: fold(row.cells[project]) for project in projects}
        found = [*_juror_faults(fold(row.cells[juror]), row.line, lines), *_cell_faults(row, cells)]
        faults += [f"ligne {row.line} : {fault}" for fault in found]
        ballots.append(
            {project: _MENTIONS[cell] for project, cell in cells.items() if cell in _MENTIONS}
        )
    if faults or not ballots:
        raise BadFile(table.name, faults or ["aucun bulletin"])
    return Ballots(tuple(projects), tuple(ballots), sha256(path.read_bytes()).hexdigest())


def _read_pabulib(path: Path) -> Ballots:
    try:
        election = election_of(read_pabulib(load(path).text))
    except BadInstance as error:
        raise BadFile(path.name, [str(error)]) from error
    if not election.ballots:
        raise BadFile(path.name, ["aucun bulletin"])
    ballots = tuple(dict(ballot) for ballot in election.ballots)
    return Ballots(election.projects, ballots, sha256(path.read_bytes()).hexdigest())


def _column_faults(table: Table) -> list[str]:
    if len(table.columns) < 2:  # noqa: PLR2004 - a juror and a project
        return ["il faut une colonne pour le juré, puis une par projet"]
    if len(set(table.columns)) < len(table.columns) or not all(table.columns):
        return ["chaque colonne a un nom, et chacun le sien"]
    return []


def _juror_faults(name: str, line: int, lines: dict[str, int]) -> Iterator[str]:
    if not name:
        yield "le juré n’est pas nommé"
    elif name in lines:
        yield f"ce juré a déjà voté à la ligne {lines[name]}"
    lines.setdefault(name, line)


def _cell_faults(row: Row, cells: Mapping[str, str]) -> Iterator[str]:
    for project, cell in cells.items():
        if not cell:
            yield f"il manque une mention pour « {project} »"
        elif cell not in _MENTIONS and cell not in _RECUSALS:
            yield f"« {row.cells[project]} » n’est pas une mention pour « {project} »"

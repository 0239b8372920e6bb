"""Elections as Pabulib keeps them (.pb, https://pabulib.org/format): three tables in one text.

A jury's vote is of the type *scoring*: each project costs one choice, and a mention is worth 0 to 4
points. A project that is missing from a vote was left to the others.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO

from kiosk.domain.voting import Ballot, Mention

Table = tuple[Mapping[str, str], ...]
"""Rows, each by the names of the columns; all have the same."""

_SECTIONS = ("META", "PROJECTS", "VOTES")
_BEST = max(Mention)
_RULES = {"equal-shares": "equalshares", "majority": "majority_judgment"}
_COMMENT = "#1: 0 Insuffisant, 1 Passable, 2 Assez bien, 3 Bien, 4 Très bien; absent: déport"


class BadInstance(ValueError):
    """The text is no election that can be read; the message is a French clause that says why."""


@dataclass(frozen=True, slots=True)
class Instance:
    """The three tables of a file, as they are written."""

    meta: Mapping[str, str]
    projects: Table
    votes: Table


@dataclass(frozen=True, slots=True)
class Election:
    """A vote by mentions. Its texts are of one line each.

    Attributes:
        description: what was voted, in one line.
        instance: what tells this vote from the others: a year, a number.
        rule: `equal-shares` or `majority`.
        choices: how many projects could be chosen.
        projects: their names, each once, in the order of the vote.
        ballots: one a juror; which juror is told by nothing.
        chosen: the names of those that were chosen.
    """

    description: str
    unit: str
    instance: str
    rule: str
    choices: int
    projects: tuple[str, ...]
    ballots: tuple[Ballot, ...]
    chosen: frozenset[str] = frozenset()


def pabulib_text(instance: Instance) -> str:
    """Return the text of a file; every line ends with a line feed."""
    text = StringIO(newline="")
    write = csv.writer(text, delimiter=";", lineterminator="\n").writerow
    meta = tuple({"key": key, "value": value} for key, value in instance.meta.items())
    for title, table in zip(_SECTIONS, (meta, instance.projects, instance.votes), strict=True):
        write([title])
        write(list(table[0]) if table else [])
        for row in table:
            write(list(row.values()))
    return text.getvalue()


def read_pabulib(text: str) -> Instance:
    """Return the tables of a text; blank lines and spaces around values do not count.

    Raises:
        BadInstance: if a table is missing, or a line has not the columns of its table.
    """
    tables: dict[str, list[list[str]]] = {}
    rows: list[list[str]] = []
    try:
        for row in csv.reader(StringIO(text, newline=""), delimiter=";", skipinitialspace=True):
            cells = [cell.strip() for cell in row]
            if len(cells) == 1 and cells[0].upper() in _SECTIONS:
                rows = tables.setdefault(cells[0].upper(), [])
            elif any(cells):
                rows.append(cells)
    except csv.Error as error:
        raise BadInstance("une case est trop longue ou abîmée") from error
    meta, projects, votes = (_table(title, tables.get(title)) for title in _SECTIONS)
    return Instance({row["key"]: row["value"] for row in _keyed(meta)}, projects, votes)


def instance_of(election: Election) -> Instance:
    """Return an election as Pabulib writes it; votes come in an order that tells no juror."""
    ids = {name: str(rank) for rank, name in enumerate(election.projects, start=1)}
    points = [
        [(name, ballot[name].value) for name in election.projects if name in ballot]
        for ballot in election.ballots
    ]
    votes = sorted((",".join(ids[name] for name, _ in it), _joined(it)) for it in points)
    return Instance(
        meta={
            "description": election.description,
            "country": "France",
            "unit": election.unit,
            "instance": election.instance,
            "num_projects": str(len(ids)),
            "num_votes": str(len(votes)),
            "budget": str(election.choices),
            "vote_type": "scoring",
            "rule": _RULES[election.rule],
            "max_length": str(len(ids)),
            "min_points": "0",
            "max_points": str(_BEST.value),
            "default_score": "0",
            "comment": _COMMENT,
        },
        projects=tuple(
            {
                "project_id": ids[name],
                "cost": "1",
                "name": name,
                "votes": str(sum(name in ballot for ballot in election.ballots)),
                "score": str(sum(ballot.get(name, 0) for ballot in election.ballots)),
                "selected": str(int(name in election.chosen)),
            }
            for name in election.projects
        ),
        votes=tuple(
            {"voter_id": str(rank), "vote": vote, "points": worth}
            for rank, (vote, worth) in enumerate(votes, start=1)
        ),
    )


def election_of(instance: Instance) -> Election:
    """Return the vote by mentions that a file holds.

    Raises:
        BadInstance: if it is another type of vote, or does not hold together.
    """
    meta = instance.meta
    if meta.get("vote_type") != "scoring" or meta.get("max_points") != str(_BEST.value):
        raise BadInstance(f"ce n’est pas un vote par mentions, de 0 à {_BEST.value} points")
    rules = {written: rule for rule, written in _RULES.items()}
    names = _names(instance.projects)
    return Election(
        description=meta.get("description", ""),
        unit=meta.get("unit", ""),
        instance=meta.get("instance", ""),
        rule=rules.get(meta.get("rule", ""), "majority"),
        choices=_whole(meta.get("budget", ""), "budget"),
        projects=tuple(names.values()),
        ballots=tuple(_ballot(row, names) for row in instance.votes),
        chosen=frozenset(
            names[row["project_id"]] for row in instance.projects if row.get("selected") == "1"
        ),
    )


def _table(title: str, rows: Sequence[Sequence[str]] | None) -> Table:
    if not rows:
        raise BadInstance(f"il manque la partie {title}")
    columns = rows[0]
    if len(set(columns)) < len(columns):
        raise BadInstance(f"deux colonnes de {title} ont le même nom")
    for number, row in enumerate(rows[1:], start=1):
        if len(row) != len(columns):
            raise BadInstance(f"la ligne {number} de {title} n’a pas {len(columns)} cases")
    return tuple(dict(zip(columns, row, strict=True)) for row in rows[1:])


def _keyed(meta: Table) -> Iterator[Mapping[str, str]]:
    for row in meta:
        if row.keys() != {"key", "value"}:
            raise BadInstance("les colonnes de META sont « key » et « value »")
        yield row


def _names(projects: Table) -> dict[str, str]:
    names: dict[str, str] = {}
    for row in projects:
        key = row.get("project_id", "")
        if not key or key in names:
            raise BadInstance(f"le projet « {key} » est deux fois là, ou n’a pas de numéro")
        names[key] = row.get("name") or key
    if len(set(names.values())) < len(names):
        raise BadInstance("deux projets ont le même nom")
    return names


def _ballot(row: Mapping[str, str], names: Mapping[str, str]) -> dict[str, Mention]:
    voted, points = _listed(row.get("vote", "")), _listed(row.get("points", ""))
    if len(voted) != len(points) or len(set(voted)) < len(voted) or not set(voted) <= set(names):
        raise BadInstance(f"le vote « {row.get('voter_id', '')} » ne correspond pas aux projets")
    known = {str(mention.value): mention for mention in Mention}
    if not set(points) <= set(known):
        raise BadInstance(f"le vote « {row.get('voter_id', '')} » a des points hors de 0 à 4")
    return {names[key]: known[worth] for key, worth in zip(voted, points, strict=True)}


def _listed(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(",")] if cell else []


def _joined(points: Sequence[tuple[str, int]]) -> str:
    return ",".join(str(worth) for _, worth in points)


def _whole(written: str, what: str) -> int:
    if not (written.isascii() and written.isdigit() and len(written) < 10):  # noqa: PLR2004 - fits
        raise BadInstance(f"« {what} » n’est pas un nombre entier")
    return int(written)

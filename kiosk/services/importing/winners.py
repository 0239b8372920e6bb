"""From a row of the city's open data to a project that won the participatory budget.

The columns are those of « projets gagnants du budget participatif » of Paris, with the names of the
file or with their labels; a cell such as « NON REGISTRE » says that the city does not tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kiosk.domain.participatory_budget import (
    BudgetLink,
    Phase,
    Progress,
    is_edition,
    is_number,
    names_one_of,
    project_id_of,
)
from kiosk.domain.territory import Point
from kiosk.domain.text import clean
from kiosk.services.importing.columns import folded
from kiosk.services.importing.report import Reason, RefusedRow
from kiosk.services.importing.rows import Heading, Row

LONGEST_CELL = 300
"""Graphemes kept of a title, an address or a service."""

_NEEDED = (
    "identifiant projet gagnant",
    "titre projet gagnant",
    "arrondissement projet gagnant",
    "edition",
    "avancement projet",
)
_MONTHS = {
    Phase.STUDIES: "debut etudes projet",
    Phase.PROCEDURES: "lancement procedure projet",
    Phase.WORKS: "lancement travaux projet",
    Phase.DELIVERY: "livraison prev projet",
    Phase.OPENING: "ouverture projet",
}
_PROGRESS = {
    "non demarre": Progress.NOT_STARTED,
    "etudes": Progress.STUDIES,
    "procedures": Progress.PROCEDURES,
    "travaux": Progress.WORKS,
    "livraison": Progress.DELIVERY,
    "fin": Progress.FINISHED,
    "abandonne": Progress.ABANDONED,
}
_POSITIONS = ("geo point 2d", "geo point")
_UNTOLD = re.compile(r"|non (registre|ouvert|lance|demarre|prevu|encore fixe)e?s?")
_MONTH = re.compile(r"(20\d\d)-(\d\d)(?:-\d\d)?", re.ASCII)
_EUROS = re.compile(r"(\d{1,12})(?:[.,]\d+)?", re.ASCII)
_DEGREES = re.compile(r"(-?\d{1,2}(?:\.\d+)?)\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)", re.ASCII)


def _recognised(names: Iterable[str]) -> int:
    found = {folded(name) for name in names}
    return len(found) if found.issuperset(_NEEDED) else 0


WINNERS = Heading(
    _recognised,
    "n’a pas les colonnes des projets gagnants du budget participatif "
    "(identifiant_projet_gagnant, titre_projet_gagnant, edition…)",
)


class WrongCell(Exception):
    """A cell cannot be read; the text is a French clause that says which and why."""


@dataclass(frozen=True, slots=True)
class Winner:
    """A row of the arrondissement, read."""

    row: Row
    link: BudgetLink


@dataclass(frozen=True, slots=True)
class WinnerReader:
    """Reads the rows of one arrondissement.

    Attributes:
        popular: names that say that a project is in a quartier populaire.
    """

    arrondissement: int
    popular: tuple[str, ...]
    today: date

    def read(self, row: Row) -> Winner | RefusedRow | None:
        """Return the project of a row, why it cannot be one, or None if it is from elsewhere."""
        cells = {folded(name): cell.strip() for name, cell in row.cells.items()}
        if cells.get("arrondissement projet gagnant", "").lstrip("0") != str(self.arrondissement):
            return None
        try:
            return Winner(row, self._link(cells))
        except WrongCell as wrong:
            return RefusedRow(row.span, Reason.WRONG, str(wrong))

    def _link(self, cells: dict[str, str]) -> BudgetLink:
        number = _number(cells)
        title = _words(cells, "titre projet gagnant")
        if not title:
            raise WrongCell("il n’a pas de titre")
        place = _words(cells, "adresse projet gagnant")
        marked = folded(cells.get("projet q pop", "")) in {"oui", "true", "1"}
        return BudgetLink(
            project_id=project_id_of(number),
            number=number,
            title=title,
            edition=_edition(cells),
            euros=_euros(cells),
            service=_words(cells, "direction pilote projet"),
            place=place,
            topic=_words(cells, "thematique"),
            popular=marked or names_one_of(f"{title} / {place}", self.popular),
            progress=_progress(cells),
            months=_months(cells),
            seen_on=self.today,
            position=_position(cells),
        )


def _words(cells: dict[str, str], name: str) -> str:
    cell = " ".join(clean(cells.get(name, ""), LONGEST_CELL).split())
    return "" if _UNTOLD.fullmatch(folded(cell)) else cell


def _number(cells: dict[str, str]) -> str:
    number = cells.get("identifiant projet gagnant", "")
    if not is_number(number):
        raise WrongCell(f"« {number[:40]} » n’est pas un identifiant")
    return number


def _edition(cells: dict[str, str]) -> int:
    edition = cells.get("edition", "")
    if not is_edition(edition):
        raise WrongCell(f"l’édition « {edition[:40]} » n’est pas une année")
    return int(edition)


def _euros(cells: dict[str, str]) -> int | None:
    written = cells.get("budget global projet gagnant", "").replace(" ", "")
    if _UNTOLD.fullmatch(folded(written)):
        return None
    found = _EUROS.fullmatch(written)
    if found is None:
        raise WrongCell(f"le budget « {written[:40]} » n’est pas un nombre d’euros")
    return int(found[1])


def _progress(cells: dict[str, str]) -> Progress:
    written = cells.get("avancement projet", "")
    progress = _PROGRESS.get(folded(written))
    if progress is None:
        known = ", ".join(_PROGRESS).upper()
        raise WrongCell(f"l’avancement « {written[:40]} » n’est pas connu (au choix : {known})")
    return progress


def _months(cells: dict[str, str]) -> tuple[tuple[Phase, date], ...]:
    found = ((phase, _month(cells.get(name, ""))) for phase, name in _MONTHS.items())
    return tuple((phase, month) for phase, month in found if month is not None)


def _month(written: str) -> date | None:
    if _UNTOLD.fullmatch(folded(written)):
        return None
    found = _MONTH.fullmatch(written)
    try:
        return date(int(found[1]), int(found[2]), 1) if found else _no_month(written)
    except ValueError:
        return _no_month(written)


def _no_month(written: str) -> date:
    raise WrongCell(f"« {written[:40]} » n’est pas un mois comme 2026-11")


def _position(cells: dict[str, str]) -> Point | None:
    """Return longitude and latitude; the city writes the latitude first."""
    written = next((cells[name] for name in _POSITIONS if cells.get(name)), "")
    found = _DEGREES.fullmatch(written)
    return (float(found[2]), float(found[1])) if found else None

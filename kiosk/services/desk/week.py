"""The weekly sheet: the figures of one whole week, from Monday to Sunday.

Whole weeks never overlap: no difference between two sheets tells a number that was too small.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from kiosk.documents.dates import day_and_month, long_date
from kiosk.documents.figures_sheet import FigureLine, FiguresSheet, FigureTable
from kiosk.documents.figures_words import TITLES, counted_words, worded
from kiosk.domain.tally import Cell, Measure
from kiosk.domain.territory import Territory
from kiosk.services.desk.figures import tables_of
from kiosk.services.desk.ports import DeskRepositories

_BLUE = "#1b4f8f"
"""The colour of follow-up, as on the screens."""
_IN_BIG = {"contribution": "contributions", "support": "« moi aussi »", "feedback": "avis"}
_NOTE = (
    "Des totaux seulement. « — » : un nombre sous 5, ou qui en trahirait un, n’est jamais montré,"
    " car il pourrait désigner quelqu’un."
)

Tables = Mapping[Measure, tuple[Cell, ...]]


def week_sheet(record: DeskRepositories, territory: Territory, today: date) -> FiguresSheet:
    """Return the sheet of the last whole week; of the present one if nothing was given before.

    The subtitle and the foot are left to whoever prints it.
    """
    monday = today - timedelta(days=today.weekday())
    before = monday - timedelta(days=7)
    tables = tables_of(record, territory, before, monday - timedelta(days=1))
    if _anything(tables):
        return _sheet(_title(before), tables)
    return _sheet(
        f"{_title(monday)} (en cours)",
        tables_of(record, territory, monday, monday + timedelta(days=6)),
    )


def _anything(tables: Tables) -> bool:
    return any(cells for measure, cells in tables.items() if measure is not Measure.THEME)


def _title(monday: date) -> str:
    sunday = monday + timedelta(days=6)
    first = day_and_month(monday, "fr") if sunday.month != monday.month else str(monday.day)
    return f"La semaine du {first} au {long_date(sunday, 'fr')}"


def _sheet(title: str, tables: Tables) -> FiguresSheet:
    given = {cell.label: cell.count for cell in tables[Measure.GIVEN]}
    totals = [(counted_words(given.get(label, 0)), words) for label, words in _IN_BIG.items()]
    shown = [it for it in TITLES if it not in {Measure.GIVEN, Measure.WEEK} and tables[it]]
    return FiguresSheet(
        title=title,
        subtitle="",
        colour=_BLUE,
        totals=totals if _anything(tables) else (),
        tables=[_table(measure, tables[measure]) for measure in shown],
        empty="Rien n’a encore été donné cette semaine.",
        note=_NOTE,
        foot="",
    )


def _table(measure: Measure, cells: tuple[Cell, ...]) -> FigureTable:
    longest = max((cell.count or 0 for cell in cells), default=0) or 1
    return FigureTable(
        TITLES[measure],
        [
            FigureLine(
                worded(measure, cell.label),
                counted_words(cell.count),
                (cell.count or 0) / longest,
            )
            for cell in cells
        ],
    )

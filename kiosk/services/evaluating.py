"""The evaluation of the prefiguration: what agents wrote, beside what the record counts."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from kiosk.documents.dates import long_date
from kiosk.documents.evaluation_report import EvaluationReport, ReportLine, ReportSection
from kiosk.documents.figures_words import TITLES, counted_words, worded
from kiosk.domain.calendar import local_day
from kiosk.domain.evaluation import SHORTEST_PERIOD, Advance, Notes
from kiosk.domain.moment import MomentKind
from kiosk.domain.participatory_budget import Progress
from kiosk.domain.project import Stage
from kiosk.domain.tally import Cell, Measure
from kiosk.domain.territory import Territory
from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.desk.figures import tables_of
from kiosk.services.desk.ports import DeskRepositories
from kiosk.services.importing.entries import Entry, WrongEntry
from kiosk.services.importing.source import load

EXAMPLE = """\
# Le bilan de la préfiguration : ce que la borne ne peut pas compter elle-même.
# Les deux jours comptent. Il faut quatre semaines au moins.
premier_jour = 2026-06-01
dernier_jour = 2026-11-30

objectifs = [
  "Accompagner des projets du budget participatif, d’abord dans les quartiers populaires.",
  "Montrer à tous comment un projet avance.",
]

# Ce que le bureau n’a pas réussi, et pourquoi. Une phrase par difficulté.
n_a_pas_marche = [
  "Peu de monde le samedi : la salle ouvre trop tard.",
]

# Les heures des agents, comptées à la main.
[heures]
"Accueil à la borne" = 0
"Au stimulateur" = 0
"""
"""A file to begin with."""

_FIELDS = "premier_jour dernier_jour objectifs n_a_pas_marche heures"
_LONGEST, _MOST = 600, 30
_GREEN = "#1f6b47"
_TABLES = (Measure.QUARTIER, Measure.READ_AFTER, Measure.ANSWERED_AFTER, Measure.FEEDBACK)
_MOMENTS = {
    MomentKind.PRESENTATION: "Présentations",
    MomentKind.IDEATION: "Recherches d’idées",
    MomentKind.SKILLS: "Échanges de savoir-faire",
    MomentKind.PROTOTYPING: "Maquettes au FabLab",
}
_FAR = {
    Stage.SKETCH: "ébauche",
    Stage.ADMISSIBLE: "recevable",
    Stage.INADMISSIBLE: "non recevable",
    Stage.SELECTED: "choisi par le jury",
    Stage.NOT_SELECTED: "non retenu",
    Stage.STIMULATEUR: "au stimulateur",
    Stage.EXPERIMENTATION: "à l’essai",
    Stage.PARTICIPATORY_BUDGET: "budget participatif",
    Stage.ACHIEVED: "c’est fait",
    Stage.CLOSED: "arrêté",
    Progress.NOT_STARTED: "pas commencé",
    Progress.STUDIES: "études",
    Progress.PROCEDURES: "procédures",
    Progress.WORKS: "travaux",
    Progress.DELIVERY: "livraison",
    Progress.FINISHED: "fini",
    Progress.ABANDONED: "abandonné",
}
_NOTE = (
    "Des totaux seulement, tenus par la borne jour après jour. « — » : un nombre de gestes "
    "d’habitants sous 5, ou qui en trahirait un, n’est jamais montré. Les objectifs, les heures et "
    "ce qui n’a pas marché sont écrits par les agents. Un projet compte comme ayant avancé le jour "
    "où la borne l’a vu changer d’étape."
)


class Evaluations(Protocol):
    """What an evaluation counts besides the tally."""

    def advances(self, first: date, last: date) -> tuple[Advance, ...]:
        """Return every change of stage, or of the city's progress, that the record saw."""
        ...

    def moments_held(self, first: date, last: date, now: datetime) -> dict[MomentKind, int]:
        """Return how many moments of each kind were over in the period, and not called off."""
        ...


def read_notes(path: Path) -> Notes:
    """Return what agents wrote in a TOML file.

    Raises:
        EnvironmentFault: with code `IMPORT_FILE`, if it cannot be read or something is wrong in it.
    """
    try:
        entry = Entry.of(tomllib.loads(load(path).text), _FIELDS)
        notes = Notes(
            first=entry.date("premier_jour"),
            last=entry.date("dernier_jour"),
            objectives=_sentences(entry, "objectifs"),
            hours=_hours(entry),
            failures=_sentences(entry, "n_a_pas_marche"),
        )
    except tomllib.TOMLDecodeError as error:
        raise _unfit(f"ce n’est pas du TOML ({error})") from error
    except WrongEntry as wrong:
        raise _unfit(str(wrong)) from wrong
    if notes.days < SHORTEST_PERIOD:
        raise _unfit(f"la période fait moins de {SHORTEST_PERIOD} jours")
    return notes


def _unfit(why: str) -> EnvironmentFault:
    return EnvironmentFault(f"Le fichier du bilan ne convient pas : {why}.", Fault.IMPORT_FILE)


def _sentences(entry: Entry, name: str) -> tuple[str, ...]:
    values = enumerate(entry.few(name, _MOST), start=1)
    return tuple(
        Entry({f"{name} {n}": value}).words(f"{name} {n}", _LONGEST) for n, value in values
    )


def _hours(entry: Entry) -> tuple[tuple[str, int], ...]:
    written = entry.fields.get("heures", {})
    if not isinstance(written, dict):
        raise WrongEntry('« heures » n’est pas une liste de lignes comme « "Accueil" = 12 »')
    hours = Entry(written)
    return tuple((name, hours.number(name)) for name in written)


@dataclass(frozen=True, slots=True)
class Place:
    """Where an evaluation is made: the town hall, its office, its quartiers."""

    mairie: str
    bureau: str
    territory: Territory


def evaluation_of(
    record: DeskRepositories, counted: Evaluations, notes: Notes, place: Place, now: datetime
) -> EvaluationReport:
    """Return the report of a period, as it may be shown."""
    tables = tables_of(record, place.territory, notes.first, notes.last)
    advances = counted.advances(notes.first, notes.last)
    moments = counted.moments_held(notes.first, notes.last, now)
    return EvaluationReport(
        title="Bilan de la préfiguration",
        subtitle=f"{place.mairie} · {place.bureau}\n"
        f"Du {long_date(notes.first, 'fr')} au {long_date(notes.last, 'fr')}",
        colour=_GREEN,
        totals=_totals(tables, notes, len({it.title for it in advances}), sum(moments.values())),
        sections=(
            _said("Objectifs", notes.objectives),
            *(_table(measure, tables[measure]) for measure in _TABLES),
            _advanced(advances),
            _held(moments),
            _spent(notes),
            _said("Ce qui n’a pas marché", notes.failures),
        ),
        note=_NOTE,
        foot=f"{place.bureau} · {place.mairie} · fait le {long_date(local_day(now), 'fr')}",
    )


def _totals(
    tables: Mapping[Measure, Sequence[Cell]], notes: Notes, advanced: int, moments: int
) -> list[tuple[str, str]]:
    given = {cell.label: cell.count for cell in tables[Measure.GIVEN]}
    return [
        (counted_words(given.get("contribution", 0)), "contributions"),
        (counted_words(given.get("support", 0)), "« moi aussi »"),
        (counted_words(given.get("feedback", 0)), "avis sur les projets"),
        (str(advanced), "projets qui ont avancé"),
        (str(moments), "moments tenus"),
        (str(sum(count for _, count in notes.hours)), "heures des agents"),
    ]


def _said(title: str, sentences: Sequence[str]) -> ReportSection:
    lines = [ReportLine(f"•\N{NO-BREAK SPACE}{it}") for it in sentences]
    return ReportSection(title, lines, "Rien n’a été écrit.")


def _table(measure: Measure, cells: Sequence[Cell]) -> ReportSection:
    longest = max((cell.count or 0 for cell in cells), default=0) or 1
    lines = [
        ReportLine(worded(measure, it.label), counted_words(it.count), (it.count or 0) / longest)
        for it in cells
    ]
    return ReportSection(TITLES[measure], lines, "Rien pendant cette période.")


def _advanced(advances: Sequence[Advance]) -> ReportSection:
    lines = [
        ReportLine(
            f"{long_date(it.day, 'fr')} · {it.title}\N{NO-BREAK SPACE}: "
            f"{_far(it.before)} → {_far(it.after)}"
        )
        for it in advances
    ]
    return ReportSection("Projets qui ont avancé", lines, "Aucun n’a changé d’étape.")


def _far(value: str) -> str:
    return next((words for it, words in _FAR.items() if it.value == value), value)


def _held(moments: Mapping[MomentKind, int]) -> ReportSection:
    longest = max(moments.values(), default=0) or 1
    lines = [
        ReportLine(words, str(moments[kind]), moments[kind] / longest)
        for kind, words in _MOMENTS.items()
        if kind in moments
    ]
    return ReportSection("Moments tenus avec le public", lines, "Aucun pendant cette période.")


def _spent(notes: Notes) -> ReportSection:
    lines = [ReportLine(what, f"{count}\N{NO-BREAK SPACE}h") for what, count in notes.hours]
    return ReportSection("Heures des agents", lines, "Elles n’ont pas été comptées.")

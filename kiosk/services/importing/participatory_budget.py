"""Following the winning projects of the participatory budget, from the city's open data.

A project is known by the city's number. What the bureau wrote of it stays: only what still says
what an earlier file made it say follows the new one. A whole file is one transaction.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.participatory_budget import BudgetLink, Progress, names_one_of
from kiosk.domain.project import Project
from kiosk.domain.sheet import Sheet
from kiosk.domain.territory import Territory
from kiosk.services.deposit import draw_id, to_the_millisecond
from kiosk.services.importing.report import Reason, RefusedRow, Unit, worded
from kiosk.services.importing.rows import Row, Table, read_table
from kiosk.services.importing.source import fault, load
from kiosk.services.importing.winners import WINNERS, Winner, WinnerReader
from kiosk.services.ports import Clock, Randomness, Records, Repositories
from kiosk.services.sheet_keeping import SheetKeeping


class Followed(StrEnum):
    """What became of a project of the file; the value says it in French."""

    ADDED = "ajouté(s)"
    UPDATED = "mis à jour"
    UNCHANGED = "déjà là, rien n’est changé"
    OVER = "laissé(s) de côté, déjà fini(s) ou abandonné(s)"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which projects are followed.

    Attributes:
        popular: names that say that a project is in a quartier populaire.
        finished: whether those that were over before they were ever followed are taken too.
        dry_run: whether all is said and nothing kept.
    """

    arrondissement: int
    popular: tuple[str, ...] = ()
    finished: bool = False
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class BudgetReport:
    """What became of a file.

    Attributes:
        lines: French, in the order in which they are read: what is wrong, then each project.
    """

    lines: tuple[str, ...]
    outcomes: tuple[Followed, ...]
    refused: int
    gone: int
    dry_run: bool

    def words(self) -> tuple[str, ...]:
        """Return the report in French: what is to know, then the sum."""
        counted = Counter(self.outcomes)
        sums = [f"{counted[it]} {it.value}" for it in Followed if counted[it]]
        sums += [f"{self.gone} disparu(s) du fichier"] * bool(self.gone)
        sums += [f"{self.refused} ligne(s) refusée(s)"] * bool(self.refused)
        trial = "Essai, rien n’est écrit : " if self.dry_run else ""
        return (*self.lines, f"{trial}{', '.join(sums) or 'aucun projet'}.")


class BudgetFollowing:
    """Follows the participatory budget, in the name of an import or of an agent."""

    def __init__(
        self, records: Records, clock: Clock, randomness: Randomness, territory: Territory
    ) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._territory = territory

    def follow(
        self,
        source: Path | bytes,
        wanted: Wanted,
        by: UUID | None = None,
        guard: Callable[[Repositories], object] = bool,
    ) -> BudgetReport:
        """Keep what a file says, in one transaction; `guard` is called with the record first.

        Raises:
            EnvironmentFault: with code `IMPORT_FILE` if the file cannot be followed at all, or the
                record's own code; nothing is kept then.
        """
        table = read_table(load(source).text, WINNERS)
        today = local_day(self._clock.now())
        read = _read(table, WinnerReader(wanted.arrondissement, wanted.popular, today))
        if not read.winners:
            raise fault(f"n’a aucun projet lisible du {wanted.arrondissement}ᵉ arrondissement")
        opened = self._records.reading() if wanted.dry_run else self._records.writing()
        with opened as record:
            guard(record)
            work = _Following(self, record, wanted, by, today)
            work.take(read)
        return work.report(read, table.unit)

    def keep(self, work: _Following, known: BudgetLink | None, link: BudgetLink) -> None:
        """Keep what the city says, and what the project says that nobody else wrote."""
        record = work.record
        sheet = record.sheets.known(link.project_id)
        made = link.project(self._quartier(link))
        base = known.project(self._quartier(known)) if known else made
        project = _merged(sheet.project, base, made) if sheet else made
        told = replace(sheet, project=project) if sheet else Sheet(project)
        origins = record.sheets.origins(link.project_id)
        SheetKeeping(self._clock, self._randomness, work.by).keep(record, told, origins)
        record.budgets.keep(link)
        record.journal.record(
            Event(
                id=draw_id(self._clock, self._randomness),
                at=to_the_millisecond(self._clock.now()),
                actor=Actor.AGENT if work.by else Actor.IMPORT,
                action=Action.BUDGET_FOLLOWED,
                subject_id=link.project_id,
                payload={
                    "number": link.number,
                    "edition": link.edition,
                    "progress": link.progress.value,
                    "listed": int(link.gone_on is None),
                },
                agent_id=work.by,
            )
        )

    def _quartier(self, link: BudgetLink) -> str | None:
        """Return the quartier where the city's file says it is, or the only one that it names.

        A park that it names stands for the quartier around it.
        """
        territory = self._territory
        here = territory.point_of(link.position) if link.position else None
        said = f"{link.title} / {link.place}"
        named = {it.id for it in territory.quartiers if names_one_of(said, (it.name,))}
        parks = (it for it in territory.landmarks if it.closed and names_one_of(said, (it.name,)))
        points = [here] if here else [it.middle for it in parks]
        if here or not named:
            around = (territory.quartier_at(*point) for point in points)
            named = {it.id for it in around if it is not None}
        return named.pop() if len(named) == 1 else None


@dataclass
class _Read:
    """The rows of the arrondissement.

    Attributes:
        whole: whether every row of the file could be read.
    """

    winners: list[Winner] = field(default_factory=list)
    refusals: list[RefusedRow] = field(default_factory=list)
    whole: bool = True


def _read(table: Table, reader: WinnerReader) -> _Read:
    read, numbers = _Read(), set[str]()
    for row in table.rows:
        found = reader.read(row) if isinstance(row, Row) else row
        if isinstance(found, Winner) and found.link.number in numbers:
            detail = f"l’identifiant {found.link.number} est déjà plus haut"
            found = RefusedRow(found.row.span, Reason.DUPLICATE, detail)
        elif isinstance(found, Winner):
            numbers.add(found.link.number)
            read.winners.append(found)
        if isinstance(found, RefusedRow):
            read.refusals.append(found)
            read.whole &= found.reason is Reason.DUPLICATE
    read.winners.sort(key=lambda it: (not it.link.popular, it.link.edition, it.link.number))
    return read


@dataclass
class _Following:
    """One file, inside one transaction."""

    desk: BudgetFollowing
    record: Repositories
    wanted: Wanted
    by: UUID | None
    today: date
    lines: list[str] = field(default_factory=list)
    outcomes: list[Followed] = field(default_factory=list)
    gone: int = 0

    def take(self, read: _Read) -> None:
        """Keep each project of the file, then say which are in it no more."""
        known = {it.number: it for it in self.record.budgets.all()}
        for winner in read.winners:
            outcome = self._take(known.get(winner.link.number), winner.link)
            self.outcomes.append(outcome)
        missing = known.keys() - {it.link.number for it in read.winners}
        if read.whole:
            self._miss([it for it in known.values() if it.number in missing])
        elif missing:
            self.lines.append(
                "Des lignes ne se lisent pas : les projets disparus du fichier ne sont pas cherchés"
            )

    def _take(self, known: BudgetLink | None, link: BudgetLink) -> Followed:
        if known is None and link.progress.over and not self.wanted.finished:
            return Followed.OVER
        if known is not None:
            link = link.in_place_of(known)
            if replace(link, seen_on=known.seen_on) == known:
                return Followed.UNCHANGED
        self._say(known, link)
        self._keep(known, link)
        return Followed.UPDATED if known else Followed.ADDED

    def _say(self, known: BudgetLink | None, link: BudgetLink) -> None:
        """Say what the bureau should know of: a change in how far a project is."""
        if known is not None and not known.listed:
            far = _FAR[link.progress]
            self.lines.append(f"n° {link.number} « {link.title} » : le fichier le cite, {far}")
            return
        if known is None or (known.progress is link.progress and known.gone_on is None):
            return
        what = f"{_FAR[known.progress]} → {_FAR[link.progress]}"
        again = ", de nouveau dans le fichier" if known.gone_on else ""
        self.lines.append(f"n° {link.number} « {link.title} » : {what}{again}")

    def _miss(self, links: Sequence[BudgetLink]) -> None:
        for link in sorted(links, key=lambda it: it.number):
            if link.listed and link.gone_on is None:
                self.gone += 1
                self.lines.append(
                    f"n° {link.number} « {link.title} » n’est plus dans le fichier de la Ville : "
                    "gardé avec son histoire, et sa page le dit"
                )
                self._keep(link, replace(link, gone_on=self.today))

    def _keep(self, known: BudgetLink | None, link: BudgetLink) -> None:
        if not self.wanted.dry_run:
            self.desk.keep(self, known, link)

    def report(self, read: _Read, unit: Unit) -> BudgetReport:
        """Return what was done."""
        refused = [worded(it, unit) for it in read.refusals]
        return BudgetReport(
            (*refused, *(f"{line}." for line in self.lines)),
            tuple(self.outcomes),
            len(refused),
            self.gone,
            self.wanted.dry_run,
        )


_FAR = {
    Progress.NOT_STARTED: "pas commencé",
    Progress.STUDIES: "études",
    Progress.PROCEDURES: "procédures",
    Progress.WORKS: "travaux",
    Progress.DELIVERY: "livraison",
    Progress.FINISHED: "fini",
    Progress.ABANDONED: "abandonné",
}


def _merged(ours: Project, base: Project, theirs: Project) -> Project:
    """Return what the bureau wrote, and where it wrote nothing, what the city says now."""
    return replace(
        ours,
        title=theirs.title if ours.title == base.title else ours.title,
        sentence=theirs.sentence if ours.sentence == base.sentence else ours.sentence,
        stage=theirs.stage if ours.stage is base.stage else ours.stage,
        quartier=theirs.quartier if ours.quartier == base.quartier else ours.quartier,
    )

"""Demo content: an invented neighbourhood life, so that no screen is empty."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.contribution import Contribution, Kind, Place, State
from kiosk.domain.journal import Action, Actor
from kiosk.domain.moment import Moment, MomentKind
from kiosk.domain.participatory_budget import BudgetLink, Phase, Progress
from kiosk.domain.project import Fulfilment, Milestone, Project, Stage, Theme, ThemeState
from kiosk.domain.published import Tally
from kiosk.domain.refusal import Refusal
from kiosk.domain.sheet import Change, Companion, Sheet
from kiosk.domain.sketch import Call
from kiosk.domain.typed_time import read_moment
from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.demo_entries import (
    BudgetEntry,
    ContributionEntry,
    MomentEntry,
    Outcome,
    ProjectEntry,
    ThemeEntry,
)
from kiosk.services.deposit import draw_id, event_of
from kiosk.services.illustrating import illustration
from kiosk.services.ports import Clock, Randomness, Records, Repositories

CHANNEL = "import:demo"
"""The channel of demo contributions, so that they can never pass for real ones."""

_READING_TIME = timedelta(days=2, hours=3)
_BETWEEN_DEPOSITS = timedelta(minutes=7)


def load_demo(records: Records, clock: Clock, randomness: Randomness, folder: Path) -> int:
    """Fill an empty record with the demo content, dated around today; return how many were added.

    A record that holds a contribution, a theme or a project is left as it is.

    Args:
        records: where it is kept, in one transaction.
        clock: today.
        randomness: for the ids.
        folder: holds `contributions.json` and `projects.json`.

    Raises:
        EnvironmentFault: if the files are missing or damaged, or the record cannot be written.
    """
    with _damage_said(folder), records.writing() as record:
        entries: list[ContributionEntry] = json.loads(_text(folder / "contributions.json"))
        outcome: Outcome = json.loads(_text(folder / "projects.json"))
        if _holds_something(record):
            return 0
        filling = _Filling(record, clock, randomness, {}, folder)
        filling.contributions(entries)
        filling.outcome(outcome)
        return len(entries)


@contextmanager
def _damage_said(folder: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, KeyError, ValueError, Refusal) as error:
        sentence = (
            f"Le contenu de démonstration ({folder}) manque ou est abîmé : réinstallez-le, "
            "ou mettez le réglage demo à false."
        )
        raise EnvironmentFault(sentence, Fault.IMPORT_FILE) from error


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _holds_something(record: Repositories) -> bool:
    return bool(
        record.contributions.tally(Tally()).count
        or record.projects.themes()
        or record.projects.projects()
    )


@dataclass
class _Filling:
    """One filling of an empty record; `ids` are those of the keys already met."""

    record: Repositories
    clock: Clock
    randomness: Randomness
    ids: dict[str, UUID]
    folder: Path

    def contributions(self, entries: list[ContributionEntry]) -> None:
        """Keep the contributions, oldest first, as if they had been given one by one."""
        oldest_first = sorted(entries, key=lambda entry: -entry["days_ago"])
        for rank, entry in enumerate(oldest_first):
            contribution = self._contribution(entry, len(entries) - rank)
            self.record.contributions.add(contribution)
            self.record.journal.record(
                event_of(
                    self._id(),
                    contribution.deposited_at,
                    Action.IMPORTED,
                    contribution,
                    Actor.IMPORT,
                )
            )

    def outcome(self, outcome: Outcome) -> None:
        """Keep the themes, the projects and what was done."""
        titles: dict[str, str] = {}
        for theme in outcome["themes"]:
            titles[theme["key"]] = theme["title"]
            self.record.projects.add_theme(self._theme(theme), self._known(theme["carries"]))
            criteria = tuple(theme.get("criteria", []))
            self.record.sketches.keep_call(Call(self.ids[theme["key"]], criteria=criteria))
        for project in outcome["projects"]:
            origins = self._known(project["origins"])
            sheet = self._sheet(project, titles)
            self.record.sheets.keep(sheet, origins)
            if "budget" in project:
                self.record.budgets.keep(self._budget(project["budget"], sheet.project))
        for done in outcome["fulfilments"]:
            day = self._day(-done["days_ago"])
            fulfilment = Fulfilment(self._id(), day, done["said"], done["done"])
            self.record.projects.add_fulfilment(fulfilment)
        for moment in outcome.get("moments", []):
            self.record.moments.keep(self._moment(moment))

    def _moment(self, entry: MomentEntry) -> Moment:
        projects = {it.title: it.id for it in self.record.projects.projects()}
        day = self._day(entry["in_days"]).isoformat()
        return Moment(
            id=self._id(),
            kind=MomentKind(entry["kind"]),
            title=entry["title"],
            sentence=entry["sentence"],
            project_id=None if entry["project"] is None else projects[entry["project"]],
            starts_at=read_moment(day, entry["starts"]),
            ends_at=read_moment(day, entry["ends"]),
            room=entry["room"],
            partners=tuple(entry["partners"]),
            capacity=entry["capacity"],
        )

    def _contribution(self, entry: ContributionEntry, places_before_last: int) -> Contribution:
        now = self.clock.now().replace(microsecond=0)
        deposited_at = now - timedelta(days=entry["days_ago"])
        deposited_at -= _BETWEEN_DEPOSITS * places_before_last
        contribution = Contribution(
            id=self._id(entry["key"]),
            kind=Kind(entry["kind"]),
            text=entry["text"],
            place=Place(entry.get("quartier"), entry.get("place")),
            language=entry.get("language", "fr"),
            channel=CHANNEL,
            deposited_at=deposited_at,
            reference=entry["key"],
        )
        return _decided(contribution, entry, min(deposited_at + _READING_TIME, now))

    def _theme(self, entry: ThemeEntry) -> Theme:
        days = entry.get("open_in_days")
        return Theme(
            id=self._id(entry["key"]),
            title=entry["title"],
            sentence=entry["sentence"],
            state=ThemeState(entry["state"]),
            open_until=None if days is None else self._day(days),
            contributions=len(entry["carries"]),
        )

    def _sheet(self, entry: ProjectEntry, titles: dict[str, str]) -> Sheet:
        picture = entry.get("picture")
        return Sheet(
            project=self._project(entry, titles),
            changes=tuple(
                Change(self._day(change["in_days"]), change["text"])
                for change in entry.get("changes", [])
            ),
            companions=tuple(
                Companion(companion["role"], companion["name"])
                for companion in entry.get("companions", [])
            ),
            picture=None if picture is None else illustration(self.folder / picture)[1],
        )

    def _project(self, entry: ProjectEntry, titles: dict[str, str]) -> Project:
        theme = entry["theme"]
        return Project(
            id=self._id(),
            title=entry["title"],
            sentence=entry["sentence"],
            stage=Stage(entry["stage"]),
            quartier=entry["quartier"],
            theme_id=None if theme is None else self.ids[theme],
            theme_title=None if theme is None else titles[theme],
            day=entry["day"],
            days=entry["days"],
            drawing=entry["drawing"],
            milestones=tuple(
                Milestone(self._day(step["in_days"]), step["text"], done=step["in_days"] <= 0)
                for step in entry["milestones"]
            ),
            contributions=len(entry["origins"]),
        )

    def _budget(self, entry: BudgetEntry, project: Project) -> BudgetLink:
        months = ((Phase(it), self._day(days)) for it, days in entry["months"].items())
        return BudgetLink(
            project_id=project.id,
            number=entry["number"],
            title=project.title,
            edition=self._day(-30).year,
            euros=entry["euros"],
            service=entry["service"],
            place=entry["place"],
            topic=entry["topic"],
            popular=True,
            progress=Progress(entry["progress"]),
            months=tuple((phase, day.replace(day=1)) for phase, day in months),
            seen_on=self._day(0),
        )

    def _day(self, days: int) -> date:
        return local_day(self.clock.now()) + timedelta(days=days)

    def _known(self, keys: list[str]) -> tuple[UUID, ...]:
        return tuple(self.ids[key] for key in keys)

    def _id(self, key: str = "") -> UUID:
        drawn = draw_id(self.clock, self.randomness)
        return self.ids.setdefault(key, drawn) if key else drawn


def _decided(contribution: Contribution, entry: ContributionEntry, at: datetime) -> Contribution:
    match State(entry.get("state", State.PUBLISHED)):
        case State.PUBLISHED:
            return contribution.publish(at)
        case State.DECLINED:
            return contribution.decline(at, entry["reason"])
        case State.REDIRECTED:
            return contribution.redirect(at, entry["service"])
        case _:
            return contribution

"""What anyone may read: voices, themes, projects, and the honest counters."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.logbook import Entry, is_public, standing
from kiosk.domain.opinion_round import RoundStanding
from kiosk.domain.outcome import News
from kiosk.domain.participatory_budget import BudgetLink
from kiosk.domain.project import (
    EVERY_PROJECT,
    Fulfilment,
    Project,
    ProjectFilter,
    ProjectPage,
    Theme,
)
from kiosk.domain.published import (
    EVERY_VOICE,
    Counters,
    Found,
    Tally,
    Voice,
    VoiceFilter,
    VoicePage,
)
from kiosk.domain.review_queue import Deadlines
from kiosk.domain.sheet import Lineage, Sheet
from kiosk.domain.sheet_version import VersionNews, history
from kiosk.domain.territory import Point
from kiosk.domain.timeline import Passage, timeline
from kiosk.domain.trial import TrialNote, standing_notes
from kiosk.services.deposit import Terms
from kiosk.services.outcomes import news_of
from kiosk.services.ports import Clock, Records
from kiosk.services.rounds import public_standings, standings
from kiosk.services.spelling import Spelling, spelt

PAGE = 20
"""Voices or projects in one page of a list."""

DRIFTING = 12
"""Voices that drift by on the attract screen."""


@dataclass(frozen=True, slots=True)
class ProjectPlace:
    """Where a project is.

    Attributes:
        quartier: the id of a quartier, if it has one.
        position: longitude and latitude, if the city gives them.
    """

    quartier: str | None
    position: Point | None


@dataclass(frozen=True, slots=True)
class Lobby:
    """What the attract screen and the home show."""

    counters: Counters
    voices: tuple[Voice, ...]
    fulfilments: tuple[Fulfilment, ...]
    themes: tuple[Theme, ...]
    projects: tuple[Project, ...]


class Browsing:
    """The use cases of a visitor who reads."""

    def __init__(self, records: Records, clock: Clock, terms: Terms) -> None:
        self._records = records
        self._clock = clock
        self._terms = terms
        self._spelling = Spelling(records)
        self._tally = Tally()

    def lobby(self) -> Lobby:
        """Return what the attract screen and the home show."""
        now = self._clock.now()
        late = Deadlines.at(now, self._terms.read_days, self._terms.answer_days)
        with self._records.reading() as record:
            tally = self._tally = record.contributions.tally(self._tally)
            return Lobby(
                counters=record.contributions.counters(tally, late.read_before, late.answer_before),
                voices=record.contributions.page(None, DRIFTING).voices,
                fulfilments=record.projects.fulfilments(3),
                themes=record.projects.themes(),
                projects=record.projects.projects(),
            )

    def recount(self) -> None:
        """Count all the contributions again: the record may not be the same any more."""
        self._tally = Tally()

    def voices(self, before: int | None = None, chosen: VoiceFilter = EVERY_VOICE) -> VoicePage:
        """Return a page of published contributions, newest first."""
        with self._records.reading() as record:
            return record.contributions.page(before, PAGE, chosen)

    def search(
        self,
        typed: str,
        before: int | None = None,
        chosen: VoiceFilter = EVERY_VOICE,
        *,
        exact: bool = False,
    ) -> Found:
        """Return a page of the published contributions that hold words still being typed.

        Words that none holds are read as those that they were meant to be, unless `exact`.
        """
        with self._records.reading() as record:
            voices = record.contributions
            corrected = "" if exact else self._spelling.corrected(voices, typed)
            page = voices.search(corrected or typed, PAGE, before, chosen)
        return Found(page, spelt(corrected, [voice.text for voice in page.voices]))

    def learn_words(self) -> bool:
        """Read some of the words that searches are corrected by; return whether there are more."""
        return self._spelling.learn()

    def projects(
        self, after: UUID | None = None, chosen: ProjectFilter = EVERY_PROJECT
    ) -> ProjectPage:
        """Return a page of the public projects, those in the stimulateur first."""
        with self._records.reading() as record:
            return record.projects.page(after, PAGE, chosen)

    def sheet(self, project_id: UUID) -> Sheet | None:
        """Return all that the page of a project shows, or None if it is not public any more."""
        with self._records.reading() as record:
            return record.sheets.get(project_id)

    def budget(self, project_id: UUID) -> BudgetLink | None:
        """Return what the city says of a project of the participatory budget, or None."""
        with self._records.reading() as record:
            return record.budgets.of(project_id)

    def rounds(self, project_id: UUID) -> tuple[RoundStanding, ...]:
        """Return the questions that the passeur asks on a project or asked, the last first."""
        with self._records.reading() as record:
            return public_standings(record.rounds, project_id, local_day(self._clock.now()))

    def timeline(self, project_id: UUID) -> tuple[Passage, ...]:
        """Return the way of a public project from contribution to street."""
        with self._records.reading() as record:
            project = record.projects.project(project_id)
            return timeline(project, record.timelines.facts(project)) if project else ()

    def history(self, project_id: UUID) -> tuple[VersionNews, ...]:
        """Return what each version of the sheet of a project changed, the last first."""
        with self._records.reading() as record:
            rounds = standings(record.rounds, project_id, local_day(self._clock.now()))
            return history(record.versions.of_project(project_id), rounds)

    def project_places(self) -> tuple[ProjectPlace, ...]:
        """Return where the public projects are, as far as the record knows."""
        with self._records.reading() as record:
            positions = {it.project_id: it.position for it in record.budgets.all()}
            shown = record.projects.projects()
        return tuple(ProjectPlace(it.quartier, positions.get(it.id)) for it in shown)

    def logbook(self, project_id: UUID) -> tuple[Entry, ...]:
        """Return what the logbook of a project tells everybody, by day: see `is_public`."""
        with self._records.reading() as record:
            return tuple(filter(is_public, standing(record.logbooks.of_project(project_id))))

    def news(self, project_id: UUID) -> News | None:
        """Return what became of a project after the stimulateur, or None."""
        with self._records.reading() as record:
            return news_of(record, project_id)

    def trial(self, project_id: UUID) -> tuple[TrialNote, ...]:
        """Return what the trial of a project showed, by day."""
        with self._records.reading() as record:
            return standing_notes(record.trials.of_project(project_id))

    def trial_picture(self, note_id: UUID) -> bytes | None:
        """Return the photo of a note, or None."""
        with self._records.reading() as record:
            return record.trials.picture(note_id)

    def lineage(self, contribution_id: UUID) -> Lineage | None:
        """Return what became of a contribution, or None if it is not public any more."""
        with self._records.reading() as record:
            return record.sheets.lineage(contribution_id)

    def origins(self, project_id: UUID) -> tuple[Voice, ...]:
        """Return the contributions that a project came from."""
        with self._records.reading() as record:
            return record.projects.origins(project_id)

"""The record in memory: the same promises as the store, for the tests of use cases.

Every access is one transaction on copies: what happens in a block that raises never happened.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from kiosk.domain.calendar import local_day
from kiosk.domain.contribution import Contribution, State
from kiosk.domain.journal import GENESIS, AuditLine, Event, link
from kiosk.domain.printing import JobState, PrintJob
from kiosk.domain.project import (
    EVERY_PROJECT,
    PUBLIC_STAGES,
    Fulfilment,
    Project,
    ProjectFilter,
    ProjectPage,
    Theme,
    ThemeState,
)
from kiosk.domain.published import (
    EVERY_VOICE,
    Counters,
    Outcome,
    Tally,
    Voice,
    VoiceFilter,
    VoicePage,
)
from kiosk.domain.receipt import SealedReceipt, Subject
from kiosk.domain.search_terms import Query, query, says
from kiosk.domain.search_terms import words as cut_into_words
from kiosk.domain.similarity import subject_stems
from kiosk.domain.spelling import nearly_says
from kiosk.domain.support import Support
from tests.fakes.balances import InMemoryBalances
from tests.fakes.budgets import InMemoryBudgets
from tests.fakes.draws import InMemoryCandidacies, InMemoryDraws
from tests.fakes.exchange import InMemoryMail, InMemoryRemoteDecisions, InMemoryReplicas
from tests.fakes.feedback import InMemoryCallBacks, InMemoryContacts, InMemoryFeedback
from tests.fakes.help_calls import InMemoryHelpCalls
from tests.fakes.logbooks import InMemoryLogbooks
from tests.fakes.meetings import InMemoryMeetings
from tests.fakes.registrations import InMemoryMoments, InMemoryRegistrations
from tests.fakes.rounds import InMemoryRounds
from tests.fakes.sheets import InMemorySheets
from tests.fakes.sketches import InMemorySketches
from tests.fakes.timelines import InMemoryTimelines
from tests.fakes.trials import InMemoryTrials
from tests.fakes.versions import InMemoryVersions


@dataclass
class InMemoryContributions:
    """`Contributions`, in the order they were added.

    Attributes:
        carriers: what themes and projects carry; `carrier_of` says which outcome each is.
    """

    kept: dict[UUID, Contribution] = field(default_factory=dict)
    references: dict[tuple[str, str], UUID] = field(default_factory=dict)
    carriers: dict[UUID, tuple[UUID, ...]] = field(default_factory=dict)
    carrier_of: dict[UUID, Outcome | None] = field(default_factory=dict)
    is_carried: Callable[[UUID], bool] = field(default=lambda _id: False, compare=False)

    def add(self, contribution: Contribution) -> None:
        """Keep a new one; an id or a reference that is taken is a bug of the caller."""
        key = (contribution.channel, contribution.reference or "")
        if contribution.id in self.kept or key in self.references:
            raise ValueError("already kept")
        self.kept[contribution.id] = contribution
        if contribution.reference is not None:
            self.references[contribution.channel, contribution.reference] = contribution.id

    def save(self, contribution: Contribution) -> None:
        """Keep a change of one that is known."""
        if contribution.id not in self.kept:
            raise ValueError("unknown")
        self.kept[contribution.id] = contribution

    def get(self, contribution_id: UUID) -> Contribution | None:
        """Return one, or None."""
        return self.kept.get(contribution_id)

    def with_reference(self, channel: str, reference: str) -> Contribution | None:
        """Return the one imported under that reference, or None."""
        found = self.references.get((channel, reference))
        return None if found is None else self.kept[found]

    def to_review(self, limit: int) -> tuple[Contribution, ...]:
        """Return those that wait, oldest first."""
        waiting = [it for it in self.kept.values() if it.state is State.TO_REVIEW]
        return tuple(sorted(waiting, key=lambda it: (it.deposited_at, it.id))[:limit])

    def between(self, first: UUID, last: UUID, limit: int) -> tuple[Contribution, ...]:
        """Return those whose ids are in a range, in the order of ids."""
        found = [it for it in self.kept.values() if first <= it.id <= last]
        return tuple(sorted(found, key=lambda it: it.id)[:limit])

    def backlog(self) -> tuple[int, datetime | None]:
        """Return how many wait, and when the oldest was deposited."""
        waiting = [it.deposited_at for it in self.kept.values() if it.state is State.TO_REVIEW]
        return len(waiting), min(waiting, default=None)

    def voice(self, contribution_id: UUID) -> Voice | None:
        """Return a published one as the public sees it, or None."""
        return next((it for it in self.voices() if it.id == contribution_id), None)

    def page(self, before: int | None, limit: int, chosen: VoiceFilter = EVERY_VOICE) -> VoicePage:
        """Return a page, newest first."""
        wanted = [it for it in reversed(self.voices()) if self._is_wanted(it, chosen)]
        older = [it for it in wanted if before is None or it.order < before]
        shown = tuple(older[:limit])
        return VoicePage(shown, shown[-1].order if len(older) > limit else None)

    def search(
        self,
        words: str,
        limit: int,
        before: int | None = None,
        chosen: VoiceFilter = EVERY_VOICE,
    ) -> VoicePage:
        """Return those that hold every word, else any; nothing for no words."""
        sought = query(words)
        if not any_in(sought):
            return VoicePage((), None)
        shown = self.page(before, len(self.kept), chosen).voices
        found = [it for it in shown if says(it.text, sought)]
        if found or before is not None:
            following = found[limit - 1].order if len(found) > limit else None
            return VoicePage(tuple(found[:limit]), following)
        parts = [replace(sought, unfinished="", finished=(it,)) for it in sought.finished]
        parts.append(replace(sought, finished=()))
        near = [it for it in shown if any(says(it.text, part) for part in parts if any_in(part))]
        return VoicePage(tuple(near[:limit]), None)

    def hold(self, words: str) -> bool:
        """Tell whether one holds all the words."""
        sought = query(words)
        return any_in(sought) and any(says(it.text, sought) for it in self.voices())

    def edition(self) -> bytes:
        """Return all the published words."""
        return "\n".join(it.text for it in self.voices()).encode()

    def vocabulary(self, after: str, limit: int) -> tuple[tuple[str, int], ...]:
        """Return the next words after one."""
        counted = Counter(word for it in self.voices() for word in set(cut_into_words(it.text)))
        return tuple(sorted(each for each in counted.items() if each[0] > after)[:limit])

    def _is_wanted(self, voice: Voice, chosen: VoiceFilter) -> bool:
        carriers = [key for key, carried in self.carriers.items() if voice.id in carried]
        outcomes = {None, *(self.carrier_of[key] for key in carriers)}
        return (
            chosen.kind in {None, voice.kind}
            and chosen.quartier in {None, voice.quartier}
            and chosen.theme in {None, *carriers}
            and chosen.outcome in outcomes
        )

    def similar(self, text: str, limit: int) -> tuple[Voice, ...]:
        """Return those that share a stem, most shared first."""
        asked = set(subject_stems(text))
        shared = {it: len(asked & set(subject_stems(it.text))) for it in self.voices()}
        found = sorted(shared, key=lambda it: shared[it], reverse=True)
        return tuple(it for it in found if shared[it])[:limit]

    def tally(self, known: Tally) -> Tally:
        """Count those that came after a tally, and add them to it."""
        return Tally(known.count + len(self.kept) - known.last, len(self.kept))

    def counters(self, tally: Tally, read_before: datetime, answer_before: datetime) -> Counters:
        """Count what is not withdrawn."""
        kept = [it for it in self.kept.values() if it.state is not State.WITHDRAWN]
        return Counters(
            kept=tally.count - (len(self.kept) - len(kept)),
            read=sum(it.read_at is not None for it in kept),
            answered=sum(it.answered_at is not None for it in kept),
            overdue=sum(
                (it.read_at is None and it.deposited_at < read_before)
                or (it.answered_at is None and it.deposited_at < answer_before)
                for it in kept
            ),
        )

    def voices(self) -> list[Voice]:
        """Return all the published ones, oldest first."""
        return [
            Voice(
                order=rank,
                id=it.id,
                kind=it.kind,
                text=it.text,
                language=it.language,
                quartier=it.place.quartier,
                deposited_on=local_day(it.deposited_at),
                carried=self.is_carried(it.id),
            )
            for rank, it in enumerate(self.kept.values(), start=1)
            if it.state is State.PUBLISHED
        ]


@dataclass
class InMemoryReceipts:
    """`Receipts`."""

    kept: dict[UUID, SealedReceipt] = field(default_factory=dict)

    def add(self, receipt: SealedReceipt) -> None:
        """Keep a new one."""
        if receipt.id in self.kept:
            raise ValueError("already kept")
        self.kept[receipt.id] = receipt

    def of_subject(self, subject: Subject, subject_id: UUID) -> SealedReceipt | None:
        """Return the receipt of what was given, or None."""
        key = (subject, subject_id)
        return next((it for it in self.kept.values() if (it.subject, it.subject_id) == key), None)

    def with_token_hash(self, token_hash: bytes) -> SealedReceipt | None:
        """Return the receipt that a token opens, or None."""
        return next((it for it in self.kept.values() if it.token_hash == token_hash), None)

    def with_code_hash(self, code_hash: bytes) -> SealedReceipt | None:
        """Return the receipt that a typed code opens, or None."""
        return next((it for it in self.kept.values() if it.code_hash == code_hash), None)

    def any(self) -> bool:
        """Tell whether there was ever a receipt."""
        return bool(self.kept)

    def destroy(self, receipt_id: UUID) -> None:
        """Forget both keys."""
        self.kept.pop(receipt_id, None)


@dataclass
class InMemoryJournal:
    """`Journal`: the events and their chained lines."""

    events: list[Event] = field(default_factory=list)
    lines: list[AuditLine] = field(default_factory=list)

    def record(self, event: Event) -> None:
        """Append both."""
        previous = self.lines[-1].hash if self.lines else GENESIS
        self.events.append(event)
        self.lines.append(link(event, previous, len(self.lines) + 1))

    def forget(self, subject_id: UUID) -> None:
        """Empty the payloads of a subject's events."""
        self.events = [
            replace(it, payload={}) if it.subject_id == subject_id else it for it in self.events
        ]


@dataclass
class InMemoryPrintJobs:
    """`PrintJobs`."""

    kept: dict[UUID, PrintJob] = field(default_factory=dict)

    def add(self, job: PrintJob) -> None:
        """Queue one."""
        self.kept[job.id] = job

    def settle(self, job_id: UUID, state: JobState, at: datetime) -> None:
        """Say what became of one; a job is settled once."""
        del at
        if self.kept[job_id].state is JobState.QUEUED:
            self.kept[job_id] = replace(self.kept[job_id], state=state)

    def abandon_open(self, at: datetime) -> int:
        """Abandon every job not settled."""
        opened = [it for it in self.kept.values() if it.state is JobState.QUEUED]
        for job in opened:
            self.settle(job.id, JobState.ABANDONED, at)
        return len(opened)


@dataclass
class InMemoryOdometer:
    """`Paper`."""

    printed_mm: int = 0

    def add(self, printed_mm: int, at: datetime) -> None:
        """Count what was printed."""
        del at
        self.printed_mm += printed_mm


@dataclass
class InMemoryProjects:
    """`Projects`; counts and origins follow what is published."""

    contributions: InMemoryContributions
    kept_themes: dict[UUID, Theme] = field(default_factory=dict)
    kept_projects: dict[UUID, Project] = field(default_factory=dict)
    kept_fulfilments: dict[UUID, Fulfilment] = field(default_factory=dict)

    def add_theme(self, theme: Theme, contributions: tuple[UUID, ...]) -> None:
        """Keep a theme and what it carries."""
        self.kept_themes[theme.id] = theme
        self._carry(theme.id, contributions, Outcome.RETAINED)

    def add_project(self, project: Project, contributions: tuple[UUID, ...]) -> None:
        """Keep a project and what it came from."""
        self.kept_projects[project.id] = project
        outcome = Outcome.PROJECT if project.stage in PUBLIC_STAGES else None
        self._carry(project.id, contributions, outcome)

    def add_fulfilment(self, fulfilment: Fulfilment) -> None:
        """Keep one."""
        self.kept_fulfilments[fulfilment.id] = fulfilment

    def themes(self) -> tuple[Theme, ...]:
        """Return those not archived, open calls first."""
        shown = (it for it in self.kept_themes.values() if it.state is not ThemeState.ARCHIVED)
        answers = Counter(it.theme_id for it in self.projects())
        counted = (
            replace(it, contributions=len(self.origins(it.id)), projects=answers[it.id])
            for it in shown
        )
        order = [ThemeState.OPEN, ThemeState.FORMING, ThemeState.CLOSED]
        return tuple(sorted(counted, key=lambda it: (order.index(it.state), it.title)))

    def projects(self) -> tuple[Project, ...]:
        """Return the public ones, those in the stimulateur first, without milestones."""
        shown = (it for it in self.kept_projects.values() if it.stage in PUBLIC_STAGES)
        ordered = sorted(shown, key=lambda it: (PUBLIC_STAGES.index(it.stage), it.title, it.id))
        return tuple(replace(self._counted(it), milestones=()) for it in ordered)

    def page(
        self, after: UUID | None, limit: int, chosen: ProjectFilter = EVERY_PROJECT
    ) -> ProjectPage:
        """Return a page; those that nearly say the words if none says them."""
        shown = [
            it
            for it in self.projects()
            if chosen.stage in {None, it.stage}
            and chosen.quartier in {None, it.quartier}
            and chosen.theme in {None, it.theme_id}
        ]
        following = next((rank for rank, it in enumerate(shown, 1) if it.id == after), 0)
        following_ones = shown[following:]
        sought = query(chosen.words)
        found = [it for it in following_ones if says(f"{it.title} {it.sentence}", sought)]
        near = [
            it for it in following_ones if nearly_says(f"{it.title} {it.sentence}", chosen.words)
        ]
        spoken = found or near
        key = spoken[limit - 1].id if len(spoken) > limit else None
        return ProjectPage(tuple(spoken[:limit]), key, approximate=bool(near and not found))

    def project(self, project_id: UUID) -> Project | None:
        """Return a public one with its milestones, or None."""
        project = self.kept_projects.get(project_id)
        if project is None or project.stage not in PUBLIC_STAGES:
            return None
        return self._counted(project)

    def origins(self, project_id: UUID) -> tuple[Voice, ...]:
        """Return the published contributions it came from, newest first."""
        carried = set(self.contributions.carriers.get(project_id, ()))
        return tuple(it for it in reversed(self.contributions.voices()) if it.id in carried)

    def carries(self, contribution_id: UUID) -> bool:
        """Tell whether a theme or a public project carries a contribution."""
        projects = (it.id for it in self.kept_projects.values() if it.stage in PUBLIC_STAGES)
        themes = (it.id for it in self.kept_themes.values() if it.state is not ThemeState.ARCHIVED)
        return any(
            contribution_id in self.contributions.carriers[it] for it in (*projects, *themes)
        )

    def fulfilments(self, limit: int) -> tuple[Fulfilment, ...]:
        """Return the latest."""
        latest = sorted(self.kept_fulfilments.values(), key=lambda it: it.day, reverse=True)
        return tuple(latest[:limit])

    def _carry(self, key: UUID, carried: tuple[UUID, ...], outcome: Outcome | None) -> None:
        self.contributions.carriers[key] = carried
        self.contributions.carrier_of[key] = outcome

    def _counted(self, project: Project) -> Project:
        return replace(project, contributions=len(self.origins(project.id)))


@dataclass
class InMemorySupports:
    """`Supports`."""

    kept: dict[UUID, Support] = field(default_factory=dict)

    def add(self, support: Support) -> None:
        """Keep a new one."""
        if support.id in self.kept:
            raise ValueError("already kept")
        self.kept[support.id] = support

    def save(self, support: Support) -> None:
        """Keep a change."""
        self.kept[support.id] = support

    def get(self, support_id: UUID) -> Support | None:
        """Return one, or None."""
        return self.kept.get(support_id)

    def count(self, contribution_id: UUID) -> int:
        """Return how many support a contribution, the withdrawn aside."""
        return sum(
            it.contribution_id == contribution_id and it.withdrawn_at is None
            for it in self.kept.values()
        )


@dataclass
class InMemoryNotes:
    """`Notes`: no agent works on the record in memory."""

    def erase(self, contribution_id: UUID) -> None:
        """Erase nothing: nothing is kept."""


@dataclass
class InMemoryRepositories:
    """`Repositories`: everything that one transaction sees."""

    contributions: InMemoryContributions
    receipts: InMemoryReceipts
    journal: InMemoryJournal
    print_jobs: InMemoryPrintJobs
    projects: InMemoryProjects
    feedback: InMemoryFeedback = field(default_factory=InMemoryFeedback)
    contacts: InMemoryContacts = field(default_factory=InMemoryContacts)
    call_backs: InMemoryCallBacks = field(default_factory=InMemoryCallBacks)
    supports: InMemorySupports = field(default_factory=InMemorySupports)
    rolls: InMemoryOdometer = field(default_factory=InMemoryOdometer)
    help_calls: InMemoryHelpCalls = field(default_factory=InMemoryHelpCalls)
    notes: InMemoryNotes = field(default_factory=InMemoryNotes)
    draws: InMemoryDraws = field(default_factory=InMemoryDraws)
    candidacies: InMemoryCandidacies = field(default_factory=InMemoryCandidacies)
    replicas: InMemoryReplicas = field(default_factory=InMemoryReplicas)
    remote_decisions: InMemoryRemoteDecisions = field(default_factory=InMemoryRemoteDecisions)
    mail: InMemoryMail = field(default_factory=InMemoryMail)
    budgets: InMemoryBudgets = field(default_factory=InMemoryBudgets)
    timelines: InMemoryTimelines = field(default_factory=InMemoryTimelines)
    moments: InMemoryMoments = field(default_factory=InMemoryMoments)
    registrations: InMemoryRegistrations = field(default_factory=InMemoryRegistrations)
    sheets: InMemorySheets = field(init=False)
    sketches: InMemorySketches = field(init=False)
    rounds: InMemoryRounds = field(init=False)
    versions: InMemoryVersions = field(init=False)
    logbooks: InMemoryLogbooks = field(init=False)
    trials: InMemoryTrials = field(init=False)
    balances: InMemoryBalances = field(init=False)
    meetings: InMemoryMeetings = field(init=False)

    def __post_init__(self) -> None:
        self.sheets = InMemorySheets(self.projects)
        self.sketches = InMemorySketches()
        self.rounds = InMemoryRounds(self.feedback)
        self.versions = InMemoryVersions()
        self.logbooks = InMemoryLogbooks()
        self.trials = InMemoryTrials()
        self.balances = InMemoryBalances()
        self.meetings = InMemoryMeetings()
        self.contributions.is_carried = self.projects.carries

    def copied(self) -> InMemoryRepositories:
        """Return a copy; the values are frozen, so the shelves are all there is to copy."""
        contributions = InMemoryContributions(
            dict(self.contributions.kept),
            dict(self.contributions.references),
            dict(self.contributions.carriers),
            dict(self.contributions.carrier_of),
        )
        copy = InMemoryRepositories(
            contributions,
            InMemoryReceipts(dict(self.receipts.kept)),
            InMemoryJournal(list(self.journal.events), list(self.journal.lines)),
            InMemoryPrintJobs(dict(self.print_jobs.kept)),
            InMemoryProjects(
                contributions,
                dict(self.projects.kept_themes),
                dict(self.projects.kept_projects),
                dict(self.projects.kept_fulfilments),
            ),
            InMemoryFeedback(dict(self.feedback.kept)),
            InMemoryContacts(dict(self.contacts.kept), dict(self.contacts.envelopes)),
            InMemoryCallBacks(dict(self.call_backs.kept)),
            InMemorySupports(dict(self.supports.kept)),
            InMemoryOdometer(self.rolls.printed_mm),
            InMemoryHelpCalls(dict(self.help_calls.kept)),
            draws=InMemoryDraws(dict(self.draws.kept)),
            candidacies=InMemoryCandidacies(dict(self.candidacies.kept)),
        )
        copy.sheets.kept = dict(self.sheets.kept)
        copy.sketches.kept = dict(self.sketches.kept)
        copy.rounds.kept = dict(self.rounds.kept)
        copy.versions.kept = dict(self.versions.kept)
        copy.logbooks.kept = dict(self.logbooks.kept)
        copy.balances.kept = dict(self.balances.kept)
        copy.trials.kept = dict(self.trials.kept)
        copy.trials.pictures = dict(self.trials.pictures)
        copy.meetings.held = dict(self.meetings.held)
        copy.meetings.decided = dict(self.meetings.decided)
        copy.sketches.calls = dict(self.sketches.calls)
        copy.sketches.locked = dict(self.sketches.locked)
        decisions = self.remote_decisions
        copy.replicas = InMemoryReplicas(dict(self.replicas.kept))
        copy.remote_decisions = InMemoryRemoteDecisions(
            dict(decisions.kept), decisions.here, decisions.seen
        )
        copy.mail = InMemoryMail(self.mail.read)
        copy.moments = InMemoryMoments(dict(self.moments.kept))
        copy.registrations = InMemoryRegistrations(dict(self.registrations.kept))
        copy.budgets = InMemoryBudgets(dict(self.budgets.kept))
        return copy


class InMemoryRecords:
    """`Records`.

    Attributes:
        kept: what is safe; tests may look at it.
        faults: raised, one per writing transaction, at the moment it would reach the disk.
    """

    def __init__(self) -> None:
        contributions = InMemoryContributions()
        self.kept = InMemoryRepositories(
            contributions,
            InMemoryReceipts(),
            InMemoryJournal(),
            InMemoryPrintJobs(),
            InMemoryProjects(contributions),
        )
        self.faults: list[Exception | None] = []

    @contextmanager
    def writing(self) -> Iterator[InMemoryRepositories]:
        """Open a transaction; kept when the block ends, nothing on an error."""
        opened = self.kept.copied()
        yield opened
        fault = self.faults.pop(0) if self.faults else None
        if fault is not None:
            raise fault
        self.kept = opened

    @contextmanager
    def reading(self) -> Iterator[InMemoryRepositories]:
        """Open a transaction whose changes, if any, are lost."""
        yield self.kept.copied()


def any_in(sought: Query) -> bool:
    """Tell whether anything is looked for."""
    return bool(sought.finished or sought.unfinished)

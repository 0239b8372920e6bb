"""The versions of a sheet: what each changed, and thanks to how many opinions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opinion_round import OpinionRound, RoundStanding, RoundState
from kiosk.domain.project import Milestone, Stage
from kiosk.domain.sheet import Change, Companion, Sheet
from kiosk.domain.sheet_version import (
    Difference,
    Part,
    SheetContent,
    SheetVersion,
    differences,
    history,
    owed_to,
)
from tests.contract.test_projects import a_project
from tests.fakes.chance import NOW

DAY = timedelta(days=1)
PROJECT = replace(a_project(8, "La cabane", Stage.STIMULATEUR), milestones=())
OPINION = UUID(int=77)
CHANGE = Change(date(2026, 11, 9), "Un banc de plus", OPINION)
SHEET = Sheet(PROJECT)


def content(**changes: object) -> SheetContent:
    return SheetContent.of(replace(SHEET, project=replace(PROJECT, **changes)))  # type: ignore[arg-type]


def version(number: int, what: SheetContent, days: int | None) -> SheetVersion:
    at = None if days is None else NOW + days * DAY
    return SheetVersion(PROJECT.id, number, at, what)


def test_what_a_sheet_said_is_read_back_whole():
    step = Milestone(date(2026, 12, 1), "Un essai", done=True)
    whole = Sheet(
        replace(PROJECT, milestones=(step,)), (CHANGE,), (Companion("Passeuse", None),), b"RIFF"
    )
    told = SheetContent.of(whole)
    assert SheetContent.read(told.written()) == told
    assert (told.steps, told.companions) == (("01/12/2026 ✓ Un essai",), ("Passeuse",))
    assert told.owed == (OPINION.hex,)


def test_words_are_told_before_and_after_and_of_lists_only_what_went_and_came():
    before = content(milestones=tuple(Milestone(date(2026, 12, n), "Jour", False) for n in (1, 2)))
    after = content(
        title="La tonnelle",
        drawing="M 0 0 L 2 2",
        milestones=tuple(Milestone(date(2026, 12, n), "Jour", False) for n in (2, 3)),
    )
    assert differences(before, after) == (
        Difference(Part.TITLE, "La cabane", "La tonnelle"),
        Difference(Part.STEPS, "01/12/2026 Jour", "03/12/2026 Jour"),
        Difference(Part.IMAGE, "", ""),
    )
    assert differences(before, before) == ()


def test_a_version_is_owed_to_the_opinions_and_the_rounds_since_the_one_before():
    changed = SheetContent.of(replace(SHEET, changes=(CHANGE,)))
    versions = (
        version(1, content(), None),
        version(2, changed, 2),
        version(3, replace(changed, title="La tonnelle"), 4),
    )
    asked = OpinionRound(OPINION, PROJECT.id, "Un banc ?", "tous", NOW.date(), NOW.date())
    rounds = tuple(
        RoundStanding(replace(asked, changed_at=at), RoundState.OVER, {FeedbackKind.WANT: answers})
        for at, answers in ((NOW, 10), (NOW + 3 * DAY, 7), (NOW + 9 * DAY, 3), (None, 100))
    )
    news = history(versions, rounds)
    assert [(it.version.number, it.thanks) for it in news] == [(3, 7), (2, 11), (1, 0)]
    assert news[-1].differences == ()
    assert (owed_to(versions, OPINION), owed_to(versions, UUID(int=78))) == (2, None)
    assert history((), rounds) == ()

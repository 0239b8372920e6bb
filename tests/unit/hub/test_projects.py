"""What somebody who cannot come reads of the projects, on a telephone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.domain.calendar import local_day
from kiosk.domain.drawing import Drawing, Stroke
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.opinion import Opinion
from kiosk.domain.opinion_round import OpinionRound
from kiosk.domain.participatory_budget import BudgetLink, Progress, Tie
from kiosk.domain.project import Milestone, Project, Stage, Theme, ThemeState
from kiosk.domain.sharing import address_of
from kiosk.domain.sheet import Change, Sheet
from kiosk.domain.sketch import Answers
from kiosk.hub.pages import SAID
from kiosk.hub.words import LANGUAGES, read_words
from kiosk.services.sheet_keeping import SheetKeeping
from kiosk.settings import ASSETS
from tests.contract.test_budgets import a_link
from tests.fakes.bureau import Bureau
from tests.fakes.chance import NOW
from tests.fakes.hub import ask
from tests.unit.hub.test_public import THIRTY_KB, a_project

KEY = UUID(int=8)
PAGE = f"/P/{address_of(KEY)}"
TODAY = local_day(NOW)
DRAWING = "M 0.1 0.1 L 0.9 0.1 L 0.9 0.9"
LINK = replace(a_link(8, popular=True), edition=2021)


@pytest.fixture
def site(bench):
    return bench.pages()


def plain(text: str) -> str:
    return re.sub("[\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]", " ", text)


def keep(
    bureau: Bureau,
    project: Project | None = None,
    link: BudgetLink | None = None,
    asked: Iterable[OpinionRound] = (),
) -> None:
    with bureau.records.writing() as record:
        record.sheets.keep(Sheet(project or a_project(KEY)), ())
        if link is not None:
            record.budgets.keep(link)
        for it in asked:
            record.rounds.keep(it)


def a_round(number: int, days: int, **words: object) -> OpinionRound:
    opens = TODAY - timedelta(days=10)
    last = TODAY + timedelta(days=days)
    asked = OpinionRound(UUID(int=number), KEY, "Un banc ou deux ?", "les voisins", opens, last)
    return replace(asked, **words)  # type: ignore[arg-type]


def read(site, rounds, path: str = PAGE) -> str:
    rounds.make()
    return plain(ask(site, "GET", path).text)


def test_the_drawing_is_on_the_page_as_lines_and_has_words(site, bureau, rounds):
    keep(bureau, replace(a_project(KEY), drawing=DRAWING))
    page = read(site, rounds)
    assert '<path d="M0 0l1200 0 0 1200" class="plain"/>' in page
    assert 'role="img" aria-label="Dessin des habitants"' in page


def test_the_strokes_of_a_sketch_are_shown_until_an_agent_changes_the_picture(site, bureau, rounds):
    theme = Theme(UUID(int=1), "Dehors", "Se croiser.", ThemeState.OPEN, TODAY, 0)
    with bureau.records.writing() as record:
        record.projects.add_theme(theme, ())
    drawing = Drawing((Stroke(1, 2, ((0, 0), (4000, 3000))),))
    given = bureau.sketching.begin(
        bureau.deposit.begin(), theme.id, Answers("La cabane", drawing=drawing), "fr"
    )
    sheet = Sheet(a_project(given.subject_id), picture=b"the sketch")
    keeping = SheetKeeping(bureau.clock, bureau.randomness)
    path = f"/P/{address_of(given.subject_id)}"
    drawn = '<path d="M0 0l1200 900" stroke="#c2381b" stroke-width="36"/>'
    for picture, title, shown in (
        (b"the sketch", "La cabane", True),
        (b"the sketch", "La cabane du quai", True),
        (b"a photo", "La cabane du quai", False),
        (None, "La cabane du quai", False),
    ):
        told = replace(sheet, picture=picture, project=replace(sheet.project, title=title))
        with bureau.records.writing() as record:
            keeping.keep(record, told, ())
        assert (drawn in read(site, rounds, path)) is shown


def test_a_project_without_a_drawing_has_no_empty_frame(site, bureau, rounds):
    keep(bureau)
    assert "<svg" not in read(site, rounds)


def test_what_the_city_says_of_a_winning_project_is_told(site, bureau, rounds):
    keep(bureau, replace(a_project(KEY), stage=Stage.PARTICIPATORY_BUDGET), LINK)
    page = read(site, rounds)
    for words in (
        "Budget participatif 2021", "Projet n° 8", "150 000 € votés", "Quartier populaire",
        'class="done">Études <span class="day">janvier 2020', 'class="next">Livraison prévue',
        "Qui le fait : Direction des Solidarités", "Où : passage Marcel Landowski",
    ):  # fmt: skip
        assert words in page


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"progress": Progress.ABANDONED}, "La Ville a abandonné ce projet."),
        ({"tie": Tie(Stage.STIMULATEUR, TODAY)}, "La Ville ne dit pas encore où il en est."),
        ({"gone_on": TODAY}, "La Ville ne le cite plus dans sa liste depuis le 20 novembre 2026."),
        ({"progress": Progress.FINISHED, "euros": None, "service": "", "place": ""}, "Livraison<"),
    ],
)
def test_what_became_of_it_is_told_too(site, bureau, rounds, changes, said):
    keep(bureau, link=replace(LINK, **changes))
    page = read(site, rounds)
    assert said in page.replace(" <", "<")


def test_an_open_question_says_whom_and_until_when(site, bureau, rounds):
    keep(bureau, asked=(a_round(51, days=4),))
    page = read(site, rounds)
    assert "Le passeur vous demande" in page
    assert "Pour : les voisins. Jusqu’au 24 novembre 2026." in page
    assert "Les questions du passeur" not in page


def test_questions_that_are_over_say_what_they_changed(site, bureau, rounds):
    unread, told = a_round(51, days=1), a_round(52, days=-2, changed="Deux bancs", changed_at=NOW)
    keep(bureau, asked=(unread, told))
    for kind in (FeedbackKind.WANT, FeedbackKind.HELP):
        for _ in range(6):
            opinion = Opinion(KEY, kind, "", "fr", round_id=unread.id)
            bureau.feedback.give(bureau.deposit.begin(), opinion)
    bureau.clock.move(days=3)
    page = read(site, rounds)
    assert "6 habitants en ont envie · 6 peuvent aider" in page
    assert "Le passeur lit vos réponses." in page
    assert "Ce que cela a changé : Deux bancs" in page


def test_the_way_from_contribution_to_street_is_told(site, bureau, rounds):
    receipt = bureau.publish()
    with bureau.records.writing() as record:
        record.sheets.keep(Sheet(a_project(KEY)), (receipt.subject_id,))
    page = read(site, rounds)
    assert 'class="done">Vous l’avez dit <span class="day">20 novembre 2026' in page
    assert 'class="next">Dans la rue' in page


def test_many_projects_are_listed_a_page_at_a_time_quartiers_populaires_first(site, bureau, rounds):
    with bureau.records.writing() as record:
        for number in range(1, 46):
            project = replace(a_project(UUID(int=number)), title=f"Projet {number:02}")
            record.projects.add_project(project, ())
        record.budgets.keep(a_link(30, popular=True))
    first = read(site, rounds, "/projets")
    assert re.findall(r"Projet \d\d", first)[:2] == ["Projet 30", "Projet 01"]
    assert first.count("Quartier populaire") == 1
    assert "Projets précédents" not in first
    assert 'href="?page=2#projets"' in first
    last = plain(ask(site, "GET", "/projets?page=2&lang=es").text)
    assert ("Projet 45" in last, "Projet 40" in last, "Más proyectos" in last) == (
        True,
        False,
        False,
    )
    assert 'href="?page=1&amp;lang=es#projets"' in last
    for wild in ("99", "0", "-1", "x", "²", "9" * 5000, ""):
        assert ask(site, "GET", f"/projets?page={wild}").status == 200


def test_the_heaviest_page_is_still_light(site, bureau, rounds):
    """As many dates, changes, lines and opinions as may be, each as long as it may be."""
    long = "Un banc à l’ombre, " * 20
    scribble = " ".join(f"M {it % 97 / 97:.3f} 0.1 L {it % 89 / 89:.3f} 0.9" for it in range(5000))
    project = replace(
        a_project(KEY),
        drawing=scribble,
        sentence=long[:300],
        milestones=tuple(Milestone(TODAY, long[:160], done=True) for _ in range(50)),
    )
    keep(bureau, project, LINK, [a_round(it, it, question=long[:140]) for it in range(51, 55)])
    with bureau.records.writing() as record:
        record.sheets.keep(Sheet(project, tuple(Change(TODAY, long[:160]) for _ in range(50))), ())
    for _ in range(12):
        opinion = Opinion(KEY, FeedbackKind.WANT, "ظل " * 160, "ar")
        receipt = bureau.feedback.give(bureau.deposit.begin(), opinion)
        with bureau.records.writing() as record:
            given = record.feedback.get(receipt.subject_id)
            record.feedback.save(given.publish(bureau.clock.now(), long[:300]))
    rounds.make()
    style = len(ask(site, "GET", "/site.css").body)
    for language in LANGUAGES:
        page = ask(site, "GET", f"{PAGE}?lang={language}")
        assert 20_000 < len(page.body) + style < THIRTY_KB


def test_every_sentence_that_is_chosen_in_python_is_said_in_every_language():
    words = read_words(ASSETS)
    missing = [
        (it, each) for it in LANGUAGES if it != "fr" for each in SAID if each not in words[it].said
    ]
    assert missing == []

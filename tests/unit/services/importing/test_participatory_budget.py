"""The participatory budget, followed: what comes in, what the bureau keeps, what disappears."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.journal import Action, Actor
from kiosk.domain.participatory_budget import BudgetLink, Phase, Progress, project_id_of
from kiosk.domain.project import Milestone, Project, Stage
from kiosk.domain.territory import Landmark, LandmarkKind, Projection, Quartier, Territory
from kiosk.errors import EnvironmentFault
from kiosk.services.importing.participatory_budget import BudgetFollowing, BudgetReport, Wanted
from tests.fakes.chance import SeededRandomness, StillClock
from tests.fakes.new_records import new_records
from tests.fakes.records import InMemoryRecords

COLUMNS = (
    "thematique;lancement_procedure_projet;debut_etudes_projet;identifiant_projet_gagnant;"
    "projet_q_pop;adresse_projet_gagnant;arrondissement_projet_gagnant;"
    "budget_global_projet_gagnant;titre_projet_gagnant;direction_pilote_projet;ouverture_projet;"
    "edition;avancement_projet;lancement_travaux_projet;livraison_prev_projet;geo_point_2d"
).split(";")
CELLS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs"))
COOK = {
    "thematique": "Solidarités",
    "lancement_procedure_projet": "2024-11",
    "debut_etudes_projet": "2020-01",
    "identifiant_projet_gagnant": "8839",
    "projet_q_pop": "Oui",
    "adresse_projet_gagnant": "passage Marcel Landowski",
    "arrondissement_projet_gagnant": "19",
    "budget_global_projet_gagnant": "150000",
    "titre_projet_gagnant": "Une cuisine partagée",
    "direction_pilote_projet": "Direction des Solidarités",
    "ouverture_projet": "Non ouvert",
    "edition": "2019",
    "avancement_projet": "PROCEDURES",
    "lancement_travaux_projet": "NON ENCORE FIXE",
    "livraison_prev_projet": "NON REGISTRE",
    "geo_point_2d": "48.89, 2.375",
}
BANDSTAND = COOK | {
    "identifiant_projet_gagnant": "1632",
    "titre_projet_gagnant": "Un kiosque à musique",
    "projet_q_pop": "Non",
    "adresse_projet_gagnant": "NON REGISTRE",
    "edition": "2015",
    "geo_point_2d": "",
}
HERE = Territory((Quartier("villette", "Villette", ()), Quartier("combat", "Combat", ())))
WANTED = Wanted(19, ("Riquet",))


def a_file(*rows: dict[str, str]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, delimiter=";")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def plain(line: str) -> str:
    return line.replace("\N{NO-BREAK SPACE}", " ")


@dataclass
class Desk:
    """A record that follows the city's files."""

    records: InMemoryRecords = field(default_factory=InMemoryRecords)
    clock: StillClock = field(default_factory=StillClock)
    territory: Territory = HERE

    def follow(self, *rows: dict[str, str], wanted: Wanted = WANTED) -> BudgetReport:
        return self.take(a_file(*rows), wanted)

    def take(self, source: bytes | Path, wanted: Wanted = WANTED) -> BudgetReport:
        work = BudgetFollowing(self.records, self.clock, SeededRandomness(), self.territory)
        return work.follow(source, wanted)

    def project(self, number: str = "8839") -> Project:
        found = self.records.kept.sheets.known(project_id_of(number))
        assert found is not None
        return found.project

    def link(self, number: str = "8839") -> BudgetLink:
        found = self.records.kept.budgets.of(project_id_of(number))
        assert found is not None
        return found

    def write(self, **words: object) -> None:
        """Write in the sheet of the cooking project, as an agent does."""
        project = replace(self.project(), **words)  # type: ignore[arg-type]
        with self.records.writing() as record:
            sheet = record.sheets.known(project.id)
            assert sheet is not None
            record.sheets.keep(replace(sheet, project=project), ())


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_project_of_the_file_is_shown_with_what_the_city_says_of_it(desk):
    report = desk.follow(COOK)
    assert report.words() == ("1 ajouté(s).",)
    project, link = desk.project(), desk.link()
    assert (project.title, project.stage) == ("Une cuisine partagée", Stage.PARTICIPATORY_BUDGET)
    assert project.sentence == (
        "Choisi par les habitants au budget participatif 2019 (Solidarités). "
        "Service pilote\N{NO-BREAK SPACE}: Direction des Solidarités."
    )
    assert (link.edition, link.euros, link.service) == (2019, 150_000, "Direction des Solidarités")
    assert (link.place, link.popular) == ("passage Marcel Landowski", True)
    assert link.months == (
        (Phase.STUDIES, date(2020, 1, 1)),
        (Phase.PROCEDURES, date(2024, 11, 1)),
    )
    assert [it.reached for it in link.steps] == [True, True, False, False, False]
    assert link.position == (2.375, 48.89)
    event = desk.records.kept.journal.events[-1]
    assert (event.action, event.actor) == (Action.BUDGET_FOLLOWED, Actor.IMPORT)
    assert event.payload == {
        "number": "8839", "edition": 2019, "progress": "procedures", "listed": 1,
    }  # fmt: skip


def test_the_same_file_again_changes_nothing(desk):
    desk.follow(COOK, BANDSTAND)
    before = desk.records.kept.copied()
    report = desk.follow(COOK, BANDSTAND)
    assert report.words() == ("2 déjà là, rien n’est changé.",)
    assert desk.records.kept.budgets == before.budgets
    assert desk.records.kept.journal.events == before.journal.events


def test_what_the_bureau_wrote_stays_and_the_rest_follows_the_city(desk):
    desk.follow(COOK)
    step = Milestone(date(2026, 11, 2), "Visite du local", done=True)
    desk.write(title="La cuisine de Flandre", quartier="villette", milestones=(step,))
    report = desk.follow(COOK | {"avancement_projet": "FIN", "titre_projet_gagnant": "Autre"})
    assert report.words() == ("n° 8839 « Autre » : procédures → fini.", "1 mis à jour.")
    project = desk.project()
    assert (project.title, project.quartier) == ("La cuisine de Flandre", "villette")
    assert project.milestones == (step,)
    assert project.stage is Stage.ACHIEVED
    assert desk.link().title == "Autre"


def test_a_project_that_the_bureau_closed_stays_closed(desk):
    desk.follow(COOK)
    desk.write(stage=Stage.CLOSED)
    desk.follow(COOK | {"avancement_projet": "TRAVAUX"})
    assert desk.project().stage is Stage.CLOSED


def test_what_was_over_before_it_was_followed_is_left_unless_asked_for(desk):
    over = BANDSTAND | {"avancement_projet": "ABANDONNÉ"}
    assert desk.follow(COOK, over).words() == (
        "1 ajouté(s), 1 laissé(s) de côté, déjà fini(s) ou abandonné(s).",
    )
    desk.follow(COOK, over, wanted=replace(WANTED, finished=True))
    assert desk.link("1632").progress is Progress.ABANDONED
    assert not any(it.reached for it in desk.link("1632").steps)
    assert desk.project("1632").stage is Stage.PARTICIPATORY_BUDGET


def test_a_project_abandoned_while_it_is_followed_is_said_to_be(desk):
    desk.follow(COOK)
    report = desk.follow(COOK | {"avancement_projet": "ABANDONNÉ"})
    assert report.lines == ("n° 8839 « Une cuisine partagée » : procédures → abandonné.",)


def test_a_project_deleted_by_the_city_is_said_to_be_and_keeps_its_history(desk):
    desk.follow(COOK, BANDSTAND)
    report = desk.follow(COOK)
    said, total = report.words()
    assert said == (
        "n° 1632 « Un kiosque à musique » n’est plus dans le fichier de la Ville : "
        "gardé avec son histoire, et sa page le dit."
    )
    assert total == "1 déjà là, rien n’est changé, 1 disparu(s) du fichier."
    assert desk.link("1632").gone_on == desk.clock.moment.date()
    assert desk.project("1632").stage is Stage.PARTICIPATORY_BUDGET
    assert desk.follow(COOK).gone == 0, "it is said once"
    back = desk.follow(COOK, BANDSTAND)
    assert back.lines == (
        "n° 1632 « Un kiosque à musique » : procédures → procédures, de nouveau dans le fichier.",
    )
    assert desk.link("1632").gone_on is None


def test_those_of_the_quartiers_populaires_come_first(desk):
    near = BANDSTAND | {"adresse_projet_gagnant": "12 rue Riquet", "edition": "2024"}
    plain = BANDSTAND | {"identifiant_projet_gagnant": "7"}
    desk.follow(plain, near, COOK)
    assert [it.number for it in desk.records.kept.budgets.all()] == ["1632", "8839", "7"]
    order = [
        it.payload["number"] for it in desk.records.kept.journal.events if "number" in it.payload
    ]
    assert order == ["8839", "1632", "7"]


def test_a_quartier_is_taken_from_the_citys_words_only_when_they_name_one(desk):
    both = BANDSTAND | {"titre_projet_gagnant": "Entre Combat et Villette"}
    desk.follow(COOK | {"adresse_projet_gagnant": "Bassin de la Villette"}, both)
    assert desk.project().quartier == "villette"
    assert desk.project("1632").quartier is None


@pytest.mark.parametrize(
    ("cells", "quartier"),
    [
        ({"geo_point_2d": "48.25, 2.25"}, "combat"),
        ({"geo_point_2d": "48.25, 2.25", "adresse_projet_gagnant": "la Villette"}, "combat"),
        ({"geo_point_2d": "40, 2.25", "adresse_projet_gagnant": "la Villette"}, "villette"),
        ({"geo_point_2d": "", "adresse_projet_gagnant": "PARC DES BUTTES CHAUMONT"}, "combat"),
        ({"geo_point_2d": "", "adresse_projet_gagnant": "canal de l’Ourcq"}, None),
    ],
)
def test_a_place_on_the_map_or_a_park_gives_the_quartier(cells, quartier):
    west = ((0.0, 0.0), (0.5, 0.0), (0.5, 1.0), (0.0, 1.0))
    east = ((0.5, 0.0), (1.0, 0.0), (1.0, 1.0), (0.5, 1.0))
    park = ((0.1, 0.1), (0.2, 0.1), (0.2, 0.2), (0.1, 0.2))
    territory = Territory(
        (Quartier("combat", "Combat", (west,)), Quartier("villette", "Villette", (east,))),
        (
            Landmark(LandmarkKind.PARK, "Parc des Buttes-Chaumont", (park,), closed=True),
            Landmark(LandmarkKind.WATER, "Canal de l’Ourcq", (park,), closed=False),
        ),
        Projection(2.0, 49.0, 1.0, 1.0),
    )
    desk = Desk(territory=territory)
    desk.follow(COOK | cells)
    assert desk.project().quartier == quartier


def test_a_long_title_is_cut_between_two_words_and_kept_whole(desk):
    title = (
        "Verdir la placette à l’angle de la rue de Crimée, du quai de Seine et de la rue Duvergier"
    )
    desk.follow(COOK | {"titre_projet_gagnant": title})
    assert desk.project().title == (
        "Verdir la placette à l’angle de la rue de Crimée, du quai de Seine et de la…"
    )
    assert desk.link().title == title


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"identifiant_projet_gagnant": ""}, "«  » n’est pas un identifiant"),
        ({"titre_projet_gagnant": "NON REGISTRÉ"}, "il n’a pas de titre"),
        ({"edition": "14"}, "l’édition « 14 » n’est pas une année"),
        ({"budget_global_projet_gagnant": "beaucoup"}, "n’est pas un nombre d’euros"),
        ({"avancement_projet": "PRESQUE"}, "l’avancement « PRESQUE » n’est pas connu"),
        ({"lancement_travaux_projet": "2026-13"}, "« 2026-13 » n’est pas un mois comme 2026-11"),
        ({"ouverture_projet": "bientôt"}, "« bientôt » n’est pas un mois comme 2026-11"),
    ],
)
def test_a_bad_line_is_named_and_only_it_is_left_out(desk, cells, why):
    report = desk.follow(BANDSTAND, COOK | cells)
    assert report.refused == 1
    assert plain(report.lines[0]).startswith("ligne 3 : refusé, ")
    assert why in plain(report.lines[0])
    assert [it.number for it in desk.records.kept.budgets.all()] == ["1632"]


def test_the_same_number_twice_is_taken_once(desk):
    report = desk.follow(COOK, COOK | {"titre_projet_gagnant": "Autre"})
    [line] = report.lines
    assert plain(line) == "ligne 3 : refusé, l’identifiant 8839 est déjà plus haut."
    assert desk.project().title == "Une cuisine partagée"


def test_nothing_is_said_to_be_gone_when_a_line_cannot_be_read(desk):
    desk.follow(COOK, BANDSTAND)
    report = desk.follow(COOK, BANDSTAND | {"edition": "?"})
    assert report.gone == 0
    assert report.lines[-1].startswith("Des lignes ne se lisent pas")
    assert desk.link("1632").gone_on is None


def test_a_dry_run_says_all_and_keeps_nothing(desk):
    report = desk.follow(COOK, wanted=replace(WANTED, dry_run=True))
    assert report.words() == ("Essai, rien n’est écrit : 1 ajouté(s).",)
    assert desk.records.kept.budgets.kept == {}


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (b"id,text\n1,bonjour\n", "n’a pas les colonnes des projets gagnants"),
        (a_file(COOK | {"arrondissement_projet_gagnant": "20"}), "n’a aucun projet lisible du 19ᵉ"),
    ],
)
def test_a_file_of_something_else_is_refused_whole(desk, source, why):
    desk.follow(COOK)
    with pytest.raises(EnvironmentFault, match=why):
        desk.take(source)
    assert desk.link().gone_on is None


def test_a_fault_of_the_disk_leaves_nothing_half_imported(desk):
    desk.records.faults = [OSError("full")]
    with pytest.raises(OSError, match="full"):
        desk.follow(COOK, BANDSTAND)
    assert desk.records.kept.budgets.kept == {}
    assert desk.records.kept.projects.kept_projects == {}


def test_an_agent_answers_for_what_they_bring(desk):
    work = BudgetFollowing(desk.records, desk.clock, SeededRandomness(), HERE)
    asked: list[object] = []
    work.follow(a_file(COOK), WANTED, UUID(int=5), asked.append)
    assert len(asked) == 1
    events = desk.records.kept.journal.events
    assert {(it.actor, it.agent_id) for it in events} == {(Actor.AGENT, UUID(int=5))}


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.fixed_dictionaries({name: st.text(CELLS, max_size=12) for name in COLUMNS}), max_size=4
    )
)
def test_no_cell_breaks_it(rows):
    desk = Desk()
    report = desk.follow(COOK, *(row | {"arrondissement_projet_gagnant": "19"} for row in rows))
    assert len(report.outcomes) + report.refused >= 1
    assert desk.project().title == "Une cuisine partagée"


def test_the_ninety_projects_of_the_19e_come_in_once(shared_data, tmp_path):
    records = new_records(tmp_path)
    work = BudgetFollowing(records, StillClock(), SeededRandomness(), HERE)
    file = shared_data / "paris-bp" / "projets_gagnants.csv"
    wanted = Wanted(19, WANTED.popular, finished=True)
    assert work.follow(file, wanted).words() == ("90 ajouté(s).",)
    with records.reading() as record:
        first, shown = record.budgets.all(), record.projects.projects()
    assert work.follow(file, wanted).words() == ("90 déjà là, rien n’est changé.",)
    with records.reading() as record:
        assert record.budgets.all() == first
        assert record.projects.projects() == shown
    records.close()
    assert len(first) == len(shown) == 90
    popular = {it.project_id: it.popular for it in first}
    followed = [popular[it.id] for it in shown if it.stage is Stage.PARTICIPATORY_BUDGET]
    assert followed == sorted(followed, reverse=True), "quartiers populaires first"
    assert len(followed) == 27

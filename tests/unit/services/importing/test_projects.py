"""Projects from a JSON file: what is kept, what is refused and why, and that nothing crashes."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import date
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.documents.pictures import LARGEST_FILE, is_sound
from kiosk.domain.contribution import State
from kiosk.domain.journal import Action
from kiosk.domain.project import Stage, Theme, ThemeState
from kiosk.domain.sheet import Change, Companion, Sheet
from kiosk.domain.territory import Quartier
from kiosk.errors import EnvironmentFault
from kiosk.services.importing.projects import ProjectReport, import_projects
from kiosk.services.importing.sheets import MOST_PARTS
from kiosk.services.sheet_keeping import Kept
from tests.fakes.bureau import a_contribution, keep
from tests.fakes.chance import SeededRandomness, StillClock
from tests.fakes.records import InMemoryRecords

VILLETTE = Quartier("villette", "La Villette", ())
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0L9 9"/></svg>'
ORIGIN = UUID("0198d0c2-aaaa-7000-8000-000000000001")


@dataclass
class Desk:
    """A record, and the folder where somebody prepares a file."""

    folder: Path
    records: InMemoryRecords = field(default_factory=InMemoryRecords)

    def take(self, *entries: object) -> ProjectReport:
        return self.take_text(json.dumps(list(entries)))

    def take_text(self, text: str) -> ProjectReport:
        path = self.folder / "projets.json"
        path.write_text(text, encoding="utf-8", errors="surrogatepass")
        return import_projects(self.records, StillClock(), SeededRandomness(), path, (VILLETTE,))

    def sheets(self) -> list[Sheet]:
        return list(self.records.kept.sheets.kept.values())


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path)
    kept = a_contribution(1, State.PUBLISHED, id=ORIGIN)
    keep(desk.records, kept, a_contribution(2, channel="import:decidim", reference="12"))
    with desk.records.writing() as record:
        record.projects.add_theme(
            Theme(UUID(int=9), "Se croiser dehors", "Dehors.", ThemeState.OPEN, None, 0), ()
        )
    return desk


def entry(**changes: object) -> dict[str, object]:
    return {
        "reference": "cabane",
        "title": "La Cabane",
        "sentence": "Un abri.",
        "stage": "selected",
        **changes,
    }


def photo(name: str = "PNG") -> bytes:
    written = BytesIO()
    Image.new("RGB", (40, 30), (10, 120, 60)).save(written, name)
    return written.getvalue()


def why(report: ProjectReport) -> str:
    assert report.refused
    return report.lines[0].replace("\u00a0", " ")


def test_a_whole_project_is_kept_with_its_picture(desk):
    (desk.folder / "photo.jpg").write_bytes(photo("JPEG"))
    report = desk.take(
        entry(
            stage="stimulateur",
            day=34,
            days=90,
            quartier="la villette",
            theme="SE CROISER DEHORS",
            picture="photo.jpg",
            milestones=[{"day": "2026-09-12", "text": "Choisie  par le jury", "done": True}],
            changes=[{"day": "2026-11-02", "text": "L’entrée change de côté"}],
            companions=[{"role": "Passeuse"}, {"role": "Porté par", "name": "Les Voisins"}],
            origins=["0198d0c2-aaaa", "decidim:12"],
        )
    )
    assert report.outcomes == (Kept.ADDED,)
    assert [line.replace("\u00a0", " ") for line in report.words()] == [
        "projet 1 « La Cabane » : ajouté.",
        "1 ajouté.",
    ]
    (sheet,) = desk.sheets()
    assert sheet.changes == (Change(date(2026, 11, 2), "L’entrée change de côté"),)
    assert sheet.companions == (Companion("Passeuse", None), Companion("Porté par", "Les Voisins"))
    assert sheet.picture is not None
    assert is_sound(sheet.picture)
    project = sheet.project
    assert (project.stage, project.day, project.days) == (Stage.STIMULATEUR, 34, 90)
    assert (project.quartier, project.theme_title) == ("villette", "Se croiser dehors")
    assert project.milestones[0].text == "Choisie par le jury"
    assert [it.id for it in desk.records.kept.projects.origins(project.id)] == [ORIGIN]
    assert [it.action for it in desk.records.kept.journal.events] == [Action.PROJECT_KEPT]


def test_a_drawing_of_the_kiosk_stays_strokes(desk):
    (desk.folder / "dessin.svg").write_text(DRAWING)
    desk.take(entry(picture="dessin.svg"))
    (sheet,) = desk.sheets()
    assert (sheet.project.drawing, sheet.picture) == ("M 0.000 0.000 L 1.000 1.000", None)


def test_the_same_file_again_changes_nothing_and_another_sheet_takes_the_place(desk):
    told = entry(origins=[str(ORIGIN)], milestones=[{"day": "2026-01-01", "text": "Un pas"}])
    desk.take(told)
    before = desk.records.kept
    assert desk.take(told).outcomes == (Kept.UNCHANGED,)
    assert desk.records.kept == before
    assert desk.take(told | {"title": "La Grande Cabane"}).outcomes == (Kept.UPDATED,)
    assert [it.project.title for it in desk.sheets()] == ["La Grande Cabane"]
    assert desk.take(told | {"title": "La Grande Cabane", "origins": []}).outcomes == (
        Kept.UPDATED,
    )


def test_what_an_opinion_changed_outlives_the_file_that_does_not_know_of_it(desk):
    told = entry(changes=[{"day": "2026-11-02", "text": "L’entrée change de côté"}])
    desk.take(told)
    (sheet,) = desk.sheets()
    owed = Change(date(2026, 11, 9), "Un banc de plus", UUID(int=77))
    with desk.records.writing() as record:
        record.sheets.keep(replace(sheet, changes=(*sheet.changes, owed)), ())
    assert desk.take(told).outcomes == (Kept.UNCHANGED,)
    assert desk.take(told | {"changes": []}).outcomes == (Kept.UPDATED,)
    assert [it.changes for it in desk.sheets()] == [(owed,)]


def test_a_sketch_imported_again_is_known(desk):
    keep(desk.records, a_contribution(1))
    told = entry(stage="sketch", origins=[str(UUID(int=1))])
    assert desk.take(told).outcomes == (Kept.ADDED,)
    assert desk.take(told).outcomes == (Kept.UNCHANGED,)


def test_a_day_is_written_the_french_way_too(desk):
    desk.take(entry(milestones=[{"day": "02/11/2026", "text": "Un banc"}]))
    (sheet,) = desk.sheets()
    assert [it.day for it in sheet.project.milestones] == [date(2026, 11, 2)]


def test_one_project_may_stand_alone_in_its_file(desk):
    assert desk.take_text(json.dumps(entry())).outcomes == (Kept.ADDED,)


def test_an_empty_file_of_projects_says_so(desk):
    assert desk.take().words() == ("Aucun projet dans ce fichier.",)


def test_a_refused_project_changes_nothing_and_the_others_are_kept(desk):
    report = desk.take(entry(stage="rêve"), entry(reference="autre"))
    assert report.outcomes == (None, Kept.ADDED)
    assert report.words()[-1] == "1 ajouté, 1 refusé."
    assert len(desk.sheets()) == 1


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"title": None}, "il manque le texte « title »"),
        ({"title": " \u200b"}, "« title » est vide"),
        ({"title": "a" * 81}, "« title » dépasse 80 caractères"),
        ({"titre": "La Cabane"}, "je ne connais pas « titre »"),
        ({"stage": "rêve"}, "l’étape « rêve » n’est pas connue (au choix : sketch, admissible"),
        ({"quartier": "lune"}, "le quartier « lune » n’est pas connu (au choix : villette)"),
        ({"theme": "La mer"}, "le thème « La mer » n’est pas connu"),
        ({"day": "3"}, "« day » n’est pas un nombre entier"),
        ({"day": True}, "« day » n’est pas un nombre entier"),
        ({"day": 3, "days": 90}, "« day » va de 1 à « days » au stimulateur"),
        ({"stage": "stimulateur"}, "« day » va de 1 à « days » au stimulateur"),
        ({"stage": "stimulateur", "days": 9}, "« day » va de 1 à « days »"),
        ({"stage": "stimulateur", "day": 10, "days": 9}, "« day » va de 1 à « days »"),
        ({"milestones": {}}, "« milestones » n’est pas une liste"),
        ({"milestones": ["hier"]}, "ce n’est pas un objet"),
        ({"milestones": [{"day": "hier", "text": "x"}]}, "« day » n’est pas une date"),
        ({"milestones": [{"day": "2026-01-01", "text": "x", "done": 1}]}, "ni true ni false"),
        ({"changes": [{}] * (MOST_PARTS + 1)}, "« changes » a plus de 50 éléments"),
        ({"companions": [{"name": "Amina"}]}, "il manque le texte « role »"),
        ({"origins": ["0198d0c2"] * 2 + ["zzz"]}, "« zzz » n’est pas l’identifiant"),
        ({"origins": ["00000000"]}, "« 00000000 » n’est pas l’identifiant"),
        ({"origins": ["decidim:13"]}, "« decidim:13 » n’est pas l’identifiant"),
        ({"picture": "absente.jpg"}, "l’image « absente.jpg » n’est pas là"),
        ({"picture": "."}, "l’image « . » n’est pas là"),
        ({"picture": "\0"}, "« picture » est vide"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(desk, changes, reason):
    keep(desk.records, *(a_contribution(it) for it in (3, 4)))  # their ids begin alike
    assert reason in why(desk.take(entry(**changes)))
    assert desk.sheets() == []


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("photo.jpg", b"", "est vide"),
        ("photo.jpg", photo()[:60], "coupée ou abîmée"),
        ("photo.jpg", b"GIF89a", "enregistrez-la en JPEG"),
        ("photo.png", b"<svg onload='x()'/>", "enregistrez-le en PNG"),
        ("photo.png", b"\0" * (LARGEST_FILE + 1), "dépasse 10 Mo"),
    ],
)
def test_an_unfit_picture_refuses_its_project_with_the_way_out(desk, name, data, reason):
    (desk.folder / name).write_bytes(data)
    said = why(desk.take(entry(picture=name)))
    assert f"l’image « {name} »" in said
    assert reason in said
    assert desk.sheets() == []


def test_a_picture_that_cannot_be_read_is_said(desk, monkeypatch):
    (desk.folder / "photo.png").write_bytes(photo())

    def forbidden(*_parts: object, **_options: object) -> None:
        raise PermissionError

    with monkeypatch.context() as patch:
        patch.setattr(Path, "is_file", forbidden)
        assert "ne se lit pas" in why(desk.take(entry(picture="photo.png")))


@pytest.mark.parametrize("text", ["{", "[" * 100_000, '"\\ud800', "NaN]"])
def test_a_file_that_is_not_json_is_refused_whole(desk, text):
    with pytest.raises(EnvironmentFault, match="JSON"):
        desk.take_text(text)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
names = st.sampled_from(
    "title sentence stage quartier theme day days picture milestones changes companions "
    "origins reference other".split()
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(names, values), values)
def test_whatever_the_file_says_it_is_kept_or_refused(desk, changes, value):
    report = desk.take(entry() | changes, value)
    assert len(report.lines) == 2
    assert report.outcomes[1] is None

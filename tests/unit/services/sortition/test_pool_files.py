from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.sortition.pool import Quota, Volunteer
from kiosk.errors import EnvironmentFault
from kiosk.services.sortition.pool_files import read_people, read_pool, read_quotas
from kiosk.services.sortition.tables import MOST_ROWS, BadFile

QUOTAS = (
    Quota("genre", "femme", 1, 2),
    Quota("genre", "homme", 1, 2),
    Quota("logement", "locatif privé", 0, 3),
)


def written(folder: Path, text: str | bytes, name: str = "fichier.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def faults(reading) -> tuple[str, ...]:
    with pytest.raises(BadFile) as refused:
        reading()
    return refused.value.faults


@pytest.mark.parametrize(
    "header",
    [
        "feature,value,min,max",
        "category,feature,min,max",
        "Catégorie,Valeur,Minimum,Maximum",
        "critère,valeur,min,max",
    ],
)
def test_quotas_are_read_under_the_names_that_are_in_use(tmp_path, header):
    path = written(tmp_path, f"{header}\ngenre,femme,1,2\ngenre,homme,1,2\n")
    assert read_quotas(path, 3) == QUOTAS[:2]


def test_quotas_of_one_category_are_brought_together(tmp_path):
    path = written(tmp_path, "feature,value,min,max\na,1,0,3\nb,1,0,3\na,2,0,3\n")
    assert [(each.category, each.value) for each in read_quotas(path, 3)] == [
        ("a", "1"),
        ("a", "2"),
        ("b", "1"),
    ]


def test_more_columns_than_we_know_do_no_harm(tmp_path):
    path = written(tmp_path, "feature,value,min,max,min_flex,max_flex\ngenre,femme,1,2,0,3\n")
    assert read_quotas(path, 3) == QUOTAS[:1]


def test_each_fault_of_the_quotas_is_named_with_its_line(tmp_path):
    path = written(
        tmp_path,
        "feature,value,min,max\n,femme,1,2\ngenre,femme,1,x\ngenre,homme,2,1\n"
        "genre,autre,9,9\nâge,jeune,0,3\nâge,jeune,0,3\nâge,vieux,0\n",
    )
    assert faults(lambda: read_quotas(path, 3)) == (
        "ligne 8 : 3 cases pour 4 colonnes",
        "ligne 2 : une case est vide",
        "ligne 3 : le minimum et le maximum sont des nombres entiers",
        "ligne 4 : le minimum 2 dépasse le maximum 1",
        "ligne 5 : le minimum 9 dépasse les 3 places",
        "ligne 7 : « jeune » est déjà là pour « âge »",
    )


def test_a_file_without_the_columns_or_without_rows_is_refused(tmp_path):
    absent = written(tmp_path, "nom,min,max\nfemme,1,2\n")
    assert "colonnes" in faults(lambda: read_quotas(absent, 3))[0]
    empty = written(tmp_path, "feature,value,min,max\n")
    assert faults(lambda: read_quotas(empty, 3)) == ("aucun quota",)
    nobody = written(tmp_path, "genre,logement\n")
    assert faults(lambda: read_people(nobody, QUOTAS)) == ("personne dans ce fichier",)


def test_what_excel_saves_is_read(tmp_path):
    text = "id;Genre;Logement\r\nR2;Femme;Locatif privé\r\n;;\r\n\r\nR1;homme;locatif prive\r\n"
    expected = (
        Volunteer("R1", ("homme", "locatif privé")),
        Volunteer("R2", ("femme", "locatif privé")),
    )
    for encoding in ("utf-8-sig", "cp1252", "utf-8"):
        assert read_people(written(tmp_path, text.encode(encoding)), QUOTAS) == expected


def test_people_without_tickets_are_numbered_in_order(tmp_path):
    rows = "homme,locatif privé\n" * 12
    people = read_people(written(tmp_path, f"genre,logement\n{rows}"), QUOTAS)
    assert [each.ticket for each in people][::11] == ["01", "12"]


def test_households_are_compared_without_case_or_accents(tmp_path):
    path = written(
        tmp_path,
        "ticket,foyer,genre,logement\nA,Rue de Crimée,homme,locatif privé\n"
        "B,rue de crimee,femme,locatif privé\n",
    )
    assert len({each.household for each in read_people(path, QUOTAS)}) == 1


def test_each_fault_of_the_people_is_named_with_its_line(tmp_path):
    path = written(
        tmp_path,
        "id,genre,logement\nR1,femme,locatif privé\nR1,homme,locatif privé\nR2,,locatif privé\n"
        "R3,autre,château\nR4,femme\n,femme,locatif privé\nR 5,femme,locatif privé\n",
    )
    assert faults(lambda: read_people(path, QUOTAS)) == (
        "ligne 6 : 2 cases pour 3 colonnes",
        "ligne 3 : le ticket « R1 » est déjà à la ligne 2",
        "ligne 4 : la case « genre » est vide",
        "ligne 5 : « autre » n’est pas une valeur de « genre » (femme, homme)",
        "ligne 5 : « château » n’est pas une valeur de « logement » (locatif privé)",
        "ligne 7 : le ticket est vide",
        "ligne 8 : un ticket a 64 signes au plus, sans espace ni « | »",
    )


def test_a_category_without_its_column_is_named(tmp_path):
    path = written(tmp_path, "id,genre\nR1,femme\n")
    assert faults(lambda: read_people(path, QUOTAS)) == ("il manque la colonne « logement »",)


def test_two_columns_of_one_name_are_refused(tmp_path):
    path = written(tmp_path, "id,genre,Genre\nR1,femme,femme\n")
    assert faults(lambda: read_people(path, QUOTAS)) == ("deux colonnes s’appellent « Genre »",)


def test_fifty_thousand_rows_are_read_and_each_fault_named(tmp_path):
    rows = "".join(
        f"R{number},{'femme' if number % 10_000 else 'martien'},locatif privé\n"
        for number in range(1, 50_001)
    )
    path = written(tmp_path, f"id,genre,logement\n{rows}")
    found = faults(lambda: read_people(path, QUOTAS))
    assert [each.split(" : ")[0] for each in found] == [
        f"ligne {line}" for line in (10_001, 20_001, 30_001, 40_001, 50_001)
    ]


def test_a_file_beyond_all_measure_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("kiosk.services.sortition.tables.MOST_ROWS", 2)
    path = written(tmp_path, "genre,logement\n" + "homme,locatif privé\n" * 3)
    assert faults(lambda: read_people(path, QUOTAS)) == ("plus de 2 lignes",)
    assert MOST_ROWS > 50_000


def test_a_cell_without_end_is_said(tmp_path):
    path = written(tmp_path, 'genre,logement\n"homme' + "x" * 140_000)
    assert "illisible" in faults(lambda: read_people(path, QUOTAS))[0]


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("bytes")
    quotas = written(folder, "feature,value,min,max\ngenre,femme,0,1\n", "quotas.csv")
    for first, second in ((written(folder, data), quotas), (quotas, written(folder, data))):
        try:
            read_pool(first, second, 1)
        except (BadFile, EnvironmentFault):
            continue

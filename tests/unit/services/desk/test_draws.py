"""The facilitator's draw: opened once, counted without pointing at anybody, closed once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.calendar import local_day
from kiosk.domain.sortition.draw import DrawState
from kiosk.domain.sortition.strata import open_quotas
from kiosk.services.desk.draws import Opening
from kiosk.services.sortition.folder import DrawFault
from kiosk.services.sortition.tables import BadFile
from tests.fakes.bureau import STRATA
from tests.fakes.desk import DeskBureau
from tests.fakes.draws_given import NOW, add_list, ticket_of, volunteer

DAY = local_day(NOW)
OPENING = Opening("Le jury du printemps", 4, DAY + timedelta(days=5), NOW + timedelta(days=9))
COLUMNS = {"âge": "Age", "genre": "Genre", "quartier": "Quartier", "logement": "Logement"}
HEAD = "Ticket;Age;Genre;Quartier;Logement;Foyer\r\n"
AMELIE = "A1;25-39;Femme;la villette;Social;\r\n"


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.JURY_FACILITATOR)


def a_list(folder: Path, text: str) -> Path:
    file = folder / "liste.csv"
    file.write_bytes(text.encode("utf-8-sig"))
    return file


def test_a_draw_is_opened_and_the_kiosk_welcomes_residents(desk, me):
    assert desk.draws.current(me) is None
    draw = desk.draws.open(me, replace(OPENING, title="  Le jury \n du printemps "))
    assert draw.title == "Le jury du printemps"
    assert desk.draws.current(me) == draw == desk.volunteering.open_draw()
    assert desk.actions()[-1] == f"agent:{me.hex} draw.opened"


def test_there_is_one_draw_at_a_time(desk, me):
    desk.draws.open(me, OPENING)
    with pytest.raises(DrawFault, match="à la fois"):
        desk.draws.open(me, OPENING)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"title": " "}, "titre"),
        ({"seats": 0}, "1 à 200"),
        ({"closes_on": DAY - timedelta(days=1)}, "passé"),
        ({"ceremony": NOW + timedelta(days=5)}, "après le dernier jour"),
    ],
)
def test_what_cannot_be_is_said(desk, me, wrong, said):
    with pytest.raises(DrawFault, match=said):
        desk.draws.open(me, replace(OPENING, **wrong))


def test_small_cells_are_not_told(desk, me):
    draw = desk.draws.open(me, OPENING)
    for _ in range(6):
        volunteer(desk)
    counts = desk.draws.counts(me, draw.id)
    assert counts.total == 6
    told = {cell.label: cell.count for cell in counts.cells["genre"]}
    assert told == {"femme": 6, "homme": 0, "autre": 0, "non dit": 0}
    desk.following.erase(volunteer(desk).subject_id)
    assert desk.draws.counts(me, draw.id).total == 6


def test_a_list_of_excel_is_added_with_its_columns_mapped(desk, me, tmp_path):
    draw = desk.draws.open(me, OPENING)
    file = a_list(tmp_path, HEAD + AMELIE + "B2;65+;non dit;Amérique;privé;rue A\r\n")
    assert desk.draws.columns(me, file)[:2] == ("Ticket", "Age")
    wanted = COLUMNS | {"id": "Ticket", "foyer": "Foyer"}
    assert add_list(desk.draws, me, draw.id, file, wanted) == 2
    pool = desk.draws.pool(me, draw.id)
    assert [it.ticket for it in pool.volunteers] == ["A1", "B2"]
    assert pool.volunteers[0].profile == ("25-39", "femme", "La Villette", "social")
    assert pool.volunteers[1].household == "rue a"


def test_people_without_a_ticket_are_numbered_after_the_others(desk, me, tmp_path):
    draw = desk.draws.open(me, OPENING)
    volunteer(desk)
    add_list(desk.draws, me, draw.id, a_list(tmp_path, HEAD + AMELIE), COLUMNS)
    assert [it.ticket for it in desk.draws.pool(me, draw.id).volunteers] == ["V0001", "V0002"]
    assert ticket_of(volunteer(desk)) == "V0003"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (HEAD + "A1;25-39;Robot;La Villette;social;\r\n", "ligne 2 : « Robot » n’est pas"),
        (HEAD + AMELIE + AMELIE, "ligne 3 : le ticket « A1 » est déjà à la ligne 2"),
        (HEAD + "V0001;25-39;Femme;La Villette;social;\r\n", "déjà celui de quelqu’un"),
        (HEAD + "A1;25-39;;La Villette;social;\r\n", "la case « genre » est vide"),
        (HEAD, "personne dans ce fichier"),
    ],
)
def test_a_list_with_a_fault_adds_nobody(desk, me, tmp_path, text, said):
    draw = desk.draws.open(me, OPENING)
    volunteer(desk)
    with pytest.raises(BadFile, match=said):
        add_list(desk.draws, me, draw.id, a_list(tmp_path, text), COLUMNS | {"id": "Ticket"})
    assert desk.draws.counts(me, draw.id).total == 1


def test_a_category_without_a_column_is_asked_for(desk, me, tmp_path):
    draw = desk.draws.open(me, OPENING)
    with pytest.raises(BadFile, match="choisissez la colonne de « âge »"):
        add_list(desk.draws, me, draw.id, a_list(tmp_path, HEAD + AMELIE), {"âge": "Years"})


def test_a_closed_list_takes_nobody_more(desk, me, tmp_path):
    draw = desk.draws.open(me, OPENING)
    assert desk.draws.close(me, draw.id).state is DrawState.CLOSED
    with pytest.raises(DrawFault, match="déjà close"):
        desk.draws.close(me, draw.id)
    with pytest.raises(DrawFault, match="personne ne s’y ajoute"):
        add_list(desk.draws, me, draw.id, a_list(tmp_path, HEAD + AMELIE), COLUMNS)
    assert desk.volunteering.open_draw() is None


def test_quotas_are_kept_from_the_screen_and_from_a_file(desk, me, tmp_path):
    draw = desk.draws.open(me, OPENING)
    quotas = (replace(open_quotas(STRATA, 4)[0], minimum=1), *open_quotas(STRATA, 4)[1:])
    assert desk.draws.set_quotas(me, draw.id, quotas).quotas == quotas
    rows = "".join(f"{it.category};{it.value};0;{it.maximum}\n" for it in quotas)
    file = a_list(tmp_path, "critère;valeur;min;max\n" + rows)
    assert desk.draws.read_quotas(me, draw.id, file).quotas == open_quotas(STRATA, 4)


def test_quotas_that_cannot_be_are_refused(desk, me):
    draw = desk.draws.open(me, OPENING)
    with pytest.raises(DrawFault, match="il manque « 16-24 »"):
        desk.draws.set_quotas(me, draw.id, draw.quotas[1:])
    with pytest.raises(DrawFault, match="de 0 à 4"):
        desk.draws.set_quotas(me, draw.id, (replace(draw.quotas[0], maximum=5), *draw.quotas[1:]))
    with desk.store.writing() as record:
        record.draws.save(draw.close().commit("c0ffee"))
    with pytest.raises(DrawFault, match="ne changent plus"):
        desk.draws.set_quotas(me, draw.id, draw.quotas)


def test_a_draw_that_does_not_exist_is_refused(desk, me):
    with pytest.raises(DrawFault, match="n’existe pas"):
        desk.draws.pool(me, UUID(int=9))


def test_a_ticket_that_was_given_while_the_list_was_read_is_said(desk, me, tmp_path):
    draw = desk.draws.open(me, OPENING)
    file = a_list(tmp_path, HEAD + AMELIE.replace("A1", "V0001"))
    listed = desk.draws.read_list(me, draw.id, file, COLUMNS | {"id": "Ticket"})
    volunteer(desk)
    with pytest.raises(DrawFault, match="relisez la liste"):
        desk.draws.add_list(me, draw.id, listed)
    assert desk.draws.counts(me, draw.id).total == 1


def test_who_came_from_a_list_can_be_erased_without_a_receipt(desk, me, tmp_path):
    draw = desk.draws.open(me, OPENING)
    add_list(desk.draws, me, draw.id, a_list(tmp_path, HEAD + AMELIE), COLUMNS)
    with desk.store.reading() as record:
        (listed,) = record.candidacies.of_draw(draw.id)
    desk.following.erase(listed.id)
    assert desk.draws.counts(me, draw.id).total == 0

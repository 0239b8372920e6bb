"""Choosing a file of the machine: from the places, and nowhere else."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.folder import Folder
from kiosk.services.desk import files
from kiosk.services.desk.authority import Forbidden
from tests.fakes.desk import DeskBureau

ENDINGS = (".csv", ".json")


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.AGENT)


def look(desk: DeskBureau, me: UUID, folder: Path | None) -> Folder:
    return desk.files.look(me, folder, ENDINGS)


def names(folder: Folder) -> list[str]:
    return [it.name for it in (*folder.folders, *(file.path for file in folder.files))]


def test_one_starts_from_the_places(desk: DeskBureau, me: UUID, tmp_path: Path):
    assert look(desk, me, None) == Folder(None, None, (tmp_path.resolve(),), ())


def test_a_folder_shows_its_folders_then_the_files_that_may_be_chosen(
    desk: DeskBureau, me: UUID, tmp_path: Path
):
    for name in ("Été", "avril", ".caché"):
        (tmp_path / "dossier" / name).mkdir(parents=True)
    for name in ("b.csv", "A.JSON", "photo.png", ".secret.csv"):
        (tmp_path / "dossier" / name).write_text("x" * 9)
    shown = look(desk, me, tmp_path / "dossier")
    assert names(shown) == ["avril", "Été", "A.JSON", "b.csv"]
    assert {it.size for it in shown.files} == {9}
    assert shown.parent == tmp_path.resolve()
    assert look(desk, me, tmp_path).parent is None


@pytest.mark.parametrize("outside", ["/etc", "..", "gone", "fichier.csv", "lien"])
def test_what_is_outside_gone_or_no_folder_gives_the_places(
    desk: DeskBureau, me: UUID, tmp_path: Path, outside: str
):
    (tmp_path / "fichier.csv").write_text("")
    (tmp_path / "lien").symlink_to("/etc")
    assert look(desk, me, tmp_path / outside).path is None


def test_a_folder_of_thousands_shows_the_first(
    desk: DeskBureau, me: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(files, "MOST", 2)
    (tmp_path / "tout").mkdir()
    for number in range(5):
        (tmp_path / "tout" / f"{number}.csv").write_text("")
    assert names(look(desk, me, tmp_path / "tout")) == ["0.csv", "1.csv"]


@pytest.mark.parametrize("role", [Role.ELU, Role.PASSEUR, Role.ARCHIVIST])
def test_who_brings_nothing_in_looks_at_nothing(desk: DeskBureau, role: Role):
    with pytest.raises(Forbidden):
        look(desk, desk.agent_id(role), None)

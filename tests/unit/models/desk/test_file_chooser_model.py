"""Going through folders and choosing a file, without the views."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest

from kiosk.domain.folder import Folder, FoundFile
from kiosk.models.desk.desk_work import DeskWork
from kiosk.models.desk.file_chooser_model import FileChooserModel

HOME = Path("/home/lucie")
NOON = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
FOLDERS = {
    None: Folder(None, None, (HOME, Path("/media/cle")), ()),
    HOME: Folder(HOME, None, (HOME / "idées",), (FoundFile(HOME / "a.csv", 12, NOON),)),
    HOME / "idées": Folder(
        HOME / "idées", HOME, (), (FoundFile(HOME / "idées" / "b.csv", 4_250_000, NOON),)
    ),
}


class Shelf:
    """Answers at once what a desk would."""

    def read(self, work: Any, then: Any) -> None:
        then(work(self, None))

    @property
    def files(self) -> Shelf:
        return self

    def look(self, _me: None, folder: Path | None, endings: tuple[str, ...]) -> Folder:
        assert endings == (".csv",)
        return FOLDERS[folder]


@pytest.fixture
def files(qapp: object) -> FileChooserModel:
    del qapp
    return FileChooserModel(cast("DeskWork", Shelf()), (".csv",))


def shown(files: FileChooserModel) -> list[tuple[str, str]]:
    return [(it.name, it.about) for it in files.rows.all]


def test_one_goes_down_and_up_again(files: FileChooserModel):
    assert (files.shown, files.path, files.endings) == (False, "", ".csv")
    files.begin()
    assert shown(files) == [("/home/lucie", ""), ("/media/cle", "")]
    files.take("/home/lucie", True)
    assert (files.path, shown(files)) == (
        "/home/lucie",
        [("idées", ""), ("a.csv", "1 ko · 20/11/2026")],
    )
    files.take("/home/lucie/idées", True)
    assert shown(files) == [("b.csv", "4,2 Mo · 20/11/2026")]
    files.up()
    assert files.path == "/home/lucie"
    files.up()
    assert (files.shown, files.path) == (True, "")


def test_a_file_chosen_closes_the_chooser(files: FileChooserModel):
    chosen: list[str] = []
    files.chosen.connect(chosen.append)
    files.begin()
    files.take("/home/lucie", True)
    files.take("/home/lucie/a.csv", False)
    assert (chosen, files.shown, files.rows.count) == (["/home/lucie/a.csv"], False, 0)

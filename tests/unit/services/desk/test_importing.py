"""Bringing contributions in at the desk, batch by batch."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from kiosk.domain.agent import Role
from kiosk.domain.contribution import State
from kiosk.services.desk import importing
from kiosk.services.desk.authority import AccountClosed
from kiosk.services.desk.importing import Progress, UnfitFile
from kiosk.services.importing import Options
from tests.fakes.desk import DeskBureau

PUBLISHED = Options(channel="atelier", state=State.PUBLISHED)


@pytest.fixture
def me(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.AGENT)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a file of five lines, two at a time: the third has no text, the last is a twin."""
    monkeypatch.setattr(importing, "BATCH", 2)
    path = tmp_path / "voix.csv"
    path.write_text(
        "id;text;quartier\n1;Plus d’ombre;La Villette\n2;Plus de bancs;\n3;;\n"
        "4;Un abri;Lune\n4;Un abri;\n"
    )
    return path


def bring(desk: DeskBureau, me: UUID, file: Path, options: Options = PUBLISHED) -> list[Progress]:
    underway = desk.importing.begin(me, file, options)
    steps = [desk.importing.go_on(underway)]
    while not steps[-1].finished:
        steps.append(desk.importing.go_on(underway))
    return steps


def test_each_batch_says_how_far_it_is_and_what_it_found(desk: DeskBureau, me: UUID, file: Path):
    steps = bring(desk, me, file)
    assert [(it.done, it.imported, it.refused) for it in steps] == [(2, 2, 0), (4, 3, 1), (5, 3, 2)]
    assert [[it.refused for it in step.findings] for step in steps] == [[], [True, False], [True]]
    assert steps[1].findings[0].words == "ligne 4\u00a0: refusé, aucun texte."
    assert {it.total for it in steps} == {5}
    assert [it.text for it in desk.browsing.voices(None).voices] == [
        "Un abri",
        "Plus de bancs",
        "Plus d’ombre",
    ]
    assert desk.actions().count(f"agent:{me.hex} contribution.imported") == 3


def test_the_same_file_again_adds_nothing(desk: DeskBureau, me: UUID, file: Path):
    bring(desk, me, file)
    last = bring(desk, me, file)[-1]
    assert (last.imported, last.already_there) == (0, 3)


def test_a_check_keeps_nothing(desk: DeskBureau, me: UUID, file: Path):
    assert bring(desk, me, file, Options(dry_run=True))[-1].imported == 3
    assert desk.queue.backlog(me).standing.waiting == 0


def test_who_does_not_decide_publishes_nothing(desk: DeskBureau, file: Path):
    me = desk.agent_id(Role.ADMINISTRATOR)
    assert bring(desk, me, file)[-1].imported == 3
    assert desk.browsing.voices(None).voices == ()


def test_an_account_closed_meanwhile_stops_between_two_batches(
    desk: DeskBureau, me: UUID, file: Path
):
    underway = desk.importing.begin(me, file, PUBLISHED)
    desk.importing.go_on(underway)
    desk.accounts.close(me)
    with pytest.raises(AccountClosed):
        desk.importing.go_on(underway)
    assert len(desk.browsing.voices(None).voices) == 2


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04xx", b"nom;prenom\na;b\n"])
def test_a_file_that_is_none_of_contributions_is_said(
    desk: DeskBureau, me: UUID, tmp_path: Path, data: bytes
):
    (tmp_path / "f.csv").write_bytes(data)
    with pytest.raises(UnfitFile, match="Le fichier à importer"):
        desk.importing.begin(me, tmp_path / "f.csv", PUBLISHED)
    with pytest.raises(UnfitFile):
        desk.importing.begin(me, tmp_path / "absent.csv", PUBLISHED)


def test_a_file_of_no_line_is_done_at_once(desk: DeskBureau, me: UUID, tmp_path: Path):
    (tmp_path / "f.json").write_text("[]")
    (only,) = bring(desk, me, tmp_path / "f.json")
    assert (only.finished, only.imported, only.findings) == (True, 0, ())

"""Whoever answers for the data: taking them out, bringing some in, reading the audit log."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.domain.agent import Role
from tests.end2end.hands import Hands
from tests.end2end.test_desk_door import type_in
from tests.end2end.test_desk_inbox import come_in


def test_data_leave_with_a_purpose(open_kiosk: Callable[..., Hands], tmp_path: Path):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    desk = come_in(kiosk, Role.ARCHIVIST)
    desk.touch("dataTab")
    type_in(desk, "purposeField", "stat")
    desk.touch("exportButton")
    desk.find("exportRefusal")
    type_in(desk, "purposeField", "istiques du trimestre")
    type_in(desk, "folderField", str(tmp_path / "dehors"))
    desk.touch("exportButton")
    desk.find("exportDone")
    (folder,) = (tmp_path / "dehors").iterdir()
    package = json.loads((folder / "datapackage.json").read_bytes())
    assert len(package["resources"]) == 8


def test_the_audit_log_is_searched_and_verified(open_kiosk: Callable[..., Hands]):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    desk = come_in(kiosk, Role.ARCHIVIST)
    desk.touch("auditTab")
    type_in(desk, "auditAction", "account.entered")
    desk.touch("auditSearchButton")
    assert kiosk.screens.desk is not None
    work = kiosk.screens.desk.work
    assert work is not None
    audit = work.audit
    desk.wait_for(lambda: audit.rows.count == 1, "the arrival is not in the log")
    type_in(desk, "auditDay", "hier")
    desk.touch("auditSearchButton")
    desk.find("auditMistake")
    desk.touch("verifyButton")
    desk.find("auditVerdict")
    desk.wait_for(lambda: audit.verdict == "whole", "the log does not hold")


def test_a_folder_that_refuses_is_a_sentence_and_the_typing_stays(
    open_kiosk: Callable[..., Hands], tmp_path: Path
):
    kiosk = open_kiosk(KIOSK_DEMO="true")
    desk = come_in(kiosk, Role.ARCHIVIST)
    desk.touch("dataTab")
    (tmp_path / "fichier").write_text("")
    type_in(desk, "purposeField", "Statistiques du trimestre")
    type_in(desk, "folderField", str(tmp_path / "fichier"))
    desk.touch("exportButton")
    refusal = desk.find("exportRefusal")
    assert "vérifiez le dossier" in str(refusal.property("title"))
    assert desk.text_of("purposeField") == "Statistiques du trimestre"


def test_contributions_come_in_from_a_file_chosen_with_a_finger(
    open_kiosk: Callable[..., Hands], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    home = tmp_path / "maison"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    (home / "voix.csv").write_text("text\nPlus d’ombre\n;\nPlus de bancs\n", encoding="utf-8")
    kiosk = open_kiosk(KIOSK_DEMO="true")
    desk = come_in(kiosk, Role.AGENT)
    desk.touch("dataTab")
    assert desk.sees("exportButton") is None
    desk.touch("chooseFileButton")
    desk.touch("file0")
    desk.wait_for(lambda: desk.text_of("chooserPath").endswith("maison"), "it never opened")
    desk.touch("file0")
    desk.wait_for(lambda: desk.text_of("importPath").endswith("voix.csv"), "it was not chosen")
    desk.touch("importButton")
    desk.wait_for(lambda: desk.text_of("importState") == "C’est importé", "it never ended")
    assert desk.text_of("importCounts").startswith("2 importées")
    assert kiosk.screens.desk is not None
    assert kiosk.screens.desk.work is not None
    (finding,) = kiosk.screens.desk.work.bringing.rows.all
    assert finding.words.startswith("ligne 3")

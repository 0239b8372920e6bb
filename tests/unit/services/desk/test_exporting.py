from __future__ import annotations

import csv
import errno
import hashlib
import json
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.documents import open_data as documents
from kiosk.domain.agent import Role
from kiosk.domain.calendar import local_day
from kiosk.domain.contact import Contact
from kiosk.domain.contribution import Contribution, Kind, Place, State
from kiosk.domain.feedback import FeedbackKind
from kiosk.domain.jury.session import Purpose
from kiosk.domain.open_data import Format, public_id
from kiosk.domain.opinion import Opinion
from kiosk.domain.pabulib import election_of, read_pabulib
from kiosk.domain.project import Project, Stage, Theme, ThemeState
from kiosk.domain.territory import Quartier
from kiosk.domain.voting import Mention
from kiosk.services import open_tables
from kiosk.services.desk import exporting
from kiosk.services.desk.authority import Forbidden
from kiosk.services.desk.exporting import NoPurpose, NotAgreed, NotWritten
from kiosk.services.importing import Options, import_contributions
from kiosk.services.voting.ballot_files import read_ballots
from kiosk.store.records import SqliteRecords
from tests.fakes.bureau import a_contribution, keep
from tests.fakes.chance import NOW, SeededRandomness, StillClock
from tests.fakes.desk import DeskBureau
from tests.fakes.jury import Assembly

PURPOSE = "Publication sur opendata.paris.fr"
CANARY = "canari7gazouillant"
THEME, PROJECT = UUID(int=90), UUID(int=91)


@pytest.fixture
def admin(desk: DeskBureau) -> UUID:
    return desk.agent_id(Role.ADMINISTRATOR)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "dehors"


def export(
    desk: DeskBureau, by: UUID, target: Path, form: Format = Format.OPEN_DATA, why: str = PURPOSE
) -> Path:
    return desk.exporting.confirm(by, desk.exporting.prepare(by, form, why, target))


def fill(desk: DeskBureau) -> None:
    """Keep a theme, a project, published words with 4 and 5 supports, and what must not leave."""
    published = [
        a_contribution(number, State.PUBLISHED, text=text, place=Place("villette", CANARY))
        for number, text in ((1, "=1+1, et un banc pour s’asseoir"), (2, "Il manque de l’ombre"))
    ]
    hidden = [a_contribution(3, State.TO_REVIEW, text=CANARY)]
    keep(desk.store, *published, *hidden)
    theme = Theme(THEME, "S’asseoir", "Des bancs.", ThemeState.OPEN, date(2026, 12, 1), 1)
    old = Theme(UUID(int=92), "Jouer", "Des jeux.", ThemeState.FORMING, None, 0)
    with desk.store.writing() as record:
        record.projects.add_theme(theme, (UUID(int=1),))
        record.projects.add_theme(old, ())
        for number, stage, theme_id in (
            (91, Stage.STIMULATEUR, THEME),
            (93, Stage.SELECTED, None),
            (94, Stage.SKETCH, None),
        ):
            project = Project(
                id=UUID(int=number),
                title=f"Projet {number}",
                sentence="Une phrase.",
                stage=stage,
                theme_id=theme_id,
            )
            record.projects.add_project(project, (UUID(int=1), UUID(int=3)))
    for supported, times in ((UUID(int=1), 5), (UUID(int=2), 4)):
        for _ in range(times):
            desk.supporting.support(desk.deposit.begin(), supported, CANARY, "fr")
    contact = Contact(f"{CANARY}@exemple.fr", of_age=True, accepted=True)
    for _ in range(5):
        opinion = Opinion(PROJECT, FeedbackKind.HELP, CANARY, "fr", contact)
        desk.feedback.give(desk.deposit.begin(), opinion)


def rows(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


class TestOpenData:
    def test_counts_under_5_and_whatever_is_not_public_stay(
        self, desk: DeskBureau, admin: UUID, target: Path
    ):
        fill(desk)
        folder = export(desk, admin, target)
        first, second = rows(folder / "contributions.csv")
        assert (first["supports"], second["supports"]) == ("5", "")
        assert (first["quartier"], first["theme"]) == ("villette", public_id(THEME))
        projects = {row["title"]: row for row in rows(folder / "projects.csv")}
        assert set(projects) == {"Projet 91", "Projet 93"}
        assert projects["Projet 91"]["help"] == "5"
        assert projects["Projet 91"]["want"] == ""
        assert [row["state"] for row in rows(folder / "themes.csv")] == ["open", "forming"]
        assert {row["contribution"] for row in rows(folder / "origins.csv")} == {first["id"]}
        everything = b"".join(path.read_bytes() for path in folder.iterdir())
        assert CANARY.encode() not in everything

    def test_days_leave_and_never_hours_not_even_inside_an_id(
        self, desk: DeskBureau, admin: UUID, target: Path
    ):
        receipt = desk.publish("Il manque un banc près de l’eau")
        folder = export(desk, admin, target)
        (row,) = rows(folder / "contributions.csv")
        assert row["day"] == local_day(NOW).isoformat()
        assert row["id"] == public_id(receipt.subject_id)
        everything = b"".join(path.read_bytes() for path in folder.iterdir())
        assert receipt.subject_id.hex[:12].encode() not in everything
        assert b"09:30" not in everything
        assert b"10:30" not in everything

    def test_no_cell_is_a_formula_and_json_says_the_words_as_they_are(
        self, desk: DeskBureau, admin: UUID, target: Path
    ):
        fill(desk)
        folder = export(desk, admin, target)
        assert rows(folder / "contributions.csv")[0]["text"].startswith("'=1+1")
        listed = json.loads((folder / "contributions.json").read_bytes())
        assert listed[0]["text"].startswith("=1+1")
        assert listed[0]["supports"] == 5
        assert listed[1]["supports"] is None

    def test_the_package_describes_every_file_as_it_is(
        self, desk: DeskBureau, admin: UUID, target: Path
    ):
        fill(desk)
        folder = export(desk, admin, target)
        package = json.loads((folder / "datapackage.json").read_bytes())
        assert package["licenses"][0]["name"] == "etalab-2.0"
        assert package["created"] == "2026-11-20T00:00:00Z"
        described = {resource["path"]: resource for resource in package["resources"]}
        there = {path.name for path in folder.iterdir()} - {"datapackage.json"}
        assert set(described) == there
        for name, resource in described.items():
            content = (folder / name).read_bytes()
            assert resource["bytes"] == len(content)
            assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
            names = [field["name"] for field in resource["schema"]["fields"]]
            if name.endswith(".csv"):
                assert content.decode().split("\r\n")[0].split(",") == names
            else:
                assert all(list(item) == names for item in json.loads(content))

    def test_an_empty_record_leaves_empty_tables(self, desk: DeskBureau, admin: UUID, target: Path):
        folder = export(desk, admin, target)
        assert json.loads((folder / "themes.json").read_bytes()) == []
        assert rows(folder / "contributions.csv") == []


class TestDecidim:
    def test_what_went_out_comes_back_the_same(
        self,
        desk: DeskBureau,
        admin: UUID,
        target: Path,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ):
        monkeypatch.setattr(open_tables, "_BATCH", 3)
        texts = (
            "=SUM(A1) n’est pas un banc ; il en faut",
            "-10 % de voitures, s’il vous plaît",
            "'+ de bancs, dit l’apostrophe",
            'Deux lignes,\net des « guillemets » "droits"',
            "الإضاءة ضعيفة قرب الحديقة",
            "Il manque un banc " * 20,
            "晚上，运河和地铁之间的街道太暗了。这里需要路灯。",
        )
        languages = ("fr", "fr", "fr", "fr", "ar", "fr", "zh")
        kinds = (Kind.LACK, Kind.DESIRE, Kind.FRUSTRATION)
        given = [
            a_contribution(
                number,
                State.PUBLISHED,
                text=text.strip(),
                kind=kinds[number % 3],
                language=languages[number],
                place=Place("villette" if number % 2 else None),
            )
            for number, text in enumerate(texts)
        ]
        keep(desk.store, *given)
        folder = export(desk, admin, target, Format.DECIDIM)
        (file,) = folder.iterdir()
        assert file.read_bytes().startswith(b"id;title/fr;body/fr;")
        elsewhere = SqliteRecords(tmp_path / "ailleurs")
        elsewhere.open()
        later = StillClock(NOW + timedelta(days=1))
        options = Options(quartiers=(Quartier("villette", "Villette", ()),))
        report = import_contributions(elsewhere, later, SeededRandomness(), file, options)
        assert (report.imported, report.refusals, report.remarks) == (len(given), (), ())
        with elsewhere.reading() as record:
            back = {it.reference: it for it in record.contributions.to_review(20)}
        elsewhere.close()
        for contribution in given:
            assert same(back[public_id(contribution.id)]) == same(contribution)

    def test_a_short_text_comes_back_with_its_kind_said(
        self, desk: DeskBureau, admin: UUID, target: Path
    ):
        keep(desk.store, a_contribution(1, State.PUBLISHED, text="Un banc"))
        folder = export(desk, admin, target, Format.DECIDIM)
        (row,) = rows(folder / "propositions.csv", ";")
        assert row["body/fr"] == row["title/fr"] == "Il manque\u00a0: Un banc"


def same(it: Contribution) -> tuple[object, ...]:
    return (it.text, it.kind, it.language, it.place.quartier, local_day(it.deposited_at))


class TestAudit:
    def test_each_export_is_logged_with_its_purpose_and_its_agent(
        self, desk: DeskBureau, admin: UUID, target: Path
    ):
        fill(desk)
        export(desk, admin, target)
        desk.clock.move(hours=1)
        export(desk, admin, target, Format.DECIDIM, "  Concertation  avec la Ville ")
        latest, first = desk.exporting.logged(admin)
        assert (latest.format, latest.purpose, latest.rows) == (
            Format.DECIDIM,
            "Concertation avec la Ville",
            2,
        )
        assert (first.purpose, first.agent_id) == (PURPOSE, admin)
        assert desk.actions()[-1] == f"agent:{admin.hex} data.exported"

    @pytest.mark.parametrize("why", ["", "   ", "stat", "\u200b" * 20])
    def test_nothing_leaves_without_a_purpose(
        self, desk: DeskBureau, admin: UUID, target: Path, why: str
    ):
        with pytest.raises(NoPurpose):
            export(desk, admin, target, why=why)
        assert not target.exists()

    def test_only_the_administrator_and_the_archivist_take_data_out(
        self, desk: DeskBureau, target: Path
    ):
        others = set(Role) - {Role.ADMINISTRATOR, Role.ARCHIVIST}
        mine = desk.agent_id(*others, login="ali")
        with pytest.raises(Forbidden):
            export(desk, mine, target)
        with pytest.raises(Forbidden):
            desk.exporting.logged(mine)
        assert not target.exists()

    def test_a_role_withdrawn_meanwhile_leaves_no_file(
        self, desk: DeskBureau, admin: UUID, target: Path
    ):
        prepared = desk.exporting.prepare(admin, Format.OPEN_DATA, PURPOSE, target)
        desk.accounts.change_roles(admin, frozenset({Role.AGENT}))
        with pytest.raises(Forbidden):
            desk.exporting.confirm(admin, prepared)
        assert list(target.iterdir()) == []


class TestBallots:
    """The votes of the jury, as Pabulib keeps them."""

    @pytest.fixture
    def assembly(self, desk: DeskBureau) -> Assembly:
        """Return a jury of six whose vote for two sketches of one name is public."""
        assembly = Assembly(desk)
        for number in (1, 2):
            assembly.sketch(number, "Des bancs")
        assembly.sketch(3, "Un four\nà pain")
        session = assembly.open(Purpose.PROJECTS)
        seats = assembly.seats(session)
        assembly.vote(session)
        for rank, seat in enumerate(seats):
            mention = Mention.GOOD if rank else None
            assembly.grade(seat, {"Des bancs": Mention.FAIR, "Un four\nà pain": mention})
        assembly.close(session)
        assembly.jury.publishing.publish(assembly.facilitator, session.id)
        return assembly

    def test_they_leave_without_a_name_once_the_jury_decided_so(
        self, desk: DeskBureau, assembly: Assembly, target: Path
    ):
        admin = desk.agent_id(Role.ADMINISTRATOR)
        assembly.open(Purpose.THEME)
        with pytest.raises(NotAgreed):
            desk.exporting.prepare(admin, Format.PABULIB, PURPOSE, target)
        assert not target.exists()
        prepared = desk.exporting.prepare(admin, Format.PABULIB, PURPOSE, target, agreed=True)
        (file,) = desk.exporting.confirm(admin, prepared).iterdir()
        text = file.read_text()
        assert not any(card.ticket in text for card in assembly.cards)
        read = read_ballots(file)
        assert sorted(read.projects) == ["Des bancs", "Des bancs (2)", "Un four à pain"]
        assert sorted(len(it) for it in read.ballots) == [2, 3, 3, 3, 3, 3]
        election = election_of(read_pabulib(text))
        assert (election.rule, election.unit) == ("equal-shares", "Mairie du 19ᵉ")
        assert "Un four à pain" in election.chosen
        (logged,) = desk.exporting.logged(admin)
        assert (logged.format, logged.rows) == (Format.PABULIB, 6)

    def test_a_vote_that_is_not_public_stays_and_it_is_said(
        self, desk: DeskBureau, admin: UUID, target: Path
    ):
        with pytest.raises(NotWritten) as said:
            desk.exporting.prepare(admin, Format.PABULIB, PURPOSE, target, agreed=True)
        assert "Aucun vote du jury" in said.value.sentence
        assert list(target.iterdir()) == []


class TestTrouble:
    @pytest.mark.parametrize(
        "trouble", [(errno.ENOSPC, "plus de place"), (errno.EIO, "vérifiez le dossier")]
    )
    def test_a_full_disk_is_a_sentence_and_leaves_nothing(
        self,
        desk: DeskBureau,
        admin: UUID,
        monkeypatch: pytest.MonkeyPatch,
        trouble: tuple[int, str],
    ):
        code, said = trouble
        target = desk.store.path.parent / "dehors"

        def refuse(*_: object) -> bytes:
            raise OSError(code, "no")

        monkeypatch.setattr(exporting, "data_package", refuse)
        with pytest.raises(NotWritten, match=said) as refused:
            export(desk, admin, target)
        assert str(target) in refused.value.sentence
        assert list(target.iterdir()) == []
        assert desk.exporting.logged(admin) == ()

    def test_a_folder_that_is_a_file_is_a_sentence(
        self, desk: DeskBureau, admin: UUID, target: Path
    ):
        target.write_text("")
        with pytest.raises(NotWritten, match="vérifiez le dossier"):
            export(desk, admin, target)

    def test_a_name_that_is_taken_meanwhile_is_a_sentence(
        self, desk: DeskBureau, admin: UUID, target: Path
    ):
        prepared = desk.exporting.prepare(admin, Format.OPEN_DATA, PURPOSE, target)
        (prepared.folder / "autre").mkdir(parents=True)
        with pytest.raises(NotWritten):
            desk.exporting.confirm(admin, prepared)
        assert [path.name for path in target.iterdir()] == [prepared.folder.name]


def test_a_list_of_nothing_is_a_list():
    from kiosk.domain.open_tables import THEMES  # noqa: PLC0415

    lines = list(documents.paired_lines(THEMES, []))
    assert json.loads(b"".join(item for _, item in lines)) == []

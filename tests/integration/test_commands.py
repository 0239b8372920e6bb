"""The commands on a real record in a folder of its own, as the people who type them see them."""

import errno
import json
import os
import re
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pysqlite3
import pytest

from kiosk import examination, settings_sources
from kiosk.cli import main
from kiosk.commands import Exit, review
from kiosk.devices.system import SystemClock, SystemRandomness
from kiosk.display import Panel, Sight
from kiosk.domain.calendar import ZONE
from kiosk.domain.contribution import Contribution
from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.calling import Calling
from kiosk.services.importing import import_contributions
from kiosk.services.review import Review
from kiosk.store.backup import Copies
from kiosk.store.records import SqliteRecords
from kiosk.wiring import pepper
from tests.fakes.new_records import new_records

THREE = (
    "id,kind,text,date\n"
    "a,frustration,Le trottoir de la rue Curial est cassé,2026-11-02\n"
    "b,lack,Il n’y a pas de banc au square,2026-11-03\n"
    "c,desire,Un four à pain partagé,2026-11-04\n"
)


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """The data folder of the commands; nothing of this machine's settings."""
    monkeypatch.setattr(settings_sources, "DEFAULT_FILE", tmp_path / "absent.toml")
    for name in [name for name in os.environ if name.startswith("KIOSK_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("KIOSK_PRINTER__KIND", "none")
    return tmp_path / "data"


@pytest.fixture
def record(folder):
    """A record that a kiosk keeps open meanwhile, with three contributions to review."""
    records = new_records(folder)
    import_contributions(records, SystemClock(), SystemRandomness(), THREE.encode())
    yield records
    records.close()


@pytest.fixture
def healthy(folder, record, monkeypatch):
    """Everything that a kiosk in service has."""
    pepper(folder, fresh=True)
    record.back_up(datetime.now(UTC))
    panel = Panel(1080, 1920, 336.0, 597.0)
    languages = frozenset({"fr", "en", "es", "pt", "ar", "uk"})
    monkeypatch.setattr(examination, "RELEASED", datetime.now(UTC).date().isoformat())
    monkeypatch.setattr(examination, "look", lambda _: Sight(panel, languages, languages | {"zh"}))
    monkeypatch.setattr(examination, "chinese_faces", lambda: "found")
    monkeypatch.setattr(examination, "_TIMEDATECTL", ("echo", "yes"))


def run(capsys, *line: str) -> tuple[int, str]:
    """Return the exit code of a command, and all it said."""
    code = main([str(word) for word in line])
    said = capsys.readouterr()
    return code, (said.out + said.err).replace("\u00a0", " ")


def damage(folder: Path) -> bytes:
    """Write noise over the record; return the file as it then is."""
    path = folder / "kiosk.db"
    for companion in folder.glob("kiosk.db-*"):
        companion.unlink()
    path.write_bytes(b"noise" * (path.stat().st_size // 5))
    return path.read_bytes()


def kept(folder: Path) -> list[tuple[str, str, str | None]]:
    """Return the text, the state and the reason of every contribution, in order."""
    connection = pysqlite3.connect(str(folder / "kiosk.db"))
    rows = connection.execute("SELECT text, state, reason FROM contribution ORDER BY sequence")
    found: list[tuple[str, str, str | None]] = rows.fetchall()
    connection.close()
    return found


def names(capsys) -> list[str]:
    """Return what the list calls the contributions that wait."""
    return [line.split()[0] for line in run(capsys, "review", "list")[1].splitlines()]


# ---- doctor


def test_the_doctor_finds_a_healthy_kiosk_fine(capsys, healthy):
    code, said = run(capsys, "doctor")
    assert code == Exit.FINE
    assert "à réparer" not in said
    for line in (
        "Base            La base est entière et bien réglée.",
        "Journal         Le journal est complet et n’a pas été modifié.",
        "Secret          Le secret des codes est bien protégé.",
        "Horloge         L’heure est juste.",
        "Écran           L’écran fait 1080 × 1920 pixels pour 336 × 597 mm.",
        "Polices         Il y a une police pour chacune des 7 langues.",
        "Sauvegarde      La dernière sauvegarde a moins d’une minute.",
        "3 contributions à lire, la plus ancienne depuis",
    ):
        assert line in said


def test_the_doctor_tells_programs_the_same_in_json(capsys, healthy):
    code, said = run(capsys, "doctor", "--json")
    told = json.loads(said)
    assert code == Exit.FINE
    assert {finding["topic"] for finding in told["findings"]} >= {"database", "audit", "waiting"}
    assert "fault" not in {finding["level"] for finding in told["findings"]}


def test_the_doctor_sees_this_very_machine(capsys, record):
    """Nothing replaced: the facts come from Qt, fontconfig and systemd, or are said unknown."""
    _, said = run(capsys, "doctor")
    assert "SQLite 3." in said
    assert "L’écran n’a pas pu être mesuré." in said
    assert "Aucune police n’écrit le français" not in said


def test_the_doctor_of_a_corrupt_record_says_so_and_leaves_it_as_it_is(capsys, folder, healthy):
    noise = damage(folder)
    code, said = run(capsys, "doctor")
    assert code == Exit.REFUSED
    assert "à réparer  Base            La base est abîmée" in said
    assert "attend un agent" not in said
    assert (folder / "kiosk.db").read_bytes() == noise
    assert not list(folder.glob("abimee-*"))


def test_the_doctor_of_a_missing_secret_says_how_to_get_it_back(capsys, folder, healthy):
    (folder / "pepper").unlink()
    code, said = run(capsys, "doctor")
    assert code == Exit.FINE
    assert "à voir     Secret" in said
    assert "Sinon rétablissez-le depuis la sauvegarde" in said


def test_the_doctor_of_a_secret_that_others_read_gives_the_command(capsys, folder, healthy):
    (folder / "pepper").chmod(0o644)
    code, said = run(capsys, "doctor")
    assert code == Exit.REFUSED
    assert f"chmod 600 {folder / 'pepper'}" in said


def test_the_doctor_of_a_read_only_folder_says_whose_it_should_be(capsys, folder, healthy):
    folder.chmod(0o500)
    if os.access(folder, os.W_OK):
        pytest.skip("root may write in a read-only folder")
    code, said = run(capsys, "doctor")
    folder.chmod(0o700)
    assert code == Exit.REFUSED
    assert "On ne peut pas écrire dans le dossier" in said


def test_the_doctor_of_a_new_kiosk_says_to_start_it(capsys, folder):
    code, said = run(capsys, "doctor")
    assert code == Exit.REFUSED
    assert "n’existe pas encore : démarrez la borne, elle la crée." in said
    assert not (folder / "kiosk.db").exists()


def test_the_doctor_of_an_empty_file_says_to_start_the_kiosk(capsys, folder):
    folder.mkdir()
    (folder / "kiosk.db").touch()
    code, said = run(capsys, "doctor")
    assert code == Exit.REFUSED
    assert "est vide : démarrez la borne, elle la prépare." in said


def test_the_doctor_of_a_missing_map_names_the_file(capsys, healthy, monkeypatch):
    monkeypatch.setenv("KIOSK_TERRITORY__FILE", "/absent.geojson")
    code, said = run(capsys, "doctor")
    assert code == Exit.REFUSED
    assert "/absent.geojson" in said


def test_the_doctor_believes_the_ruler_rather_than_the_panel(capsys, healthy, monkeypatch):
    monkeypatch.setenv("KIOSK_SCREEN__WIDTH_MM", "540")
    assert "1080 × 1920 pixels pour 540 × 960 mm." in run(capsys, "doctor")[1]


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("echo", "no"), "L’heure n’est pas réglée par le réseau."),
        (("echo", ""), "plausible, sans preuve par le réseau"),
        (("/absent/timedatectl",), "plausible, sans preuve par le réseau"),
    ],
)
def test_the_doctor_repeats_what_the_system_says_of_its_clock(
    capsys, healthy, monkeypatch, command, said
):
    monkeypatch.setattr(examination, "_TIMEDATECTL", command)
    assert said in run(capsys, "doctor")[1]


# ---- verify


def test_a_sound_record_is_verified(capsys, record):
    code, said = run(capsys, "audit", "verify")
    assert code == Exit.FINE
    assert said.startswith("Tout va bien.")
    assert "La base est entière" in said
    assert "Le journal est complet" in said


def test_a_line_changed_in_the_journal_is_named(capsys, folder, record):
    connection = pysqlite3.connect(str(folder / "kiosk.db"))
    connection.execute("UPDATE audit SET action = 'contribution.published' WHERE sequence = 2")
    connection.commit()
    connection.close()
    code, said = run(capsys, "audit", "verify")
    assert code == Exit.REFUSED
    assert "Le journal a été modifié à partir de la ligne 2." in said


def test_a_corrupt_record_is_refused_by_verify_and_left_as_it_is(capsys, folder, record):
    record.close()
    noise = damage(folder)
    code, said = run(capsys, "audit", "verify")
    assert code == Exit.REFUSED
    assert said.startswith("La base est abîmée")
    assert (folder / "kiosk.db").read_bytes() == noise


# ---- audit list


def test_the_audit_log_is_searched(capsys, record):
    code, said = run(capsys, "audit", "list", "--action", "contribution.", "--limit", "1")
    assert code == Exit.FINE
    assert said.count("contribution.") == 1
    assert run(capsys, "audit", "list", "--day", "1999-01-01")[1].startswith("Aucune ligne")
    nobody = run(capsys, "audit", "list", "--subject", str(UUID(int=7)))[1]
    assert nobody.startswith("Aucune ligne")


@pytest.mark.parametrize("option", [("--day", "hier"), ("--subject", "abc")])
def test_a_wrong_search_says_what_it_takes(capsys, record, option):
    assert main(["audit", "list", *option]) == Exit.REFUSED
    assert "--day attend 2026-11-23" in capsys.readouterr().err


# ---- export


def test_data_leave_in_the_name_of_an_agent_with_a_purpose(capsys, record, tmp_path):
    main(["agent", "add", "lucie"])
    capsys.readouterr()
    line = ("export", "open-data", "--agent", "lucie", "--folder", str(tmp_path / "dehors"))
    assert main([*line, "--purpose", "Publication sur data.gouv.fr"]) == Exit.FINE
    assert "Le motif est noté" in capsys.readouterr().out
    (folder,) = (tmp_path / "dehors").iterdir()
    assert (folder / "datapackage.json").is_file()


@pytest.mark.parametrize(
    ("login", "purpose", "said"),
    [
        ("zoe", "Publication en ligne", "ne nomme aucun compte"),
        ("ali", "Publication en ligne", "il faut le rôle"),
        ("lucie", "stat", "trop court"),
        ("close", "Publication en ligne", "est fermé"),
    ],
)
def test_an_export_that_may_not_be_says_why(capsys, record, login, purpose, said):
    main(["agent", "add", "lucie"])
    main(["agent", "add", "ali", "--role", "agent"])
    main(["agent", "add", "close"])
    main(["agent", "close", "close"])
    capsys.readouterr()
    line = ["export", "decidim", "--agent", login, "--purpose", purpose]
    assert main(line) == Exit.REFUSED
    assert said in capsys.readouterr().err


def test_a_folder_that_refuses_the_files_is_a_sentence(capsys, record, tmp_path):
    main(["agent", "add", "lucie"])
    (tmp_path / "fichier").write_text("")
    line = ["export", "decidim", "--agent", "lucie", "--purpose", "Publication en ligne"]
    assert main([*line, "--folder", str(tmp_path / "fichier")]) == Exit.REFUSED
    assert "Rien ne peut être écrit" in capsys.readouterr().err


# ---- backup


def test_a_backup_is_a_whole_copy_named_by_its_date(capsys, folder, record):
    code, said = run(capsys, "backup")
    (copy,) = (folder / "backups").iterdir()
    assert code == Exit.FINE
    assert f"La base est sauvegardée dans {copy}." in said
    assert copy.name.startswith(f"kiosk-{datetime.now(UTC):%Y%m}")
    elsewhere = SqliteRecords(folder / "restored")
    elsewhere.path.parent.mkdir()
    record.copies.unpack(copy, elsewhere.path.parent, record.copies.key())
    elsewhere.open()
    with elsewhere.reading() as restored:
        assert restored.contributions.backlog()[0] == 3
        assert restored.journal.first_broken_line() is None
    elsewhere.close()


def test_a_corrupt_record_is_never_backed_up(capsys, folder, record):
    record.close()
    damage(folder)
    code, said = run(capsys, "backup")
    assert code == Exit.REFUSED
    assert "La base est abîmée" in said
    assert not (folder / "backups").exists()


def test_a_record_that_fails_its_check_is_never_backed_up(folder, record, monkeypatch):
    monkeypatch.setattr(record, "quick_check", lambda: "row 3 missing from index")
    with pytest.raises(EnvironmentFault, match="row 3 missing") as refused:
        record.back_up(datetime.now(UTC))
    assert refused.value.code is Fault.DATABASE_CORRUPT


def test_nothing_to_back_up_is_one_sentence(capsys):
    code, said = run(capsys, "backup")
    assert code == Exit.REFUSED
    assert said.endswith("n’existe pas encore : démarrez la borne, elle la crée.\n")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.ENOSPC, "No space left"), "Le disque est plein : libérez de la place.\n"),
        (OSError(errno.EIO, "Input/output error"), "Le disque ne répond pas (Input/output error)"),
    ],
)
def test_a_disk_that_refuses_a_backup_is_named(capsys, record, monkeypatch, error, said):
    def refuse(*_):
        raise error

    monkeypatch.setattr(Copies, "make", refuse)
    code, words = run(capsys, "backup")
    assert code == Exit.REFUSED
    assert words.startswith(said)


def test_a_data_folder_that_cannot_be_made_is_named(capsys, tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "file" / "data"))
    code, said = run(capsys, "review", "list")
    assert code == Exit.REFUSED
    assert f"{tmp_path / 'file' / 'data'} ne s’ouvre pas" in said


# ---- import


def test_a_file_is_imported_once_and_told_line_by_line(capsys, tmp_path, folder):
    file = tmp_path / "voix.csv"
    file.write_text(f"{THREE}d,desire,,2026-11-05\n", encoding="utf-8")
    code, said = run(capsys, "import", "contributions", file)
    assert code == Exit.FINE
    assert said.splitlines() == [
        "ligne 5 : refusé, aucun texte.",
        "Fichier lu en UTF-8.",
        "3 importé(s), 0 déjà là, 1 refusé(s) : 1 sans texte.",
    ]
    assert "0 importé(s), 3 déjà là" in run(capsys, "import", "contributions", file)[1]
    assert len(kept(folder)) == 3


def test_a_dry_run_writes_nothing(capsys, tmp_path, folder):
    file = tmp_path / "voix.csv"
    file.write_text(THREE, encoding="utf-8")
    said = run(capsys, "import", "contributions", file, "--dry-run")[1]
    assert "3 à importer (essai, rien n’est écrit)" in said
    assert kept(folder) == []


def test_the_options_fill_in_what_rows_do_not_say(capsys, tmp_path, folder):
    file = tmp_path / "voix.csv"
    file.write_text("texte,quartier\nUn banc,Pont de Flandre\n", encoding="utf-8")
    options = ("--channel", "mairie", "--state", "published", "--kind", "lack")
    assert run(capsys, "import", "contributions", file, *options)[0] == Exit.FINE
    connection = pysqlite3.connect(str(folder / "kiosk.db"))
    query = "SELECT channel, state, kind, quartier IS NOT NULL FROM contribution"
    assert connection.execute(query).fetchall() == [("import:mairie", "published", "lack", 1)]
    connection.close()


def test_a_file_that_is_not_there_is_one_sentence(capsys, tmp_path):
    code, said = run(capsys, "import", "contributions", tmp_path / "absent.csv")
    assert code == Exit.REFUSED
    assert len(said.splitlines()) == 1
    assert "absent.csv ne se lit pas" in said


def test_the_real_export_of_decidim_is_imported_once(capsys, shared_data, folder):
    file = shared_data / "mel-decidim-granddebat" / "propositions-libres.csv"
    line = ("import", "contributions", file, "--channel", "mel")
    assert "196 importé(s), 0 déjà là" in run(capsys, *line)[1]
    assert "0 importé(s), 196 déjà là" in run(capsys, *line)[1]
    listed = run(capsys, "review", "list")[1].splitlines()
    assert listed[-1] == "Les 50 plus anciennes, sur 196 qui attendent."
    assert len({line.split()[0] for line in listed[:-1]}) == 50


# ---- review


def test_the_list_shows_what_waits_oldest_first(capsys, record):
    code, said = run(capsys, "review", "list")
    assert code == Exit.FINE
    first, *_ = lines = said.splitlines()
    assert len(lines) == 3
    assert first.endswith("  02/11/2026  ça m’agace  Le trottoir de la rue Curial est cassé")


def test_nothing_that_waits_is_said(capsys):
    assert run(capsys, "review", "list") == (
        Exit.FINE,
        "Aucune contribution n’attend de décision.\n",
    )


def test_each_decision_is_kept_and_said(capsys, folder, record):
    one, two, three = names(capsys)
    assert "est publique." in run(capsys, "review", "publish", one)[1]
    said = run(capsys, "review", "decline", two.upper(), "--reason", "Un banc\u202e y est déjà")[1]
    assert "est refusée : son auteur peut lire pourquoi." in said
    line = ("review", "redirect", three, "--service", "Espaces verts")
    assert "est confiée à ce service." in run(capsys, *line)[1]
    assert [row[1:] for row in kept(folder)] == [
        ("published", None),
        ("declined", "Un banc y est déjà"),
        ("redirected", None),
    ]
    assert "Aucune contribution" in run(capsys, "review", "list")[1]


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("zz", "n’est le début d’aucun identifiant : voyez « kiosk review list »."),
        ("f" * 12, "n’est le début d’aucun identifiant : voyez « kiosk review list »."),
        ("01", "est le début de plusieurs identifiants : donnez-en plus de caractères."),
    ],
)
def test_a_name_that_is_not_one_contribution_is_refused(capsys, record, name, why):
    assert run(capsys, "review", "publish", name) == (Exit.REFUSED, f"« {name} » {why}\n")


def test_a_withdrawn_contribution_is_not_decided_on(capsys, record):
    (one, *_) = names(capsys)
    with record.writing() as writing:
        (contribution, *_) = writing.contributions.to_review(1)
        writing.contributions.save(contribution.withdraw())
    code, said = run(capsys, "review", "publish", one)
    assert code == Exit.REFUSED
    assert "a été retirée par son auteur" in said


def test_a_decision_taken_meanwhile_is_not_overwritten(capsys, folder, record, monkeypatch):
    """Another agent decides between the reading and the decision."""

    class Late(Review):
        def named(self, start: str) -> Contribution:
            seen = super().named(start)
            super().decline(seen.id, seen.version, "Déjà fait")
            return seen

    (one, *_) = names(capsys)
    monkeypatch.setattr(review, "Review", Late)
    code, said = run(capsys, "review", "publish", one)
    assert code == Exit.REFUSED
    assert "vient d’être changée par quelqu’un d’autre" in said
    assert kept(folder)[0][1:] == ("declined", "Déjà fait")


def test_a_command_never_sets_a_corrupt_record_aside(capsys, folder, record):
    """Only the kiosk does: it may be writing to that very file."""
    record.close()
    noise = damage(folder)
    code, said = run(capsys, "review", "list")
    assert code == Exit.REFUSED
    assert said.startswith("La base est abîmée")
    assert (folder / "kiosk.db").read_bytes() == noise


def test_a_new_kiosk_has_no_account(capsys):
    assert main(["agent", "list"]) == Exit.FINE
    assert capsys.readouterr().out.startswith("Aucun compte")


def test_the_first_account_is_made_with_a_code_for_a_day(capsys):
    assert main(["agent", "add", "lucie", "--name", "Lucie M."]) == Exit.FINE
    told = capsys.readouterr().out
    assert re.search(r"Code à usage unique\u00a0: (?:[0-9A-Z]{4}-){3}[0-9A-Z*~$=]", told)
    main(["agent", "list"])
    listed = capsys.readouterr().out
    assert "Lucie M." in listed
    assert "attend sa phrase de passe" in listed
    assert listed.rstrip().endswith("administrator")


def test_an_account_has_the_roles_that_were_asked(capsys):
    main(["agent", "add", "ahmed", "--role", "passeur", "--role", "agent"])
    main(["agent", "list"])
    assert capsys.readouterr().out.rstrip().endswith("agent, passeur")


def test_an_account_is_closed_and_invited_again(capsys):
    main(["agent", "add", "lucie"])
    assert main(["agent", "close", "LUCIE"]) == Exit.FINE
    main(["agent", "list"])
    assert "fermé" in capsys.readouterr().out
    assert main(["agent", "invite", "lucie"]) == Exit.FINE
    main(["agent", "list"])
    assert "attend sa phrase de passe" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (["add", "é"], "n’est pas un identifiant"),
        (["add", "lucie"], "est déjà pris"),
        (["close", "nobody"], "n’est l’identifiant d’aucun compte"),
    ],
)
def test_what_cannot_be_done_to_an_account_is_one_sentence(capsys, line, why):
    main(["agent", "add", "lucie"])
    assert main(["agent", *line]) == Exit.REFUSED
    assert why in capsys.readouterr().err


# ---- project


def test_an_agent_puts_a_project_in_finds_its_voice_and_withdraws_it(capsys, record, tmp_path):
    assert run(capsys, "project", "list") == (Exit.FINE, "Aucun projet n’est affiché.\n")
    name = names(capsys)[0]
    run(capsys, "review", "publish", name)
    voice = run(capsys, "project", "voices", "curial")[1].split()[0]
    assert "Aucune contribution" in run(capsys, "project", "voices", "girafe")[1]
    entry = {"reference": "a", "title": "La Cabane", "sentence": "Un abri.", "stage": "selected"}
    path = tmp_path / "projets.json"
    path.write_text(json.dumps([entry | {"origins": [voice]}]))
    assert run(capsys, "import", "projects", path)[0] == Exit.FINE
    code, listed = run(capsys, "project", "list")
    assert "choisi par le jury" in listed
    assert "La Cabane" in listed
    assert "ni image ni dessin : « La Cabane »" in run(capsys, "doctor")[1]
    start = listed.split()[0]
    code, said = run(capsys, "project", "withdraw", start, "--reason", "Le porteur a déménagé")
    assert (code, said) == (Exit.FINE, "Le projet « La Cabane » n’est plus affiché.\n")
    code, said = run(capsys, "project", "withdraw", start, "--reason", "Encore")
    assert code == Exit.REFUSED
    assert "n’est le début d’aucun projet affiché" in said


def test_a_refused_project_is_said_and_the_command_refuses(capsys, record, tmp_path):
    path = tmp_path / "projets.json"
    path.write_text('[{"title": "La Cabane"}]')
    code, said = run(capsys, "import", "projects", path)
    assert code == Exit.REFUSED
    assert "projet 1 « La Cabane » : refusé" in said


HEADER = (
    "identifiant_projet_gagnant;titre_projet_gagnant;arrondissement_projet_gagnant;edition;"
    "avancement_projet\n"
)


def test_the_participatory_budget_is_followed_from_the_citys_file(capsys, record, tmp_path):
    file = tmp_path / "projets_gagnants.csv"
    file.write_text(HEADER + "8839;Une cuisine partagée;19;2019;TRAVAUX\n7;Ailleurs;20;2019;FIN\n")
    line = ("import", "participatory-budget", file)
    assert run(capsys, *line, "--dry-run") == (
        Exit.FINE,
        "Essai, rien n’est écrit : 1 ajouté(s).\n",
    )
    assert run(capsys, *line) == (Exit.FINE, "1 ajouté(s).\n")
    assert run(capsys, *line) == (Exit.FINE, "1 déjà là, rien n’est changé.\n")
    assert run(capsys, *line, "--arrondissement", "20", "--all")[1].startswith("n° 8839")
    listed = run(capsys, "project", "list")[1]
    assert "budget participatif" in listed
    assert "c’est fait           Ailleurs" in listed
    file.write_text(f"{HEADER}8839;;19;2019;TRAVAUX\n9;Un verger;19;2024;ETUDES\n")
    code, said = run(capsys, *line)
    assert code == Exit.REFUSED
    assert "il n’a pas de titre" in said


def test_the_projects_of_the_19e_come_in_once_quartiers_populaires_first(
    capsys, shared_data, folder
):
    line = ("import", "participatory-budget", shared_data / "paris-bp" / "projets_gagnants.csv")
    left = "65 laissé(s) de côté, déjà fini(s) ou abandonné(s).\n"
    assert run(capsys, *line) == (Exit.FINE, f"25 ajouté(s), {left}")
    listed = run(capsys, "project", "list")[1]
    assert run(capsys, *line) == (Exit.FINE, f"25 déjà là, rien n’est changé, {left}")
    assert run(capsys, "project", "list")[1] == listed
    assert run(capsys, *line, "--all")[1].startswith("65 ajouté(s), 25 déjà là")


def test_agents_make_the_report_of_the_prefiguration(capsys, record, tmp_path):
    notes, pdf = tmp_path / "bilan.toml", tmp_path / "bilan.pdf"
    notes.write_text(run(capsys, "evaluation", "--example")[1], encoding="utf-8")
    code, said = run(capsys, "evaluation", notes, "--pdf", pdf)
    assert (code, said) == (Exit.FINE, f"2 page(s) dans {pdf}.\n")
    assert pdf.read_bytes().startswith(b"%PDF")
    assert main(["evaluation"]) == Exit.REFUSED
    assert "--example" in capsys.readouterr().err
    assert main(["evaluation", str(notes), "--pdf", str(tmp_path)]) == Exit.REFUSED
    assert "ne peut pas être écrit" in capsys.readouterr().err


class TestCalls:
    def test_who_calls_is_listed_until_somebody_answers(self, record, capsys):
        call = Calling(record, SystemClock(), SystemRandomness()).call()
        local = call.called_at.astimezone(ZONE)
        assert main(["calls", "list"]) == Exit.FINE
        assert capsys.readouterr().out == f"Appel du {local:%d/%m/%Y à %H:%M}\n"

        assert main(["calls", "answer"]) == Exit.FINE
        assert "Un agent arrive" in capsys.readouterr().out

        assert main(["calls", "list"]) == Exit.FINE
        assert capsys.readouterr().out == "Personne n’appelle.\n"

    def test_the_journal_of_a_call_and_its_answer_holds(self, record):
        Calling(record, SystemClock(), SystemRandomness()).call()
        main(["calls", "answer"])
        assert main(["audit", "verify"]) == Exit.FINE

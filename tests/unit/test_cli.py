"""The command line: it speaks French, starts light, and its exit code says what went wrong."""

import logging
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import kiosk
from kiosk import app, settings_sources
from kiosk.cli import _OneLine, main
from kiosk.commands import Exit, Refused, doctor
from kiosk.errors import EnvironmentFault, Fault
from kiosk.settings import Settings

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _apart(tmp_path, monkeypatch):
    """No settings and no data of this machine."""
    monkeypatch.setattr(settings_sources, "DEFAULT_FILE", tmp_path / "absent.toml")
    for name in [name for name in os.environ if name.startswith("KIOSK_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))


@pytest.fixture
def started(monkeypatch):
    """The settings that the screens were started with; the process stays as it was."""
    for name in ("QT_IM_MODULE", "QT_WAYLAND_DISABLE_WINDOWDECORATION"):
        monkeypatch.setenv(name, "")
    handler = signal.getsignal(signal.SIGINT)
    given: list[Settings] = []

    def start(settings):
        given.append(settings)
        return 0

    monkeypatch.setattr(app, "run", start)
    yield given
    signal.signal(signal.SIGINT, handler)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def ending(capsys, *line: str) -> tuple[object, str]:
    """Return the exit code and the words of a line on which the parser ends the program."""
    with pytest.raises(SystemExit) as ended:
        main(line)
    said = capsys.readouterr()
    return ended.value.code, plain(said.out + said.err)


def test_the_help_names_every_command_in_french(capsys):
    code, said = ending(capsys, "--help")
    assert code == 0
    assert said.startswith("Usage : kiosk")
    for command in ("run", "doctor", "import", "review", "backup", "audit"):
        assert f"\n    {command} " in said
    for english in ("usage:", "show this help", "positional", "default"):
        assert english not in said


@pytest.mark.parametrize(
    "command",
    [("run",), ("doctor",), ("import", "contributions"), ("review", "decline"), ("backup",)],
)
def test_every_command_explains_itself(capsys, command):
    code, said = ending(capsys, *command, "--help")
    assert code == 0
    assert said.startswith(f"Usage : kiosk {' '.join(command)} [-h]")


def test_the_help_loads_neither_qt_nor_sqlalchemy_nor_pydantic():
    program = (
        "import sys; from kiosk.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "loaded = {name.partition('.')[0] for name in sys.modules}\n"
        "sys.exit(repr(loaded & {'PySide6', 'sqlalchemy', 'pydantic', 'PIL', 'pysqlite3'} or 0))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.stderr == "0\n"


def test_the_version_is_told(capsys):
    assert ending(capsys, "--version") == (0, f"kiosk {kiosk.__version__}\n")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("frobnicate", "COMMANDE ne peut pas être « frobnicate » : au choix, "),
        ("--bogus", "kiosk : je ne connais pas --bogus."),
        ("doctor --json=3", "kiosk doctor : --json ne prend pas de valeur."),
        ("doctor --settings", "kiosk doctor : --settings attend une valeur."),
        ("import", "kiosk import : il manque DONNÉES."),
        ("import contributions f --state gone", "--state ne peut pas être « gone » : au choix, "),
        ("review publish", "kiosk review publish : il manque ID."),
        ("review decline 0", "kiosk review decline : il manque --reason."),
    ],
)
def test_a_wrong_line_is_told_in_french_with_code_2(capsys, line, said):
    code, words = ending(capsys, *line.split())
    assert code == Exit.WRONG
    assert said in words
    assert words.startswith("Usage : ")


def test_a_refusal_without_a_reason_is_a_wrong_line(capsys):
    code, words = ending(capsys, "review", "decline", "0", "--reason", " ")
    assert code == Exit.WRONG
    assert "--reason ne peut pas être vide." in words


@pytest.mark.parametrize("line", ["--settings {} doctor", "doctor --settings {}"])
def test_the_settings_file_is_named_before_or_after_the_command(tmp_path, capsys, line):
    file = tmp_path / "kiosk.toml"
    file.write_text("[printer]\nporte = 1")
    assert main(line.format(file).split()) == Exit.WRONG
    assert "printer.porte" in capsys.readouterr().err


def test_a_wrong_setting_is_named_with_what_it_takes(capsys, monkeypatch):
    monkeypatch.setenv("KIOSK_PRINTER__PORT", "x")
    assert main(["audit", "verify"]) == Exit.WRONG
    assert plain(capsys.readouterr().err) == (
        "printer.port (variable KIOSK_PRINTER__PORT) vaut « x » : "
        "il faut un nombre entier entre 1 et 65535.\n"
    )


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (EnvironmentFault("Une phrase.", Fault.DISK_FULL), Exit.REFUSED),
        (EnvironmentFault("Une phrase.", Fault.BINDINGS), Exit.WRONG),
        (EnvironmentFault("Une phrase.", Fault.DISPLAY), Exit.WRONG),
        (Refused("Une phrase."), Exit.REFUSED),
    ],
)
def test_what_goes_wrong_is_one_sentence_and_an_exit_code(capsys, monkeypatch, error, code):
    monkeypatch.setattr(doctor, "run", lambda *_: (_ for _ in ()).throw(error))
    assert main(["doctor"]) == code
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "Une phrase.\n")


def test_a_bug_is_logged_with_its_trace_on_one_line(capsys, caplog, monkeypatch):
    monkeypatch.setattr(doctor, "run", lambda *_: 1 // 0)
    assert main(["doctor"]) == Exit.BUG
    (record,) = caplog.records
    assert record.levelno == logging.ERROR
    line = _OneLine("%(levelname)s %(name)s: %(message)s").format(record)
    assert line.startswith("ERROR kiosk.cli: bug ⏎ Traceback")
    assert line.endswith("ZeroDivisionError: integer division or modulo by zero")
    assert "\n" not in line


def test_a_reader_who_leaves_is_no_error(tmp_path):
    program = (
        "import os, sys; from kiosk.cli import main; from kiosk.commands import audit\n"
        "audit.run = lambda *_: print('x' * 200_000) or 1\n"
        "reading, writing = os.pipe(); os.close(reading); os.dup2(writing, 1)\n"
        "sys.exit(main(['audit', 'verify']))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (Exit.FINE, "")


def test_without_a_command_the_screens_open(started):
    assert main([]) == Exit.FINE
    assert [settings.demo for settings in started] == [False]
    assert os.environ["QT_IM_MODULE"] == "qtvirtualkeyboard"
    assert os.environ["QT_WAYLAND_DISABLE_WINDOWDECORATION"] == "1"
    assert signal.getsignal(signal.SIGINT) is signal.SIG_DFL


def test_the_demo_is_asked_for_on_the_line_or_in_the_settings(started, monkeypatch):
    assert main(["run", "--demo"]) == Exit.FINE
    monkeypatch.setenv("KIOSK_DEMO", "true")
    assert main(["run"]) == Exit.FINE
    assert [settings.demo for settings in started] == [True, True]


def test_without_a_display_one_sentence_gives_the_way_out(capsys, monkeypatch, started):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["run"]) == Exit.WRONG
    (sentence,) = capsys.readouterr().err.splitlines()
    assert sentence.startswith("Il n’y a pas d’écran ici")
    assert "make run SCREEN=virtual" in sentence
    assert started == []


def test_a_library_that_qt_misses_is_named(capsys, monkeypatch, started):
    monkeypatch.delitem(sys.modules, "kiosk.app")
    monkeypatch.delattr(kiosk, "app")
    monkeypatch.setitem(sys.modules, "PySide6.QtCore", None)
    assert main(["run"]) == Exit.WRONG
    assert "make setup" in capsys.readouterr().err


def test_a_broken_module_of_ours_is_a_bug(capsys, caplog, monkeypatch, started):
    monkeypatch.setitem(sys.modules, "kiosk.app", None)
    monkeypatch.delattr(kiosk, "app")
    assert main(["run"]) == Exit.BUG
    assert "kiosk.app" in caplog.text

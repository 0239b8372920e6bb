"""Settings: what is right is read, what is wrong is named, in French, with what it takes."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk import settings_sources
from kiosk.domain.opening import parse_closures, parse_week
from kiosk.errors import EnvironmentFault, Fault
from kiosk.settings import Settings, load
from kiosk.settings_faults import declared, shown, takes, variable
from kiosk.settings_receipts import PrinterKind

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _no_file_of_this_machine(tmp_path, monkeypatch):
    monkeypatch.setattr(settings_sources, "DEFAULT_FILE", tmp_path / "absent.toml")


def refusal(tmp_path: Path, toml: str = "", **environment: str) -> str:
    file = tmp_path / "kiosk.toml"
    file.write_text(toml, encoding="utf-8")
    with pytest.raises(EnvironmentFault) as caught:
        load(file, environment)
    assert caught.value.code is Fault.SETTINGS
    return caught.value.sentence.replace("\u00a0", " ")


def test_without_a_file_every_setting_has_its_default():
    assert load(None, {}) == Settings()


def test_the_file_is_read(tmp_path):
    file = tmp_path / "kiosk.toml"
    file.write_text('[printer]\nkind = "usb"\nusb_vendor = 0x04b8\n[jury]\nnext_draw = 2027-01-31')
    read = load(file, {})
    assert read.printer.kind is PrinterKind.USB
    assert read.printer.usb_vendor == 1208
    assert read.jury.next_draw == date(2027, 1, 31)


def test_the_environment_names_the_file(tmp_path):
    file = tmp_path / "elsewhere.toml"
    file.write_text('[mairie]\nname = "Mairie de Vaulx"')
    assert load(None, {"KIOSK_SETTINGS": str(file)}).mairie.name == "Mairie de Vaulx"


def test_a_given_file_is_read_before_the_one_of_the_environment(tmp_path):
    given_file, named = tmp_path / "given.toml", tmp_path / "named.toml"
    given_file.write_text("[promise]\nread_days = 7")
    named.write_text("[promise]\nread_days = 8")
    assert load(given_file, {"KIOSK_SETTINGS": str(named)}).promise.read_days == 7


def test_the_default_file_is_read_when_there_is_one(tmp_path, monkeypatch):
    file = tmp_path / "default.toml"
    file.write_text("demo = true")
    monkeypatch.setattr(settings_sources, "DEFAULT_FILE", file)
    assert load(None, {}).demo


def test_the_process_environment_is_read_by_default(monkeypatch):
    monkeypatch.setenv("KIOSK_PROMISE__ANSWER_DAYS", "45")
    assert load().promise.answer_days == 45


def test_the_environment_wins_over_the_file(tmp_path):
    file = tmp_path / "kiosk.toml"
    file.write_text("demo = false\n[printer]\nport = 9100\ncut = false")
    read = load(file, {"KIOSK_PRINTER__PORT": "9200", "KIOSK_DEMO": "yes", "HOME": "/"})
    assert (read.printer.port, read.printer.cut, read.demo) == (9200, False, True)


def test_texts_of_the_environment_become_dates_and_words():
    read = load(None, {"KIOSK_JURY__NEXT_DRAW": "2027-01-31", "KIOSK_PRINTER__KIND": "none"})
    assert read.jury.next_draw == date(2027, 1, 31)
    assert read.printer.kind is PrinterKind.NONE


@pytest.mark.parametrize(
    ("toml", "sentence"),
    [
        (
            '[printer]\nport = "abc"',
            "printer.port vaut « abc » : il faut un nombre entier entre 1 et 65535.",
        ),
        (
            "[printer]\nport = 70000",
            "printer.port vaut « 70000 » : il faut un nombre entier entre 1 et 65535.",
        ),
        (
            "[printer]\nport = true",
            "printer.port vaut « true » : il faut un nombre entier entre 1 et 65535.",
        ),
        (
            "[printer]\ntimeout = nan",
            "printer.timeout vaut « nan » : il faut un nombre entre 0.1 et 30.",
        ),
        (
            "[screen]\nwidth_mm = inf",
            "screen.width_mm vaut « inf » : il faut un nombre entre 20 et 5000.",
        ),
        (
            '[printer]\nkind = "ubs"',
            "printer.kind vaut « ubs » : il faut l’un de ces mots : none, file, network, usb.",
        ),
        (
            '[printer]\nhost = "a b"',
            "printer.host vaut « a b » : il faut un nom de machine ou une adresse IP.",
        ),
        ("demo = 12", "demo vaut « 12 » : il faut true ou false."),
        ("data = 3", "data vaut « 3 » : il faut le chemin d’un fichier ou d’un dossier."),
        ('data = ""', "data est vide : il faut le chemin d’un fichier ou d’un dossier."),
        ("[mairie]\nname = [1]", "mairie.name est une liste : il faut un texte."),
        (
            '[mairie]\nname = "a\\u0000b\\nc"',
            "mairie.name vaut « a\\x00b\\nc » : il faut un texte.",
        ),
        (
            "[jury]\nnext_draw = 0",
            "jury.next_draw vaut « 0 » : il faut une date comme 2027-01-31.",
        ),
        (
            '[jury]\nnext_draw = "demain"',
            "jury.next_draw vaut « demain » : il faut une date comme 2027-01-31.",
        ),
        (
            '[receipts]\nfollow_up_url = "suivi"',
            (
                "receipts.follow_up_url vaut « suivi » :"
                " il faut une adresse comme https://suivi.exemple.fr."
            ),
        ),
        (
            "[receipts]\nargon2_memory = 8",
            (
                "receipts.argon2_memory vaut « 8 » : avec receipts.argon2_lanes à 4,"
                " il faut un nombre entier entre 32 et 4194304."
            ),
        ),
        (
            "printer = 3",
            "printer vaut « 3 » : il faut une section, avec son titre entre crochets.",
        ),
        (
            f"[screen]\nheight = 0x{'f' * 6000}",
            (
                "screen.height est un nombre de 24000 bits : il faut un nombre entier entre 320"
                " et 7680."
            ),
        ),
        (
            "[session.idle]\nseconds = 3",
            "session.idle est une section : il faut un nombre entier entre 1 et 3600.",
        ),
    ],
)
def test_a_wrong_value_is_named_with_its_key_and_what_it_takes(tmp_path, toml, sentence):
    assert refusal(tmp_path, toml) == sentence


@pytest.mark.parametrize(
    ("toml", "sentence"),
    [
        (
            "[printer]\nprot = 9100",
            (
                "printer.prot, qui vaut « 9100 », n’est pas un réglage connu :"
                " vouliez-vous dire printer.port ?"
            ),
        ),
        (
            "port = 9100",
            (
                "port, qui vaut « 9100 », n’est pas un réglage connu :"
                " vouliez-vous dire printer.port ?"
            ),
        ),
        (
            "[printr]\nport = 9100",
            "printr, qui est une section, n’est pas un réglage connu : vouliez-vous dire printer ?",
        ),
        (
            "[promise]\nzzz = true",
            (
                "promise.zzz, qui vaut « true », n’est pas un réglage connu :"
                " on peut y écrire read_days, answer_days."
            ),
        ),
    ],
)
def test_an_unknown_key_is_named_with_what_was_probably_meant(tmp_path, toml, sentence):
    assert refusal(tmp_path, toml) == sentence


def test_a_wrong_variable_is_named_beside_its_key(tmp_path):
    assert refusal(tmp_path, KIOSK_SESSION__IDLE="soixante") == (
        "session.idle (variable KIOSK_SESSION__IDLE) vaut « soixante » :"
        " il faut un nombre entier entre 1 et 3600."
    )


@pytest.mark.parametrize(
    ("name", "way_out"),
    [
        ("KIOSK_PRINTR__KIND", "vouliez-vous dire KIOSK_PRINTER__KIND ?"),
        ("KIOSK_printer__kind", "retirez-la."),
        ("KIOSK_ZZ", "retirez-la."),
    ],
)
def test_an_unknown_variable_is_refused_by_name(tmp_path, name, way_out):
    assert refusal(tmp_path, **{name: "usb"}) == (
        f"La variable d’environnement {name} n’est pas un réglage connu : {way_out}"
    )


def test_variables_of_other_programs_are_left_alone():
    assert load(None, {"KIOSKS": "1", "PATH": "/bin", "kiosk_demo": "1"}) == Settings()


def test_each_fault_has_its_line(tmp_path):
    lines = refusal(
        tmp_path, "demo = 7\n[printer]\nport = 0\n", KIOSK_ZZ="1", KIOSK_PRINTER__CUT="peut-être"
    ).splitlines()
    starts = ["La variable", "demo ", "printer.port ", "printer.cut (variable KIOSK_PRINTER__CUT) "]
    assert [line.startswith(start) for line, start in zip(lines, starts, strict=True)] == [True] * 4


def test_a_value_that_a_section_should_hold_is_refused_whatever_the_environment_adds(tmp_path):
    assert "printer vaut « 3 »" in refusal(tmp_path, "printer = 3", KIOSK_PRINTER__PORT="9100")


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"a == 3", ", ligne 1, colonne 4"),
        (b"\ndemo = true\ndemo = true\n[x", ", ligne 3, colonne 12"),
        (b"a=" + b"[" * 20_000, ""),
        (b"a=" + b"9" * 6_000, ""),
        (b"name = '\xff'", ""),
    ],
)
def test_a_broken_file_is_named_with_the_place(tmp_path, content, place):
    file = tmp_path / "kiosk.toml"
    file.write_bytes(content)
    with pytest.raises(EnvironmentFault) as caught:
        load(file, {})
    sentence = caught.value.sentence.replace("\u00a0", " ")
    assert f"n’est pas du TOML valable{place} : il faut des lignes clé = valeur" in sentence


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(EnvironmentFault, match=r"nowhere\.toml n’existe pas"):
        load(None, {"KIOSK_SETTINGS": str(tmp_path / "nowhere.toml")})


def test_a_file_that_cannot_be_read_is_named(tmp_path):
    with pytest.raises(EnvironmentFault, match="ne peut pas être lu"):
        load(tmp_path, {})


def test_a_long_or_hostile_value_is_shown_on_one_line_and_cut():
    assert shown("a\x1b[2Jb\u202ec\udcff") == "a\\x1b[2Jb\\u202ec\\udcff"
    assert shown("é" * 61) == "é" * 60 + "…"


def test_every_number_says_its_range_and_every_setting_what_it_takes():
    for path, field in declared(Settings):
        words = takes(field)
        assert words.french, path
        assert words.english, path


def test_the_reference_of_the_settings_is_up_to_date():
    command = [sys.executable, "-m", "tools.settings_reference", "--check"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


PATHS = [path for path, _ in declared(Settings)]
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.binary()
    | st.dates()
    | st.datetimes()
    | st.times(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=4,
)
KEYS = st.sampled_from([step for path in PATHS for step in path]) | st.text(max_size=8)
TREES = st.dictionaries(KEYS, VALUES | st.dictionaries(KEYS, VALUES, max_size=4), max_size=4)
ENVIRONMENTS = st.dictionaries(
    st.sampled_from([variable(path) for path in PATHS]) | st.text(max_size=8).map("KIOSK_".__add__),
    st.text(max_size=20) | st.text(st.characters(), max_size=4),
    max_size=4,
)


@given(TREES, ENVIRONMENTS.filter(lambda names: "KIOSK_SETTINGS" not in names))
@example({"mairie": {"name": "\udcff"}}, {})
@example({}, {"KIOSK_\udcff": "\x00"})
@example({"data": b"\xff", "screen": {"width": float("inf")}}, {})
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_tree_and_no_environment_raises_anything_but_a_worded_fault(tree, environment):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(settings_sources, "loads", lambda _: tree)
        try:
            load(Path(__file__), environment)
        except EnvironmentFault as fault:
            assert fault.code is Fault.SETTINGS  # noqa: PT017 - both outcomes are right
            assert fault.sentence.encode()  # noqa: PT017 - and can be written out


@given(
    st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode(errors="replace"))
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_file_raises_anything_but_a_worded_fault(tmp_path, content):
    file = tmp_path / "kiosk.toml"
    file.write_bytes(content)
    try:
        load(file, {})
    except EnvironmentFault as fault:
        assert fault.code is Fault.SETTINGS  # noqa: PT017 - both outcomes are right


@given(
    st.integers(1, 65535),
    st.floats(0.1, 30),
    st.sampled_from(PrinterKind),
    st.dates(),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_what_is_possible_loads_the_same_from_the_file_and_the_environment(
    tmp_path, port, timeout, kind, day
):
    file = tmp_path / "kiosk.toml"
    file.write_text(
        f"[printer]\nport = {port}\ntimeout = {timeout!r}\nkind = '{kind}'\ncut = false"
        f"\n[jury]\nnext_draw = {day}"
    )
    environment = {
        "KIOSK_PRINTER__PORT": str(port),
        "KIOSK_PRINTER__TIMEOUT": repr(timeout),
        "KIOSK_PRINTER__KIND": kind.value,
        "KIOSK_PRINTER__CUT": "false",
        "KIOSK_JURY__NEXT_DRAW": str(day),
    }
    read = load(file, {})
    assert read == load(None, environment)
    assert (read.printer.port, read.printer.timeout, read.printer.kind) == (port, timeout, kind)
    assert (read.printer.cut, read.jury.next_draw) == (False, day)


def test_opening_hours_are_read_and_always_open_by_default():
    assert Settings().opening.schedule().never_close()
    written = "lun-ven 8:30-17:00; sam 9:00-12:30"
    read = load(None, {"KIOSK_OPENING__HOURS": written, "KIOSK_OPENING__CLOSURES": "2026-12-24"})
    schedule = read.opening.schedule()
    assert schedule.week == parse_week(written)
    assert schedule.closures == parse_closures("2026-12-24")
    assert not schedule.closed_on_holidays


@pytest.mark.parametrize("hours", ["toujours", "lun 17:00-8:30", "lun 8:30-17:00, " * 80])
def test_hours_that_cannot_be_read_are_refused_with_an_example(tmp_path, hours):
    sentence = refusal(tmp_path, KIOSK_OPENING__HOURS=hours)
    assert sentence.startswith("opening.hours (variable KIOSK_OPENING__HOURS) vaut « ")
    assert "il faut des jours et des heures comme « lun-ven 8:30" in sentence


def test_closures_that_cannot_be_read_are_refused_with_an_example(tmp_path):
    sentence = refusal(tmp_path, '[opening]\nclosures = "Noël"')
    assert sentence == (
        "opening.closures vaut « Noël » :"
        " il faut des dates comme « 2026-12-24, 2027-08-02/2027-08-15 »."
    )

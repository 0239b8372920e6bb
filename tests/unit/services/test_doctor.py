"""`kiosk doctor`: what is fine is said, each fault is named in French with the gesture to do."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.domain.printing import PrinterStatus
from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.doctor import (
    Checkup,
    ClockReading,
    Database,
    Finding,
    Folder,
    Illustrations,
    Level,
    Link,
    Printer,
    Screen,
    Topic,
    Versions,
    Waiting,
    as_json,
    as_text,
    examine,
    worst,
)
from kiosk.settings_receipts import PrinterKind

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "temp_store": 2,
}
VERSIONS = Versions("0.1.0", "3.11.7", "6.11.3", "3.53.4", bindings_safe=True, sqlite_safe=True)
DATABASE = Database(PRAGMAS, schema_current=True, quick_check="ok", first_broken_line=None)
FOLDER = Folder(
    "/srv/borne",
    writable=True,
    free=50 * 10**9,
    total=100 * 10**9,
    pepper="/srv/borne/pepper",
    pepper_mode=0o600,
)
CLOCK = ClockReading(NOW, date(2026, 11, 1), synchronised=True, last_event=NOW)
NETWORK = Printer(PrinterKind.NETWORK, PrinterStatus.OK)
SCREEN = Screen(1080, 1920, 336.0, 597.0, bottom_mm=900.0)
FONTS = dict.fromkeys(("fr", "en", "es", "pt", "ar", "zh", "uk"), True)
STRINGS = dict.fromkeys(FONTS, 300) | {"fr": 2}
HEALTHY = Checkup(
    versions=VERSIONS,
    database=DATABASE,
    folder=FOLDER,
    clock=CLOCK,
    printer=NETWORK,
    screen=SCREEN,
    fonts=FONTS,
    translations=STRINGS,
    keyboards=set(FONTS),
    voices=frozenset(FONTS),
    territory=None,
    illustrations=Illustrations(6, (), ()),
    waiting=Waiting(2, timedelta(days=3), overdue=0),
    last_backup=timedelta(hours=20),
    link=Link(timedelta(minutes=2), timedelta(days=60)),
)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def only_trouble(checkup: Checkup) -> Finding:
    (trouble,) = [finding for finding in examine(checkup) if finding.level is not Level.FINE]
    return trouble


def test_a_healthy_kiosk_is_fine_on_every_topic_and_asks_for_nothing():
    findings = examine(HEALTHY)
    assert [finding.topic for finding in findings] == list(Topic)
    assert {(finding.level, finding.gesture) for finding in findings} == {(Level.FINE, "")}
    assert worst(findings) is Level.FINE


TROUBLES = [
    (
        {"versions": replace(VERSIONS, pyside="6.12.0", bindings_safe=False)},
        (Topic.VERSIONS, Level.FAULT),
        "PySide 6.12.0 s’arrête brutalement avec Python 3.11.7.",
        "Installez PySide 6.11.3",
    ),
    (
        {"versions": replace(VERSIONS, sqlite="3.40.1", sqlite_safe=False)},
        (Topic.VERSIONS, Level.FAULT),
        "SQLite 3.40.1 peut abîmer la base.",
        "il faut SQLite 3.51.3 ou plus récent",
    ),
    (
        {"database": replace(DATABASE, quick_check="row 3 missing from index")},
        (Topic.DATABASE, Level.FAULT),
        "La base est abîmée : row 3 missing from index.",
        "rétablissez la dernière sauvegarde",
    ),
    (
        {"database": replace(DATABASE, pragmas={**PRAGMAS, "synchronous": 1, "foreign_keys": 0})},
        (Topic.DATABASE, Level.FAULT),
        "La base n’est pas bien protégée : synchronous = 1, foreign_keys = 0.",
        "Redémarrez la borne",
    ),
    (
        {"database": replace(DATABASE, schema_current=False)},
        (Topic.DATABASE, Level.WARNING),
        "La base date d’une version plus ancienne.",
        "Démarrez la borne",
    ),
    (
        {"database": EnvironmentFault("Le disque est plein.", Fault.DISK_FULL)},
        (Topic.DATABASE, Level.FAULT),
        "Le disque est plein.",
        "prévenez l’informatique",
    ),
    (
        {"database": replace(DATABASE, first_broken_line=17)},
        (Topic.AUDIT, Level.FAULT),
        "Le journal a été modifié à partir de la ligne 17.",
        "Ne réparez rien",
    ),
    (
        {"last_backup": None},
        (Topic.BACKUP, Level.WARNING),
        "Il n’y a pas encore de sauvegarde.",
        "si elle l’est, prévenez l’informatique",
    ),
    (
        {"last_backup": timedelta(days=12)},
        (Topic.BACKUP, Level.WARNING),
        "La dernière sauvegarde a 12 jours.",
        "si elle l’est, prévenez l’informatique",
    ),
    (
        {"folder": replace(FOLDER, writable=False)},
        (Topic.FOLDER, Level.FAULT),
        "On ne peut pas écrire dans le dossier /srv/borne.",
        "chown",
    ),
    (
        {"folder": replace(FOLDER, pepper_mode=0o644)},
        (Topic.PEPPER, Level.FAULT),
        "Le secret des codes est mal protégé (droits 0644, il faut 0600).",
        "chmod 600 /srv/borne/pepper",
    ),
    (
        {"folder": replace(FOLDER, pepper_mode=None)},
        (Topic.PEPPER, Level.WARNING),
        "Le secret qui protège les codes des tickets n’existe pas.",
        "rétablissez-le depuis la sauvegarde",
    ),
    (
        {"folder": replace(FOLDER, free=99_000_000)},
        (Topic.DISK, Level.FAULT),
        "Il reste 99 Mo sur 100,0 Go : les dépôts vont s’arrêter.",
        "Faites de la place",
    ),
    (
        {"folder": replace(FOLDER, free=499_999_999, total=10**9)},
        (Topic.DISK, Level.WARNING),
        "Il reste 499 Mo sur 1,0 Go : c’est peu.",
        "Faites de la place",
    ),
    (
        {"folder": replace(FOLDER, free=9 * 10**9)},
        (Topic.DISK, Level.WARNING),
        "Il reste 9,0 Go sur 100,0 Go : c’est peu.",
        "Faites de la place",
    ),
    (
        {"clock": replace(CLOCK, now=datetime(2006, 11, 22, tzinfo=UTC))},
        (Topic.CLOCK, Level.FAULT),
        "La borne croit être le 22/11/2006 : c’est impossible.",
        "Mettez la machine à l’heure",
    ),
    (
        {"clock": replace(CLOCK, now=datetime(2046, 11, 22, tzinfo=UTC))},
        (Topic.CLOCK, Level.FAULT),
        "La borne croit être le 22/11/2046 : c’est impossible.",
        "Mettez la machine à l’heure",
    ),
    (
        {"clock": replace(CLOCK, last_event=NOW + timedelta(hours=1))},
        (Topic.CLOCK, Level.FAULT),
        "Le dernier événement est daté dans le futur (1 heure d’avance).",
        "mettez la machine à l’heure (timedatectl) avant tout dépôt",
    ),
    (
        {"clock": replace(CLOCK, synchronised=False)},
        (Topic.CLOCK, Level.WARNING),
        "L’heure n’est pas réglée par le réseau.",
        "timedatectl set-ntp true",
    ),
    (
        {"printer": replace(NETWORK, status=PrinterStatus.NEAR_END)},
        (Topic.PRINTER, Level.WARNING),
        "Le rouleau est presque fini.",
        "Préparez un rouleau neuf",
    ),
    (
        {"printer": replace(NETWORK, status=PrinterStatus.OUT)},
        (Topic.PRINTER, Level.FAULT),
        "Il n’y a plus de papier.",
        "Mettez un rouleau neuf",
    ),
    (
        {"printer": replace(NETWORK, status=PrinterStatus.COVER_OPEN)},
        (Topic.PRINTER, Level.FAULT),
        "Le capot est ouvert.",
        "Fermez le capot",
    ),
    (
        {"printer": replace(NETWORK, status=PrinterStatus.ERROR)},
        (Topic.PRINTER, Level.FAULT),
        "L’imprimante est bloquée.",
        "retirez le papier coincé",
    ),
    (
        {"printer": replace(NETWORK, status=PrinterStatus.UNKNOWN)},
        (Topic.PRINTER, Level.FAULT),
        "L’imprimante ne répond pas.",
        "printer.host et printer.port",
    ),
    (
        {"printer": Printer(PrinterKind.USB, PrinterStatus.UNKNOWN)},
        (Topic.PRINTER, Level.FAULT),
        "L’imprimante ne répond pas.",
        "printer.usb_vendor et printer.usb_product",
    ),
    (
        {"printer": Printer(PrinterKind.FILE, PrinterStatus.UNKNOWN)},
        (Topic.PRINTER, Level.FAULT),
        "L’imprimante ne répond pas.",
        "écrire dans le dossier des données",
    ),
    (
        {"printer": Printer(PrinterKind.FILE, PrinterStatus.OK)},
        (Topic.PRINTER, Level.WARNING),
        "Les tickets sont écrits dans des fichiers : c’est une démonstration.",
        "printer.kind à network ou usb",
    ),
    (
        {"screen": None},
        (Topic.SCREEN, Level.WARNING),
        "L’écran n’a pas pu être mesuré.",
        "sur la borne elle-même",
    ),
    (
        {"screen": replace(SCREEN, width_mm=0.0, height_mm=0.0)},
        (Topic.SCREEN, Level.WARNING),
        "L’écran dit 1080 × 1920 pixels pour 0 × 0 mm : ce n’est pas croyable.",
        "screen.width_mm",
    ),
    (
        {"screen": replace(SCREEN, height_mm=1600.0)},
        (Topic.SCREEN, Level.WARNING),
        "L’écran dit 1080 × 1920 pixels pour 336 × 1600 mm : ce n’est pas croyable.",
        "screen.width_mm",
    ),
    (
        {"screen": replace(SCREEN, bottom_mm=None)},
        (Topic.REACH, Level.WARNING),
        "On ne sait pas à quelle hauteur est l’écran.",
        "screen.bottom_mm. Le mieux : 900.",
    ),
    (
        {"screen": replace(SCREEN, bottom_mm=1100.0)},
        (Topic.REACH, Level.WARNING),
        (
            "L’écran est trop haut : 120 mm de l’écran sont à portée d’un fauteuil roulant,"
            " il en faut 190."
        ),
        "son bord bas entre 493 et 1030 mm",
    ),
    (
        {"screen": replace(SCREEN, bottom_mm=300.0)},
        (Topic.REACH, Level.WARNING),
        (
            "L’écran est trop bas : 0 mm de l’écran sont à portée d’un fauteuil roulant,"
            " il en faut 190."
        ),
        "son bord bas entre 493 et 1030 mm",
    ),
    (
        {"fonts": {**FONTS, "zh": False}},
        (Topic.FONTS, Level.FAULT),
        "Aucune police n’écrit le chinois.",
        "sudo apt install fonts-noto-cjk",
    ),
    (
        {"fonts": {code: True for code in FONTS if code != "ar"}},
        (Topic.FONTS, Level.FAULT),
        "Aucune police n’écrit l’arabe.",
        "assets/fonts",
    ),
    (
        {"translations": STRINGS | {"pt": 0}},
        (Topic.TRANSLATIONS, Level.FAULT),
        "La traduction manque pour le portugais : la borne ne propose pas cette langue.",
        "make translations",
    ),
    (
        {"translations": STRINGS | {"uk": 298}},
        (Topic.TRANSLATIONS, Level.FAULT),
        "Il manque 2 phrases pour l’ukrainien : on les lit en français.",
        "make translations",
    ),
    (
        {"keyboards": set(FONTS) - {"ar"}},
        (Topic.KEYBOARDS, Level.FAULT),
        "Le clavier manque pour l’arabe.",
        "kiosk/views/keyboard/layouts",
    ),
    (
        {"keyboards": set(FONTS) - {"zh"}},
        (Topic.KEYBOARDS, Level.FAULT),
        "Le clavier manque pour le chinois.",
        "PySide6-Addons",
    ),
    (
        {"voices": frozenset(FONTS) - {"ar", "uk"}},
        (Topic.VOICES, Level.WARNING),
        "La borne n’a pas de voix pour : l’arabe, l’ukrainien.",
        "sudo apt install speech-dispatcher",
    ),
    (
        {"territory": EnvironmentFault("La carte ne se lit pas.", Fault.TERRITORY)},
        (Topic.TERRITORY, Level.FAULT),
        "La carte ne se lit pas.",
        "territory.file",
    ),
    (
        {"waiting": Waiting(12, timedelta(days=9), overdue=3)},
        (Topic.WAITING, Level.WARNING),
        "12 contributions à lire, la plus ancienne depuis 9 jours : 3 en retard sur la promesse.",
        "les plus anciennes d’abord",
    ),
]


@pytest.mark.parametrize(("facts", "kind", "sentence", "gesture"), TROUBLES)
def test_each_trouble_is_named_in_french_with_its_gesture(facts, kind, sentence, gesture):
    trouble = only_trouble(replace(HEALTHY, **facts))
    assert (trouble.topic, trouble.level) == kind
    assert plain(trouble.sentence) == sentence
    assert gesture in plain(trouble.gesture)


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        (
            {"printer": Printer(PrinterKind.NONE, PrinterStatus.NONE)},
            "Pas d’imprimante : le reçu se lit sur l’écran, comme le veulent les réglages.",
        ),
        (
            {"clock": replace(CLOCK, synchronised=None, last_event=None)},
            "L’heure est plausible, sans preuve par le réseau.",
        ),
        (
            {"clock": replace(CLOCK, last_event=NOW + timedelta(seconds=59))},
            "L’heure est juste.",
        ),
        ({"waiting": Waiting(0, None, overdue=0)}, "Aucune contribution n’attend un agent."),
        (
            {"waiting": Waiting(1, timedelta(seconds=20), overdue=0)},
            "1 contribution à lire, la plus ancienne depuis moins d’une minute.",
        ),
        ({"folder": replace(FOLDER, free=10**10)}, "Il reste 10,0 Go sur 100,0 Go."),
    ],
)
def test_what_is_as_it_should_be_is_fine(facts, sentence):
    findings = examine(replace(HEALTHY, **facts))
    assert worst(findings) is Level.FINE
    assert sentence in [plain(finding.sentence) for finding in findings]


def test_a_day_outside_the_life_of_the_version_is_refused_to_the_day():
    released = CLOCK.released
    for day, level in (
        (released, Level.FINE),
        (released - timedelta(days=1), Level.FAULT),
        (released + timedelta(days=1830), Level.FINE),
        (released + timedelta(days=1831), Level.FAULT),
    ):
        now = datetime(day.year, day.month, day.day, tzinfo=UTC)
        clock = replace(CLOCK, now=now, last_event=None)
        assert worst(examine(replace(HEALTHY, clock=clock))) is level


def test_several_troubles_of_one_topic_are_all_told():
    versions = replace(VERSIONS, bindings_safe=False, sqlite_safe=False)
    database = Database({}, schema_current=False, quick_check="malformed", first_broken_line=1)
    findings = examine(replace(HEALTHY, versions=versions, database=database, fonts={}))
    troubles = [finding.topic for finding in findings if finding.level is not Level.FINE]
    assert [troubles.count(topic) for topic in Topic if topic in troubles] == [2, 3, 1, 7]


def test_a_kiosk_that_wants_no_voice_misses_none():
    findings = examine(replace(HEALTHY, voices=None))
    (voices,) = [finding for finding in findings if finding.topic is Topic.VOICES]
    assert (voices.level, voices.gesture) == (Level.FINE, "")


def test_the_worst_of_warnings_and_faults_is_a_fault():
    warning = Finding(Topic.BACKUP, Level.WARNING, "a", "b")
    fault = Finding(Topic.DISK, Level.FAULT, "c", "d")
    assert worst((fault, warning)) is Level.FAULT
    assert worst((warning,)) is Level.WARNING
    assert worst(()) is Level.FINE


def test_the_text_begins_with_the_sum_of_it():
    assert as_text(examine(HEALTHY)).splitlines()[0] == "Tout va bien."
    one = replace(HEALTHY, last_backup=None)
    assert plain(as_text(examine(one))).splitlines()[0] == "1 chose à voir."
    two = replace(one, screen=None)
    assert plain(as_text(examine(two))).splitlines()[0] == "2 choses à voir."


def test_the_text_is_aligned_and_tells_the_worst_first_with_its_gesture_below():
    out_of_paper = replace(NETWORK, status=PrinterStatus.OUT)
    text = plain(as_text(examine(replace(HEALTHY, last_backup=None, printer=out_of_paper))))
    assert text.splitlines()[2:7] == [
        "à réparer  Imprimante      Il n’y a plus de papier.",
        "                           → Mettez un rouleau neuf, puis fermez le capot.",
        "à voir     Sauvegarde      Il n’y a pas encore de sauvegarde.",
        (
            "                           → Borne ouverte, il s’en fait une par heure :"
            " si elle l’est, prévenez l’informatique."
        ),
        "bien       Versions        Borne 0.1.0, Python 3.11.7, PySide 6.11.3, SQLite 3.53.4.",
    ]


def test_the_json_says_the_same_to_programs():
    report = json.loads(as_json(examine(replace(HEALTHY, last_backup=None))))
    assert report["level"] == "warning"
    (backup,) = [finding for finding in report["findings"] if finding["topic"] == "backup"]
    assert backup["level"] == "warning"
    assert backup["sentence"] == "Il n’y a pas encore de sauvegarde."
    assert backup["gesture"]


@pytest.mark.parametrize(
    ("illustrations", "level", "said"),
    [
        (Illustrations(2, (), ()), Level.FINE, ["Rien ne manque aux images (2 projets)."]),
        (
            Illustrations(2, ("La Cabane",), ("Roue libre",)),
            Level.WARNING,
            [
                "L’image est abîmée\u00a0: «\u00a0La Cabane\u00a0».",
                "Il n’y a ni image ni dessin\u00a0: «\u00a0Roue libre\u00a0».",
            ],
        ),
        (
            Illustrations(7, tuple("abcdefg"), ()),
            Level.WARNING,
            [
                "L’image est abîmée\u00a0: "
                + ", ".join(f"«\u00a0{it}\u00a0»" for it in "abcde")
                + " et 2 de plus."
            ],
        ),
    ],
)
def test_projects_without_a_picture_are_named(illustrations, level, said):
    findings = examine(replace(HEALTHY, illustrations=illustrations))
    told = [it for it in findings if it.topic is Topic.PICTURES]
    assert [it.sentence for it in told] == said
    assert {it.level for it in told} == {level}


def test_nothing_is_said_of_the_hub_of_a_kiosk_that_stands_alone():
    findings = examine(replace(HEALTHY, link=None))
    assert not {Topic.LINK, Topic.CERTIFICATE} & {finding.topic for finding in findings}


@pytest.mark.parametrize(
    ("spoke", "sentence"),
    [(None, "n’a encore rien reçu"), (timedelta(days=3), "date de 3 jours")],
)
def test_a_kiosk_long_without_its_hub_is_told_what_to_type(spoke, sentence):
    trouble = only_trouble(replace(HEALTHY, link=Link(spoke, timedelta(days=60))))
    assert (trouble.topic, trouble.level) == (Topic.LINK, Level.WARNING)
    assert sentence in trouble.sentence
    assert "kiosk sync once" in trouble.gesture


@pytest.mark.parametrize(
    ("left", "level", "sentence"),
    [
        (timedelta(days=12), Level.WARNING, "finit dans 12 jours"),
        (timedelta(days=-1), Level.FAULT, "est fini"),
    ],
)
def test_a_certificate_that_did_not_renew_itself_shows_before_it_ends(left, level, sentence):
    trouble = only_trouble(replace(HEALTHY, link=Link(timedelta(), left)))
    assert (trouble.topic, trouble.level) == (Topic.CERTIFICATE, level)
    assert sentence in trouble.sentence

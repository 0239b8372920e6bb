"""Every setting of the kiosk, declared once: its type, its default and why.

Values come from a TOML file, then from the environment (`KIOSK_PRINTER__KIND=network`), which wins.
docs/settings.md is written from this file and its siblings by `python -m tools.settings_reference`.

Plain pydantic and the standard library's TOML reader, not pydantic-settings: importing the latter
costs the screens' cold start half as much again as pydantic itself (270 ms beside 170).
"""

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import (
    BeforeValidator,
    Field,
    ValidationError,
)

from kiosk.domain.opening import ALWAYS, OpeningHours, parse_closures, parse_week
from kiosk.errors import EnvironmentFault, Fault
from kiosk.settings_budget import ParticipatoryBudget
from kiosk.settings_faults import Takes, declared, sentence, variable
from kiosk.settings_hub import Hub, Sync
from kiosk.settings_opening import ClosedDays, WeekHours
from kiosk.settings_receipts import Printer, Receipts
from kiosk.settings_section import Seconds, Section
from kiosk.settings_sources import gather
from kiosk.settings_speech import Keypad, Speech

ASSETS = Path(__file__).parent.parent / "assets"


def _day(value: object) -> object:
    """Refuse numbers, which pydantic reads as seconds since 1970, even written as text."""
    if isinstance(value, str):
        return date.fromisoformat(value)
    if isinstance(value, int | float):
        raise ValueError("a number")  # noqa: TRY004 - pydantic words ValueError only
    return value


Pixels = Annotated[int, Field(ge=320, le=7680)]
Day = Annotated[
    date | None,
    BeforeValidator(_day),
    Takes("une date comme 2027-01-31", "a date such as 2027-01-31"),
]


class Mairie(Section):
    """Who the kiosk belongs to, as visitors read it."""

    name: str = "Mairie du 19ᵉ"
    """Name of the town hall, on the screens and on top of every ticket."""
    bureau: str = "Bureau de l’intelligence citoyenne"
    """Name of the team that reads and answers, under the town hall's."""


class Screen(Section):
    """The panel. Its size in millimetres comes from the screen itself unless it lies."""

    fullscreen: bool = False
    """Cover the whole panel, without a frame: true on a kiosk, false on an agent's desk."""
    width: Pixels = 1080
    """Width of the window in pixels, when it does not cover the panel."""
    height: Pixels = 1920
    """Height of the window in pixels, when it does not cover the panel."""
    width_mm: Annotated[float | None, Field(ge=20, le=5000)] = None
    """Real width of the panel, measured with a ruler. Sizes of buttons are in millimetres, and many
    screens give a width of 0 or a wrong one; `kiosk doctor` says when to set this."""
    reduced_motion: bool = False
    """Nothing moves by itself on the screens, unless a visitor asks for it: for a lobby where
    somebody works in front of the kiosk all day."""
    bottom_mm: Annotated[float | None, Field(ge=0, le=2000)] = None
    """Height of the picture's bottom edge above the floor, in mm. From it, « Commandes en bas »
    knows where a hand reaches from a wheelchair (900 to 1220 mm); 900 is assumed when not set."""


class Session(Section):
    """A visitor's session: idle, then a countdown that one tap extends, then all is wiped."""

    idle: Seconds = 60
    """Seconds without a touch before the countdown: short, so that nobody reads the last visitor's
    words; three times longer in the accessible modes."""
    countdown: Annotated[int, Field(ge=20, le=3600)] = 20
    """Seconds of countdown before the wipe (accessibility rules ask for 20 at
    least)."""
    repeat: Annotated[int, Field(ge=0, le=2000)] = 250
    """Milliseconds during which the same key, or a touch at the same place, does not count again:
    hands tremble, screens bounce. Three times longer with « Plus de temps »; 0 counts them all."""
    key_repeat: Annotated[int, Field(ge=0, le=2000)] = 60
    """The same on the keys that one types on, where fast hands write « ll »: what a screen that
    bounces needs, and less than a finger takes."""
    undo: Seconds = 30
    """Seconds during which a deposit can be undone on the last page."""


class Promise(Section):
    """The two promises with a clock, printed on the ticket and counted in public."""

    read_days: Annotated[int, Field(ge=1, le=60)] = 5
    """Working days within which an agent reads."""
    answer_days: Annotated[int, Field(ge=1, le=365)] = 30
    """Days within which the town hall answers."""


class Territory(Section):
    """The quartiers that can be chosen on the map."""

    file: Path = ASSETS / "territory" / "quartiers.geojson"
    """GeoJSON file of the quartiers' outlines, in longitude and latitude."""
    id_property: str = "id"
    """Property that identifies a quartier; it is what the record keeps, so never change it."""
    name_property: str = "name"
    """Property that names a quartier for visitors."""


class Jury(Section):
    """What the lobby announces of the citizens' jury."""

    next_draw: Day = None
    """Day of the next drawing of lots; not announced when not set."""


class Stimulateur(Section):
    """The dedicated space and time in which projects evolve."""

    days: Annotated[int, Field(ge=1, le=999)] = 90
    """Days of a plan, unless it says otherwise."""


class Desk(Section):
    """The agents' sessions: they lock when nobody is there."""

    kiosk_idle: Seconds = 120
    """Seconds without a touch before an agent's session locks on the kiosk: it stands in a hall."""
    kiosk_longest: Annotated[int, Field(ge=60, le=43_200)] = 1800
    """Seconds after which it locks there whatever the agent does."""
    idle: Seconds = 1800
    """Seconds without a touch or a key before a session locks at a desk (ANSSI and NIST SP 800-63B
    ask for 30 minutes at most)."""
    longest: Annotated[int, Field(ge=60, le=43_200)] = 43_200
    """Seconds after which it locks there whatever the agent does: 12 hours at most."""
    warning: Annotated[int, Field(ge=5, le=120)] = 20
    """Seconds of warning before it locks."""
    cups: Path = Path("/run/cups/cups.sock")
    """Socket file of this machine's CUPS, which prints on A4 and A3; without it documents are only
    kept as PDF."""
    documents: Path = Path("documents")
    """Folder where « Enregistrer en PDF » writes posters and sheets; made when it is missing."""


class Wall(Section):
    """The wall of the stimulateur, `kiosk wall`."""

    seconds: Annotated[int, Field(ge=5, le=300)] = 15
    """Seconds for which each page stays: long enough to be read from afar, by slow readers too."""


class Opening(Section):
    """When people can be met at the town hall. Outside these hours the kiosk is closed."""

    hours: WeekHours = None
    """Hours of each day of the week; a day that does not come is closed. Always open when not
    set."""
    closures: ClosedDays = None
    """Days closed exceptionally, whatever the hours: a day, or the first and the last."""
    closed_on_holidays: bool = False
    """Close on French public holidays too."""

    def schedule(self) -> OpeningHours:
        """Return these hours, read."""
        return OpeningHours(
            parse_week(self.hours) if self.hours else ALWAYS,
            parse_closures(self.closures) if self.closures else (),
            self.closed_on_holidays,
        )


class Retention(Section):
    """How long personal data are kept; the register of the DPO shows these durations."""

    contact_months_after_answer: Annotated[int, Field(ge=1, le=13)] = 3
    """Months for which a contact is kept once the passeur has answered; 13 at most in any case."""
    text_months: Annotated[int, Field(ge=1, le=120)] = 24
    """Months for which the words of residents are kept; then they are due for elimination, against
    a slip and the visa of the Archives (Code du patrimoine, L212-2 and R212-14)."""


class Backup(Section):
    """The copies of the record, made every hour while the kiosk is open."""

    key: Path | None = None
    """File of the key that seals the copies; `backup.key` in the data folder when not set. It is
    drawn at the first copy; `kiosk backup key` prints it for the safe."""
    hourly: Annotated[int, Field(ge=1, le=168)] = 24
    """Hours of which the latest copy is kept."""
    daily: Annotated[int, Field(ge=1, le=31)] = 7
    """Days of which the latest copy is kept: what a resident erases is gone from the last copy
    after that time."""
    set_aside_days: Annotated[int, Field(ge=1, le=365)] = 30
    """Days during which what was set aside is kept: damaged records, those that a restoration
    replaced, copies made before an update, pictures of the `file` printer."""


class Settings(Section):
    """All settings. Build it with `load`, which words what is wrong."""

    data: Path = Path("data")
    """Folder of the database, its backups, the pepper and the printed files; on a disk of the
    machine itself, never on a network share, where SQLite's locks do not hold."""
    demo: bool = False
    """Fill an empty database with the demo content; never on a kiosk that the public uses."""
    mairie: Mairie = Mairie()
    screen: Screen = Screen()
    session: Session = Session()
    receipts: Receipts = Receipts()
    printer: Printer = Printer()
    speech: Speech = Speech()
    keypad: Keypad = Keypad()
    promise: Promise = Promise()
    territory: Territory = Territory()
    jury: Jury = Jury()
    participatory_budget: ParticipatoryBudget = ParticipatoryBudget()
    stimulateur: Stimulateur = Stimulateur()
    desk: Desk = Desk()
    wall: Wall = Wall()
    opening: Opening = Opening()
    retention: Retention = Retention()
    backup: Backup = Backup()
    hub: Hub = Hub()
    sync: Sync = Sync()


def load(file: Path | None = None, environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings: the file, then the environment over it.

    Args:
        file: TOML file; by default the one that `KIOSK_SETTINGS` names, else
            /etc/kiosk/kiosk.toml if there is one.
        environment: environment variables; only `KIOSK_*` are looked at.

    Raises:
        EnvironmentFault: with code `SETTINGS` and one French line per fault.
    """
    sources = gather(file, environment, {variable(path): path for path, _ in declared(Settings)})
    faults = list(sources.faults)
    try:
        settings = Settings.model_validate(sources.tree)
    except ValidationError as refused:
        errors = refused.errors(include_url=False, include_context=False)
        faults += [sentence(error, Settings, sources.variables) for error in errors]
        raise EnvironmentFault("\n".join(faults), Fault.SETTINGS) from None
    if faults:
        raise EnvironmentFault("\n".join(faults), Fault.SETTINGS)
    return settings

"""Draw the pages of the agents' desk, in three sizes, into build/screenshots.

The pages are the real ones, over a record with the demo content and a few contributions that wait.
`python -m tools.desk_screenshots review` draws only this one.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.desk import Desk
from kiosk.domain.agent import Role
from kiosk.domain.calendar import local_day
from kiosk.domain.contribution import Contribution, Kind, Place
from kiosk.domain.identifiers import uuid7
from kiosk.domain.journal import Action, Actor, Event
from kiosk.domain.tally import Measure, counted
from kiosk.errors import EnvironmentFault, Fault
from kiosk.models.background import Background
from kiosk.models.desk.work_model import WorkModel
from kiosk.screen import prepare, services_of
from kiosk.services.catalogue import Services
from kiosk.settings import Settings, load
from kiosk.store.records import SqliteRepositories
from kiosk.wiring import contact_sealing, open_workshop
from tools.desk_accompaniment_scenes import accompaniment
from tools.desk_draw_scenes import draw
from tools.desk_jury_scenes import jury
from tools.desk_people_scenes import agents, call_backs, door, entrust, fulfilments, own_account
from tools.desk_project_scenes import projects
from tools.desk_sketch_scenes import sketches
from tools.desk_stimulateur_scenes import stimulateur
from tools.screenshots.depositing import TEXT
from tools.screenshots.stage import TARGET

SIZES = ((1920, 1080, 477.0), (1280, 800, 336.0), (1080, 1920, 336.0))
"""Width and height in pixels, width in millimetres."""

_NO_ROOM = "Le disque est plein : faites de la place dans /var/lib/kiosk."
_NO_PAPER = "L’imprimante n’a plus de papier : mettez un rouleau neuf."
_ENTRANCE = "trois chevaux dansent à minuit"
_WAITING = (
    (
        260,
        Kind.FRUSTRATION,
        "fr",
        TEXT,
    ),
    (30, Kind.LACK, "fr", "Il manque un endroit pour réparer les vélos des enfants"),
    (9, Kind.DESIRE, "fr", "J’aimerais un potager au pied de la tour, les anciens savent faire"),
    (5, Kind.FRUSTRATION, "fr", "M. Dupont du 3ᵉ laisse ses encombrants dans la cour"),
    (1, Kind.LACK, "ar", "الإضاءة ضعيفة قرب الحديقة"),
)
"""Hours since the deposit, kind, language, text."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A desk to draw, and its name of size."""

    desk: Desk
    work: WorkModel
    background: Background
    size: str

    def wait(self, milliseconds: int) -> None:
        """Let the desk live a little."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Let the desk live until a condition holds, at most 10 s."""
        for _ in range(200):
            if condition():
                return
            self.wait(50)
        raise SystemExit("The desk did not get there in 10 s.")

    def services(self) -> Services:
        """Return the use cases."""
        services = self.background._services  # noqa: SLF001 - there is no command to go through
        assert services is not None  # noqa: S101 - it is ready
        return services

    def set(self, page: str, name: str, value: object) -> None:
        """Give a property of a page a value."""
        for item in self.desk.window.findChildren(type(self.desk.window.contentItem())):
            if item.metaObject().className().startswith(page):
                item.setProperty(name, value)

    def draw(self, name: str) -> None:
        """Draw the window."""
        self.wait(700)
        path = TARGET / f"desk-{name}-{self.size}.png"
        self.desk.window.grabWindow().save(str(path))
        print(path.relative_to(TARGET.parent.parent))


def review(stage: Stage) -> None:
    """What waits, the panels of a decision, personal data, what can be taken back."""
    model, page = stage.work.review, "review"
    stage.work.session.open(stage.work.session.Page.Review)
    stage.wait(800)
    model.draft.write("answer", "Lu. Transmis à la section de l’éclairage.")
    model.draft.keepAsTemplate()
    stage.draw(page)
    stage.set("ReviewPage", "panel", "decline")
    stage.draw(f"{page}-decline")
    model.draft.note_service("Propreté")
    stage.set("ReviewPage", "panel", "redirect")
    stage.draw(f"{page}-redirect")
    stage.set("ReviewPage", "panel", "")
    model.publish()
    stage.wait(500)
    model.queue.open(2)
    stage.draw(f"{page}-personal")


def prints(stage: Stage) -> None:
    """The print room: a poster about to be printed, in French and in Arabic, and one kept."""
    work = stage.work
    work.session.open(work.session.Page.Prints)
    model = work.prints
    stage.wait_for(lambda: model.order.pages > 0)
    model.keep()
    stage.wait_for(lambda: model.history.count > 0)
    stage.draw("prints")
    model.order.chooseLanguage("ar")
    model.order.choosePaper("A3")
    stage.wait_for(lambda: model.order.pages > 0)
    stage.draw("prints-arabic")
    model.order.chooseDocument("call_poster")
    stage.wait_for(lambda: model.order.pages > 0)
    stage.draw("prints-call")


def maintenance(stage: Stage) -> None:
    """The kiosk in daily life, with two incidents."""
    for hours, sentence in ((30, _NO_ROOM), (2, _NO_PAPER)):
        at = datetime.now(UTC) - timedelta(hours=hours)
        fault = EnvironmentFault(sentence, Fault.DISK_FULL)
        stage.services().desk.maintenance.note(((at, fault),))
    stage.work.session.open(stage.work.session.Page.Maintenance)
    stage.wait_for(lambda: stage.work.maintenance.known)
    stage.desk.sound.say()
    stage.draw("maintenance")


def figures(stage: Stage) -> None:
    """The figures of a month."""
    stage.work.session.open(stage.work.session.Page.Figures)
    stage.wait_for(lambda: stage.work.figures.kept > 0)
    stage.draw("figures")
    stage.work.printWeek()
    stage.wait_for(lambda: stage.work.prints.order.pages > 0)
    stage.draw("figures-sheet")
    made = stage.work.prints.order.made
    assert made is not None  # noqa: S101 - it has pages
    (TARGET / "weekly-sheet.pdf").write_bytes(made.pdf.data)


def data(stage: Stage) -> None:
    """A file of contributions that was checked, two of its lines at fault."""
    work = stage.work
    source = Path(tempfile.gettempdir()) / "atelier.csv"
    source.write_text("id;text\n1;Plus d’ombre\n2;\n3;Plus de bancs\n1;Plus d’eau\n", "utf-8")
    work.session.open(work.session.Page.Data)
    stage.draw("data")
    stage.set("ExportCard", "chosen", value="pabulib")
    stage.draw("data-ballots")
    stage.set("DataPage", "comesIn", value=True)
    work.bringing.files.chosen.emit(str(source))
    work.bringing.bring("atelier", "lack", False, True)
    stage.wait_for(lambda: work.bringing.known and not work.bringing.busy)
    stage.draw("data-import")
    source.unlink()


SCENES = {
    scene.__name__: scene
    for scene in (
        review,
        data,
        projects,
        accompaniment,
        sketches,
        stimulateur,
        prints,
        maintenance,
        figures,
        jury,
        draw,
        fulfilments,
        call_backs,
        own_account,
        agents,
        door,
    )
}
"""In this order: the last one locks."""


def _settings(folder: str, size: tuple[int, int, float]) -> Settings:
    width, height, width_mm = size
    return load(
        None,
        {
            "KIOSK_DATA": folder,
            "KIOSK_DEMO": "true",
            "KIOSK_OPENING__HOURS": "lun-ven 8:30-17:00; jeu 8:30-19:30; sam 9:00-12:30",
            "KIOSK_OPENING__CLOSURES": "2030-12-24, 2031-08-02/2031-08-15",
            "KIOSK_SCREEN__WIDTH": str(width),
            "KIOSK_SCREEN__HEIGHT": str(height),
            "KIOSK_SCREEN__WIDTH_MM": str(width_mm),
        },
    )


def _fill(settings: Settings) -> None:
    """Keep a few contributions that wait."""
    workshop = open_workshop(settings)
    now = datetime.now(UTC)
    with workshop.records.writing() as record:
        for hours, kind, language, text in _WAITING:
            moment = now - timedelta(hours=hours)
            record.contributions.add(
                Contribution(
                    id=uuid7(int(moment.timestamp() * 1000), os.urandom(10)),
                    kind=kind,
                    text=text,
                    place=Place("villette"),
                    language=language,
                    channel="kiosk",
                    deposited_at=moment,
                )
            )
        _count(record, now)
    entrust(workshop.records, contact_sealing(settings, workshop), now)
    workshop.records.close()


def _count(record: SqliteRepositories, now: datetime) -> None:
    """Count a month of use: figures are made of counts only."""
    chance = Random(19)  # noqa: S311 - the same picture each time
    for _ in range(420):
        day = now - timedelta(days=chance.randrange(28))
        at = day.replace(hour=chance.choice((8, 9, 10, 10, 11, 13, 14, 15, 15, 16)))
        told: dict[str, str | int | None] = {
            "kind": chance.choice(list(Kind)).value,
            "language": chance.choice(("fr", "fr", "fr", "fr", "ar", "en", "zh")),
            "quartier": chance.choice((None, "villette", "combat", "amerique", "pont-de-flandre")),
        }
        key = uuid7(int(at.timestamp() * 1000), os.urandom(10))
        given = Event(key, at, Actor.VISITOR, Action.DEPOSITED, key, told)
        later = at + timedelta(days=chance.choice((0, 0, 1, 1, 2, 4, 7, 12)))
        decided = Event(key, later, Actor.AGENT, Action.PUBLISHED, key, {})
        record.tally.add(local_day(at), counted(given, ()))
        record.tally.add(local_day(at), counted(decided, [(Action.DEPOSITED, at)]))
        record.tally.add(local_day(at), [(Measure.GIVEN, chance.choice(("support", "feedback")))])
        record.tally.add(local_day(at), [(Measure.FEEDBACK, chance.choice(("want", "help")))])
        if chance.random() < 0.2:  # noqa: PLR2004 - one in five
            record.tally.add(local_day(at), [(Measure.MODE, chance.choice(("large_text", "calm")))])


def play(size: tuple[int, int, float], names: list[str]) -> None:
    """Draw the scenes of one size, at a desk of its own."""
    with tempfile.TemporaryDirectory() as folder:
        settings = _settings(folder, size)
        _fill(settings)
        background = Background(lambda: services_of(settings))
        desk = Desk(settings, background, on_kiosk=False)
        desk.window.resize(size[0], size[1])
        loop = QEventLoop()
        background.ready.connect(loop.quit)
        background.start()
        loop.exec()
        _come_in(desk, background)
        assert desk.work is not None  # noqa: S101 - they just came in
        stage = Stage(desk, desk.work, background, f"{size[0]}x{size[1]}")
        for name in names:
            SCENES[name](stage)
        desk.close()
        background.close()


def _come_in(desk: Desk, background: Background) -> None:
    services = background._services  # noqa: SLF001 - there is no command to go through
    assert services is not None  # noqa: S101 - it is ready
    roles = frozenset(Role) - {Role.ARCHIVIST}
    code = services.desk.accounts.invite("lucie", "Lucie Martin", roles).code
    loop = QEventLoop()
    desk.access.entered.connect(loop.quit)
    desk.access.join("lucie", code, _ENTRANCE)
    loop.exec()


def main() -> int:
    """Draw everything, or the scenes named on the command line."""
    TARGET.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication(sys.argv[:1])
    prepare(application)
    for size in SIZES:
        play(size, sys.argv[1:] or list(SCENES))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

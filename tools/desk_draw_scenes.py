"""The draw at the desk, from the list to the jury, for `tools.desk_screenshots`."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.domain.calendar import local_moment
from kiosk.domain.sortition.beacon import Beacon

if TYPE_CHECKING:
    from tools.desk_screenshots import Stage

_SHARES = {
    "âge": {"16-24": 0.12, "25-39": 0.3, "40-54": 0.26, "55-64": 0.12, "65+": 0.2},
    "genre": {"femme": 0.52, "homme": 0.46, "autre": 0.02},
    "quartier": {"Villette": 0.3, "Pont-de-Flandre": 0.2, "Amérique": 0.3, "Combat": 0.2},
    "logement": {"social": 0.35, "privé": 0.3, "propriétaire": 0.3, "autre": 0.05},
}
SEATS = 20


@dataclass(slots=True)
class LaterClock:
    """A clock that is moved past what is waited for."""

    moment: datetime

    def now(self) -> datetime:
        """Return the moment."""
        return self.moment


class AnyBeacon:
    """A beacon that signed anything."""

    def holds(self, beacon: Beacon) -> bool:
        """Whether it signed so."""
        return bool(beacon.signature)


def a_list(folder: Path, people: int) -> Path:
    """Write a list of people who accepted, as Excel does."""
    chance = random.Random(19)  # noqa: S311 - the same list each time
    file = folder / "acceptes.csv"
    lines = [";".join(_SHARES)]
    lines += [
        ";".join(chance.choices(list(each), list(each.values()))[0] for each in _SHARES.values())
        for _ in range(people)
    ]
    file.write_text("\r\n".join(lines), encoding="utf-8-sig")
    return file


def draw(stage: Stage) -> None:
    """The list, its columns, the quotas compared, the commitment, the ceremony, the jury."""
    work = stage.work
    services = stage.services().desk
    clock = LaterClock(services.draws._clock.now())  # noqa: SLF001 - a ceremony is days away
    services.draws._clock = services.ceremonies._clock = clock  # noqa: SLF001 - same
    services.ceremonies._tools = replace(services.ceremonies._tools, beacon=AnyBeacon)  # noqa: SLF001
    services.inviting._clock, services.inviting._beacon = clock, AnyBeacon  # noqa: SLF001
    work.session.open(work.session.Page.Draw)
    stage.wait(500)
    stage.draw("draw-opening")
    here = local_moment(clock.now())
    _invite(stage, f"{here + timedelta(days=1):%Y-%m-%d} 18:00")
    _open(stage, here)
    _add(stage)
    stage.draw("draw-open")
    work.draw.close()
    stage.wait_for(lambda: work.draw.state == "closed")
    _commit(stage)
    clock.moment = here + timedelta(days=9)
    _ceremony(stage)
    _after(stage)


def _open(stage: Stage, here: datetime) -> None:
    page = stage.work.draw
    closes, ceremony = here + timedelta(days=2), here + timedelta(days=5)
    when = f"{ceremony:%Y-%m-%d} 18:00"
    page.open("Le jury du printemps", str(SEATS), "bientôt", when)
    stage.draw("draw-refused")
    page.open("Le jury du printemps", str(SEATS), f"{closes:%Y-%m-%d}", when)
    stage.wait_for(lambda: page.state == "open")


def _invite(stage: Stage, moment: str) -> None:
    page = stage.work.draw.invitations
    with TemporaryDirectory() as folder:
        file = Path(folder) / "electeurs.csv"
        file.write_text("id\n" + "".join(f"E{number:05}\n" for number in range(4000)))
        page.announce(str(file), "500", moment)
        stage.wait_for(lambda: page.announced and not page.busy)
        stage.draw("draw-announced")
        page.draw(str(file), "ab" * 48)
        stage.wait_for(lambda: page.drawn and not page.busy)
        stage.draw("draw-invited")


def _add(stage: Stage) -> None:
    draw = stage.work.draw
    with TemporaryDirectory() as folder:
        file = str(a_list(Path(folder), 150))
        draw.readColumns(file)
        stage.wait_for(lambda: len(draw.columns) > 0)
        stage.draw("draw-list")
        draw.addList(file, [*draw.categories[1:], "", "", ""])
        stage.wait_for(lambda: bool(draw.refusal))
        stage.draw("draw-list-refused")
        draw.addList(file, [*draw.categories, "", ""])
        stage.wait_for(lambda: draw.total > 0)


def _commit(stage: Stage) -> None:
    quotas = stage.work.drawQuotas
    for number, row in enumerate(quotas.quotas._rows):  # noqa: SLF001 - as the page reads them
        share = _SHARES[row.category].get(row.answer)
        if share is not None:
            wanted = int(share * SEATS)
            quotas.change(number, max(0, wanted - 1), wanted + 2)
    quotas.compare()
    stage.wait_for(lambda: quotas.advices.count == 3 and not quotas.running)  # noqa: PLR2004
    stage.draw("draw-quotas")
    quotas.commit(1, "Règlement, article 3")
    stage.wait_for(lambda: bool(quotas.refusal) or stage.work.draw.state == "committed")
    stage.draw("draw-committed")


def _ceremony(stage: Stage) -> None:
    ceremony = stage.work.ceremony
    ceremony.show()
    stage.draw("ceremony-witnesses")
    ceremony.meet("Aminata Diallo", "")
    stage.wait_for(lambda: bool(ceremony.refusal))
    stage.draw("ceremony-refused")
    ceremony.meet("Aminata Diallo", "Paul Martin")
    stage.wait_for(lambda: len(ceremony.witnesses) > 0)
    ceremony.read(4)
    stage.draw("ceremony-ball")
    ceremony.read(3)
    ceremony.read(7)
    ceremony.readAgain(1)
    ceremony.read(0)
    stage.wait_for(lambda: len(ceremony.notes) > 0)
    stage.draw("ceremony-balls")
    ceremony.confirm()
    stage.wait_for(lambda: bool(ceremony.first))
    stage.draw("ceremony-beacon")
    ceremony.reveal("ab" * 48)
    stage.wait_for(lambda: bool(stage.work.drawJury.panel))
    stage.draw("ceremony-jury")
    ceremony._shown = False  # noqa: SLF001 - leaving it locks the desk
    ceremony.changed.emit()
    stage.draw("draw-jury")


def _after(stage: Stage) -> None:
    check = stage.work.drawJury.check
    check.verify("V0014")
    stage.wait_for(lambda: bool(check.found))
    stage.draw("draw-checked")
    stage.work.session.open(stage.work.session.Page.Jury)
    stage.wait_for(lambda: bool(stage.work.jury.drawnTitle))
    stage.draw("jury-offered")

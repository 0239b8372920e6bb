"""From a closed list to a jury: the commitment, the ceremony, the panel, seats that are left.

What computes for seconds or writes files is apart from what changes the record: the second can be
done again after a power cut, and reads the files that the first one left.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from kiosk.documents.fonts import document_fonts
from kiosk.documents.minutes import Minutes, render_minutes
from kiosk.domain.journal import Action
from kiosk.domain.permissions import Permission
from kiosk.domain.sortition.adviser import WIDTHS, Advice, advise
from kiosk.domain.sortition.draw import Draw, DrawState, WrongStage
from kiosk.domain.sortition.herding import Watch
from kiosk.domain.sortition.pool import Pool
from kiosk.domain.sortition.programs import Solver
from kiosk.domain.text import clean
from kiosk.services.deposit import draw_id as new_id
from kiosk.services.desk.authority import authorise
from kiosk.services.desk.draws import draw_event, known_draw, volunteers_of
from kiosk.services.desk.ports import DeskRecords, DeskRepositories
from kiosk.services.desk.seats import jury_of, settle, settled
from kiosk.services.ports import Clock, Randomness
from kiosk.services.sortition import folder as files
from kiosk.services.sortition.committing import Committing, Order
from kiosk.services.sortition.folder import DrawFault, DrawFolder
from kiosk.services.sortition.minutes import Happened, announcement_of, minutes_of
from kiosk.services.sortition.ports import BeaconVerifier
from kiosk.services.sortition.published import Result, read_published
from kiosk.services.sortition.revealing import Chance, reveal
from kiosk.services.sortition.verifying import verify

_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Papers:
    """What files are made from, and where they go.

    Attributes:
        folder: where each draw has a folder.
        script: the program with which residents verify.
        fonts: folder of the fonts.
        versions: of the programs that compute.
    """

    folder: Path
    script: Path
    fonts: Path
    mairie: str
    versions: Callable[[], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Tools:
    """What is made only when it is of use: what solves, and what knows the beacon's key."""

    solver: Callable[[], Solver]
    beacon: Callable[[], BeaconVerifier]


class Ceremonies:
    """The use cases of the facilitator once the list is closed."""

    def __init__(
        self,
        records: DeskRecords,
        clock: Clock,
        randomness: Randomness,
        papers: Papers,
        tools: Tools,
    ) -> None:
        self._records = records
        self._clock = clock
        self._randomness = randomness
        self._papers = papers
        self._tools = tools

    def advise(self, by: UUID, draw_id: UUID, watch: Watch) -> tuple[Pool, tuple[Advice, ...]]:
        """Return the pool, and what each width of its quotas gives. `watch` hears of each width.

        Raises:
            DrawFault: if there is no such draw, or nobody volunteers.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)
            draw = known_draw(record, draw_id)
            pool = Pool(volunteers_of(record, draw), draw.quotas, draw.seats)
        if not pool.volunteers:
            raise DrawFault("personne ne participe encore")
        solver = self._tools.solver()
        advices: list[Advice] = []
        for done, width in enumerate(WIDTHS):
            watch(done)
            advices += advise(solver, pool, (width,))
        return pool, tuple(advices)

    def compute(self, by: UUID, draw_id: UUID, width: int, accepted: str, watch: Watch) -> Path:
        """Compute the panels, once, and write the files to publish; return their folder.

        Done again after a power cut, it keeps what was written. `watch` hears of each panel.

        Raises:
            DrawFault: as `Committing.commit`, or if the list is not closed.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)
            draw = known_draw(record, draw_id)
            if draw.state is not DrawState.CLOSED:
                raise DrawFault("fermez d’abord la liste : l’engagement vient après")
            people = [each for each in record.candidacies.of_draw(draw.id) if each.stays]
        target = self._folder(draw)
        if not target.path.exists():
            pool = Pool(tuple(each.volunteer() for each in people), draw.quotas, draw.seats)
            order = Order(
                pool, width, draw.ceremony, accepted, {each.ticket: each.salt for each in people}
            )
            target.path.parent.mkdir(parents=True, exist_ok=True)
            committing = Committing(self._tools.solver(), self._clock, self._randomness, watch)
            committing.commit(order, target, self._papers.script, self._papers.versions())
        published = read_published(target)
        self._print(target, files.ANNOUNCEMENT, announcement_of(published, self._papers.mairie))
        return target.path

    def commit(self, by: UUID, draw_id: UUID) -> Draw:
        """Keep the commitment of the files that were computed.

        Raises:
            DrawFault: if they are not there or damaged, or it is done already.
        """

        def change(draw: Draw) -> Draw:
            return draw.commit(read_published(self._folder(draw)).commitment)

        return self._change(by, draw_id, Action.DRAW_COMMITTED, change)

    def meet(self, by: UUID, draw_id: UUID, names: tuple[str, ...]) -> Draw:
        """Keep the names of the witnesses.

        Raises:
            DrawFault: if there are not two, or it is not the moment.
        """
        witnesses = tuple(" ".join(clean(name, _LONGEST_NAME).split()) for name in names)
        if len(witnesses) != 2 or not all(witnesses):  # noqa: PLR2004 - as many as sign
            raise DrawFault("il faut les noms de deux témoins")
        return self._change(by, draw_id, Action.DRAW_WITNESSED, lambda draw: draw.meet(witnesses))

    def note(self, by: UUID, draw_id: UUID, words: str) -> Draw:
        """Keep what happened at the ceremony, for the minutes.

        Raises:
            DrawFault: if it is not the moment.
        """
        return self._change(by, draw_id, Action.DRAW_NOTED, lambda draw: draw.note(words))

    def read_balls(self, by: UUID, draw_id: UUID, balls: int) -> Draw:
        """Keep N1, that both witnesses confirmed: nothing changes it any more.

        Raises:
            DrawFault: if it is too early, there are no witnesses, or the balls are read already.
        """

        def change(draw: Draw) -> Draw:
            if not draw.witnesses:
                raise DrawFault("il faut les noms de deux témoins")
            if self._clock.now() < draw.ceremony:
                raise DrawFault("la cérémonie n’a pas encore commencé")
            return draw.read_balls(balls)

        return self._change(by, draw_id, Action.DRAW_BALLS_READ, change)

    def designate(
        self, by: UUID, draw_id: UUID, signature: str, second_balls: int | None = None
    ) -> Result:
        """Designate the panel in the files, and write the minutes; seconds.

        Raises:
            DrawFault: as `reveal`, or if the balls are not read.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)
            draw = known_draw(record, draw_id)
        if draw.balls is None:
            raise DrawFault("les boules ne sont pas encore lues")
        source = self._folder(draw)
        said = "".join(signature.split())
        chance = Chance(draw.balls, said, second_balls)
        result = reveal(source, chance, self._tools.beacon(), self._clock.now())
        happened = Happened(draw.witnesses, draw.notes)
        published = read_published(source)
        minutes = minutes_of(published, result, self._papers.mairie, happened)
        self._print(source, files.MINUTES, minutes)
        return result

    def reveal(self, by: UUID, draw_id: UUID) -> Draw:
        """Tell each volunteer, on their receipt, whether the files say that they are drawn.

        Raises:
            DrawFault: if the panel is not designated, or it is done already.
        """
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_JURY)
            draw = known_draw(record, draw_id)
            jury = jury_of(self._folder(draw))
            drawn = _moved(draw, Draw.reveal)
            record.draws.save(drawn)
            for each in record.candidacies.of_draw(draw.id):
                if each.stays:
                    event_id = new_id(self._clock, self._randomness)
                    said = settled(event_id, self._clock.now(), by, each.id)
                    settle(record, each, said, seated=each.ticket in jury.seated)
            self._tell(record, by, Action.DRAW_REVEALED, drawn)
        return drawn

    def verify(self, by: UUID, draw_id: UUID, ticket: str = "") -> tuple[str, ...]:
        """Compute everything that was published again; return what holds, in French. Seconds.

        About one ticket more, if it is given.

        Raises:
            DrawFault: with the first thing that does not hold.
        """
        with self._records.reading() as record:
            authorise(record, by, Permission.RUN_JURY)
            draw = known_draw(record, draw_id)
        lines = tuple(verify(self._folder(draw), self._tools.beacon(), ticket))
        if read_published(self._folder(draw)).commitment != draw.commitment:
            raise DrawFault("l’engagement des fichiers n’est pas celui qui a été affiché")
        return lines

    def folder(self, draw: Draw) -> Path:
        """Return the folder of the files of a draw, written or not."""
        return self._papers.folder / draw.folder

    def _folder(self, draw: Draw) -> DrawFolder:
        return DrawFolder(self.folder(draw))

    def _print(self, target: DrawFolder, name: str, minutes: Minutes) -> None:
        fonts = document_fonts(self._papers.fonts, None)
        target.publish(name, render_minutes(minutes, fonts, self._papers.mairie).data)

    def _change(self, by: UUID, key: UUID, action: Action, change: Callable[[Draw], Draw]) -> Draw:
        with self._records.writing() as record:
            authorise(record, by, Permission.RUN_JURY)
            changed = _moved(known_draw(record, key), change)
            record.draws.save(changed)
            self._tell(record, by, action, changed)
        return changed

    def _tell(self, record: DeskRepositories, by: UUID, action: Action, draw: Draw) -> None:
        record.journal.record(draw_event(self._clock, self._randomness, by, action, draw))


def _moved(draw: Draw, change: Callable[[Draw], Draw]) -> Draw:
    try:
        return change(draw)
    except WrongStage as error:
        raise DrawFault("ce n’est pas le moment : le tirage en est à une autre étape") from error

"""Every promise of `Sketches`, kept by the fake and by SQLite alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.domain.carried_draft import Locks
from kiosk.domain.contribution import State
from kiosk.domain.drawing import Drawing, Stroke
from kiosk.domain.project import Theme, ThemeState
from kiosk.domain.sketch import Answers, Call, Holder, Sketch, SketchState
from kiosk.services.ports import Records
from tests.fakes.bureau import a_contribution, keep
from tests.fakes.chance import NOW as MOMENT

NOW = MOMENT.replace(microsecond=123_000)
THEME = Theme(UUID(int=1), "Dehors", "Se croiser.", ThemeState.OPEN, NOW.date(), 0)
DRAWN = Drawing((Stroke(1, 2, ((10, 10), (400, 300))),))


@pytest.fixture
def themed(records: Records) -> Records:
    keep(records, *(a_contribution(number, State.PUBLISHED) for number in (7, 8)))
    with records.writing() as record:
        record.projects.add_theme(THEME, ())
    return records


def a_sketch(number: int, **changes: object) -> Sketch:
    answers = Answers(
        title=f"La cabane {number}",
        sentence="Un abri.",
        change="On s’assoit.",
        quartier="villette",
        place="Quai de la Loire",
        holder=Holder.ASSOCIATION,
        needs="Du bois",
        depiction="Un toit rouge",
        drawing=DRAWN,
        origins=(UUID(int=8), UUID(int=7)),
    )
    sketch = Sketch(UUID(int=100 + number), THEME.id, answers, "fr", NOW)
    return replace(sketch, **changes)  # type: ignore[arg-type]


def test_a_sketch_is_kept_whole_and_changed(themed):
    sketch = a_sketch(1)
    with themed.writing() as record:
        record.sketches.add(sketch)
    with themed.writing() as record:
        assert record.sketches.get(sketch.id) == sketch
        changed = sketch.revise(Answers("Autre", origins=(UUID(int=7),))).withdraw()
        record.sketches.save(changed)
    with themed.reading() as record:
        assert record.sketches.get(sketch.id) == changed
        assert record.sketches.get(UUID(int=99)) is None


def test_a_call_lists_what_was_handed_in_in_its_order(themed):
    later = a_sketch(1).submit(NOW + timedelta(hours=1), late=True)
    first = a_sketch(3).submit(NOW, late=False).judge(NOW, "Non.", admissible=False)
    with themed.writing() as record:
        for sketch in (later, first, a_sketch(2), a_sketch(4, state=SketchState.WITHDRAWN)):
            record.sketches.add(sketch)
    with themed.reading() as record:
        assert record.sketches.of_theme(THEME.id) == (first, later)
        assert record.sketches.of_theme(UUID(int=2)) == ()


def test_the_drafts_of_before_a_moment_are_those_never_handed_in(themed):
    old = a_sketch(1, begun_at=NOW - timedelta(days=9))
    handed_in = a_sketch(3, begun_at=NOW - timedelta(days=9)).submit(NOW, late=False)
    with themed.writing() as record:
        for sketch in (old, a_sketch(2), handed_in):
            record.sketches.add(sketch)
    with themed.reading() as record:
        assert record.sketches.drafts_before(NOW) == (old.id,)


def test_what_is_said_of_a_call_replaces_what_was(themed):
    said = Call(THEME.id, NOW.replace(second=0, microsecond=0), ("Gratuit", "Dans le 19e"))
    with themed.writing() as record:
        assert record.sketches.call(THEME.id) == Call(THEME.id)
        record.sketches.keep_call(Call(THEME.id, criteria=("Autre",)))
        record.sketches.keep_call(said)
    with themed.reading() as record:
        assert record.sketches.call(THEME.id) == said


def test_what_opens_a_sketch_from_afar_is_kept_and_destroyed(themed):
    sketch = Sketch(UUID(int=10), THEME.id, Answers("La cabane"), "fr", NOW)
    locks = Locks("0" * 64, "1" * 32, "2" * 96, "3" * 96)
    with themed.writing() as record:
        record.sketches.add(sketch)
        assert record.sketches.locks(sketch.id) is None
        record.sketches.keep_locks(sketch.id, locks)
    with themed.writing() as record:
        assert record.sketches.locks(sketch.id) == locks
        record.sketches.forget_locks(sketch.id)
    with themed.reading() as record:
        assert record.sketches.locks(sketch.id) is None

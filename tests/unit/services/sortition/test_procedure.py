"""A whole draw from the commitment to the replacements, and what becomes of a changed byte."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace as changed
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.sortition.beacon import Beacon, number_of, time_of
from kiosk.domain.sortition.outcome import replace_seat
from kiosk.services.sortition.committing import Committed, Committing, Order
from kiosk.services.sortition.folder import DrawFault, DrawFolder
from kiosk.services.sortition.minutes import minutes_of
from kiosk.services.sortition.published import (
    read_pool_of,
    read_published,
    read_result,
    read_steps,
)
from kiosk.services.sortition.revealing import Chance, replace, reveal, standing
from kiosk.services.sortition.verifying import verify
from kiosk.settings import ASSETS
from kiosk.solver import HighsSolver
from tests.fakes.chance import SeededRandomness, StillClock
from tests.fakes.pools import easy_pool, pool_of

CEREMONY = datetime(2026, 12, 5, 17, tzinfo=UTC)
BEFORE, AFTER = CEREMONY - timedelta(days=10), CEREMONY + timedelta(hours=1)
SIGNATURE = "ab" * 48


class HonestBeacon:
    """A beacon that signs one round with one signature."""

    def __init__(self, number: int, signature: str = SIGNATURE) -> None:
        self._said = Beacon(number, bytes.fromhex(signature))

    def holds(self, beacon: Beacon) -> bool:
        return beacon == self._said


def commit(folder: Path, order: Order | None = None) -> tuple[Committed, DrawFolder]:
    draw = DrawFolder(folder)
    committing = Committing(HighsSolver(), StillClock(BEFORE), SeededRandomness())
    order = order or Order(easy_pool(), 0, CEREMONY, "")
    verifier = ASSETS / "draw" / "verify.py"
    return committing.commit(order, draw, verifier, {"highspy": "1"}), draw


@pytest.fixture(scope="module")
def committed(tmp_path_factory) -> Path:
    folder: Path = tmp_path_factory.mktemp("draw") / "tirage"
    commit(folder)
    return folder


@pytest.fixture
def draw(tmp_path, committed) -> DrawFolder:
    """Return a draw that is committed to and not revealed."""
    folder = tmp_path / "tirage"
    subprocess.run(["cp", "-r", committed, folder], check=True)
    return DrawFolder(folder)


def beacon_of(draw: DrawFolder, which: int = 0) -> HonestBeacon:
    return HonestBeacon(read_published(draw).rounds[which])


def revealed(draw: DrawFolder):
    return reveal(draw, Chance(407, SIGNATURE), beacon_of(draw), AFTER)


def test_the_draw_is_the_sum_of_the_balls_and_the_beacon(draw):
    result = revealed(draw)
    beacon = number_of(bytes.fromhex(SIGNATURE), 1000)
    published = read_published(draw)
    assert result.seed.number == (407 + beacon) % 1000
    assert result.panel == published.lottery.panels[result.seed.number]
    assert sorted((*result.panel, *result.waiting)) == sorted(published.tickets)
    assert draw.document("result.json")["jury"] == list(result.panel)


def test_the_rounds_are_a_quarter_of_an_hour_and_a_day_after_the_ceremony(draw):
    first, second = read_published(draw).rounds
    assert timedelta(minutes=15) <= time_of(first) - CEREMONY < timedelta(minutes=15, seconds=3)
    assert time_of(second) - time_of(first) == timedelta(days=1)


def test_revealing_again_gives_the_same_and_nothing_else(draw):
    assert revealed(draw) == revealed(draw)
    with pytest.raises(DrawFault, match="un tirage ne se recommence pas"):
        reveal(draw, Chance(408, SIGNATURE), beacon_of(draw), AFTER)


def test_nothing_is_revealed_before_the_ceremony(draw):
    with pytest.raises(DrawFault, match="pas encore eu lieu"):
        reveal(draw, Chance(407, SIGNATURE), beacon_of(draw), BEFORE)


@pytest.mark.parametrize(
    ("signature", "words"), [("cd" * 48, "ni celle du tour"), ("xy", "s’écrit de 0 à 9")]
)
def test_a_signature_of_nobody_is_refused(draw, signature, words):
    with pytest.raises(DrawFault, match=words):
        reveal(draw, Chance(407, signature), beacon_of(draw), AFTER)
    assert not draw.has("result.json")


def test_a_silent_beacon_gives_its_place_to_its_next_round_then_to_balls(draw, tmp_path):
    later = reveal(draw, Chance(407, SIGNATURE), beacon_of(draw, 1), AFTER)
    assert later.round == read_published(draw).rounds[1]
    assert any("s’est-il vraiment tu" in line for line in verify(draw, beacon_of(draw, 1)))
    _, other = commit(tmp_path / "autre")
    with pytest.raises(DrawFault, match="peut encore parler"):
        reveal(other, Chance(407, second_balls=5), beacon_of(other), AFTER)
    balls = reveal(other, Chance(407, second_balls=5), beacon_of(other), AFTER + timedelta(days=3))
    assert (balls.seed.number, balls.round) == (412, 0)
    assert any("second tirage de boules" in line for line in verify(other, beacon_of(other)))


def test_everything_published_is_computed_again(draw):
    assert list(verify(draw, beacon_of(draw), "T003"))[2:4] == [
        "chaque panel respecte les quotas et les foyers, vérifiés sur les réponses",
        "le ticket T003 est dans 200 panels sur 1000",
    ]
    revealed(draw)
    assert len(list(verify(draw, beacon_of(draw)))) == 6
    subprocess.run(["rm", "-r", draw.path / "secret"], check=True)
    told = list(verify(draw, beacon_of(draw)))
    assert told[2] == "chaque panel a 8 volontaires différents"
    assert told[-1].endswith("de drand : la bonne")


@pytest.mark.parametrize(
    "name", ["manifest.json", "panels.txt", "leaves.txt", "engagement.txt", "result.json"]
)
def test_one_changed_byte_of_any_file_is_detected(draw, name):
    revealed(draw)
    path = draw.path / "public" / name
    data = path.read_bytes()
    for place in range(1, len(data) - 1, max(1, len(data) // 11)):
        path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        with pytest.raises(DrawFault):
            list(verify(draw, beacon_of(draw)))
    path.write_bytes(data)
    list(verify(draw, beacon_of(draw)))


def test_a_changed_answer_is_detected(draw):
    path = draw.path / "secret" / "pool.json"
    told = json.loads(path.read_text())
    told["volunteers"][0]["profile"] = ["âgé", "sud"]
    path.write_text(json.dumps(told))
    with pytest.raises(DrawFault, match="n’est plus celle de l’engagement"):
        list(verify(draw, beacon_of(draw)))
    path.write_text("{}")
    with pytest.raises(DrawFault, match="est abîmée"):
        list(verify(draw, beacon_of(draw)))
    path.write_text("{")
    with pytest.raises(DrawFault, match="est abîmé"):
        list(verify(draw, beacon_of(draw)))


def rewritten(draw: DrawFolder, panels: list[str], **facts: object) -> None:
    """Publish other panels with hashes that agree with them, as a dishonest town hall would."""
    public = draw.path / "public"
    text = "".join(f"{line}\n" for line in panels)
    manifest = json.loads((public / "manifest.json").read_text())
    manifest |= {"panels_sha256": sha256(text.encode()).hexdigest(), **facts}
    (public / "panels.txt").write_text(text)
    told = json.dumps(manifest)
    (public / "manifest.json").write_text(told)
    (public / "engagement.txt").write_text(sha256(told.encode()).hexdigest())


def test_panels_that_break_the_rules_are_found_even_with_the_right_hashes(draw):
    panels = draw.text("panels.txt").splitlines()
    rewritten(draw, panels[:999])
    with pytest.raises(DrawFault, match="999 panels"):
        list(verify(draw, beacon_of(draw)))
    rewritten(draw, [*panels[:999], " ".join(["T000"] * 8)])
    with pytest.raises(DrawFault, match="panel 999 n’a pas 8 volontaires"):
        list(verify(draw, beacon_of(draw)))
    young = [each.ticket for each in easy_pool().volunteers if each.profile[0] == "jeune"]
    rewritten(draw, [" ".join(young[:8]), *panels[1:]])
    with pytest.raises(DrawFault, match="panel 000 ne respecte pas les quotas : âge « jeune » : 8"):
        list(verify(draw, beacon_of(draw)))
    rewritten(draw, panels, quotas=[{}])
    with pytest.raises(DrawFault, match="ne sont pas ceux d’un tirage"):
        list(verify(draw, beacon_of(draw)))


def test_a_stranger_has_no_ticket(draw):
    with pytest.raises(DrawFault, match="n’est pas celui d’un volontaire"):
        list(verify(draw, beacon_of(draw), "T999"))


def test_a_resident_checks_it_with_thirty_lines_of_python(draw):
    result = revealed(draw)
    public = draw.path / "public"
    mine = json.loads((draw.path / "secret" / "pool.json").read_text())["volunteers"][5]
    answers = [mine["ticket"], *mine["profile"], mine["household"], mine["salt"]]
    program = (public / "verify.py").read_text()
    assert len(program.splitlines()) <= 30

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        asked = [sys.executable, "-I", "verify.py", *arguments]
        return subprocess.run(asked, cwd=public, capture_output=True, text=True, check=False)

    told = run("407", SIGNATURE, *answers)
    assert told.returncode == 0, told.stderr
    assert result.seed.commitment in told.stdout
    assert f"panel n° {result.seed.number:03} : {' '.join(result.panel)}" in told.stdout
    assert "ticket T005 : présent dans 200 panels sur 1000" in told.stdout
    assert f"n° {(407 + 5) % 1000}" in run("407", "005").stdout
    wrong = run("407", SIGNATURE, *answers[:1], "autre", *answers[2:])
    assert "ne sont pas celles" in wrong.stderr
    panels = public / "panels.txt"
    panels.write_text(panels.read_text().replace("T005", "T006", 1))
    assert "a été modifiée" in run("407", SIGNATURE).stderr


def test_an_alternate_takes_the_seat_that_is_left(draw):
    result = revealed(draw)
    left = result.panel[0]
    step = replace(draw, left, ())
    seated, waiting = standing(result, (step,))
    assert left not in seated
    assert step.done.by in seated
    assert step.done.by not in waiting
    assert step.done.broken == 0
    again = replace(draw, step.done.by, (waiting[0],))
    assert read_steps(draw) == (step, again)
    assert again.done.by not in (waiting[0], left)
    assert list(verify(draw, beacon_of(draw)))[-1] == "2 remplacements, selon la règle"


def test_a_replacement_that_does_not_follow_the_rule_is_found(draw):
    result = revealed(draw)
    replace(draw, result.panel[0], ())
    path = draw.path / "public" / "replacements.json"
    [step] = json.loads(path.read_text())
    other = next(ticket for ticket in reversed(result.waiting) if ticket != step["by"])
    path.write_text(json.dumps([step | {"by": other}]))
    with pytest.raises(DrawFault, match="n’est pas celui de la règle"):
        list(verify(draw, beacon_of(draw)))
    path.write_text("[{}]")
    with pytest.raises(DrawFault, match=r"replacements\.json est abîmé"):
        list(verify(draw, beacon_of(draw)))


def test_only_a_juror_is_replaced_and_only_an_alternate_refuses(draw):
    result = revealed(draw)
    with pytest.raises(DrawFault, match="n’a pas de place"):
        replace(draw, result.waiting[0], ())
    with pytest.raises(DrawFault, match="n’est pas celui d’un suppléant"):
        replace(draw, result.panel[0], (result.panel[1],))
    with pytest.raises(DrawFault, match="aucun suppléant"):
        replace(draw, result.panel[0], result.waiting)
    subprocess.run(["rm", "-r", draw.path / "secret"], check=True)
    with pytest.raises(DrawFault, match="c’est la mairie qui remplace"):
        replace(draw, result.panel[0], ())


def test_without_anybody_who_keeps_the_quotas_one_seat_gives_way():
    people = ["jeune nord", "jeune nord", "âgé sud", "âgé sud", "âgé sud"]
    pool = pool_of(people, [("jeune", 2, 2), ("âgé", 2, 2), ("nord", 0, 4), ("sud", 0, 4)], 4)
    done = replace_seat(pool, ("T000", "T001", "T002", "T003"), "T000", ("T004",))
    assert done is not None
    assert (done.by, done.broken) == ("T004", 2)
    strict = changed(pool, quotas=(changed(pool.quotas[0], minimum=3), *pool.quotas[1:]))
    assert replace_seat(strict, ("T000", "T001", "T002", "T003"), "T000", ("T004",)) is None


def test_nobody_joins_somebody_of_their_household():
    pool = easy_pool()
    homes = tuple(changed(each, household=each.ticket[-1]) for each in pool.volunteers)
    pool = changed(pool, volunteers=homes)
    seated = tuple(f"T00{number}" for number in range(8))
    done = replace_seat(pool, seated, "T000", ("T011", "T010"))
    assert done is not None
    assert done.by == "T010"


def test_the_minutes_say_what_everyone_needs_to_check(draw):
    result = revealed(draw)
    minutes = minutes_of(read_published(draw), result, "Mairie du 19e")
    told = " ".join(words for section in minutes.sections for _, words in section.facts)
    for words in (result.seed.commitment, SIGNATURE, *result.panel, *result.waiting, "407"):
        assert words in told
    balls = changed(result, round=0, signature="")
    published = changed(
        read_published(draw),
        manifest=draw.text("manifest.json").replace('"accepted": ""', '"accepted": "vu"'),
    )
    other = minutes_of(published, balls, "Mairie du 19e")
    facts = dict(fact for section in other.sections for fact in section.facts)
    assert facts["Balise"] == "restée muette : trois autres boules"
    assert facts["Accepté par écrit"] == "vu"


def refused(folder: Path, **changes: Any) -> str:
    order = changed(Order(easy_pool(), 0, CEREMONY, ""), **changes)
    with pytest.raises(DrawFault) as fault:
        commit(folder, order)
    assert not folder.exists()
    return str(fault.value)


def test_a_draw_that_should_not_be_made_is_refused(tmp_path):
    folder = tmp_path / "tirage"
    pool = easy_pool()
    assert "il en faut 42" in refused(folder, pool=changed(pool, seats=14))
    assert "doit être à venir" in refused(folder, ceremony=BEFORE)
    quotas = (changed(pool.quotas[0], minimum=6, maximum=8), *pool.quotas[1:])
    told = refused(folder, pool=changed(pool, quotas=quotas))
    assert "Le plus petit changement : âge «" in told
    homes = tuple(changed(each, household="une") for each in pool.volunteers)
    assert "trop peu" in refused(folder, pool=changed(pool, volunteers=homes))


def test_chances_of_none_are_accepted_in_writing_only(tmp_path):
    people = ["jeune nord"] * 4 + ["âgé sud"] * 20
    pool = pool_of(people, [("jeune", 0, 0), ("âgé", 4, 4), ("nord", 0, 4), ("sud", 0, 4)], 4)
    assert "4 volontaires n’ont aucune chance" in refused(tmp_path / "non", pool=pool)
    done, draw = commit(tmp_path / "oui", Order(pool, 0, CEREMONY, "Règlement, article 3."))
    assert done.fewest == 0
    assert json.loads(draw.text("manifest.json"))["accepted"] == "Règlement, article 3."


def test_a_draw_is_never_made_again_in_its_folder(draw):
    with pytest.raises(DrawFault, match="ne se recommence pas"):
        commit(draw.path)
    with pytest.raises(DrawFault, match="ne se recommence pas"):
        draw.create({}, {})


def test_counts_that_could_name_somebody_are_not_told(tmp_path):
    people = ["jeune nord"] * 4 + ["âgé sud"] * 20
    quotas = [("jeune", 0, 2), ("âgé", 2, 4), ("nord", 0, 4), ("sud", 0, 4)]
    _, draw = commit(tmp_path / "tirage", Order(pool_of(people, quotas, 4), 0, CEREMONY, ""))
    counts = [each["volunteers"] for each in json.loads(draw.text("manifest.json"))["quotas"]]
    assert counts == ["moins de 5", 20, "moins de 5", 20]


def test_a_bug_that_makes_wrong_panels_stops_the_draw(tmp_path, monkeypatch):
    monkeypatch.setattr("kiosk.services.sortition.committing.faults_of", lambda *_: ("faux",))
    with pytest.raises(ArithmeticError, match="1000 wrong panels"):
        commit(tmp_path / "tirage")


def test_a_folder_that_cannot_be_written_is_said(tmp_path, draw, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.services.sortition.folder._write", full)
    with pytest.raises(DrawFault, match="ne s’écrit pas"):
        commit(tmp_path / "autre")
    with pytest.raises(DrawFault, match="ne s’écrit pas"):
        draw.publish("result.json", b"")


def test_files_that_are_not_there_or_not_text_are_said(tmp_path, draw):
    with pytest.raises(DrawFault, match="ne se lit pas"):
        read_published(DrawFolder(tmp_path / "rien"))
    (draw.path / "public" / "result.json").write_text("{}")
    with pytest.raises(DrawFault, match=r"result\.json est abîmé"):
        read_result(draw, read_published(draw))
    (draw.path / "public" / "panels.txt").write_bytes(b"\xff\xfe")
    with pytest.raises(DrawFault, match="est abîmé"):
        read_published(draw)


def test_the_pool_is_read_back_as_it_was(draw):
    assert read_pool_of(draw, read_published(draw)) == easy_pool()

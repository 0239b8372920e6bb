"""The demo content: what it holds, and that it never touches a record that lives."""

import json
import re
import shutil
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.calendar import local_day
from kiosk.domain.contribution import Contribution, Kind, Place, State
from kiosk.domain.identifiers import uuid7
from kiosk.domain.journal import first_broken
from kiosk.domain.personal_data import find
from kiosk.domain.project import Stage, ThemeState
from kiosk.domain.text import LONGEST_CONTRIBUTION, LONGEST_PLACE, clean
from kiosk.errors import EnvironmentFault
from kiosk.services.demo import CHANNEL, load_demo
from kiosk.services.territory import read_territory
from kiosk.settings import ASSETS
from tests.fakes.chance import NOW, SeededRandomness, StillClock
from tests.fakes.records import InMemoryRecords, InMemoryRepositories

FOLDER = ASSETS / "demo"


def loaded() -> InMemoryRepositories:
    """Return a record filled with the demo content."""
    records = InMemoryRecords()
    load_demo(records, StillClock(), SeededRandomness(), FOLDER)
    return records.kept


def test_no_screen_is_empty() -> None:
    record = loaded()
    contributions = list(record.contributions.kept.values())
    assert 38 <= len(contributions) <= 45
    assert {each.kind for each in contributions} == set(Kind)
    assert {each.language for each in contributions} == {"fr", "en", "es", "pt", "ar", "zh", "uk"}
    assert len(record.projects.themes()) == 3
    assert next(each.state for each in record.projects.themes()) is ThemeState.OPEN
    assert len(record.projects.projects()) == 6
    assert len(record.projects.fulfilments(3)) == 2


def test_every_quartier_of_the_shipped_territory_has_voices_and_no_other() -> None:
    territory = read_territory(ASSETS / "territory" / "quartiers.geojson", "id", "name")
    voices = Counter(each.quartier for each in loaded().contributions.voices())
    del voices[None]
    assert set(voices) == {each.id for each in territory.quartiers}
    assert min(voices.values()) >= 5


def test_most_is_published_and_the_rest_is_nowhere_in_public() -> None:
    record = loaded()
    states = Counter(each.state for each in record.contributions.kept.values())
    assert states[State.PUBLISHED] > 30
    assert min(states[each] for each in (State.TO_REVIEW, State.DECLINED, State.REDIRECTED)) >= 1
    assert len(record.contributions.voices()) == states[State.PUBLISHED]
    assert all(
        each.reason for each in record.contributions.kept.values() if each.state == "declined"
    )


def test_deposits_spread_over_two_months_in_order_and_none_is_to_come() -> None:
    contributions = list(loaded().contributions.kept.values())
    dates = [each.deposited_at for each in contributions]
    assert dates == sorted(dates)
    assert timedelta(days=50) < NOW - dates[0] < timedelta(days=61)
    assert dates[-1] < NOW
    assert all(
        each.read_at is None or each.deposited_at < each.read_at <= NOW for each in contributions
    )


def test_what_themes_and_projects_came_from_is_all_public() -> None:
    record = loaded()
    for theme in record.projects.themes():
        assert theme.contributions == len(record.contributions.carriers[theme.id]) > 0
    for project in record.projects.projects():
        assert project.contributions == len(record.contributions.carriers[project.id]) > 0


def test_dates_are_told_from_today() -> None:
    today = local_day(NOW)
    record = loaded()
    call, *_ = record.projects.themes()
    assert call.open_until is not None
    assert call.open_until > today
    projects = [record.projects.project(each.id) for each in record.projects.projects()]
    for project in projects:
        assert project is not None
        days = [milestone.day for milestone in project.milestones]
        assert days == sorted(days)
        assert all(step.done == (step.day <= today) for step in project.milestones)
        assert (project.days > 0) == (project.stage is Stage.STIMULATEUR)


def test_drawings_are_polylines_in_the_unit_square() -> None:
    for project in loaded().projects.projects():
        assert re.fullmatch(r"(M [\d.]+ [\d.]+( L [\d.]+ [\d.]+)+ ?)+", project.drawing)
        assert all(0 <= float(number) <= 1 for number in re.findall(r"[\d.]+", project.drawing))


def test_texts_are_clean_short_and_without_personal_data() -> None:
    for each in loaded().contributions.kept.values():
        assert clean(each.text, LONGEST_CONTRIBUTION) == each.text
        assert find(each.text) == ()
        place = each.place.words or ""
        assert clean(place, LONGEST_PLACE) == place


def test_french_typography_is_right() -> None:
    for name in ("contributions.json", "projects.json"):
        text = FOLDER.joinpath(name).read_text()
        assert "'" not in text
        assert not re.search(r"\w [;:!?»]|« ", text)


def test_the_journal_holds_together() -> None:
    journal = loaded().journal
    assert first_broken(tuple(journal.lines)) is None
    assert len(journal.events) > 38


def test_loading_twice_adds_nothing() -> None:
    records = InMemoryRecords()
    count = load_demo(records, StillClock(), SeededRandomness(), FOLDER)
    assert count == len(records.kept.contributions.kept)
    before = records.kept
    assert load_demo(records, StillClock(), SeededRandomness(), FOLDER) == 0
    assert records.kept == before


def test_a_record_that_lives_is_left_alone() -> None:
    records = InMemoryRecords()
    mine = Contribution(uuid7(1, bytes(10)), Kind.LACK, "Un vrai banc", Place(), "fr", "kiosk", NOW)
    with records.writing() as record:
        record.contributions.add(mine)
    assert load_demo(records, StillClock(), SeededRandomness(), FOLDER) == 0
    assert list(records.kept.contributions.kept) == [mine.id]


def test_demo_contributions_never_pass_for_real_ones() -> None:
    assert {each.channel for each in loaded().contributions.kept.values()} == {CHANNEL}


@pytest.mark.parametrize("damage", ["missing", "not json", "unknown key", "no hour"])
def test_damaged_content_is_said_and_nothing_is_half_filled(tmp_path: Path, damage: str) -> None:
    folder = tmp_path / "demo"
    shutil.copytree(FOLDER, folder)
    projects = folder / "projects.json"
    outcome = json.loads(projects.read_text())
    if damage == "no hour":
        outcome["moments"][0]["starts"] = "midi"
    else:
        outcome["projects"][0]["origins"] = ["nobody"]
    if damage == "missing":
        projects.unlink()
    else:
        projects.write_text("{" if damage == "not json" else json.dumps(outcome))
    records = InMemoryRecords()
    with pytest.raises(EnvironmentFault, match="démonstration"):
        load_demo(records, StillClock(), SeededRandomness(), folder)
    assert records.kept.contributions.kept == {}

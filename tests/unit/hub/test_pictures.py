"""The pictures of projects and of their trials, on the site."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from io import BytesIO
from uuid import UUID

import pytest
from PIL import Image
from sqlalchemy import update

from kiosk.documents.pictures import fitted, size_of
from kiosk.domain.drawing import Drawing, Stroke
from kiosk.domain.project import Stage, Theme, ThemeState
from kiosk.domain.sharing import Malformed, address_of
from kiosk.domain.sheet import Sheet
from kiosk.domain.showing import LONGEST_PICTURE, ShownPicture
from kiosk.domain.sketch import Answers
from kiosk.domain.trial import TrialNote
from kiosk.hub.api import CERTIFICATE
from kiosk.hub.tables import KIOSK
from kiosk.services.shown_pictures import digest_of_picture, picture_of
from tests.fakes.bureau import Bureau
from tests.fakes.chance import NOW
from tests.fakes.hub import ask
from tests.unit.hub.test_projects import TODAY, plain
from tests.unit.hub.test_public import THIRTY_KB, a_project

KEY = UUID(int=8)
CERTIFIED = b"certificate"
PAGE = f"/P/{address_of(KEY)}"


def a_picture(colour: str = "green", form: str = "PNG") -> bytes:
    data = BytesIO()
    Image.new("RGB", (64, 48), colour).save(data, form)
    return data.getvalue()


GREEN, RED = fitted(a_picture()), fitted(a_picture("red"))
ADDRESS = f"/images/{digest_of_picture(GREEN)}.webp"


@pytest.fixture
def site(bench):
    return bench.pages()


def keep(bureau: Bureau, picture: bytes | None, photo: bytes | None = None) -> None:
    """Keep a project on trial, with its picture, and one note with its photo."""
    with bureau.records.writing() as record:
        project = replace(a_project(KEY), stage=Stage.EXPERIMENTATION)
        record.sheets.keep(Sheet(project, picture=picture), ())
        record.trials.forget(KEY)
        note = TrialNote(UUID(int=5), KEY, TODAY, "Plein de monde", NOW, UUID(int=6))
        record.trials.add(note, photo)
    bureau.publish()  # as at the desk, something is written in the journal


def read(site, rounds, times: int = 2) -> str:
    for _ in range(times):
        rounds.make()
    return plain(ask(site, "GET", PAGE).text)


def test_a_picture_and_a_photo_are_on_the_page_with_words_and_their_size(site, bureau, rounds):
    keep(bureau, GREEN, RED)
    page = read(site, rounds)
    size = 'width="64" height="48"'
    assert f'src="{ADDRESS}" {size} alt="Image du projet : {a_project(KEY).title}"' in page
    assert (
        f'src="/images/{digest_of_picture(RED)}.webp" {size} alt="Photo de l’essai, le 20' in page
    )
    assert len(page.encode()) < THIRTY_KB
    answer = ask(site, "GET", ADDRESS)
    assert (answer.status, answer.body) == (200, GREEN)
    assert answer.headers["content-type"] == "image/webp"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "max-age=3600"
    again = [(b"if-none-match", answer.headers["etag"].encode())]
    assert (ask(site, "GET", ADDRESS, headers=again).status) == 304


def test_a_page_shows_no_empty_frame_before_its_picture_comes(site, bureau, rounds):
    keep(bureau, GREEN, RED)
    page = read(site, rounds, times=1)
    assert "Plein de monde" in page
    assert "<img" not in page
    assert "<img" in read(site, rounds, times=1)


def test_a_picture_taken_away_leaves_the_hub_at_the_next_round(site, bench, bureau, rounds):
    keep(bureau, GREEN, RED)
    read(site, rounds)
    keep(bureau, RED)
    page = read(site, rounds, times=1)
    assert ask(site, "GET", ADDRESS).status == 404
    assert page.count("<img") == 1, "what is kept elsewhere on the page is not sent again"
    assert bench.intake.hello(1, "test", 0).pictures == ()
    keep(bureau, None)
    assert "<img" not in read(site, rounds, times=1)
    assert bench.pictures.content(digest_of_picture(RED)) is None


def test_a_picture_takes_the_place_of_lines_as_on_the_screens(site, bureau, rounds):
    with bureau.records.writing() as record:
        drawn = replace(a_project(KEY), drawing="M 0.1 0.1 L 0.9 0.9")
        record.sheets.keep(Sheet(drawn, picture=GREEN), ())
    assert "<svg" in read(site, rounds, times=1), "until it comes"
    assert "<svg" not in read(site, rounds, times=1)


def test_the_strokes_of_a_sketch_are_shown_as_lines_and_not_as_a_picture_too(bureau, sharing):
    theme = Theme(UUID(int=1), "Dehors", "Se croiser.", ThemeState.OPEN, TODAY, 0)
    with bureau.records.writing() as record:
        record.projects.add_theme(theme, ())
    drawing = Drawing((Stroke(1, 2, ((0, 0), (4000, 3000))),))
    given = bureau.sketching.begin(
        bureau.deposit.begin(), theme.id, Answers("La cabane", drawing=drawing), "fr"
    )
    with bureau.records.writing() as record:
        record.sheets.keep(Sheet(a_project(given.subject_id), picture=GREEN), ())
    (shown,) = sharing.window().projects
    assert shown.drawing is not None
    assert shown.pictures == ()


def test_only_what_everybody_sees_is_given_and_only_what_is_asked_for(bureau, sharing):
    keep(bureau, GREEN, RED)
    green, red = digest_of_picture(GREEN), digest_of_picture(RED)
    assert sharing.pictures(()) == ()
    assert sharing.pictures((red, "0" * 64)) == ((red, RED),)
    assert dict(sharing.pictures((green, red))) == {green: GREEN, red: RED}
    with bureau.records.writing() as record:
        record.sheets.move(KEY, Stage.CLOSED)
    assert sharing.pictures((green, red)) == ()


@pytest.mark.parametrize(
    "content", [None, b"", b"GIF89a", a_picture(), b"0" * (1 + LONGEST_PICTURE)]
)
def test_what_is_no_picture_of_ours_is_not_named(content):
    assert picture_of(content) is None


def test_the_hub_takes_only_a_named_picture_that_is_one(bench, bureau, rounds):
    keep(bureau, GREEN)
    rounds.make()
    (asked,) = bench.intake.hello(1, "test", 0).pictures
    for digest, content in (
        (asked, RED),
        (digest_of_picture(b"<svg/>"), b"<svg/>"),
        (digest_of_picture(a_picture()), a_picture()),
        (digest_of_picture(bytes(LONGEST_PICTURE + 1)), bytes(LONGEST_PICTURE + 1)),
    ):
        with pytest.raises(Malformed):
            bench.pictures.keep(1, digest, content)
    bench.pictures.keep(1, digest_of_picture(RED), RED)
    assert bench.pictures.content(digest_of_picture(RED)) is None, "no page names it"


def test_an_address_that_is_none_has_no_picture(site):
    for name in ("x", "../site", "Z" * 64, "0" * 64):
        assert ask(site, "GET", f"/images/{name}.webp").status == 404


@pytest.mark.parametrize("wrong", [("x", 1, 1), ("0" * 64, 0, 1), ("0" * 64, 1, 1 << 14)])
def test_a_window_that_names_no_picture_is_refused(wrong):
    with pytest.raises(ValueError, match="a picture expected"):
        ShownPicture(*wrong)


def test_the_size_of_a_picture_is_read_from_its_head():
    assert size_of(GREEN) == (64, 48)
    assert size_of(a_picture()) is None


def test_pictures_come_by_the_address_of_their_name_and_no_heavier(bench, bureau, rounds):
    keep(bureau, GREEN)
    rounds.make()
    with bench.database.writing() as connection:
        shown = hashlib.sha256(CERTIFIED).hexdigest()
        connection.execute(update(KIOSK).values(certificate=shown))
    known = {CERTIFICATE: CERTIFIED}
    for digest, content, status in (
        (digest_of_picture(GREEN), bytes(LONGEST_PICTURE + 1), 413),
        (digest_of_picture(GREEN), RED, 400),
        (digest_of_picture(GREEN), GREEN, 200),
    ):
        path = f"/v1/pictures/{digest}"
        assert ask(bench.api(), "PUT", path, content, extensions=known).status == status
        assert ask(bench.api(), "PUT", path, content).status == 403
    assert bench.pictures.content(digest_of_picture(GREEN)) == GREEN

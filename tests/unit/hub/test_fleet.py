"""The page of IT, the metrics and the health of a hub: they tell the same."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

import pytest
from sqlalchemy import update

from kiosk.domain.contribution import State
from kiosk.domain.health import Health
from kiosk.domain.printing import PrinterStatus
from kiosk.domain.receipt_code import code_from
from kiosk.errors import EnvironmentFault, Fault
from kiosk.hub.api import CERTIFICATE
from kiosk.hub.asgi import HEADERS
from kiosk.hub.messages import read_batch
from kiosk.hub.metrics import as_metrics
from kiosk.hub.tables import KIOSK, QUARANTINE
from kiosk.services.wire import EVENT, HEALTH
from tests.fakes.chance import NOW
from tests.fakes.hub import Answer, HubBench, ask, post
from tests.unit.hub.test_intake import KEY, OTHER_KEY, a_body, an_event, aside, shown, told

HOST = (b"host", b"127.0.0.1:8081")
ORIGIN = (b"origin", b"http://127.0.0.1:8081")
CERTIFIED = b"its certificate"
SECONDS = int(NOW.timestamp())
WELL = Health(SECONDS, SECONDS + 60 * 86_400, 50 * 10**9, 64 * 10**9, PrinterStatus.OK, SECONDS)


def page(bench: HubBench, path: str = "/") -> Answer:
    return ask(bench.fleet(), "GET", path, headers=[HOST])


def push(bench: HubBench, path: str, body: bytes = b"id=1", *headers: object) -> Answer:
    return ask(bench.fleet(), "POST", path, body, headers=list(headers or (HOST, ORIGIN)))


def hello(bench: HubBench, said: object) -> Answer:
    """Say hello as an enrolled kiosk does."""
    with bench.database.writing() as connection:
        shown = hashlib.sha256(CERTIFIED).hexdigest()
        connection.execute(update(KIOSK).values(certificate=shown))
    body = json.dumps({"version": "0.1.0", "waiting": 2} | {"health": said}).encode()
    return ask(bench.api(), "POST", "/v1/hello", body, extensions={CERTIFICATE: CERTIFIED})


def spoil(bench: HubBench) -> None:
    """Let a kiosk say something of a version to come."""
    said = EVENT.dump_python(an_event(1), mode="json")
    said["card"]["state"] = "dreamt_of"
    bench.intake.accept(1, read_batch(a_body(said)))


def mend(bench: HubBench) -> None:
    """Do what an update of the hub does: what was said can be understood."""
    raw = EVENT.dump_json(an_event(1, State.PUBLISHED)).decode()
    with bench.database.writing() as connection:
        connection.execute(update(QUARANTINE).values(raw=raw))


def test_a_kiosk_that_was_only_invited_is_there(bench):
    assert "invitée, pas encore vue" in page(bench).text


def test_page_metrics_and_command_tell_how_a_machine_is(bench):
    trouble = replace(WELL, printer=PrinterStatus.OUT, paper_mm=12_000)
    assert hello(bench, HEALTH.dump_python(trouble, mode="json")).status == 200
    html = page(bench).text
    for words in ("sans papier", "Il n’y a plus de papier.", "12 m", "50,0 Go sur 64,0"):
        assert words in html
    assert "jusqu’au 19/01/2027" in html
    metrics = page(bench, "/metrics").text
    assert metrics == as_metrics(bench.watch.look())
    assert 'kiosk_paper_meters{kiosk="borne"} 12\n' in metrics
    assert 'kiosk_disk_free_bytes{kiosk="borne"} 5e+10' in metrics
    assert 'kiosk_alert{kiosk="borne",topic="printer"} 1' in metrics
    assert 'kiosk_alert{kiosk="borne",topic="silent"} 0' in metrics
    assert page(bench, "/health").text == "ok\n"


@pytest.mark.parametrize("said", [None, [], {"clock": "x"}, {"clock": -1}, "a" * 100])
def test_a_machine_that_says_nonsense_is_heard_all_the_same(bench, said):
    assert hello(bench, said).status == 200
    (watched,) = bench.watch.look().kiosks
    assert (watched.kiosk.seen_at is not None, watched.kiosk.health) == (True, None)


def test_a_kiosk_of_the_release_before_says_nothing_of_its_machine(bench):
    bench.intake.hello(1, "0.1.0", 3)
    assert "3 à dire" in page(bench).text


def test_a_kiosk_in_trouble_comes_first_and_a_revoked_one_says_so(bench):
    for name in ("annexe", "zoo"):
        bench.enrolment.invite(name)
    bench.enrolment.revoke("annexe")
    with bench.database.writing() as connection:
        connection.execute(update(KIOSK).where(KIOSK.c.name == "zoo").values(seen_at=1))
    html = page(bench).text
    assert html.index("zoo") < html.index("annexe")
    assert "révoquée le 20/11/2026" in html
    assert "Muette depuis" in html


def test_a_kiosk_back_from_a_backup_is_told_of(bench):
    bench.intake.accept(1, told(an_event(1)))
    bench.intake.accept(1, told(an_event(1), generation=1))
    bench.intake.hello(1, "0.1.0", 0)
    assert "Revenue d’une sauvegarde le 20/11/2026." in page(bench).text


class TestQuarantine:
    def test_what_was_set_aside_is_seen_tried_again_and_taken_once_it_can_be(self, bench):
        spoil(bench)
        html = page(bench).text
        assert "borne, événement 1" in html
        assert "card.state" in html
        assert "dreamt_of" in html
        assert push(bench, "/rejouer").headers["location"] == "/"
        assert (aside(bench), shown(bench)) == (1, None)
        mend(bench)
        push(bench, "/rejouer")
        assert (aside(bench), shown(bench)) == (0, "published")
        assert push(bench, "/rejouer").status == 303

    def test_what_is_tried_again_never_replaces_a_newer_card(self, bench):
        spoil(bench)
        bench.intake.accept(1, told(an_event(2, State.DECLINED), after=1))
        mend(bench)
        push(bench, "/rejouer")
        assert (aside(bench), shown(bench)) == (0, "declined")

    def test_a_card_whose_keys_are_another_ones_stays_aside(self, bench):
        events = (an_event(1), an_event(2, key=OTHER_KEY))
        bench.intake.accept(1, told(*events))
        assert aside(bench) == 1
        push(bench, "/rejouer")
        assert (aside(bench), shown(bench, KEY), shown(bench, OTHER_KEY)) == (
            1,
            "to_review",
            None,
        )

    def test_an_event_without_a_card_has_nothing_to_keep(self, bench):
        spoil(bench)
        with bench.database.writing() as connection:
            raw = EVENT.dump_json(replace(an_event(1), card=None)).decode()
            connection.execute(update(QUARANTINE).values(raw=raw))
        push(bench, "/rejouer")
        assert aside(bench) == 0

    def test_what_was_cut_cannot_be_taken_and_can_be_let_go_of(self, bench):
        spoil(bench)
        with bench.database.writing() as connection:
            connection.execute(update(QUARANTINE).values(raw='{"cut'))
        push(bench, "/rejouer")
        assert "only its beginning was kept" in page(bench).text
        assert push(bench, "/oublier").status == 303
        assert aside(bench) == 0

    @pytest.mark.parametrize(
        "headers",
        [
            (HOST,),
            (HOST, (b"origin", b"http://ailleurs.example")),
            (HOST, (b"origin", b"null")),
            (HOST, (b"sec-fetch-site", b"cross-site"), ORIGIN),
            (HOST, (b"sec-fetch-site", b"same-site"), ORIGIN),
            ((b"host", b"ailleurs.example"), (b"origin", b"http://ailleurs.example")),
        ],
    )
    def test_the_browser_of_whoever_reads_it_cannot_be_used_by_another_site(self, bench, headers):
        spoil(bench)
        assert push(bench, "/oublier", b"id=1", *headers).status == 404
        assert aside(bench) == 1

    def test_a_form_of_the_page_itself_is_taken(self, bench):
        spoil(bench)
        ours = (b"sec-fetch-site", b"same-origin"), (b"origin", b"null")
        assert push(bench, "/oublier", b"id=1", HOST, *ours).status == 303
        assert aside(bench) == 0

    @pytest.mark.parametrize("body", [b"", b"id=", b"id=x", b"\xff", b"id=1" + b"0" * 5000])
    def test_forms_that_make_no_sense_are_refused(self, bench, body):
        assert push(bench, "/oublier", body).status in {303, 404, 413}


class TestRefusedCodes:
    def test_they_are_counted_by_the_hour_and_written_now_and_then(self, bench):
        site = bench.pages()
        for _ in range(12):
            bench.elapsed += 0.7
            post(site, "/suivi", code=code_from(12345))
        assert bench.watch.look().refused == 0
        bench.elapsed += 2
        post(site, "/suivi", code=code_from(12345))
        assert bench.watch.look().refused == 13
        assert "13 en 24 heures" in page(bench).text
        bench.refusals.write()
        bench.clock.move(hours=25)
        assert bench.watch.look().refused == 0

    def test_a_database_that_refuses_the_count_stops_no_page(self, bench, monkeypatch):
        site = bench.pages()
        bench.elapsed += 11

        def full():
            raise EnvironmentFault("plein", Fault.DISK_FULL)

        monkeypatch.setattr(bench.database, "writing", full)
        assert post(site, "/suivi", code=code_from(12345)).status == 404

    def test_many_of_them_are_an_alert(self, bench):
        for _ in range(600):
            bench.refusals.note()
        bench.refusals.write()
        assert "600 codes refusés en un jour." in page(bench).text


class TestEveryAnswer:
    def test_only_this_machine_s_names_are_answered(self, bench):
        for host in (b"", b"hub.mairie.fr", b"ailleurs.example:8081", b"127.0.0.1.ailleurs.fr"):
            assert ask(bench.fleet(), "GET", "/", headers=[(b"host", host)]).status == 404
        for host in (b"localhost:8081", b"[::1]:8081", b"127.0.0.1"):
            assert ask(bench.fleet(), "GET", "/", headers=[(b"host", host)]).status == 200

    def test_all_carry_the_headers_and_say_nothing_of_a_fault(self, bench, monkeypatch):
        answers = [page(bench, path) for path in ("/", "/fleet.css", "/metrics", "/nulle-part")]

        def away():
            raise EnvironmentFault("secret", Fault.DATABASE_UNREADABLE)

        monkeypatch.setattr(bench.watch, "look", away)
        answers.append(page(bench))
        monkeypatch.setattr(bench.watch, "look", lambda: 1 / 0)
        answers.append(page(bench, "/health"))
        assert [it.status for it in answers] == [200, 200, 200, 404, 503, 500]
        for answer in answers:
            assert {name: answer.headers[name.lower()] for name in HEADERS} == HEADERS
            assert "secret" not in answer.text

    def test_names_are_shown_as_text(self, bench):
        bench.enrolment.invite("<script>alert(1)</script>")
        assert "<script" not in page(bench).text

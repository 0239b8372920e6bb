"""The receipt's keys and the public page: one test at least for each of R-70 to R-82.

The requirements are those of the design's reliability notes, section F. What is proven at length
elsewhere is proven here once more, on the sites as they are served where that tells more.
"""

from __future__ import annotations

import http.client
import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import zxingcpp

from kiosk.documents.qr import follow_up_address
from kiosk.documents.raster import to_picture
from kiosk.documents.ticket import render_ticket
from kiosk.documents.ticket_words import FRENCH
from kiosk.domain.receipt_code import CODE_BITS, TOKEN_BITS, code_from, read_code, token_from
from kiosk.hub import throttle
from kiosk.hub.asgi import HEADERS
from kiosk.store.records import SqliteRecords
from kiosk.sync.rounds import Rounds
from tests.fakes.bureau import TERMS, Bureau
from tests.fakes.hub import HubBench, NearHub, a_sharing, an_exchange, ask, post
from tests.fakes.live_hub import HERE, served, settings_of
from tests.fakes.tickets import ADDRESS, a_design, a_receipt, need_fonts_for

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CANARY = "canari7gazouillant"
YEAR = 365 * 86_400
ROLES = Path("packaging/hub/postgresql-roles.sql")


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[HubBench]:
    bench = HubBench(tmp_path / "hub")
    yield bench
    bench.database.close()


@pytest.fixture
def bureau(bench: HubBench, tmp_path: Path) -> Iterator[Bureau]:
    records = SqliteRecords(tmp_path / "kiosk")
    records.open()
    yield Bureau(records)
    records.close()


@pytest.fixture
def rounds(bench: HubBench, bureau: Bureau) -> Rounds:
    sharing = a_sharing(bureau)
    return Rounds(sharing, an_exchange(bureau), NearHub(bench))


def test_r70_the_address_holds_130_random_bits_and_nothing_else(bureau, tmp_path):
    tokens = [bureau.deposit.begin().keys.token for _ in range(8)]
    assert TOKEN_BITS == 130
    assert all(re.fullmatch(f"[{ALPHABET}]{{26}}", it) for it in tokens)
    assert all(len({it[place] for it in tokens}) > 1 for place in range(26))
    assert follow_up_address("https://suivi.fr", tokens[0]) == f"HTTPS://SUIVI.FR/{tokens[0]}"
    receipt = bureau.give()
    kept = b"".join(it.read_bytes() for it in (tmp_path / "kiosk").glob("kiosk.db*"))
    assert receipt.keys.token.encode() not in kept


def test_r71_a_slip_or_a_swap_in_a_typed_code_is_caught_and_its_spelling_is_free():
    code = code_from(0x123456789ABCDEF)
    bare = code.replace("-", "")
    assert re.fullmatch(r"\w{4}-\w{4}-\w{4}-[\w*~$=]", code)
    for place in range(13):
        for other in ALPHABET:
            if other != bare[place]:
                assert read_code(bare[:place] + other + bare[place + 1 :]) is None
    for place in range(12):
        swapped = bare[:place] + bare[place + 1] + bare[place] + bare[place + 2 :]
        assert swapped == bare or read_code(swapped) is None
    assert read_code(f" {bare.lower()} ") == read_code(code)


def test_r72_guessing_takes_longer_than_anybody_has():
    codes, a_second = 100_000, 10
    assert CODE_BITS == 60
    assert 2**CODE_BITS / codes / a_second > 30_000 * YEAR


def test_r73_wrong_codes_are_counted_by_address_and_slowed_together():
    assert (throttle.PER_MINUTE, throttle.PER_HOUR, throttle.PER_SECOND) == (10, 60, 5)
    now = [0.0]
    counting = throttle.Throttle(lambda: now[0])
    for _ in range(throttle.PER_HOUR):
        now[0] += 40
        assert not counting.refuses("192.0.2.1")
        assert counting.failed("192.0.2.1") == 0
    assert counting.refuses("192.0.2.1")
    assert not counting.refuses("192.0.2.2")
    waits = [counting.failed(f"198.51.100.{it}") for it in range(8)]
    assert waits[-1] == throttle.WAIT


def test_r74_wrong_expired_and_erased_keys_get_the_same_answer(bench, bureau, rounds):
    expired, erased = bureau.give(), bureau.give()
    rounds.make()
    site = bench.pages()
    post(site, "/effacer", code=erased.keys.code, confirm="yes")
    bench.clock.move(days=400)
    keys = [token_from(7), expired.keys.token, erased.keys.token, "------", "%00", "９" * 13]
    answers = set()
    for key in keys:
        bench.elapsed += 60
        page = ask(site, "GET", f"/{key}")
        answers.add((page.status, len(page.body), page.body))
    assert len(answers) == 1


def test_r75_the_page_tells_the_state_and_the_answer_and_no_word_of_the_message(
    bench, bureau, rounds
):
    receipt = bureau.give(CANARY, place=CANARY)
    bureau.review.decline(receipt.subject_id, 1, "Elle nomme un voisin.")
    rounds.make()
    page = ask(bench.pages(), "GET", f"/{receipt.keys.token}").text
    assert "Elle nomme un voisin." in page
    assert CANARY not in page
    assert not re.search(r"\d\d:\d\d|borne 1|[Aa]gent \w+ [A-Z]", page)


def test_r76_nothing_that_only_looks_changes_anything(bench, bureau, rounds):
    receipt = bureau.give()
    rounds.make()
    site, code = bench.pages(), receipt.keys.code
    for path in (f"/{receipt.keys.token}", "/", "/retirer", "/effacer", "/corriger"):
        for method in ("GET", "HEAD", "OPTIONS"):
            ask(site, method, f"{path}?code={code}&confirm=yes&words=x")
    assert bench.intake.hello(1, "", 0).commands == ()


def test_r77_and_r78_every_answer_carries_the_headers_and_no_cookie(bench):
    site = bench.pages()
    for path in ("/", "/projets", "/donnees", "/corriger", "/nulle-part", "/site.css", "/health"):
        answer = ask(site, "GET", path)
        assert {name: answer.headers[name.lower()] for name in HEADERS} == HEADERS
        assert "set-cookie" not in answer.headers
        assert "<script" not in answer.text
    assert "default-src 'none'" in HEADERS["Content-Security-Policy"]


def test_r79_kiosks_speak_tls_1_3_with_a_certificate_on_an_address_of_their_own(tmp_path):
    settings = settings_of(tmp_path, KIOSK_PRINTER__KIND="none")
    with served(settings) as hub:
        kiosks, pages = settings.hub.sync_port, settings.hub.port
        context = ssl.create_default_context(cafile=str(hub.authority.certificate))
        with closing(http.client.HTTPSConnection(HERE, kiosks, context=context)) as api:
            api.request("GET", "/v1/authority")
            assert api.sock.version() == "TLSv1.3"
            api.getresponse().read()
            for method, path, status in (("POST", "/v1/hello", 403), ("GET", "/", 404)):
                api.request(method, path)
                answer = api.getresponse()
                answer.read()
                assert answer.status == status
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        with (
            closing(socket.create_connection((HERE, kiosks))) as plain,
            pytest.raises(ssl.SSLError),
        ):
            context.wrap_socket(plain, server_hostname="localhost")
        with closing(http.client.HTTPConnection(HERE, pages)) as site:
            site.request("POST", "/v1/hello", b"{}")
            assert site.getresponse().status in {404, 405}


def test_r79_proxies_in_front_of_the_pages_speak_tls_1_2_at_least():
    nginx = Path("packaging/hub/nginx.conf").read_text(encoding="utf-8")
    assert re.search(r"ssl_protocols TLSv1\.2 TLSv1\.3;", nginx)
    assert "access_log off" in nginx


def test_r80_the_role_of_the_pages_may_read_what_they_show_and_write_requests():
    """What it may not is tried on a PostgreSQL in `test_hub_postgresql`."""
    granted = re.findall(r"^GRANT ([^;]+) TO kiosk_pages;", ROLES.read_text("utf-8"), re.MULTILINE)
    writes = {it for it in granted if re.match("INSERT|UPDATE|DELETE", it)}
    assert all(re.search(r"ON (follow_up|command|correction|refused)$", it) for it in writes)
    assert not any(re.search(r"\b(event|quarantine)\b", it) for it in granted)


def test_r81_the_printed_address_is_upper_case_at_level_m_and_the_ticket_says_the_code():
    need_fonts_for("fr")
    receipt = a_receipt("fr")
    picture = to_picture(render_ticket(a_design(576), receipt, FRENCH)).convert("L")
    (found,) = zxingcpp.read_barcodes(np.asarray(picture))
    assert (found.text, found.ec_level) == (ADDRESS, "M")
    assert re.fullmatch(r"[0-9A-Z $%*+\-./:]+", found.text)
    assert follow_up_address(a_design(576).follow_up_url, receipt.keys.token) == found.text


def test_r82_a_key_opens_nothing_from_its_last_day_on_and_the_pages_say_how_long(
    bench, bureau, rounds
):
    receipt = bureau.give()
    rounds.make()
    site = bench.pages()
    assert ask(site, "GET", f"/{receipt.keys.token}").status == 200
    bench.clock.moment = TERMS.expiry(bureau.clock.moment)
    page = ask(site, "GET", f"/{receipt.keys.token}")
    assert (page.status, "trop ancien" in page.text) == (404, True)
    assert "Un ticket perdu ne se remplace pas." in ask(site, "GET", "/").text

"""Open data on the site."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from datetime import timedelta

import pytest

from kiosk.domain.open_tables import CONTRIBUTIONS, RESOURCES
from kiosk.domain.sharing import Malformed
from kiosk.hub.open_data import read_tables
from kiosk.services.open_tables import OpenTables
from kiosk.services.wire import TABLES
from kiosk.sync.publishing import AGAIN, EVERY, Publishing
from kiosk.sync.rounds import HubAway
from tests.fakes.hub import ask

CANARY = "canari7gazouillant"


@pytest.fixture
def given(bench):
    """What the kiosk gave, and a way to give it."""
    said: list[bytes] = []

    def give(body: bytes) -> None:
        said.append(body)
        bench.open_data.keep(1, read_tables(body))

    give.said = said  # type: ignore[attr-defined]
    return give


@pytest.fixture
def publishing(records, bureau):
    return Publishing(OpenTables(records), bureau.clock)


def test_what_is_public_is_offered_in_the_files_of_an_export(bench, bureau, publishing, given):
    receipt = bureau.publish("=Un banc, au square")
    bureau.give(CANARY)
    publishing.keep_up(given)
    site = bench.pages()
    page = ask(site, "GET", "/donnees").text
    assert "Licence Ouverte 2.0" in page
    assert "Contributions publiées" in page
    file = ask(site, "GET", "/donnees/contributions.csv")
    assert file.headers["content-disposition"] == 'attachment; filename="contributions.csv"'
    assert file.headers["content-type"] == "text/csv; charset=utf-8"
    (row,) = csv.DictReader(io.StringIO(file.text))
    assert (row["text"], row["kind"], row["day"]) == ("'=Un banc, au square", "lack", "2026-11-20")
    listed = ask(site, "GET", "/donnees/contributions.json")
    assert json.loads(listed.text)[0]["text"] == "=Un banc, au square"
    package = json.loads(ask(site, "GET", "/donnees/datapackage.json").text)
    assert len(package["resources"]) == 2 * len(RESOURCES)
    for resource in package["resources"]:
        content = ask(site, "GET", f"/donnees/{resource['path']}").body
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"
        assert CANARY not in content.decode()
        assert receipt.subject_id.hex not in content.decode()


def test_before_any_kiosk_gave_them_the_page_says_so(bench):
    site = bench.pages()
    assert "Rien encore." in ask(site, "GET", "/donnees").text
    for name in ("contributions.csv", "hub.db", "..%2fhub.db"):
        assert ask(site, "GET", f"/donnees/{name}").status == 404


def test_what_is_withdrawn_leaves_the_files_within_the_hour(bench, bureau, publishing, given):
    receipt = bureau.publish(CANARY)
    publishing.keep_up(given)
    bureau.following.withdraw(receipt.subject_id)
    publishing.keep_up(given)
    assert CANARY in bench.open_data.files()["contributions.csv"].decode()
    bureau.clock.moment += EVERY
    publishing.keep_up(given)
    assert CANARY not in bench.open_data.files()["contributions.csv"].decode()


def test_the_same_tables_are_given_once_a_day_and_after_a_clock_went_back(
    bureau, publishing, given
):
    for moment in (timedelta(), EVERY, 2 * EVERY, AGAIN, AGAIN - 3 * EVERY):
        bureau.clock.moment += moment
        publishing.keep_up(given)
    assert len(given.said) == 2
    bureau.clock.moment -= timedelta(days=900)
    publishing.keep_up(given)
    assert len(given.said) == 3


def test_a_hub_that_was_away_is_given_them_at_the_next_round(publishing):
    def away(_body):
        raise HubAway

    for _ in range(2):
        with pytest.raises(HubAway):
            publishing.keep_up(away)


def test_more_than_the_hub_takes_stops_no_round(records, bureau, given, caplog):
    bureau.publish()
    Publishing(OpenTables(records), bureau.clock, longest=10).keep_up(given)
    assert given.said == []
    assert "more than the hub takes" in caplog.text


def test_what_two_kiosks_say_is_told_once_and_a_revoked_one_says_nothing(bench):
    bench.enrolment.invite("autre")
    rows = [[str(it), "lack", "Un banc", "fr", None, None, "2026-11-20", None, None] for it in "ab"]
    origins = [["p", "a"], ["p", "b"]]
    bench.open_data.keep(1, {"contributions": rows[:1], "origins": origins[:1]})
    bench.open_data.keep(2, {"contributions": rows, "origins": origins})
    for name in ("contributions.json", "origins.json"):
        assert len(json.loads(bench.open_data.files()[name])) == 2
    bench.enrolment.revoke("autre")
    assert len(json.loads(bench.open_data.files()["contributions.json"])) == 1


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"[]",
        b'{"contributions": 3}',
        b'{"contributions": [["a"]]}',
        b'{"contributions": [[1.5]]}',
        json.dumps({"contributions": [["\0"] * len(CONTRIBUTIONS.fields)]}).encode(),
        b'{"contributions": [["\\ud800"]]}',
    ],
)
def test_tables_that_make_no_sense_are_refused(said):
    with pytest.raises(Malformed):
        read_tables(said)


def test_tables_of_a_release_to_come_are_kept_for_what_is_known(bench):
    bench.open_data.keep(1, read_tables(TABLES.dump_json({"dreams": [["x"]]})))
    assert "dreams.csv" not in bench.open_data.files()

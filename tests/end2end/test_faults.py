"""A full disk, a broken file, a printer out of paper: polite screens, and no loss."""

from __future__ import annotations

from typing import Any

import pysqlite3

from kiosk.models.deposit_model import DepositModel
from kiosk.services.browse import Browsing
from tests.end2end.hands import Hands, Page
from tests.end2end.test_deposit import deposit

TEXT = "Les pavés sont cassés " + "👨‍👩‍👧‍👦" * 500
"""Long enough to need new pages in the file."""


def to_review(hands: Hands) -> None:
    """Go to the review of a deposit, by touch."""
    hands.touch("wakeButton")
    hands.touch("depositTile")
    hands.touch("beginButton")
    hands.touch("frustrationChoice")
    hands.screens.deposit.write(TEXT)
    hands.touch("continueButton")
    hands.wait_for_page(Page.Where)
    hands.touch("everywhereChoice")
    hands.touch("continueButton")
    hands.wait_for_page(Page.Review)


def record_of(hands: Hands) -> Any:
    """Return the record that the screens write to."""
    services: Any = hands.screens.background._services
    return services.close.__self__


def pages_allowed(hands: Hands, count: int) -> None:
    """Limit the database file to its size plus some pages, as a full disk does."""
    records = record_of(hands)
    connection = records._writer.raw_connection().driver_connection
    (used,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={used + count}")


def kept(tmp_path) -> int:
    connection = pysqlite3.connect(str(tmp_path / "data" / "kiosk.db"))
    (count,) = connection.execute(
        "SELECT count(*) FROM contribution WHERE text = ?", (TEXT,)
    ).fetchone()
    connection.close()
    return int(count)


def test_a_full_disk_gives_no_receipt_keeps_the_words_and_service_resumes(kiosk, tmp_path):
    to_review(kiosk)
    kiosk.wait_for(lambda: kiosk.screens.deposit._keeping.begun, "no draft")
    pages_allowed(kiosk, 0)
    kiosk.touch("sendButton")
    kiosk.find("faultNotice")
    assert kiosk.screens.session.page == Page.Review
    assert kiosk.screens.deposit.text == TEXT
    assert kept(tmp_path) == 0

    # The limit belongs to the connection: when the kiosk heals, it opens a new one.
    kiosk.wait_for(lambda: kiosk.screens.session.fault == "", "service did not resume")
    kiosk.touch("sendButton")
    kiosk.wait_for_page(Page.Ticket)
    assert kept(tmp_path) == 1


def test_a_corrupt_file_is_set_aside_and_service_resumes(kiosk, tmp_path):
    data = tmp_path / "data"
    records = record_of(kiosk)
    to_review(kiosk)
    kiosk.wait_for(lambda: kiosk.screens.deposit._keeping.begun, "no draft")
    records._writer.raw_connection().driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray((data / "kiosk.db").read_bytes())
    content[:4096] = b"\xff" * 4096
    (data / "kiosk.db").write_bytes(content)
    # What SQLite remembers of the file would hide the damage for a while.
    records._writer.raw_connection().driver_connection.execute("PRAGMA shrink_memory")
    kiosk.touch("sendButton")
    kiosk.find("faultNotice")
    kiosk.wait_for(lambda: kiosk.screens.session.fault == "", "service did not resume")
    kiosk.touch("sendButton")
    kiosk.wait_for_page(Page.Ticket)
    assert [path for path in data.iterdir() if path.name.startswith("abimee-")]
    assert kept(tmp_path) == 1


def test_no_paper_means_no_offer_and_says_why(kiosk, printer):
    printer.state.out = True
    deposit(kiosk, "un banc ici")
    kiosk.wait_for(
        lambda: kiosk.find("printNotice").property("title") == "Il n’y a plus de papier",
        "the lack of paper is not said",
    )
    assert kiosk.sees("printButton") is None
    assert kiosk.text_of("codeText").count("-") == 3
    printer.state.out = False
    kiosk.touch("printButton")
    kiosk.wait_for(lambda: len(printer.tickets) > 0, "nothing was printed after the refill")


def test_a_bug_shows_the_polite_page_and_not_a_trace(kiosk, caplog, monkeypatch):
    def broken(_model: object, _language: str) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(DepositModel, "speak", broken)
    kiosk.touch("wakeButton")
    kiosk.touch("languagesButton")
    kiosk.touch("language_en")
    kiosk.wait_for_page(Page.Apology)
    assert "a slot failed" in caplog.text
    assert "ZeroDivisionError" in caplog.text
    monkeypatch.undo()
    kiosk.touch("restartButton")
    kiosk.wait_for_page(Page.Attract)


def test_a_bug_behind_the_screens_shows_it_too(kiosk, caplog, monkeypatch):
    def broken(_services: object, _record_id: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Browsing, "sheet", broken)
    kiosk.touch("wakeButton")
    kiosk.touch("projectsTile")
    kiosk.touch("projectCard0")
    kiosk.wait_for_page(Page.Apology)
    assert "a use case failed" in caplog.text

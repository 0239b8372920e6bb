"""No parcel is lost to a reader, however many write at once; a naive cursor loses some."""

from __future__ import annotations

import pytest

from tests.fakes.postgresql import programs
from tools.rigs.cursor import RUNS, main


@pytest.mark.slow
@pytest.mark.skipif(
    programs() is None, reason="there is no PostgreSQL here (apt install postgresql)"
)
def test_twenty_runs_lose_nothing_and_a_naive_cursor_is_seen_to_lose(capsys):
    assert main(["--runs", str(RUNS)]) == 0, capsys.readouterr().out

"""A million guesses of codes, against the site as it is served: what is answered, what is seen.

Each comes from an address of its own, as fast as the site answers; a right ticket is opened among
them. `python -m tools.rigs.guesses`, or `make guesses`.
"""

from __future__ import annotations

import argparse
import asyncio
import hashlib
import tempfile
import time
from collections import Counter
from pathlib import Path
from urllib.parse import urlencode

from starlette.types import ASGIApp, Message, Scope

from kiosk.domain.receipt import Receipt
from kiosk.domain.receipt_code import code_from
from kiosk.services.sealing import Cost
from kiosk.sync.rounds import Rounds
from tests.fakes.bureau import PEPPER, Bureau
from tests.fakes.hub import HubBench, NearHub, a_sharing, an_exchange
from tests.fakes.new_records import new_records

GUESSES = 1_000_000
_AT_ONCE, _EVERY = 10_000, 2
_FULL_COST = Cost(memory=65536, passes=3, lanes=4)
_OK, _UNKNOWN, _LATER = 200, 404, 429
_ROW = "{:<52}{:>12}"


def main(arguments: list[str] | None = None) -> int:
    """Guess, print, and return 1 if anything but the two refusals was answered to a guess."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--guesses", type=int, default=GUESSES, help=f"codes tried ({GUESSES})")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="guesses") as folder:
        records = new_records(Path(folder) / "kiosk")
        bench = HubBench(Path(folder) / "hub")
        try:
            return _guess(bench, Bureau(records), asked.guesses)
        finally:
            bench.database.close()
            records.close()


def _guess(bench: HubBench, bureau: Bureau, guesses: int) -> int:
    bench.seals.add(PEPPER.hex(), _FULL_COST)
    receipt = bureau.give("Un banc")
    exchange = an_exchange(bureau)
    Rounds(a_sharing(bureau), exchange, NearHub(bench, key=exchange.key)).make()
    began = time.monotonic()
    answers, opened = asyncio.run(_attack(bench, receipt, guesses))
    took = time.monotonic() - began
    bench.refusals.write()
    counted = bench.refusals.today()
    bodies = {status: {body for it, body in answers if it == status} for status, _ in answers}
    print(_ROW.format("guesses", sum(answers.values())))
    print(_ROW.format("a second, the site and the guesser on one core", f"{guesses / took:.0f}"))
    for status in sorted(bodies):
        count = sum(number for (it, _), number in answers.items() if it == status)
        print(_ROW.format(f"answered {status}, in {len(bodies[status])} wording", count))
    print(
        _ROW.format(
            "right tickets scanned meanwhile, and opened", f"{opened[_OK]}/{opened.total()}"
        )
    )
    print(_ROW.format("refusals that IT sees", counted))
    told_apart = set(bodies) - {_UNKNOWN, _LATER} or any(len(it) > 1 for it in bodies.values())
    return int(bool(told_apart) or counted != guesses or opened[_OK] != opened.total())


async def _attack(
    bench: HubBench, receipt: Receipt, guesses: int
) -> tuple[Counter[tuple[int, str]], Counter[int]]:
    site, answers, opened = bench.pages(), Counter[tuple[int, str]](), Counter[int]()
    for first in range(0, guesses, _AT_ONCE):
        bench.elapsed = time.monotonic()
        numbers = range(first, min(first + _AT_ONCE, guesses))
        answers.update(await asyncio.gather(*(_typed(site, it) for it in numbers)))
        if first // _AT_ONCE % _EVERY == 0:
            opened[(await _ask(site, "GET", f"/{receipt.keys.token}", b"", 0))[0]] += 1
    return answers, opened


async def _typed(site: ASGIApp, number: int) -> tuple[int, str]:
    body = urlencode({"code": code_from(10**9 + number)}).encode()
    return await _ask(site, "POST", "/suivi", body, number)


async def _ask(site: ASGIApp, method: str, path: str, body: bytes, number: int) -> tuple[int, str]:
    """Return the status, and a digest of the body."""
    address = ".".join(str(number >> shift & 255) for shift in (24, 16, 8, 0))
    scope: Scope = {
        "type": "http",
        "method": method,
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [],
        "client": (address, 5000),
        "extensions": {},
    }
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    await site(scope, receive, send)
    said = b"".join(it.get("body", b"") for it in sent[1:])
    return sent[0]["status"], hashlib.sha256(said).hexdigest()


if __name__ == "__main__":
    raise SystemExit(main())

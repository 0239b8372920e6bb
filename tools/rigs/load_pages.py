"""Telephones that open tickets at a steady pace, and somebody who tries wrong codes meanwhile."""

from __future__ import annotations

import http.client
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from itertools import chain
from threading import Event, Thread
from urllib.parse import urlencode

from kiosk.domain.receipt_code import code_from, token_from

HERE = "127.0.0.1"
_TELEPHONES, _ATTACKERS = 16, 64


def paced(port: int, tokens: int, rate: int, seconds: float) -> list[float]:
    """Open tickets so many times a second; return how long each took, sorted, in seconds.

    From the moment when it should have been asked: a site that is late is late for all.
    """
    began = time.perf_counter() + 0.2

    def telephone(first: int) -> list[float]:
        spans: list[float] = []
        with closing(http.client.HTTPConnection(HERE, port)) as site:
            for asked in range(first, int(rate * seconds), _TELEPHONES):
                due = began + asked / rate
                time.sleep(max(0.0, due - time.perf_counter()))
                site.request("GET", f"/{token_from(1 + asked * 7919 % tokens)}")
                answer = site.getresponse()
                answer.read()
                if answer.status != http.client.OK:
                    raise AssertionError(f"a right ticket was answered {answer.status}")
                spans.append(time.perf_counter() - due)
        return spans

    with ThreadPoolExecutor(_TELEPHONES) as threads:
        return sorted(chain.from_iterable(threads.map(telephone, range(_TELEPHONES))))


@contextmanager
def attacked(port: int, rate: int) -> Iterator[Callable[[], float]]:
    """Try wrong codes, so many a second if the site answers as fast, each from another address.

    Gives what returns how many a second were really tried.
    """
    ended, tried, began = Event(), [0] * _ATTACKERS, time.perf_counter()

    def attack(mine: int) -> None:
        with closing(http.client.HTTPConnection(HERE, port)) as site:
            while not ended.is_set():
                due = began + tried[mine] * _ATTACKERS / rate
                time.sleep(max(0.0, due - time.perf_counter()))
                number = 10**9 + tried[mine] * _ATTACKERS + mine
                body = urlencode({"code": code_from(number)})
                site.request("POST", "/suivi", body, {"X-Forwarded-For": _address(number)})
                site.getresponse().read()
                tried[mine] += 1

    attackers = [Thread(target=attack, args=(it,)) for it in range(_ATTACKERS)]
    for attacker in attackers:
        attacker.start()
    try:
        yield lambda: sum(tried) / (time.perf_counter() - began)
    finally:
        ended.set()
        for attacker in attackers:
            attacker.join()


def _address(number: int) -> str:
    return ".".join(str(number >> shift & 255) for shift in (24, 16, 8, 0))

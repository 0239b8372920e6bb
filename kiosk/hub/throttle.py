"""Slowing down those who guess, never those who know.

Addresses are never kept: only a keyed digest of each, in memory, for an hour.
"""

from __future__ import annotations

import hashlib
import secrets
from collections import OrderedDict, deque
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address

A_MINUTE, AN_HOUR = 60.0, 3600.0
PER_MINUTE, PER_HOUR = 10, 60
"""Wrong codes that an address may try."""
PER_SECOND = 5
"""Wrong codes, from anywhere, after which each answer to one waits."""
WAIT = 1.0
"""Seconds that it waits."""

_MOST_ADDRESSES = 50_000


class Throttle:
    """Counts the wrong codes of each address, and of all together."""

    def __init__(self, elapsed: Callable[[], float]) -> None:
        """Take a clock that never goes back, in seconds."""
        self._elapsed = elapsed
        self._key = secrets.token_bytes(32)
        self._failures: OrderedDict[bytes, deque[float]] = OrderedDict()
        self._latest: deque[float] = deque(maxlen=PER_SECOND + 1)

    def refuses(self, address: str) -> bool:
        """Tell whether an address has tried too many wrong codes."""
        times = self._failures.get(self._digest(address), ())
        now = self._elapsed()
        in_an_hour = [it for it in times if now - it < AN_HOUR]
        in_a_minute = [it for it in in_an_hour if now - it < A_MINUTE]
        return len(in_a_minute) >= PER_MINUTE or len(in_an_hour) >= PER_HOUR

    def failed(self, address: str) -> float:
        """Note a wrong code; return the seconds that its answer waits."""
        now = self._elapsed()
        digest = self._digest(address)
        self._failures.setdefault(digest, deque(maxlen=PER_HOUR)).append(now)
        self._failures.move_to_end(digest)
        if len(self._failures) > _MOST_ADDRESSES:
            self._failures.popitem(last=False)
        self._latest.append(now)
        crowded = len(self._latest) > PER_SECOND and now - self._latest[0] < 1
        return WAIT if crowded else 0.0

    def _digest(self, address: str) -> bytes:
        """Return what stands for an address; of IPv6, for the network that one person has."""
        try:
            parsed = ip_address(address)
        except ValueError:
            network = address.encode()
        else:
            network = parsed.packed[:8] if isinstance(parsed, IPv6Address) else parsed.packed
        return hashlib.blake2b(network, key=self._key, digest_size=16).digest()

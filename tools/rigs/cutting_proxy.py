"""A wire between kiosks and their hub that is cut at random bytes, stalls, or lets through."""

from __future__ import annotations

import asyncio
import contextlib
import random
from dataclasses import dataclass
from multiprocessing.sharedctypes import Synchronized

_CUT, _STALLED = 0.85, 0.05
"""How many connections, of one."""
_SHORTEST_CUT, _LONGEST_CUT = 9, 15
"""A cut comes after 2 to these powers bytes, of both directions: a handshake is 2 to the 12, a
message of 25 events 2 to the 14."""
_STALL = 1.5
"""Seconds at most."""
_PIECE = 1 << 14


@dataclass
class CuttingProxy:
    """Listens on a port and passes on to another, badly.

    Attributes:
        hostile: 0 for a wire that is only a wire.
        cuts: counts those made.
    """

    port: int
    to: int
    hostile: Synchronized[int]
    cuts: Synchronized[int]
    seed: int

    def run(self) -> None:
        """Serve until killed."""
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self._chance = random.Random(self.seed)  # noqa: S311 - a rig repeats itself
        server = await asyncio.start_server(self._connected, "127.0.0.1", self.port)
        await server.serve_forever()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        fate = self._chance.random() if self.hostile.value else 1.0
        left = [2 ** self._chance.uniform(_SHORTEST_CUT, _LONGEST_CUT)] if fate < _CUT else None
        if _CUT <= fate < _CUT + _STALLED:
            await asyncio.sleep(self._chance.uniform(0, _STALL))
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            there, out = await asyncio.open_connection("127.0.0.1", self.to)
            await self._both(reader, out, there, writer, left)
            out.transport.abort()
        writer.transport.abort()

    async def _both(
        self,
        reader: asyncio.StreamReader,
        out: asyncio.StreamWriter,
        there: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        left: list[float] | None,
    ) -> None:
        up = asyncio.create_task(self._pass_on(reader, out, left))
        down = asyncio.create_task(self._pass_on(there, writer, left))
        _done, pending = await asyncio.wait({up, down}, return_when=asyncio.FIRST_COMPLETED)
        for task in pending:
            task.cancel()

    async def _pass_on(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        left: list[float] | None,
    ) -> None:
        """Pass on until one side ends, or the bytes are used up that both directions share."""
        with contextlib.suppress(OSError):
            while piece := await reader.read(_PIECE):
                if left is not None and len(piece) > left[0]:
                    writer.write(piece[: int(left[0])])
                    with self.cuts.get_lock():
                        self.cuts.value += 1
                    return
                if left is not None:
                    left[0] -= len(piece)
                writer.write(piece)
                await writer.drain()

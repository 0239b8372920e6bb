"""The translations of the screens as files: how many strings each holds."""

import struct
from pathlib import Path

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
"""First bytes of a .qm file; sections follow: a tag, a length, the bytes."""
_SECTION = struct.Struct(">BI")
_HASHES = 0x42
"""The section that has 8 bytes for each string."""


def strings_in(file: Path) -> int:
    """Return how many strings a .qm file holds; 0 if it is missing, damaged or empty."""
    try:
        content = file.read_bytes()
    except OSError:
        return 0
    if not content.startswith(_MAGIC):
        return 0
    place = len(_MAGIC)
    while place + _SECTION.size <= len(content):
        tag, length = _SECTION.unpack_from(content, place)
        place += _SECTION.size
        if tag == _HASHES:
            return length // 8 if place + length <= len(content) else 0
        place += length
    return 0

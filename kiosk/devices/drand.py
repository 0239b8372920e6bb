"""The signatures of drand's quicknet, checked without a network (BLS12-381, RFC 9380)."""

from __future__ import annotations

import sys
from hashlib import sha256
from typing import Any

from py_ecc.bls.hash_to_curve import hash_to_G1
from py_ecc.bls.point_compression import compress_G1, decompress_G1, decompress_G2
from py_ecc.optimized_bls12_381 import (
    FQ12,
    G2,
    curve_order,
    final_exponentiate,
    is_inf,
    multiply,
    neg,
    pairing,
)

from kiosk.domain.sortition.beacon import PUBLIC_KEY, SIGNATURE_BYTES, Beacon

# py_ecc lets Python recurse so deep that a file nested on purpose would overflow the stack.
sys.setrecursionlimit(1000)

_SCHEME = b"BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_"
"""What separates quicknet's hashes from those of other uses of the curve."""


class QuicknetVerifier:
    """Checks what the beacon said, in a second or two."""

    def holds(self, beacon: Beacon) -> bool:
        """Whether quicknet signed the round so, and could not have signed it otherwise."""
        signature = _point(beacon.signature)
        if signature is None:
            return False
        key = bytes.fromhex(PUBLIC_KEY)
        public = decompress_G2((int.from_bytes(key[:48]), int.from_bytes(key[48:])))
        message = hash_to_G1(sha256(beacon.round.to_bytes(8)).digest(), _SCHEME, sha256)
        both = pairing(G2, signature, final_exponentiate=False)
        both *= pairing(neg(public), message, final_exponentiate=False)
        return bool(final_exponentiate(both) == FQ12.one())


def _point(signature: bytes) -> Any:  # noqa: ANN401 - py_ecc's own
    """Return the point that a signature is; None unless it is one, in its group, written plainly.

    A point outside the group, or written otherwise, would pass too, with another hash.
    """
    if len(signature) != SIGNATURE_BYTES:
        return None
    try:
        point = decompress_G1(int.from_bytes(signature))
    except ValueError:
        return None
    if is_inf(point) or not is_inf(multiply(point, curve_order)):
        return None
    return point if compress_G1(point) == int.from_bytes(signature) else None

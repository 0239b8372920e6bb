"""A QR code where no screen of ours is: in a terminal, or in a picture to print or to send."""

from kiosk.documents.qr import QUIET_ZONE, Matrix

_BLACK_ON_WHITE, _AS_BEFORE = "\x1b[30;107m", "\x1b[0m"
_HALVES = {(False, False): " ", (True, False): "▀", (False, True): "▄", (True, True): "█"}


def as_blocks(modules: Matrix) -> str:
    """Return lines for a terminal, two rows of modules each, dark on light whatever its colours."""
    rows = [list(row) for row in _with_quiet_zone(modules)]
    rows.append([False] * len(rows[0]))  # the side of a QR code is odd, whatever its version
    lines = (
        "".join(_HALVES[pair] for pair in zip(above, below, strict=True))
        for above, below in zip(rows[::2], rows[1::2], strict=True)
    )
    return "\n".join(f"{_BLACK_ON_WHITE}{line}{_AS_BEFORE}" for line in lines)


def as_svg(modules: Matrix) -> str:
    """Return a picture that any size suits."""
    rows = _with_quiet_zone(modules)
    side = len(rows)
    dark = "".join(
        f"M{column} {line}h1v1h-1z"
        for line, row in enumerate(rows)
        for column, module in enumerate(row)
        if module
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}" '
        f'shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}h-{side}z"/>'
        f'<path d="{dark}"/></svg>\n'
    )


def _with_quiet_zone(modules: Matrix) -> Matrix:
    blank = (False,) * (len(modules) + 2 * QUIET_ZONE)
    side = (False,) * QUIET_ZONE
    return (
        *((blank,) * QUIET_ZONE),
        *((*side, *row, *side) for row in modules),
        *((blank,) * QUIET_ZONE),
    )

"""Cells of a table that a spreadsheet will open: no word of a resident may become a formula.

OWASP, « CSV Injection »: a cell that begins with one of `=+-@`, a tab or a line break, or the wide
form of these signs, may be run as a formula. An apostrophe before it makes it text.
"""

import re

_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")  # noqa: RUF001 - the wide forms
_GUARDED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")  # noqa: RUF001 - the wide forms


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet runs; `unguarded` gives it back."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """Return a cell without the apostrophe of `guarded`."""
    return cell[1:] if _GUARDED.match(cell) else cell

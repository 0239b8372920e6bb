"""Words to start an answer from, with variables in braces."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

LONGEST_TITLE = 40
"""Graphemes of a template's title."""

_VARIABLE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class AnswerTemplate:
    """One template.

    Attributes:
        text: with variables such as `{quartier}`.
        position: its place in the list, from 0.
    """

    id: UUID
    title: str
    text: str
    position: int


def fill(text: str, variables: Mapping[str, str]) -> str:
    """Return a template's text with the variables that are known; the others stay to be seen."""
    return _VARIABLE.sub(lambda it: variables.get(it[1]) or it[0], text)

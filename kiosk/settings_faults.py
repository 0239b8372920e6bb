"""What a setting takes, and the French sentence that says so when it was given something else."""

import difflib
import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

KeyPath = tuple[str, ...]
"""Where a setting is declared: `("printer", "port")`."""

PREFIX = "KIOSK_"
"""What the name of every setting's environment variable begins with."""

TOGETHER = "together"
"""Type of the errors that are about several settings of a section; their message is French."""

_BIGGEST_SHOWN_BITS = 128


@dataclass(frozen=True, slots=True)
class Takes:
    """What a setting takes, in words; put in an annotation where the type does not say it."""

    french: str
    english: str


def takes(field: FieldInfo) -> Takes:
    """Say what a setting takes, from its annotation."""
    for mark in field.metadata:
        if isinstance(mark, Takes):
            return mark
    kind = _plain_type(field)
    if issubclass(kind, StrEnum):
        choices = ", ".join(kind)
        return Takes(f"l’un de ces mots : {choices}", f"one of: {choices}")
    if kind in {int, float}:
        return _number(field, whole=kind is int)
    return _WORDS.get(kind, _SECTION)


def declared(model: type[BaseModel], above: KeyPath = ()) -> Iterator[tuple[KeyPath, FieldInfo]]:
    """Yield every setting of a model and of its sections, in order."""
    for name, field in model.model_fields.items():
        section = _section(field)
        if section is None:
            yield (*above, name), field
        else:
            yield from declared(section, (*above, name))


def variable(path: KeyPath) -> str:
    """Name the environment variable of a setting."""
    return PREFIX + "__".join(path).upper()


def unknown_variable(name: str, known: Mapping[str, KeyPath]) -> str:
    """Word the refusal of an environment variable that is no setting's."""
    bare = {other.removeprefix(PREFIX): other for other in known}
    close = difflib.get_close_matches(name.removeprefix(PREFIX), bare, n=1)
    way_out = f"vouliez-vous dire {bare[close[0]]} ?" if close else "retirez-la."
    return f"La variable d’environnement {shown(name)} n’est pas un réglage connu : {way_out}"


def sentence(error: ErrorDetails, model: type[BaseModel], given: Mapping[KeyPath, str]) -> str:
    """Word one error of pydantic: the key, the value given, and what it takes.

    Args:
        error: the error.
        model: the settings that were validated.
        given: the environment variable behind each setting that came from the environment.
    """
    path = tuple(str(step) for step in error["loc"])
    if error["type"] == "extra_forbidden":
        return _unknown_key(path, error["input"], model)
    if error["type"] == TOGETHER:
        return error["msg"]
    key = ".".join(path)
    if path in given:
        key += f" (variable {given[path]})"
    wanted = takes(_field(model, path)).french
    return f"{key} {_worth(error['input'])} : il faut {wanted}."


def shown(text: str, longest: int = 60) -> str:
    """Return a text on one line, without what a terminal would obey, cut at `longest`."""
    safe = "".join(
        c if c.isprintable() else c.encode("unicode_escape").decode() for c in text[: longest + 1]
    )
    return safe if len(safe) <= longest else safe[:longest] + "…"


def _unknown_key(path: KeyPath, value: object, model: type[BaseModel]) -> str:
    section = model if len(path) == 1 else _section(_field(model, path[:-1])) or model
    siblings = list(section.model_fields)
    elsewhere = [".".join(known) for known, _ in declared(model) if known[-1] == path[-1]]
    close = [
        ".".join((*path[:-1], name)) for name in difflib.get_close_matches(path[-1], siblings, n=1)
    ]
    guesses = close or elsewhere
    way_out = (
        f"vouliez-vous dire {guesses[0]} ?"
        if guesses
        else f"on peut y écrire {', '.join(siblings)}."
    )
    key = shown(".".join(path))
    return f"{key}, qui {_worth(value)}, n’est pas un réglage connu : {way_out}"


def _worth(value: object) -> str:
    match value:
        case dict():
            return "est une section"
        case list():
            return "est une liste"
        case bool():
            return f"vaut « {str(value).lower()} »"
        case int() if value.bit_length() > _BIGGEST_SHOWN_BITS:
            return f"est un nombre de {value.bit_length()} bits"
        case str() if not value.strip():
            return "est vide"
    return f"vaut « {shown(str(value))} »"


def _number(field: FieldInfo, *, whole: bool) -> Takes:
    low = next(mark.ge for mark in field.metadata if hasattr(mark, "ge"))
    high = next(mark.le for mark in field.metadata if hasattr(mark, "le"))
    french, english = ("nombre entier", "whole number") if whole else ("nombre", "number")
    return Takes(f"un {french} entre {low} et {high}", f"a {english} from {low} to {high}")


def _field(model: type[BaseModel], path: KeyPath) -> FieldInfo:
    for section in path[:-1]:
        model = _section(model.model_fields[section]) or model
    return model.model_fields[path[-1]]


def _section(field: FieldInfo) -> type[BaseModel] | None:
    kind = _plain_type(field)
    return kind if issubclass(kind, BaseModel) else None


def _plain_type(field: FieldInfo) -> type[Any]:
    """Return the type of a setting; of `X | None`, X."""
    annotation: Any = field.annotation
    if isinstance(annotation, types.UnionType):
        annotation = get_args(annotation)[0]
    kind: type[Any] = annotation
    return kind


_WORDS: dict[type[Any], Takes] = {
    bool: Takes("true ou false", "true or false"),
    str: Takes("un texte", "a text"),
    Path: Takes("le chemin d’un fichier ou d’un dossier", "a path"),
    date: Takes("une date comme 2027-01-31", "a date such as 2027-01-31"),
}
_SECTION = Takes("une section, avec son titre entre crochets", "a section")

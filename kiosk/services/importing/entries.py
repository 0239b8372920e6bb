"""Reading what people write in JSON or type: each field of the right sort, or why it is not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from kiosk.domain.refusal import WordedRefusal
from kiosk.domain.text import clean, graphemes

_DAYS = ("%Y-%m-%d", "%d/%m/%Y")


class WrongEntry(WordedRefusal):
    """An entry cannot be kept as it is; the text is a French clause that says why."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One object of a file, or what was typed in a form.

    Attributes:
        names: what people call some of the fields; the others go by their own name.
    """

    fields: Mapping[str, object]
    names: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, value: object, known: str, names: Mapping[str, str] | None = None) -> Entry:
        """Return an object whose fields are all among `known`, words apart.

        Raises:
            WrongEntry: if it is no object, or has another field.
        """
        if not isinstance(value, dict):
            raise WrongEntry("ce n’est pas un objet { … }")
        for name in value:
            if name not in known.split():
                raise WrongEntry(f"je ne connais pas « {name} »")
        return cls(value, names or {})

    def parts(self, name: str, known: str, most: int) -> list[Entry]:
        """Return the objects of a list of `most` at most, whose fields are all among `known`.

        Raises:
            WrongEntry: if it is something else.
        """
        return [Entry.of(value, known, self.names) for value in self.few(name, most)]

    def few(self, name: str, most: int) -> list[object]:
        """Return a list of `most` at most; empty when it is missing.

        Raises:
            WrongEntry: if it is something else.
        """
        values = self.list(name)
        if len(values) > most:
            raise WrongEntry(f"{self.named(name)} a plus de {most} éléments")
        return values

    def named(self, name: str) -> str:
        """Return a field as people call it, in quotes."""
        return f"« {self.names.get(name, name)} »"

    def words(self, name: str, longest: int) -> str:
        """Return a text that must be there, on one line.

        Raises:
            WrongEntry: if it is missing, empty, too long or no text.
        """
        value = self.fields.get(name)
        if not isinstance(value, str):
            raise WrongEntry(f"il manque le texte {self.named(name)}")
        words = " ".join(clean(value, longest + 1).split())
        if not words:
            raise WrongEntry(f"{self.named(name)} est vide")
        if graphemes(words) > longest:
            raise WrongEntry(f"{self.named(name)} dépasse {longest} caractères")
        return words

    def words_or_none(self, name: str, longest: int) -> str | None:
        """Return a text that may be missing or null.

        Raises:
            WrongEntry: if it is there, and empty, too long or no text.
        """
        return None if self.fields.get(name) is None else self.words(name, longest)

    def number(self, name: str) -> int:
        """Return a whole number from 0 to 9999; 0 when it is missing.

        Raises:
            WrongEntry: if it is anything else.
        """
        value = self.fields.get(name, 0)
        if type(value) is not int or not 0 <= value <= 9999:  # noqa: PLR2004 - as said
            raise WrongEntry(f"{self.named(name)} n’est pas un nombre entier de 0 à 9999")
        return value

    def flag(self, name: str) -> bool:
        """Return `true` or `false`; false when it is missing.

        Raises:
            WrongEntry: if it is anything else.
        """
        value = self.fields.get(name, False)
        if not isinstance(value, bool):
            raise WrongEntry(f"{self.named(name)} n’est ni true ni false")
        return value

    def date(self, name: str) -> date:
        """Return a day that must be there, as 2026-11-23 or as 23/11/2026.

        Raises:
            WrongEntry: if it is missing or not a day of the calendar.
        """
        written = str(self.fields.get(name))
        for pattern in _DAYS:
            try:
                return datetime.strptime(written, pattern).date()  # noqa: DTZ007 - a day
            except ValueError:
                continue
        raise WrongEntry(f"{self.named(name)} n’est pas une date comme 23/11/2026 ou 2026-11-23")

    def list(self, name: str) -> list[object]:
        """Return a list; empty when it is missing.

        Raises:
            WrongEntry: if it is no list.
        """
        value = self.fields.get(name, [])
        if not isinstance(value, list):
            raise WrongEntry(f"{self.named(name)} n’est pas une liste [ … ]")
        return value

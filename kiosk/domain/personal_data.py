"""Personal data in a text, so that its author can be warned: a help, never a refusal.

The forms are the French ones. A name alone, without a title, is not recognised.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.search_terms import STOP_WORDS, words


class PersonalData(StrEnum):
    """What a mention gives away."""

    PHONE = "phone"
    EMAIL = "email"
    NIR = "nir"
    """The French social security number."""
    IBAN = "iban"
    PLATE = "plate"
    PERSON = "person"
    """« M. Dupont », « Mme X », « je m'appelle X »."""
    ADDRESS = "address"
    """The author's own: « j'habite 12 rue X ». The place of a problem is no personal data."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Personal data found in a text, from `start` to before `end`, in code points."""

    kind: PersonalData
    start: int
    end: int


def find(text: str) -> tuple[Mention, ...]:
    """Return the personal data of a text in the order of the text; mentions never overlap."""
    found = sorted(
        (
            Mention(kind, match.start(), match.end())
            for kind, pattern, is_plausible in _DETECTORS
            for match in pattern.finditer(text)
            if is_plausible(match)
        ),
        key=lambda mention: (mention.start, -mention.end),
    )
    kept: list[Mention] = []
    for mention in found:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)


_GAP = "[ .\u00a0\u2009\u202f-]"
_APOSTROPHE = "['\u2019]"

_PHONE = re.compile(
    rf"(?<!\d)(?<!\d[.,])"
    rf"(?:(?:\+|\b00)33{_GAP}{{0,2}}(?:0|\(0\))?{_GAP}{{0,2}}|0)[1-9]"
    rf"(?:[/{_GAP[1:-1]}]{{0,3}}\d){{8}}(?!\d)"
)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def _is_phone(match: re.Match[str]) -> bool:
    """Tell a phone number from a date and an hour: one separator throughout, and no year."""
    separators = set(re.sub(r"[+()\d\s]", "", match[0]))
    return len(separators) <= 1 and not _YEAR.search(match[0])


_EMAIL = re.compile(r"(?<![\w.+%-])[\w.+%-]++@(?:\w[\w-]*+\.)+[^\W\d_]{2,}")

_NIR = re.compile(
    rf"(?<!\d)([1-478]){_GAP}?(\d\d){_GAP}?(0[1-9]|1[0-2]|[2-9]\d){_GAP}?(\d\d|2[AB])"
    rf"{_GAP}?(\d{{3}}){_GAP}?(\d{{3}}){_GAP}?(\d\d)(?!\d)",
    re.IGNORECASE | re.ASCII,
)


def _has_nir_key(match: re.Match[str]) -> bool:
    """Check the key: 97 minus the number modulo 97; Corsica's 2A and 2B count as 19 and 18."""
    *parts, key = match.groups()
    number = "".join(parts).upper().replace("2A", "19").replace("2B", "18")
    return 97 - int(number) % 97 == int(key)


_IBAN_LENGTHS = {
    15: "NO", 16: "BE", 18: "DK FI NL", 19: "MK SI", 20: "AT EE LT LU", 21: "CH HR LI LV",
    22: "BG DE GB GE IE ME RS", 23: "AE IL", 24: "AD CZ DZ ES MD RO SA SE SK TN",
    25: "PT", 26: "IS TR", 27: "FR GR IT MC MR SM", 28: "AL AZ BY CI CY HU LB MA ML PL SN",
    29: "UA", 31: "MT",
}  # fmt: skip
"""Countries by the length of their account numbers (ISO 13616 registry)."""

_IBAN = re.compile(
    r"(?<![^\W_])(?:"
    + "|".join(
        rf"(?:{'|'.join(countries.split())})\d\d(?: ?[A-Z0-9]){{{length - 4}}}"
        for length, countries in _IBAN_LENGTHS.items()
    )
    + r")(?![^\W_])",
    re.IGNORECASE | re.ASCII,
)


def _has_iban_key(match: re.Match[str]) -> bool:
    account = match[0].replace(" ", "")
    digits = "".join(str(int(symbol, 36)) for symbol in account[4:] + account[:4])
    return int(digits) % 97 == 1


# Neither form of plate has an I, an O or a U: that alone rules most French words out.
_LETTERS = "[A-HJ-NP-TV-Z]"
_PLATE = re.compile(
    rf"\b(?:({_LETTERS}{{2}})(?:-\d{{3}}-|\d{{3}}| \d{{3}} )({_LETTERS}{{2}})"
    rf"|\d{{2,4}}([ -]?)({_LETTERS}{{2,3}})\3(?:97\d|\d\d|2[AB]))\b",
    re.ASCII,
)
_HYPHENED_PLATE = re.compile(
    rf"\b{_LETTERS}{{2}}-\d{{3}}-{_LETTERS}{{2}}\b", re.ASCII | re.IGNORECASE
)
_NOT_PLATE_LETTERS = frozenset(
    "AN ANS BD CE CET CM DE DES EH EME EN ET KG KM KWH LA LE LES ME MES MM NE PC PAR PAS SA SE SES "
    "SEM TGV TER".split()
)


def _is_plate(match: re.Match[str]) -> bool:
    return _NOT_PLATE_LETTERS.isdisjoint(group for group in match.groups() if group)


_SPACE = "[ \u00a0\u202f]{1,2}"
_NAME = r"(?P<name>[^\W\d_][\w'\u2019-]*+)"
_PARTICLE = (
    rf"(?:(?:[Dd]e(?:{_SPACE}[Ll]a)?|[Dd]u|[Dd]es|L[ea]|[Vv][ao]n|[Bb]en|[EeAa]l){_SPACE}"
    rf"|[Dd]{_APOSTROPHE})?"
)
_MORE_NAMES = rf"(?:{_SPACE}[A-ZÀ-ÖØ-ÞŒ][\w'\u2019-]*+){{0,2}}"
_PERSON = re.compile(
    rf"(?:(?<![.\w])MM?\.(?:{_SPACE}|(?=[^\W\d_]{{2}}))"
    rf"|\b(?:Mr|(?i:mmes?|mlles?))\b(?:\.|{_SPACE}){{1,2}}"
    rf"|\b(?i:monsieur|madame|mademoiselle|messieurs|mesdames){_SPACE})"
    rf"{_PARTICLE}{_NAME}{_MORE_NAMES}"
)
_INTRODUCTION = re.compile(
    rf"\b(?i:je{_SPACE}m{_APOSTROPHE}app?ell?e){_SPACE}{_PARTICLE}{_NAME}{_MORE_NAMES}"
)
_NOT_NAMES = STOP_WORDS | frozenset(
    """
    adjoint adjointe agent bonjour bonsoir commissaire conseiller conseillere cordialement depute
    deputee directeur directrice docteur elu elue gardien gardienne juge madame mademoiselle maire
    merci mesdames messieurs ministre mlle mme monsieur mr policier pouvez prefet prefete president
    presidente professeur rien secretaire senateur senatrice svp toutlemonde
    """.split()
)


def _names_someone(match: re.Match[str]) -> bool:
    return words(match["name"])[0] not in _NOT_NAMES


def _names_someone_after_title(match: re.Match[str]) -> bool:
    return not match["name"][0].islower() and _names_someone(match)


_ADDRESS = re.compile(
    rf"\b(?i:j{_APOSTROPHE}habite|je{_SPACE}(?:vis|loge)|mon{_SPACE}adresse|domicili[eé]e?)\b"
    r"[^\n\d]{0,20}\d{1,4}(?:[ ,]|bis|ter|quater){0,4}"
    r"(?i:rue|avenue|av|boulevard|bd|place|quai|passage|impasse|all[eé]e|villa|square|cit[eé]|"
    r"chemin|cour|sente)\b[^\n.,;!?]{0,60}"
)


def _always(_match: re.Match[str]) -> bool:
    return True


_DETECTORS: tuple[tuple[PersonalData, re.Pattern[str], Callable[[re.Match[str]], bool]], ...] = (
    (PersonalData.PHONE, _PHONE, _is_phone),
    (PersonalData.EMAIL, _EMAIL, _always),
    (PersonalData.NIR, _NIR, _has_nir_key),
    (PersonalData.IBAN, _IBAN, _has_iban_key),
    (PersonalData.PLATE, _PLATE, _is_plate),
    (PersonalData.PLATE, _HYPHENED_PLATE, _always),
    (PersonalData.PERSON, _PERSON, _names_someone_after_title),
    (PersonalData.PERSON, _INTRODUCTION, _names_someone),
    (PersonalData.ADDRESS, _ADDRESS, _always),
)

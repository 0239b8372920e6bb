"""What the kiosk says aloud of what is on its screen: the one place that makes sentences of it."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.spoken_words import SpokenWords

VOLUME_STEPS = 7
"""Steps of the volume, 3 dB apart: 18 dB from the lowest to the loudest (EN 301 549, 5.1.3.12)."""
FIRST_VOLUME = 2
"""The step of a new session; the loudest is 12 dB above it."""
_DECIBELS_PER_STEP = 3
_ENDS = ".?!…:。？！؟"


class Role(StrEnum):
    """What an item of the screen is."""

    BUTTON = "button"
    CHOICE = "choice"
    BOX = "box"
    FIELD = "field"
    TEXT = "text"
    TITLE = "title"
    NOTICE = "notice"
    PICTURE = "picture"

    @property
    def acts(self) -> bool:
        """Whether a visitor can do something with it."""
        return self in {Role.BUTTON, Role.CHOICE, Role.BOX, Role.FIELD}


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the screen, as accessibility tells it.

    Attributes:
        name: what it is called, or its text.
        detail: what stands under its name.
        value: what a field holds.
        checked: for what can be checked, whether it is.
        private: only its owner may hear it.
        place: its place among the `count` items that act, from 1; 0 for what only reads.
    """

    role: Role
    name: str
    detail: str = ""
    value: str = ""
    checked: bool | None = None
    enabled: bool = True
    private: bool = False
    place: int = 0
    count: int = 0


def describe(item: Item, words: SpokenWords) -> str:
    """Say an item: name, role and place, state, value. What is private is only announced."""
    if not item.role.acts:
        return _reading(item, words)
    role = getattr(words, item.role.value)
    place = words.place.format(role=role, place=item.place, count=item.count)
    hint = "" if item.value else item.detail
    return _sentence(named(item.name, words), place, state(item, words), hint)


def state(item: Item, words: SpokenWords) -> str:
    """Say the state of an item that acts: checked or not, unavailable, what it holds."""
    checked = {True: words.checked, False: words.unchecked, None: ""}[item.checked]
    held = ""
    if item.role is Role.FIELD:
        shown = words.private if item.private else item.value
        held = shown if item.value else words.empty
    return _sentence(checked, "" if item.enabled else words.unavailable, held)


def opening(title: str, summary: str, controls: int, words: SpokenWords) -> str:
    """Say a page or a panel that opens."""
    return _sentence(title, summary, words.controls.format(count=controls))


def named(text: str, words: SpokenWords) -> str:
    """Name one sign, or a row of them, by the names of the signs; any other text is its own."""
    parts = text.split()
    return ", ".join(map(words.sign, parts)) if all(len(part) == 1 for part in parts) else text


def spell(text: str, words: SpokenWords) -> str:
    """Say a text sign by sign."""
    return ", ".join(words.sign(sign) for sign in text)


def echo(before: str, after: str, words: SpokenWords, *, private: bool) -> str:
    """Say what typing changed: the signs added or removed at the end, else the whole text.

    A space is said after the word that it ends. What is private is said « caractère ».
    """
    if before == after:
        return ""
    removed = not after or before.startswith(after)
    added = after[len(before) :] if after.startswith(before) else ""
    changed = before[len(after) :] if removed else added or after
    spelled = words.character if private else _heard(changed, after, words)
    return words.erased.format(sign=spelled) if removed else spelled


def amplitude(step: int) -> float:
    """Return the amplitude of a step of the volume, from 0 to 1."""
    return float(10 ** ((step - VOLUME_STEPS + 1) * _DECIBELS_PER_STEP / 20))


def _heard(changed: str, after: str, words: SpokenWords) -> str:
    ended = after.split()
    if changed == " " and after.endswith(" ") and ended:
        return _sentence(ended[-1], words.sign(" "))
    return spell(changed, words) if len(changed) <= 2 else changed  # noqa: PLR2004 - a sign and its hyphen


def _reading(item: Item, words: SpokenWords) -> str:
    if item.private:
        return _sentence(words.private, words.activate_to_hear)
    role = words.picture if item.role is Role.PICTURE else ""
    return _sentence(role, item.name, item.detail)


def _sentence(*parts: str) -> str:
    """Join what there is with full stops, but where it ends with a sign of its own."""
    told = [" ".join(part.split()) for part in parts]
    return " ".join(part if part[-1] in _ENDS else f"{part}." for part in told if part)

"""Reads misspelt words as the words of the published texts that they were meant to be."""

from __future__ import annotations

from kiosk.domain.search_terms import as_written, asked
from kiosk.domain.spelling import ELISIONS, SHORTEST, Vocabulary, slips
from kiosk.services.ports import Records
from kiosk.services.voices import Voices

STEP = 400
"""Words read at a time: counting them takes a few milliseconds, and a search may be waiting."""

MOST_CORRECTED = 4
"""Words corrected in one search: each costs a look at the whole vocabulary."""


class Spelling:
    """Corrects what no published text holds. To be used by one thread, the one that reads.

    The vocabulary is read step by step between the searches; one that is out of date does no
    harm, for a word is only proposed if a published text still holds it.
    """

    def __init__(self, records: Records) -> None:
        self._records = records
        self._vocabulary = Vocabulary({})
        self._edition: bytes | None = None
        self._read: dict[str, int] = {}
        self._last = ""

    def learn(self) -> bool:
        """Read some more words, if any changed; return whether there are more to read."""
        with self._records.reading() as record:
            edition = record.contributions.edition()
            if edition == self._edition and not self._last:
                return False
            step = record.contributions.vocabulary(self._last, STEP)
        self._read.update(step)
        if len(step) == STEP:
            self._last = step[-1][0]
            return True
        self._vocabulary = Vocabulary(self._read)
        self._edition, self._read, self._last = edition, {}, ""
        return False

    def corrected(self, voices: Voices, typed: str) -> str:
        """Return the words to look for instead of those typed; empty if there is no better."""
        finished, unfinished = asked(typed)
        whole = [self._whole(voices, word) for word in finished[:MOST_CORRECTED]]
        whole += finished[MOST_CORRECTED:]
        begun = self._begun(voices, unfinished)
        changed = (*whole, begun) != (*finished, unfinished)
        return f"{' '.join(whole)} {begun}" if changed else ""

    def _whole(self, voices: Voices, word: str) -> str:
        if not slips(word) or voices.hold(f"{word} "):
            return word
        meant = _without_elision(voices, word) or self._vocabulary.meant(word)
        return meant if meant and voices.hold(f"{meant} ") else word

    def _begun(self, voices: Voices, word: str) -> str:
        if not slips(word) or voices.hold(word):
            return word
        meant = _without_elision(voices, word) or self._vocabulary.begun(word)
        meant = meant or self._vocabulary.meant(word)
        return meant if meant and voices.hold(meant) else word


def spelt(corrected: str, texts: list[str]) -> str:
    """Return corrected words as the texts write them, with their accents."""
    return " ".join(as_written(word, texts) for word in corrected.split())


def _without_elision(voices: Voices, word: str) -> str | None:
    """Return « école » for « lecole »: the apostrophe was left out."""
    for elision in ELISIONS:
        rest = word.removeprefix(elision)
        if rest != word and len(rest) >= SHORTEST and voices.hold(rest):
            return rest
    return None

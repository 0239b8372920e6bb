"""Words and stems of a text, for searching: the same for what is indexed and what is asked."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

import Stemmer

MOST_TERMS = 8
"""Terms of one query, the unfinished one included."""

LONGEST_TERM = 32
"""Letters of one word; the rest of a longer word is ignored, indexed or asked."""

_SHORTEST_PREFIX = 2
"""Letters: the index knows the prefixes of 2, 3 and 4."""
_LONGEST_QUERY = 500
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "\u2019": "'"})
_DIACRITIC = re.compile("[\u0300-\u036f]+")
_WORD = re.compile(r"[^\W_]+")
_PLURAL = re.compile(r"(?<=..[^is])s\Z")

STOP_WORDS = frozenset(
    """
    a afin ai aie aient ailleurs ainsi alors apres as assez au aucun aucune aujourd aussi autre
    autres aux avaient avais avait avant avec avez aviez avions avoir avons ayant beaucoup bien c
    ca car ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez ci comme
    comment contre d dans de depuis des dont donc du elle elles en encore entre es est et etaient
    etais etait etant ete etes etiez etions etre eu eux faire fait faut fera fois font hui ici il
    ils j je jusqu jusque l la laquelle le lequel les lesquels leur leurs lors lorsque lui m ma
    mais me meme memes mes mien mienne moi moins mon n ne ni nos notre nous on ont or ou par
    parce pas pendant peu peut plus plutot pour pourquoi pourtant pouvoir presque puis puisque qu
    quand que quel quelle quelles quelqu quelque quelques quels qui quoi s sa sans se sera seraient
    serait seront ses si sien sienne sinon soi soient sois soit sommes son sont sous souvent suis
    sur t ta tandis tant te tel telle telles tels tes toi ton toujours tous tout toute toutefois
    toutes tres trop tu un une uns vers via voici voila vos votre vous y
    """.split()
)
"""French function words, folded: they say nothing about the subject."""


@dataclass(frozen=True, slots=True)
class Query:
    """What a person is looking for, ready to be looked up.

    Attributes:
        finished: stems of the words typed to their end, without stop words and repetitions.
        unfinished: folded beginning of the word still being typed; empty if there is none.
    """

    finished: tuple[str, ...]
    unfinished: str


def fold(text: str) -> str:
    """Return the text in lower case, without diacritics and ligatures, with straight apostrophes.

    Folding twice changes nothing.
    """
    bare = _DIACRITIC.sub("", unicodedata.normalize("NFD", text)).casefold()
    return unicodedata.normalize("NFC", _DIACRITIC.sub("", bare).translate(_LIGATURES))


def words(text: str) -> tuple[str, ...]:
    """Return the folded words: runs of letters and digits, as FTS5's unicode61 cuts them."""
    return tuple(word[:LONGEST_TERM] for word in _WORD.findall(fold(text)))


def stems(text: str) -> tuple[str, ...]:
    """Return the French stem of each word, in order.

    Always folded first, then stemmed: the other order gives another stem for one accented word
    out of five, and those who type without accents would find nothing.
    """
    return _stem(words(text))


def query(typed: str) -> Query:
    """Return what to look up for a text being typed: at most 8 terms of at most 32 letters."""
    finished, unfinished = asked(typed)
    room = MOST_TERMS - bool(unfinished)
    return Query(tuple(dict.fromkeys(_stem(finished)))[:room], unfinished)


def asked(typed: str) -> tuple[tuple[str, ...], str]:
    """Return the folded words of a text being typed: those typed to their end, and the last.

    The last word counts as unfinished until something that is no letter or digit follows it; it
    is empty while it has one letter or is a stop word. Stop words are left out.
    """
    text = typed[:_LONGEST_QUERY]
    finished = words(text)
    unfinished = ""
    if fold(text)[-1:].isalnum():
        *before, unfinished = finished
        finished = tuple(before)
        # One letter, or a small word that is perhaps whole, begins half of what was ever said.
        if len(unfinished) < _SHORTEST_PREFIX or unfinished in STOP_WORDS:
            unfinished = ""
    return tuple(word for word in finished if word not in STOP_WORDS), unfinished


def says(text: str, sought: Query) -> bool:
    """Tell whether a text holds all that is looked for; nothing looked for is in every text."""
    begun = not sought.unfinished or any(word.startswith(sought.unfinished) for word in words(text))
    return begun and set(sought.finished) <= set(stems(text))


def as_written(word: str, texts: Iterable[str]) -> str:
    """Return a folded word as one of the texts writes it, or writes one that begins so.

    In lower case; the word itself if none does.
    """
    stem = stems(word)
    for text in texts:
        for written in _WORD.findall(text):
            if fold(written).startswith(word) or stems(written) == stem:
                return str(written.lower())
    return word


def _stem(folded: tuple[str, ...]) -> tuple[str, ...]:
    # Snowball leaves the plural of words such as vélos, élus, déficits alone. Without their s,
    # 99 % of the singulars and plurals of 25,000 real texts share a stem, instead of 95 %.
    singular = [_PLURAL.sub("", word) for word in folded]
    # A stemmer may not be shared between threads, and a new one costs a microsecond.
    return tuple(Stemmer.Stemmer("french", 0).stemWords(singular))

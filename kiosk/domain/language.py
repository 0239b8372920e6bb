"""The language that a text is written in: told by its script, or else by its smallest words.

Small words (le, the, los…) are half of what people write and differ from language to language;
they decide among the languages of the Latin script. What they cannot decide is not guessed.
See docs/decisions/0015-language-of-a-text.md for the rule, its accuracy, and what it was chosen
over.
"""

import unicodedata
from collections import Counter

import regex

_SMALL_WORDS = {
    "fr": """le la les l un une des du de d et ou est sont dans pour par sur avec sans plus moins
        pas ne n que qu qui quoi ce c ca cet cette ces il elle ils elles on nous vous je j tu me m
        mon ma mes notre nos votre vos leur leurs son sa ses se s au aux en y mais donc car si tres
        trop peu tout tous toute toutes aussi comme quand alors entre vers chez faut manque
        faudrait avoir etre fait faire peut besoin aimerais voudrais rue quartier beaucoup toujours
        jamais ici soir enfants non oui""",
    "en": """the a an of and or is are was were in on at to for from by with without more less not
        no that this these those it its he she they we you i my your our their there here be been
        have has do does can could should would will need needs want wants like please too very
        much many some any all but if when where who what which street neighbourhood people
        children so up out into over after before near yes""",
    "es": """el la los las un una unos unas de del y o es son en por para con sin mas menos no que
        quien donde este esta estos estas ese esa eso lo le les se su sus mi mis nuestro nuestra al
        pero si muy mucho mucha muchos muchas todo todos toda todas tambien como cuando hay falta
        faltan hace necesitamos quiero queremos me gustaria calle barrio ninos aqui ya entre desde
        hasta porque tiene ser estar estan hacer puede yo nosotros demasiado demasiada""",
    "pt": """o a os as um uma uns umas de do da dos das e ou sao em no na nos nas por para pelo pela
        com sem mais menos nao que quem onde este esta estes estas esse essa isso lhe se seu sua
        seus suas meu minha nosso nossa ao aos mas muito muita muitos muitas todo todos toda todas
        tambem como quando ha falta faltam faz precisamos quero queremos gostaria rua bairro
        criancas aqui ja entre desde ate porque tem ser estar estao fazer pode eu demais""",
    "it": """il lo la i gli le l un una di del della dei delle e o sono in nel nella per con senza
        piu non che chi dove questo questa si suo sua mio nostro al alla ma molto tutto tutti anche
        come quando c manca mancano vorrei strada qui tra da d ha essere fare puo ci dell troppo""",
    "ro": """si sau este sunt in pe cu fara mai nu ca care acest aceasta noi voi eu de la din pentru
        prea mult foarte toate aici lipseste trebuie o un unei ale al ar fi a se""",
    "de": """der die das ein eine einen und oder ist sind in im auf mit ohne mehr nicht dass es wir
        sie ich zu zum zur fur von den dem des auch wie wenn aber sehr viel alle hier fehlt kein
        keine gibt""",
    "nl": """de het een en van in op met zonder niet geen dat die we ik te voor er is zijn maar veel
        ook hier meer om aan bij""",
    "pl": """nie na w do po to o i za jest sa z ze sie jak tu dla przez brak bardzo a od u""",
}
"""Without accents. Those past Portuguese are there so as not to pass for one of the first."""

_LANGUAGES_OF = Counter(word for words in _SMALL_WORDS.values() for word in words.split())
_KNOWN = {
    language: {word: 1 / _LANGUAGES_OF[word] for word in words.split()}
    for language, words in _SMALL_WORDS.items()
}
_TOLD = ("fr", "en", "es", "pt")
_FEWEST = 1.5
"""Words of its own that a language must show; one shared with another language is half a word."""
_AHEAD = 1.5
"""How many times the next language's."""
_FEWEST_LETTERS = {"ar": 4, "uk": 4, "zh": 2}

_WORD = regex.compile(r"\p{L}+")
_LATIN = regex.compile(r"\p{Latin}")
_HAN = regex.compile(r"\p{Han}")
_KANA = regex.compile(r"[\p{Hiragana}\p{Katakana}]")
_ARABIC = regex.compile(r"\p{Arabic}")
_NOT_ARABIC = regex.compile("[پچژگکیےٹڈڑں]")
_CYRILLIC = regex.compile(r"\p{Cyrillic}")
_UKRAINIAN = regex.compile("[іїєґ]", regex.IGNORECASE)
_NOT_UKRAINIAN = regex.compile("[ыэёъ]", regex.IGNORECASE)


def language_of(text: str) -> str | None:
    """Return the language of a text among those of the screens, or None if it does not tell."""
    letters = {
        "latin": len(_LATIN.findall(text)),
        "zh": len(_HAN.findall(text)),
        "ar": len(_ARABIC.findall(text)),
        "uk": len(_CYRILLIC.findall(text)),
    }
    # A Chinese sign is worth three letters: a word has one or two.
    script = max(letters, key=lambda name: letters[name] * (3 if name == "zh" else 1))
    if script == "latin":
        return _by_small_words(text)
    if letters[script] < _FEWEST_LETTERS[script] or not _passes(script, text):
        return None
    return script


def _passes(language: str, text: str) -> bool:
    """Tell whether nothing says that a text is of another language of the same script."""
    if language == "zh":
        return _KANA.search(text) is None
    if language == "ar":
        return _NOT_ARABIC.search(text) is None
    return bool(_UKRAINIAN.search(text)) and _NOT_UKRAINIAN.search(text) is None


def _by_small_words(text: str) -> str | None:
    words = Counter(_WORD.findall(_bare(text)))
    scores = {
        language: sum(known.get(word, 0.0) * times for word, times in words.items())
        for language, known in _KNOWN.items()
    }
    best, second = sorted(scores, key=scores.__getitem__, reverse=True)[:2]
    clear = scores[best] >= max(_FEWEST, _AHEAD * scores[second])
    return best if clear and best in _TOLD else None


def _bare(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.casefold())
    return "".join(each for each in decomposed if not unicodedata.combining(each))

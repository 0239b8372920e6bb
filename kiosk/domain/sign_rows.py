"""The rows of signs from which a text is spelled with six keys: first a row, then a sign of it."""

_LATIN = ("abcdef", "ghijkl", "mnopqr", "stuvwx")
_COMMON = ("01234", "56789", ".,’?!-@", "*~$=")

_ROWS = {
    "fr": (*_LATIN, "yzéèêà", "çùôîœâ"),
    "en": (*_LATIN, "yz"),
    "es": (*_LATIN, "yzñáé", "íóúü¿¡"),
    "pt": (*_LATIN, "yzáâã", "àçéê", "íóôõú"),
    "ar": ("ابتثجح", "خدذرزس", "شصضطظع", "غفقكلم", "نهوي", "ءأإآؤئ", "ةى،؛؟"),
    # Pinyin, as letters: characters cannot be chosen without seeing them.
    "zh": (*_LATIN, "yzü"),
    "uk": ("абвгґд", "еєжзиі", "їйклмн", "опрсту", "фхцчшщ", "ьюя"),
}


def rows(language: str) -> tuple[str, ...]:
    """Return the rows of a language: letters, digits, common signs, and those of codes."""
    return _ROWS[language] + _COMMON

"""How figures are called in French: the desk and the weekly sheet say the same."""

from datetime import date

from kiosk.domain.tally import Measure

TITLES = {
    Measure.GIVEN: "Ce que les habitants ont donné",
    Measure.KIND: "Contributions par type",
    Measure.QUARTIER: "Contributions par quartier",
    Measure.THEME: "Par thème, depuis le début",
    Measure.WEEK: "Contributions par semaine",
    Measure.HOUR: "Contributions par heure",
    Measure.LANGUAGE: "Contributions par langue",
    Measure.READ_AFTER: "Délai avant lecture",
    Measure.ANSWERED_AFTER: "Délai avant réponse",
    Measure.FEEDBACK: "Avis sur les projets",
    Measure.MODE: "Modes d’accès utilisés",
}
"""The title of each table, in the order in which they are read."""

_WORDS = {
    "00": "Le jour même",
    "01": "1 ou 2 jours",
    "03": "3 à 5 jours",
    "06": "6 à 10 jours",
    "11": "11 à 30 jours",
    "31": "Plus de 30 jours",
    "anywhere": "Partout, ou pas dit",
    "ar": "Arabe",
    "calm": "Sans animation",
    "contribution": "Contributions",
    "desire": "J’aimerais",
    "doubt": "J’ai un doute",
    "en": "Anglais",
    "es": "Espagnol",
    "feedback": "Avis sur les projets",
    "fr": "Français",
    "frustration": "Ça m’agace",
    "help": "Je peux aider",
    "high_contrast": "Contraste fort",
    "lack": "Il manque",
    "large_text": "Texte plus grand",
    "left_handed": "Pour gaucher",
    "low_controls": "Commandes en bas",
    "pt": "Portugais",
    "support": "Moi aussi",
    "uk": "Ukrainien",
    "want": "J’en ai envie",
    "zh": "Chinois",
}


def worded(measure: Measure, label: str) -> str:
    """Return the words for a label of the record; names of quartiers and themes are their own."""
    match measure:
        case Measure.HOUR:
            return f"{int(label)}\N{NO-BREAK SPACE}h"
        case Measure.WEEK:
            return f"Semaine du {date.fromisoformat(label):%d/%m}"
        case Measure.QUARTIER if label != "anywhere":
            return label
        case Measure.THEME:
            return label
    return _WORDS.get(label, label)


def tick(measure: Measure, label: str) -> str:
    """Return the words under a column: short, and only along time."""
    match measure:
        case Measure.HOUR:
            return str(int(label))
        case Measure.WEEK:
            return f"{date.fromisoformat(label):%d/%m}"
    return ""


def counted_words(count: int | None) -> str:
    """Return a count as it is written; a dash stands for one that may not be told."""
    return "—" if count is None else str(count)

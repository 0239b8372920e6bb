"""What each language needs: a font, a translation, a keyboard."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from kiosk.services.doctor.findings import Finding, Level, Topic, count

LANGUAGES = {
    "fr": "le français",
    "en": "l’anglais",
    "es": "l’espagnol",
    "pt": "le portugais",
    "ar": "l’arabe",
    "zh": "le chinois",
    "uk": "l’ukrainien",
}
_REINSTALL = "Réinstallez la borne : il manque un fichier du dossier "


def judge_fonts(drawn: Mapping[str, bool]) -> Iterator[Finding]:
    """Judge the fonts, by language code."""
    missing = [code for code in LANGUAGES if not drawn.get(code)]
    for code in missing:
        yield Finding(
            Topic.FONTS,
            Level.FAULT,
            f"Aucune police n’écrit {LANGUAGES[code]}.",
            "Tapez : sudo apt install fonts-noto-cjk"
            if code == "zh"
            else f"{_REINSTALL}assets/fonts.",
        )
    if not missing:
        sentence = f"Il y a une police pour chacune des {len(LANGUAGES)} langues."
        yield Finding(Topic.FONTS, Level.FINE, sentence)


def judge_translations(strings: Mapping[str, int]) -> Iterator[Finding]:
    """Judge the translations by how many strings they hold; the fullest gives the measure.

    French is the source: its own file only holds plurals.
    """
    fullest = max((strings.get(code, 0) for code in LANGUAGES if code != "fr"), default=0)
    faults = [
        _translation_fault(LANGUAGES[code], strings.get(code, 0), fullest)
        for code in LANGUAGES
        if strings.get(code, 0) < (1 if code == "fr" else max(fullest, 1))
    ]
    yield from faults
    if not faults:
        yield Finding(Topic.TRANSLATIONS, Level.FINE, "Les écrans sont traduits en entier.")


def _translation_fault(language: str, held: int, fullest: int) -> Finding:
    sentence = (
        f"Il manque {count(fullest - held, 'phrase')} pour {language} : on les lit en français."
        if held
        else f"La traduction manque pour {language} : la borne ne propose pas cette langue."
    )
    gesture = "Tapez : make translations, ou réinstallez la borne (dossier assets/translations)."
    return Finding(Topic.TRANSLATIONS, Level.FAULT, sentence, gesture)


def judge_keyboards(there: Collection[str]) -> Iterator[Finding]:
    """Judge the keyboards, by language code."""
    missing = [code for code in LANGUAGES if code not in there]
    for code in missing:
        yield Finding(
            Topic.KEYBOARDS,
            Level.FAULT,
            f"Le clavier manque pour {LANGUAGES[code]}.",
            "Réinstallez PySide6-Addons, puis la borne."
            if code == "zh"
            else f"{_REINSTALL}kiosk/views/keyboard/layouts.",
        )
    if not missing:
        sentence = f"Il y a un clavier pour chacune des {len(LANGUAGES)} langues."
        yield Finding(Topic.KEYBOARDS, Level.FINE, sentence)


def judge_voices(voices: frozenset[str] | None) -> Iterator[Finding]:
    """Judge what the kiosk can speak; None when the settings want no voice."""
    if voices is None:
        yield Finding(Topic.VOICES, Level.FINE, "La voix est coupée dans les réglages.")
        return
    mute = [name for code, name in LANGUAGES.items() if code not in voices]
    if not mute:
        yield Finding(Topic.VOICES, Level.FINE, "Il y a une voix pour chaque langue.")
        return
    yield Finding(
        Topic.VOICES,
        Level.WARNING,
        f"La borne n’a pas de voix pour : {', '.join(mute)}.".replace(" :", "\u00a0:"),
        "Tapez\u00a0: sudo apt install speech-dispatcher speech-dispatcher-espeak-ng",
    )

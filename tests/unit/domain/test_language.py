"""The language of a text: told when it shows, never guessed."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.language import language_of

SENTENCES = {
    "fr": (
        "Il manque des bancs devant l’école.",
        "Le soir, la rue de Crimée est trop sombre.",
        "J’aimerais un jardin pour les enfants",
        "Les poubelles débordent tous les matins",
        "Il n’y a pas assez d’arbres ici",
        "ya trop de bruit la nuit sur le quai",
        "On ne peut pas passer avec une poussette.",
        "Une fontaine à eau dans le parc, s’il vous plaît",
    ),
    "en": (
        "There are no benches in front of the school.",
        "The street is too dark at night.",
        "I would like a garden for the children",
        "Bins are full every morning and it smells",
        "We need more trees here",
        "too much noise at night on the quay",
        "You cannot walk there with a pram.",
        "A water fountain in the park, please",
    ),
    "es": (
        "Faltan bancos delante de la escuela.",
        "La calle está muy oscura por la noche.",
        "Me gustaría un jardín para los niños",
        "Las papeleras están llenas todas las mañanas",
        "No hay suficientes árboles aquí",
        "demasiado ruido por la noche en el muelle",
        "No se puede pasar con un cochecito.",
        "Una fuente de agua en el parque, por favor",
    ),
    "pt": (
        "Faltam bancos em frente da escola.",
        "A rua é muito escura à noite.",
        "Gostaria de um jardim para as crianças",
        "Os caixotes estão cheios todas as manhãs",
        "Não há árvores suficientes aqui",
        "muito barulho à noite no cais",
        "Não se consegue passar com um carrinho.",
        "Uma fonte de água no parque, por favor",
    ),
    "ar": (
        "ينقصنا مقعد",
        "الشارع مظلم جدًا في المساء.",
        "أريد حديقة للأطفال",
        "القمامة تفيض كل صباح",
        "لا توجد أشجار كافية هنا",
        "ضجيج كثير في الليل",
        "لا يمكن المرور مع عربة الأطفال.",
        "نافورة ماء في الحديقة من فضلكم",
    ),
    "zh": (
        "公园",
        "街道晚上太暗了。",
        "我希望有一个儿童花园",
        "垃圾桶每天早上都满了",
        "这里树木不够",
        "晚上码头太吵",
        "推婴儿车过不去。",
        "在 rue de Crimée 需要一个饮水机",
    ),
    "uk": (
        "Бракує лавок біля школи.",
        "Увечері на вулиці надто темно.",
        "Я хотів би сад для дітей",
        "Смітники щоранку переповнені",
        "Тут не вистачає дерев і тіні",
        "забагато шуму вночі на набережній",
        "Неможливо пройти з візком.",
        "Питний фонтанчик у парку, будь ласка",
    ),
}


@pytest.mark.parametrize("language", SENTENCES)
def test_no_short_sentence_passes_for_one_of_another_language(language):
    told = [language_of(sentence) for sentence in SENTENCES[language]]
    assert set(told) <= {language, None}


@pytest.mark.parametrize("language", SENTENCES)
def test_most_short_sentences_are_told(language):
    told = [language_of(sentence) for sentence in SENTENCES[language]]
    assert told.count(language) >= 6, [
        sentence for sentence, it in zip(SENTENCES[language], told, strict=True) if it is None
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?!…",
        "12 34",
        "banc",
        "Parc",
        "ok",
        "公",
        "مق",
        "Rue de Crimée",
        "Wi-Fi",
        "😀😀😀",
    ],
)
def test_a_text_too_short_to_tell_is_not_guessed(text):
    assert language_of(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Mancano le panchine davanti alla scuola, e la strada è buia",
        "Lipsesc băncile în fața școlii și este prea întuneric",
        "Vor der Schule fehlen Bänke und die Straße ist dunkel",
        "Okulun önünde bank yok",
        "Er zijn geen banken voor de school",
        "Brak ławek przed szkołą i jest ciemno",
        "На улице слишком темно вечером, объём работ",
        "На улице темно",
        "公園にベンチがありません",
        "این پارک نیمکت ندارد و تاریک است",
    ],
)
def test_a_language_that_the_screens_do_not_speak_passes_for_none_of_theirs(text):
    assert language_of(text) is None


@given(st.text())
def test_whatever_is_typed_gets_a_language_of_the_screens_or_none(text):
    assert language_of(text) in {"fr", "en", "es", "pt", "ar", "zh", "uk", None}


@pytest.mark.parametrize(
    ("file", "one_in", "least_told", "most_wrong"),
    [
        ("vrai_debat_textes.jsonl", 1, 0.95, 0.0),
        ("mel_commentaires.jsonl", 1, 0.90, 0.0),
        ("vrai_debat_titres.jsonl", 8, 0.40, 0.0005),
        pytest.param("vrai_debat_titres.jsonl", 1, 0.40, 0.0005, marks=pytest.mark.slow),
    ],
)
def test_real_french_is_told_and_hardly_ever_mistaken(
    shared_data, file, one_in, least_told, most_wrong
):
    """The titles have lost their accents and apostrophes: most do not tell, few are mistaken."""
    source = shared_data / "contributions" / file
    lines = source.read_text(encoding="utf-8").splitlines()[::one_in]
    told = [language_of(json.loads(line)["text"][:600]) for line in lines]
    assert told.count("fr") / len(told) >= least_told
    assert sum(it not in {"fr", None} for it in told) / len(told) <= most_wrong

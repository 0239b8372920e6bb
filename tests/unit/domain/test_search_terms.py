import json
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain.search_terms import (
    LONGEST_TERM,
    MOST_TERMS,
    STOP_WORDS,
    Query,
    as_written,
    fold,
    query,
    says,
    stems,
    words,
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Élève À L’ÉCOLE", "eleve a l'ecole"),
        ("Cœur, ŒUVRE, Lætitia, Æ", "coeur, oeuvre, laetitia, ae"),
        ("e\u0301te\u0301", "ete"),
        ("Straße ﬁn İ", "strasse fin i"),
        ("한국어", "한국어"),
        ("", ""),
    ],
)
def test_folding_drops_case_diacritics_and_ligatures(text, folded):
    assert fold(text) == folded


@given(st.text(st.characters(exclude_categories=())))
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


def test_folding_any_character_twice_changes_nothing():
    folded = fold(" ".join(map(chr, range(0x110000))))
    assert fold(folded) == folded


def test_words_are_cut_at_everything_but_letters_and_digits():
    assert words("L’école du 19e : qu'est-ce_que c’est ?") == (
        "l", "ecole", "du", "19e", "qu", "est", "ce", "que", "c", "est",
    )  # fmt: skip


def test_a_word_is_known_by_its_first_letters():
    assert words("a" * 100) == ("a" * LONGEST_TERM,)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("électricité", "electricite"),
        ("les rues éclairées", "LES RUES ECLAIREES"),
        ("œuvre", "oeuvre"),
        ("l’école", "l'ecole"),
        ("poubelle", "poubelles"),
        ("vélo", "vélos"),
        ("élu", "ÉLUS"),
        ("conflit", "conflits"),
        ("mauvais", "mauvaise"),
        ("e\u0301cole", "école"),
    ],
)
def test_accents_case_and_plural_do_not_change_the_stems(one, other):
    assert stems(one) == stems(other)


def test_there_is_one_stem_for_each_word():
    assert stems("Des poubelles débordent") == ("de", "poubel", "debordent")


@given(st.text())
def test_every_text_has_as_many_stems_as_words(text):
    assert len(stems(text)) == len(words(text))


def test_stems_are_the_same_on_every_thread():
    texts = [f"les rues éclairées du quartier numéro {number}" for number in range(500)]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(stems, texts)) == [stems(text) for text in texts]


def test_stop_words_are_folded_words():
    assert all(words(word) == (word,) for word in STOP_WORDS)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", Query((), "")),
        ("   ", Query((), "")),
        ("éc", Query((), "ec")),
        ("écoles ", Query(("ecol",), "")),
        ("les poubelles de la ru", Query(("poubel",), "ru")),
        ("les poubelles de la rue ", Query(("poubel", "ru"), "")),
        ("l’", Query((), "")),
        ("de", Query((), "")),
        ("poubelles d", Query(("poubel",), "")),
        ("deg", Query((), "deg")),
        ("dans la ", Query((), "")),
        ("vélo vélos VELO ", Query(("velo",), "")),
        ("rue, ", Query(("ru",), "")),
        ('"rue" OR * NEAR(a b) ', Query(("ru", "near", "b"), "")),
    ],
)
def test_a_query_keeps_what_says_something(typed, expected):
    assert query(typed) == expected


def test_a_query_looks_at_the_beginning_of_a_long_text():
    assert query(" " * 497 + "rue banc ") == Query((), "rue")
    assert query(" " * 1_000 + "rue ") == Query((), "")


def test_a_query_has_at_most_eight_terms():
    many = " ".join(f"mot{number}" for number in range(20))
    assert len(query(many + " ").finished) == MOST_TERMS
    assert len(query(many).finished) == MOST_TERMS - 1
    assert query(many).unfinished == "mot19"


@given(st.text(st.characters(exclude_categories=())) | st.text("aé '’-œ19 \n"))
@example("a" * 1_000_000)
@example("é " * 1_000_000)
def test_any_text_makes_a_bounded_query(typed):
    asked = query(typed)
    terms = (*asked.finished, asked.unfinished)
    assert len(asked.finished) + bool(asked.unfinished) <= MOST_TERMS
    assert all(len(term) <= LONGEST_TERM for term in terms)
    assert all(term.isalnum() for term in asked.finished)
    assert len(set(asked.finished)) == len(asked.finished)


def test_every_real_text_is_found_by_its_own_words(shared_data):
    lines = (shared_data / "contributions" / "mel_commentaires.jsonl").read_text().splitlines()
    for line in lines:
        text = json.loads(line)["text"]
        assert set(query(text[:200] + " ").finished) <= set(stems(text[:200]))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("vélos ", True),
        ("vélos tro", True),
        ("tro", True),
        ("vélos gare ", False),
        ("gar", False),
        ("", True),
    ],
)
def test_a_text_says_all_the_words_or_not(typed, said):
    assert says("Un vélo sur le trottoir", query(typed)) is said


@pytest.mark.parametrize(
    ("word", "written"), [("ecole", "école"), ("velo", "vélos"), ("eco", "école"), ("zoo", "zoo")]
)
def test_a_folded_word_is_shown_as_the_texts_write_it(word, written):
    assert as_written(word, ["Des Vélos", "devant l’École"]) == written

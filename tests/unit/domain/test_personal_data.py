import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.personal_data import PersonalData, find


def marked(text: str) -> list[tuple[PersonalData, str]]:
    return [(mention.kind, text[mention.start : mention.end]) for mention in find(text)]


def nir(number: str) -> str:
    """Return a social security number with its key."""
    digits = number.replace(" ", "").replace("2A", "19").replace("2B", "18")
    return f"{number} {97 - int(digits) % 97:02}"


@pytest.mark.parametrize(
    ("kind", "personal"),
    [
        (PersonalData.PHONE, "06 12 34 56 78"),
        (PersonalData.PHONE, "06.12.34.56.78"),
        (PersonalData.PHONE, "06-12-34-56-78"),
        (PersonalData.PHONE, "06/12/34/56/78"),
        (PersonalData.PHONE, "06 - 12 - 34 - 56 - 78"),
        (PersonalData.PHONE, "06\u00a012\u202f34 56 78"),
        (PersonalData.PHONE, "0612345678"),
        (PersonalData.PHONE, "06 123 456 78"),
        (PersonalData.PHONE, "01 20 19 20 20"),
        (PersonalData.PHONE, "+33 6 12 34 56 78"),
        (PersonalData.PHONE, "+33612345678"),
        (PersonalData.PHONE, "+33 (0)6 12 34 56 78"),
        (PersonalData.PHONE, "0033 6 12 34 56 78"),
        (PersonalData.PHONE, "0033612345678"),
        (PersonalData.EMAIL, "jeanne.martin+19@mairie-exemple.fr"),
        (PersonalData.EMAIL, "élodie@exemple.co.uk"),
        (PersonalData.NIR, nir("1 85 05 78 006 084")),
        (PersonalData.NIR, nir("2 85 05 2A 006 084")),
        (PersonalData.NIR, nir("1 85 05 2B 006 084")),
        (PersonalData.NIR, nir("2 99 12 99 350 012").replace(" ", "")),
        (PersonalData.IBAN, "FR76 3000 6000 0112 3456 7890 189"),
        (PersonalData.IBAN, "FR1420041010050500013M02606"),
        (PersonalData.IBAN, "fr1420041010050500013m02606"),
        (PersonalData.IBAN, "BE68 5390 0754 7034"),
        (PersonalData.IBAN, "DE89370400440532013000"),
        (PersonalData.PLATE, "AB-123-CD"),
        (PersonalData.PLATE, "ab-123-cd"),
        (PersonalData.PLATE, "AB 123 CD"),
        (PersonalData.PLATE, "AB123CD"),
        (PersonalData.PLATE, "123 ABC 75"),
        (PersonalData.PLATE, "1234 AB 2A"),
        (PersonalData.PLATE, "123ABC974"),
        (PersonalData.PERSON, "M. Dupont"),
        (PersonalData.PERSON, "M.Dupont"),
        (PersonalData.PERSON, "Mr Dupont"),
        (PersonalData.PERSON, "Mme X"),
        (PersonalData.PERSON, "Mme. Ben Salah"),
        (PersonalData.PERSON, "Mlle Zoé Martin-Durand"),
        (PersonalData.PERSON, "MM. Dupont"),
        (PersonalData.PERSON, "Monsieur DUPONT"),
        (PersonalData.PERSON, "madame\u00a0Élise Ömer"),
        (PersonalData.PERSON, "Monsieur de la Tour"),
        (PersonalData.PERSON, "M. d’Artagnan"),
        (PersonalData.PERSON, "Mme Le Goff"),
        (PersonalData.PERSON, "je m’appelle Fatima Benali"),
        (PersonalData.PERSON, "Je m'appelle fatima"),
        (PersonalData.ADDRESS, "J’habite au 12 bis, rue de Crimée"),
        (PersonalData.ADDRESS, "mon adresse est 3 allée des Peupliers"),
        (PersonalData.ADDRESS, "domiciliée 7 av Jean Jaurès"),
    ],
)
def test_personal_data_are_found_and_marked(kind, personal):
    assert marked(personal) == [(kind, personal)]
    assert marked(f"Bonjour : {personal}, merci.") == [(kind, personal)]


@pytest.mark.parametrize(
    "text",
    [
        "M. le maire",
        "M. Le Maire",
        "Mme la maire",
        "Madame la Maire de Paris",
        "MADAME LA MAIRE",
        "Monsieur le Président",
        "Bonjour Madame, Monsieur",
        "Bonjour Madame Merci de lire",
        "Monsieur J’aimerais un banc",
        "Monsieur Tout-le-monde",
        "la M.E.L et les H.L.M. Danube",
        "madame rêve",
        "un banc de 3 m. Il est cassé",
        "je m’appelle à la prudence",
        "le 19e, le 19ᵉ arrondissement",
        "métro 7bis, ligne 5, bus 75",
        "le 01/02/2019 à 10h30",
        "01 02 2019 10:30",
        "le 05-11 2026 18 30",
        "du 01-02 03.04 05",
        "de 8h30 à 18h, du 14 au 21 juillet 2026",
        "12,50 € ou 1 250 000 €",
        "3,0612345678",
        "01234567890123",
        "75019 Paris",
        "un trou devant le 12 rue de Crimée",
        "J’habite le 19e depuis 12 ans",
        "PLUS DE 100 CM",
        "DE 100 KM",
        "LE 115 EST SATURÉ",
        "100 LES 75",
        "article 123-AB",
        "185057800608492",
        "FR76 3000 6000 0112 3456 7890 188",
        "XX76 3000 6000 0112 3456 7890 189",
        "rendez-vous @ 18.30",
        "@mairie19",
        "à@b",
        "a@b.1",
        "",
    ],
)
def test_ordinary_words_are_left_alone(text):
    assert marked(text) == []


def test_mentions_come_in_the_order_of_the_text():
    text = "M. Dupont, 06 12 34 56 78 07 12 34 56 78 ; a.b@exemple.fr, AB-123-CD"
    assert [kind for kind, _ in marked(text)] == [
        PersonalData.PERSON,
        PersonalData.PHONE,
        PersonalData.PHONE,
        PersonalData.EMAIL,
        PersonalData.PLATE,
    ]


def test_one_thing_is_mentioned_once():
    assert [kind for kind, _ in marked("je m’appelle Mme Benali")] == [PersonalData.PERSON]
    assert [kind for kind, _ in marked("0612345678@exemple.fr")] == [PersonalData.EMAIL]


PIECES = st.sampled_from(
    "06 12 34 56 78|M. |Mme |Dupont |@|a.b|AB-123-CD|FR76|1 85 05 | |je m'appelle |j’habite |"
    "12 rue |٠٦|\u017f|\u212a|\ud800|2A|\n".split("|")
)


@given(st.text(st.characters(exclude_categories=())) | st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=150)
def test_mentions_of_any_text_are_in_order_and_apart(text):
    end = 0
    for mention in find(text):
        assert end <= mention.start < mention.end <= len(text)
        end = mention.end


@pytest.mark.parametrize(
    "piece",
    "0|06 |06|+33|a@|a.|a-|@a.|M. |M.A |Mme de la |Mme D'|Mme Aa | |1 85 05 |FR76|FR76 |A |AB |"
    "AB-123-|123 |je m’appelle |j’habite |j’habite 1 |j’habite 1 rue a |06 12 34 56 78 |é|\u00a0|."
    "".split("|"),
)
def test_a_hundred_kilobytes_of_anything_are_read_to_the_end(piece):
    length = 100_000
    mentions = find((piece * length)[:length] + "!")
    assert all(mention.end <= length for mention in mentions)


def test_almost_no_real_text_raises_a_warning(shared_data):
    texts = [
        json.loads(line)["text"]
        for path in sorted((shared_data / "contributions").glob("*.jsonl"))
        for line in path.read_text().splitlines()
    ]
    found = [mention.kind for text in texts for mention in find(text)]
    assert len(texts) > 24_000
    assert set(found) == {PersonalData.PERSON}  # politicians; e-mails were masked at the source
    assert len(found) < len(texts) / 1_000

"""From a row to a contribution: which columns count, what they may say, what is refused."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.contribution import Kind, Place, State
from kiosk.domain.territory import Quartier
from kiosk.services.importing.checking import LONGEST_IMPORTED, Candidate, Checking, Options
from kiosk.services.importing.dates import deposit_date
from kiosk.services.importing.report import Reason, RefusedRow, Span
from kiosk.services.importing.rows import Row
from tests.fakes.chance import NOW

QUARTIERS = (Quartier("amerique", "Amérique", ()), Quartier("pont", "Pont-de-Flandre", ()))


def checked(options: Options | None = None, /, **cells: str) -> Candidate | RefusedRow:
    """Check one row; `__` in a name stands for `/`."""
    row = Row(Span(2, 2), {name.replace("__", "/"): cell for name, cell in cells.items()})
    return Checking(options or Options(), NOW).check(row)


def kept(options: Options | None = None, /, **cells: str) -> Candidate:
    """Check one row that must be kept."""
    candidate = checked(options, **cells)
    assert isinstance(candidate, Candidate)
    return candidate


def refused(options: Options | None = None, /, **cells: str) -> Reason:
    """Check one row that must be refused."""
    refusal = checked(options, **cells)
    assert isinstance(refusal, RefusedRow)
    return refusal.reason


def test_our_own_columns_are_known_in_english_and_in_french() -> None:
    english = kept(
        id="7", kind="lack", title="Bancs", text="Il faut s’asseoir", quartier="pont",
        place="rue de Nantes", language="fr", date="2026-11-02", state="published",
    )  # fmt: skip
    french = kept(
        identifiant="7", Type="Il manque", Titre="Bancs", TEXTE="Il faut s’asseoir",
        quartier="pont", lieu="rue de Nantes", langue="FR", date="02/11/2026", état="publiée",
    )  # fmt: skip
    assert french == english
    assert english.text == "Bancs\nIl faut s’asseoir"
    assert english.kind is Kind.LACK
    assert english.state is State.PUBLISHED
    assert english.deposited_at == datetime(2026, 11, 2, 11, tzinfo=UTC)


def test_a_text_that_begins_with_its_title_is_not_said_twice() -> None:
    assert kept(title="Des bancs", text="Des bancs. Et de l’ombre.").text.count("bancs") == 1
    assert kept(title="Des bancs", text="").text == "Des bancs"


@pytest.mark.parametrize(
    ("written", "kind"),
    [
        ("Frustration", Kind.FRUSTRATION),
        ("Ça m’agace", Kind.FRUSTRATION),
        ("MANQUE", Kind.LACK),
        ("J'aimerais", Kind.DESIRE),
        ("", Kind.LACK),
    ],
)
def test_kinds_are_read_as_people_write_them(written: str, kind: Kind) -> None:
    assert kept(Options(kind=Kind.LACK), text="Un banc", kind=written).kind is kind


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"text": " \u200b\n"}, Reason.EMPTY),
        ({"label": "5"}, Reason.EMPTY),
        ({"text": "a" * (LONGEST_IMPORTED + 1)}, Reason.TOO_LONG),
        ({"text": "a" * LONGEST_IMPORTED + " " * 20_000 + "b"}, Reason.TOO_LONG),
        ({"text": "a" * 10_000_000}, Reason.TOO_LONG),
        ({"text": "Un banc", "kind": "poème"}, Reason.KIND),
        ({"text": "Un banc", "state": "declined"}, Reason.STATE),
        ({"text": "Un banc", "language": "le français"}, Reason.LANGUAGE),
        ({"text": "Un ba\0nc"}, Reason.UNREADABLE),
        ({"text": "Un banc", "place": "caf\udce9"}, Reason.UNREADABLE),
        ({"text": "Un banc", "withdrawn": "true"}, Reason.WITHDRAWN),
    ],
)
def test_what_cannot_be_kept_is_refused_with_its_reason(
    cells: dict[str, str], reason: Reason
) -> None:
    assert refused(**cells) is reason


def test_the_longest_text_is_kept_whole() -> None:
    text = "👩🏽‍🌾" * LONGEST_IMPORTED
    assert kept(text=text).text == text


def test_the_recent_decidim_export_is_understood() -> None:
    candidate = kept(
        id="457", title__fr="Des bancs", title__en="Benches", body__fr="À l’ombre",
        body__en="Shade", component__id="111", address="quai de la Loire", state="accepted",
        withdrawn="false",
        withdrawn_at="", created_at="2019-01-24 22:29:15 +0100", reference="X-PROP-2019-01-457",
    )  # fmt: skip
    assert (candidate.reference, candidate.language) == ("457", "fr")
    assert candidate.text == "Des bancs\nÀ l’ombre"
    assert candidate.state is State.TO_REVIEW
    assert candidate.place == Place(None, "quai de la Loire")
    assert candidate.deposited_at == datetime(2019, 1, 24, 21, 29, 15, tzinfo=UTC)


def test_the_older_decidim_export_is_understood() -> None:
    candidate = kept(
        Options(quartiers=QUARTIERS), id="457", category__id="39", category__name__fr="Autre",
        scope__name__fr="Amérique", title="Des bancs", body="Des bancs à l’ombre",
        created_at="2019-01-24T22:29:15Z",
    )  # fmt: skip
    assert candidate.text == "Des bancs à l’ombre"
    assert candidate.place == Place("amerique")


@pytest.mark.parametrize(
    "withdrawal", [{"state": "withdrawn"}, {"withdrawn": "true"}, {"withdrawn_at": "2019-01-24"}]
)
def test_a_proposal_withdrawn_on_decidim_stays_withdrawn(withdrawal: dict[str, str]) -> None:
    cells = {"id": "1", "title": "Des bancs", "body": "", "component/id": "1"} | withdrawal
    assert refused(**cells) is Reason.WITHDRAWN


@pytest.mark.parametrize(
    ("text", "language"),
    [("There are no benches here", "en"), ("لا توجد أشجار هنا", "ar"), ("Wi-Fi", "fr")],
)
def test_the_text_says_its_language_when_the_file_does_not(text: str, language: str) -> None:
    assert kept(text=text).language == language
    assert kept(text=text, language="ro").language == "ro"


def test_the_column_name_says_the_language_when_nothing_else_does() -> None:
    decidim = {"title/es": "Bancos", "body/es": "Más sombra", "body/fr": ""}
    assert kept(**decidim).language == "es"
    assert kept(**decidim, langue="pt_BR").language == "pt-br"


def test_a_quartier_is_found_by_id_or_name_and_an_unknown_one_is_kept_in_words() -> None:
    options = Options(quartiers=QUARTIERS)
    assert kept(options, text="a", quartier="AMERIQUE").place.quartier == "amerique"
    assert kept(options, text="a", quartier="pont de flandre").place.quartier == "pont"
    lost = kept(options, text="a", quartier="Belleville", lieu="rue Rébeval")
    assert lost.place == Place(None, "rue Rébeval, Belleville")
    assert "quartier inconnu" in lost.remarks[0].detail


def test_a_text_with_personal_data_is_not_published_unread() -> None:
    published = Options(state=State.PUBLISHED)
    assert kept(published, text="Plus de bancs").state is State.PUBLISHED
    careful = kept(published, text="Appelez-moi au 06 12 34 56 78")
    assert careful.state is State.TO_REVIEW
    assert "donnée personnelle" in careful.remarks[0].detail


def test_a_date_that_cannot_be_is_replaced_and_said() -> None:
    for written in ("2031-01-01", "hier", "2026-02-30"):
        candidate = kept(text="a", date=written)
        assert candidate.deposited_at is None
        assert written in candidate.remarks[0].detail
    assert kept(text="a").remarks == ()


def test_an_id_or_a_text_said_twice_is_refused_the_second_time() -> None:
    checking = Checking(Options(), NOW)
    rows = [{"id": "1", "text": "a"}, {"id": "1", "text": "b"}, {"text": "c"}, {"text": "c "}]
    results = [checking.check(Row(Span(at, at), cells)) for at, cells in enumerate(rows, start=2)]
    assert [type(each) for each in results] == [Candidate, RefusedRow, Candidate, RefusedRow]
    assert results[1] == RefusedRow(
        Span(3, 3), Reason.DUPLICATE, "cet identifiant est déjà au n°\u00a02"
    )
    assert results[3] == RefusedRow(Span(5, 5), Reason.DUPLICATE, "ce texte est déjà au n°\u00a04")


def test_an_id_that_cannot_be_kept_as_written_is_kept_as_its_hash() -> None:
    long = "x" * 101
    assert len(kept(id=long, text="a").reference) == 64
    assert kept(id=long, text="a").reference == kept(id=long, text="b").reference
    assert kept(id="1\u202e2", text="a").reference != kept(id="12", text="a").reference


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2019-01-24 22:29:15.123456789 -0330", datetime(2019, 1, 25, 1, 59, 15, 123000, UTC)),
        ("2019-01-24T22:29 UTC", datetime(2019, 1, 24, 22, 29, tzinfo=UTC)),
        ("2019-07-24T22:29:15+02", datetime(2019, 7, 24, 20, 29, 15, tzinfo=UTC)),
        ("24/7/2019 9h05", datetime(2019, 7, 24, 7, 5, tzinfo=UTC)),
        ("24/01/2019", datetime(2019, 1, 24, 11, tzinfo=UTC)),
        ("1989-12-31", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("2019-01-24 25:00", None),
        ("2019-01-24 10:00 +99:00", None),
    ],
)
def test_dates_are_read_as_files_write_them(written: str, moment: datetime | None) -> None:
    assert deposit_date(written, NOW) == moment


NAMES = "id kind texte title/fr body/en quartier lieu langue date état withdrawn component/id"


@given(st.dictionaries(st.sampled_from(NAMES.split()) | st.text(max_size=8), st.text(max_size=40)))
def test_no_row_is_ever_more_than_a_candidate_or_a_refusal(cells: dict[str, str]) -> None:
    result = Checking(Options(), NOW).check(Row(Span(2, 2), cells))
    assert isinstance(result, Candidate | RefusedRow)

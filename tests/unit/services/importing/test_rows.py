"""From bytes to rows: whatever is in the file, rows or a clear sentence."""

import csv
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.importing.report import Reason, RefusedRow, Span, Unit
from kiosk.services.importing.rows import LONGEST_CELL, Row, read_table
from kiosk.services.importing.source import LARGEST_FILE, load


def cells(text: str) -> list[dict[str, str]]:
    """Return the cells of the rows of a text that has no refusal."""
    rows = read_table(text).rows
    assert not [each for each in rows if isinstance(each, RefusedRow)]
    return [each.cells for each in rows if isinstance(each, Row)]


def refusals(text: str) -> list[RefusedRow]:
    """Return what could not be read."""
    return [each for each in read_table(text).rows if isinstance(each, RefusedRow)]


@pytest.mark.parametrize("delimiter", list(";,\t|"))
def test_the_delimiter_is_the_one_that_gives_known_columns(delimiter: str) -> None:
    header = delimiter.join(["id", "texte", "a;b" if delimiter == "," else "a,b"])
    assert cells(f"{header}\n1{delimiter}Un banc{delimiter}x\n")[0]["texte"] == "Un banc"


def test_a_single_column_needs_no_delimiter() -> None:
    assert cells("text\nUn banc\n\nDeux bancs") == [{"text": "Un banc"}, {"text": "Deux bancs"}]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_numbers_are_those_of_an_editor(end: str) -> None:
    text = end.join(["text;id", '"Un', 'banc";1', "", "Deux;2", "a;b;c"])
    assert [each.span for each in read_table(text).rows] == [Span(2, 3), Span(5, 5), Span(6, 6)]


def test_missing_cells_are_empty_and_too_many_are_refused() -> None:
    assert cells("text;id;place\nUn banc\n") == [{"text": "Un banc"}]
    (refusal,) = refusals("text;id\nUn banc;1;rue\n")
    assert (refusal.reason, refusal.detail) == (Reason.UNREADABLE, "3 cases pour 2 colonnes")


def test_of_two_columns_of_one_name_the_one_that_says_something_counts() -> None:
    assert cells("text;text\n;Un banc\n") == [{"text": "Un banc"}]


def test_a_quote_out_of_place_refuses_its_line_only() -> None:
    table = read_table('text;id\n"Un" banc;1\nDeux;2\n')
    assert table.rows == (
        RefusedRow(Span(2, 2), Reason.UNREADABLE, "un guillemet est mal placé"),
        Row(Span(3, 3), {"text": "Deux", "id": "2"}),
    )


def test_a_quote_never_closed_names_every_line_it_swallowed() -> None:
    (refusal,) = refusals('text;id\n"Un banc;1\nDeux;2\nTrois;3\n')
    assert refusal.span == Span(2, 4)
    assert "jamais refermé" in refusal.detail


def test_a_line_of_ten_million_characters_is_refused_and_the_next_is_read() -> None:
    limit = csv.field_size_limit()
    table = read_table(f"text\n{'a' * 10_000_000}\nUn banc\n")
    assert [type(each) for each in table.rows] == [RefusedRow, Row]
    assert isinstance(table.rows[0], RefusedRow)
    assert str(LONGEST_CELL) in table.rows[0].detail
    assert csv.field_size_limit() == limit


@pytest.mark.parametrize("header", ["nom;prénom", '"text;id', "id;place", "1;2"])
def test_a_table_without_a_column_of_text_is_a_fault(header: str) -> None:
    with pytest.raises(EnvironmentFault, match="colonne de texte"):
        read_table(f"{header}\nUn;banc\n")


def test_json_is_read_as_a_list_an_object_or_lines() -> None:
    one = {"text": "Un banc", "id": 1, "date": None, "tags": ["x"], "ok": True}
    flat = {"text": "Un banc", "id": "1", "ok": "true"}
    wrapped = {"version": 1, "notes": ["x"], "contributions": [one, one]}
    assert cells(json.dumps([one])) == [flat]
    assert cells(json.dumps(one, indent=1)) == [{**flat}]
    assert cells(json.dumps(wrapped)) == [flat, flat]
    assert cells(f"\n{json.dumps(one)}\r\n\n{json.dumps(one)}") == [flat, flat]


def test_nested_json_is_flattened_as_decidim_does_in_csv() -> None:
    assert cells('[{"title": {"fr": "Un banc", "en": "A bench"}}]') == [
        {"title/en": "A bench", "title/fr": "Un banc"}
    ]


def test_lines_are_counted_in_lines_and_items_in_items() -> None:
    assert read_table('{"text": "a"}\n{"text": "b"}').unit is Unit.LINE
    assert read_table('[{"text": "a"}]').unit is Unit.ITEM


def test_a_broken_line_of_json_is_refused_and_the_others_are_read() -> None:
    table = read_table('{"text": "a"}\n{"text": \n12\n' + "[" * 100_000 + '\n{"text": "b"}')
    assert [type(each) for each in table.rows] == [Row, RefusedRow, RefusedRow, RefusedRow, Row]
    assert [each.span.first for each in table.rows] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[{"text": "a"},', "pas du JSON valable"),
        ("{nothing}", "pas du JSON valable"),
        ("[" * 100_000, "imbriqué"),
    ],
)
def test_json_without_one_readable_row_is_a_fault(text: str, said: str) -> None:
    with pytest.raises(EnvironmentFault, match=said):
        read_table(text)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "est vide"),
        (b"\n \r\n", "est vide"),
        (b"PK\x03\x04 a workbook", "classeur"),
        ("text\nété".encode("utf-16"), "UTF-16"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "pas du texte"),
        (b"text\nd\xe9j\xe0 \x81", "ni en UTF-8 ni en Windows-1252"),
    ],
)
def test_what_is_not_text_is_a_fault(data: bytes, said: str) -> None:
    with pytest.raises(EnvironmentFault, match=said) as caught:
        load(data)
    assert caught.value.code is Fault.IMPORT_FILE


def test_files_that_cannot_be_read_are_faults(tmp_path: Path) -> None:
    huge = tmp_path / "huge.csv"
    with huge.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    for path, said in [
        (tmp_path, "dossier"),
        (tmp_path / "none.csv", "ne se lit pas"),
        (huge, "64 Mo"),
        (Path("a\0b"), "impossible"),
    ]:
        with pytest.raises(EnvironmentFault, match=said):
            load(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_utf8_is_read_with_or_without_its_mark(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes("text\nDéjà là".encode(encoding))
    assert load(path).text == "text\nDéjà là"


def test_windows_1252_is_read_and_said() -> None:
    source = load("text\nDéjà là, l’œuf à 3 €".encode("cp1252"))
    assert source.text == "text\nDéjà là, l’œuf à 3 €"
    assert "Windows-1252" in source.encoding


def test_one_damaged_byte_does_not_turn_a_whole_utf8_file_into_gibberish() -> None:
    assert load("Déjà là ".encode() + b"\xe9").text == "Déjà là \udce9"


@given(st.binary(max_size=400) | st.text(alphabet='";,\n\r\t\0{}[]:text\udce9é ').map(
    lambda text: b"text;id\n" + text.encode(errors="replace")
))  # fmt: skip
def test_no_bytes_ever_give_more_than_rows_or_a_fault(data: bytes) -> None:
    code, spans = Fault.IMPORT_FILE, []
    try:
        spans = [each.span for each in read_table(load(data).text).rows]
    except EnvironmentFault as fault:
        code = fault.code
    assert code is Fault.IMPORT_FILE
    assert spans == sorted(spans, key=lambda span: span.first)
    assert all(1 <= span.first <= span.last for span in spans)

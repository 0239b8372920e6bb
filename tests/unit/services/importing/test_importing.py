"""Importing files into the record: what is kept, what is said, and that it can be done again."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.contribution import Kind, State
from kiosk.domain.journal import Action, Actor, first_broken
from kiosk.errors import EnvironmentFault, Fault
from kiosk.services.importing import BATCH, Options, Reason, Report, import_contributions
from tests.fakes.chance import NOW, SeededRandomness, StillClock
from tests.fakes.records import InMemoryRecords

RANDOMNESS = SeededRandomness()
PUBLISHED = Options(channel="essai", state=State.PUBLISHED)


@pytest.fixture
def records() -> InMemoryRecords:
    return InMemoryRecords()


def imported(
    records: InMemoryRecords, source: Path | bytes | str, options: Options | None = None
) -> Report:
    """Import a source that is a file, bytes or text."""
    data = source.encode() if isinstance(source, str) else source
    return import_contributions(records, StillClock(), RANDOMNESS, data, options)


def test_a_published_import_is_read_searched_and_journalled(records: InMemoryRecords) -> None:
    report = imported(records, "id;texte;type\n7;Plus d’ombre;manque\n", PUBLISHED)
    assert (report.imported, report.refusals) == (1, ())
    with records.reading() as record:
        (voice,) = record.contributions.search("ombre", 5).voices
        kept = record.contributions.get(voice.id)
        assert record.receipts.kept == {}
    assert kept is not None
    assert (kept.kind, kept.channel, kept.reference) == (Kind.LACK, "import:essai", "7")
    assert kept.deposited_at == kept.read_at == kept.answered_at
    assert kept.deposited_at == NOW.replace(microsecond=123000)
    (event,) = records.kept.journal.events
    assert (event.action, event.actor, event.subject_id) == (
        Action.IMPORTED,
        Actor.IMPORT,
        voice.id,
    )
    assert first_broken(tuple(records.kept.journal.lines)) is None


def test_an_import_to_review_is_not_public(records: InMemoryRecords) -> None:
    imported(records, "text\nPlus d’ombre\n")
    with records.reading() as record:
        assert record.contributions.search("ombre", 5).voices == ()
        (waiting,) = record.contributions.to_review(5)
    assert (waiting.kind, waiting.read_at) == (Kind.DESIRE, None)


def test_a_dry_run_says_everything_and_keeps_nothing(records: InMemoryRecords) -> None:
    report = imported(records, "text\nPlus d’ombre\n;\n", Options(dry_run=True))
    assert (report.imported, len(report.refusals)) == (1, 1)
    assert records.kept.contributions.kept == {}
    assert "rien n’est écrit" in report.lines()[-1]


def test_importing_again_keeps_nothing_twice_even_without_ids(records: InMemoryRecords) -> None:
    file = "text\nPlus d’ombre\nPlus de bancs\n"
    imported(records, file)
    again = imported(records, file)
    assert (again.imported, again.already_there, again.remarks) == (0, 2, ())
    assert len(records.kept.contributions.kept) == 2


def test_another_channel_is_another_source(records: InMemoryRecords) -> None:
    imported(records, "id;text\n1;Plus d’ombre\n", Options(channel="a"))
    assert imported(records, "id;text\n1;Plus de bancs\n", Options(channel="b")).imported == 1


def test_a_known_id_with_another_text_changes_nothing_and_is_said(
    records: InMemoryRecords,
) -> None:
    imported(records, "id;text\n1;Plus d’ombre\n")
    report = imported(records, "id;text\n1;Plus de bancs\n")
    assert (report.imported, report.already_there) == (0, 1)
    assert "--channel" in report.lines()[0]
    (kept,) = records.kept.contributions.kept.values()
    assert kept.text == "Plus d’ombre"


def test_what_its_bearer_erased_does_not_come_back(records: InMemoryRecords) -> None:
    imported(records, "id;text\n1;Plus d’ombre\n")
    with records.writing() as record:
        (kept,) = record.contributions.to_review(1)
        record.contributions.save(kept.erase())
    report = imported(records, "id;text\n1;Plus d’ombre\n")
    assert (report.already_there, report.remarks) == (1, ())
    assert [it.text for it in records.kept.contributions.kept.values()] == [""]


def test_a_crash_leaves_whole_batches_and_importing_again_completes_them(
    records: InMemoryRecords,
) -> None:
    total = 2 * BATCH + 300
    file = "text\n" + "".join(f"Banc numéro {rank}\n" for rank in range(total))
    records.faults = [None, EnvironmentFault("Le disque est plein.", Fault.DISK_FULL)]
    with pytest.raises(EnvironmentFault, match="disque"):
        imported(records, file)
    assert len(records.kept.contributions.kept) == BATCH
    report = imported(records, file)
    assert (report.imported, report.already_there) == (total - BATCH, BATCH)


@pytest.mark.parametrize("total", [5_000, pytest.param(100_000, marks=pytest.mark.slow)])
def test_a_long_file_with_bad_lines_among_them_is_kept_but_for_these(
    records: InMemoryRecords, total: int
) -> None:
    bad = {
        100: "{};Un banc;poème",
        200: "{};;manque",
        300: f"{{}};{'trop long ' * 600};manque",
        400: "{};Un banc de trop;manque;bleu;rouge",
        500: '{};"Un banc"cassé;manque',
        600: "1;Un banc dit deux fois;manque",
    }
    lines = [bad.get(it % 1_000, "{};Banc numéro {}").format(it, it) for it in range(1, total)]
    file = "\n".join(["id;texte;type", *lines])
    report = imported(records, file)
    wrong = [rank + 1 for rank in range(1, total) if rank % 1_000 in bad]
    assert [it.span.first for it in report.refusals] == wrong
    assert report.imported == len(records.kept.contributions.kept) == total - 1 - len(wrong)
    assert len(report.refused()) == 5
    again = imported(records, file)
    assert (again.imported, again.already_there) == (0, report.imported)
    assert again.refusals == report.refusals


def test_the_report_reads_line_by_line_in_the_order_of_the_file(records: InMemoryRecords) -> None:
    file = 'id;texte;type;date\n1;Un banc;;demain\n2;;;\n3;Un pré;poème;\n"4;x\n5;y\n'
    never_closed = "un guillemet ouvert n’est jamais refermé~; corrigez-le et relancez l’import"
    assert imported(records, file.encode("cp1252")).lines() == tuple(
        line.replace("~", "\u00a0")
        for line in (
            "ligne 2~: daté d’aujourd’hui~: date incomprise ou future «~demain~».",
            "ligne 3~: refusé, aucun texte.",
            "ligne 4~: refusé, type inconnu~: «~poème~».",
            f"lignes 5 à 6~: refusé, {never_closed}.",
            "Fichier lu en Windows-1252 (il n’est pas en UTF-8).",
            "1 importé(s), 0 déjà là, 3 refusé(s)~: 1 sans texte, 1 type inconnu, 1 illisible.",
        )
    )


def test_a_report_without_refusals_is_two_lines(records: InMemoryRecords) -> None:
    assert imported(records, '[{"text": "Un banc"}]').lines() == (
        "Fichier lu en UTF-8.",
        "1 importé(s), 0 déjà là, 0 refusé(s).",
    )


def test_the_real_decidim_export_is_imported_whole(
    shared_data: Path, records: InMemoryRecords
) -> None:
    path = shared_data / "mel-decidim-granddebat" / "propositions-libres.csv"
    first, again = imported(records, path, PUBLISHED), imported(records, path, PUBLISHED)
    assert (first.imported, first.refusals) == (196, ())
    assert (again.imported, again.already_there) == (0, 196)
    with records.reading() as record:
        assert any(
            "Linky" in voice.text for voice in record.contributions.search("linky", 5).voices
        )


@pytest.mark.parametrize(
    ("name", "count", "refused"),
    [
        pytest.param("vrai_debat_titres.jsonl", 23_880, {}, marks=pytest.mark.slow),
        ("vrai_debat_textes.jsonl", 375, {Reason.DUPLICATE: 2, Reason.TOO_LONG: 2}),
        ("mel_commentaires.jsonl", 693, {Reason.DUPLICATE: 10}),
    ],
)
def test_real_contributions_are_imported_and_every_refusal_is_said(
    shared_data: Path, name: str, count: int, refused: dict[Reason, int]
) -> None:
    records = InMemoryRecords()
    path = shared_data / "contributions" / name
    first, again = imported(records, path, PUBLISHED), imported(records, path, PUBLISHED)
    assert first.refused() == refused
    assert first.imported + sum(refused.values()) == count
    assert (again.imported, again.already_there) == (0, first.imported)


@given(
    st.binary(max_size=300)
    | st.lists(st.dictionaries(st.sampled_from(["id", "text", "date"]), st.text() | st.floats()))
    .map(json.dumps)
    .map(str.encode)
)
def test_no_bytes_ever_give_more_than_a_report_or_a_fault(data: bytes) -> None:
    code, report = Fault.IMPORT_FILE, None
    try:
        report = imported(InMemoryRecords(), data)
    except EnvironmentFault as fault:
        code = fault.code
    assert code is Fault.IMPORT_FILE
    assert report is None or report.lines()

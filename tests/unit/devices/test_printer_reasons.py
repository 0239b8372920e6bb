"""What a printer says is wrong with it, in words."""

from __future__ import annotations

import pytest

from kiosk.devices.printer_reasons import OFF, sentence_for


@pytest.mark.parametrize(
    ("reasons", "said"),
    [
        (["none"], ""),
        (["toner-low-warning", "media-low-report"], ""),
        (["media-empty-warning"], "plus de papier"),
        (["media-empty-error", "media-jam-error"], "bourrage"),
        (["cover-open"], "capot"),
        (["strange-vendor-error"], "panne"),
        (["offline-report"], OFF),
        ([], ""),
    ],
)
def test_what_keeps_it_from_printing_is_a_sentence(reasons: list[str], said: str):
    sentence = sentence_for(reasons)
    assert said in sentence
    assert bool(sentence) == bool(said)

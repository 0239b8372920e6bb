from __future__ import annotations

from kiosk.domain.answer_template import fill


def test_known_variables_are_filled_and_the_others_stay_to_be_seen():
    text = "Transmis à {service}, à {quartier} ({lieu})."
    filled = fill(text, {"service": "Voirie", "quartier": ""})
    assert filled == "Transmis à Voirie, à {quartier} ({lieu})."


def test_braces_of_a_value_are_not_filled_again():
    assert fill("{a}", {"a": "{b}", "b": "non"}) == "{b}"

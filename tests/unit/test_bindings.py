"""A pair of Python and PySide6 that aborts is refused, and ours loses no reference."""

import subprocess
import sys

import pytest

from kiosk.bindings import loses_references, refuse_known_bad_bindings, release
from kiosk.errors import EnvironmentFault, Fault

EMISSIONS = 5_000
CANARY = f"""
import sys
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal()

bell = Bell()
heard = []
bell.rung.connect(lambda: heard.append(1))
before = [sys.getrefcount(constant) for constant in (True, False, None)]
for _ in range({EMISSIONS}):
    bell.rung.emit()
    bell.setObjectName("bell")
after = [sys.getrefcount(constant) for constant in (True, False, None)]
print(len(heard), *(now - then for now, then in zip(after, before)))
"""


@pytest.mark.parametrize(
    ("pyside", "python", "bad"),
    [
        ((6, 11), (3, 11), False),
        ((6, 12), (3, 11), True),
        ((6, 13), (3, 11), True),
        ((7, 0), (3, 11), True),
        ((6, 12), (3, 12), False),
        ((6, 11), (3, 13), False),
    ],
)
def test_pyside_from_6_12_loses_references_before_python_3_12(pyside, python, bad):
    assert loses_references(pyside, python) is bad


@pytest.mark.parametrize(
    ("text", "numbers"), [("6.11.3", (6, 11)), ("6.12.0a1", (6, 12)), ("10.2", (10, 2))]
)
def test_a_release_is_the_first_two_numbers_of_a_version(text, numbers):
    assert release(text) == numbers


@pytest.mark.parametrize("text", ["", "6", "six.eleven", "v6.11"])
def test_a_version_without_two_numbers_is_not_guessed(text):
    with pytest.raises(ValueError, match="not a version"):
        release(text)


def test_a_bad_pair_is_refused_in_a_sentence_that_says_what_to_install():
    with pytest.raises(EnvironmentFault) as refusal:
        refuse_known_bad_bindings("6.12.0", (3, 11))

    assert refusal.value.code is Fault.BINDINGS
    assert refusal.value.sentence == (
        "PySide6 6.12.0 s’arrête brutalement avec Python 3.11\u00a0: installez PySide6 6.11.3 "
        "(«\u00a0make setup\u00a0» le fait) ou Python 3.12."
    )


def test_a_good_pair_is_accepted():
    refuse_known_bad_bindings("6.12.0", (3, 12))


def test_the_installed_pair_is_accepted():
    refuse_known_bad_bindings()


def test_the_check_does_not_load_qt():
    program = "import sys, kiosk.bindings; sys.exit(any('PySide6' in name for name in sys.modules))"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_installed_pair_loses_no_reference_over_5000_emissions():
    canary = subprocess.run(
        [sys.executable, "-c", CANARY], check=False, capture_output=True, text=True
    )

    assert canary.returncode == 0, canary.stderr
    heard, *drifts = map(int, canary.stdout.split())
    assert heard == EMISSIONS
    assert max(map(abs, drifts)) < 50

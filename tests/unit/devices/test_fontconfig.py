"""Fonts of the system."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.devices.fontconfig import chinese_faces, find_font
from kiosk.documents.fonts import load_font

needs_fontconfig = pytest.mark.skipif(
    shutil.which("fc-match") is None, reason="fontconfig is not installed"
)


@needs_fontconfig
def test_chinese_faces_draw_chinese() -> None:
    faces = chinese_faces()
    if faces is None:
        pytest.skip("Noto Sans CJK is not installed (fonts-noto-cjk)")
    assert faces.text != faces.title
    family, style = load_font(faces.title, 40).getname()
    assert family == "Noto Sans CJK SC"
    assert style == "Bold"


@needs_fontconfig
def test_a_lookalike_is_refused() -> None:
    assert find_font("No Such Family", "Regular") is None


def test_without_fontconfig_there_are_no_chinese_faces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert chinese_faces() is None

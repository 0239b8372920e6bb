from __future__ import annotations

import re
from pathlib import Path

GUIDE = Path(__file__).parents[2] / "docs" / "guide-agents"
LARGEST = 150_000


def shown() -> set[str]:
    pages = "".join(page.read_text(encoding="utf-8") for page in GUIDE.glob("*.md"))
    return set(re.findall(r"\]\(images/([\w-]+\.png)\)", pages))


def test_every_picture_of_the_agents_guide_is_shown_and_small():
    pictures = {path.name: path.stat().st_size for path in (GUIDE / "images").iterdir()}
    assert set(pictures) == shown()
    assert len(pictures) <= 15
    assert max(pictures.values()) <= LARGEST


def test_every_page_of_the_guide_that_is_linked_is_there():
    for page in GUIDE.glob("*.md"):
        for link in re.findall(r"\]\(([^)#]+\.md)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).is_file(), f"{page.name}: {link}"

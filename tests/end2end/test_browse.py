"""Browsing by touch: choose, read, open; and find a voice with a word that is misspelt."""

from __future__ import annotations

from tests.end2end.hands import Hands, Page


def open_list(hands: Hands, tile: str, page: Page) -> None:
    """Go from the attract page to a list."""
    hands.wait_for_page(Page.Attract)
    hands.touch("wakeButton")
    hands.touch(tile)
    hands.wait_for_page(page)


def wait_for_texts(hands: Hands, wanted: str) -> None:
    """Wait until every voice shown holds a word."""
    rows = hands.screens.voices.rows
    hands.wait_for(
        lambda: rows.count > 0 and all(wanted in row.text.lower() for row in rows._rows),
        f"not every voice speaks of {wanted}",
    )


def test_a_visitor_filters_the_projects_and_opens_one(kiosk):
    open_list(kiosk, "projectsTile", Page.Projects)
    kiosk.find("projectCard0")
    everything = kiosk.screens.projects.rows.count
    kiosk.touch("filterButton")
    kiosk.wait_for_page(Page.ProjectChoice)
    kiosk.touch("nextButton")
    kiosk.touch("stage_stimulateur")
    kiosk.touch("doneButton")
    kiosk.wait_for_page(Page.Projects)
    kiosk.wait_for(
        lambda: 0 < kiosk.screens.projects.rows.count < everything, "nothing was filtered"
    )
    assert kiosk.find("filterNotice").property("text") == "Au stimulateur"
    chosen = kiosk.screens.projects.rows.first
    assert chosen.stage == "stimulateur"
    kiosk.touch("projectCard0")
    kiosk.wait_for_page(Page.Project)
    kiosk.wait_for(lambda: kiosk.screens.project.title == chosen.title, "another project opened")
    kiosk.touch("backButton")
    kiosk.wait_for_page(Page.Projects)
    kiosk.touch("showAllButton")
    kiosk.wait_for(lambda: kiosk.screens.projects.rows.count == everything, "some stay hidden")
    assert kiosk.sees("filterNotice") is None


def test_a_theme_opens_its_contributions_and_its_projects(kiosk):
    open_list(kiosk, "themesTile", Page.Themes)
    theme = kiosk.screens.lobby.themes.first
    kiosk.touch("themeVoices0")
    kiosk.wait_for_page(Page.Voices)
    kiosk.wait_for(
        lambda: kiosk.screens.voices.rows.count == theme.contributions, "not what it carries"
    )
    assert kiosk.find("filterNotice").property("text") == theme.title
    kiosk.touch("backButton")
    kiosk.wait_for_page(Page.Themes)
    kiosk.touch("themeProjects0")
    kiosk.wait_for_page(Page.Projects)
    kiosk.wait_for(lambda: kiosk.screens.projects.rows.count == theme.projects, "not its projects")
    assert {row.theme for row in kiosk.screens.projects.rows._rows} == {theme.title}


def test_a_misspelt_word_finds_the_voice_and_the_exact_word_is_one_tap_away(kiosk):
    open_list(kiosk, "voicesTile", Page.Voices)
    kiosk.wait_for(lambda: kiosk.screens.voices.rows.count > 1, "no voice is shown")
    kiosk.touch("searchField")
    kiosk.type_on_screen("trotinettes")
    wait_for_texts(kiosk, "trottinettes")
    assert kiosk.find("readAsNotice").property("text") == "trottinettes"
    kiosk.touch("exactButton")
    kiosk.wait_for(lambda: kiosk.screens.voices.rows.count == 0, "the exact word was not sought")
    assert kiosk.find("emptyNotice").property("title") == "Rien trouvé."
    kiosk.touch("clearButton")
    kiosk.wait_for(lambda: kiosk.screens.voices.rows.count > 1, "the newest did not come back")


def test_a_choice_that_nothing_meets_says_how_to_see_all_again(kiosk):
    open_list(kiosk, "voicesTile", Page.Voices)
    kiosk.touch("filterButton")
    kiosk.wait_for_page(Page.VoiceChoice)
    kiosk.touch("kind_lack")
    kiosk.touch("doneButton")
    kiosk.wait_for_page(Page.Voices)
    kiosk.screens.voices.search("dragons")
    kiosk.wait_for(lambda: kiosk.screens.voices.rows.count == 0, "dragons were found")
    assert "Tout afficher" in str(kiosk.find("emptyNotice").property("text"))
    kiosk.touch("showAllButton")
    assert not kiosk.screens.voices.filter.active


def test_nothing_that_was_chosen_or_typed_is_left_to_the_next_visitor(kiosk):
    open_list(kiosk, "voicesTile", Page.Voices)
    kiosk.screens.voices.filter.chooseKind("lack")
    kiosk.screens.voices.search("trotinettes")
    kiosk.screens.projects.filter.chooseQuartier("villette")
    kiosk.screens.projects.search("cabane")
    kiosk.wait_for(lambda: not kiosk.screens.projects.waiting, "still searching")
    kiosk.touch("leaveButton")
    kiosk.wait_for_page(Page.Attract)
    for model in (kiosk.screens.voices, kiosk.screens.projects):
        assert (model.typed, model.filter.active, model.rows.count) == ("", False, 0)
    assert kiosk.screens.voices.readAs == ""

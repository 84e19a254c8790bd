"""Two meetings of one day are told apart wherever one of them is meant."""

from __future__ import annotations

from tests.front_door.site import Site
from tests.samples.meetings import JUNE, MARCH, Story


def story_of(site: Site) -> Story:
    """Two meetings on one day in June, and one in March."""
    found = Story(site)
    found.begin()
    found.meet("marts", MARCH)
    found.meet("formøde", JUNE)
    found.meet("juni", JUNE)
    return found


def test_the_sentence_names_both(site: Site) -> None:
    story = story_of(site)
    assert story.told().finding == (
        "Intet er ændret fra mødet den 5. juni 2026 (formøde) til mødet den 5. juni 2026 (juni)"
    )
    other = story.told(f"?moede={story.meetings['juni']}&siden={story.meetings['marts']}")
    assert "(" not in other.finding


def test_the_choice_tells_two_of_one_name_apart(site: Site) -> None:
    story = story_of(site)
    again = story.meet("juni", JUNE)
    page = site.page("/siden-sidste-moede", f"?moede={again}")
    assert "formøde, 5. juni 2026" in page
    assert f"juni, 5. juni 2026 ({again})" in page
    assert f"juni, 5. juni 2026 ({again - 1})" in page

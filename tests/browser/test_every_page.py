"""What holds for every page there is, wide and on a phone."""

from __future__ import annotations

import re

import pytest

from tests.browser.addresses import EVERY_PAGE, Spot
from tests.browser.sight import Looker, Sight
from tests.browser.visitor import PHONE, WIDE, Visitor

# A decimal point in a number, and months no Dane writes so.
ENGLISH_NUMBER = re.compile(r"\d\.\d(\d(?!\d)|(?!\d))|\d,\d{3}\b")
ENGLISH_MONTH = re.compile(r"\b(January|February|March|May|June|July|October|Oct)\b")
ONLY_CLICKED = ("Hent", "Hvor kommer tallet fra?")


@pytest.fixture(params=EVERY_PAGE, ids=str, scope="module")
def spot(request: pytest.FixtureRequest) -> Spot:
    """One page of the registry."""
    found: Spot = request.param
    return found


@pytest.fixture(params=[WIDE, PHONE], ids=lambda width: f"{width}px", scope="module")
def width(request: pytest.FixtureRequest) -> int:
    """How wide the window is, in px."""
    return int(request.param)


@pytest.fixture
def sight(looker: Looker, spot: Spot, width: int) -> Sight:
    """The page at that width, opened once for all tests."""
    return looker.look(spot, width)


def test_the_console_stays_silent(sight: Sight) -> None:
    assert sight.console == [], sight.where


def test_there_is_one_heading_and_it_is_the_title(sight: Sight) -> None:
    assert len(sight.facts["headings"]) == 1, sight.where
    assert sight.facts["headings"][0], sight.where
    assert sight.facts["title"] == f"{sight.facts['headings'][0]} – Kommunemonitor", sight.where


def test_the_language_is_told(sight: Sight) -> None:
    assert sight.facts["language"] == "da", sight.where


def test_the_page_does_not_scroll_sideways(sight: Sight) -> None:
    assert sight.overflow == [], sight.where


def test_a_small_phone_does_not_scroll_sideways_either(looker: Looker, spot: Spot) -> None:
    assert looker.look(spot, PHONE).overflow_when_small == []


def test_axe_finds_no_barrier(sight: Sight) -> None:
    assert sight.barriers == [], sight.where


def test_what_the_server_sent_is_what_dash_made_of_it(sight: Sight) -> None:
    assert sight.unlike == [], sight.where


def test_every_figure_has_table_file_and_origin(sight: Sight) -> None:
    for card in sight.facts["cards"]:
        told = f"{sight.where}: {card['title']}"
        assert card["title"], told
        assert card["tables"], told
        assert card["download"], told
        assert card["sources"], told
        assert tuple(card["tools"][-2:]) == ONLY_CLICKED, told


def test_every_drawing_is_danish_and_can_be_heard(sight: Sight) -> None:
    for graph in sight.facts["graphs"]:
        told = f"{sight.where}: {graph['id']}"
        assert graph["separators"] == ",.", told
        assert graph["locale"] == "da", told
        assert graph["alt"], told
        words = " | ".join(graph["words"])
        assert not ENGLISH_NUMBER.search(words), f"{told}: {words}"
        assert not ENGLISH_MONTH.search(words), f"{told}: {words}"


def test_nothing_is_fetched_from_elsewhere(sight: Sight, visitor: Visitor) -> None:
    own = (f"{visitor.origin}/", "data:", "blob:")
    assert sight.facts["requests"], sight.where
    assert [name for name in sight.facts["requests"] if not name.startswith(own)] == [], sight.where


def test_only_the_small_plotly_bundle_is_fetched(sight: Sight) -> None:
    drawn = [name for name in sight.facts["requests"] if re.search(r"plotly[^/]*\.min\.js", name)]
    assert all("/vendor/plotly" in name for name in drawn), f"{sight.where}: {drawn}"
    assert bool(drawn) >= bool(sight.facts["graphs"]), sight.where

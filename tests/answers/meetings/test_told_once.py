"""A change is told once: what it means stands on its line, under its municipality."""

from __future__ import annotations

import pytest

from exhibits.exhibit.shown import rows_of
from exhibits.meetings.since_last import SinceLine
from tests.front_door.site import Site
from tests.samples.meetings import (
    AALBORG,
    BEFORE,
    ODENSE,
    Story,
    participation,
    reading,
)


@pytest.fixture
def story(site: Site) -> Story:
    """Two meetings, and nothing that happened between them."""
    return Story.of_two_meetings(site)


def test_a_municipality_stands_together_the_weightiest_first(story: Story) -> None:
    story.between(
        "measurement", reading(AALBORG, 17), reading(ODENSE, 15), reading(AALBORG, 9, 2008)
    )
    story.between("participation", participation(ODENSE), participation(AALBORG))
    told = [(line[1], line[0]) for line in story.lines()]
    assert told == [
        ("Odense", "Tal ændret"),  # which reached its target
        ("Odense", "Metode ændret"),
        ("Aalborg", "Tal ændret"),
        ("Aalborg", "Nyt tal"),
        ("Aalborg", "Metode ændret"),
    ]


def test_every_cell_behind_a_line_is_told_once(story: Story) -> None:
    story.between("measurement", reading(ODENSE, 15))
    (line,) = rows_of(story.told(), SinceLine)
    cells = [(each.file_name, each.cell) for each in line.sources]
    assert len(cells) == len(set(cells))
    assert {name for name, _ in cells} == {"measurement.xlsx", "nyt.xlsx", "target.xlsx"}


def test_the_figures_of_another_programmes_call_are_not_told(story: Story) -> None:
    call = {"programme_code": "nyt_program", "code": "antal", "wording": "Over 80", "operator": ">"}
    story.site.store("criterion", [{**call, "threshold": 80, "unit": "løsladelser"}], at=BEFORE)
    known = {"municipality_code": ODENSE, "release_type": "alle", "unit": "releases"}
    story.between("release", {**known, "year": 2011, "value": 82})
    assert story.lines() == []

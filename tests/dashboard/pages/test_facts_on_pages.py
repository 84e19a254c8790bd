"""Every published fact can be found on a page and followed back to file, sheet and cell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from answers.selection import Selection
from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.registry import EXHIBITS
from tests.front_door.site import Site
from words.catalog import read_words

KINDS = (
    "programme",
    "programme_municipality",
    "programme_note",
    "grant",
    "phase",
    "calendar",
    "goal",
    "method",
    "participation",
    "criterion",
    "target",
    "measurement",
)
# In whose figures a fact is most likely to stand; what is found needs no further looking.
# Of these every single row must be found.
WHOLE = frozenset(KINDS) - {"calendar", "target"}
FIRST = ("programme", "call", "goal", "method", "effort", "municipality", "release", "timeline")
LAST_DAY = date(2026, 11, 22)
Place = tuple[str, str, str]
Row = dict[Any, Any]


@pytest.fixture(scope="module")
def unseen(loaded_site: Site) -> dict[Place, Row]:
    """The stored rows whose cell stands among the sources of no figure."""
    left = _stored(loaded_site)
    words = read_words()["da"]
    for exhibit, selection in _views(loaded_site, left):
        if not any(row["kind"] in WHOLE for row in left.values()):
            break
        sources = show(exhibit, loaded_site.services, selection, words).sources
        for each in sources:
            left.pop((str(each.file_name), str(each.sheet), str(each.cell)), None)
    return left


def _stored(site: Site) -> dict[Place, Row]:
    found: dict[Place, Row] = {}
    for kind in KINDS:
        for row in site.services.frame(kind, Selection(examples=False)).to_dict("records"):
            assert row["source"], (kind, row["file_name"], row["cell"])
            place = (row["file_name"], row["sheet"], row["cell"])
            found[place] = {**row, "kind": kind}
    return found


def _views(site: Site, left: dict[Place, Row]) -> Iterator[tuple[AnyExhibit, Selection]]:
    """Figures as their pages ask for them, until nothing is left to be found."""
    ordered = sorted((each for each in EXHIBITS if _rank(each) < len(FIRST)), key=_rank)
    published = Selection(on=LAST_DAY, examples=False)
    for programme in site.services.programmes(published):
        for exhibit in ordered:
            yield exhibit, replace(published, programme_code=programme.code)
    municipal = [each for each in EXHIBITS if each.key == "municipality-measurements"]
    for code in sorted({str(row.get("municipality_code")) for row in left.values()}):
        for exhibit in municipal:
            yield exhibit, replace(published, municipality_code=code)
    for exhibit in (each for each in EXHIBITS if _rank(each) == len(FIRST)):
        yield exhibit, published


def _rank(exhibit: AnyExhibit) -> int:
    starts = [exhibit.key.startswith(word) for word in FIRST]
    return starts.index(True) if True in starts else len(FIRST)


@pytest.mark.parametrize("kind", sorted(WHOLE))
def test_every_row_is_the_source_of_a_figure(unseen: dict[Place, Row], kind: str) -> None:
    assert [place for place, row in unseen.items() if row["kind"] == kind] == []


def test_every_target_of_a_municipality_is_the_source_of_a_figure(
    unseen: dict[Place, Row],
) -> None:
    # The row of the whole country in a table of targets has no target to show.
    left = [row for row in unseen.values() if row["kind"] == "target"]
    assert {row["municipality_code"] for row in left} <= {"national"}


def test_every_day_of_the_calendar_is_the_source_of_a_figure(
    loaded_site: Site, unseen: dict[Place, Row]
) -> None:
    # One count stands once per indicator in the calendar, and once as a day on a page.
    seen = {
        (row["on"], row["name"])
        for place, row in _stored(loaded_site).items()
        if row["kind"] == "calendar" and place not in unseen
    }
    left = [row for row in unseen.values() if row["kind"] == "calendar"]
    assert [row["cell"] for row in left if (row["on"], row["name"]) not in seen] == []


@pytest.mark.parametrize("kind", ["phase", "calendar", "programme_municipality"])
def test_the_page_of_a_programme_names_what_belongs_to_it(loaded_site: Site, kind: str) -> None:
    everything = Selection(examples=False)
    rows = loaded_site.services.frame(kind, everything).to_dict("records")
    places = loaded_site.services.frame("municipality", everything)
    names = dict(zip(places["code"], places["name"], strict=True))
    missing = []
    pages = {
        code: loaded_site.page(f"/programmer/{code}", f"?dato={LAST_DAY}")
        for code in {row["programme_code"] for row in rows if row["programme_code"]}
    }
    for row in rows:
        name = names[row["municipality_code"]] if "municipality_code" in row else row["name"]
        if row["programme_code"] and name not in pages[row["programme_code"]]:
            missing.append((row["programme_code"], name))
    assert missing == []

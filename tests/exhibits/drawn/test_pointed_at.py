"""What a mark of any figure says when it is pointed at: whose it is, when, in what unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from answers.facts.places import MunicipalityFact
from answers.selection import Selection
from exhibits.drawn.drawing import Drawing
from exhibits.drawn.figure import figure_of
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.municipalities.counted_years import CountedYear
from exhibits.municipalities.measurements import trend_of
from exhibits.overview import attention
from exhibits.registry import EXHIBITS
from tests.front_door.site import Site
from words.catalog import Words, read_words

DRAWN = [each for each in EXHIBITS if each.drawing]
QUERIES = (
    "", "sprog=en&kommune=0461", "program=eksempelprogram", "program=samordnet_mottak",
    "program=haandholdt_inklusion&kommune=0316",
)  # fmt: skip
# Whose marks no municipality has: the nation, a programme, a worked example.
OF_NO_PLACE = {
    "goal_bridge", "programme_grant_years", "release_interval", "timeline", "programme_phases",
}  # fmt: skip
YEAR = re.compile(r"\b(19|20)\d\d\b")
UNIT = re.compile(
    r"\d (borgere|people|pladser|places|%|løsladelser|releases|mio\. kr\.)|"
    r"(pr\.|per) 1|\d%|million|"
    r"\b\d\d-\d\d-\d{4}\b|dato ukendt|no date|date unknown"
)


def figures(shown: Shown) -> Iterator[tuple[Drawing, dict[str, Any]]]:
    """What a page draws of an exhibit, also where it draws each place or indicator by itself."""
    words, drawing = shown.context.words, shown.drawing
    drawings = [drawing] if drawing else []
    if shown.key == "attention":
        goals = attention.by_goal(rows_of(shown, attention.Pressing))
        of_goals = (attention.drawing(rows, shown.context) for _, rows in goals)
        drawings = [each for each in of_goals if each]
    if shown.key == "municipality-measurements":
        rows = rows_of(shown, CountedYear)
        codes = dict.fromkeys(row.indicator_code for row in rows)
        drawings = [trend_of([row for row in rows if row.indicator_code == code], words)
                    for code in codes]  # fmt: skip
    for each in drawings:
        groups = dict.fromkeys(line.group for line in each.marked)
        parts = [each] if each.is_whole or each.form == "interval" else map(each.of_place, groups)
        for part in parts:
            yield part, figure_of(part, words)


def pointed_at(figure: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """What each mark says, and the number it stands for."""
    for trace in (each for each in figure["data"] if "hovertext" in each):
        said = trace["hovertext"]
        yield from zip(said, trace.get("customdata") or [None] * len(said), strict=True)


@pytest.mark.parametrize("query", QUERIES)
def test_every_mark_of_a_site_says_whose_it_is_when_and_in_what_unit(
    loaded_site: Site, query: str
) -> None:
    selection = loaded_site.services.selection(query)
    words = read_words()[selection.language]
    places = {row.name for row in loaded_site.services.facts(MunicipalityFact, selection)}
    seen = 0
    for exhibit in DRAWN:
        shown = show(exhibit, loaded_site.services, _with_method(selection, exhibit.key), words)
        for drawing, figure in figures(shown):
            _assert_examples_say_so(drawing, words)
            for said, number in pointed_at(figure):
                seen += 1
                lines = said.split("<br>")
                assert lines[0], (exhibit.key, said)
                if exhibit.key not in OF_NO_PLACE and drawing.form != "stages":
                    assert any(place in lines[0] for place in places | _more(words)), said
                _assert_when_and_in_what_unit(exhibit.key, said, number)
    assert seen > 0


def _assert_examples_say_so(drawing: Drawing, words: Words) -> None:
    """Rows that are years may hold both, so each mark of them is asked by its own test."""
    if all(row.name.isdigit() for row in drawing.rows):
        return
    for line in drawing.marked:
        for row, said in zip(drawing.rows, line.said, strict=bool(line.said)):
            assert not (row.is_example and said) or words("figure-example-long") in said


def _with_method(selection: Selection, key: str) -> Selection:
    return replace(selection, method_code="cti") if key.startswith("method") else selection


def _more(words: Words) -> set[str]:
    """The country, which stands where a municipality does."""
    return {words("municipality-national")}


def _assert_when_and_in_what_unit(key: str, said: str, number: Any) -> None:
    if key.endswith("map"):
        assert number is None or (YEAR.search(said) and ":" in said), said
        return
    assert (
        YEAR.search(said) or key == "release_interval" or "ukendt" in said or "unknown" in said
    ), said
    if number is not None and key not in {"timeline", "goal_bridge", "method_timeline"}:
        assert UNIT.search(said.replace("<br>", "\n")), (key, said)

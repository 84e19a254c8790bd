"""Every number of every exhibit can be followed to its own cell, or to those it was made of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from answers.provenance import Source
from exhibits.exhibit.cell_text import text
from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.exhibit.shown import Column, Shown, value_in
from exhibits.exhibit.traced import Traced, numbers_of, traced
from exhibits.registry import EXHIBITS
from monitoring.exact import is_empty
from tests.front_door.site import Site
from words.catalog import read_words

QUERIES = (
    "?kommune=0461&dato=2026-01-01",
    "?program=haandholdt_inklusion",
    "?program=eksempelprogram",
    "?program=bro_til_hverdagen&kommune=0101",
)
# Numbers that nothing stored stands behind, each with the reason.
OF_NOTHING = {
    ("workbooks", "row_count"): "counts the rows of a file, which is its own source",
    ("submission-status", "received_count"): "nothing was asked for, so nothing came",
    ("submission-status", "due_count"): "nothing was asked for",
    ("key_figures", "value"): "counts the municipalities of a programme that has none",
    ("key_figures", "whole"): "counts the municipalities of a programme that has none",
}


def shown_of(site: Site, exhibit: AnyExhibit, query: str) -> Shown:
    return show(exhibit, site.services, site.services.selection(query), read_words()["da"])


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("exhibit", EXHIBITS, ids=lambda each: each.key)
def test_every_number_of_the_table_stands_in_the_trace(
    loaded_site: Site, exhibit: AnyExhibit, query: str
) -> None:
    shown = shown_of(loaded_site, exhibit, query)
    lines = iter(traced(shown))
    for row in shown.rows:
        for column in numbers_of(shown):
            value = value_in(row, column.key)
            if is_empty(value):
                continue
            line = next(found for found in lines if _is_of(found, column, shown, value))
            if not line.places:
                assert (exhibit.key, column.key) in OF_NOTHING
            elif not line.is_computed:
                (place,) = line.places
                assert place.figure == value
                assert place.cell in _cells(place.source)
            assert all(place.source.file_name and place.cell for place in line.places)


def _is_of(line: Traced, column: Column, shown: Shown, value: object) -> bool:
    words = shown.context.words
    return (line.about, line.text) == (column.heading(words), text(value, column, words))


def _cells(source: Source) -> set[str]:
    """The cells of the stored row."""
    assert source.stored is not None
    return {source.stored.cell, *source.stored.cells.values()}


@pytest.mark.parametrize("exhibit", EXHIBITS, ids=lambda each: each.key)
def test_no_cell_behind_an_exhibit_is_left_out(loaded_site: Site, exhibit: AnyExhibit) -> None:
    shown = shown_of(loaded_site, exhibit, QUERIES[0])
    told = {_place(place.source, place.cell) for line in traced(shown) for place in line.places}
    assert {_place(each, each.cell) for each in shown.sources} <= told


def _place(source: Source, cell: str | None) -> tuple[str | None, str | None, str | None]:
    return source.file_name, source.sheet, cell


# What stands in a cell, and what the formulas give; a change of either is a change of meaning.
READ = {
    ("goal_progress", "baseline"), ("goal_progress", "target"), ("goal_progress", "value"),
    ("goal_points", "baseline"), ("goal_points", "target"), ("goal_points", "value"),
    ("goal_targets", "baseline"), ("goal_targets", "target"),
    ("goal_observations", "counted"), ("attention", "baseline"), ("attention", "value"),
    ("release_ledger", "value"), ("release_chance", "value"), ("release_national", "value"),
    ("municipality-releases", "value"), ("municipality-measurements", "value"),
    ("municipality-goals", "baseline"), ("municipality-goals", "target"),
    ("municipality-goals", "value"), ("all-municipalities", "population_count"),
    ("programme_municipalities", "inhabitants"), ("programme_grants", "amount"),
    ("programme_grant_years", "amount"), ("programme_grant_sums", "printed"),
    ("call_rules", "threshold"), ("call_caseload", "positions"), ("programme_map", "value"),
}  # fmt: skip


def test_what_was_read_is_told_with_the_one_cell_it_stands_in(loaded_site: Site) -> None:
    wanted = {key for key, _ in READ}
    found: dict[tuple[str, str], set[bool]] = {}
    for exhibit in (each for each in EXHIBITS if each.key in wanted):
        for query in QUERIES:
            for key, line in _published(shown_of(loaded_site, exhibit, query)):
                found.setdefault(key, set()).add(line.is_computed)
    totals = ("goal_targets", "baseline"), ("goal_targets", "target")
    assert {key: found[key] for key in READ if key not in totals} == {
        key: {False} for key in READ if key not in totals
    }
    assert all(False in found[key] for key in totals)


def _published(shown: Shown) -> Iterator[tuple[tuple[str, str], Traced]]:
    lines = iter(traced(shown))
    for row in shown.rows:
        for column in numbers_of(shown):
            value = value_in(row, column.key)
            if not is_empty(value):
                line = next(found for found in lines if _is_of(found, column, shown, value))
                yield (shown.key, column.key), line


def test_the_lines_stand_as_the_table_reads(loaded_site: Site) -> None:
    shown = shown_of(loaded_site, next(e for e in EXHIBITS if e.key == "goal_progress"), "?maal=1")
    names = list(dict.fromkeys(line.row for line in traced(shown)))
    assert names == [row.name for row in shown.rows]

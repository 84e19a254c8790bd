"""A range and a span of years are one figure; a count is one number of one year."""

from __future__ import annotations

from loaders.meaning.reference import Reference
from tests.loaders.building import Rows, checked, problems

HEADERS = ["Kommune", "Indikator", "År", "Værdi", "Højeste værdi", "Første år", "Forbehold"]


def line(*cells: object) -> Rows:
    return [[*HEADERS], ["Landsplan", *cells]]


def test_a_range_of_several_years_is_read_as_one_figure(reference: Reference) -> None:
    found = checked(reference, line("parole_share_pct", 2015, 80, 84, 2011, "Ét spænd"))
    assert problems(found) == []
    (row,) = found.rows
    assert (row.values["value"], row.values["highest"]) == (80, 84)
    assert (row.values["first_year"], row.values["year"]) == (2011, 2015)
    assert row.values["caveat"] == "Ét spænd"


def test_a_count_has_no_range(reference: Reference) -> None:
    found = checked(reference, line("street_sleepers", 2015, 80, 84, None, None))
    assert problems(found) == [("range_of_counts", "E2")]
    assert not found.rows


def test_ends_that_are_turned_round_are_told(reference: Reference) -> None:
    found = checked(reference, line("parole_share_pct", 2015, 84, 80, 2016, None))
    assert problems(found) == [("range_upside_down", "E2"), ("span_of_years_backward", "F2")]


def test_a_plain_figure_has_neither(reference: Reference) -> None:
    found = checked(reference, line("street_sleepers", 2015, 80, None, None, None))
    (row,) = found.rows
    assert (row.values["highest"], row.values["first_year"], row.values["caveat"]) == (None,) * 3

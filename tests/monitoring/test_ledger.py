"""One rule held against the counts of municipalities."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import pytest

from monitoring.ledger import Entry, counted, ledger
from tests.monitoring.test_threshold import EIGHTY


@dataclass(frozen=True, slots=True)
class Count:
    """A count as the ledger takes it; `cell` says where it stood."""

    municipality_code: str
    place: int
    value: int | None
    cell: str
    unit: str = "releases"
    release_type: str = "alle"
    length: str = "year"
    is_hidden: bool = False
    is_withheld: bool = False
    is_example: bool = False


def count(code: str, year: int, value: int | None, **other: Any) -> Count:
    return Count(code, year, value, f"C{year}", **other)


def held(*rows: Count) -> Entry[Count]:
    (found,) = ledger(rows, EIGHTY)
    return found


def test_the_newest_year_is_held_against_the_rule() -> None:
    row = held(count("0370", 2014, 79), count("0370", 2015, 82), count("0370", 2013, 80))
    assert row.newest is not None
    assert (row.newest.place, row.value, row.meets, row.margin) == (2015, 82, True, 2)
    assert (row.years_above, row.years_known) == (1, 3)
    assert row.mean_value == pytest.approx((79 + 82 + 80) / 3)
    assert (row.mean_years_known, row.mean_last_place, row.newest.cell) == (3, 2015, "C2015")


def test_the_mean_needs_all_three_years() -> None:
    row = held(count("0370", 2012, 90), count("0370", 2014, 79), count("0370", 2015, 82))
    assert (row.mean_value, row.mean_years_known) == (None, 2)
    assert row.years_known == 3


def test_every_municipality_is_averaged_over_the_same_years() -> None:
    rows = [count("0370", year, 90) for year in (2013, 2014, 2015)]
    rows += [count("0615", year, 90) for year in (2012, 2013, 2014)]
    found = {each.municipality_code: each.mean_years_known for each in ledger(rows, EIGHTY)}
    assert found == {"0370": 3, "0615": 2}
    earlier = ledger(rows, EIGHTY, last_place=2014)
    assert [each.mean_years_known for each in earlier] == [2, 3]


def test_other_units_and_types_are_flagged_and_never_compared() -> None:
    row = held(
        count("0370", 2014, 79),
        count("0370", 2015, 200, unit="people"),
        count("0370", 2015, 300, release_type="endt straf"),
    )
    assert (row.value, row.meets) == (79, False)
    assert (row.has_other_unit, row.has_other_type) == (True, True)


def test_a_half_year_is_no_year() -> None:
    row = held(count("0370", 2014, 79), count("0370", 4030, 200, length="half_year"))
    assert (row.value, row.has_other_unit, row.has_other_type) == (79, False, False)


def test_a_municipality_known_only_in_another_unit_is_unknown() -> None:
    row = held(count("0370", 2015, 200, unit="people"))
    assert (row.meets, row.years_known, row.has_other_unit) == (None, 0, True)
    assert (row.newest, row.value) == (None, None)


def test_municipalities_without_a_count_are_listed_as_unknown() -> None:
    nothing: tuple[Count, ...] = ()
    found = ledger(nothing, EIGHTY, ["0461", "0101"])
    assert [each.municipality_code for each in found] == ["0101", "0461"]
    assert [(each.meets, each.value, each.years_known) for each in found] == [(None, None, 0)] * 2
    assert ledger(nothing, EIGHTY) == ()


def test_national_counts_are_not_a_municipality() -> None:
    assert ledger([count("national", 2020, 1162)], EIGHTY) == ()


def test_published_counts_push_invented_ones_out() -> None:
    row = held(count("0370", 2014, 79), count("0370", 2015, 300, is_example=True))
    assert (row.value, row.years_known, row.is_example) == (79, 1, False)
    alone = held(count("0370", 2015, 300, is_example=True))
    assert (alone.value, alone.is_example) == (300, True)


def test_a_hidden_count_is_below_eighty_but_has_no_margin() -> None:
    hidden = count("0370", 2015, None, is_hidden=True)
    row = held(hidden)
    assert row.newest == hidden
    assert (row.meets, row.value, row.margin) == (False, None, None)
    (low,) = ledger([hidden], replace(EIGHTY, threshold=2))
    assert low.meets is None


def test_a_withheld_count_may_be_anything() -> None:
    row = held(count("0370", 2015, None, is_hidden=True, is_withheld=True))
    assert (row.meets, row.years_known) == (None, 0)


def test_published_answers_are_counted_alone() -> None:
    published, invented = count("0370", 2015, 82), count("0461", 2015, 90, is_example=True)
    unknown = count("0101", 2015, 90, unit="people")
    rows = ledger([published, invented, unknown], EIGHTY)
    assert [each.municipality_code for each in counted(rows)] == ["0370"]
    assert [each.municipality_code for each in counted(ledger([invented], EIGHTY))] == ["0461"]

"""Measurements and releases: long, and with a column per year."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from loaders.meaning.reference import Reference
from tests.loaders.building import Rows, checked, columns, layouts, problems, records

READING = ("municipality", "indicator", "year", "value", "hidden")
RELEASE = (*READING, "type", "unit")


def test_measurement_long(reference: Reference) -> None:
    found = checked(
        reference,
        [
            ["Kommune", "Indikator", "År", "Værdi", "Opgørelse", "Status"],
            ["Odense", "Gadesovere", 2009, 34, "uge 6", None],
            ["Odense", "street_sleepers", "2011", "<5", None, "foreløbig"],
            ["Odense", "Hjemløse pr. 1.000 indbyggere", 2011, "1,2", None, "skøn"],
            ["Odense", "Gadesovere", 2013, None, None, None],
            ["Odense", "Gadesovere", 2015, "-", None, None],
            ["Landsplan", "Gadesovere", 2009, 506, None, None],
        ],
    )
    assert problems(found) == []
    assert layouts(found) == [("measurement", "long", 6)]
    assert records(found, *READING, "cell") == [
        ("0461", "street_sleepers", 2009, 34, False, "D2"),
        ("0461", "street_sleepers", 2011, None, True, "D3"),
        ("0461", "homeless_per_1000", 2011, 1.2, False, "D4"),
        ("national", "street_sleepers", 2009, 506, False, "D7"),
    ]
    statuses = [row.values["status"] for row in found.rows]
    assert statuses == ["published", "provisional", "estimate", "published"]


def test_measurement_years(reference: Reference) -> None:
    found = checked(
        reference,
        [
            ["Kommune", "Indikator", 2009, "2011", "År 2013", datetime(2015, 2, 2), "2017*"],
            ["Odense", "Gadesovere", 34, 28, None, "–", "1.012"],
        ],
    )
    assert problems(found) == [("part_of_year", "F1"), ("large_change", "G2")]
    assert layouts(found) == [("measurement", "years", 1)]
    assert records(found, "year", "value", "cell") == [
        (2009, 34, "C2"),
        (2011, 28, "D2"),
        (2017, 1012, "G2"),
    ]


@pytest.mark.parametrize(
    "header",
    [
        *(
            "2012 (foreløbig)",
            "2012 foreløbig",
            "År 2012 (foreløbige tal)",
            "Uge 6, 2012 foreløbig",
        ),
    ],
)
def test_provisional_year_in_a_header(reference: Reference, header: str) -> None:
    found = checked(
        reference, [["Kommune", "Indikator", header], ["Odense", "Gadesovere", 34]], "Målinger"
    )
    assert problems(found) == []
    assert [(row.values["year"], row.values["status"]) for row in found.rows] == [
        (2012, "provisional")
    ]


def test_final_beats_provisional(reference: Reference) -> None:
    found = checked(
        reference,
        [["Kommune", "Indikator", "2012 (foreløbig)", "2012"], ["Odense", "Gadesovere", 34, 31]],
    )
    assert problems(found) == []
    assert records(found, "value", "cell") == [(31, "D2")]
    long: Rows = columns(
        "Kommune|Indikator|År|Værdi|Status",
        "Odense|Gadesovere|2012|31|endelig",
        "Odense|Gadesovere|2012|34|foreløbig",
    )
    assert records(checked(reference, long), "value") == [(31,)]


def test_indicator_in_a_title(reference: Reference) -> None:
    for title in (["Gadesovere"], ["Indikator: Gadesovere"], ["Indikator", "Gadesovere"]):
        rows: Rows = [title, [], ["Kommune", 2009, 2011], ["Odense", 34, 28]]
        found = checked(reference, rows, "Målinger")
        assert problems(found) == []
        assert records(found, "indicator", "value") == [
            ("street_sleepers", 34),
            ("street_sleepers", 28),
        ]


def test_releases_long(reference: Reference) -> None:
    found = checked(
        reference,
        [
            ["Kommune", "År", "Antal løsladelser", "Type", "Enhed"],
            ["Odense", 2015, 82, None, None],
            ["Odense", 2014, "1.234 løsladelser", "Endt straf", "Løsladelser"],
            ["Aarhus", date(2015, 12, 31), "<5", "alle", "personer"],
            ["Esbjerg", "2015", None, None, None],
        ],
    )
    assert problems(found) == []
    assert layouts(found) == [("release", "long", 4)]
    assert records(found, *RELEASE, "kind") == [
        ("0461", "releases", 2015, 82, False, "alle", "releases", "releases"),
        ("0461", "releases", 2014, 1234, False, "endt straf", "releases", "releases"),
        ("0751", "releases", 2015, None, True, "alle", "people", "releases"),
    ]


def test_releases_years(reference: Reference) -> None:
    rows: Rows = [
        ["Løsladelser 2011-2012"],
        ["Kommune", 2011, 2012],
        ["Odense", 82, 80],
        ["Aarhus", "-", 99],
    ]
    found = checked(reference, rows)
    assert problems(found) == []
    assert records(found, "municipality", "year", "value") == [
        ("0461", 2011, 82),
        ("0461", 2012, 80),
        ("0751", 2012, 99),
    ]
    named: Rows = columns("Kommune|Løsladelser 2011|Løsladelser 2012", "Odense|82|80")
    assert records(checked(reference, named), "year", "value") == [(2011, 82), (2012, 80)]


@pytest.mark.parametrize(
    "rows",
    [
        [["Enhed: personer"], ["Kommune", "År", "Løsladelser"], ["Odense", 2015, 82]],
        [["Enhed", "personer"], ["Kommune", "År", "Løsladelser"], ["Odense", 2015, 82]],
        [["Kommune", "År", "Løsladelser (personer)"], ["Odense", 2015, 82]],
        [["Kommune", "År", "Løsladelser", "Enhed"], ["Odense", 2015, 82, "Personer"]],
    ],
)
def test_people_are_another_unit(reference: Reference, rows: list[list[object]]) -> None:
    found = checked(reference, rows)
    assert problems(found) == []
    assert records(found, "value", "unit") == [(82, "people")]


def test_the_unit_above_counts_for_all_blocks(reference: Reference) -> None:
    rows: Rows = columns(
        "Enhed: personer",
        "Kommune|År|Løsladelser",
        "Odense|2014|82",
        "",
        "Jylland",
        "Kommune|År|Løsladelser",
        "Aarhus|2014|90",
    )
    assert records(checked(reference, rows), "unit") == [("people",), ("people",)]


def test_english(reference: Reference) -> None:
    rows: Rows = columns("Municipality|Year|Releases|Type|Unit", "Odense|2014|82|alle|people")
    assert records(checked(reference, rows), "value", "unit") == [(82, "people")]
    rows = columns("Municipality|Indicator|Year|Value", "Odense|Street sleepers|2014|5")
    assert records(checked(reference, rows), "indicator", "value") == [("street_sleepers", 5)]


def test_unit_mismatch(reference: Reference) -> None:
    rows: Rows = columns(
        "Kommune|År|Løsladelser|Enhed",
        "Odense|2014|82|løsladelser",
        "Odense|2015|70|personer",
        "Aarhus|2015|70|personer",
    )
    found = checked(reference, rows)
    assert problems(found) == [("unit_mismatch", "C3")]
    assert found.is_accepted


def test_jumps(reference: Reference) -> None:
    rows: Rows = [["Kommune", 2011, 2012, 2013], ["Odense", 82, 30, 45], ["Aarhus", 5, 11, 30]]
    assert problems(checked(reference, rows, "Løsladelser")) == [("large_change", "C2")]


def test_a_column_of_sums_is_not_read_as_a_year(reference: Reference) -> None:
    rows: Rows = columns("Kommune|2011|2012|Løsladelser i alt", "Odense|82|80|162")
    found = checked(reference, rows, "Løsladelser")
    assert problems(found) == [("ignored_column", "D1")]
    assert records(found, "value") == [(82,), (80,)]


def test_odd_years_in_headers(reference: Reference) -> None:
    rows: Rows = [["Kommune", 2011, 1850, "2101"], ["Odense", 82, 80, 79]]
    found = checked(reference, rows, "Løsladelser")
    assert problems(found) == [("not_a_year", "C1"), ("not_a_year", "D1")]

"""The percentages and rates that the sources print stand on the page where their counts stand.

Each is named by its source. What a source prints in a rounded way is computed from the counts and
rounded once; the printed rates are stored beside them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import Any

import pytest

from answers.selection import Selection
from exhibits.municipalities.counted_years import measurements
from monitoring.disclosure import Viewer
from tests.front_door.site import Site

LATE = "?dato=2026-11-22&eksempel=nej"
NO_BREAK = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"

# Homeless per 1,000 inhabitants in 2019, as tvsyd-2019 prints them.
RATES_2019 = {
    "billund": "0,4", "esbjerg": "1,5", "fanoe": "0,0", "fredericia": "0,8", "haderslev": "1,3",
    "hedensted": "0,2", "horsens": "2,0", "kolding": "0,8", "soenderborg": "0,6", "toender": "0,6",
    "varde": "0,6", "vejen": "0,4", "vejle": "0,9", "aabenraa": "1,1",
}  # fmt: skip
# The same in 2017, where the municipality's count is known too: folkebladet-2017, tv2east-2017.
RATES_2017 = {"glostrup": "2,2", "slagelse": "1,9"}
# Printed without a count: folkebladet-2017, tv2east-2017, dst-straf44.
RATES_ALONE = (
    ("roedovre", "2,4", 2017),
    ("hvidovre", "2,2", 2017),
    ("roskilde", "1,6", 2017),
    ("guldborgsund", "1,5", 2017),
    ("ishoej", "3,95", 2016),
    ("broendby", "3,39", 2016),
    ("aeroe", "0,32", 2016),
    ("guldborgsund", "3,73", 2016),
)
# Change in percent, first and last year, of all homeless where no other indicator is named.
CHANGES = (
    # odense-2022 prints a fall of 44 per cent since 2009
    ("odense", "Hjemløse i alt (uge 6)", 2009, 2022, -44),
    # sm-2022 and nyheder-2022: 10 per cent fewer in the country, 32 in Aarhus, since 2019
    ("hele-landet", "Hjemløse i alt (uge 6)", 2019, 2022, -10),
    ("aarhus", "Hjemløse i alt (uge 6)", 2019, 2022, -32),
    # tv2oj-aarhus-2022: young people almost halved
    ("aarhus", "Unge 18-24 år", 2019, 2022, -45),
    ("aarhus", "Hjemløse i alt (uge 6)", 2017, 2019, -2),
    ("aarhus", "Unge 18-24 år", 2017, 2019, -16),
    ("aarhus", "På herberg/forsorgshjem (§ 110)", 2017, 2019, 18),
    ("koebenhavn", "Hjemløse i alt (uge 6)", 2009, 2013, 6),
    ("koebenhavn", "Hjemløse i alt (uge 6)", 2019, 2022, -5),
    ("odense", "Gadesovere", 2009, 2011, -76),
    ("odense", "Hjemløse i alt (uge 6)", 2009, 2011, -14),
    ("odense", "Afventer løsladelse uden boligløsning", 2009, 2011, -83),
    ("randers", "Hjemløse i alt (uge 6)", 2015, 2019, -38),
    ("herning", "Hjemløse i alt (uge 6)", 2015, 2017, -42),
    ("glostrup", "Hjemløse i alt (uge 6)", 2015, 2017, -39),
    ("koege", "Hjemløse i alt (uge 6)", 2015, 2017, 83),
    ("horsens", "Hjemløse i alt (uge 6)", 2017, 2019, 33),
    ("esbjerg", "Hjemløse i alt (uge 6)", 2019, 2022, -33),
    ("kalundborg", "Hjemløse i alt (uge 6)", 2017, 2019, 158),
    ("hele-landet", "Hjemløse i alt (uge 6)", 2009, 2013, 16),
    ("hele-landet", "Hjemløse i alt (uge 6)", 2009, 2015, 23),
    ("hele-landet", "Gadesovere", 2009, 2011, -16),
    ("hele-landet", "Unge 18-24 år", 2009, 2011, 58),
    ("hele-landet", "Unge 18-24 år", 2009, 2013, 80),
    ("hele-landet", "Unge 18-24 år", 2009, 2015, 85),
    ("hele-landet", "Hos familie/venner", 2009, 2011, 32),
)
# Share of the country's count, or of all that were counted in the same place.
SHARES = (
    ("koebenhavn", "Hjemløse i alt (uge 6)", 2009, "30 % af landets tal"),
    ("koebenhavn", "Hjemløse i alt (uge 6)", 2013, "27 % af landets tal"),
    ("koebenhavn", "Hjemløse i alt (uge 6)", 2019, "22 % af landets tal"),
    ("koebenhavn", "Hjemløse migranter uden fast ophold", 2019, "91 % af landets tal"),
    ("koebenhavn", "Gadesovere", 2009, "34 % af landets tal"),
    ("odense", "Gadesovere", 2009, "7 % af landets tal"),
    ("aarhus", "Gadesovere", 2009, "13 % af landets tal"),
    ("hele-landet", "Gadesovere", 2009, "10 % af alle talte"),
    ("hele-landet", "Kvinder", 2015, "22 % af alle talte"),
    ("hele-landet", "Kvinder", 2017, "25 % af alle talte"),
    ("hele-landet", "På herberg/forsorgshjem (§ 110)", 2015, "34 % af alle talte"),
    ("hele-landet", "Hos familie/venner", 2015, "31 % af alle talte"),
    ("hele-landet", "Unge 18-24 år", 2015, "19 % af alle talte"),
    ("hele-landet", "Unge 18-24 år", 2022, "13 % af alle talte"),
)
# Reduction of the targets in per cent, and their total: seed-003.
REDUCTIONS = {
    "Albertslund": 60, "Frederiksberg": 64, "København": 60, "Odense": 50, "Aarhus": 85,
    "I alt": 64,
}  # fmt: skip


Tables = dict[tuple[str, str], dict[str, str]]


def words_of(node: object) -> str:
    """The text of a part of a page."""
    if isinstance(node, list):
        return "".join(map(words_of, node))
    if isinstance(node, dict):
        return words_of(node.get("props", {}).get("children"))
    return "" if node is None else str(node)


def parts_of(node: object, kind: str) -> Iterator[Any]:
    """The parts of a page of one type, in order."""
    if isinstance(node, list):
        for each in node:
            yield from parts_of(each, kind)
    elif isinstance(node, dict):
        if node.get("type") == kind:
            yield node
        yield from parts_of(node.get("props", {}).get("children"), kind)


def lines_of(table: object) -> list[list[str]]:
    return [
        [words_of(cell).replace(NO_BREAK, " ") for cell in row["props"]["children"]]
        for row in parts_of(table, "Tr")
    ]


@pytest.fixture(scope="module")
def readings(loaded_site: Site) -> Callable[[str], Tables]:
    """The table of readings on the page of a place: indicator and year, then heading and cell."""

    @cache
    def read(place: str) -> Tables:
        page = json.loads(loaded_site.page(f"/kommuner/{place}", LATE))
        for table in parts_of(page, "Table"):
            headings, *rows = lines_of(table)
            if headings[:2] == ["Måling", "År"]:
                told = [dict(zip(headings, row, strict=True)) for row in rows]
                return {(row["Måling"], row["År"]): row for row in told}
        raise LookupError(place)

    return read


@pytest.fixture(scope="module")
def said(loaded_site: Site) -> Callable[[str], str]:
    """What the page of a place says in all."""

    @cache
    def read(place: str) -> str:
        page = json.loads(loaded_site.page(f"/kommuner/{place}", LATE))
        return words_of(page).replace(NO_BREAK, " ")

    return read


Read = Callable[[str], Tables]
Said = Callable[[str], str]
TOTAL, RATE = "Hjemløse i alt (uge 6)", "Hjemløse pr. 1.000 indbyggere"


@pytest.mark.parametrize(("place", "rate"), RATES_2019.items())
def test_a_printed_rate_is_the_computed_one(
    readings: Read, said: Said, place: str, rate: str
) -> None:
    row = readings(place)[TOTAL, "2019"]
    assert (row["Pr. 1.000 indbyggere"], row["Folketal fra år"]) == (rate, "2019")
    assert f"{rate} pr. 1.000 indbyggere (folketal 2019)" in said(place)
    assert f"{rate} i 2019" in said(place)  # as the source prints it
    assert "kilden skriver" not in said(place)


@pytest.mark.parametrize(("place", "rate"), RATES_2017.items())
def test_a_rate_of_another_year_says_whose_population(
    readings: Read, place: str, rate: str
) -> None:
    row = readings(place)[TOTAL, "2017"]
    assert (row["Pr. 1.000 indbyggere"], row["Folketal fra år"]) == (rate, "2019")


@pytest.mark.parametrize(("place", "rate", "year"), RATES_ALONE)
def test_a_rate_without_a_count_is_there_as_printed(
    said: Said, place: str, rate: str, year: int
) -> None:
    assert f"{rate} i {year}" in said(place).replace("*", "")


@pytest.mark.parametrize("change", CHANGES, ids=str)
def test_a_change_stands_beside_its_count(
    readings: Read, change: tuple[str, str, int, int, int]
) -> None:
    place, indicator, first, last, percent = change
    rows = readings(place)
    counted = sorted(year for name, year in rows if name == indicator and rows[name, year]["Talt"])
    row = rows[indicator, str(last)]
    told = f"{MINUS}{-percent} %" if percent < 0 else f"{percent} %"
    of_first = [row["Ændring siden første tal"]] if comparable(counted)[0] == str(first) else []
    before = [year for year in counted if year < str(last)][-1]
    of_last = [row["Ændring siden tallet før"]] if before == str(first) else []
    assert {*of_first, *of_last} == {told}


def comparable(years: list[str]) -> list[str]:
    """The counts of 2007 were of another kind."""
    return [year for year in years if year != "2007"]


@pytest.mark.parametrize(("place", "indicator", "year", "share"), SHARES)
def test_a_share_stands_beside_its_count(
    readings: Read, place: str, indicator: str, year: int, share: str
) -> None:
    row = readings(place)[indicator, str(year)]
    heading = "Andel af landets tal" if "landets" in share else "Andel af alle talte"
    assert row[heading] == share.partition(" af")[0]


def test_the_newest_shares_are_said_without_opening_the_table(said: Said) -> None:
    told = "2022: 44 % færre end i 2009, 2 % af landets tal, 0,6 pr. 1.000 indbyggere"
    assert told in said("odense")
    assert "2017: 23 % flere end i 2015, 25 % af alle talte" in said("hele-landet")


def test_the_goal_has_every_reduction_and_the_share_of_the_country(loaded_site: Site) -> None:
    page = json.loads(loaded_site.page("/maal/hjemloesestrategien/1", LATE))
    found = [lines_of(table) for table in parts_of(page, "Table")]
    headings, *rows = next(each for each in found if "Andel af landets tal" in each[0])
    named = {row[0].partition(",")[0]: dict(zip(headings, row, strict=True)) for row in rows}
    told = {name: row["I procent"] for name, row in named.items()}
    assert {name: told[name] for name in REDUCTIONS} == {
        name: f"{percent} %" for name, percent in REDUCTIONS.items()
    }
    assert named["København"]["Andel af landets tal"] == "34 %"
    assert named["I alt"]["Andel af landets tal"] == "61 %"
    assert "39 %" in words_of(page).replace(NO_BREAK, " ")


def test_the_printed_rate_stands_beside_another_computed_one(two_programmes: Site) -> None:
    site = two_programmes
    site.store("indicator", [
        {"code": "all", "name": "Alle", "unit": "count", "direction": "lower"},
        {"code": "rate", "name": "Rate", "unit": "rate", "direction": "lower", "belongs_to": "all"},
    ])  # fmt: skip
    place = {"code": "0461", "name": "Odense", "country": "DK", "population": {2019: 100_000}}
    site.store("municipality", [place])
    counted = {"municipality_code": "0461", "year": 2019, "is_hidden": False}
    site.store("measurement", [
        {**counted, "indicator_code": "all", "value": 149.0},
        {**counted, "indicator_code": "rate", "value": 1.6},
    ])  # fmt: skip
    page = words_of(json.loads(site.page("/kommuner/odense", "?dato=2026-11-22")))
    assert "1,5 pr. 1.000 indbyggere (folketal 2019), kilden skriver 1,6 pr. 1.000" in page


def test_no_share_is_made_of_a_count_that_a_reader_may_not_see(two_programmes: Site) -> None:
    site = two_programmes
    site.store("indicator", [
        {"code": "all", "name": "Alle", "unit": "count", "direction": "lower"},
        {"code": "part", "name": "Nogle", "unit": "count", "direction": "lower",
         "belongs_to": "all", "is_protected": True},
    ])  # fmt: skip
    counted = {"municipality_code": "0461", "is_hidden": False}
    site.store("measurement", [
        {**counted, "indicator_code": "all", "year": 2019, "value": 149.0},
        {**counted, "indicator_code": "part", "year": 2019, "value": 3.0},
        {**counted, "indicator_code": "part", "year": 2020, "value": 30.0},
    ])  # fmt: skip
    chosen = Selection(on=date(2026, 11, 22), municipality_code="0461")
    rows = measurements(site.services.seen_by(Viewer()), chosen)
    hidden, later = (row for row in rows if row.indicator_code == "part")
    assert (hidden.value, hidden.of_all, hidden.since_first) == (None, None, None)
    assert (later.value, later.since_first, later.since_last) == (30, None, None)

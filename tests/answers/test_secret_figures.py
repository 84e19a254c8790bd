"""Figures that a lead hid, that were taken back, or that were counts once: nothing beside tells."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from answers.protection.hidden import hide
from database.protection import Figure
from monitoring.percent import NATIONAL_CODE
from tests.answers.test_gate import (
    EARLY,
    LATE,
    ODENSE,
    OPEN,
    THEN,
    baseline,
    baselines,
    indicators,
    reading,
    release,
    seen,
)
from tests.front_door.site import Site
from tests.samples.submissions import LEAD

AARHUS, AALBORG = "0751", "0851"
PEOPLE: Mapping[str, object] = {"code": ODENSE, "name": "Odense", "population": {2012: 200_000}}


def lock(site: Site, code: str, place: str = ODENSE) -> None:
    hide(site.services, LEAD, Figure(code, place, 2013), "Talt forkert")


def opened(site: Site, **units: str) -> None:
    """Indicators whose small counts are shown."""
    site.store(
        "indicator", [{"code": c, "name": c, "unit": unit, **OPEN} for c, unit in units.items()]
    )


@pytest.mark.parametrize("unit", ["rate", "percent"])
def test_a_hidden_share_is_not_its_count_by_the_population_or_the_total(
    site: Site, unit: str
) -> None:
    site.store("municipality", [PEOPLE])
    opened(site, share=unit, part="count", total="count", other="percent")
    counts = [reading("part", 60), reading("total", 300), reading("other", 20)]
    site.store("measurement", [reading("share", 20), *counts])
    lock(site, "share")
    assert set(seen(site, "measurement", "indicator_code").values()) == {"withheld"}


def test_a_hidden_count_is_not_its_share_of_the_population(site: Site) -> None:
    site.store("municipality", [PEOPLE])
    opened(site, part="count", rate="rate")
    site.store("measurement", [reading("part", 60), reading("rate", 0.3)])
    lock(site, "part")
    assert set(seen(site, "measurement", "indicator_code").values()) == {"withheld"}


@pytest.mark.parametrize("place", [ODENSE, NATIONAL_CODE])
def test_a_hidden_share_is_not_told_by_the_mean_of_all(site: Site, place: str) -> None:
    opened(site, rate="rate")
    codes = (ODENSE, AARHUS, NATIONAL_CODE)
    site.store("measurement", [{**reading("rate", 2), "municipality_code": c} for c in codes])
    lock(site, "rate", place)
    found = seen(site, "measurement", "municipality_code")
    assert found[NATIONAL_CODE] == found[ODENSE] == "withheld"


@pytest.mark.parametrize("value", [0, 3, 30, 57, 90])
def test_what_goes_beside_a_hidden_figure_says_nothing_of_it(site: Site, value: int) -> None:
    indicators(site, women="count")
    opened(site, men="count", all="count")
    site.store("measurement", [reading("women", value), reading("men", 60), reading("all", 90)])
    lock(site, "women")
    assert set(seen(site, "measurement", "indicator_code").values()) == {"withheld"}


def test_a_zero_shows_unless_it_may_be_the_whole_of_a_hidden_figure(site: Site) -> None:
    opened(site, women="count", all="count")
    site.store("measurement", [reading("women", 0), reading("all", 0)])
    assert seen(site, "measurement", "indicator_code") == {"women": 0, "all": 0}
    lock(site, "women")
    assert set(seen(site, "measurement", "indicator_code").values()) == {"withheld"}


@pytest.mark.parametrize("small", [1, 2, 3, 4])
def test_what_was_taken_back_says_nothing_of_what_it_was(site: Site, small: int) -> None:
    opened(site, women="count", men="count", all="count")
    site.store("measurement", [reading("women", small), reading("all", 30)], at=EARLY)
    taken = {**reading("women", 0), "value": None, "is_hidden": True}
    site.store("measurement", [taken, reading("men", 27)], at=LATE)
    beside = {"all": "withheld", "men": 27}
    assert seen(site, "measurement", "indicator_code") == {"women": "<5", **beside}
    site.store("measurement", [reading("women", 40)])
    assert seen(site, "measurement", "indicator_code", THEN)["women"] == "<5"


def test_an_open_baseline_is_as_small_as_the_reading_of_its_year(site: Site) -> None:
    opened(site, women="count")
    site.store("target", [baseline("women", 3)])
    assert baselines(site, "indicator_code") == {"women": 3}
    taken = {**reading("women", 0), "value": None, "is_hidden": True}
    site.store("measurement", [taken])
    assert baselines(site, "indicator_code") == {"women": "hidden"}


@pytest.mark.parametrize(("first", "second"), [("count", "percent"), ("percent", "count")])
def test_a_small_count_stays_hidden_when_its_unit_is_another(
    site: Site, first: str, second: str
) -> None:
    indicators(site, women=first, all="count", men="count")
    rows = [reading("women", 3), reading("all", 30), reading("men", 27)]
    site.store("measurement", rows)
    site.store("target", [baseline("women", 3)])
    indicators(site, women=second)
    found = seen(site, "measurement", "indicator_code")
    assert found["women"] in ("<5", "withheld")
    assert "withheld" in {found["all"], found["men"]}
    assert baselines(site, "indicator_code") == {"women": "hidden"}


def test_a_baseline_without_a_year_is_of_any_year(site: Site) -> None:
    indicators(site, women="count", men="count", all="count", rate="rate")
    site.store("measurement", [reading("all", 30), reading("men", 27), reading("rate", 2)])
    site.store("target", [{**baseline("women", 3), "baseline_year": None}])
    found = seen(site, "measurement", "indicator_code")
    assert "withheld" in {found["all"], found["men"]}
    assert found["rate"] == "withheld"


def test_a_percentage_of_few_is_withheld_whatever_count_it_is_of(site: Site) -> None:
    indicators(site, moved="count", homes="count", back="percent")
    opened(site, published="percent")
    counts = [reading("moved", 500), reading("homes", 12)]
    site.store("measurement", [*counts, reading("back", 25), reading("published", 25)])
    found = seen(site, "measurement", "indicator_code")
    assert (found["back"], found["published"]) == ("withheld", 25)


def test_a_hidden_national_release_is_not_the_sum_of_its_municipalities(site: Site) -> None:
    places = (ODENSE, AARHUS, AALBORG)
    rows = [{**release(20), "municipality_code": code} for code in places]
    site.store("release", [*rows, {**release(60), "municipality_code": NATIONAL_CODE}])
    hide(site.services, LEAD, Figure("release", NATIONAL_CODE, 2018), "Talt forkert")
    found = seen(site, "release", "municipality_code")
    assert list(found.values()).count("withheld") == 3

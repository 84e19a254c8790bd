"""Sums of the front page and of goals: each municipality once, and nothing invented among them."""

from __future__ import annotations

from pathlib import Path

import pytest

from answers.selection import Selection
from exhibits.exhibit.exhibit import AnyExhibit, computed
from exhibits.goals.targets import GOAL_TARGETS
from exhibits.goals.without_target import GOAL_WITHOUT
from exhibits.municipalities.goals import MUNICIPALITY_GOALS
from exhibits.municipalities.municipalities import municipalities
from exhibits.overview.attention import ATTENTION
from exhibits.overview.key_figures import key_figures
from tests.dashboard.pages.test_overview import INDICATOR, PROGRAMME, fill, reading, target
from tests.front_door.site import Site
from tests.samples.submissions import LEAD, Table, approved, opened_services, send, workbook
from words.catalog import read_words


def test_a_municipality_with_targets_for_two_years_is_counted_once(site: Site) -> None:
    fill(site)
    before = site.get("/hent/key-figures.csv").get_data(as_text=True)
    assert "Kommunernes samlede mål;139" in before
    site.store("target", [{**target("0461", 34, 9), "target_year": 2014}])
    told = site.get("/hent/key-figures.csv").get_data(as_text=True)
    assert "Kommuner med nået mål;1;3;Odense har nået målet." in told
    assert "Kommunernes samlede mål;139" in told
    assert "Odense har nået sit mål." in site.page("/")
    listed = {row.place.name: row for row in municipalities(site.services, Selection())}
    assert [goal.is_chosen for goal in listed["Odense"].goals] == [True]
    statuses = site.get("/hent/goal-statuses.csv").get_data(as_text=True)
    counts = [int(line.split(";")[3]) for line in statuses.splitlines()[1:] if line[:1] == "1"]
    assert sum(counts) == 3
    progress = site.get("/hent/goal-progress.tidy.csv?maal=1").get_data(as_text=True)
    assert "Odense 2012" in progress
    assert "Odense 2014" in progress


def test_the_bridge_subtracts_a_municipality_once(site: Site) -> None:
    fill(site)
    site.store("measurement", [reading("national", 2009, 506)])
    bridge = "/hent/goal-bridge.csv?maal=1"
    before = site.get(bridge).get_data(as_text=True)
    assert before.count("Odense") == 1
    site.store("target", [{**target("0461", 34, 9), "target_year": 2014}])
    assert site.get(bridge).get_data(as_text=True).replace("Odense 2012", "Odense") == before


def test_a_target_without_a_goal_goes_by_the_name_of_its_indicator(site: Site) -> None:
    fill(site)
    site.store("indicator", [{**INDICATOR, "code": "other", "name": "Andre hjemløse"}])
    lone = {**target("0461", 40, 20), "indicator_code": "other", "goal_no": None}
    site.store("target", [lone])
    site.store("measurement", [reading("0461", 2011, 45) | {"indicator_code": "other"}])
    assert "nan" not in site.page("/", "?dato=2013-06-01")
    for address in ("attention.csv", "attention.tidy.csv"):
        told = site.get(f"/hent/{address}?dato=2013-06-01").get_data(as_text=True)
        assert "Andre hjemløse" in told
        assert "nan" not in told.casefold()


def test_invented_figures_never_enter_a_sum_with_published_ones(site: Site) -> None:
    fill(site)
    site.store("target", [target("0751", 40, 10)], is_example=True)
    site.store("municipality", [{"code": "0751", "name": "Aarhus"}])
    site.store(
        "programme_municipality", [{"programme_code": PROGRAMME, "municipality_code": "0751"}]
    )
    told = site.get("/hent/key-figures.csv").get_data(as_text=True)
    assert "Kommuner med nået mål;1;3;" in told
    assert "Kommunernes samlede mål;139" in told


def test_published_releases_are_not_counted_with_invented_ones(loaded_file: Path) -> None:
    with opened_services(loaded_file) as services:
        rows: Table = [("Kommune", "År", "Løsladelser"), ("Odense", 2012, 95)]
        sent = send(services, workbook({"Løsladelser": rows}), LEAD)
        assert approved(services, sent, LEAD).import_id
        figures = key_figures(services, Selection(programme_code="haandholdt_inklusion"))
    (row,) = [each for each in figures if each.role == "above"]
    assert (row.value, row.whole, row.is_example) == (1, 1, False)


@pytest.mark.parametrize(
    ("exhibit", "query", "told"),
    [
        (MUNICIPALITY_GOALS, "?kommune=0461", "Gadesovere: mål nået"),
        (ATTENTION, "?dato=2011-12-31", "København var bag sin plan med 65,3"),
        (GOAL_TARGETS, "?maal=1", "Summen dækker alle 3 kommuner."),
        (GOAL_WITHOUT, "?maal=1", "Alle kommuner i udsnittet har et måltal"),
    ],
)
def test_a_second_target_year_is_no_second_goal(
    site: Site, exhibit: AnyExhibit, query: str, told: str
) -> None:
    fill(site)
    site.store("measurement", [reading("0101", 2011, 170)])
    more: dict[str, dict[str, object]] = {
        MUNICIPALITY_GOALS.key: {**target("0461", 34, 9), "target_year": 2014},
        ATTENTION.key: {**target("0101", 174, 60), "target_year": 2014},
        GOAL_TARGETS.key: {**target("0147", 28, 9), "target_year": 2014, "baseline": None},
        GOAL_WITHOUT.key: {**target("0147", 28, 9), "target_year": 2014, "target": None},
    }
    site.store("target", [more[exhibit.key]])
    selection = site.services.selection(query)
    shown = computed(exhibit, site.services, selection, read_words()["da"])
    assert told in {shown.finding, shown.note}

"""What is not known is never written as the word a program has for it."""

from __future__ import annotations

import re
from itertools import product

import pytest

from exhibits.exhibit.cell_text import text
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import value_in
from exhibits.registry import EXHIBITS
from tests.dashboard.pages.test_overview import INDICATOR, PROGRAMME, fill, reading, target
from tests.front_door.site import Site
from words.catalog import read_words

SPELLED = re.compile(r"\bnan\b|\bNaT\b|<NA>|\bNone\b(?! of| has)")
QUERIES = ("", "?dato=2013-06-01", "?kommune=0461&dato=2011-06-01", "?program=bare")
PAGE_QUERIES = ("", "?dato=2013-06-01", "?dato=2011-06-01&sprog=en")
PAGES = (
    *("/", "/maal", "/maal/hjemloesestrategien/1", "/kommuner", "/kommuner/odense", "/metoder"),
    *("/loesladelser", "/programmer", "/programmer/bare", "/indberetningsstatus", "/kilder"),
)


@pytest.fixture
def bare(site: Site) -> Site:
    """Rows with as little in them as their tables allow, beside some that are whole."""
    fill(site)
    site.store("indicator", [{"code": "bare", "name": "Bart tal", "unit": "count"}])
    site.store("indicator", [{**INDICATOR, "code": "other", "name": "Andre hjemløse"}])
    site.store("programme", [{"code": "bare", "name": "Bart program"}])
    site.store("goal", [{"programme_code": "bare", "no": 1, "name": "Bart mål"}])
    site.store("goal", [{"programme_code": PROGRAMME, "no": 2, "name": "Uden indikator"}])
    lone = {**target("0461", 40, 20), "indicator_code": "other", "goal_no": None}
    site.store("target", [lone, {**lone, "municipality_code": "0101", "baseline": None}])
    least = {"municipality_code": "0461", "programme_code": "bare", "indicator_code": "bare"}
    site.store("target", [least, {**least, "target_year": 2012, "target": 3}])
    site.store("measurement", [reading("0461", 2011, 30) | {"indicator_code": "other"}])
    place = {"municipality_code": "0461"}
    site.store("measurement", [{**place, "indicator_code": "bare", "year": 2011}])
    site.store("programme_municipality", [{**place, "programme_code": "bare"}])
    site.store("method", [{"code": "bare", "name": "Bar metode", "programme_code": PROGRAMME}])
    runs = {"municipality_code": "0461", "programme_code": PROGRAMME, "method_code": "bare"}
    site.store("participation", [{**runs, "runs": True}])
    choice = {"municipality_code": "0461", "goal_no": 1, "is_chosen": None}
    site.store("goal_choice", [{**choice, "programme_code": code} for code in (PROGRAMME, "bare")])
    site.store("release", [{"municipality_code": "0461", "year": 2011, "value": 90}])
    return site


def test_no_exhibit_spells_out_a_nothing(bare: Site) -> None:
    for exhibit, (query, words) in product(EXHIBITS, product(QUERIES, read_words().values())):
        asked = f"{query or '?'}&sprog={words.language}"
        shown = show(exhibit, bare.services, bare.services.selection(asked), words)
        assert not shown.fault, (exhibit.key, asked)
        cells = [
            text(value_in(row, column.key), column, words)
            for row in shown.rows
            for column in shown.columns
        ]
        for said in (shown.finding, shown.subtitle, shown.note, shown.alt_text, *cells):
            assert not SPELLED.search(said), (exhibit.key, asked, said)


def test_no_page_spells_out_a_nothing(bare: Site) -> None:
    for path, query in product(PAGES, PAGE_QUERIES):
        page = bare.page(path, query)
        found = [page[max(0, it.start() - 60) : it.end() + 20] for it in SPELLED.finditer(page)]
        assert not found, (path, query, found)

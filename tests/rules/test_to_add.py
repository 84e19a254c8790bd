"""What the README says of adding a chart and a page is true: both are invented here, and added.

A column is added in `test_new_column.py`, a programme in `tests/dashboard/test_new_programme.py`.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import pytest

import dashboard.pages
import exhibits
from answers.facts.goals import MeasurementFact
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from dashboard.app import create_app
from dashboard.components.cards.figure_card import figure_card
from dashboard.frame.page import Page, PageContent, View
from dashboard.pages import PAGES
from dashboard.routes import downloads
from database.engine import Database
from exhibits.drawn.drawing import Drawing, Line
from exhibits.exhibit.drawn_rows import drawn_rows
from exhibits.exhibit.exhibit import Exhibit, show
from exhibits.exhibit.shown import Column, Context
from exhibits.registry import EXHIBITS
from tests.front_door.signing import signed_in
from tests.front_door.site import Site
from tests.samples.meetings import ODENSE, reading
from words.catalog import read_words

HEADING, VALUE = "En opdigtet side", 8421


@dataclass(frozen=True, slots=True)
class Counted:
    """A municipality's count in a year."""

    name: str
    year: int
    value: float | None
    is_example: bool
    sources: tuple[Source, ...]


def counted(services: Services, selection: Selection) -> tuple[Counted, ...]:
    """One row per stored reading."""
    return tuple(
        Counted(each.municipality_code, each.year, each.value, each.is_example, (source_of(each),))
        for each in services.facts(MeasurementFact, selection)
    )


def bars(rows: tuple[Counted, ...], context: Context) -> Drawing:
    """A bar per reading."""
    line = Line("Talt", tuple(row.value for row in rows))
    return Drawing("bars", drawn_rows(rows, [row.name for row in rows], context.words), (line,))


CHART = Exhibit(
    key="invented",
    query=counted,
    columns=(
        Column("name", label="Kommune"),
        Column("year", kind="year", label="År"),
        Column("value", kind="count", label="Talt"),
    ),
    finding=lambda rows, context: f"{len(rows)} tal er talt",
    subtitle=lambda rows, context: "Antal",
    drawing=bars,
)


def render(view: View) -> PageContent:
    """The chart alone."""
    shown = show(CHART, view.services, view.selection, view.words)
    return PageContent(HEADING, shown.finding, [figure_card(shown)])


PAGE = Page(path="/opdigtet", key="invented", title_key="front-page", render=render)


@pytest.fixture
def site(two_programmes: Site, monkeypatch: pytest.MonkeyPatch) -> Site:
    """A dashboard with the chart's line in its registry, and the page's in its own."""
    two_programmes.store("measurement", [reading(ODENSE, VALUE, 2011)])
    monkeypatch.setattr(downloads, "EXHIBITS", (*EXHIBITS, CHART))
    settings, database = two_programmes.settings, two_programmes.database
    return _site(two_programmes, settings, database)


def _site(old: Site, settings: Any, database: Database) -> Site:
    app = create_app(settings, database, (*PAGES, PAGE))
    return Site(app, old.services, signed_in(app, settings), database)


def test_a_page_is_framed_listed_in_the_menu_and_reached(site: Site) -> None:
    assert site.get(PAGE.path).status_code == 200
    shown = site.page(PAGE.path)
    assert HEADING in shown
    assert f'"href": "{PAGE.path}"' in site.page("/")
    assert "8.421" in shown


def test_a_chart_has_its_card_table_sources_and_picture(site: Site) -> None:
    shown = site.page(PAGE.path)
    for part in ("1 tal er talt", "measurement.xlsx", "Kommune", '"type": "bar"'):
        assert part in shown
    for form in downloads.FORMATS:
        assert f"/hent/invented.{form.extension}" in shown


@pytest.mark.parametrize("extension", [form.extension for form in downloads.FORMATS])
def test_a_chart_is_downloaded_in_every_format(site: Site, extension: str) -> None:
    answer = site.get(f"/hent/invented.{extension}")
    assert answer.status_code == 200
    assert len(answer.get_data()) > 100
    if extension == "tidy.csv":
        assert f"{ODENSE},2011,{VALUE}," in answer.get_data(as_text=True)


def modules(package: ModuleType) -> Iterator[ModuleType]:
    for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(each.name)


def test_an_exhibit_without_its_line_is_told() -> None:
    found = {
        value.key
        for module in modules(exhibits)
        for value in vars(module).values()
        if isinstance(value, Exhibit)
    }
    assert found == {each.key for each in EXHIBITS}


def test_a_page_without_its_line_is_told() -> None:
    found = {
        value.path
        for module in modules(dashboard.pages)
        for value in vars(module).values()
        if isinstance(value, Page)
    }
    assert found == {each.path for each in PAGES}


def test_the_words_of_a_chart_are_asked_for() -> None:
    with pytest.raises(KeyError, match="invented-name"):
        read_words()["da"]("invented-name")

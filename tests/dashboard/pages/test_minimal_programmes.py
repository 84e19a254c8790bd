"""A programme of which almost nothing is known: every page, figure, file and table is there."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import HealthCheck, Phase, given, reject, settings
from hypothesis import strategies as st

from answers.addresses import refusals
from answers.services import Services
from dashboard.app import create_app
from dashboard.frame.page import Page
from dashboard.pages import PAGES
from dashboard.routes.downloads import FORMATS
from dashboard.settings.machine import Settings
from database.engine import Database
from exhibits.registry import EXHIBITS
from exports.datasets.registry import datasets
from loaders.importing import Received, load_files
from tests.front_door.signing import signed_in
from tests.front_door.site import NOW, Site
from tests.samples.breadth import examples
from tests.samples.minimal_programmes import CODE, METHOD, SHEETS, Draft, minimal_programme, whole
from tests.samples.tables import with_tables

NAMED = {"method": METHOD, "program": CODE, "no": "1", "municipality": "odense", "number": "1"}
PACKS = ("xlsx", "html", "pptx", "pdf")
OTHER_FILES = ("faktaark.docx", "faktaark.xlsx", "frist.ics", "skabelon.xlsx", "arkiv.zip")
VIEWS = (
    "",
    "&sprog=en",
    "&eksempel=nej",
    "&dato=2012-12-31",
    "&dato=2022-12-31",
    "&gruppe=agreement",
)
# What somebody is likely to begin with, and what once broke the front page.
FIRST: Mapping[str, Draft] = {
    "nothing": {},
    "places": {"Kommuner": "placed"},
    "programme": {"Programmer": "alone"},
    "national count": {
        "Kommuner": "named",
        "Programmer": "years",
        "Indikatorer": "lower",
        "Målsætningskatalog": "counted",
        "Målinger": "national",
    },
    "call": {"Kommuner": "named", "Programmer": "call", "Kriterier": "number"},
    "no direction": {
        "Kommuner": "named",
        "Programmer": "years",
        "Programkommuner": "one",
        "Indikatorer": "none",
        "Målsætningskatalog": "counted",
        "Målsætninger": "chosen",
        "Måltal": "whole",
        "Målinger": "some",
    },
    "undated": {
        "Kommuner": "placed",
        "Programmer": "alone",
        "Programkommuner": "some",
        "Indikatorer": "none",
        "Faser": "undated",
        "Kalender": "undated",
        "Bevillinger": "yearless",
        "Løsladelser": "halves",
    },
}


class RefusedError(Exception):
    """The loaders do not take the workbook."""


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """Any few sheets, each in any of its forms."""
    some = draw(st.sets(st.sampled_from(sorted(SHEETS)), min_size=1, max_size=6))
    return {sheet: draw(st.sampled_from(sorted(SHEETS[sheet]))) for sheet in whole(some)}


@contextmanager
def _site(draft: Draft, *, is_example: bool = False) -> Iterator[Site]:
    """A dashboard over the workbook; RefusedError for a draft that is no programme."""
    own = Settings(database_url="sqlite://", now=lambda: NOW)
    with with_tables() as database:
        if draft:
            _load(database, draft, is_example=is_example)
        app = create_app(own, database)
        yield Site(app, Services(database, own.now), signed_in(app, own, "admin"), database)


def _load(database: Database, draft: Draft, *, is_example: bool) -> None:
    content = minimal_programme(draft, is_example=is_example)
    (outcome,) = load_files(database, [Received("mini.xlsx", content)], who="test")
    if outcome.import_id is None:
        raise RefusedError(outcome.checked.problems)


def _path(page: Page) -> str:
    path = page.path
    for name, value in NAMED.items():
        path = path.replace(f"<{name}>", value)
    return path


def _fetch(site: Site, path: str, query: str) -> None:
    """A file is refused where its address asks for what is not there, and given without that."""
    absent = {each.name for each in refusals(site.services, query)}
    if absent:
        assert _status(site, f"{path}{query}") == 404
    kept = [(name, value) for name, value in parse_qsl(query[1:]) if name not in absent]
    assert _status(site, f"{path}?{urlencode(kept)}") == 200


def _walk(site: Site, view: str, turn: int) -> None:
    """Every page, and in turn a third of the exhibits and tables, a pack and a file."""
    query = f"?program={CODE}{view}"
    width = ("wide", "narrow")[turn % 2]
    for page in PAGES:
        about = "&kommune=0461" if page.path.startswith("/indberetning") else ""
        told = site.page(_path(page), query + about, width)
        assert "kan ikke vises" not in told, (page.path, query)
        assert "cannot be shown" not in told, (page.path, query)
    about = f"{query}&kommune=0461&metode={METHOD}&maal=1"
    for number, exhibit in enumerate(EXHIBITS[turn % 3 :: 3], start=turn):
        form = FORMATS[number % len(FORMATS)]
        _fetch(site, f"/hent/{exhibit.key}.{form.extension}", about)
    for dataset in datasets()[turn % 3 :: 3]:
        extension = ("csv", "json")[turn % 2]
        _fetch(site, f"/data/{dataset.key}.{extension}", query)
    pack = PACKS[turn % len(PACKS)]
    _fetch(site, f"/hent/moedepakke.{pack}", f"{query}&kommuner=0461")
    other = OTHER_FILES[turn % len(OTHER_FILES)]
    assert _status(site, f"/hent/{other}{query}&kommune=0461") in {200, 404}


def _status(site: Site, address: str) -> int:
    return site.get(address).status_code


@pytest.fixture(scope="module")
def turn() -> Callable[[], int]:
    """Counts the programmes, so that widths, formats and kinds of file take turns."""
    counted = itertools.count()
    return lambda: next(counted)


@pytest.mark.parametrize("name", FIRST)
def test_a_programme_may_begin_with_little(turn: Callable[[], int], name: str) -> None:
    number = turn()
    with _site(FIRST[name]) as site:
        _walk(site, VIEWS[number % 2], number)


@settings(
    max_examples=examples(4),
    derandomize=True,
    database=None,
    deadline=None,
    phases=(Phase.generate,),
    suppress_health_check=list(HealthCheck),
)
@given(draft=drafts(), is_example=st.booleans(), view=st.sampled_from(VIEWS))
def test_any_few_sheets_are_enough_for_every_page_and_file(
    turn: Callable[[], int], draft: Draft, is_example: bool, view: str
) -> None:
    try:
        with _site(draft, is_example=is_example) as site:
            _walk(site, view, turn())
    except RefusedError:
        reject()


def test_the_filter_that_chooses_it_works() -> None:
    with _site(FIRST["national count"]) as site:
        parts = site.filter("/", "", program=CODE)
        assert parts["shown"]["query"] == f"?program={CODE}"
        assert "Mini" in str(parts["part-head"])
        assert "kan ikke vises" not in str(parts)

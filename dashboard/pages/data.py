"""Data til Excel og Power BI: which tables there are, what they hold, and how to fetch them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dash import html
from dash.development.base_component import Component

from answers.provenance import Source
from dashboard.components.cards.table import data_table
from dashboard.components.elements.copy_text import copy_text
from dashboard.components.elements.links import Part
from dashboard.frame.page import Crumb, Kept, Page, PageContent, View
from exhibits.exhibit.shown import Column
from exports.datasets import codebook
from exports.datasets.dataset import DataColumn, Dataset
from exports.datasets.registry import datasets, group_of
from words.catalog import Words
from words.vocabulary import dashed

PATH = "/data"
STEPS = (1, 2, 3, 4)
Section = Literal["key", "query", "csv", "curl", "view", "tables", "left"]
Guide = Literal["excel", "power"]
PARAMETERS = ("program", "dato", "registreret", "moede", "eksempel", "gruppe", "region", "sprog")
GROUPS = ("judged", "facts", "catalogues")
QUERY = """let
    Kilde = Json.Document(Web.Contents("{address}/data/measurement.json")),
    Kolonner = List.Transform(Kilde[columns], each [name]),
    Tabel = Table.FromRecords(Kilde[rows], Kolonner)
in
    Tabel"""
CURL = "curl --user monitor --etag-save ny.txt --etag-compare ny.txt --output progress.csv \\\n  "
COLUMNS = (
    Column("name", "data-column-heading"),
    Column("type", "data-type-heading"),
    Column("meaning", "data-meaning-heading"),
)


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """A column of a table for programs, in words; no figure stands behind it."""

    name: str
    type: str
    meaning: str
    is_example: bool = False
    sources: tuple[Source, ...] = ()


def render(view: View) -> PageContent:
    """From the token to the last column; every address on the page can be copied."""
    words = view.words
    return PageContent(
        heading=words("data-title"),
        lede=words("data-lede"),
        body=[
            _section("key", [_to_account(view)], words),
            html.Div([_steps("excel", words), _steps("power", words)], className="pair pair--even"),
            _section("query", [_query(view)], words),
            _section("csv", [], words),
            _section("curl", [_curl(view)], words),
            _section("view", [_parameters(words)], words),
            _section("tables", _tables(view), words),
            _section("left", [], words),
        ],
        example_note=words("data-examples"),
        filters=(),
        crumbs=(Crumb(words("sources-title"), "/kilder"),),
        is_dated=False,  # the tables cover every day
    )


def _section(name: Section, content: list[Component], words: Words) -> html.Section:
    heading = html.H2(words(f"data-{name}-title"), id=f"data-{name}")
    return html.Section([heading, html.P(words(f"data-{name}")), *content], className="section")


def _to_account(view: View) -> html.P:
    query = "?sprog=en" if view.words.language == "en" else ""
    link = html.A(view.words("data-key-link"), href=f"/konto{query}", target="_self")
    return html.P(link)


def _steps(name: Guide, words: Words) -> html.Section:
    steps = [html.Li(words(f"data-{name}-{step}")) for step in STEPS]
    heading = html.H2(words(f"data-{name}-title"))
    return html.Section([heading, html.Ol(steps, className="steps-list")], className="section")


def _query(view: View) -> Component:
    text = QUERY.format(address=view.settings.address)
    return copy_text("data-query-text", text, view.words("data-query-label"), view.words)


def _curl(view: View) -> Component:
    text = f"{CURL}{view.settings.address}/data/progress.csv?eksempel=nej"
    return copy_text("data-curl-text", text, view.words("data-curl-label"), view.words)


def _parameters(words: Words) -> html.Dl:
    parts: list[Component] = []
    for name in PARAMETERS:
        parts.append(html.Dt(html.Code(name)))
        parts.append(html.Dd(words(f"data-view-{name}")))
    return html.Dl(parts, className="terms")


def _tables(view: View) -> list[Component]:
    words = view.words
    book = html.P(
        [words("data-codebook-text"), " ", *_files(codebook.KEY, words("data-codebook"), view)]
    )
    parts: list[Component] = [book]
    for group in GROUPS:
        parts.append(html.H3(words(f"data-tables-{group}"), className="dataset-group"))
        parts += [_table(each, view) for each in datasets() if group_of(each) == group]
    return parts


def _table(dataset: Dataset, view: View) -> html.Details:
    words = view.words
    name = codebook.title(dataset, words)
    summary = html.Summary([html.B(name), " ", html.Code(dataset.key)])
    rows = [_column(dataset, each, words) for each in dataset.columns]
    caption = words("data-columns", name=name)
    return html.Details(
        [
            summary,
            html.P([codebook.about(dataset, words), " ", *_files(dataset.key, name, view)]),
            data_table(rows, COLUMNS, caption, words, view.selection),
        ],
        className="dataset",
    )


def _column(dataset: Dataset, column: DataColumn, words: Words) -> ColumnLine:
    type_ = words(f"data-type-{dashed(column.type)}")
    told = [type_, codebook.unit(column, words), words("data-is-key") if column.is_key else ""]
    values = codebook.values(column, words)
    meaning = codebook.meaning(dataset, column, words)
    return ColumnLine(
        name=column.name,
        type=", ".join(part for part in told if part),
        meaning=f"{meaning} {values}".strip(),
    )


def _files(key: str, name: str, view: View) -> list[Component | str]:
    query = "?sprog=en" if view.words.language == "en" else ""
    found: list[Component | str] = []
    for extension in ("csv", "json"):
        label: list[Part] = [f".{extension}", html.Span(f" {name}", className="unseen")]
        address = f"{PATH}/{key}.{extension}{query}"
        found += [html.A(label, href=address, target="_self", className="dataset__file"), " "]
    return found


PAGE = Page(
    path=PATH, key="data", title_key="data-menu", render=render, in_menu=False, kept=Kept.DAY
)

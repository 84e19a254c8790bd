"""Kommuner: the chosen programme's municipalities at a glance, and the way to every other one."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from dash import html

from answers.municipalities.municipalities import NATIONAL_SLUG
from dashboard.components.cards.figure_card import figure_card
from dashboard.components.elements.aria import aria
from dashboard.components.elements.links import link
from dashboard.frame.page import Kept, Page, PageContent, View
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.municipalities.municipalities import MUNICIPALITIES
from exhibits.municipalities.register import ALL_MUNICIPALITIES, Registered


def render(view: View) -> PageContent:
    """The table of the programme, then everyone."""
    words, programme = view.words, view.services.programme(view.selection)
    table = show(MUNICIPALITIES, view.services, view.selection, words)
    everyone = show(ALL_MUNICIPALITIES, view.services, view.selection, words)
    name = programme.told(words.language) if programme else ""
    return PageContent(
        heading=words("municipalities-title"),
        lede=_lede(table, name, view),
        body=[
            html.Div(figure_card(table), className="municipalities"),
            figure_card(everyone, drawing=_everyone(everyone, view)),
        ],
        announcement=words("shows-municipalities", count=len(table.rows)),
        example_note=words("municipalities-examples") if table.has_examples else "",
        filters=("program", "dato", "registreret", "eksempel", "gruppe", "region"),
    )


def _lede(table: Shown, programme: str, view: View) -> str:
    if not programme:
        return view.words("municipalities-lede-empty")
    return view.words("municipalities-lede", count=len(table.rows), programme=programme)


def _everyone(everyone: Shown, view: View) -> html.Div:
    """Links in columns, region by region; the register's own order inside each."""
    ordered = sorted(rows_of(everyone, Registered), key=lambda row: row.region or "")
    country = link(
        view.words("municipality-national"), f"/kommuner/{NATIONAL_SLUG}", view.selection
    )
    return html.Div(
        [
            html.P(country, className="everyone__country"),
            *(
                _region(name, found, view)
                for name, found in groupby(ordered, key=lambda row: row.region or "")
            ),
        ],
        className="everyone",
    )


def _region(name: str, rows: Iterable[Registered], view: View) -> html.Section:
    title = name or view.words("municipality-region-none")
    items = [html.Li(link(row.municipality, row.municipality_path, view.selection)) for row in rows]
    heading = html.H3(title)
    return html.Section(
        [heading, html.Ul(items)], className="everyone__region", **aria(label=title)
    )


PAGE = Page(
    path="/kommuner",
    key="municipalities",
    title_key="municipalities-menu",
    render=render,
    kept=Kept.DAY,
)

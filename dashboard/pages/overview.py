"""Overblik: what changed, who is behind and by how many people, before any click."""

from __future__ import annotations

from typing import Any

import pandas as pd
from dash import html
from dash.development.base_component import Component

from answers.goals.progress import progress
from answers.meetings.since import pair_of
from answers.programme import Programme
from dashboard.components.cards.figure_card import figure_card
from dashboard.components.cards.graph import graph
from dashboard.components.cards.key_figure import KeyFigure, key_figures
from dashboard.components.cards.table import data_table
from dashboard.components.elements.links import link
from dashboard.components.elements.signs import example, nothing, status
from dashboard.frame.page import Page, PageContent, View
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown, records_of
from exhibits.meetings.since_last import SINCE_LAST
from exhibits.overview.attention import ATTENTION
from exhibits.overview.key_figures import KEY_FIGURES
from exhibits.overview.timeline import TIMELINE
from words.notation import number

MOST_LISTED = 8
MOST_CHANGES = 6
MISSING = "missing"  # the status of a figure that should have come


def render(view: View) -> PageContent:
    """Key figures, who needs attention, and where the programme is in time."""
    words, asked = view.words, (view.services, view.selection, view.words)
    keys, attention, timeline = (
        show(KEY_FIGURES, *asked),
        show(ATTENTION, *asked),
        show(TIMELINE, *asked),
    )
    since = _since(view)
    programme = view.services.programme(view.selection)
    count = len(view.services.municipalities(view.selection))
    judged = bool(progress(view.services, view.selection)["target"].notna().any())
    has_examples = any(shown.has_examples for shown in (keys, attention, timeline))
    return PageContent(
        heading=words(
            "overview-title",
            programme=programme.called(words.language) if programme else words("brand"),
        ),
        lede=_lede(keys, attention, view) if judged else words(_without(count)),
        body=[
            *([_keys(keys, view)] if len(keys.table) else []),
            *([figure_card(attention, drawing=_attention(attention, view))] if judged else []),
            *since,
            *_timeline(timeline, "not-print" if since else ""),
        ],
        announcement=words("shows-municipalities", count=count),
        example_note=words("overview-examples") if has_examples else "",
        filters=("program", "dato", "registreret", "eksempel", "gruppe", "region"),
        extra_dates=_about(programme, view),
    )


def _about(programme: Programme | None, view: View) -> tuple[Component, ...]:
    """The way to what is known of the programme itself."""
    if programme is None:
        return ()
    text = view.words("overview-about", programme=programme.called(view.words.language))
    return (html.P(link(text, programme.path, view.selection), className="not-print"),)


def _since(view: View) -> list[Component]:
    """What has changed since the last meeting, where there was one: the first lines of it."""
    if pair_of(view.services, view.selection) is None:
        return []
    words, selection = view.words, view.selection
    shown = show(SINCE_LAST, view.services, selection, words)
    more = html.P(link(words("since-all"), "/siden-sidste-moede", selection), className="not-print")
    few = shown.table.head(MOST_CHANGES)
    lines = (
        [data_table(records_of(few), shown.columns, shown.finding, words, selection)]
        if len(few)
        else []
    )
    body = html.Div([*(html.Div(each, className="named-above") for each in lines), more])
    return [html.Div(figure_card(shown, drawing=body), className="since-few")]


def _timeline(shown: Shown, where: str) -> list[Component]:
    """The phases; on paper the one sheet has room for them or for what changed, not for both."""
    if shown.table.empty:
        return []
    return [html.Div(figure_card(shown), className=where)]


def _without(count: int) -> str:
    """Why nobody can be behind: no municipality, or no target to hold figures against."""
    return "overview-no-targets" if count else "overview-nobody"


def _lede(keys: Shown, attention: Shown, view: View) -> str:
    """The good news in one sentence, then the pressing one."""
    found = keys.table[keys.table["role"] == "achieved"]
    names = found.iloc[0]["parts"]["names"] if len(found) else []
    told = (
        [view.words("overview-achieved", count=len(names), name=names[0] if names else "")]
        if names
        else []
    )
    return " ".join([*told, f"{attention.finding}."])


def _keys(shown: Shown, view: View) -> Component:
    figures = [_figure(row, view) for row in shown.table.to_dict("records")]
    return figure_card(shown, drawing=key_figures(figures, view.words("key-figures-name")))


def _figure(row: dict[Any, Any], view: View) -> KeyFigure:
    words = view.words
    known = pd.notna(row["value"])
    whole = row["whole"] if known and row["role"] in {"achieved", "running", "above"} else None
    share = float(row["value"]) / float(row["whole"]) if known and row["whole"] else None
    text = [row["comparison"], *([" ", example(words)] if row["is_example"] else [])]
    return KeyFigure(
        label=row["label"],
        value=number(row["value"], words.language) if known else nothing("not_reported", words),
        comparison=text,
        of=words("overview-of", whole=int(whole)) if whole else "",
        share=min(share, 1.0) if share is not None else None,
    )


def _attention(shown: Shown, view: View) -> Component | None:
    """Missing figures first, bars for those that can be ranked, and the others in words."""
    if shown.table.empty:
        return html.P(view.words("attention-none-text"))
    is_missing = shown.table["status"].eq(MISSING)
    parts = _told(shown.table[is_missing], view)
    if shown.figure is not None:
        parts.append(graph("graph-attention", shown.figure, shown.alt_text, view.words.language))
    return html.Div([*parts, *_told(shown.table[shown.table["gap"].isna() & ~is_missing], view)])


def _told(rows: pd.DataFrame, view: View) -> list[Component]:
    """Each row with its reason in words; beyond a few the table has them."""
    if rows.empty:
        return []
    listed = [_listed(row, view) for row in rows.head(MOST_LISTED).to_dict("records")]
    parts: list[Component] = [html.Ol(listed, className="pressing")]
    if len(rows) > MOST_LISTED:
        more = view.words("overview-more", count=len(rows) - MOST_LISTED)
        parts.append(html.P(more, className="small quiet"))
    return parts


def _listed(row: dict[Any, Any], view: View) -> html.Li:
    words = view.words
    name = link(row["municipality"], row["municipality_path"], view.selection)
    marks = [example(words)] if row["is_example"] else []
    sign = status(row["status"], words, marks=row["marks"])
    return html.Li(
        [
            html.Span([name, " ", *marks], className="pressing__name"),
            html.Span(sign, className="pressing__status"),
            html.Span(_reason(row, view), className="pressing__text"),
        ]
    )


def _reason(row: dict[Any, Any], view: View) -> str:
    words = view.words
    if pd.isna(row["baseline"]):
        return words("overview-reason-plain", goal=str(row["goal"]))
    return words(
        "overview-reason",
        goal=str(row["goal"]),
        baseline=number(row["baseline"], words.language),
        year=str(row["baseline_year"]),
        target=number(row["target"], words.language),
        target_year=str(row["target_year"]),
    )


PAGE = Page(path="/", key="overview", title_key="overview-menu", render=render)

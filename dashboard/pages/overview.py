"""Overblik: what changed, who is behind and by how many people, before any click."""

from __future__ import annotations

from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from answers.goals.judged import progress
from answers.meetings.since import pair_of
from answers.programme import Programme
from dashboard.components.cards.figure_card import figure_card
from dashboard.components.cards.graph import graph
from dashboard.components.cards.key_figure import KeyFigure, key_figures
from dashboard.components.cards.table import data_table
from dashboard.components.elements.links import Part, link
from dashboard.components.elements.signs import example, nothing, status
from dashboard.frame.page import Kept, Page, PageContent, View
from exhibits.drawn.figure import figure_of
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.goals.sentences import target_of, written_value
from exhibits.meetings.since_last import SINCE_LAST
from exhibits.overview.attention import ATTENTION, Pressing, figures
from exhibits.overview.key_figures import KEY_FIGURES
from exhibits.overview.key_goals import Achieved, Agreed, NationalCount
from exhibits.overview.key_number import KeyNumber
from exhibits.overview.timeline import TIMELINE
from monitoring.status import Status
from words.notation import number

MOST_LISTED = 8
MOST_CHANGES = 6
MOST_MOVES = 2  # beside what explains the marks


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
    judged = any(row.target is not None for row in progress(view.services, view.selection))
    has_examples = any(shown.has_examples for shown in (keys, attention, timeline))
    return PageContent(
        heading=words(
            "overview-title",
            programme=programme.told(words.language) if programme else words("brand"),
        ),
        lede=_lede(keys, attention, view) if judged else words(_without(count)),
        body=[
            *([_keys(keys, view)] if keys.rows else []),
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
    text = view.words("overview-about", programme=programme.told(view.words.language))
    return (html.P(link(text, programme.path, view.selection), className="not-print"),)


def _since(view: View) -> list[Component]:
    """What has changed since the last meeting, where there was one: the first lines of it."""
    if pair_of(view.services, view.selection) is None:
        return []
    words, selection = view.words, view.selection
    shown = show(SINCE_LAST, view.services, selection, words)
    more = html.P(link(words("since-all"), "/siden-sidste-moede", selection), className="not-print")
    few = shown.rows[:MOST_CHANGES]
    lines = [data_table(few, shown.columns, shown.finding, words, selection)] if few else []
    table = [html.Div(each, className="named-above") for each in lines]
    body = html.Div([*_moves(shown), *table, more])
    return [html.Div(figure_card(shown, drawing=body), className="since-few")]


def _moves(shown: Shown) -> list[Component]:
    """How far the first figures moved, in one row of the picture; paper has room for words only."""
    if shown.drawing is None:
        return []
    words = shown.context.words
    first = next(shown.drawing.parts(MOST_MOVES))
    figure = figure_of(first, words, shown.context.width_class)
    drawn = graph(f"graph-{shown.key}", figure, shown.alt_text, words.language)
    return [html.Div(drawn, className="not-print")]


def _timeline(shown: Shown, where: str) -> list[Component]:
    """The phases; on paper the one sheet has room for them or for what changed, not for both."""
    return [html.Div(figure_card(shown), className=where)] if shown.rows else []


def _without(count: int) -> str:
    """Why nobody can be behind: no municipality, or no target to hold figures against."""
    return "overview-no-targets" if count else "overview-nobody"


def _lede(keys: Shown, attention: Shown, view: View) -> str:
    """The good news in one sentence, then the pressing one."""
    achieved = [row for row in rows_of(keys, KeyNumber) if isinstance(row, Achieved)]
    told = [
        view.words(
            "overview-achieved-goal" if row.goal else "overview-achieved",
            count=len(row.names), name=row.names[0], goal=row.goal,
        )
        for row in achieved
        if row.names
    ]  # fmt: skip
    return " ".join([*told, f"{attention.finding}."])


def _keys(shown: Shown, view: View) -> Component:
    figures = [_figure(row, view) for row in rows_of(shown, KeyNumber)]
    return figure_card(shown, drawing=key_figures(figures, view.words("key-figures-name")))


def _figure(row: KeyNumber, view: View) -> KeyFigure:
    words, value = view.words, row.value
    # A bar is so many of so many municipalities; a count beside an earlier one has none.
    is_part = value is not None and not isinstance(row, NationalCount | Agreed)
    whole = row.whole if is_part else None
    text: list[Part] = [row.comparison]
    if row.is_example:
        text += [" ", example(words)]
    return KeyFigure(
        label=row.label,
        value=nothing(row.value_nothing, words) if value is None else number(value, words.language),
        comparison=text,
        of=words("overview-of", whole=whole) if whole else "",
        share=min(value / whole, 1.0) if value is not None and whole else None,
    )


def _attention(shown: Shown, view: View) -> Component | None:
    """Missing figures first, bars for those that can be ranked, and the others in words."""
    rows = rows_of(shown, Pressing)
    if not rows:
        return html.P(view.words("attention-none-text"))
    missing = [row for row in rows if row.status is Status.MISSING]
    others = [row for row in rows if row.gap_on_day is None and row.status is not Status.MISSING]
    return html.Div([*_told(missing, view), *_bars(shown, view), *_told(others, view)])


def _bars(shown: Shown, view: View) -> list[Component]:
    """The bars of each goal by themselves, with its name above where there are several."""
    language = view.words.language
    if shown.figure is not None:
        return [graph("graph-attention", shown.figure, shown.alt_text, language)]
    parts: list[Component] = []
    for place, (goal, figure) in enumerate(figures(rows_of(shown, Pressing), shown.context)):
        alt = f"{goal}. {shown.alt_text}"
        name = html.H3(goal, className="pressing__goal")
        parts += [name, graph(f"graph-attention-{place}", figure, alt, language)]
    return parts


def _told(rows: Sequence[Pressing], view: View) -> list[Component]:
    """Each row with its reason in words; beyond a few the table has them."""
    if not rows:
        return []
    listed = [_listed(row, view) for row in rows[:MOST_LISTED]]
    parts: list[Component] = [html.Ol(listed, className="pressing")]
    if len(rows) > MOST_LISTED:
        more = view.words("overview-more", count=len(rows) - MOST_LISTED)
        parts.append(html.P(more, className="small quiet"))
    return parts


def _listed(row: Pressing, view: View) -> html.Li:
    words = view.words
    name = link(row.municipality, row.municipality_path, view.selection)
    marks = [example(words)] if row.is_example else []
    sign = status(row.status, words, marks=row.marks)
    return html.Li(
        [
            html.Span([name, " ", *marks], className="pressing__name"),
            html.Span(sign, className="pressing__status"),
            html.Span(_reason(row, view), className="pressing__text"),
        ]
    )


def _reason(row: Pressing, view: View) -> str:
    words = view.words
    if row.baseline is None:
        return words("overview-reason-plain", goal=row.goal)
    return words(
        "overview-reason",
        goal=row.goal,
        baseline=written_value(row.baseline, row.unit, words),
        year=str(row.baseline_year),
        target=target_of(row, words),
    )


PAGE = Page(path="/", key="overview", title_key="overview-menu", render=render, kept=Kept.DAY)

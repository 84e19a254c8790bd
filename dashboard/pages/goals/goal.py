"""One goal: how many stand where, how far each has come, and what the targets amount to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dash import html
from dash.development.base_component import Component

from answers.goals.goals import Goal, goal_of, goals
from answers.programmes.programmes import programme_code
from answers.selection import Selection
from dashboard.components.cards.figure_card import figure_card
from dashboard.components.cards.graph import graph
from dashboard.components.elements.aria import aria
from dashboard.components.elements.links import Part, link
from dashboard.components.elements.signs import example, status
from dashboard.components.goals.tally import status_guide, tally
from dashboard.frame.page import Crumb, Kept, Page, PageContent, View
from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.goals.bridge import GOAL_BRIDGE
from exhibits.goals.observations import GOAL_OBSERVATIONS, figure_for
from exhibits.goals.points import GOAL_POINTS
from exhibits.goals.progress import GOAL_PROGRESS, Way
from exhibits.goals.sentences import REACHED, gap_text
from exhibits.goals.statuses import GOAL_STATUSES, StatusCount
from exhibits.goals.targets import GOAL_TARGETS, TargetLine
from exhibits.goals.without_target import GOAL_WITHOUT
from exhibits.goals.worked_formula import worked
from monitoring.attention import attention_order
from monitoring.status import Status
from words.catalog import Words
from words.vocabulary import MARKS, dashed

FILTERS = ("dato", "registreret", "eksempel", "gruppe", "region")
CARDS = (GOAL_BRIDGE, GOAL_TARGETS, GOAL_WITHOUT)


def follow(view: View) -> Selection:
    """The address names programme and goal; both go before the filters."""
    number = view.params["no"]
    known = int(number) if number.isascii() and number.isdigit() else None
    written = view.params["program"]
    code = programme_code(view.services, view.selection, written) or written
    return replace(view.selection, programme_code=code, goal_no=known)


def exists(view: View) -> bool:
    """Whether the programme has such a goal."""
    selection = follow(view)
    return selection.goal_no is not None and goal_of(view.services, selection) is not None


def render(view: View) -> PageContent:
    """The tally first, then who is how far."""
    words = view.words
    goal = goal_of(view.services, view.selection)
    if goal is None:
        raise LookupError("a page is rendered only for a goal that exists")
    statuses = _shown(GOAL_STATUSES, view)
    progress = _shown(GOAL_PROGRESS, view)
    counts = rows_of(statuses, StatusCount)
    count = sum(row.count for row in counts)
    has_examples = any(row.is_example for row in counts)
    return PageContent(
        heading=words("goal-title", no=str(goal.no), name=goal.called(words.language)),
        lede=_lede(goal, counts, rows_of(progress, Way), words),
        body=[_siblings(goal, view), *_body(statuses, progress, view)],
        announcement=words("shows-municipalities", count=count),
        example_note=words("goal-examples") if has_examples else "",
        filters=FILTERS,
        crumbs=(Crumb(words("goals-menu"), "/maal"),),
    )


def _shown(exhibit: AnyExhibit, view: View) -> Shown:
    return show(exhibit, view.services, view.selection, view.words)


def _lede(goal: Goal, counts: Sequence[StatusCount], rows: Sequence[Way], words: Words) -> str:
    count = sum(row.count for row in counts)
    known = sum(row.count for row in counts if row.has_number)
    counted = goal.counted(words.language)
    if not count:
        return words("goals-no-municipalities")
    if not counted:
        return words("goal-lede-no-indicator", count=count)
    told = words("goal-lede", known=known, count=count, counted=counted)
    return " ".join(part for part in (told, _most_to_tell(rows, words)) if part)


def _most_to_tell(rows: Sequence[Way], words: Words) -> str:
    """Who is furthest from the plan, or else who has reached the target."""
    for row in attention_order(rows):
        if row.gap_on_day is not None and row.status is not Status.MISSING:
            gap = gap_text(row.gap_on_day, row.unit or "", row.is_higher_better, words)
            return words("goal-lede-behind", name=row.name, gap=gap)
    reached = [row for row in rows if row.status in REACHED and row.value_year is not None]
    if len(reached) == 1:
        first = reached[0]
        years = {"now": str(first.value_year), "end": str(first.target_year)}
        return words("goal-lede-reached", name=first.name, **years)
    if reached:
        places = {row.municipality_code for row in reached}
        return words("goal-lede-reached-many", count=len(places))
    return ""


def _siblings(goal: Goal, view: View) -> html.Nav:
    words = view.words
    links = [
        link(
            words("goal-sibling", no=str(each.no), name=each.called(words.language)),
            each.path,
            view.selection,
            **(aria(current="page") if each == goal else {}),
        )
        for each in goals(view.services, view.selection)
    ]
    return html.Nav(
        html.Ul([html.Li(each) for each in links]),
        className="siblings not-print",
        **aria(label=words("goal-siblings")),
    )


def _body(statuses: Shown, progress: Shown, view: View) -> list[Component]:
    words = view.words
    if not statuses.rows and not statuses.fault:
        return [html.P(words("goals-no-municipalities"), className="section")]
    body: list[Component] = [] if statuses.fault else [_tally(statuses, words)]
    if progress.rows:
        guide = status_guide(words("goal-all-statuses"), MARKS, words)
        body += [figure_card(progress), guide]
    points = _shown(GOAL_POINTS, view)
    if points.rows:
        body += [figure_card(points)]
    for exhibit in CARDS:
        shown = _shown(exhibit, view)
        if shown.rows:
            body.append(_card(shown))
    if points.rows:
        body.append(_details(points, view))
    return body


def _card(shown: Shown) -> Component:
    """A table that ends in a sum marks its last row."""
    is_summed = shown.key == GOAL_TARGETS.key and rows_of(shown, TargetLine)[-1].is_total
    card: Component = figure_card(shown)
    return html.Div(card, className="with-total") if is_summed else card


def _tally(statuses: Shown, words: Words) -> html.Section:
    counts = rows_of(statuses, StatusCount)
    title = words("goal-tally", count=sum(row.count for row in counts))
    return html.Section(
        [
            html.H2(title, id="goal-tally", className="tally-title"),
            tally(counts, title, words),
        ],
        className="tally-section",
        **aria(labelledby="goal-tally"),
    )


def _details(points: Shown, view: View) -> html.Section:
    shown, rows = _shown(GOAL_OBSERVATIONS, view), rows_of(points, Way)
    opened = next((no for no, row in enumerate(rows) if row.required is not None), 0)
    details = [
        _detail(no, row, shown, is_open=row.name == rows[opened].name)
        for no, row in enumerate(rows)
    ]
    return figure_card(shown, drawing=html.Div(details, className="folds"))


def _detail(no: int, row: Way, shown: Shown, is_open: bool) -> html.Details:
    words = shown.context.words
    name: list[Part] = [html.B(row.name)]
    if row.is_example:
        name += [" ", example(words)]
    summary = html.Summary([html.Span(name), status(row.status, words, row.own_marks)])
    alt = words("goal-detail-alt", name=row.name)
    drawing = graph(
        f"goal-detail-{row.municipality_code}-{no}", figure_for(shown, row.name), alt,
        words.language,
    )  # fmt: skip
    return html.Details(
        [summary, html.Div([drawing, _worked(row, words)], className="detail")],
        open=is_open,
        className="fold",
    )


def _worked(row: Way, words: Words) -> html.Div:
    key = dashed(row.status)
    lines = [
        html.Div(
            [
                html.Dt(line.label),
                html.Dd([html.Span(line.working), " ", html.B(line.result)]),
            ]
        )
        for line in worked(row, words)
    ]
    told = html.P([html.B(words(f"status-{key}")), ": ", words(f"status-{key}-meaning")])
    none = [] if lines else [html.P(words("goal-worked-none"), className="quiet")]
    return html.Div([*([html.Dl(lines)] if lines else none), told], className="worked small")


GOAL_PAGE = Page(
    path="/maal/<program>/<no>",
    key="goal",
    title_key="goals-menu",
    render=render,
    in_menu=False,
    exists=exists,
    follow=follow,
    kept=Kept.DAY,
)

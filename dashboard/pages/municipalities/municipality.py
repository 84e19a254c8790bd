"""One municipality: its programmes, methods, goals, counts, releases, and what has come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from dash import html
from dash.development.base_component import Component

from answers.facts.goals import MeasurementFact
from answers.municipalities.municipalities import Place, about_one, place_at
from answers.provenance import source_of
from dashboard.components.cards.figure_card import figure_card
from dashboard.components.cards.source_list import source_list
from dashboard.components.elements.links import href
from dashboard.components.goals.verdict_rows import goal_rows, numbers
from dashboard.components.municipalities.release_dots import release_dots
from dashboard.components.municipalities.trend_panels import trend_panels
from dashboard.components.reporting.reporting_lines import reporting_lines
from dashboard.frame.page import Crumb, Kept, Page, PageContent, View
from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.municipalities.counted_years import CountedYear
from exhibits.municipalities.goals import MUNICIPALITY_GOALS, MunicipalityGoal
from exhibits.municipalities.measurements import MUNICIPALITY_MEASUREMENTS
from exhibits.municipalities.methods import MUNICIPALITY_METHODS, MethodPartLine
from exhibits.municipalities.programmes import MUNICIPALITY_PROGRAMMES, MembershipLine
from exhibits.municipalities.releases import MUNICIPALITY_RELEASES
from exhibits.municipalities.reporting import MUNICIPALITY_REPORTING
from words import notation
from words.vocabulary import dashed

EXHIBITS = (
    ("programmes", MUNICIPALITY_PROGRAMMES),
    ("methods", MUNICIPALITY_METHODS),
    ("goals", MUNICIPALITY_GOALS),
    ("measurements", MUNICIPALITY_MEASUREMENTS),
    ("releases", MUNICIPALITY_RELEASES),
    ("reporting", MUNICIPALITY_REPORTING),
)
OF_THE_COUNTRY = ("goals", "measurements")


def render(view: View) -> PageContent:
    """Facts, then a block for each thing known, each beginning with its finding."""
    place = place_at(view.services, view.selection, view.params["municipality"])
    if place is None:  # the frame asks `exists` first
        raise LookupError(view.params["municipality"])
    words = view.words
    shown = {
        name: _shown(exhibit, place, view)
        for name, exhibit in EXHIBITS
        if not place.is_national or name in OF_THE_COUNTRY
    }
    invented = [name for name, each in shown.items() if each.has_examples]
    return PageContent(
        heading=words("municipality-national") if place.is_national else place.name,
        lede=_national_lede(shown, view) if place.is_national else _lede(shown, view),
        body=_body(place, shown, view),
        announcement=words("municipality-shows", date=_day(view)),
        example_note=_example_note(invented, view),
        crumbs=(Crumb(words("municipalities-menu"), "/kommuner"),),
    )


def exists(view: View) -> bool:
    """Whether the address names a municipality, by slug or by code."""
    return place_at(view.services, view.selection, view.params["municipality"]) is not None


def _shown(exhibit: AnyExhibit, place: Place, view: View) -> Shown:
    return show(exhibit, view.services, about_one(view.selection, place), view.words)


def _body(place: Place, shown: dict[str, Shown], view: View) -> list[Component]:
    words = view.words
    goals, measured = shown["goals"], shown["measurements"]
    judged = rows_of(goals, MunicipalityGoal)
    goal_list = goal_rows(judged, view.selection, words) if judged else None
    goal_block = _block("goals", goals, view, goal_list)
    newer = _newer(place, measured, view)
    measurement_block = _block("measurements", measured, view, trend_panels(measured), newer)
    if place.is_national:
        blocks: list[Component] = [measurement_block, *([goal_block] if goal_list else [])]
        return [html.Div(blocks, className="municipality")]
    return [
        html.Div(
            [
                _pair(
                    _block("methods", shown["methods"], view),
                    html.Div(
                        [
                            _block("programmes", shown["programmes"], view),
                            _facts(place, shown, view),
                        ]
                    ),
                ),
                goal_block,
                measurement_block,
                _pair(_block("releases", shown["releases"], view, release_dots(shown["releases"])),
                      _block("reporting", shown["reporting"], view,
                             after=reporting_lines(shown["reporting"]))),
            ],
            className="municipality",
        )
    ]  # fmt: skip


def _pair(first: Component, second: Component) -> html.Div:
    return html.Div([first, second], className="pair")


def _block(
    name: str,
    shown: Shown,
    view: View,
    drawing: Component | None = None,
    after: Component | None = None,
) -> html.Div:
    columns = tuple(each for each in shown.columns if each.key not in _left_out(shown))
    card = figure_card(replace(shown, columns=columns), drawing=drawing)
    title = html.P(view.words(f"municipality-block-{name}"), className="block__name")
    return html.Div(
        [title, card, *([after] if after else [])], className="block", id=f"block-{name}"
    )


def _left_out(shown: Shown) -> frozenset[str]:
    """What the page says already, and a file that leaves the page does not.

    The municipality; and for methods programme and state while all run in the chosen one.
    """
    if shown.key == "municipality-methods":
        parts = [row.part for row in rows_of(shown, MethodPartLine)]
        if parts and all(part.is_own_programme and part.state == "running" for part in parts):
            return frozenset({"municipality", "programme", "state_text"})
    return frozenset({"municipality"})


def _day(view: View) -> str:
    return notation.day(view.services.moment(view.selection).on, view.words.language)


def _facts(place: Place, shown: dict[str, Shown], view: View) -> html.Div:
    words = view.words
    population = place.population_on(shown["goals"].context.on)
    said = words("municipality-unknown")
    if population:
        count = notation.number(population[1], words.language)
        said = words("municipality-population-on", count=count, year=str(population[0]))
    facts = (
        ("municipality-code", place.code),
        ("municipality-region", place.region or words("municipality-region-none")),
        ("municipality-population", said),
    )
    terms = [html.Div([html.Dt(words(key)), html.Dd(value)]) for key, value in facts]
    sources = (source_of(place.stored),) if place.stored else ()
    summary = html.Summary(words("tool-origin"))
    origin = html.Details(
        [summary, source_list(sources, words)], className="facts__origin not-print"
    )
    return html.Div([html.Dl(terms), origin], className="facts")


def _newer(place: Place, measured: Shown, view: View) -> Component | None:
    """How many readings lie after the shown day, with a way to see them."""
    known = view.services.facts(MeasurementFact, view.selection)
    own = [each for each in known if each.municipality_code == place.code]
    counted = [row for row in rows_of(measured, CountedYear) if row.is_counted]
    count = len(own) - len(counted)
    today = view.services.today()
    if count <= 0 or measured.context.on >= today:
        return None
    there = href("", replace(view.selection, on=today))
    return html.P(
        [
            view.words("municipality-newer", count=count), " ",
            html.A(view.words("municipality-newer-link"), href=there, className="not-print"),
        ],
        className="block__after",
    )  # fmt: skip


def _lede(shown: dict[str, Shown], view: View) -> str:
    words, services = view.words, view.services
    programme = services.programme(view.selection)
    if programme is None:
        return words("municipality-lede-empty")
    name = programme.told(words.language)
    known = [row.part for row in rows_of(shown["programmes"], MembershipLine)]
    own = next((part for part in known if part.is_own_programme), None)
    if own is None:
        known = [part for part in known if part.fact.is_example == programme.fact.is_example]
        is_no = programme.has_all_participants
        key = "municipality-lede-outside" if is_no else "municipality-lede-unknown"
        return words(key, programme=name, others=len(known))
    group = dashed(own.fact.group or "participant")
    parts = [row.part for row in rows_of(shown["methods"], MethodPartLine)]
    running = sum(part.is_own_programme and part.state == "running" for part in parts)
    first = words(f"municipality-lede-{group}", programme=name, methods=running)
    return f"{first} {_goal_sentence(rows_of(shown['goals'], MunicipalityGoal), view)}".strip()


def _goal_sentence(rows: Iterable[MunicipalityGoal], view: View) -> str:
    """The first goal of the programme that has a target, in words and numbers.

    A count that is better neither higher nor lower has no status to say.
    """
    for row in rows:
        if row.is_own_programme and row.indicator_code and row.status:
            status = view.words(f"status-{dashed(row.status)}")
            low, told = status[:1].lower() + status[1:], numbers(row, view.words)
            key = "municipality-lede-goal" if told else "municipality-lede-goal-plain"
            return view.words(key, goal=row.goal, status=low, numbers=told)
    return ""


def _national_lede(shown: dict[str, Shown], view: View) -> str:
    codes = {row.indicator_code for row in rows_of(shown["measurements"], CountedYear)}
    return view.words("municipality-lede-national", count=len(codes))


def _example_note(invented: list[str], view: View) -> str:
    if not invented:
        return ""
    named = [view.words(f"municipality-block-{name}").lower() for name in invented]
    return view.words("municipality-examples", blocks=", ".join(named))


PAGE = Page(
    path="/kommuner/<municipality>",
    key="municipality",
    title_key="municipalities-menu",
    render=render,
    in_menu=False,
    exists=exists,
    kept=Kept.DAY,
)

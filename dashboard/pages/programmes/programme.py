"""One programme: what is known of it, who takes part, when, with what money and to what end."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from dash import html
from dash.development.base_component import Component

from answers.programme import Programme
from answers.programmes.printed_dates import period
from answers.programmes.programmes import programme_code, target_count
from answers.selection import Selection
from dashboard.components.cards.figure_card import figure_card
from dashboard.components.cards.map_card import place_map
from dashboard.components.elements.aria import aria
from dashboard.components.elements.folded import folded, told
from dashboard.components.programmes.calendar_list import calendar_list
from dashboard.components.programmes.fact_list import programme_facts
from dashboard.components.programmes.note_list import programme_notes
from dashboard.components.programmes.phase_list import programme_phases
from dashboard.frame.page import Crumb, Kept, Page, PageContent, View
from dashboard.pages.programmes.call import call_examples, call_parts
from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.exhibit.shown import Shown
from exhibits.programmes.calendar import PROGRAMME_CALENDAR
from exhibits.programmes.facts import PROGRAMME_FACTS
from exhibits.programmes.goals import PROGRAMME_GOALS
from exhibits.programmes.grant_sums import PROGRAMME_GRANT_SUMS
from exhibits.programmes.grants import PROGRAMME_GRANT_YEARS, PROGRAMME_GRANTS
from exhibits.programmes.maps import PROGRAMME_MAP
from exhibits.programmes.methods import PROGRAMME_METHODS
from exhibits.programmes.municipalities import PROGRAMME_MUNICIPALITIES
from exhibits.programmes.notes import PROGRAMME_NOTES
from exhibits.programmes.phases import PROGRAMME_PHASES
from exhibits.programmes.sentences import UNKNOWN
from words import notation

FILTERS = ("dato", "registreret", "eksempel")
PartName = Literal["about", "municipalities", "methods", "time", "money", "call"]
Part = tuple[PartName, list[Component]]


def follow(view: View) -> Selection:
    """The address names the programme; no group, region or method narrows it."""
    written = view.params["program"]
    code = programme_code(view.services, view.selection, written) or written
    return replace(view.selection, programme_code=code, group=None, region=None, method_code=None)


def exists(view: View) -> bool:
    """Whether the address means a programme, at any time."""
    return programme_code(view.services, view.selection, view.params["program"]) is not None


def render(view: View) -> PageContent:
    """The facts first, then each part under its own heading."""
    words = view.words
    programme = view.services.programme(view.selection)
    facts = _shown(PROGRAMME_FACTS, view)
    parts = _parts(facts, view) if programme else []
    day = notation.day(view.services.moment(view.selection).on, words.language)
    return PageContent(
        heading=_name(programme, view),
        lede=_lede(programme, facts, view),
        body=[_contents(parts, view), *(_part(name, body, view) for name, body in parts)],
        announcement=words("programme-shows", date=day),
        example_note=words("programme-examples")
        if programme and programme.fact.is_example
        else call_examples(view),
        filters=FILTERS,
        crumbs=(Crumb(words("programmes-menu"), "/programmer"),),
        heading_language=_name_language(programme, view),
    )


def _shown(exhibit: AnyExhibit, view: View) -> Shown:
    return show(exhibit, view.services, view.selection, view.words)


def _name(programme: Programme | None, view: View) -> str:
    """Its name; one that was not registered yet still has the name it got later."""
    later = replace(view.selection, registered=None, examples=True)
    known = programme or view.services.programme(later)
    return known.called(view.words.language) if known else view.params["program"]


def _name_language(programme: Programme | None, view: View) -> str | None:
    """Norwegian where a Norwegian name has no other in the language of the page."""
    if programme is None or not programme.is_norwegian:
        return None
    return None if view.words.language == "en" and programme.fact.name_en else "no"


def _lede(programme: Programme | None, facts: Shown, view: View) -> str:
    words = view.words
    if programme is None:
        return words("programme-lede-unknown")
    if programme.is_grouping:
        return words("programme-lede-grouping")
    return words(
        "programme-lede",
        period=period(programme.fact.period_text, words),
        owner=programme.fact.owner or words(UNKNOWN),
        seats=f"{facts.finding}.",
    )


def _parts(facts: Shown, view: View) -> list[Part]:
    return [
        ("about", [*_notes(view), figure_card(facts, programme_facts(facts))]),
        ("municipalities", [*_cards(view, PROGRAMME_MUNICIPALITIES), *_map(view)]),
        ("methods", [*_cards(view, PROGRAMME_METHODS), *_goals(view)]),
        ("time", [_phases(view), _calendar(view)]),
        ("money", _money(view)),
        *_call(view),
    ]


def _call(view: View) -> list[Part]:
    parts = call_parts(view, view.selection.programme_code)
    return [("call", parts)] if parts else []


def _cards(view: View, *exhibits: AnyExhibit) -> list[Component]:
    return [_card(_shown(exhibit, view)) for exhibit in exhibits]


def _card(shown: Shown, drawing: Component | None = None) -> Component:
    """A card, or one sentence where there is nothing to show; a phone folds a long table."""
    if not shown.rows:
        return html.P(f"{shown.finding}.", className="programme__nothing")
    is_narrow = shown.context.width_class == "narrow"
    return figure_card(shown, drawing or (folded(shown) if is_narrow else None))


def _notes(view: View) -> list[Component]:
    """What it is for and how it works, where any source tells."""
    shown = _shown(PROGRAMME_NOTES, view)
    return [figure_card(shown, programme_notes(shown))] if shown.rows or shown.fault else []


def _phases(view: View) -> Component:
    shown = _shown(PROGRAMME_PHASES, view)
    return _card(shown, programme_phases(shown))


def _calendar(view: View) -> Component:
    shown = _shown(PROGRAMME_CALENDAR, view)
    is_narrow = shown.context.width_class == "narrow"
    return _card(shown, calendar_list(shown) if is_narrow else None)


def _map(view: View) -> list[Component]:
    """Where they lie; one place alone needs no map."""
    shown = _shown(PROGRAMME_MAP, view)
    return [place_map(shown)] if len(shown.rows) > 1 else []


def _goals(view: View) -> list[Component]:
    """The goals and criteria, or why there are none."""
    shown = _shown(PROGRAMME_GOALS, view)
    if shown.rows:
        return [figure_card(shown)]
    words, count = view.words, target_count(view.services, view.selection)
    said = (
        f"{words('programme-goals-targets', count=count)}. {words('programme-goals-targets-why')}"
        if count
        else f"{shown.finding}. {words('programme-goals-none-why')}"
    )
    return [html.P(said, className="programme__nothing")]


def _money(view: View) -> list[Component]:
    """Years and sums where there are any; the long table of amounts is folded."""
    grants = _shown(PROGRAMME_GRANTS, view)
    if not grants.rows and not grants.fault:
        return [_card(grants)]
    years, sums = (_shown(each, view) for each in (PROGRAMME_GRANT_YEARS, PROGRAMME_GRANT_SUMS))
    return [
        *(figure_card(shown) for shown in (years,) if shown.rows),
        *(figure_card(shown, folded(shown)) for shown in (sums,) if shown.rows),
        figure_card(grants, told(view.words("programme-grants-open", count=len(grants.rows)))),
    ]


def _part(name: PartName, body: list[Component], view: View) -> html.Section:
    title = f"del-{name}"
    heading = html.P(view.words(f"programme-part-{name}"), className="block__name")
    return html.Section([heading, *body], className="block programme", id=title)


def _contents(parts: list[Part], view: View) -> html.Nav:
    links = [html.A(view.words(f"programme-part-{name}"), href=f"#del-{name}") for name, _ in parts]
    return html.Nav(
        html.Ul([html.Li(each) for each in links], className="links"),
        className="contents not-print",
        **aria(label=view.words("programme-contents")),
    )


PROGRAMME_PAGE = Page(
    path="/programmer/<program>",
    key="programme",
    title_key="programmes-menu",
    render=render,
    in_menu=False,
    exists=exists,
    follow=follow,
    kept=Kept.MINUTE,
)

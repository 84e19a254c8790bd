"""Who uses one method: since when, through which stages, and where it is written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dash import html
from dash.development.base_component import Component

from answers.facts.methods import ParticipationFact
from answers.methods.use import MethodUse
from answers.municipalities.municipalities import slug
from answers.provenance import Source
from answers.selection import Selection
from dashboard.components.cards.table import scroll_region
from dashboard.components.elements.aria import data
from dashboard.components.elements.links import Part, link
from dashboard.components.elements.signs import example, signed, stage
from dashboard.components.elements.text_with_links import with_links
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.methods.matrix import MatrixCell, answer_key, uses_of
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

HEADINGS = ("municipality", "group", "stage", "since", "history", "origin")


def method_users(shown: Shown) -> Component | None:
    """A table of those that use the method, or once did; each row can be linked to by its name."""
    words = shown.context.words
    uses = [use for use in uses_of(rows_of(shown, MatrixCell)) if use.has_run]
    if not uses:
        return None
    head = html.Tr([html.Th(words(f"methods-{name}"), scope="col") for name in HEADINGS])
    body = [_line(use, words, shown.context.selection) for use in uses]
    caption = html.Caption(shown.subtitle, className="unseen")
    table = html.Table(
        [caption, html.Thead(head), html.Tbody(body)], className="table method-users"
    )
    return scroll_region(table, words("table-label", caption=shown.finding))


def _line(use: MethodUse, words: Words, selection: Selection) -> html.Tr:
    name: list[Part] = [link(use.municipality, use.municipality_path, selection)]
    if use.is_example:
        name += [" ", example(words)]
    group = words(f"group-{dashed(use.group)}") if use.group else ""
    cells: tuple[Part, ...] = (
        group,
        _stage(use, words),
        _since(use, words),
        _history(use.history, words),
        origin(use.sources, words),
    )
    heading = html.Th(html.Span(name), scope="row")
    shown = [_cell(key, part, words) for key, part in zip(HEADINGS[1:], cells, strict=True)]
    # Focus can be moved here, so that a link to one municipality is also heard.
    return html.Tr([heading, *shown], id=slug(use.municipality), tabIndex=-1)


def _cell(key: str, part: Part, words: Words) -> html.Td:
    return html.Td(part, **data(label=words(f"methods-{key}")))


def _stage(use: MethodUse, words: Words) -> html.Span:
    if use.runs is None:
        return signed("runs_unknown", words(answer_key(use)), plain=True)
    if use.runs is False:
        return html.Span(words("methods-no-longer"))
    return stage(use.stage, words)


def _since(use: MethodUse, words: Words) -> str:
    if use.runs is None:
        return ""
    return _day(use.since, words) or words("methods-date-unknown-short")


def _history(history: Sequence[ParticipationFact], words: Words) -> Component:
    if not any(stored.stage or stored.from_on or stored.to_on for stored in history):
        return html.Span(words("methods-history-none"), className="quiet")
    return html.Ul([html.Li(_period(stored, words)) for stored in history])


def _period(stored: ParticipationFact, words: Words) -> str:
    """A stored row in words: its stage, and from when to when as far as it says."""
    if stored.runs:
        what = words(f"methods-card-{stored.stage or 'unknown'}")
    else:
        what = words("methods-unknown" if stored.runs is None else "methods-no")
    return words("methods-history-line", what=what, when=when(stored, words))


def when(stored: ParticipationFact, words: Words) -> str:
    """From a day, to a day, both, or that no date is given."""
    from_on, to_on = _day(stored.from_on, words), _day(stored.to_on, words)
    if from_on and to_on:
        return words("methods-from-to", first=from_on, last=to_on)
    if from_on:
        return words("methods-from", first=from_on)
    if to_on:
        return words("methods-to", last=to_on)
    return words("methods-date-unknown-short")


def _day(day: date | None, words: Words) -> str:
    return notation.day(day, words.language) if day else ""


def origin(sources: Sequence[Source], words: Words) -> Component:
    """File, sheet and cell of each stored row, and the source it names."""
    places = [
        html.Li(
            [
                html.Span(str(each.file_name)),
                *([html.Span(with_links(each.source))] if each.source else []),
                html.Span(
                    words("source-place", sheet=str(each.sheet), cells=str(each.cell)),
                    className="quiet",
                ),
            ]
        )
        for each in sources
    ]
    return html.Ul(places, className="places")

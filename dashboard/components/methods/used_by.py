"""Who uses one method: since when, through which stages, and where it is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dash import html
from dash.development.base_component import Component

from answers.municipalities.municipalities import slug
from answers.provenance import Source
from answers.selection import Selection
from dashboard.components.cards.table import scroll_region
from dashboard.components.elements.aria import data
from dashboard.components.elements.links import Part, link
from dashboard.components.elements.signs import example, signed, stage
from exhibits.exhibit.shown import Shown
from monitoring.exact import is_known
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

HEADINGS = ("municipality", "group", "stage", "since", "history", "origin")
TOLD = ("stage", "from_on", "to_on")
Row = Mapping[Any, Any]


def method_users(shown: Shown) -> Component | None:
    """A table of those that use the method, or once did; each row can be linked to by its name."""
    words = shown.context.words
    rows = [row for row in shown.table.to_dict("records") if has_run(row)]
    if not rows:
        return None
    head = html.Tr([html.Th(words(f"methods-{name}"), scope="col") for name in HEADINGS])
    body = [_line(row, words, shown.context.selection) for row in rows]
    caption = html.Caption(shown.subtitle, className="unseen")
    table = html.Table(
        [caption, html.Thead(head), html.Tbody(body)], className="table method-users"
    )
    return scroll_region(table, words("table-label", caption=shown.finding))


def has_run(row: Row) -> bool:
    """Whether it runs, may run, or ran before the day."""
    return row["runs"] is not False or any(_is_yes(each) for each in row["history"])


def _is_yes(stored: Row) -> bool:
    return is_known(stored["runs"]) and bool(stored["runs"])


def _line(row: Row, words: Words, selection: Selection) -> html.Tr:
    name: list[Part] = [link(row["municipality"], row["municipality_path"], selection)]
    if row["is_example"]:
        name += [" ", example(words)]
    group = words(f"group-{dashed(row['group'])}") if row["group"] else ""
    cells: tuple[Part, ...] = (
        group,
        _stage(row, words),
        _since(row, words),
        _history(row, words),
        origin(row["sources"], words),
    )
    heading = html.Th(html.Span(name), scope="row")
    shown = [_cell(key, part, words) for key, part in zip(HEADINGS[1:], cells, strict=True)]
    # Focus can be moved here, so that a link to one municipality is also heard.
    return html.Tr([heading, *shown], id=slug(str(row["municipality"])), tabIndex=-1)


def _cell(key: str, part: Part, words: Words) -> html.Td:
    return html.Td(part, **data(label=words(f"methods-{key}")))


def _stage(row: Row, words: Words) -> html.Span:
    if row["runs"] is None:
        return signed("runs_unknown", words("methods-unknown"), plain=True)
    if row["runs"] is False:
        return html.Span(words("methods-no-longer"))
    return stage(row["stage"], words)


def _since(row: Row, words: Words) -> str:
    if row["runs"] is None:
        return ""
    if row["since"] is not None:
        return notation.day(row["since"], words.language)
    return words("methods-date-unknown-short")


def _history(row: Row, words: Words) -> Component:
    told = [each for each in row["history"] if any(is_known(each[key]) for key in TOLD)]
    if not told:
        return html.Span(words("methods-history-none"), className="quiet")
    return html.Ul([html.Li(_period(stored, words)) for stored in row["history"]])


def _period(stored: Row, words: Words) -> str:
    """A stored row in words: its stage, and from when to when as far as it says."""
    if not _is_yes(stored):
        what = words("methods-no" if is_known(stored["runs"]) else "methods-unknown")
    else:
        known = is_known(stored["stage"])
        what = words(f"methods-card-{stored['stage']}" if known else "methods-card-unknown")
    return words("methods-history-line", what=what, when=when(stored, words))


def when(stored: Row, words: Words) -> str:
    """From a day, to a day, both, or that no date is given."""
    from_on, to_on = (_day(stored[key], words) for key in ("from_on", "to_on"))
    if from_on and to_on:
        return words("methods-from-to", first=from_on, last=to_on)
    if from_on:
        return words("methods-from", first=from_on)
    if to_on:
        return words("methods-to", last=to_on)
    return words("methods-date-unknown-short")


def _day(value: Any, words: Words) -> str:
    return notation.day(value, words.language) if is_known(value) else ""


def origin(sources: Sequence[Source], words: Words) -> Component:
    """File, sheet and cell of each stored row, and the source it names."""
    places = [
        html.Li(
            [
                html.Span(str(each.file_name)),
                html.Span(
                    words("source-place", sheet=str(each.sheet), cells=str(each.cell)),
                    className="quiet",
                ),
            ]
        )
        for each in sources
    ]
    return html.Ul(places, className="places")

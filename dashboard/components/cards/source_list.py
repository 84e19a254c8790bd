"""Hvor kommer tallet fra: file, sheet and cell behind every figure."""

from __future__ import annotations

from collections.abc import Sequence

from dash import html
from dash.development.base_component import Component

from answers.provenance import Source
from dashboard.components.elements.signs import example
from words import notation
from words.catalog import Words

CELLS_SHOWN = 40


def source_list(sources: Sequence[Source], words: Words) -> Component:
    """The stored figures grouped by file, sheet and named source; says so when there are none."""
    if not sources:
        return html.P(words("sources-none"))
    groups: dict[tuple[object, ...], list[Source]] = {}
    for each in sources:
        key = (each.is_example, each.file_name, each.sheet, each.source)
        groups.setdefault(key, []).append(each)
    return html.Ul([_entry(group, words) for group in groups.values()], className="sources")


def _entry(group: Sequence[Source], words: Words) -> html.Li:
    first = group[0]
    file_name: list[str | Component] = [html.B(str(first.file_name))]
    if first.is_example:
        file_name += [" ", example(words)]
    lines = [
        html.Div(file_name),
        html.Div(words("source-place", sheet=str(first.sheet), cells=_cells(group, words))),
        html.Div(_registered(first, words), className="quiet"),
    ]
    named = [html.Div(first.source)] if first.source else []
    return html.Li(lines[:2] + named + lines[2:])


def _cells(group: Sequence[Source], words: Words) -> str:
    cells = list(dict.fromkeys(str(each.cell) for each in group))
    shown = ", ".join(cells[:CELLS_SHOWN])
    hidden = len(cells) - CELLS_SHOWN
    return words("source-more", cells=shown, count=hidden) if hidden > 0 else shown


def _registered(source: Source, words: Words) -> str:
    if source.registered_at is None:
        return ""
    at = notation.moment(source.registered_at, words.language)
    return words("source-registered", at=at, who=str(source.registered_by))

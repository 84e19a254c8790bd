"""The facts of one programme as a list of terms: unknown ones said, names linked."""

from __future__ import annotations

from typing import Any

from dash import html

from answers.programmes.members import by_group
from dashboard.components.elements.links import Children, Part, link
from exhibits.exhibit.shown import Shown
from exhibits.programmes.sentences import UNKNOWN


def programme_facts(shown: Shown) -> html.Dl | None:
    """Label and answer of every fact; nothing to draw before the programme is known."""
    if shown.table.empty:
        return None
    terms: list[Any] = []
    for row in shown.table.to_dict("records"):
        terms += [html.Dt(html.B(row["label"])), html.Dd(_answer(row, shown))]
    return html.Dl(terms, className="terms")


def _answer(row: dict[Any, Any], shown: Shown) -> Children:
    if not row["is_known"]:
        return html.Span(shown.context.words(UNKNOWN), className="quiet")
    if row["field"] == "seats":
        return _seats(row, shown)
    parts = row["parts"]
    if len(parts) > 1:
        return html.Ul([html.Li(part) for part in parts])
    # A Norwegian name is read aloud as Norwegian, a Danish note on an English page as Danish.
    return html.Span(parts[0], lang=row["language"]) if row["language"] else str(parts[0])


def _seats(row: dict[Any, Any], shown: Shown) -> Children:
    """How many are known, then who they are, each a link to its page."""
    words, selection, members = shown.context.words, shown.context.selection, row["members"]
    lines: list[Part] = []
    if row["programme"]["seats"] is not None:
        lines.append(html.P(row["parts"][0]))
    for group, rows in by_group(members, words):
        names: list[Part] = [f"{group}: "]
        for at, each in enumerate(rows):
            names += [", "] if at else []
            path, name = each["municipality_path"], each["municipality"]
            names.append(link(name, path, selection) if path else name)
        lines.append(html.P(names))
    return lines

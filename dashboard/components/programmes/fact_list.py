"""The facts of one programme as a list of terms: unknown ones said, names linked."""

from __future__ import annotations

from dash import html
from dash.development.base_component import Component

from answers.programmes.members import by_group
from dashboard.components.elements.links import Children, Part, link
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.programmes.facts import FactLine
from exhibits.programmes.sentences import UNKNOWN


def programme_facts(shown: Shown) -> html.Dl | None:
    """Label and answer of every fact; nothing to draw before the programme is known."""
    terms: list[Component] = []
    for row in rows_of(shown, FactLine):
        terms += [html.Dt(html.B(row.label)), html.Dd(_answer(row, shown))]
    return html.Dl(terms, className="terms") if terms else None


def _answer(row: FactLine, shown: Shown) -> Children:
    if not row.parts:
        return html.Span(shown.context.words(UNKNOWN), className="quiet")
    if row.stated.field == "seats":
        return _seats(row, shown)
    first, *others = row.parts
    if others:
        return html.Ul([html.Li(part) for part in row.parts])
    # A Norwegian name is read aloud as Norwegian, a Danish note on an English page as Danish.
    return html.Span(first, lang=row.language) if row.language else first


def _seats(row: FactLine, shown: Shown) -> Children:
    """How many are known, then who they are, each a link to its page."""
    words, selection = shown.context.words, shown.context.selection
    lines: list[Part] = []
    if row.stated.programme.fact.seats is not None:
        lines.append(html.P(row.parts[0]))
    for group, members in by_group(row.stated.members, words):
        names: list[Part] = [f"{group}: "]
        for at, each in enumerate(members):
            names += [", "] if at else []
            names.append(link(each.name, each.path, selection) if each.path else each.name)
        lines.append(html.P(names))
    return lines

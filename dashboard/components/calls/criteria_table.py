"""Applicants and criteria as a table with row and column headings, and as cards on a phone.

A row is an applicant, so that a screen reader hears one application whole before the next.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from dash import html
from dash.development.base_component import Component

from answers.calls.applications import NONE, YES
from dashboard.components.cards.table import scroll_region
from dashboard.components.elements.aria import data
from dashboard.components.elements.links import Part, link
from dashboard.components.elements.signs import example, signed
from exhibits.calls.applicants import ApplicantRow
from exhibits.exhibit.shown import Context, Shown, rows_of
from words.catalog import Words

Rows = Sequence[ApplicantRow]
STEPS = (("days", 86400), ("hours", 3600), ("minutes", 60), ("seconds", 1))


def call_table(shown: Shown) -> html.Div:
    """The drawing of the exhibit: the table on a wide screen, cards on a phone."""
    context = shown.context
    applied = [
        list(rows)
        for _, rows in groupby(
            rows_of(shown, ApplicantRow), key=lambda row: row.about.application.municipality_code
        )
    ]
    in_time = [rows for rows in applied if not rows[0].about.application.is_late]
    late = [rows for rows in applied if rows[0].about.application.is_late]
    label = context.words("table-label", caption=context.words("call-applicants-name"))
    table = scroll_region(_table(in_time, late, context), label)
    return html.Div(
        [
            html.Div(table, className="not-phone"),
            html.Div(_cards(in_time, late, context), className="only-phone call-cards"),
        ]
    )


def _table(in_time: Sequence[Rows], late: Sequence[Rows], context: Context) -> html.Table:
    words = context.words
    criteria = (in_time or late)[0]
    heads = [html.Th(_criterion(row), scope="col") for row in criteria]
    first = html.Th(words("call-applicant"), scope="col")
    bodies = [html.Tbody([_line(rows, context) for rows in in_time])] if in_time else []
    if late:
        title = html.Th(words("call-applicants-late"), scope="rowgroup", colSpan=len(criteria) + 1)
        rows = [_late_line(each, len(criteria), context) for each in late]
        bodies.append(html.Tbody([html.Tr(title, className="call-table__late"), *rows]))
    caption = html.Caption(words("call-applicants-caption"), className="unseen")
    head = html.Thead(html.Tr([first, *heads]))
    return html.Table([caption, head, *bodies], className="table call-table")


def _criterion(row: ApplicantRow) -> list[Part]:
    return [row.criterion] if row.no is None else [f"{row.no}. ", row.criterion]


def _line(rows: Rows, context: Context) -> html.Tr:
    file = _file(rows)
    cells = [
        html.Td(_answer(row, file, context.words), **data(label=row.criterion)) for row in rows
    ]
    return html.Tr([html.Th(_who(rows, context), scope="row"), *cells])


def _late_line(rows: Rows, columns: int, context: Context) -> html.Tr:
    head = html.Th(_who(rows, context), scope="row")
    return html.Tr([head, html.Td(_late_text(rows[0], context), colSpan=columns)])


def _late_text(row: ApplicantRow, context: Context) -> str:
    words = context.words
    seconds = int(row.about.seconds_late)
    for name, length in STEPS:
        if seconds >= length:
            after = words(f"call-after-{name}", count=seconds // length)
            return words("call-applicants-late-line", after=after)
    return words("call-applicants-late-line", after=words("call-after-less"))


def _file(rows: Rows) -> str:
    """The file most of an application's answers came in; named once and not in every cell."""
    files = [row.stored.file_name for row in rows if row.stored]
    return Counter(files).most_common(1)[0][0] if files else ""


def _who(rows: Rows, context: Context) -> list[Part]:
    words, row = context.words, rows[0]
    application = row.about.application
    name: list[Part] = [link(row.municipality, row.municipality_path, context.selection)]
    if application.is_example:
        name += [" ", example(words)]
    received = words("call-received-at", at=row.received_text)
    how = words("call-received-stated" if application.is_stated else "call-received-first")
    lines = [f"{received}, {how}", _file(rows)]
    return [html.Span(name), *(html.Span(each, className="call-small") for each in lines)]


def _answer(row: ApplicantRow, file: str, words: Words) -> list[Component]:
    given = row.about.given
    head: list[Part] = [signed(row.sign, row.answer, plain=given.state != YES)]
    if row.is_example and not row.about.application.is_example:
        head += [" ", example(words)]
    if given.is_after_deadline:
        head += [" ", html.Span(words("call-after-deadline"), className="tag")]
    parts: list[Component] = [html.P(head)]
    if row.evidence:
        parts.append(html.P(row.evidence, className="call-evidence"))
    elif given.state != NONE and given.criterion.rule is None:
        parts.append(html.P(words("call-evidence-none"), className="call-evidence"))
    if row.stored:
        place = row.source_text
        if row.stored.file_name == file:
            place = words("call-cell", sheet=row.stored.sheet, cell=row.stored.cell)
        parts.append(html.P([row.said, html.Br(), place], className="call-small"))
    return parts


def _cards(in_time: Sequence[Rows], late: Sequence[Rows], context: Context) -> list[Component]:
    parts: list[Component] = [html.Ul([_card(rows, context) for rows in in_time])]
    if late:
        parts.append(html.H3(context.words("call-applicants-late")))
        cards = [
            html.Li(
                [html.H4(_who(rows, context)), html.P(_late_text(rows[0], context))],
                className="call-card",
            )
            for rows in late
        ]
        parts.append(html.Ul(cards))
    return parts


def _card(rows: Rows, context: Context) -> html.Li:
    terms: list[Component] = []
    for row in rows:
        terms.append(html.Dt(_criterion(row)))
        terms.append(html.Dd(_answer(row, _file(rows), context.words)))
    return html.Li([html.H3(_who(rows, context)), html.Dl(terms)], className="call-card")

"""Every attempt: when, by whom, for whom, which file, and what came of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from dash import html
from dash.development.base_component import Component

from answers.figure_names import Names
from answers.selection import Selection
from dashboard.components.cards.table import scroll_region
from dashboard.components.elements.aria import data
from dashboard.components.elements.links import link
from database.submissions import Submission
from words import notation
from words.catalog import Words

COLUMNS = ("number", "at", "who", "for", "file", "result")
PATH = "/indberetning"
MOST_SHOWN = 100


def history_table(
    found: Sequence[Submission],
    opened: Collection[int],
    names: Names,
    selection: Selection,
    words: Words,
) -> Component:
    """The newest first, with the files of those that are opened; an empty history says so."""
    if not found:
        return html.P(words("submission-history-empty"))
    caption = words("submission-history")
    head = html.Tr([html.Th(words(f"submission-about-{each}"), scope="col") for each in COLUMNS])
    rows = [_row(each, each.id in opened, names, selection, words) for each in found[:MOST_SHOWN]]
    table = html.Table(
        [html.Caption(caption, className="unseen"), html.Thead(head), html.Tbody(rows)],
        className="table history",
    )
    return scroll_region(table, words("table-label", caption=caption))


def _row(
    found: Submission, is_opened: bool, names: Names, selection: Selection, words: Words
) -> html.Tr:
    path = f"{PATH}/{found.id}"
    places = ", ".join(names.municipality(code) for code in found.municipality_codes)
    file: Component | str = found.file_name
    if found.sha256 is not None and is_opened:
        file = html.A(found.file_name, href=f"{path}/fil", download="")
    cells: list[tuple[str, str | Component]] = [
        ("at", notation.moment(found.created_at, words.language)),
        ("who", found.who),
        ("for", places),
        ("file", file),
        ("result", result(found, words)),
    ]
    shown = [
        html.Td(content, className="long" if name == "file" else "", **_label(name, words))
        for name, content in cells
    ]
    return html.Tr([html.Th(link(found.number, path, selection), scope="row"), *shown])


def _label(name: str, words: Words) -> dict[str, Any]:
    return data(label=words(f"submission-about-{name}"))


def result(found: Submission, words: Words) -> str:
    """Where a submission stands, in words."""
    if found.sha256 is None and found.state == "refused":
        return words("submission-result-not-kept")
    return words(f"submission-result-{found.state}")

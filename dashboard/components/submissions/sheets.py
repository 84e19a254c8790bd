"""What a file was understood as: its sheets, hidden and ignored ones among them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dash import html
from dash.development.base_component import Component

from database.submissions import Submission
from words.catalog import Words

# The report names a kind as people outside know it.
KINDS: Mapping[str, str] = {"releases": "release"}
PASSED_OVER = ("hidden_sheet", "ignored_sheet")


def sheet_list(found: Submission, words: Words) -> Component:
    """A line per sheet: read as which kind, in which layout, how many rows; or not read."""
    book = found.report["workbooks"][0]
    lines = [_line(sheet, words) for sheet in book["sheets"]]
    for code in PASSED_OVER:
        lines += [
            words(f"submission-{code.replace('_', '-')}", sheet=problem["sheet"])
            for problem in book["problems"]
            if problem["code"] == code
        ]
    if not lines:
        return html.P(words("submission-no-sheets"))
    return html.Ul([html.Li(line) for line in lines], className="submission-sheets")


def _line(sheet: Mapping[str, Any], words: Words) -> str:
    kind = KINDS.get(sheet["kind"], sheet["kind"]).replace("_", "-")
    return words(
        "submission-sheet-read",
        sheet=sheet["sheet"],
        kind=words(f"kind-{kind}"),
        layout=words(f"layout-{sheet['layout']}"),
        count=sheet["rows"],
    )

"""The form under the changes: why figures jump, which blank ones are taken away, and approving."""

from __future__ import annotations

from collections.abc import Mapping

import dash_bootstrap_components as dbc  # type: ignore[import-untyped]  # ships no types
from dash import dcc, html
from dash.development.base_component import Component

from answers.figure_names import Names
from dashboard.components.elements.aria import aria
from dashboard.components.submissions.figure_text import plain_value
from dashboard.components.submissions.proposed_changes import MOST_SHOWN, figure_name
from submissions.weighing.change import Change, ChangeList, ChangeState
from words.catalog import Words


def approval_form(
    number: int, changes: ChangeList, called: Names, reasons: Mapping[str, str], words: Words
) -> Component:
    """Approving or discarding the submission with a number; `reasons` are those given already."""
    asked = [_reason(each, called, reasons, words) for each in changes.needing_reason]
    seen = dbc.Checklist(
        options=[{"label": words("submission-seen"), "value": "seen"}],
        value=[],
        id="submission-seen",
        className="submission-seen",
    )
    buttons = [
        html.Button(
            words("submission-approve"), id="submission-approve", className="button", type="button"
        ),
        html.Button(
            words("submission-discard"),
            id="submission-discard",
            className="button button--quiet",
            type="button",
        ),
    ]
    known = {
        "number": number,
        "fingerprint": changes.fingerprint,
        "language": words.language,
    }
    content = [
        html.H2(words("submission-step-approve"), id="submission-approve-title"),
        *asked,
        *_blanks(changes, called, reasons, words),
        seen,
        html.Div(buttons, className="buttons"),
        html.P(words("submission-approve-text"), className="small quiet"),
        dcc.Store(id="submission-known", data=known),
    ]
    return html.Section(
        content, className="section approve", **aria(labelledby="submission-approve-title")
    )


def _blanks(
    changes: ChangeList, called: Names, reasons: Mapping[str, str], words: Words
) -> list[Component]:
    """The figures whose cells are blank, each to be taken away only where somebody says why."""
    blanks = changes.of(ChangeState.BLANK)[:MOST_SHOWN]
    if not blanks:
        return []
    fields = [_blank(each, called, reasons, words) for each in blanks]
    return [html.P(words("submission-blank-text")), *fields]


def _blank(change: Change, called: Names, reasons: Mapping[str, str], words: Words) -> Component:
    assert change.before is not None
    name = figure_name(change, called, words, with_place=True)
    is_withheld = change.is_before_withheld
    value = plain_value(change.kind, change.before, words) if not is_withheld else ""
    key = "submission-blank-withheld" if is_withheld else "submission-blank-figure"
    told = words(key, figure=name, value=value)
    return _asked(change, told, words("submission-blank-why"), reasons)


def _reason(change: Change, called: Names, reasons: Mapping[str, str], words: Words) -> Component:
    assert change.jump is not None
    told = words(
        "submission-jump",
        figure=figure_name(change, called, words),
        before=change.jump.value,
        year=str(change.jump.year),
        after=float(str(change.after["value"])),
    )
    return _asked(change, told, words("submission-why"), reasons)


def _asked(change: Change, told: str, why: str, reasons: Mapping[str, str]) -> Component:
    field = dbc.Input(
        id={"type": "submission-reason", "key": change.identity},
        value=reasons.get(change.identity, ""),
        maxlength=500,
        required=change.jump is not None,
    )
    return html.Label(
        [html.B(told), html.Span(why), field],
        className="submission-reason",
        id=f"submission-reason-{change.identity}",
    )

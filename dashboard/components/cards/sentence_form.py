"""Ret sætningen: a lead writes the finding of a figure for a meeting."""

from __future__ import annotations

from dash import dcc, html
from flask import g

from answers.person import Person, Right
from dashboard.auth.form_tokens import place_of_token
from exhibits.exhibit.shown import Shown
from exhibits.exhibit.written_sentences import LONGEST
from words.catalog import Words
from words.vocabulary import dashed


def sentence_form(shown: Shown) -> html.Details | None:
    """The form of one figure; None without a meeting, and for whoever may not write."""
    selection, words = shown.context.selection, shown.context.words
    if selection.meeting_id is None or not _may_write():
        return None
    address = f"/moeder/{selection.meeting_id}/saetning/{dashed(shown.key)}"
    query = selection.file_query()
    parts = [
        html.Label([html.Span(words("sentence-label")), _field(shown)]),
        dcc.Input(type="hidden", name="over", value=shown.finding if shown.computed else ""),
        html.P(words("sentence-computed", computed=shown.computed or shown.finding)),
        html.Div(_buttons(shown, f"{address}/beregnet{query}", words), className="buttons"),
    ]
    form = html.Form(parts, action=f"{address}{query}", method="POST", className="sentence")
    return html.Details(
        [html.Summary(words("sentence-edit")), form], className="sentence-edit not-print"
    )


def _field(shown: Shown) -> html.Textarea:
    return html.Textarea(
        shown.finding,
        name="saetning",
        rows=3,
        maxLength=LONGEST,
        className="field__input sentence__text",
    )


def _buttons(shown: Shown, computed: str, words: Words) -> list[html.Button]:
    token = place_of_token()
    save = html.Button(
        words("sentence-save"), type="submit", name="csrf", value=token, className="button"
    )
    if not shown.computed:
        return [save]
    back = html.Button(
        words("sentence-use-computed"),
        type="submit",
        name="csrf",
        value=token,
        formAction=computed,
        className="button button--quiet",
    )
    return [save, back]


def _may_write() -> bool:
    person = g.get("person")
    return isinstance(person, Person) and person.may(Right.KEEP_MEETINGS)

"""Programmer: every programme there is, each with its own page."""

from __future__ import annotations

from dataclasses import replace

from dashboard.components.cards.figure_card import figure_card
from dashboard.frame.page import Kept, Page, PageContent, View
from exhibits.exhibit.exhibit import show
from exhibits.programmes.programmes import PROGRAMMES


def render(view: View) -> PageContent:
    """One table; the list is about no programme of its own, so it is shown as of today."""
    words = view.words
    today = replace(view.selection, on=view.selection.on or view.services.today())
    programmes = show(PROGRAMMES, view.services, view.selection, words)
    count = len(programmes.rows)
    return PageContent(
        heading=words("programmes-title"),
        lede=words("programmes-lede", count=count),
        body=[figure_card(programmes)],
        announcement=words("programmes-shows", count=count),
        example_note=words("programmes-examples") if programmes.has_examples else "",
        filters=("registreret", "eksempel"),
        clock=today,
    )


PAGE = Page(
    path="/programmer", key="programmes", title_key="programmes-menu", render=render, kept=Kept.DAY
)

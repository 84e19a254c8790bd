"""The front page."""

from __future__ import annotations

from dashboard.components.key_figure import KeyFigure, key_figures
from dashboard.page import Page, PageContent, View


def render(view: View) -> PageContent:
    """How much is known for the chosen programme."""
    words = view.words
    municipalities = view.services.municipalities(view.selection)
    programme = view.services.programme(view.selection)
    name = programme.called(words.language) if programme else words("brand")
    figure = KeyFigure(
        label=words("overview-municipalities"),
        value=str(len(municipalities)),
        comparison=words("overview-municipalities-text"),
        share=1.0,
    )
    return PageContent(
        heading=words("overview-title", programme=name),
        lede=words("overview-lede", count=len(municipalities)),
        body=[key_figures([figure], words("overview-keys"))],
        announcement=words("shows-municipalities", count=len(municipalities)),
        filters=("program", "dato", "registreret", "eksempel", "gruppe", "region"),
    )


PAGE = Page(path="/", key="overview", title_key="overview-menu", render=render)

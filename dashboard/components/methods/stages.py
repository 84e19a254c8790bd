"""What the stages of a method mean, and that most are not known."""

from __future__ import annotations

from dash import html

from dashboard.components.elements.aria import aria
from dashboard.components.elements.signs import stage
from words.catalog import Words

STAGES = ("udvikling", "afproevning", "implementering")


def method_stages(words: Words) -> html.Section:
    """Sign, word and meaning of each, from the first to the last."""
    terms = [
        part
        for name in STAGES
        for part in (
            html.Dt(stage(name, words)),
            html.Dd(words(f"method-stage-meaning-{name}")),
        )
    ]
    return html.Section(
        [
            html.H2(words("method-stages-title"), id="method-stages"),
            html.P(words("method-stages-lede")),
            html.Dl(terms, className="terms"),
        ],
        className="section",
        **aria(labelledby="method-stages"),
    )

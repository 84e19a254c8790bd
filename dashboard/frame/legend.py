"""The nothings that a page uses, explained at its foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import Final

from dash import html
from dash.development.base_component import Component

from dashboard.components.elements.aria import aria
from dashboard.components.elements.signs import nothing_box
from words.catalog import Words
from words.vocabulary import NOTHINGS, dashed, nothing_sign

# What shows a nothing without its box: a method nobody knows of, and a number that is zero.
OTHER_SIGNS: Final = MappingProxyType(
    {"/assets/signs/runs_unknown.svg": "not_known", nothing_sign("zero"): "zero"}
)


def nothings_legend(body: Sequence[Component], words: Words) -> list[Component]:
    """Signs that each mean their own thing, of those in the body of a page; none without any."""
    used = _used(body)
    if not used:
        return []
    entries = [_entry(kind, words) for kind in NOTHINGS if kind in used]
    inside = [html.H2(words("nothings-title"), id="nothings"), html.Dl(entries)]
    return [html.Section(inside, className="nothings", **aria(labelledby="nothings"))]


def _used(body: Sequence[Component]) -> set[str]:
    boxed = {f"nothing-sign--{dashed(kind)}": kind for kind in NOTHINGS}
    known = boxed | OTHER_SIGNS
    return {known[each] for each in _marks(list(body)) if each in known}


def _marks(part: object) -> Iterator[str]:
    """Texts, pictures and classes of a component and everything in it."""
    if isinstance(part, list | tuple):
        for each in part:
            yield from _marks(each)
    elif isinstance(part, Component):
        yield from str(getattr(part, "className", None) or "").split()
        yield str(getattr(part, "src", ""))
        yield from _marks(getattr(part, "children", None))
    elif isinstance(part, str | int):
        yield str(part)


def _entry(kind: str, words: Words) -> html.Div:
    key = f"nothing-{dashed(kind)}"
    return html.Div(
        [
            html.Dt([nothing_box(kind), html.Span(words(key))]),
            html.Dd(words(f"{key}-meaning")),
        ]
    )

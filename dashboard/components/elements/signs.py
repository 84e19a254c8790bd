"""Signs with their words: form gives the family, the word gives the verdict."""

from __future__ import annotations

from collections.abc import Iterable

from dash import html

from dashboard.components.elements.aria import aria
from words.catalog import Words
from words.vocabulary import dashed, nothing_sign


def sign(name: str) -> html.Img:
    """A drawn sign from assets/signs; the word always stands beside it, so it has no text."""
    return html.Img(src=f"/assets/signs/{name}.svg", alt="", className="sign", width=20, height=20)


def signed(name: str, word: str, plain: bool = False) -> html.Span:
    """A sign and its word, kept together."""
    kind = "signed signed--plain" if plain else "signed"
    return html.Span([sign(name), html.Span(word)], className=kind)


def status(key: str, words: Words, marks: Iterable[str] = (), plain: bool = False) -> html.Span:
    """A status of monitoring.progress with its marks beside it."""
    shown = signed(key, words(f"status-{dashed(key)}"), plain)
    tags = [mark(name, words) for name in marks]
    return html.Span([shown, *tags], className="status")


def mark(name: str, words: Words) -> html.Span:
    """følsom, foreløbig, skøn, gammelt tal; the example mark keeps its own look."""
    if name == "example":
        return example(words)
    return html.Span(words(f"mark-{name}"), className="tag", title=words(f"mark-{name}-meaning"))


def stage(key: str | None, words: Words, with_word: bool = True) -> html.Span:
    """How far a method is; None means it runs and its stage is unknown."""
    name = key or "unknown"
    word = words(f"stage-{name}")
    shown = html.Span(word, className="" if with_word else "unseen")
    return html.Span([sign(f"stage_{name}"), shown], className="signed signed--plain")


def nothing(kind: str, words: Words, with_word: bool = False) -> html.Span:
    """One of the nothings in its box; the word is spoken also when it is not shown."""
    shown = nothing_box(kind)
    word = html.Span(words(f"nothing-{dashed(kind)}"), className="" if with_word else "unseen")
    return html.Span([shown, word], className="signed signed--plain")


def nothing_box(kind: str) -> html.Span:
    """The sign of one of the nothings in its box, to see and not to hear."""
    box = f"nothing-sign nothing-sign--{dashed(kind)}"
    return html.Span(nothing_sign(kind), className=box, **aria(hidden="true"))


def example(words: Words) -> html.Span:
    """The label beside an invented figure: short to see, whole when read aloud."""
    return html.Span(
        [
            html.Span(words("example-short"), **aria(hidden="true")),
            html.Span(words("example-long"), className="unseen"),
        ],
        className="example",
        title=words("example-long"),
    )

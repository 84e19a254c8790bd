"""The top of every page: brand, programme, menu."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dash import html

from answers.selection import Selection
from dashboard.components.elements.aria import aria
from dashboard.components.elements.links import href, link
from words.catalog import Words


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the menu."""

    path: str
    text: str
    is_current: bool


def header(menu: list[Entry], programme: str, selection: Selection, words: Words) -> html.Div:
    """What a reader sees first; on a narrow screen the menu folds into one button."""
    return html.Div(
        [
            html.Div(
                [
                    _brand(selection, words),
                    html.P(programme, className="top__programme"),
                    _account(words),
                    _language(selection, words),
                    _folded_menu(menu, selection, words),
                ],
                className="top__row",
            ),
            html.Nav(_menu(menu, selection), className="menu", **aria(label=words("menu"))),
        ],
        className="wrap",
    )


def _brand(selection: Selection, words: Words) -> html.A:
    picture = html.Img(src="/assets/brand.svg", alt="", width=22, height=22)
    return link([picture, html.Span(words("brand"))], "/", selection, className="brand")


def _account(words: Words) -> html.A:
    language = "" if words.language == "da" else f"?sprog={words.language}"
    # A target of its own keeps the address script from looking for a page of figures there.
    return html.A(
        words("account-menu"), href=f"/konto{language}", target="_self", className="top__account"
    )


def _language(selection: Selection, words: Words) -> html.A:
    other = "en" if selection.language == "da" else "da"
    there = replace(selection, language=other)
    return html.A(
        words("other-language"),
        href=there.query() or "?",
        className="top__language",
        lang=other,
        hrefLang=other,
    )


def _folded_menu(menu: list[Entry], selection: Selection, words: Words) -> html.Details:
    return html.Details(
        [
            html.Summary(words("menu-button")),
            html.Nav(_menu(menu, selection), **aria(label=words("menu"))),
        ],
        className="menu menu--folded",
    )


def _menu(menu: list[Entry], selection: Selection) -> html.Ul:
    return html.Ul([html.Li(_menu_link(entry, selection)) for entry in menu])


def _menu_link(entry: Entry, selection: Selection) -> html.A:
    current = aria(current="page") if entry.is_current else {}
    return html.A(entry.text, href=href(entry.path, selection), **current)

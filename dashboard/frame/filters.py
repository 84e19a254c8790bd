"""The filters: native controls with labels, one per key of the address."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import dash_bootstrap_components as dbc  # type: ignore[import-untyped]  # ships no types
from dash import html
from dash.development.base_component import Component

from answers.selection import ALL, Selection
from dashboard.components.elements.aria import aria
from words.catalog import Words

Option = dict[str, str]


@dataclass(frozen=True, slots=True)
class Choices:
    """What the selects offer besides "all": (value, text) pairs."""

    programmes: list[tuple[str, str]]
    groups: list[tuple[str, str]]
    regions: list[tuple[str, str]]


def filters(
    keys: tuple[str, ...], path: str, choices: Choices, selection: Selection, words: Words
) -> html.Div:
    """The row of controls of a page; empty when the page offers none."""
    shown = [_field(key, path, choices, selection, words) for key in keys]
    return html.Div(
        shown,
        className="filters",
        role="group",
        **aria(label=words("filters-label")),
    )


def filter_id(key: str, path: str) -> dict[str, str]:
    """The id of a control; `path` ties it to its page, so a late answer cannot hit another."""
    return {"type": "filter", "key": key, "page": path}


def _field(key: str, path: str, choices: Choices, selection: Selection, words: Words) -> html.Div:
    identity = filter_id(key, path)
    control = CONTROLS[key](identity, selection.values()[key], choices, words)
    return html.Div(
        html.Label([html.Span(words(f"filter-{key}")), control]),
        className=f"filter filter--{key}",
    )


def _date(identity: dict[str, str], value: str, choices: Choices, words: Words) -> Component:
    control: Component = dbc.Input(
        id=identity, type="date", value=value, debounce=400, min="1990-01-01"
    )
    return control


def _programme(identity: dict[str, str], value: str, choices: Choices, words: Words) -> Component:
    control: Component = dbc.Select(id=identity, options=_options(choices.programmes), value=value)
    return control


def _examples(identity: dict[str, str], value: str, choices: Choices, words: Words) -> Component:
    pairs = [("ja", words("filter-eksempel-ja")), ("nej", words("filter-eksempel-nej"))]
    control: Component = dbc.Select(id=identity, options=_options(pairs), value=value)
    return control


def _group(identity: dict[str, str], value: str, choices: Choices, words: Words) -> Component:
    pairs = [(ALL, words("filter-gruppe-all")), *choices.groups]
    control: Component = dbc.Select(id=identity, options=_options(pairs), value=value)
    return control


def _region(identity: dict[str, str], value: str, choices: Choices, words: Words) -> Component:
    pairs = [(ALL, words("filter-region-all")), *choices.regions]
    control: Component = dbc.Select(id=identity, options=_options(pairs), value=value)
    return control


def _options(pairs: list[tuple[str, str]]) -> list[Option]:
    return [{"value": value, "label": text} for value, text in pairs]


CONTROLS: Mapping[str, Callable[[dict[str, str], str, Choices, Words], Component]] = (
    MappingProxyType(
        {
            "program": _programme,
            "dato": _date,
            "registreret": _date,
            "eksempel": _examples,
            "gruppe": _group,
            "region": _region,
        }
    )
)

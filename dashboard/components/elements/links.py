"""Links that carry the reader's choices along."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qsl

from dash import html
from dash.development.base_component import Component

from answers.selection import Selection, merged

Part = str | int | float | Component | None
Children = Part | Sequence[Part]


def href(path: str, selection: Selection) -> str:
    """The address of another page with the same filters; a `#part` keeps its place last.

    What the path says itself after a `?` goes before the filters.
    """
    address, hash_sign, part = path.partition("#")
    page, mark, own = address.partition("?")
    query = f"?{merged(selection.query(), dict(parse_qsl(own)))}" if mark else selection.query()
    return f"{page}{query}{hash_sign}{part}"


def link(children: Children, path: str, selection: Selection, **more: Any) -> html.A:
    """A link inside the dashboard; the address script follows it without loading a new page."""
    return html.A(children, href=href(path, selection), **more)

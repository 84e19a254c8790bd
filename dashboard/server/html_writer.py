"""Components as HTML: the one writer of what Dash would otherwise make in the browser.

What it writes is what the components of Dash 4.4 render. A browser test compares the two on every
page, and a component that is not known here yet is an error that names it.
"""

from __future__ import annotations

from html import escape

from dash.development.base_component import Component

from dashboard.server.html_controls import WRITERS
from dashboard.server.html_elements import element

PLAIN = "dash_html_components"


def html_of(part: object) -> str:
    """The HTML of a component, a text, or a list of them; nothing for what is not shown."""
    if part is None or isinstance(part, bool):
        return ""
    if isinstance(part, list | tuple):
        return "".join(map(html_of, part))
    if isinstance(part, Component):
        return _component(part)
    return escape(str(part), quote=False)


def _component(component: Component) -> str:
    sent = component.to_plotly_json()
    given = sent["props"]
    inside = html_of(given.get("children"))
    if sent["namespace"] == PLAIN:
        return element(sent["type"].lower(), given, inside)
    writer = WRITERS.get((sent["namespace"], sent["type"]))
    if writer is None:
        raise LookupError(f"{sent['namespace']}.{sent['type']} cannot be written as HTML yet")
    return writer(given, inside)

"""Controls and figures as HTML, with the elements that their components make in the browser."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from html import escape
from types import MappingProxyType
from typing import Any, Final

from dashboard.server.html_elements import Given, element, picked

Writer = Callable[[Given, str], str]


def _unseen(given: Given, inside: str) -> str:
    """What only scripts know of."""
    return ""


def _graph(given: Given, inside: str) -> str:
    """The room of a figure, in its final height."""
    return element("div", picked(given, "id", "style") | {"className": "dash-graph"})


def _select(given: Given, inside: str) -> str:
    chosen = given.get("value")
    empty = {"value": "", "disabled": True, "hidden": True, "selected": chosen is None}
    options = [element("option", empty, escape(given.get("placeholder") or "", quote=False))]
    options += [
        element(
            "option",
            picked(each, "value", "title", "disabled") | {"selected": each["value"] == chosen},
            escape(str(each["label"]), quote=False),
        )
        for each in given["options"]
    ]
    known = picked(given, "id", "name", "required", "disabled")
    return element("select", {"className": "form-select"} | known, "".join(options))


def _input(given: Given, inside: str) -> str:
    known = picked(
        given, "id", "type", "name", "value", "min", "max", "maxlength", "required", "placeholder"
    )
    return element("input", {"className": "form-control", "step": "any"} | known)


def _textarea(given: Given, inside: str) -> str:
    known = picked(given, "id", "name", "rows", "maxlength", "required", "placeholder")
    text = escape(given.get("value") or "", quote=False)
    return element("textarea", {"className": "form-control"} | known, text)


def _checklist(given: Given, inside: str) -> str:
    boxes = [_box(given, each) for each in given["options"]]
    return element("div", picked(given, "id", "className"), "".join(boxes))


def _box(given: Given, option: Mapping[str, Any]) -> str:
    own = f"_dbcprivate_checklist_{given['id']}_input_{option['value']}"
    is_ticked = option["value"] in (given.get("value") or [])
    box: dict[str, Any] = {"id": own, "className": "form-check-input", "type": "checkbox"}
    box |= {"value": option["value"], "checked": is_ticked}
    label = element(
        "label",
        {"className": "form-check-label", "htmlFor": own},
        escape(str(option["label"]), quote=False),
    )
    return element("div", {"className": "form-check"}, element("input", box) + label)


def _plain_input(given: Given, inside: str) -> str:
    kind = given.get("type") or "text"
    box = "dash-input-container dash-input" + (" dash-input-hidden" if kind == "hidden" else "")
    known = picked(given, "id", "name", "value", "required", "maxLength", "placeholder")
    known |= {"className": "dash-input-element", "type": kind, "step": "any"}
    own = element("input", known | {"inputMode": "verbatim", "autoComplete": "off"})
    return element("div", {"className": box}, own)


def _upload(given: Given, inside: str) -> str:
    """The zone, its file input out of sight: without a script it takes nothing."""
    zone = {"aria-disabled": "false", "style": {"position": "relative"}}
    inner = inside + element("input", picked(given, "accept") | {"type": "file", "hidden": True})
    drop = element("div", picked(given, "className") | zone, inner)
    return element("div", picked(given, "id"), drop)


DASH, BOOTSTRAP = "dash_core_components", "dash_bootstrap_components"
WRITERS: Final[Mapping[tuple[str, str], Writer]] = MappingProxyType(
    {
        (DASH, "Download"): _unseen,
        (DASH, "Graph"): _graph,
        (DASH, "Input"): _plain_input,
        (DASH, "Interval"): _unseen,
        (DASH, "Location"): _unseen,
        (DASH, "Store"): _unseen,
        (DASH, "Upload"): _upload,
        (BOOTSTRAP, "Checklist"): _checklist,
        (BOOTSTRAP, "Input"): _input,
        (BOOTSTRAP, "Select"): _select,
        (BOOTSTRAP, "Textarea"): _textarea,
    }
)

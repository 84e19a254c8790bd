"""What a browser sends to a callback."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.front_door.site import Site

Body = dict[str, Any]


def opening(visit: object) -> Body:
    """What a browser sends to open a page."""
    return {
        "output": "page.children",
        "outputs": {"id": "page", "property": "children"},
        "inputs": [{"id": "visit", "property": "data", "value": visit}],
        "changedPropIds": ["visit.data"],
    }


def pressed(site: Site, button: str, values: Mapping[str, object]) -> Body:
    """What a browser sends for a button; `values` are by "<id>.<property>"."""
    output, found = next(
        (key, each)
        for key, each in site.app.callback_map.items()
        if f"{each['inputs'][0]['id']}.{each['inputs'][0]['property']}" == button
        and "callback" in each
    )

    def given(parts: list[dict[str, str]]) -> list[Any]:
        return [
            []
            if each["id"].startswith("{")
            else {**each, "value": values.get(f"{each['id']}.{each['property']}")}
            for each in parts
        ]

    outputs = [{"id": o.component_id, "property": o.component_property} for o in found["output"]]
    return {
        "output": output,
        "outputs": outputs,
        "inputs": given(found["inputs"]),
        "state": given(found["state"]),
        "changedPropIds": [button],
    }

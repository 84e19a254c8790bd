"""The door of the callbacks: what no page of ours sends is refused before anything looks at it."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dash import Dash
from flask import Flask, abort, request

from dashboard.server.callback_values import VALUES

LOG = logging.getLogger(__name__)
ADDRESS = "/_dash-update-component"
# The largest file taken is a template of 20 MB; a browser writes four bytes for every three.
LARGEST_BODY = 28 * 1024 * 1024


class StrangeBodyError(ValueError):
    """A body that no page of ours sends."""


def limit(server: Flask) -> None:
    """Refuse every larger request with 413, unread."""
    server.config["MAX_CONTENT_LENGTH"] = LARGEST_BODY


def connect(app: Dash) -> None:
    """Answer 400 to a body that is not a callback of this app, and say so in one line of the log.

    After this a callback may rely on the shapes in VALUES.
    """
    server: Flask = app.server

    @server.before_request
    def known_bodies_only() -> None:
        if request.path != ADDRESS or request.method != "POST":
            return
        try:
            _check(_body(), app.callback_map)
        except StrangeBodyError as error:
            LOG.warning("Callback refused: %s", error)
            abort(400)


def _body() -> object:
    try:
        return request.get_json(silent=True)
    except RecursionError:
        raise StrangeBodyError("lists within lists without end") from None


def _check(body: object, callbacks: Mapping[str, Mapping[str, Any]]) -> None:
    if not isinstance(body, dict):
        raise StrangeBodyError("no object")
    output = body.get("output")
    found = callbacks.get(output) if isinstance(output, str) else None
    if found is None or "callback" not in found:
        raise StrangeBodyError("an output that is no callback's")
    for name in ("inputs", "state"):
        for item in _paired(body.get(name, []), found[name]):
            _check_value(item)
    _check_outputs(body.get("outputs"), found["output"])
    _check_changed(body.get("changedPropIds", []), found["inputs"])


def _check_value(item: Mapping[str, Any]) -> None:
    identity = item["id"]
    name = identity["type"] if isinstance(identity, dict) else identity
    if not VALUES[name, item["property"]](item.get("value")):
        raise StrangeBodyError(f"the value of {name}.{item['property']}")


def _check_outputs(given: object, declared: Any) -> None:
    is_many = isinstance(declared, list | tuple)
    wanted = [
        {"id": each.component_id_str(), "property": each.component_property}
        for each in (declared if is_many else [declared])
    ]
    for _ in _paired(given if is_many else [given], wanted):
        pass


def _check_changed(given: object, inputs: Sequence[Mapping[str, str]]) -> None:
    if not isinstance(given, list) or not all(isinstance(each, str) for each in given):
        raise StrangeBodyError("what has changed")
    for each in given:
        name, _, changed = each.rpartition(".")
        item = {"id": _identity(name) if name.startswith("{") else name, "property": changed}
        if each and not any(_is_like(item, wanted) for wanted in inputs):
            raise StrangeBodyError("something changed that is no input")


def _paired(given: object, declared: Sequence[Mapping[str, str]]) -> Iterator[Mapping[str, Any]]:
    """The components given, each like the one declared in its place; of a pattern any number."""
    if not isinstance(given, list) or len(given) != len(declared):
        raise StrangeBodyError("more or fewer components than declared")
    for item, wanted in zip(given, declared, strict=True):
        items = item if '["ALL"]' in wanted["id"] else [item]
        if not isinstance(items, list):
            raise StrangeBodyError(f"{wanted['id']} is a list")
        for each in items:
            if not _is_like(each, wanted):
                raise StrangeBodyError(f"another component than {wanted['id']}")
            yield each


def _is_like(item: object, wanted: Mapping[str, str]) -> bool:
    if not isinstance(item, dict) or not isinstance(item.get("property"), str):
        return False
    # Where several callbacks write to one property, its name has a tail that tells them apart.
    if item["property"].partition("@")[0] != wanted["property"]:
        return False
    if not wanted["id"].startswith("{"):
        return bool(item.get("id") == wanted["id"])
    pattern, given = _identity(wanted["id"]), item.get("id")
    if not isinstance(given, dict) or given.keys() != pattern.keys():
        return False
    return all(
        isinstance(given[name], str) and (isinstance(part, list) or given[name] == part)
        for name, part in pattern.items()
    )


def _identity(text: str) -> dict[str, Any]:
    try:
        found: dict[str, Any] = json.loads(text)
    except (ValueError, RecursionError):
        raise StrangeBodyError("an identity that cannot be read") from None
    return found

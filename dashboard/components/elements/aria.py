"""Attributes that Dash takes by names which are no Python names."""

from __future__ import annotations

from typing import Any


def aria(**values: str) -> dict[str, Any]:
    """`**aria(label="Menu")` is aria-label="Menu"."""
    return {f"aria-{name}": value for name, value in values.items()}


def data(**values: str) -> dict[str, Any]:
    """`**data(label="År")` is data-label="År", which a style sheet or script may read."""
    return {f"data-{name}": value for name, value in values.items()}

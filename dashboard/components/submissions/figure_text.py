"""A stored figure as plain text, for places that hold no signs, such as a list to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from monitoring.exact import is_known
from words import notation
from words.catalog import Words


def plain_number(value: object, words: Words) -> str:
    """With the decimals it has, so that two figures never look the same."""
    number = float(str(value))
    return notation.number(number, words.language, notation.decimals(number))


def plain_value(kind: str, values: Mapping[Any, Any], words: Words) -> str:
    """The figure of a measurement, a release or a target; what is hidden or not there says so."""
    value = values["target" if kind == "target" else "value"]
    if is_known(value):
        return plain_number(value, words)
    is_hidden = values.get("is_hidden") is True
    return words("nothing-hidden" if is_hidden else "submission-correct-none-yet")

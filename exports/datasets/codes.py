"""What the codes of a column mean."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from exports.datasets.dataset import DataColumn
from words.catalog import Words
from words.vocabulary import dashed

OPERATOR_KEYS: Mapping[str, str] = MappingProxyType(
    {">": "above", ">=": "at-least", "<": "below", "<=": "at-most", "=": "equal"}
)


def codes_of(column: DataColumn, words: Words) -> Mapping[str, str]:
    """The codes of a column with what each means; empty for a column without codes."""
    prefix = column.code_words or f"data-code-{column.name}"
    return {
        code: words(f"{prefix}-{OPERATOR_KEYS.get(code, dashed(code))}") for code in column.codes
    }

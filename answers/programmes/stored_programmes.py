"""The stored rows of programmes, the default one first."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from answers.selection import DEFAULT_PROGRAMME, Selection
from answers.services import Services
from monitoring.exact import is_known
from words.danish_order import danish_key

Stored = dict[str, Any]


def programme_rows(services: Services, selection: Selection) -> list[Stored]:
    """Every programme by name after the default one, invented ones after; groupings come last.

    What is not known is None, and a missing mark is False.
    """
    rows = services.frame("programme", selection).to_dict("records")
    return sorted((_plain(row) for row in rows), key=_order)


def programme_row(services: Services, selection: Selection) -> Stored | None:
    """The chosen programme's row."""
    found = programme_rows(services, selection)
    return next((row for row in found if row["code"] == selection.programme_code), None)


def is_programme(services: Services, selection: Selection, code: str) -> bool:
    """Whether a code is a programme's, whatever was registered when, so that addresses last."""
    known = services.frame("programme", replace(selection, registered=None, examples=True))
    return code in set(known["code"])


def target_count(services: Services, selection: Selection) -> int:
    """How many targets the chosen programme has."""
    return int(
        services.frame("target", selection)["programme_code"].eq(selection.programme_code).sum()
    )


def _plain(row: dict[Any, Any]) -> Stored:
    known = {str(key): value if is_known(value) else None for key, value in row.items()}
    return {**known, "is_grouping": bool(known["is_grouping"])}


def _order(row: Stored) -> tuple[object, ...]:
    is_default, name = row["code"] == DEFAULT_PROGRAMME, danish_key(row["name"])
    return row["is_grouping"], not is_default, bool(row["is_example"]), name

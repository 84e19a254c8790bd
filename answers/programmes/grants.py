"""The amounts granted to one programme, as stored and as `monitoring.grants` reads them."""

from __future__ import annotations

from typing import Any

from answers.selection import Selection
from answers.services import Services
from monitoring.exact import is_known
from monitoring.grants import Amount

Stored = dict[str, Any]


def grant_rows(services: Services, selection: Selection) -> list[Stored]:
    """The stored amounts of the chosen programme in the order of files and rows."""
    rows = services.frame("grant", selection)
    own = rows[rows["programme_code"] == selection.programme_code]
    ordered = own.sort_values(["is_example", "file_name", "id"], kind="stable")
    return [
        {str(key): value if is_known(value) else None for key, value in row.items()}
        for row in ordered.to_dict("records")
    ]


def amount_of(no: int, row: Stored) -> Amount:
    """One stored amount; `no` is its place among the rows, so that it can be found again."""
    texts = {key: str(row[key] or "") for key in ("unit", "part", "recipient", "part_of")}
    return Amount(
        no=no,
        years=str(row["year_text"]),
        value=None if row["amount"] is None else float(row["amount"]),
        precision=str(row["precision"] or ""),
        document=str(row["file_name"]),
        is_example=bool(row["is_example"]),
        **texts,
    )


def amounts_of(rows: list[Stored]) -> list[Amount]:
    """All stored amounts of a programme."""
    return [amount_of(no, row) for no, row in enumerate(rows)]

"""The amounts granted to one programme, as stored and as `monitoring.grants` reads them."""

from __future__ import annotations

from collections.abc import Sequence

from answers.facts.programmes import GrantFact
from answers.selection import Selection
from answers.services import Services
from monitoring.grants import Amount


def grants_of(services: Services, selection: Selection) -> tuple[GrantFact, ...]:
    """The stored amounts of the chosen programme in the order of files and rows."""
    rows = services.facts(GrantFact, selection)
    own = [each for each in rows if each.programme_code == selection.programme_code]
    return tuple(sorted(own, key=lambda each: (each.is_example, each.file_name, each.id)))


def amount_of(no: int, row: GrantFact) -> Amount:
    """One stored amount; `no` is its place among the rows, so that it can be found again."""
    return Amount(
        no=no,
        years=row.year_text,
        value=row.amount,
        unit=row.unit or "",
        part=row.part or "",
        recipient=row.recipient or "",
        part_of=row.part_of or "",
        precision=row.precision or "",
        document=row.file_name,
        is_example=row.is_example,
    )


def amounts_of(rows: Sequence[GrantFact]) -> list[Amount]:
    """All stored amounts of a programme."""
    return [amount_of(no, row) for no, row in enumerate(rows)]

"""The stored figures of a municipality that may be corrected one by one in the browser."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from answers.person import Person, viewer_of
from answers.selection import Selection
from answers.services import Services
from loaders.kinds import KINDS
from loaders.tables.kind import Kind, by_name
from monitoring.exact import is_known
from monitoring.rows import flag
from submissions.sending.correction import Correction, correct, correctable_kinds

Values = Mapping[Any, Any]


@dataclass(frozen=True, slots=True)
class Correctable:
    """One figure: `identity` names it in a form, `values` are its stored row."""

    identity: str
    kind: str
    values: Values


def correctable(services: Services, person: Person, municipality_code: str) -> list[Correctable]:
    """The published figures that stand now; ForbiddenError for another's municipality."""
    person.require_report_for([municipality_code])
    own_view = services.seen_by(viewer_of(person))
    found: list[Correctable] = []
    for kind in correctable_kinds():
        rows = own_view.frame(kind.name, Selection(examples=False))
        own = rows[rows["municipality_code"] == municipality_code]
        found += [
            Correctable(_identity(kind, row), kind.name, row)
            for row in own.to_dict("records")
            if _is_figure(kind, row)
        ]
    return found


def correct_figure(
    services: Services, person: Person, wanted: Correctable, value: str, reason: str
) -> int:
    """Record the correction as a submission of its own and give its number; see `correct`."""
    parts = corrected_parts(by_name(KINDS)[wanted.kind], wanted.values, value)
    code = str(wanted.values["municipality_code"])
    return correct(services, person, Correction(wanted.kind, code, parts, reason))


def corrected_parts(kind: Kind, row: Values, value: str) -> dict[str, str]:
    """The whole stored row as cells by header, with another figure in it and nothing else."""
    return kind.written(row) | {kind.column_of(kind.figure).header: value}


def _identity(kind: Kind, row: Values) -> str:
    return "|".join([kind.name, *(str(row[name]) for name in kind.key)])


def _is_figure(kind: Kind, row: Values) -> bool:
    """Whether there is a figure to correct, and the row says of which year it is.

    What is hidden beside it from whoever corrects could not be written again, and would be lost.
    """
    if any(flag(row, f"{name}_is_hidden") for name in kind.stored):
        return False
    needed = [name for name in kind.key if kind.column_of(name).is_required]
    has_figure = is_known(row[kind.figure]) or flag(row, "is_hidden")
    return has_figure and all(is_known(row[name]) for name in needed)

"""The figures of a municipality that may be corrected, or given, one by one in the browser."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from answers.calls.calls import rule_of
from answers.person import Person, viewer_of
from answers.reporting.reporting import missing_of
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
    """One figure: `identity` names it in a form, `values` are its stored row.

    Of a figure that is asked for and has not come they say which it is, and nothing else.
    """

    identity: str
    kind: str
    values: Values


def correctable(services: Services, person: Person, municipality_code: str) -> list[Correctable]:
    """The published figures that stand now, then those that are asked for and have not come.

    ForbiddenError for another's municipality.
    """
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
    known = {each.identity for each in found}
    lacking = {each.identity: each for each in _missing(own_view, municipality_code)}
    return [*found, *(each for name, each in lacking.items() if name not in known)]


def _missing(services: Services, municipality_code: str) -> Iterator[Correctable]:
    """What a programme asks of the municipality and has not got, whichever programme it is."""
    kinds = by_name(KINDS)
    for programme in services.programmes(Selection()):
        view = Selection(programme_code=programme.code, examples=False)
        rule = rule_of(services, view)
        for asked in missing_of(services, view, municipality_code):
            kind = kinds[asked.kind]
            told: dict[str, object] = {
                "municipality_code": municipality_code,
                "indicator_code": asked.subject,
                "year": asked.year,
                "part": asked.part,
                **({"unit": rule.unit, "release_type": rule.release_type} if rule else {}),
            }
            blank = {name: each.default for name, each in kind.stored.items()}
            values = {**blank, **{name: told[name] for name in blank if name in told}}
            yield Correctable(_identity(kind, values), kind.name, {**values, "source": None})


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

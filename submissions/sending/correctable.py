"""The stored figures of a municipality that may be corrected one by one in the browser."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from answers.person import Person, viewer_of
from answers.selection import Selection
from answers.services import Services
from database.keys import KEYS
from monitoring.exact import is_known
from submissions.sending.correction import Correction, correct

Values = Mapping[Any, Any]
KINDS = ("measurement", "release", "target")


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
    for kind in KINDS:
        rows = own_view.frame(kind, Selection(examples=False))
        own = rows[rows["municipality_code"] == municipality_code]
        found += [
            Correctable(_identity(kind, row), kind, row)
            for row in own.to_dict("records")
            if _is_figure(kind, row)
        ]
    return found


def correct_figure(
    services: Services, person: Person, wanted: Correctable, value: str, reason: str
) -> int:
    """Record the correction as a submission of its own and give its number; see `correct`."""
    parts = _PARTS[wanted.kind](wanted.values, value)
    code = str(wanted.values["municipality_code"])
    return correct(services, person, Correction(wanted.kind, code, parts, reason))


def _identity(kind: str, row: Values) -> str:
    return "|".join([kind, *(str(row[name]) for name in KEYS[kind])])


def _is_figure(kind: str, row: Values) -> bool:
    if kind == "target":
        return is_known(row["target"]) and is_known(row["target_year"])
    return is_known(row["value"]) or bool(row["is_hidden"])


def _measurement(row: Values, value: str) -> dict[str, str]:
    return {
        "Indikator": str(row["indicator_code"]),
        "År": str(row["year"]),
        "Værdi": value,
        "Opgørelse": _text(row["count_method"]),
        "Status": str(row["status"]),
    }


def _release(row: Values, value: str) -> dict[str, str]:
    return {
        "År": str(row["year"]),
        "Løsladelser": value,
        "Type": str(row["release_type"]),
        "Enhed": str(row["unit"]),
        "Periode": _text(row["part"]),
    }


def _target(row: Values, value: str) -> dict[str, str]:
    return {
        "Program": str(row["programme_code"]),
        "Målsætning": _text(row["goal_no"]),
        "Indikator": str(row["indicator_code"]),
        "Udgangspunkt": _number(row["baseline"]),
        "Udgangspunktsår": _text(row["baseline_year"]),
        "Måltal": value,
        "Måltalsår": str(row["target_year"]),
        "Betingelse": _CONDITIONS.get(_text(row["condition"]), ""),
    }


_PARTS: Mapping[str, Callable[[Values, str], dict[str, str]]] = {
    "measurement": _measurement,
    "release": _release,
    "target": _target,
}
_CONDITIONS: Mapping[str, str] = {"at_most": "højst", "under": "under", "at_least": "mindst"}


def _text(value: object) -> str:
    return str(value) if is_known(value) else ""


def _number(value: object) -> str:
    if not is_known(value):
        return ""
    number = float(str(value))
    return f"{number:.0f}" if number.is_integer() else f"{number}".replace(".", ",")

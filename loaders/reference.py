"""The names and codes a workbook may use: municipalities, programmes, methods, goals and the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from loaders.names import fold, fold_municipality

if TYPE_CHECKING:
    from database.rows import Row

NATIONAL = "national"
NATIONAL_NAMES = frozenset({"landsplan", "helelandet", "paalandsplan", "national", "nationalt", "landstotal"})
DEFAULT_PROGRAMME = "hjemloesestrategien"
Scoped = Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Reference:
    """Known names by folded spelling; goals and criteria are known within their programme.

    `labels` holds, per subject, the names a person would write, for suggestions.
    """

    municipalities: Mapping[str, str] = field(default_factory=dict)
    programmes: Mapping[str, str] = field(default_factory=dict)
    methods: Mapping[str, str] = field(default_factory=dict)
    indicators: Mapping[str, str] = field(default_factory=dict)
    goals: Scoped = field(default_factory=dict)
    criteria: Scoped = field(default_factory=dict)
    method_programmes: Mapping[str, str] = field(default_factory=dict)
    goal_indicators: Scoped = field(default_factory=dict)
    indicator_units: Mapping[str, str] = field(default_factory=dict)
    indicator_directions: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def extended(self, rows: Iterable[Row]) -> Reference:
        """This reference with the names that more reference rows bring."""
        reference = self
        for row in rows:
            add = ADDERS.get(row.kind)
            reference = add(reference, row.values) if add else reference
        return reference

    def municipality(self, name: str) -> str | None:
        """The code behind a name, an alias or a code, however it is spelled."""
        if fold(name) in NATIONAL_NAMES:
            return NATIONAL
        return self.municipalities.get(fold_municipality(name))

    def goal(self, programme: str | None, name: str) -> tuple[str, int] | None:
        """Programme and number of a goal: in the named programme, the default one, else the only one that has it."""
        return _scoped(self.goals, programme, name)

    def criterion(self, programme: str | None, name: str) -> tuple[str, str] | None:
        """Programme and code of a criterion, looked for as a goal is."""
        found = _scoped_text(self.criteria, programme, name)
        return found


def _scoped(known: Scoped, programme: str | None, name: str) -> tuple[str, int] | None:
    found = _scoped_text(known, programme, name)
    return found and (found[0], int(found[1]))


def _scoped_text(known: Scoped, programme: str | None, name: str) -> tuple[str, str] | None:
    folded = fold(name)
    if programme is not None:
        own = known.get((programme, folded))
        return None if own is None else (programme, own)
    default = known.get((DEFAULT_PROGRAMME, folded))
    if default is not None:
        return DEFAULT_PROGRAMME, default
    others = [(owner, value) for (owner, form), value in known.items() if form == folded]
    return others[0] if len(others) == 1 else None


def _spellings(values: Mapping[str, object], *fields: str) -> list[str]:
    own = [str(values[name]) for name in fields if values.get(name)]
    aliases = str(values.get("aliases") or "").split(";")
    return [name.strip() for name in (*own, *aliases) if name.strip()]


def _labelled(reference: Reference, subject: str, name: object) -> dict[str, tuple[str, ...]]:
    known = reference.labels.get(subject, ())
    label = str(name)
    return {**reference.labels, subject: known if label in known else (*known, label)}


def _municipality(reference: Reference, values: Mapping[str, object]) -> Reference:
    code = str(values["code"])
    forms = {fold_municipality(name): code for name in _spellings(values, "name")}
    forms |= {fold(code): code, fold(code.lstrip("0")): code}
    return replace(
        reference,
        municipalities={**reference.municipalities, **forms},
        labels=_labelled(reference, "municipality", values["name"]),
    )


def _programme(reference: Reference, values: Mapping[str, object]) -> Reference:
    code = str(values["code"])
    forms = {fold(name): code for name in _spellings(values, "code", "name", "name_en")}
    return replace(
        reference,
        programmes={**reference.programmes, **forms},
        labels=_labelled(reference, "programme", values["name"]),
    )


def _method(reference: Reference, values: Mapping[str, object]) -> Reference:
    code = str(values["code"])
    forms = {fold(name): code for name in _spellings(values, "code", "name", "short_name", "name_en")}
    owner = values.get("programme_code")
    return replace(
        reference,
        methods={**reference.methods, **forms},
        method_programmes={**reference.method_programmes, **({code: str(owner)} if owner else {})},
        labels=_labelled(reference, "method", values.get("short_name") or values["name"]),
    )


def _indicator(reference: Reference, values: Mapping[str, object]) -> Reference:
    code = str(values["code"])
    forms = {fold(name): code for name in _spellings(values, "code", "name", "name_en")}
    return replace(
        reference,
        indicators={**reference.indicators, **forms},
        indicator_units={**reference.indicator_units, code: str(values["unit"])},
        indicator_directions={**reference.indicator_directions, code: str(values["direction"])},
        labels=_labelled(reference, "indicator", values["name"]),
    )


def _goal(reference: Reference, values: Mapping[str, object]) -> Reference:
    programme, no = str(values["programme_code"]), str(values["no"])
    numbered = [no, f"mål {no}", f"målsætning {no}", f"goal {no}"]
    named = _spellings(values, "name", "short_name", "name_en")
    forms = [*numbered, *named, *(f"{prefix} {name}" for prefix in numbered for name in named)]
    indicator = values.get("indicator_code")
    own = {(programme, no): str(indicator)} if indicator else {}
    return replace(
        reference,
        goals={**reference.goals, **{(programme, fold(form)): no for form in forms}},
        goal_indicators={**reference.goal_indicators, **own},
        labels=_labelled(reference, "goal", values.get("short_name") or values["name"]),
    )


def _criterion(reference: Reference, values: Mapping[str, object]) -> Reference:
    programme, code, no = str(values["programme_code"]), str(values["code"]), str(values["no"])
    names = [code, no, f"kriterium {no}", f"criterion {no}", *_spellings(values, "text", "text_en")]
    forms = {(programme, fold(name)): code for name in names}
    return replace(
        reference,
        criteria={**reference.criteria, **forms},
        labels=_labelled(reference, "criterion", code),
    )


ADDERS = {
    "municipality": _municipality,
    "programme": _programme,
    "method": _method,
    "indicator": _indicator,
    "goal": _goal,
    "criterion": _criterion,
}

"""The names and codes a workbook may use: municipalities, programmes, methods, goals and more."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from loaders.meaning.long_names import same_sense
from loaders.meaning.spellings import (
    LONGEST_WORD,
    fold,
    fold_municipality,
    spellings,
    words_of,
)

if TYPE_CHECKING:
    from database.rows import Row

NATIONAL = "national"
NATIONAL_NAMES = frozenset(
    [
        "landsplan",
        "helelandet",
        "paalandsplan",
        "national",
        "nationalt",
        "landstotal",
        "heledanmark",
        "danmark",
    ]
)
DEFAULT_PROGRAMME = "hjemloesestrategien"
# What programs make of a code on its way through a file, and the code itself.
CODE = re.compile(r"['’]?(?:dk|no|kommune)?[ -]?(?P<code>\d{3,4})(?:[.,]0{1,6})?", re.IGNORECASE)
CODE_FIRST = re.compile(r"['’]?(?:DK|NO)?[ -]?\d{3,4}(?:[.,]0{1,6})?(?!\d)", re.IGNORECASE)
CODE_LAST = re.compile(r"(?<=[\s(,–-])\d{3,4}\Z")
LONGEST_SHORT = 5
MOST_ASKED = 8_192
CODE_SIGNS = frozenset("-–:.,")
Scoped = Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class Reference:
    """Known names by folded spelling; goals and criteria are known within their programme.

    `labels` holds, per subject, the names a person would write, for suggestions; `names` the name
    of each municipality by its code.
    """

    municipalities: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    programmes: Mapping[str, str] = field(default_factory=dict)
    methods: Mapping[str, str] = field(default_factory=dict)
    indicators: Mapping[str, str] = field(default_factory=dict)
    goals: Scoped = field(default_factory=dict)
    criteria: Scoped = field(default_factory=dict)
    criterion_texts: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    method_programmes: Mapping[str, str] = field(default_factory=dict)
    goal_indicators: Scoped = field(default_factory=dict)
    indicator_units: Mapping[str, str] = field(default_factory=dict)
    indicator_directions: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    # The municipality behind each name asked for so far: the same names stand in row after row.
    asked: dict[str, str | None] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    def extended(self, rows: Iterable[Row]) -> Reference:
        """This reference with the names that more reference rows bring."""
        draft = _Draft(
            {each.name: dict(getattr(self, each.name)) for each in fields(self) if each.init}
        )
        draft.known["labels"] = {key: dict.fromkeys(it) for key, it in self.labels.items()}
        for row in rows:
            if row.kind in ADDERS:
                ADDERS[row.kind](draft, row.values)
        labels = {subject: tuple(names) for subject, names in draft.known["labels"].items()}
        return Reference(**{**draft.known, "labels": labels})

    def municipality(self, name: str) -> str | None:
        """The code behind a name, an alias or a code, however it is spelled.

        "0461 Odense" is Odense, but "0461 Aarhus" nobody; what stands in brackets does not count.
        """
        if name in self.asked:
            return self.asked[name]
        found = self._municipality(name)
        both = _code_and_name(name) if found is None else None
        if both:
            found = self._municipality(both[0])
            found = found if found == self._municipality(both[1]) else None
        if len(self.asked) < MOST_ASKED and len(name) <= LONGEST_WORD:
            self.asked[name] = found
        return found

    def disagreeing(self, name: str) -> tuple[str, str] | None:
        """The two municipalities that the code and the name of one cell mean: "0461 Aarhus"."""
        found = [self._municipality(part) for part in _code_and_name(name) or ()]
        first, second = found if len(found) == 2 else (None, None)
        return (first, second) if first and second and first != second else None

    def _municipality(self, name: str) -> str | None:
        for text in list(spellings(name))[:2]:
            if fold(text) in NATIONAL_NAMES:
                return NATIONAL
            if code := self.municipalities.get(fold_municipality(text)):
                return code
        return self._by_code(name)

    def _by_code(self, name: str) -> str | None:
        """The code behind 461.0, '0461, DK-0461, and a Norwegian code without its country."""
        found = CODE.fullmatch(name.strip())
        if found is None:
            return None
        forms = (found["code"], f"no{found['code']}")
        known = (self.municipalities.get(form) for form in forms)
        return next((code for code in known if code), None)

    def method(self, name: str) -> str | None:
        """The code of a method, also where its short name stands in brackets behind the long."""
        return _called(self.methods, name)

    def method_within(self, text: str) -> str | None:
        """The label of the only method whose short name is a word of the text: CTI-metoden."""
        words = set(words_of(text))
        short = self.labels.get("method", ())
        found = [label for label in short if len(label) <= LONGEST_SHORT and fold(label) in words]
        return found[0] if len(found) == 1 else None

    def goal(self, programme: str | None, name: str) -> tuple[str, int] | None:
        """Programme and number of a goal: in the programme named, the default, or the only one."""
        found = _scoped(self.goals, programme, name)
        return found and (found[0], int(found[1]))

    def criterion(self, programme: str | None, name: str) -> tuple[str, str] | None:
        """Programme and code of a criterion, looked for as a goal is, and then by its sense."""
        return _scoped(self.criteria, programme, name) or self._paraphrased(programme, name)

    def _paraphrased(self, programme: str | None, name: str) -> tuple[str, str] | None:
        owners = {programme} if programme else {owner for owner, _ in self.criterion_texts}
        found = [
            (owner, code)
            for owner in sorted(owners)
            if (code := same_sense(name, self._texts_of(owner)))
        ]
        return found[0] if len(found) == 1 else None

    def _texts_of(self, programme: str) -> dict[str, tuple[str, ...]]:
        texts = self.criterion_texts.items()
        return {code: found for (owner, code), found in texts if owner == programme}

    def knows(self, name: str) -> bool:
        """Whether the text is the name of a method, an indicator, a goal or a criterion."""
        folded = fold(name)
        return (
            folded in self.methods
            or folded in self.indicators
            or self.goal(None, name) is not None
            or self.criterion(None, name) is not None
        )


def plain_code(text: str) -> str:
    """A code of four digits, also where 0461 came as 461.0 or DK0461; other texts as they are."""
    found = CODE.fullmatch(text.strip())
    return (found["code"] if found else text).zfill(4)


def _code_and_name(name: str) -> tuple[str, str] | None:
    """The two parts of "0461 Odense" and "Odense - 461"; a name begins with no digit."""
    plain = name.strip()
    code = CODE_FIRST.match(plain)
    if code is None:
        last = CODE_LAST.search(plain)
        name = plain[: last.start()].rstrip("-–:.,( ") if last else ""
        return (last[0], name) if last and name else None
    rest = plain[code.end() :]
    sign = rest.lstrip()[:1]
    after = rest.lstrip()[1:] if sign in CODE_SIGNS else rest
    is_apart = rest[:1].isspace() or after[:1].isspace()
    if not is_apart or not after.strip() or after.strip()[0].isdecimal():
        return None
    return code[0], after.strip()


def _called(known: Mapping[str, str], name: str) -> str | None:
    return next((known[form] for form in map(fold, spellings(name)) if form in known), None)


def _scoped(known: Scoped, programme: str | None, name: str) -> tuple[str, str] | None:
    for form in map(fold, spellings(name)):
        found = _scoped_form(known, programme, form)
        if found is not None:
            return found
    return None


def _scoped_form(known: Scoped, programme: str | None, form: str) -> tuple[str, str] | None:
    if programme is not None or (DEFAULT_PROGRAMME, form) in known:
        owner = programme or DEFAULT_PROGRAMME
        own = known.get((owner, form))
        return None if own is None else (owner, own)
    others = [(owner, value) for (owner, other), value in known.items() if other == form]
    return others[0] if len(others) == 1 else None


@dataclass(frozen=True, slots=True)
class _Draft:
    """The parts of a reference while rows are added to it."""

    known: dict[str, dict[Any, Any]]

    def add(self, part: str, values: Mapping[Any, Any]) -> None:
        self.known[part].update(values)

    def label(self, subject: str, name: object) -> None:
        self.known["labels"].setdefault(subject, {})[str(name)] = None


def _written(values: Mapping[str, object], *names: str) -> list[str]:
    own = [str(values[name]) for name in names if values.get(name)]
    aliases = str(values.get("aliases") or "").split(";")
    return [name.strip() for name in (*own, *aliases) if name.strip()]


def _municipality(draft: _Draft, values: Mapping[str, object]) -> None:
    code = str(values["code"])
    draft.add("municipalities", {fold_municipality(n): code for n in _written(values, "name")})
    draft.add("municipalities", {fold(code): code, fold(code.lstrip("0")): code})
    draft.add("names", {code: str(values["name"])})
    draft.label("municipality", values["name"])


def _programme(draft: _Draft, values: Mapping[str, object]) -> None:
    code = str(values["code"])
    draft.add("programmes", {fold(n): code for n in _written(values, "code", "name", "name_en")})
    draft.label("programme", values["name"])


def _method(draft: _Draft, values: Mapping[str, object]) -> None:
    code = str(values["code"])
    written = _written(values, "code", "name", "short_name", "name_en")
    draft.add("methods", {fold(name): code for name in written})
    if owner := values.get("programme_code"):
        draft.add("method_programmes", {code: str(owner)})
    draft.label("method", values.get("short_name") or values["name"])


def _indicator(draft: _Draft, values: Mapping[str, object]) -> None:
    code = str(values["code"])
    draft.add("indicators", {fold(n): code for n in _written(values, "code", "name", "name_en")})
    draft.add("indicator_units", {code: str(values["unit"])})
    draft.add("indicator_directions", {code: str(values["direction"])})
    draft.label("indicator", values["name"])


def _goal(draft: _Draft, values: Mapping[str, object]) -> None:
    programme, no = str(values["programme_code"]), str(values["no"])
    numbered = [no, f"mål {no}", f"målsætning {no}", f"målsætning nr {no}", f"goal {no}"]
    named = _written(values, "name", "short_name", "name_en")
    forms = [*numbered, *named, *(f"{prefix} {name}" for prefix in numbered for name in named)]
    draft.add("goals", {(programme, fold(form)): no for form in forms})
    if indicator := values.get("indicator_code"):
        draft.add("goal_indicators", {(programme, no): str(indicator)})
    draft.label("goal", values.get("short_name") or values["name"])


def _criterion(draft: _Draft, values: Mapping[str, object]) -> None:
    programme, code, no = str(values["programme_code"]), str(values["code"]), values.get("no")
    prefixes = ("", "kriterium ", "kriterium nr ", "criterion ") if no is not None else ()
    numbered = [f"{prefix}{no}" for prefix in prefixes]
    named = _written(values, "code", "text", "text_en")
    forms = [*numbered, *named, *(f"{prefix} {name}" for prefix in numbered for name in named)]
    draft.add("criteria", {(programme, fold(form)): code for form in forms})
    texts = tuple(str(values[name]) for name in ("text", "text_en") if values.get(name))
    draft.add("criterion_texts", {(programme, code): texts} if texts else {})
    draft.label("criterion", code)


ADDERS: Mapping[str, Callable[[_Draft, Mapping[str, object]], None]] = {
    "municipality": _municipality,
    "programme": _programme,
    "method": _method,
    "indicator": _indicator,
    "goal": _goal,
    "criterion": _criterion,
}

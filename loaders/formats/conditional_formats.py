"""Rules that show a cell otherwise where its number is small: what they hide, as far as is seen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from openpyxl.utils import get_column_letter

from loaders.formats.cells import Position, ShownNumber
from loaders.formats.limits import Range, SheetDraft
from loaders.formats.number_formats import TESTS, shown_by

INVISIBLE = ";;;"
OPERATORS: Mapping[str, str] = MappingProxyType(
    {
        "lessThan": "<",
        "lessThanOrEqual": "<=",
        "greaterThan": ">",
        "greaterThanOrEqual": ">=",
        "equal": "=",
        "notEqual": "<>",
    }
)
# Rules about texts and blanks are never true of a number.
OF_TEXTS = frozenset(
    [
        "containsText",
        "notContainsText",
        "beginsWith",
        "endsWith",
        "containsBlanks",
        "containsErrors",
    ]
)
NUMBER = re.compile(r"-?\d{1,15}(?:\.\d{1,9})?")
COMPARED = re.compile(r"(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(<=|>=|<>|<|>|=)(-?\d{1,15}(?:\.\d{1,9})?)")
ALL = re.compile(r"(?:AND|OG)\((.{1,200})\)", re.IGNORECASE)
PLAIN = re.compile(r"^[\d.,\s]*\d")
MOST_COMPARED = 5_000_000


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule over ranges; `look` is the number format it shows, `tests` what a number must meet.

    `tests` is None where the rule asks for something that is not told by the number itself.
    """

    ranges: tuple[Range, ...]
    look: str
    tests: tuple[tuple[str, float], ...] | None = None

    def holds(self, number: float) -> bool | None:
        """Whether a number is shown by this rule; None where that is not known."""
        if self.tests is None:
            return None
        return all(TESTS[sign](number, other) for sign, other in self.tests)


@dataclass(slots=True)
class DraftRule:
    """A rule while it is read: its kind, operator and formulas as spreadsheets name them."""

    ranges: tuple[Range, ...]
    kind: str
    operator: str
    look: str | None
    formulas: list[str] = field(default_factory=list)

    def finished(self) -> Iterator[Rule]:
        """The rule where it shows numbers otherwise than they are."""
        if self.look is not None and self.ranges and self.kind not in OF_TEXTS:
            yield Rule(self.ranges, self.look, self._tests())

    def _tests(self) -> tuple[tuple[str, float], ...] | None:
        if self.kind == "expression":
            return asked_by(self.formulas[0] if self.formulas else "", self.ranges)
        numbers = [float(it) for it in self.formulas if NUMBER.fullmatch(it.strip())]
        if self.kind != "cellIs" or len(numbers) != len(self.formulas) or not numbers:
            return None
        if self.operator == "between" and len(numbers) == 2:
            return (">=", numbers[0]), ("<=", numbers[1])
        sign = OPERATORS.get(self.operator)
        return ((sign, numbers[0]),) if sign and len(numbers) == 1 else None


def asked_by(formula: str, ranges: tuple[Range, ...]) -> tuple[tuple[str, float], ...] | None:
    """The tests in a formula such as AND(B2>0,B2<5) that asks for the first cell of its range."""
    plain = formula.replace(" ", "").removeprefix("=")
    joined = ALL.fullmatch(plain)
    parts = re.split(r"[,;]", joined[1]) if joined else [plain]
    found = [COMPARED.fullmatch(part.upper()) for part in parts]
    top, left, _, right = ranges[0]
    first = get_column_letter(left), str(top)
    if not all(it and (it[2], it[4]) == first and not it[3] for it in found):
        return None
    if any(it and it[1] for it in found) and left != right:
        return None
    return tuple((it[5], float(it[6])) for it in found if it)


def apply_rules(draft: SheetDraft, rules: Iterable[Rule]) -> None:
    """Puts what is shown beside the numbers a rule shows; where it is not known, they are kept."""
    left = MOST_COMPARED
    size = len(draft.cells)
    for rule in rules:
        left -= size
        for position in _covered(draft, rule.ranges) if left > 0 else ():
            apply_rule(draft, rule, position)


def apply_rule(draft: SheetDraft, rule: Rule, position: Position) -> None:
    """Puts what is shown beside the number at one filled place, or keeps it as not known."""
    row, column = position
    number = draft.rows[row][column]
    is_number = isinstance(number, int | float) and not isinstance(number, bool)
    if not is_number or isinstance(number, ShownNumber):
        return
    plain = float(number)  # type: ignore[arg-type]  # it is a number
    holds = rule.holds(plain)
    if holds is None:
        draft.maybe_hidden.add(position)
    elif holds:
        draft.rows[row][column] = ShownNumber(plain, shown_by(rule.look, plain) or "")


def _covered(draft: SheetDraft, ranges: tuple[Range, ...]) -> list[Position]:
    return [
        (row, column)
        for row, cells in draft.rows.items()
        if any(top <= row <= bottom for top, _, bottom, _ in ranges)
        for column in cells
        if any(
            top <= row <= bottom and left <= column <= right for top, left, bottom, right in ranges
        )
    ]


def changes_number(code: str) -> bool:
    """Whether a format shows small numbers as something else: "<5", nothing, a dash."""
    shown = (shown_by(code, number) for number in (1, 2, 3, 4))
    return any(it is not None and (not PLAIN.search(it)) for it in shown)

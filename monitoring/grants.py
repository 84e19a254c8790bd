"""Money as sources print it: which sums meet, which do not, and what is part of what.

Every amount stays as printed. Sums are made beside it, exactly, and only of amounts in one unit
from one document; nothing is put right. What is invented is never added to what is not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from monitoring.exact import exact

YEARS = re.compile(r"^\s*(\d{4})(?:\s*[-\u2010-\u2014/]\s*(\d{4}))?\s*$")
EVERYONE = frozenset({"", "alle", "all", "everyone"})
TOTALS = ("i alt", "total", "sum", "in all")


class Verdict(StrEnum):
    """What can be said of a printed sum and the amounts it should be made of."""

    MEETS = "meets"
    DIFFERS = "differs"
    PART = "part"  # the parts are not said to be everything, and the rest is not divided
    NO_SUM = "no_sum"  # nothing printed to hold them against
    INCOMPLETE = "incomplete"  # an amount or a year is missing


@dataclass(frozen=True, slots=True)
class Amount:
    """One printed amount; `value` is None where the source gives none.

    `years` is the year or span as printed, `part_of` the part it is taken from, `precision`
    `about` or `up_to` where the source says so, `document` where it stands, and `no` its place
    among all amounts.
    """

    no: int
    years: str
    value: float | None
    unit: str = ""
    part: str = ""
    recipient: str = ""
    part_of: str = ""
    precision: str = ""
    document: str = ""
    is_example: bool = False

    @property
    def span(self) -> tuple[int, int] | None:
        """First and last year, or None where none can be read."""
        found = YEARS.match(self.years)
        if found is None:
            return None
        first = int(found[1])
        return first, int(found[2] or first)

    @property
    def is_single_year(self) -> bool:
        """Whether it is the amount of one year."""
        return self.span is not None and self.span[0] == self.span[1]

    @property
    def is_total(self) -> bool:
        """Whether it is printed as the sum of several recipients."""
        return _plain(self.recipient).endswith(TOTALS)

    @property
    def is_for_everyone(self) -> bool:
        """Whether no recipient of its own is named."""
        return self.is_total or _plain(self.recipient) in EVERYONE


@dataclass(frozen=True, slots=True)
class Check:
    """Amounts held against the sum printed for them; `whole` is None where none is printed.

    `by` is what is added up: `years`, `recipients` or `parts`. `difference` is the sum of the
    parts minus the printed sum.
    """

    by: str
    parts: tuple[Amount, ...]
    whole: Amount | None
    verdict: Verdict
    total: Fraction
    difference: Fraction | None = None


@dataclass(frozen=True, slots=True)
class YearAmount:
    """The amount of one year and the parts that are taken from it."""

    year: int
    total: Amount
    parts: tuple[Amount, ...]


def checks(amounts: Sequence[Amount]) -> list[Check]:
    """Every sum that can be made, by years, then by recipients, then by parts."""
    return [*_by_years(amounts), *_by_recipients(amounts), *_by_parts(amounts)]


def yearly(amounts: Sequence[Amount]) -> list[YearAmount]:
    """The amounts of single years for everyone: of the whole if printed, else of the largest part.

    Years of several documents or units are never set side by side. Invented ones count only where
    there are no others.
    """
    found = [each for each in amounts if each.is_single_year and each.is_for_everyone]
    series = _grouped(published_first([each for each in found if not each.part_of]), _kind)
    if not series:
        return []
    rows = max(series, key=lambda rows: (_plain(rows[0].part) in TOTALS, _sum(rows)))
    whole = {each.no: whole_of(each, amounts) for each in amounts}
    return [
        YearAmount(
            year=int(each.years),
            total=each,
            parts=tuple(part for part in amounts if whole[part.no] == each),
        )
        for each in sorted(rows, key=lambda row: row.years)
    ]


def published_first(amounts: Sequence[Amount]) -> list[Amount]:
    """The amounts that are not invented; only where there are none, those that are."""
    return [each for each in amounts if not each.is_example] or list(amounts)


def whole_of(amount: Amount, amounts: Sequence[Amount]) -> Amount | None:
    """What an amount is taken from: of the same years first, then of the same recipient."""
    if not amount.part_of:
        return None
    wanted = _plain(amount.part_of)
    near = [
        each
        for each in amounts
        if each != amount
        and each.unit == amount.unit
        and each.is_example is amount.is_example
        and _plain(each.part) == wanted
        and (_same_recipient(each, amount) or each.is_for_everyone)
        and _overlap(each, amount)
    ]
    return max(
        near,
        key=lambda each: (each.span == amount.span, _same_recipient(each, amount)),
        default=None,
    )


def printed_spans(amounts: Sequence[Amount]) -> list[str]:
    """The spans of years sources give the whole, each once, earliest first."""
    found = [each for each in amounts if _plain(each.part) in TOTALS and _is_span(each)]
    return sorted({each.years for each in published_first(found)})


def _by_years(amounts: Sequence[Amount]) -> Iterator[Check]:
    for rows in _grouped(amounts, lambda each: (*_kind(each), _plain(each.recipient))):
        singles = [each for each in rows if each.is_single_year]
        spans = [each for each in rows if _is_span(each)]
        for span in spans:
            inside = [each for each in singles if _overlap(each, span)]
            if len(inside) > 1:
                yield _held("years", inside, span, is_whole=_covers(inside, span))
        if not spans and len(singles) > 1 and not _is_divided(singles[0], amounts):
            yield _held("years", singles, None)


def _by_recipients(amounts: Sequence[Amount]) -> Iterator[Check]:
    for rows in _grouped(amounts, lambda each: (*_kind(each), each.years)):
        named = [each for each in rows if not each.is_for_everyone]
        for total in (each for each in rows if each.is_total):
            if len(named) > 1:
                yield _held("recipients", named, total)


def _by_parts(amounts: Sequence[Amount]) -> Iterator[Check]:
    pairs = [(whole_of(each, amounts), each) for each in amounts]
    for whole in amounts:
        parts = [part for found, part in pairs if found == whole]
        for rows in _grouped(parts, lambda each: (each.document,)):
            check = _held("parts", rows, whole)
            is_rest = check.difference is not None and check.difference < 0
            yield replace(check, verdict=Verdict.PART) if is_rest else check


def _held(by: str, parts: Sequence[Amount], whole: Amount | None, is_whole: bool = True) -> Check:
    total = _sum(parts)
    known = all(each.value is not None for each in parts)
    if whole is None or whole.value is None:
        return Check(by, tuple(parts), whole, Verdict.NO_SUM, total)
    difference = total - exact(whole.value)
    verdict = Verdict.DIFFERS if difference else Verdict.MEETS
    if not (known and is_whole):
        verdict = Verdict.INCOMPLETE
    return Check(by, tuple(parts), whole, verdict, total, difference)


def _is_divided(amount: Amount, amounts: Sequence[Amount]) -> bool:
    """Whether it is part of a sum over several years, where it is added up anyway."""
    whole = whole_of(amount, amounts)
    return whole is not None and _is_span(whole)


def _covers(singles: Sequence[Amount], span: Amount) -> bool:
    found = span.span
    years = {each.span for each in singles}
    return found is not None and all((y, y) in years for y in range(found[0], found[1] + 1))


def _is_span(each: Amount) -> bool:
    return each.span is not None and not each.is_single_year


def _overlap(one: Amount, other: Amount) -> bool:
    """Whether two printed spans share a year; unread ones exclude nothing."""
    if one.span is None or other.span is None:
        return True
    return one.span[0] <= other.span[1] and other.span[0] <= one.span[1]


def _same_recipient(one: Amount, other: Amount) -> bool:
    return _plain(one.recipient) == _plain(other.recipient)


def _kind(each: Amount) -> tuple[str, ...]:
    return each.document, str(each.is_example), _plain(each.part), each.unit


def _sum(amounts: Sequence[Amount]) -> Fraction:
    return sum((exact(each.value) for each in amounts if each.value is not None), Fraction())


def _grouped(
    amounts: Sequence[Amount], key: Callable[[Amount], tuple[str, ...]]
) -> list[list[Amount]]:
    found: dict[tuple[str, ...], list[Amount]] = {}
    for each in amounts:
        found.setdefault(key(each), []).append(each)
    return list(found.values())


def _plain(text: str) -> str:
    return text.strip().casefold()

"""One rule held against the counts of many municipalities: the newest, the years above, the mean.

Only counts in the rule's unit and type are held against it; others are flagged. Counts of another
length of time are about something else altogether.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from monitoring.exact import exact
from monitoring.percent import NATIONAL_CODE
from monitoring.threshold import Rule, margin, meets, meets_hidden

MEAN_YEARS = 3  # or halves or quarters: as many of the lengths the rule counts by


class Count(Protocol):
    """A count of releases as the gate lets it out.

    `place` and `length` are those of monitoring.spans. `value` is None where it is hidden or was
    not written; a withheld count is hidden and may be anything but 0.
    """

    @property
    def municipality_code(self) -> str: ...
    @property
    def place(self) -> int: ...
    @property
    def length(self) -> str: ...
    @property
    def unit(self) -> str: ...
    @property
    def release_type(self) -> str: ...
    @property
    def value(self) -> int | None: ...
    @property
    def is_hidden(self) -> bool: ...
    @property
    def is_withheld(self) -> bool: ...
    @property
    def is_example(self) -> bool: ...


class Answered(Protocol):
    """What a rule was held against; `meets` is None where the answer is not known."""

    @property
    def meets(self) -> bool | None: ...
    @property
    def is_example(self) -> bool: ...


AnyCount = TypeVar("AnyCount", bound=Count)
AnyAnswered = TypeVar("AnyAnswered", bound=Answered)


@dataclass(frozen=True, slots=True)
class Entry(Generic[AnyCount]):
    """A municipality's line in the ledger; `newest` is None where no count fits the rule.

    `years_above` of `years_known` met it. `mean_value` covers the three places of spans.place up to
    `mean_last_place` and is None unless all `mean_years_known` of them are known.
    """

    municipality_code: str
    newest: AnyCount | None
    meets: bool | None
    margin: float | None
    years_above: int
    years_known: int
    mean_value: float | None
    mean_years_known: int
    mean_last_place: int | None
    has_other_unit: bool
    has_other_type: bool
    is_example: bool

    @property
    def value(self) -> int | None:
        """The newest count; None for a hidden one."""
        return _shown(self.newest) if self.newest else None


def ledger(
    counts: Iterable[AnyCount],
    rule: Rule,
    municipality_codes: Iterable[str] = (),
    last_place: int | None = None,
) -> tuple[Entry[AnyCount], ...]:
    """An entry per municipality by code; `municipality_codes` get one also without any count.

    `last_place` ends the mean (default: the newest of all counts that fit). National counts are
    nobody's.
    """
    own: dict[str, list[AnyCount]] = {code: [] for code in municipality_codes}
    for each in counts:
        if each.municipality_code != NATIONAL_CODE and each.length == rule.length:
            own.setdefault(each.municipality_code, []).append(each)
    fitting = [each.place for rows in own.values() for each in rows if fits(each, rule)]
    last = last_place or max(fitting, default=None)
    return tuple(_entry(code, own[code], rule, last) for code in sorted(own))


def fits(count: Count, rule: Rule) -> bool:
    """Whether a rule may be held against a count: its own unit, type and length, and known."""
    said = (count.unit, count.release_type, count.length)
    is_known = count.is_hidden or count.value is not None
    return is_known and said == (rule.unit, rule.release_type, rule.length)


def counted(rows: Sequence[AnyAnswered]) -> tuple[AnyAnswered, ...]:
    """The rows a sentence may count: published ones alone when there are any, else the examples."""
    known = tuple(each for each in rows if each.meets is not None)
    return tuple(each for each in known if not each.is_example) or known


def _entry(code: str, rows: Sequence[AnyCount], rule: Rule, last: int | None) -> Entry[AnyCount]:
    """Published counts of a municipality push its invented ones out altogether."""
    published = [each for each in rows if not each.is_example]
    own = published or rows
    used = sorted((each for each in own if fits(each, rule)), key=lambda each: each.place)
    newest = used[-1] if used else None
    answers = [answer for each in used if (answer := _answer(each, rule)) is not None]
    near = range(0) if last is None else range(last - MEAN_YEARS + 1, last + 1)
    shown = [_shown(each) for each in used if each.place in near]
    known = [exact(value) for value in shown if value is not None]
    return Entry(
        municipality_code=code,
        newest=newest,
        meets=_answer(newest, rule) if newest else None,
        margin=margin(_shown(newest), rule) if newest else None,
        years_above=answers.count(True),
        years_known=len(answers),
        mean_value=float(sum(known) / MEAN_YEARS) if len(known) == MEAN_YEARS else None,
        mean_years_known=len(known),
        mean_last_place=last,
        has_other_unit=any(each.unit != rule.unit for each in own),
        has_other_type=any(each.release_type != rule.release_type for each in own),
        is_example=bool(own) and not published,
    )


def _answer(count: Count, rule: Rule) -> bool | None:
    if count.is_withheld:
        return None
    return meets_hidden(rule) if count.is_hidden else meets(count.value, rule)


def _shown(count: Count) -> int | None:
    return None if count.is_hidden else count.value

"""Whether the printed sums of one programme meet, and by how much they do not."""

from __future__ import annotations

from dataclasses import dataclass, replace

from answers.facts.programmes import GrantFact
from answers.programmes.grants import amounts_of, grants_of
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.programmes.grant_sentences import about, figure, formula, money, span, unit
from monitoring.exact import exact
from monitoring.grants import Check, Verdict, checks
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

COLUMNS = (
    Column("about_text", "grant-sum-about"),
    Column("formula_text", "grant-sum-formula"),
    Column("total", "grant-sum-total", "measure"),
    Column("printed", "grant-sum-printed", "measure", stored=("amount",)),
    Column("difference_shown", "grant-sum-difference", "measure"),
    Column("verdict_text", "grant-sum-verdict"),
)
ORDER = (Verdict.DIFFERS, Verdict.INCOMPLETE, Verdict.NO_SUM, Verdict.MEETS, Verdict.PART)
TOLD = frozenset({Verdict.DIFFERS, Verdict.NO_SUM})
HELD = frozenset({Verdict.DIFFERS, Verdict.MEETS})


@dataclass(frozen=True, slots=True)
class SumLine:
    """A sum that can be made, and what is printed for it."""

    check: Check
    total: float
    printed: float | None
    is_example: bool
    sources: tuple[Source, ...]
    difference_shown: float | None
    about_text: str = ""
    formula_text: str = ""
    verdict_text: str = ""


def sums(services: Services, selection: Selection) -> tuple[SumLine, ...]:
    """One row per sum that can be made; those that do not meet come first."""
    rows = grants_of(services, selection)
    found = sorted(checks(amounts_of(rows)), key=lambda each: ORDER.index(each.verdict))
    return tuple(_line(each, rows) for each in found)


def _line(check: Check, rows: tuple[GrantFact, ...]) -> SumLine:
    used = [*([check.whole] if check.whole else []), *check.parts]
    stored = [rows[each.no] for each in used]
    return SumLine(
        check=check,
        total=float(check.total),
        printed=check.whole.value if check.whole else None,
        is_example=any(row.is_example for row in stored),
        sources=tuple(source_of(row, span(row.year_text)) for row in stored),
        difference_shown=_difference(check),
    )


def in_words(rows: tuple[SumLine, ...], context: Context) -> tuple[SumLine, ...]:
    """What is added up, the formula and the verdict in the reader's language."""
    words = context.words
    return tuple(
        replace(
            row,
            about_text=about(row.check, words),
            formula_text=formula(row.check.parts, words),
            verdict_text=_verdict(row.check, words),
        )
        for row in rows
    )


def _difference(check: Check) -> float | None:
    """How far a sum is from the printed one; the verdict says which is larger."""
    if check.difference is None or check.verdict not in HELD:
        return None
    return abs(float(check.difference))


def _verdict(check: Check, words: Words) -> str:
    rest = figure(abs(check.difference), words) if check.difference is not None else ""
    over = "yes" if check.difference is not None and check.difference > 0 else "no"
    return words(
        f"grant-verdict-{dashed(check.verdict)}", rest=rest, over=over, whole=_whole(check, words)
    )


def _whole(check: Check, words: Words) -> str:
    """82 % af ca. 500 mio. kr."""
    if check.whole is None or not check.whole.value:
        return ""
    share = notation.percent(float(check.total / exact(check.whole.value)), words.language)
    return words("grant-share-of-whole", share=share, whole=money(check.whole, words))


def finding(rows: tuple[SumLine, ...], context: Context) -> str:
    """How many printed sums meet; a single one with its numbers."""
    words = context.words
    held = [row.check for row in _published_first(rows) if row.check.verdict in HELD]
    if not held:
        return words("grant-sums-unheld" if rows else "grant-sums-none")
    wrong = sum(each.verdict is Verdict.DIFFERS for each in held)
    if wrong:
        return words("grant-sums-differ", wrong=wrong, count=len(held))
    if len(held) > 1:
        return words("grant-sums-meet", count=len(held))
    check = held[0]
    whole = money(check.whole, words) if check.whole else ""
    return words("grant-sums-meets", formula=formula(check.parts, words), whole=whole)


def _published_first(rows: tuple[SumLine, ...]) -> tuple[SumLine, ...]:
    """The sums of published amounts; only where there are none, those of invented ones."""
    return tuple(row for row in rows if not row.is_example) or rows


def subtitle(rows: tuple[SumLine, ...], context: Context) -> str:
    """The sums that do not meet with their numbers, and those nothing is printed for."""
    words = context.words
    told = [
        words(f"grant-sums-told-{dashed(row.check.verdict)}", **_numbers(row.check, words))
        for row in _published_first(rows)
        if row.check.verdict in TOLD
    ]
    # A unit may end with a full stop of its own.
    return " ".join(
        [words("grant-sums-subtitle"), *(f"{each.removesuffix('.')}." for each in told)]
    )


def _numbers(check: Check, words: Words) -> dict[str, str]:
    return {
        "about": about(check, words),
        "formula": formula(check.parts, words),
        "total": figure(check.total, words),
        "printed": figure(check.whole.value, words) if check.whole and check.whole.value else "",
        "unit": unit(check.parts[0].unit, words),
    }


PROGRAMME_GRANT_SUMS = Exhibit(
    key="programme_grant_sums",
    query=sums,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)

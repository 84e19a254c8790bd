"""The targets as the councils set them, with the reduction computed anew."""

from __future__ import annotations

from dataclasses import dataclass

from answers.goals.readings import national
from answers.goals.standings import Standing
from answers.provenance import Source
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.goals.progress import targeted, year_span
from exhibits.goals.sentences import amount, counted
from monitoring.exact import as_number
from monitoring.percent import Total, share_of, total
from words.catalog import Words


@dataclass(frozen=True, slots=True)
class BesideCountry:
    """A target with the country's count in the year of its baseline, as real as the target."""

    standing: Standing
    country: float | None


@dataclass(frozen=True, slots=True)
class TargetLine:
    """A target, or the sum of the complete ones, which `is_total`; `change` is good when positive.

    A sum has no municipality and no years. `country` is the country's count where they start.
    """

    name: str
    unit: str | None
    direction: str | None
    baseline: float | None
    target: float | None
    change: float | None
    is_example: bool
    municipality_code: str = ""
    municipality_path: str | None = None
    baseline_year: int | None = None
    baseline_nothing: str | None = None
    target_year: int | None = None
    is_total: bool = False
    country: float | None = None
    sources: tuple[Source, ...] = ()

    @property
    def change_share(self) -> float | None:
        """The change as a share of the baseline."""
        return as_number(share_of(self.change, self.baseline))

    @property
    def of_country(self) -> float | None:
        """The baseline as a share of the country's count."""
        return as_number(share_of(self.baseline, self.country))


def beside_country(services: Services, selection: Selection) -> tuple[BesideCountry, ...]:
    """Every target; the country is held beside counts alone."""
    rows = targeted(services, selection)
    counts = {
        (code, each.year, each.is_example): each.value
        for code in {row.indicator_code for row in rows if row.unit == "count"}
        for each in national(services, selection, code or "")
    }
    return tuple(
        BesideCountry(row, counts.get((row.indicator_code, row.baseline_year or 0, row.is_example)))
        for row in rows
    )


def with_total(found: tuple[BesideCountry, ...], context: Context) -> tuple[TargetLine, ...]:
    """Change in number and share of every row, and a last row that sums the complete ones."""
    lines = tuple(_line(each.standing, each.country) for each in found)
    rows = tuple(each.standing for each in found)
    summed = _total(rows)
    if summed is None or summed.row_count < 2:
        return lines
    published = [each for each in found if each.standing.is_example is summed.is_example]
    complete = [row for row in rows if row.baseline is not None and row.target is not None]
    sources = tuple(source for row in complete for source in row.target_sources)
    return (*lines, _sum(rows[0], summed, sources, published[0].country, context.words))


def _line(row: Standing, country: float | None) -> TargetLine:
    return TargetLine(
        country=country,
        name=row.name,
        unit=row.unit,
        direction=row.direction,
        baseline=row.baseline,
        target=row.target,
        change=_change(row.baseline, row.target, row),
        is_example=row.is_example,
        municipality_code=row.municipality_code,
        municipality_path=row.municipality_path,
        baseline_year=row.baseline_year,
        baseline_nothing=row.baseline_nothing,
        target_year=row.target_year,
        sources=row.target_sources,
    )


def _sum(
    first: Standing,
    summed: Total,
    sources: tuple[Source, ...],
    country: float | None,
    words: Words,
) -> TargetLine:
    baseline, target = summed.sums
    return TargetLine(
        country=country,
        name=words("goal-targets-total", count=summed.row_count),
        unit=first.unit,
        direction=first.direction,
        baseline=baseline,
        target=target,
        change=_change(baseline, target, first),
        is_example=summed.is_example,
        is_total=True,
        sources=sources,
    )


def _change(start: float | None, end: float | None, row: Standing) -> float | None:
    if start is None or end is None:
        return None
    return end - start if row.is_higher_better else start - end


def _total(rows: tuple[Standing, ...]) -> Total | None:
    """None where years, units or directions differ: such rows make no sum."""
    alike = {
        (row.baseline_year, row.target_year, row.unit, row.direction, row.indicator_code)
        for row in rows
        if row.baseline is not None and row.target is not None
    }
    if len(alike) != 1:
        return None
    return total(rows, lambda row: row.baseline, lambda row: row.target)


def columns(rows: tuple[TargetLine, ...]) -> tuple[Column, ...]:
    """The published table: baseline, target, change in number and percent."""
    rises = any(row.direction == "higher" for row in rows)
    change = "goal-change-rise" if rises else "goal-change-fall"
    is_beside = any(row.of_country is not None for row in rows)
    return (
        Column("name", "goals-municipality", link_key="municipality_path"),
        counted("baseline", "goal-baseline", rows, "baseline_nothing"),
        Column("baseline_year", "goal-baseline-year", "year"),
        *([Column("of_country", "goal-of-country", "share")] if is_beside else []),
        counted("target", "goal-target", rows),
        Column("target_year", "goal-target-year", "year"),
        counted("change", change, rows, "baseline_nothing"),
        Column("change_share", "goal-change-share", "share", 0, "baseline_nothing"),
    )


def finding(rows: tuple[TargetLine, ...], context: Context) -> str:
    """From where to where all targets go together, or how many there are."""
    words = context.words
    if not rows:
        return words("goal-targets-none")
    last, own = rows[-1], [row for row in rows if not row.is_total]
    if last.is_total:
        return words(
            "goal-targets-finding",
            count=_complete(own),
            start=amount(last.baseline or 0, words.language),
            end=amount(last.target or 0, words.language),
        )
    return words("goal-targets-count", count=len({row.municipality_code for row in own}))


def _complete(rows: list[TargetLine]) -> int:
    return sum(row.change is not None for row in rows)


def subtitle(rows: tuple[TargetLine, ...], context: Context) -> str:
    """The years of the table."""
    start = year_span(row.baseline_year for row in rows)
    end = year_span(row.target_year for row in rows)
    if not start or not end:
        return context.words("goal-progress-measure-none")
    return context.words("goal-targets-measure", start=start, end=end)


def note(rows: tuple[TargetLine, ...], context: Context) -> str:
    """How many rows the sum holds, or why there is none."""
    words, own = context.words, [row for row in rows if not row.is_total]
    if len(own) < 2:
        return ""
    if len(own) == len(rows):
        return words("goal-targets-no-sum")
    complete, count = _complete(own), len({row.municipality_code for row in own})
    if complete == count:
        return words("goal-targets-note-all", count=complete)
    return words("goal-targets-note", complete=complete, count=count)


GOAL_TARGETS = Exhibit(
    key="goal_targets",
    query=beside_country,
    judge=with_total,
    finding=finding,
    subtitle=subtitle,
    note=note,
    columns=columns,
)

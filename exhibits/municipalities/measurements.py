"""What has been counted in a municipality over the years, and which counts did not come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from answers.facts.goals import GoalFact, IndicatorFact, MeasurementFact, TargetFact
from answers.facts.programmes import CalendarFact
from answers.municipalities.municipalities import NATIONAL, is_wanted, names_of
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.drawn.drawing import Drawing, Line, Row
from exhibits.exhibit.drawn_rows import is_example, pointed, sign_of
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shape import Listing
from exhibits.exhibit.shown import Column, Context
from exhibits.goals.sentences import in_unit, in_year
from monitoring.expectations import periods_in
from monitoring.nothings import Nothing, hidden_as
from monitoring.periods import year_end
from words import notation
from words.catalog import Words

COLUMNS = (
    Column("indicator", "municipality-indicator"),
    Column("municipality", "municipality-municipality"),
    Column("year", "municipality-year", "year"),
    Column("value", "municipality-counted", "measure", nothing_key="nothing"),
    Column("remark", "municipality-remark"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedYear:
    """One indicator in one year, as it was counted or as it did not come.

    `order` is the indicator's place in the catalogue, 0 outside it. `is_break` says that the year
    is not comparable with the ones before it; `remark` is how it was counted and how final it is.
    """

    municipality_code: str
    municipality: str
    indicator_code: str
    indicator: str
    order: int
    year: int
    unit: str | None = None
    value: float | None = None
    nothing: Nothing | None = None
    is_break: bool = False
    count_method: str | None = None
    is_text_withheld: bool = False
    status: str | None = None
    is_example: bool = False
    sources: tuple[Source, ...] = ()
    remark: str = ""

    @property
    def is_counted(self) -> bool:
        """Whether there is a figure, though it may be hidden."""
        return self.nothing in {None, Nothing.HIDDEN, Nothing.WITHHELD}


def measurements(services: Services, selection: Selection) -> tuple[CountedYear, ...]:
    """One row per indicator and year up to the shown day, also for a count that did not come.

    A year's figure is dated 31 December. Missed are years of the calendar after the first reading,
    for what a goal or target is measured by; nobody promised the rest.
    """
    on = services.moment(selection).on
    groups: dict[tuple[str, str], list[MeasurementFact]] = {}
    for each in services.facts(MeasurementFact, selection):
        if is_wanted(each.municipality_code, selection) and year_end(each.year) <= on:
            groups.setdefault((each.municipality_code, each.indicator_code), []).append(each)
    names, indicators = names_of(services, selection), _indicators(services, selection)
    calendar = services.facts(CalendarFact, selection)
    promised = _promised(services, selection)
    found: list[CountedYear] = []
    for (code, counted), readings in groups.items():
        indicator = indicators.get(counted)
        blank = CountedYear(
            municipality_code=code,
            municipality=names.get(code, ""),
            indicator_code=counted,
            indicator=indicator.called(selection.language) if indicator else counted,
            order=indicator.id if indicator else 0,
            year=0,
            unit=indicator.unit if indicator else None,
        )
        own = [_reading(each, blank) for each in readings]
        periods = periods_in(calendar, counted) if counted in promised else []
        years = [*own, *_absent(own, periods, on, blank)]
        found += _with_breaks(years, indicator.breaks if indicator else ())
    return tuple(sorted(found, key=lambda row: (row.municipality_code, row.order)))


def with_remarks(rows: tuple[CountedYear, ...], context: Context) -> tuple[CountedYear, ...]:
    """What stands beside a count: how it was made, and that it is provisional or an estimate."""
    words = context.words
    country = words("municipality-national")
    return tuple(
        replace(
            row,
            municipality=country if row.municipality_code == NATIONAL else row.municipality,
            remark=_remark(row, words),
        )
        for row in rows
    )


def finding(rows: tuple[CountedYear, ...], context: Context) -> str:
    """The indicator counted most often: its newest figure against its oldest comparable one."""
    words = context.words
    counted = Counter(row.indicator_code for row in rows if row.value is not None)
    if not counted:
        day = notation.day(context.on, words.language)
        return words("municipality-measurements-none", date=day)
    code = counted.most_common(1)[0][0]
    own = [row for row in rows if row.indicator_code == code]
    known = comparable(own)
    return _change(own[0].indicator, known[0], known[-1], words)


def comparable(rows: Sequence[CountedYear]) -> list[tuple[int, float]]:
    """Year and value of one indicator since its last series break, oldest first."""
    since = max((row.year for row in rows if row.is_break), default=0)
    known = [(row.year, row.value) for row in rows if row.value is not None and row.year >= since]
    return sorted(known, key=lambda pair: pair[0])


def subtitle(rows: tuple[CountedYear, ...], context: Context) -> str:
    """How many readings and up to which day."""
    known = [row for row in rows if row.is_counted]
    day = notation.day(context.on, context.words.language)
    kinds = len({row.indicator_code for row in known})
    key = "municipality-measurements-subtitle"
    return context.words(key, count=len(known), kinds=kinds, date=day)


def drawing(rows: tuple[CountedYear, ...], context: Context) -> Drawing | None:
    """The indicator counted most often; the page has a figure of each."""
    counted = Counter(row.indicator for row in rows if row.value is not None)
    if not counted:
        return None
    chosen = counted.most_common(1)[0][0]
    kept = [row for row in rows if row.indicator == chosen]
    return replace(trend_of(kept, context.words), is_part=len(kept) < len(rows))


def trend_of(rows: Sequence[CountedYear], words: Words) -> Drawing:
    """The years of one indicator as points, a series per municipality."""
    years = sorted({row.year for row in rows})
    lines = [
        replace(_line(name, own, years, words), group=number)
        for number, name in enumerate(dict.fromkeys(row.municipality for row in rows))
        for own in [{row.year: row for row in rows if row.municipality == name}]
    ]
    invented = {row.year for row in rows if is_example(row)}
    breaks = {row.year for row in rows if row.is_break}
    told = words("figure-trend-break")
    drawn = tuple(
        Row(str(year), str(year), year in invented, before=told if year in breaks else "")
        for year in years
    )
    return Drawing("trend", drawn, tuple(lines), is_whole=False)


def _line(name: str, own: Mapping[int, CountedYear], years: list[int], words: Words) -> Line:
    rows = [own.get(year) for year in years]
    return Line(
        name,
        tuple(row.value if row else None for row in rows),
        labels=tuple(_label(row, words) if row else "" for row in rows),
        signs=tuple(sign_of(row.nothing) if row and row.value is None else "" for row in rows),
        said=tuple(_said(row, words) if row else "" for row in rows),
    )


def _label(row: CountedYear, words: Words) -> str:
    if row.value is None:
        return ""
    told = measure_text(row.value, words)
    return f"{told} {words('figure-example')}" if row.is_example else told


def _said(row: CountedYear, words: Words) -> str:
    """Who and when, what with its number and unit, and how it was counted."""
    told = "" if row.value is None else f"{row.indicator}: {in_unit(row.value, row.unit, words)}"
    where = in_year(row.municipality, row.year)
    (said,) = pointed([row], [(where, told, row.remark)], words)
    return said


def measure_text(value: float, words: Words) -> str:
    """A figure with as many decimals as it has, two at most."""
    return notation.number(value, words.language, notation.decimals(value))


def _indicators(services: Services, selection: Selection) -> dict[str, IndicatorFact]:
    return {each.code: each for each in services.facts(IndicatorFact, selection)}


def _promised(services: Services, selection: Selection) -> frozenset[str | None]:
    goals, targets = services.facts(GoalFact, selection), services.facts(TargetFact, selection)
    return frozenset(
        [*(each.indicator_code for each in goals), *(each.indicator_code for each in targets)]
    )


def _change(indicator: str, first: tuple[int, float], last: tuple[int, float], words: Words) -> str:
    value, year = measure_text(last[1], words), str(last[0])
    if first[0] == last[0]:
        return words("municipality-measurements-one", indicator=indicator, value=value, year=year)
    difference = last[1] - first[1]
    return words(
        "municipality-measurements-more"
        if difference > 0
        else "municipality-measurements-fewer"
        if difference < 0
        else "municipality-measurements-same",
        indicator=indicator,
        value=value,
        year=year,
        difference=measure_text(abs(difference), words),
        since=str(first[0]),
    )


def _reading(fact: MeasurementFact, blank: CountedYear) -> CountedYear:
    hidden = hidden_as(fact.is_hidden, fact.is_withheld)
    return replace(
        blank,
        year=fact.year,
        value=None if hidden else fact.value,
        nothing=hidden or (Nothing.NOT_REPORTED if fact.value is None else None),
        count_method=fact.count_method,
        is_text_withheld=fact.is_text_withheld,
        status=fact.status,
        is_example=fact.is_example,
        sources=(source_of(fact),),
    )


def _absent(
    own: Sequence[CountedYear],
    periods: Sequence[tuple[int, date | None]],
    on: date,
    blank: CountedYear,
) -> Iterator[CountedYear]:
    """A row for every year of the calendar after the first reading that nobody reported."""
    have = {row.year for row in own}
    for year, due_on in periods:
        if year not in have and min(have) < year <= on.year:
            is_late = (due_on or year_end(year)) < on
            told = Nothing.NOT_REPORTED if is_late else Nothing.AWAITING
            yield replace(blank, year=year, nothing=told)


def _with_breaks(rows: Sequence[CountedYear], breaks: Sequence[date]) -> Iterator[CountedYear]:
    """The years of one indicator in order, marked where its series broke since the one before."""
    since: date | None = None
    for row in sorted(rows, key=lambda row: row.year):
        end = year_end(row.year)
        is_break = since is not None and any(since < day <= end for day in breaks)
        since = end
        yield replace(row, is_break=is_break)


def _remark(row: CountedYear, words: Words) -> str:
    told = [row.count_method] if row.count_method else []
    if row.is_text_withheld:
        told.append(words("text-withheld"))
    if row.status in ("provisional", "estimate"):
        told.append(words(f"mark-{row.status}"))
    if row.is_break:
        told.append(words("municipality-new-series"))
    return ", ".join(told)


MUNICIPALITY_MEASUREMENTS = Exhibit(
    key="municipality-measurements",
    query=measurements,
    columns=COLUMNS,
    finding=finding,
    subtitle=subtitle,
    judge=with_remarks,
    drawing=drawing,
    shape=Listing(48),
)

"""What has been counted in a municipality over the years, and which counts did not come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from answers.municipalities.municipalities import NATIONAL
from exhibits.drawn.drawing import Drawing, Line, Row
from exhibits.exhibit.caveats import caveat_sign
from exhibits.exhibit.drawn_rows import is_example, pointed, sign_of
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.filled_columns import filled
from exhibits.exhibit.shape import Listing
from exhibits.exhibit.shown import Column, Context
from exhibits.goals.sentences import in_unit, in_year
from exhibits.municipalities.counted_years import CountedYear, comparable, measurements
from monitoring.one_kind import one_kind
from words import notation
from words.catalog import Words

COLUMNS = (
    Column("indicator", "municipality-indicator"),
    Column("municipality", "municipality-municipality"),
    Column("year", "municipality-year", "year"),
    Column("first_year", "municipality-first-year", "year"),
    Column("value", "municipality-counted", "measure", nothing_key="nothing"),
    Column("highest", "municipality-highest", "measure"),
    Column("since_first", "municipality-since-first", "share"),
    Column("since_last", "municipality-since-last", "share"),
    Column("of_country", "municipality-of-country", "share"),
    Column("of_all", "municipality-of-all", "share"),
    Column("per_1000", "municipality-per-1000", "number", 1),
    Column("population_year", "municipality-population-of", "year"),
    Column("printed_per_1000", "municipality-printed-per-1000", "number", 1),
    Column("remark", "municipality-remark"),
)
LEAST_SAID = 0.005  # 0 % of the country's would read as none
ALWAYS = frozenset({"indicator", "municipality", "year", "value", "remark"})


def with_remarks(rows: tuple[CountedYear, ...], context: Context) -> tuple[CountedYear, ...]:
    """What stands beside a count: how it was made, and that a new series begins with it."""
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
    counted = Counter(row.indicator_code for row in rows if row.point is not None)
    if not counted:
        day = notation.day(context.on, words.language)
        return words("municipality-measurements-none", date=day)
    code = counted.most_common(1)[0][0]
    own = [row for row in rows if row.indicator_code == code]
    known = comparable(own)
    return _change(own[0].indicator, known[0], known[-1], words)


def columns(rows: tuple[CountedYear, ...]) -> tuple[Column, ...]:
    """What every reading has, and the ends of spans and ranges where there are some."""
    used = {each.key for each in filled(COLUMNS, rows)} if rows else frozenset()
    return tuple(each for each in COLUMNS if each.key in ALWAYS | used)


def subtitle(rows: tuple[CountedYear, ...], context: Context) -> str:
    """How many readings and up to which day."""
    known = [row for row in rows if row.is_counted]
    day = notation.day(context.on, context.words.language)
    kinds = len({row.indicator_code for row in known})
    key = "municipality-measurements-subtitle"
    return context.words(key, count=len(known), kinds=kinds, date=day)


def drawing(rows: tuple[CountedYear, ...], context: Context) -> Drawing | None:
    """The indicator counted most often, as in the finding; the page has a figure of each."""
    counted = Counter(row.indicator for row in one_kind(rows) if row.point is not None)
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
        tuple(row.point if row else None for row in rows),
        labels=tuple(_label(row, words) if row else "" for row in rows),
        signs=tuple(_sign(row, words) if row else "" for row in rows),
        said=tuple(_said(row, words) if row else "" for row in rows),
    )


def _label(row: CountedYear, words: Words) -> str:
    if row.point is None:
        return ""
    told = f"{measure_text(row.point, words)}{caveat_sign(row)}"
    return f"{told} {words('figure-example')}" if row.is_example else told


def _sign(row: CountedYear, words: Words) -> str:
    """What stands where there is no point: the range, or the sign of a number not there."""
    if row.value is not None:
        return "" if row.point is not None else figure_text(row, words)
    return sign_of(row.nothing)


def _said(row: CountedYear, words: Words) -> str:
    """Who and when, what with its number and unit, and how it was counted."""
    told = "" if row.point is None else f"{row.indicator}: {in_unit(row.point, row.unit, words)}"
    where = in_year(row.municipality, row.year)
    (said,) = pointed([row], [(where, told, row.remark)], words)
    return said


def figure_text(row: CountedYear, words: Words) -> str:
    """The figure of a year with its unit: 113, 62,5 % or 80–84 %."""
    if row.value is None:
        return ""
    least = 1 if row.unit == "rate" else 0
    *lower, last = [row.value] if row.highest is None else [row.value, row.highest]
    told = [measure_text(each, words, least) for each in lower]
    if row.unit == "percent":
        told.append(notation.percent(last / 100, words.language, notation.decimals(last)))
    else:
        told.append(measure_text(last, words, least))
    return "\N{EN DASH}".join(told)


def shares_text(row: CountedYear, words: Words) -> str:
    """What the figure comes to: 46 % færre end i 2009, 2 % af landets, 1,0 pr. 1.000 indbyggere."""
    language = words.language
    told = []
    if row.since_first is not None:
        key = "fewer" if row.since_first < 0 else "more"
        share = notation.percent(abs(row.since_first), language)
        told.append(words(f"municipality-share-{key}", share=share, year=str(row.first_counted)))
    for name, value in (("country", row.of_country), ("all", row.of_all)):
        if value is not None and value >= LEAST_SAID:
            share = notation.percent(value, language)
            told.append(words(f"municipality-share-{name}", share=share))
    if row.per_1000 is not None:
        rate, year = notation.number(row.per_1000, language, 1), str(row.population_year)
        told.append(words("municipality-share-rate", rate=rate, year=year))
    if row.printed_per_1000 is not None:
        rate = notation.number(row.printed_per_1000, language, 1)
        told.append(words("municipality-share-printed", rate=rate))
    return ", ".join(told)


def span_text(row: CountedYear) -> str:
    """The year, or the years, a figure is of: 2013, 2011–2015."""
    return str(row.year) if row.first_year is None else f"{row.first_year}\N{EN DASH}{row.year}"


def measure_text(value: float, words: Words, least: int = 0) -> str:
    """A figure with as many decimals as it has, two at most; a rate has one at least: 2,0."""
    return notation.number(value, words.language, max(least, notation.decimals(value)))


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


def _remark(row: CountedYear, words: Words) -> str:
    told = [row.count_method] if row.count_method else []
    if row.is_text_withheld:
        told.append(words("text-withheld"))
    if row.is_break:
        told.append(words("municipality-new-series"))
    return ", ".join(told)


MUNICIPALITY_MEASUREMENTS = Exhibit(
    key="municipality-measurements",
    query=measurements,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=with_remarks,
    drawing=drawing,
    shape=Listing(48),
)

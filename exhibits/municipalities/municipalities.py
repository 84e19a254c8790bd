"""The municipalities of the chosen programme at a glance, one row each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from answers.calls.asked_counts import asked_counts
from answers.calls.calls import call_of
from answers.facts.places import MemberPlace
from answers.municipalities.municipalities import municipality_path
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.exhibit.exhibit import Exhibit
from exhibits.exhibit.shown import Column, Context
from exhibits.municipalities.goals import MunicipalityGoal, goals
from exhibits.municipalities.methods import MethodPart, methods
from exhibits.municipalities.releases import YearRow, releases
from exhibits.releases.sentences import span
from monitoring.nothings import Nothing
from monitoring.several_targets import counted_once
from monitoring.spans import YEAR
from monitoring.status import Status
from words.catalog import Words
from words.danish_order import danish_key
from words.vocabulary import dashed

FIRST = (
    Column("municipality", "municipality-municipality", link_key="municipality_path"),
    Column("group_text", "municipality-group"),
    Column("region_text", "municipality-region"),
    Column("methods", "municipality-methods-count", "count"),
    Column("goals_text", "municipality-goals-chosen"),
)
LAST = (
    Column("value", "municipality-releases-newest", "count", nothing_key="nothing"),
    Column("year", "municipality-releases-year", "year"),
    Column("marks", "municipality-marks", "marks"),
)
STATUS = "status_"


@dataclass(frozen=True, slots=True)
class Glance:
    """A municipality, what it runs and aims for in the programme, and its newest count.

    `absent` is which nothing stands where there is no count.
    A goal with targets for several years is one of the `goals`.
    """

    place: MemberPlace
    run: tuple[MethodPart, ...]
    goals: tuple[MunicipalityGoal, ...]
    newest: YearRow | None
    absent: Nothing

    @property
    def statuses(self) -> dict[str, MunicipalityGoal]:
        """The goals that can be judged, by their numbers."""
        return {str(goal.goal_no): goal for goal in self.goals if goal.indicator_code}

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every stored row behind it."""
        aims = [source for goal in self.goals for source in goal.sources]
        run = [source_of(part.fact) for part in self.run]
        newest = self.newest.sources if self.newest else ()
        return (source_of(self.place.member), *run, *aims, *newest)


@dataclass(frozen=True, slots=True)
class GlanceLine:
    """A municipality in the reader's language, with a status for each goal in `more`.

    `is_example` is told of the membership: `marks` say that the count is invented, and sources what
    else is.
    """

    glance: Glance
    municipality: str
    municipality_path: str
    group_text: str
    region_text: str
    methods: int
    goals_text: str
    value: int | None
    nothing: Nothing | None
    year: int | None
    span_text: str
    marks: tuple[str, ...]
    more: Mapping[str, Status | None]
    sources: tuple[Source, ...]
    is_example: bool


def municipalities(services: Services, selection: Selection) -> tuple[Glance, ...]:
    """One row per municipality of the chosen programme, group and region, in Danish order."""
    whole = replace(selection, municipality_code=None)
    run = [part for part in methods(services, whole) if part.is_counted]
    own = [
        goal
        for goal in goals(services, whole)
        if goal.is_own_programme and goal.goal_no is not None
    ]
    aims = counted_once(own, services.moment(whole).on)
    newest = {row.municipality_code: row for row in releases(services, whole)}
    call = call_of(services, whole)
    asked = asked_counts(services, call) if call else None
    return tuple(
        Glance(
            place=place,
            run=tuple(part for part in run if part.fact.municipality_code == place.code),
            goals=tuple(goal for goal in aims if goal.municipality_code == place.code),
            newest=newest.get(place.code),
            absent=asked.newest_nothing(place.code) if asked else Nothing.NOT_EXPECTED,
        )
        for place in sorted(services.municipalities(whole), key=lambda each: danish_key(each.name))
    )


def in_words(rows: tuple[Glance, ...], context: Context) -> tuple[GlanceLine, ...]:
    """The group and the goals chosen, in the reader's language."""
    numbers = sorted({number for row in rows for number in row.statuses})
    return tuple(_line(row, numbers, context.words) for row in rows)


def _line(row: Glance, numbers: Sequence[str], words: Words) -> GlanceLine:
    place, newest, statuses = row.place, row.newest, row.statuses
    count = newest.count if newest else None
    return GlanceLine(
        glance=row,
        municipality=place.name,
        municipality_path=municipality_path(place.name),
        group_text=words(f"municipality-group-{dashed(place.group)}") if place.group else "",
        # The heading says region already.
        region_text=(place.region or "").removeprefix("Region "),
        methods=len({part.fact.method_code for part in row.run}),
        goals_text=_chosen(row, words),
        value=newest.value if newest else None,
        nothing=newest.nothing if newest else row.absent,
        year=count.year if count else None,
        span_text=span(count.place, count.length, words) if count else "",
        marks=("example",) if newest and newest.is_example else (),
        more={
            f"{STATUS}{number}": statuses[number].status if number in statuses else None
            for number in numbers
        },
        sources=row.sources,
        is_example=place.member.is_example,
    )


def _chosen(row: Glance, words: Words) -> str:
    said = [goal.is_chosen for goal in row.goals]
    chosen, unknown, count = said.count(True), said.count(None), len(said)
    if not count:
        return ""
    if unknown == count:
        return words("municipalities-goals-unknown")
    key = "municipalities-goals-some" if unknown else "municipalities-goals-all"
    return words(key, chosen=chosen, count=count, unknown=unknown)


def columns(rows: tuple[GlanceLine, ...]) -> tuple[Column, ...]:
    """The fixed columns, with a status for each goal that can be judged."""
    names: dict[str, str] = {}
    for row in rows:
        for number, goal in row.glance.statuses.items():
            names.setdefault(number, goal.goal)
    statuses = [
        Column(f"{STATUS}{number}", kind="status", label=names[number]) for number in sorted(names)
    ]
    newest = LAST
    counts = [row.glance.newest.count for row in rows if row.glance.newest]
    if any(count and count.length != YEAR for count in counts):  # a part of a year has a name
        newest = (LAST[0], Column("span_text", "release-period"), LAST[2])
    return (*FIRST, *statuses, *newest)


def finding(rows: tuple[GlanceLine, ...], context: Context) -> str:
    """How many municipalities, and how many of them run a method."""
    running = sum(row.methods > 0 for row in rows)
    return context.words("municipalities-finding", count=len(rows), running=running)


def subtitle(rows: tuple[GlanceLine, ...], context: Context) -> str:
    """What the columns are."""
    return context.words("municipalities-subtitle")


MUNICIPALITIES = Exhibit(
    key="municipalities",
    query=municipalities,
    columns=columns,
    finding=finding,
    subtitle=subtitle,
    judge=in_words,
)

"""A template from the command line: the names come from workbooks, and no database is needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from loaders.checks.check import open_received, reference_rows, reference_tables
from loaders.checks.names_in_use import WORKBOOKS, with_references
from loaders.importing import Received
from loaders.meaning.reference import DEFAULT_PROGRAMME, Reference
from loaders.templates.request import Named, TemplateRequest
from monitoring.spans import length_named, parts_of

CONSIDERATION = "hensyn"  # weighs in when applicants are chosen; nobody answers it
RELEASES = frozenset({"", "løsladelser", "releases"})
Values = Mapping[str, object]


class UnknownNameError(LookupError):
    """A municipality or a programme nobody knows; the argument is what was asked for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """For whom a template is, and what for: names or codes, and the years to be filled in."""

    municipality: str
    programme: str = DEFAULT_PROGRAMME
    years: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Names:
    """The reference rows of workbooks, by kind."""

    rows: Mapping[str, tuple[Values, ...]]
    reference: Reference

    def of(self, kind: str, programme_code: str) -> list[Values]:
        """The rows of a kind that belong to a programme."""
        found = self.rows.get(kind, ())
        return [row for row in found if row["programme_code"] == programme_code]


def names_in(more: Sequence[Received] = ()) -> Names:
    """The names of the project's workbooks and of those that bring a programme of their own."""
    shipped = [Received(path.name, path.read_bytes()) for path in sorted(WORKBOOKS.glob("*.xlsx"))]
    opened = [open_received(each.name, each.content) for each in (*shipped, *more)]
    reference = with_references(opened, Reference())
    found: dict[str, list[Values]] = {}
    for item in opened:
        for row in reference_rows(reference_tables(item, reference), reference):
            found.setdefault(row.kind, []).append(row.values)
    return Names({kind: tuple(rows) for kind, rows in found.items()}, reference)


def request_for(wanted: Wanted, names: Names, today: date) -> TemplateRequest:
    """What the template is made from; UnknownNameError for a name nobody knows."""
    place = names.reference.municipality(wanted.municipality)
    if place is None or place not in names.reference.names:
        raise UnknownNameError(wanted.municipality)
    programme = _programme(names, wanted.programme)
    goals = names.of("goal", programme.code)
    criteria = names.of("criterion", programme.code)
    parts, unit = _counted(criteria)
    return TemplateRequest(
        municipalities=(Named(place, names.reference.names[place]),),
        programme=programme,
        made_on=today,
        years=wanted.years,
        period=", ".join(str(year) for year in wanted.years),
        methods=tuple(_named(row) for row in names.of("method", programme.code)),
        goals=tuple(Named(str(row["no"]), str(row["name"])) for row in goals),
        indicators=tuple(_indicators(names, goals)),
        criteria=tuple(_asked(criteria)),
        release_parts=parts,
        release_unit=unit,
    )


def _programme(names: Names, wanted: str) -> Named:
    for row in names.rows.get("programme", ()):
        if wanted.casefold() in {str(row["code"]).casefold(), str(row["name"]).casefold()}:
            return _named(row)
    raise UnknownNameError(wanted)


def _named(row: Values) -> Named:
    return Named(str(row["code"]), str(row["name"]))


def _indicators(names: Names, goals: Sequence[Values]) -> Iterator[Named]:
    wanted = {row["indicator_code"] for row in goals}
    yield from (_named(row) for row in names.rows.get("indicator", ()) if row["code"] in wanted)


def _asked(criteria: Sequence[Values]) -> Iterator[Named]:
    """What an applicant answers in words; the figures answer a number."""
    for row in criteria:
        if row["threshold"] is None and row["type"] != CONSIDERATION:
            number = f"{row['no']}. " if row["no"] is not None else ""
            yield Named(str(row["code"]), f"{number}{row['text']}")


def _counted(criteria: Sequence[Values]) -> tuple[tuple[str, ...], str]:
    """The parts of a year and the unit the programme's number criterion counts by."""
    for row in criteria:
        length = length_named(str(row["period"] or ""))
        if row["threshold"] is not None and length:
            unit = str(row["unit"] or "")
            return parts_of(length), "" if unit.casefold() in RELEASES else unit
    return (), ""

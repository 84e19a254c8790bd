"""What stands in a fact sheet, as data both files are written from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from answers.calls.calls import Call, call_for
from answers.municipalities.municipalities import Place, about_one, place_at
from answers.provenance import Source, source_of
from answers.selection import Selection
from answers.services import Services
from exhibits.calls.rules import CALL_RULES
from exhibits.exhibit.exhibit import show
from exhibits.municipalities.goals import MUNICIPALITY_GOALS
from exhibits.municipalities.methods import MUNICIPALITY_METHODS
from exports.fact_sheet import answers
from exports.fact_sheet import releases as figures
from exports.fact_sheet.table import Table, cell, from_shown
from words import notation
from words.catalog import Words

SOURCE_HEADS = ("csv-file", "csv-sheet", "export-cells", "csv-source")
METHOD_COLUMNS = ("method", "programme", "stage", "since", "state_text")
GOAL_COLUMNS = ("goal", "programme", "status", "value", "value_year", "target", "target_year")


@dataclass(frozen=True, slots=True)
class FactSheet:
    """A fact sheet in one language; `facts` and `moments` are (label, text) pairs."""

    title: str
    place: Place
    programme_code: str
    language: str
    has_examples: bool
    facts: tuple[tuple[str, str], ...]
    tables: tuple[Table, ...]
    moments: tuple[tuple[str, str], ...]
    closing: str


def fact_sheet(services: Services, selection: Selection, words: Words) -> FactSheet | None:
    """The sheet of the selection's municipality for its programme; None without a call or place."""
    call, code = call_for(services, selection), selection.municipality_code
    place = place_at(services, selection, code) if code else None
    if call is None or place is None or place.is_national:
        return None
    own = about_one(call.selection, place)
    rules = show(CALL_RULES, services, own, words)
    methods = show(MUNICIPALITY_METHODS, services, own, words)
    goals = show(MUNICIPALITY_GOALS, services, own, words)
    releases = figures.releases(services, own, words) if call.rules else None
    application = answers.of_place(services, call, place)
    parts = [
        figures.rule_table(rules, words) if call.rules else None,
        releases.table if releases else None,
        answers.table(call, application, words),
        from_shown(methods, METHOD_COLUMNS, words("fact-methods")),
        from_shown(goals, GOAL_COLUMNS, words("fact-goals")),
    ]
    behind = [source_of(place.stored, place.name)] if place.stored else []
    exhibits = (rules, methods, goals, *(releases.shown if releases else ()))
    behind += [source for each in exhibits for source in each.sources]
    behind += answers.sources(application)
    tables = (*(each for each in parts if each is not None), _source_table(behind, words))
    return FactSheet(
        title=words("fact-title", place=place.name, programme=_called(services, call, words)),
        place=place,
        programme_code=call.programme_code,
        language=words.language,
        has_examples=any(each.is_example for each in behind),
        facts=_facts(services, call, place, (releases, application, words)),
        tables=tables,
        moments=_moments(services, own, words),
        closing=words("fact-closing"),
    )


def _called(services: Services, call: Call, words: Words) -> str:
    programme = services.programme(call.selection)
    return programme.called(words.language) if programme else call.programme_code


def _facts(
    services: Services,
    call: Call,
    place: Place,
    known: tuple[figures.Releases | None, answers.Found, Words],
) -> tuple[tuple[str, str], ...]:
    releases, application, words = known
    at = services.moment(call.selection).on
    people = place.population_on(at)
    population = words("call-unknown")
    if people is not None:
        count = notation.number(people[1], words.language)
        population = words("fact-population-value", count=count, year=str(people[0]))
    pairs = [
        ("fact-municipality", place.name),
        ("fact-code", place.code),
        ("fact-region", place.region or words("call-unknown")),
        ("fact-population", population),
        *(releases.facts if releases else ()),
        *answers.facts(call, application, words),
    ]
    return tuple((words(key), said) for key, said in pairs)


def _moments(services: Services, selection: Selection, words: Words) -> tuple[tuple[str, str], ...]:
    """The day shown, what was known, and when the sheet was made."""
    on = notation.day(services.moment(selection).on, words.language)
    registered = selection.registered
    known = words("export-known-all")
    if registered is not None:
        known = words("export-known", at=notation.moment(registered, words.language))
    made = notation.moment(services.now(), words.language)
    return (
        (words("fact-shown-on"), on),
        (words("export-known-when"), known),
        (words("fact-made-at"), made),
    )


def _source_table(behind: Iterable[Source], words: Words) -> Table:
    """File, sheet, cells and named source, one row per sheet and source."""
    found: dict[tuple[str, str, str, bool], list[str]] = {}
    for each in behind:
        key = (each.file_name or "", each.sheet or "", each.source or "", each.is_example)
        cells = found.setdefault(key, [])
        if each.cell and each.cell not in cells:
            cells.append(each.cell)
    lines = [
        (cell(file), cell(sheet), cell(", ".join(cells)), cell(source))
        for (file, sheet, source, _), cells in found.items()
    ]
    return Table(
        title=words("export-sources"),
        headings=tuple(words(key) for key in SOURCE_HEADS),
        rows=tuple(lines),
        examples=tuple(key[3] for key in found),
        empty=words("sources-none"),
    )

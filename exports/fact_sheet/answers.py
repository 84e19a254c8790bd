"""The answers of one municipality in a fact sheet."""

from __future__ import annotations

from answers.calls.applications import Answer, Application, applications
from answers.calls.calls import Call
from answers.municipalities.municipalities import Place
from answers.provenance import Source, source_of
from answers.services import Services
from exhibits.calls.applicants import place_of, said_by
from exports.fact_sheet.table import Cell, Table, cell
from words import notation
from words.catalog import Words
from words.vocabulary import dashed

Found = Application | None
HEADS = ("call-criterion", "call-answer", "call-evidence", "call-said", "call-source")


def of_place(services: Services, call: Call, place: Place) -> Found:
    """The municipality's application, late ones too; None where it has not applied."""
    found = applications(services, call)
    return next((each for each in found if each.municipality_code == place.code), None)


def facts(call: Call, found: Found, words: Words) -> list[tuple[str, str]]:
    """When the application came, and how that stands to the deadline."""
    if found is None:
        return [("call-received", words("fact-not-applied"))]
    at = notation.exact_moment(found.received_at, words.language)
    stands = words(f"call-standing-{dashed(found.standing)}")
    mark = f" ({words('example-long')})" if found.is_example else ""
    return [("call-received", f"{at}, {stands}{mark}")]


def table(call: Call, found: Found, words: Words) -> Table:
    """One row per criterion that is answered in words; the number has a table of its own."""
    asked = [each for each in call.own_criteria if each.is_asked]
    given = {each.criterion.code: each for each in (found.answers if found else ())}
    rows = []
    for each in asked:
        number = "" if each.no is None else f"{each.no}. "
        head = cell(f"{number}{each.called(words.language)}")
        rows.append((head, *_cells(given.get(each.code), words)))
    return Table(
        title=words("fact-answers"),
        headings=tuple(words(key) for key in HEADS),
        rows=tuple(rows),
        examples=tuple(given[each.code].is_example if found else False for each in asked),
        empty=words("fact-not-applied"),
        note=words("call-applicants-late") if found and found.is_late else "",
    )


def _cells(answer: Answer | None, words: Words) -> tuple[Cell, ...]:
    if answer is None or answer.row is None:
        return (cell(words("call-answer-none")), cell(""), cell(""), cell(""))
    absent = words("text-withheld" if answer.is_evidence_withheld else "call-evidence-none")
    return (
        cell(words(f"call-answer-{answer.state}")),
        cell(answer.evidence or absent),
        cell(said_by(answer.row, words)),
        cell(place_of(answer.row, words)),
    )


def sources(found: Found) -> list[Source]:
    """The stored rows behind the answers."""
    answers = found.answers if found else ()
    return [source_of(row, each.criterion.text) for each in answers for row in each.stored]

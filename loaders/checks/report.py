"""The answer about checked workbooks, as JSON and as text for a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from types import MappingProxyType

from database.rows import Row
from loaders.checks.check import Checked
from loaders.formats.problems import Problem
from loaders.formats.quoting import quoted
from loaders.kinds import KINDS
from loaders.tables.kind import Kind, by_name
from words.catalog import Words

# The contract calls releases by their plural; the stored kind is singular like the others.
# What a sentence of its own may be written for: a reason or place of a problem, or an empty cell.
CASES = (
    "blank",
    *("missing", "missing_rows", "rows", "none", "damaged", "other_content", "zero_bytes"),
    *(
        "comma",
        "several",
        "sheet",
        "note",
        "nearest",
        "figures",
        "part",
        "date",
        "indicators",
        "marks",
        "place",
        "rounded",
        "percent",
        "whole",
        "placeholder",
        "absent",
        "average",
        "rest",
        "separator",
    ),
    *("html", "ods", "pdf", "text", "unknown_letters", "xls", "xlsb", "xlsx", "xml_spreadsheet"),
    *("indicator", "method", "goal", "year", "column", "elsewhere"),
    *("comment", "defined_name", "file_name", "header", "property", "sheet_name", "text_box"),
)
KIND_NAMES: Mapping[str, str] = MappingProxyType({"release": "releases"})


def report(
    checked: Iterable[Checked], words: Words, *, with_records: bool = False
) -> dict[str, object]:
    """One document about all workbooks, ready for JSON."""
    return {"workbooks": [_workbook(item, words, with_records) for item in checked]}


def _workbook(checked: Checked, words: Words, with_records: bool) -> dict[str, object]:
    document: dict[str, object] = {
        "file": checked.file_name,
        "sha256": checked.sha256,
        "accepted": checked.is_accepted,
        "sheets": [
            {
                "sheet": item.sheet,
                "kind": kind_name(item.kind),
                "layout": item.layout,
                "rows": item.row_count,
            }
            for item in checked.sheets
        ],
        "problems": [problem_document(problem, words) for problem in checked.problems],
    }
    return document | ({"records": [record(row) for row in checked.rows]} if with_records else {})


def kind_name(kind: str) -> str:
    """The name a kind goes by outside the database."""
    return KIND_NAMES.get(kind, kind)


def problem_document(problem: Problem, words: Words) -> dict[str, str | None]:
    """A problem with its place, what was read, and its words."""
    return {
        "severity": problem.severity.value,
        "code": problem.code,
        "sheet": problem.sheet,
        "cell": problem.cell,
        "read": problem.read,
        "message": message(problem, words),
    }


def message(problem: Problem, words: Words) -> str:
    """What is wrong and what to do about it, in one or two sentences."""
    return f"{what_is_wrong(problem, words)} {what_to_do(problem, words)}"


def what_is_wrong(problem: Problem, words: Words) -> str:
    """The sentence that says what was found."""
    key = f"problem-{problem.code.replace('_', '-')}"
    case = (
        problem.details.get("reason")
        or problem.details.get("place")
        or ("" if problem.read else "blank")
    )
    own = f"{key}-{case.replace('_', '-')}"
    said = words(own if words.has(own) else key, **_values(problem))
    if alike := problem.details.get("alike"):
        others = problem.details["others"]
        return f"{said} {words('problem-alike', count=int(alike), others=others)}"
    return said


def what_to_do(problem: Problem, words: Words) -> str:
    """The sentence that says what to write instead, naming the closest known name if any."""
    if near := problem.details.get("closest"):
        return words("do-closest", closest=quoted(near))
    key = f"do-{problem.code.replace('_', '-')}"
    own = f"{key}-{problem.details.get('reason', '').replace('_', '-')}"
    return words(own if words.has(own) else key, **_values(problem))


def _values(problem: Problem) -> dict[str, str]:
    said = {
        "read": problem.read or "",
        "sheet": problem.sheet or "",
        "cell": problem.cell or "",
        **problem.details,
    }
    return {name: quoted(value) for name, value in said.items()}


def record(row: Row, kinds: Iterable[Kind] = KINDS) -> dict[str, object]:
    """A row as the contract names its parts; reference rows keep their stored names."""
    kind = by_name(kinds)[row.kind]
    parts: dict[str, object] = dict(kind.record)
    for name, each in kind.stored.items():
        value = row.values.get(name)
        if kind.is_reference:
            parts[name] = _plain(value)
        elif each.record is not None and (each.is_recorded_empty or value):
            parts[each.record or name] = _plain(value)
    return {"kind": kind_name(row.kind), "sheet": row.sheet, "cell": row.cell, **parts}


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return int(value) if isinstance(value, float) and value.is_integer() else value


def lines(checked: Checked, words: Words) -> Iterator[str]:
    """The same answer for a person at a terminal."""
    verdict = "report-accepted" if checked.is_accepted else "report-refused"
    yield words(verdict, file=checked.file_name, rows=len(checked.rows))
    for sheet in checked.sheets:
        kind = words(f"kind-{sheet.kind.replace('_', '-')}")
        yield "  " + words(
            "report-sheet",
            sheet=quoted(sheet.sheet),
            kind=kind,
            layout=words(f"layout-{sheet.layout}"),
        )
    for problem in checked.problems:
        place = " ".join(quoted(part) for part in (problem.sheet, problem.cell) if part)
        severity = words(f"severity-{problem.severity.value}")
        yield f"  {severity} {place or checked.file_name}: {message(problem, words)}"

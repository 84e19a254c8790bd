"""What the headers that are read, and the titles over them, say besides their names."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from loaders.checks.notes_said import texts_below, texts_beside
from loaders.checks.part_columns import FIGURES
from loaders.checks.titles_said import NAMED_IN_HEADERS, said_in_title
from loaders.formats.cells import Value, address
from loaders.formats.problems import Problem
from loaders.meaning.qualifier_words import Meaning
from loaders.meaning.qualifiers import beside_name, counts_people, meaning_of
from loaders.meaning.reference import Reference
from loaders.meaning.spellings import fold, in_brackets, without_brackets, words_of
from loaders.meaning.values import shown
from loaders.tables.lines import Lines
from loaders.tables.tables import Table


def qualified(table: Table, lines: Lines, reference: Reference) -> Iterator[Problem]:
    """The columns and titles of a table of facts that say its figures are something else."""
    if table.kind.is_reference:
        return
    agreed = _agreed(table, lines)
    yield from _headers(table, agreed, reference)
    for title in dict.fromkeys(table.titles):
        said = said_in_title(table, title, reference)
        if said is not None and said not in agreed:
            yield _of_title(table, title, said)
    for problem in (*texts_beside(table, reference), *texts_below(table, lines)):
        if problem.details["meaning"] not in agreed:
            yield problem


def _headers(table: Table, agreed: frozenset[Meaning], reference: Reference) -> Iterator[Problem]:
    spread = table.spread
    if table.kind.name in NAMED_IN_HEADERS:
        # A method or goal in a header is looked at as the name it is, line by line.
        counted = (it for it in spread if counts_people(shown(table.headers[it])))
        yield from (_of_column(table, column, Meaning.COUNT) for column in counted)
        spread = {}
    for column in sorted({*table.columns.values(), *spread}):
        said = _said_in_header(table, column, reference)
        if said is not None and said not in agreed:
            yield _of_column(table, column, said)


def _agreed(table: Table, lines: Lines) -> frozenset[Meaning]:
    """What the table may say, since it has a field for it or its indicators say the same."""
    if table.kind.name == "target":
        return frozenset({Meaning.PLAN})
    given = {Meaning.SPAN} if "part" in table.columns else set()
    if table.kind.name == "measurement":
        named = {str(line.value("indicator") or "") for line in lines.facts}
        said = {meaning_of(name) for name in named - {""}}
        given |= {each for each in said if each is not None and len(said) == 1}
    return frozenset(given)


def _said_in_header(table: Table, column: int, reference: Reference) -> Meaning | None:
    header = table.headers.get(column)
    if not isinstance(header, str) or _is_whole_name(table, column, header, reference):
        return None
    found = beside_name(header)
    if found is Meaning.SPAN and isinstance(table.spread.get(column), str):
        return None  # it is read: "2018 h2"
    if found is None and column in table.spread and header.rstrip().endswith("?"):
        return Meaning.UNSURE
    return found


def _is_whole_name(table: Table, column: int, header: str, reference: Reference) -> bool:
    """Whether a header is known with all its words, or what stands in brackets is a name too."""
    if column in table.spread:
        find = _finder(table, reference)
        inside = [part for part in in_brackets(header) if find(part) == table.spread[column]]
        outside = without_brackets(header)
        if inside:
            return meaning_of(outside) is None
        return find(header.replace("(", " ").replace(")", " ")) == table.spread[column]
    column_names = [each for each in table.kind.columns if table.columns.get(each.field) == column]
    form = "".join(words_of(header))
    return any(form in each.forms() for each in column_names)


def _finder(table: Table, reference: Reference) -> Callable[[str], object | None]:
    spread = table.kind.spread
    none: frozenset[str] = frozenset()
    if spread is None:
        return lambda _: None
    return lambda text: spread.resolve(text, reference, none)


def _of_column(table: Table, column: int, said: Meaning) -> Problem:
    place = address((table.header_row, column))
    read = shown(table.headers[column])
    return Problem("qualified_column", table.sheet.name, place, read, {"meaning": said.value})


def _of_title(table: Table, title: str, said: Meaning) -> Problem:
    details = {"meaning": said.value}
    if table.kind.name not in FIGURES:
        details["reason"] = "marks"
    places = [place for place, value in table.sheet.cells.items() if _shows(value, title)]
    above = [place for place in places if place[0] <= table.header_row]
    if not above:
        details["reason"] = "sheet"
        return Problem("qualified_title", table.sheet.name, None, title, details)
    return Problem("qualified_title", table.sheet.name, address(max(above)), title, details)


def _shows(value: Value, title: str) -> bool:
    return isinstance(value, str) and (
        value.startswith(title) or fold(value) == fold(title.partition(":")[0])
    )

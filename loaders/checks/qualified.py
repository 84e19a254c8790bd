"""What the headers that are read, and the titles over them, say besides their names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from loaders.checks.part_columns import FIGURES
from loaders.formats.cells import Value, address
from loaders.formats.problems import Problem
from loaders.meaning.qualifiers import WORDS, Meaning, beside, is_whole, meaning_of, word_set
from loaders.meaning.reference import Reference
from loaders.meaning.spellings import fold, in_brackets, without_brackets, words_of
from loaders.meaning.values import MONTHS, shown
from loaders.tables.lines import Lines
from loaders.tables.tables import Table

LONGEST_TITLE = 80
NAMED_IN_HEADERS = frozenset({"participation", "goal_choice"})
# "500 mio. kr." in a text is an amount, and says nothing of the figures below.
AMOUNT = re.compile(
    r"\d[\d.,]{0,12}\s?(?:mio|mia|mill|tusind)\w{0,8}\.?(?:\s?kr\b)?", re.IGNORECASE
)
# What these begin is about the sheet, not about its figures.
ASIDE = word_set(
    "kilde kilder source bemaerkning bemaerkninger note noter anm opdateret "
    "udfyldt frist kontakt dato eksempeltal eksempel vejledning obs sendes "
    "skriv udfyld se"
)
LABELS = word_set(
    "enhed unit periode period type koen sex alder age maaned month kvartal quarter halvaar"
)
NEGATIONS = frozenset({"ikke", "uden", "not", "without"})
HALVES = word_set("halvaar halvdel kvartal kvartaler quarter maaned maaneder maanedlig")
# A title is free text, so fewer of its words are taken at their word.
IN_TITLES: Mapping[Meaning, frozenset[str]] = MappingProxyType(
    {
        Meaning.THOUSANDS: WORDS[Meaning.THOUSANDS],
        Meaning.RATE: frozenset(),
        Meaning.SHARE: WORDS[Meaning.SHARE],
        Meaning.MONEY: frozenset({"kr", "kroner", "tkr", "dkk"}),
        Meaning.AVERAGE: WORDS[Meaning.AVERAGE],
        Meaning.CHANGE: word_set(
            "aendring aendringer forskel tilvaekst difference afvigelse indeks change"
        ),
        Meaning.PLAN: word_set(
            "planlagt planlagte planned budget budgettal budgetteret forventet "
            "forventede forventninger prognose forecast fremskrivning expected "
            "kommende"
        ),
        Meaning.SPAN: HALVES,
        Meaning.SEX: WORDS[Meaning.SEX],
    }
)
# Of marks only these can be said; a count of women is no question there.
OF_MARKS = frozenset({Meaning.PLAN})


def qualified(table: Table, lines: Lines, reference: Reference) -> Iterator[Problem]:
    """The columns and titles of a table of facts that say its figures are something else."""
    if table.kind.is_reference:
        return
    agreed = _agreed(table, lines)
    # A method or goal in a header is looked at as the name it is, line by line.
    spread = () if table.kind.name in NAMED_IN_HEADERS else table.spread
    for column in sorted({*table.columns.values(), *spread}):
        said = _said_in_header(table, column, reference)
        if said is not None and said not in agreed:
            yield _of_column(table, column, said)
    for title in dict.fromkeys(table.titles):
        said = _said_in_title(table, title, reference)
        if said is not None and said not in agreed:
            yield _of_title(table, title, said)
    for unread in lines.unread if table.kind.name in FIGURES else ():
        note = unread.entry.value
        said = _of_note(note) if isinstance(note, str) else None
        if said is not None and said not in agreed:
            details = {"meaning": said.value, "reason": "note"}
            place = unread.entry.cell
            yield Problem("qualified_title", table.sheet.name, place, str(note), details)


def _of_note(text: str) -> Meaning | None:
    """Whether a note says what all figures are counted in: "Tal i 1.000", "I procent"."""
    if len(text) > LONGEST_TITLE or not ASIDE.isdisjoint(words_of(text)[:1]):
        return None
    said = meaning_of(AMOUNT.sub(" ", text))
    return said if said in {Meaning.THOUSANDS, Meaning.RATE} else None


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
    said = (beside(part) for part in in_brackets(header))
    found = next((each for each in said if each is not None), None)
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


def _said_in_title(table: Table, title: str, reference: Reference) -> Meaning | None:
    label, colon, rest = title.partition(":")
    if colon and fold(label) in LABELS:
        return None if is_whole(rest) else _of_label(fold(label), rest)
    words = words_of(title)
    is_name = table.kind.name != "release" and reference.knows(fold(title))
    if is_name or not ASIDE.isdisjoint(words[:1]):
        return None
    allowed = IN_TITLES if table.kind.name in FIGURES else _marks_only()
    for part in in_brackets(title):
        said = meaning_of(part)
        if said is not None and said in allowed:
            return said
    plain = without_brackets(title)
    if len(plain) > LONGEST_TITLE or not NEGATIONS.isdisjoint(words):
        return None
    return _of_free_text(plain, allowed)


def _marks_only() -> Mapping[Meaning, frozenset[str]]:
    return {meaning: words for meaning, words in IN_TITLES.items() if meaning in OF_MARKS}


def _of_label(label: str, rest: str) -> Meaning | None:
    said = beside(rest)
    return None if said is Meaning.OTHER and label not in {"enhed", "unit"} else said


def _of_free_text(text: str, allowed: Mapping[Meaning, frozenset[str]]) -> Meaning | None:
    text = AMOUNT.sub(" ", text)
    said, words = meaning_of(text), frozenset(words_of(text.replace("%", " procent ")))
    if said in {Meaning.RATE, Meaning.THOUSANDS} and said in allowed:
        return said
    for meaning, telling in allowed.items():
        if telling.isdisjoint(words) or (meaning is Meaning.SEX and said is not Meaning.SEX):
            continue
        return meaning
    is_month = (
        Meaning.SPAN in allowed
        and len(words) <= 3
        and any(word[:3] in MONTHS and said is Meaning.SPAN for word in words)
    )
    return Meaning.SPAN if is_month else None


def _of_column(table: Table, column: int, said: Meaning) -> Problem:
    place = address((table.header_row, column))
    read = shown(table.headers[column])
    return Problem("qualified_column", table.sheet.name, place, read, {"meaning": said.value})


def _of_title(table: Table, title: str, said: Meaning) -> Problem:
    details = {"meaning": said.value}
    places = [place for place, value in table.sheet.cells.items() if _shows(value, title)]
    above = [place for place in places if place[0] <= table.header_row]
    if not above:
        details = {**details, "reason": "sheet"}
        return Problem("qualified_title", table.sheet.name, None, title, details)
    return Problem("qualified_title", table.sheet.name, address(max(above)), title, details)


def _shows(value: Value, title: str) -> bool:
    return isinstance(value, str) and (
        value.startswith(title) or fold(value) == fold(title.partition(":")[0])
    )

"""Reads the cells of one line, and gathers what is wrong with them instead of stopping."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from database.rows import Row
from loaders import values
from loaders.cells import Value
from loaders.kind import CODE_COLUMN, NAME_COLUMN
from loaders.line import Entry, Line
from loaders.names import closest, fold, fold_municipality, without_notes
from loaders.problems import Problem, Severity
from loaders.reference import DEFAULT_PROGRAMME, NATIONAL, Reference
from loaders.tables import Table
from loaders.values import Figure, Flaw

Parsed = TypeVar("Parsed")
# A line without a programme belongs to the default one, or to all; a printed season has no date.
OPTIONAL = frozenset({"programme", "on", "group"})
GOAL_NUMBER = re.compile(r"(?:målsætning|maalsaetning|goal|mål)\s*\d+", re.IGNORECASE)


@dataclass(slots=True)
class Reader:
    """Turns the lines of one table into rows; every problem it meets is kept in `problems`."""

    table: Table
    reference: Reference
    source: str | None = None
    is_example: bool = False
    allowed: frozenset[str] | None = None
    problems: list[Problem] = field(default_factory=list)

    def flag(self, entry: Entry, code: str, details: Mapping[str, str] | None = None) -> None:
        """Keeps a problem about one cell."""
        read = None if entry.value is None else values.shown(entry.value)
        self.problems.append(Problem(code, self.table.sheet.name, entry.cell, read, details or {}))

    def row(self, line: Line) -> Row | None:
        """The row a line becomes, or None when something in it is wrong or it says nothing."""
        before = len(self.problems)
        row = self.table.kind.read(line, self)
        if row is not None and self.table.kind.is_reference:
            self._check_filled(line)
        unsound = any(problem.severity is Severity.ERROR for problem in self.problems[before:])
        return None if unsound else row

    def _check_filled(self, line: Line) -> None:
        for column in self.table.kind.columns:
            entry = line.entries.get(column.field)
            if column.is_required and entry is not None and entry.value is None and column.field not in OPTIONAL:
                self.flag(entry, "missing_value", {"column": column.header})

    def built(self, line: Line, decider: str, found: Mapping[str, object], cells: Mapping[str, str] | None = None) -> Row:
        """A row with the cell of each part; `decider` is the field whose cell stands for the row."""
        where = {name: entry.cell for name, entry in line.entries.items() if entry.value is not None}
        entry = line.entries.get(decider) or next(iter(line.entries.values()))
        return Row(
            kind=self.table.kind.name,
            values=found,
            sheet=self.table.sheet.name,
            cell=entry.cell,
            cells={**where, **(cells or {})},
            source=values.text(line.value("source")) or self.source,
            is_example=self.is_example,
        )

    def parsed(self, line: Line, name: str, parse: Callable[[Value | None], Parsed], default: Parsed) -> Parsed:
        """The value of a field; a flaw is kept as a problem and the default is given instead."""
        entry = line.entries.get(name)
        if entry is None:
            return default
        try:
            return parse(entry.value)
        except Flaw as flaw:
            self.flag(entry, flaw.code, flaw.details)
            return default

    def text(self, line: Line, name: str) -> str | None:
        """Trimmed text; a dash on its own counts as nothing."""
        found = self.parsed(line, name, values.text, None)
        return None if found is None or found in values.DASHES else found

    def count(self, line: Line, name: str) -> Figure:
        """A whole number."""
        return self.parsed(line, name, values.count, values.BLANK)

    def number(self, line: Line, name: str) -> Figure:
        """Any number that is not negative."""
        return self.parsed(line, name, values.number, values.BLANK)

    def year(self, line: Line, name: str) -> int | None:
        """A year from 1990 to 2100."""
        return self.parsed(line, name, values.year, None)

    def by_year(self, line: Line, name: str) -> dict[int, int]:
        """The figures of columns that carry a year in their header, by year."""
        found = {field: self.count(line, field).value for field in line.entries if field.startswith(f"{name}:")}
        return {int(field.partition(":")[2]): int(value) for field, value in found.items() if value is not None}

    def needed(self, line: Line, name: str, found: Parsed | None, code: str) -> Parsed | None:
        """The found value; where the cell is empty, an empty cell becomes a problem of its own."""
        entry = line.entries.get(name)
        if found is None and entry is not None and entry.value is None:
            self.flag(entry, code)
        return found

    def municipality(self, line: Line) -> str | None:
        """The code by name, by code or by both; the two must agree, and it must be one's own."""
        by_name = self._known_municipality(line.entries.get(NAME_COLUMN))
        by_code = self._known_municipality(line.entries.get(CODE_COLUMN))
        entry = line.entries.get(CODE_COLUMN) or line.entries.get(NAME_COLUMN)
        if by_name and by_code and by_name != by_code and entry is not None:
            self.flag(entry, "municipality_mismatch", {"name": self._name(by_name), "code_name": self._name(by_code)})
        code = by_name or by_code
        if code and entry is not None and self.allowed is not None and code not in self.allowed:
            self.flag(line.entries.get(NAME_COLUMN) or entry, "other_municipality", {"name": self._name(code)})
        return code

    def _known_municipality(self, entry: Entry | None) -> str | None:
        if entry is None or entry.value is None:
            return None
        try:
            code = self.reference.municipality(values.text(entry.value) or "")
        except Flaw as flaw:
            self.flag(entry, flaw.code)
            return None
        if code is None:
            self.flag(entry, "unknown_municipality", self._suggestion(entry.value, "municipality"))
        return code

    def _name(self, code: str) -> str:
        for label in self.reference.labels.get("municipality", ()):
            if self.reference.municipalities.get(fold_municipality(label)) == code:
                return label
        return "Landsplan" if code == NATIONAL else code

    def _suggestion(self, value: Value, subject: str) -> dict[str, str]:
        near = closest(without_notes(values.shown(value)), self.reference.labels.get(subject, ()))
        return {"closest": near} if near else {}

    def programme(self, line: Line, own: str | None = None) -> str:
        """The programme named in the line, else the one given, else the default one."""
        found = self.named(line, "programme", self.reference.programmes, "programme")
        return found or own or DEFAULT_PROGRAMME

    def named(self, line: Line, name: str, known: Mapping[str, str], subject: str) -> str | None:
        """The code of a name; an unknown one is a problem `unknown_<subject>` with a suggestion."""
        word = self.text(line, name)
        if word is None:
            return None
        code = known.get(fold(word))
        if code is None:
            self.unknown(line, name, subject)
        return code

    def unknown(self, line: Line, name: str, subject: str) -> None:
        """Keeps the problem that the name in a cell is not known."""
        entry = line.entries[name]
        self.flag(entry, f"unknown_{subject}", self._suggestion(entry.value or "", subject))

    def chosen(self, line: Line, name: str, choices: Mapping[str, str], code: str) -> str | None:
        """One of a few fixed words."""
        return self.parsed(line, name, lambda value: values.choice(value, choices, code), None)

    def goal(self, line: Line) -> tuple[str, int | None]:
        """Programme and goal number; a goal named in a title above the table counts for all its lines."""
        programme = self.programme(line)
        word = self.text(line, "goal")
        if word is None:
            return self._titled_goal(programme if line.has("programme") else None) or (programme, None)
        found = self.reference.goal(programme if line.has("programme") else None, word)
        if found is None:
            self.unknown(line, "goal", "goal")
        return found or (programme, None)

    def _titled_goal(self, programme: str | None) -> tuple[str, int] | None:
        for title in reversed(self.table.titles):
            named = GOAL_NUMBER.search(title)
            found = self.reference.goal(programme, named[0] if named else title)
            if found:
                return found
        return None

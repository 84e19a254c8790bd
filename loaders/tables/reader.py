"""Reads the cells of one line, and gathers what is wrong with them instead of stopping."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import TypeVar

from database.rows import Row
from loaders.formats.cells import ErrorValue, UnsavedFormula, Value
from loaders.formats.problems import Problem, Severity
from loaders.meaning import values
from loaders.meaning.no_municipality import instead_of_municipality
from loaders.meaning.qualifiers import beside_known, meaning_beside
from loaders.meaning.reference import DEFAULT_PROGRAMME, NATIONAL, Reference
from loaders.meaning.spellings import closest, fold, slip, without_notes
from loaders.meaning.values import Figure, FlawError
from loaders.tables.heading import Heading
from loaders.tables.line import CODE_COLUMN, NAME_COLUMN, CellNames, Entry, Line
from loaders.tables.memory import Memory
from loaders.tables.titled import titled_goal, titled_programme

Parsed = TypeVar("Parsed")
Default = TypeVar("Default")
MOST_SUGGESTIONS = 300
FAULTY = frozenset({ErrorValue, UnsavedFormula})
RECOMPUTED = frozenset({"reduction", "reduction_percent"})
COUNTED = re.compile(r"^\s*antal\s+", re.IGNORECASE)


@dataclass(slots=True)
class Reader:
    """Turns the lines of one table into rows; every problem it meets is kept in `problems`."""

    heading: Heading
    reference: Reference
    source: str | None = None
    is_example: bool = False
    allowed: frozenset[str] | None = None
    problems: list[Problem] = field(default_factory=list)
    of_line: list[Problem] = field(default_factory=list)
    memory: Memory = field(default_factory=Memory)

    def flag(self, entry: Entry, code: str, details: Mapping[str, str] | None = None) -> None:
        """Keeps a problem about one cell."""
        read = None if entry.value is None else values.seen(entry.value)
        self.of_line.append(Problem(code, self.heading.sheet, entry.cell, read, details or {}))

    def row(self, line: Line, read: Callable[[Line, Reader], Row | None]) -> Row | None:
        """What `read` makes of a line; None when something in it is wrong or it says nothing."""
        self.of_line = []
        row = read(line, self)
        if row is not None:
            self._check_sound(line)
        elif any(not values.is_absent(line.value(name)) for name in (NAME_COLUMN, CODE_COLUMN)):
            self.municipality(line)  # also where nothing is said of it
        self.problems.extend(self.of_line)
        is_unsound = any(problem.severity is Severity.ERROR for problem in self.of_line)
        return None if is_unsound else row

    def _check_sound(self, line: Line) -> None:
        """An error in a column that nothing is taken from is said as well."""
        if not line.own and FAULTY.isdisjoint(map(type, line.cells.values())):
            return
        for name, entry in line.entries.items():
            if name in RECOMPUTED or self.is_flagged(entry):
                continue
            try:
                values.sound(entry.value)
            except FlawError as flaw:
                self.flag(entry, flaw.code)

    def is_flagged(self, entry: Entry | None) -> bool:
        """Whether something was found wrong with a cell of the line that is being read."""
        return entry is not None and any(found.cell == entry.cell for found in self.of_line)

    def built(
        self,
        line: Line,
        decider: str,
        found: Mapping[str, object],
        cells: Mapping[str, str] | None = None,
    ) -> Row:
        """A row with the cell of each part; the cell of the field `decider` stands for the row."""
        where = self._where(line)
        entry = line.entry(decider) or next(iter(line.entries.values()))
        return Row(
            kind=self.heading.kind,
            values=found,
            sheet=self.heading.sheet,
            cell=entry.cell,
            cells={**where, **cells} if cells else where,
            source=self.text(line, "source") or self.source,
            is_example=self.is_example,
        )

    def _where(self, line: Line) -> Mapping[str, str]:
        """The cell of each part that is filled."""
        if line.own:
            return {name: it.cell for name, it in line.entries.items() if it.value is not None}
        filled = tuple(line.cells)
        columns = self.memory.filled.get(filled)
        if columns is None:
            columns = {name: it for name, it in line.columns.items() if it in line.cells}
            self.memory.filled[filled] = columns
        return CellNames(line.row, columns)

    def check_order(self, line: Line, found: Mapping[str, object]) -> None:
        """Nothing ends before it begins."""
        begins, ends = found.get("from_on"), found.get("to_on")
        if not isinstance(begins, date) or not isinstance(ends, date) or ends >= begins:
            return
        if entry := line.entry("to_on"):
            self.flag(entry, "to_before_from", {"begins": f"{begins:%d-%m-%Y}"})

    def parsed(
        self, line: Line, name: str, parse: Callable[[Value | None], Parsed], default: Default
    ) -> Parsed | Default:
        """The value of a field; a flaw is kept as a problem and the default is given instead.

        `parse` is the same function for every line: what it made of a value is made once.
        """
        if not line.knows(name):
            return default
        try:
            return self.memory.parsed(parse, line.value(name))
        except FlawError as flaw:
            self.flag(line.entries[name], flaw.code, flaw.details)
            return default

    def text(self, line: Line, name: str) -> str | None:
        """Trimmed text; a dash on its own counts as nothing."""
        found = self.parsed(line, name, values.text, None)
        return None if found is None or found in values.DASHES else found

    def count(self, line: Line, name: str) -> Figure:
        """A whole number; for the whole country a percentage may stand instead, and is no count."""
        if self._is_national_share(line, name):
            return values.BLANK
        return self.parsed(line, name, values.count, values.BLANK)

    def _is_national_share(self, line: Line, name: str) -> bool:
        value, place = line.value(name), line.value(NAME_COLUMN)
        if not isinstance(place, str) or self.reference.municipality(place) != NATIONAL:
            return False
        return values.is_percentage(value) or (isinstance(value, float) and 0 < value < 1)

    def number(self, line: Line, name: str) -> Figure:
        """Any number that is not negative."""
        return self.parsed(line, name, values.rate, values.BLANK)

    def year(self, line: Line, name: str) -> int | None:
        """A year from 1990 to 2100."""
        return self.parsed(line, name, values.year, None)

    def needed(self, line: Line, name: str, found: Parsed | None, code: str) -> Parsed | None:
        """The found value; where nothing was found and nothing said of it, that is a problem."""
        entry = line.entry(name) if found is None else None
        if entry is not None and not self.is_flagged(entry):
            self.flag(entry, code)
        return found

    def municipality(self, line: Line) -> str | None:
        """The code by name, by code or by both; the two must agree, and it must be one's own."""
        both = line.value(NAME_COLUMN), line.value(CODE_COLUMN)
        if known := self.memory.code(NAME_COLUMN, both):
            return known
        before = len(self.of_line)
        code = self._municipality(line)
        if code is not None and len(self.of_line) == before:
            self.memory.keep(NAME_COLUMN, both, code)
        return code

    def _municipality(self, line: Line) -> str | None:
        by_name = self._known_municipality(line.entry(NAME_COLUMN))
        by_code = self._known_municipality(line.entry(CODE_COLUMN))
        entry = line.entry(CODE_COLUMN) or line.entries[NAME_COLUMN]
        if by_name and by_code and by_name != by_code:
            details = {"name": self._name(by_name), "code_name": self._name(by_code)}
            self.flag(entry, "municipality_mismatch", details)
        code = by_name or by_code
        entry = line.entry(NAME_COLUMN) or entry
        if code and self.allowed is not None and code not in self.allowed:
            self.flag(entry, "other_municipality", {"name": self._name(code)})
        if code is None and not line.has(NAME_COLUMN, CODE_COLUMN):
            self.flag(entry, "unknown_municipality")
        return code

    def _known_municipality(self, entry: Entry | None) -> str | None:
        if entry is None or entry.value is None:
            return None
        try:
            code = self.reference.municipality(values.text(entry.value) or "")
        except FlawError as flaw:
            self.flag(entry, flaw.code)
            return None
        both = self.reference.disagreeing(values.text(entry.value) or "") if code is None else None
        if both:
            details = {"code_name": self._name(both[0]), "name": self._name(both[1])}
            self.flag(entry, "municipality_mismatch", details)
        elif code is None:
            near = self._suggestion(entry.value, "municipality")
            reason = None if near else instead_of_municipality(values.shown(entry.value))
            self.flag(entry, "unknown_municipality", {"reason": reason} if reason else near)
        else:
            self._check_plain(entry, self.reference.municipality)
        return code

    def _check_plain(self, entry: Entry, find: Callable[[str], object | None]) -> None:
        """A name with more beside it than is known to be harmless may mean the opposite."""
        if isinstance(entry.value, str) and (said := beside_known(entry.value, find)):
            self.flag(entry, "qualified_name", {"meaning": said.value})

    def _name(self, code: str) -> str:
        return "Landsplan" if code == NATIONAL else self.reference.names.get(code, code)

    def _suggestion(self, value: Value, subject: str) -> dict[str, str]:
        """The closest known name; a file full of unknown names gets none after the first many."""
        if len(self.problems) > MOST_SUGGESTIONS:
            return {}
        text, known = without_notes(values.shown(value)), self.reference.labels.get(subject, ())
        near = closest(text, known) or slip(text, known)
        if near is None and subject == "method":
            near = self.reference.method_within(text)
        return {"closest": near} if near and fold(near) != fold(text) else {}

    def programme(self, line: Line, own: str | None = None) -> str:
        """The programme named in the line, else the one given or in a title, else the default."""
        found = self.named(line, "programme", self.reference.programmes, "programme")
        return found or own or self._titled_programme() or DEFAULT_PROGRAMME

    def _titled_programme(self) -> str | None:
        return titled_programme(self.heading.titles, self.reference)

    def programme_named(self, line: Line) -> str | None:
        """The programme where the line or a title names one, None where the default is taken."""
        return self.programme(line) if line.has("programme") else self._titled_programme()

    def named(self, line: Line, name: str, known: Mapping[str, str], subject: str) -> str | None:
        """The code of a name; an unknown one is a problem `unknown_<subject>` with a suggestion."""

        def find(word: str) -> str | None:
            return known.get(fold(word)) or known.get(fold(COUNTED.sub("", word)))

        return self.looked_up(line, name, find, subject)

    def looked_up(
        self, line: Line, name: str, find: Callable[[str], str | None], subject: str
    ) -> str | None:
        """As `named`, where finding the code takes more than one spelling."""
        written = line.value(name)
        if known := self.memory.code(name, written):
            return known
        word = self.text(line, name)
        if word is None:
            return None
        code, before = find(word), len(self.of_line)
        if code is None:
            self.unknown(line, name, subject)
        else:
            self._check_plain(line.entries[name], find)
            if len(self.of_line) == before:
                self.memory.keep(name, written, code)
        return code

    def unknown(self, line: Line, name: str, subject: str) -> None:
        """Keeps the problem that the name in a cell is not known."""
        entry = line.entries[name]
        near = self._suggestion(entry.value or "", subject)
        said = meaning_beside(str(entry.value), near.get("closest", ""))
        if said is not None:
            self.flag(entry, "qualified_name", {"meaning": said.value})
        else:
            self.flag(entry, f"unknown_{subject}", near)

    def chosen(self, line: Line, name: str, choices: Mapping[str, str], code: str) -> str | None:
        """One of a few fixed words."""
        return self.parsed(line, name, self.memory.chooser(name, choices, code), None)

    def goal(self, line: Line) -> tuple[str, int | None]:
        """Programme and goal number; a goal named in a title counts for all lines below it."""
        programme = self.programme_named(line)
        word = self.text(line, "goal")
        if word is None:
            titled = titled_goal(self.heading.titles, programme, self.reference)
            return titled or (programme or DEFAULT_PROGRAMME, None)
        found = self.reference.goal(programme, word)
        if found is None and not self.is_flagged(line.entry("programme")):
            self.unknown(line, "goal", "goal")
        elif found is not None:
            self._check_plain(line.entries["goal"], partial(self.reference.goal, programme))
        return found or (programme or DEFAULT_PROGRAMME, None)

"""Which looks of an .ods hide a number: letters in the colour of their ground, and rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from loaders.formats.conditional_formats import INVISIBLE, Rule, asked_by, changes_number
from loaders.formats.limits import Range
from loaders.formats.ooxml_rows import REFERENCE, position_of
from loaders.formats.xml_events import START, TEXT, Attributes, Event, attribute

WHITE = "#ffffff"
MOST_PARENTS, MOST_MAPS = 20, 20
TRANSPARENT = frozenset({"", "transparent"})
NUMBER_STYLES = frozenset(
    {"number-style", "currency-style", "percentage-style", "text-style", "date-style", "time-style"}
)
# Parts of a number style that show something of the number.
SHOWING = frozenset({"number", "fraction", "scientific-number", "text-content", "boolean"})
NUMBER = r"-?\d{1,15}(?:\.\d{1,9})?"
COMPARED = re.compile(rf"(?:cell-content\(\))?\s{{0,3}}(<=|>=|!=|<|>|=)\s{{0,3}}({NUMBER})")
BETWEEN = re.compile(rf"(?:cell-content-is-)?between\(({NUMBER})[,;]({NUMBER})\)")
FORMULA = re.compile(r"(?:formula-is|is-true-formula)\((.{1,200})\)")
OF_NUMBER = re.compile(rf"value\(\)\s{{0,3}}(<=|>=|!=|<|>|=)\s{{0,3}}({NUMBER})")
CELL = re.compile(r"\[\.([^\[\]]{1,20})\]")
# Conditions about texts, errors and days are never true of a number.
OF_TEXTS = re.compile(r"(?:not-)?(?:begins-with|ends-with|contains-text|is-error|is-no-error|date)")
ADDRESS = re.compile(r"\.(\$?[A-Z]{1,3}\$?\d{1,7})(?![^\s:])")
SIGNS: Mapping[str, str] = {"!=": "<>"}


@dataclass(slots=True)
class Style:
    """What a style says itself; what it does not say is its parent's."""

    parent: str = ""
    letters: str = ""
    ground: str = ""
    numbers: str = ""
    maps: list[tuple[str, str, str]] = field(default_factory=list)


@dataclass(slots=True)
class NumberStyle:
    """A format in pieces: its words, whether it shows the number, and those it gives way to."""

    words: str = ""
    shows: bool = False
    maps: list[tuple[str, str]] = field(default_factory=list)

    def code(self) -> str:
        """As a format of the other programs writes it; one that shows nothing is empty."""
        words = f'"{self.words}"' if self.words else ""
        return f"{words}0" if self.shows else words or ";;;"


@dataclass(slots=True)
class OdsLooks:
    """The styles of a file, taken event by event; asked when its tables are read."""

    styles: dict[str, Style] = field(default_factory=dict)
    numbers: dict[str, NumberStyle] = field(default_factory=dict)
    # A rule names its style as people see it.
    shown_names: dict[str, str] = field(default_factory=dict)
    inside: Style | NumberStyle | None = None
    known: dict[str, bool] = field(default_factory=dict)
    mapped: dict[str, tuple[Rule, ...]] = field(default_factory=dict)

    def feed(self, event: Event) -> None:
        """Takes what belongs to a style; everything else is passed over."""
        kind, name, attributes = event
        if kind == TEXT:
            if isinstance(self.inside, NumberStyle):
                self.inside.words += name.strip()
        elif kind != START:
            if name == "style" or name in NUMBER_STYLES:
                self.inside = None
        elif name == "style" and attribute(attributes, "family") == "table-cell":
            own = attribute(attributes, "name")
            self.inside = self.styles[own] = Style(
                attribute(attributes, "parent-style-name"),
                numbers=attribute(attributes, "data-style-name"),
            )
            self.shown_names[attribute(attributes, "display-name") or own] = own
        elif name in NUMBER_STYLES:
            self.inside = self.numbers[attribute(attributes, "name")] = NumberStyle()
        else:
            self._take(name, attributes)

    def _take(self, name: str, attributes: Attributes) -> None:
        if isinstance(self.inside, NumberStyle):
            self.inside.shows |= name in SHOWING
            if name == "map":
                condition = attribute(attributes, "condition")
                self.inside.maps.append((condition, attribute(attributes, "apply-style-name")))
        elif isinstance(self.inside, Style):
            if name == "text-properties":
                self.inside.letters = attribute(attributes, "color").lower()
            elif name == "table-cell-properties":
                self.inside.ground = attribute(attributes, "background-color").lower()
            elif name == "map" and len(self.inside.maps) < MOST_MAPS:
                names = ("condition", "apply-style-name", "base-cell-address")
                first, second, third = (attribute(attributes, it) for it in names)
                self.inside.maps.append((first, second, third))

    def hides(self, name: str) -> bool:
        """Whether the letters of a style have the colour of what they stand on."""
        if name not in self.known:
            letters, ground = self._of(name, "letters"), self._of(name, "ground")
            ground = WHITE if ground in TRANSPARENT else ground
            self.known[name] = bool(letters) and letters == ground
        return self.known[name]

    def _of(self, name: str, what: str) -> str:
        """What a style or the nearest of those it comes from says."""
        for _ in range(MOST_PARENTS):
            style = self.styles.get(name)
            if style is None:
                return ""
            if said := str(getattr(style, what)):
                return said
            name = style.parent
        return ""

    def rules_of(self, name: str) -> tuple[Rule, ...]:
        """The rules that stand in a style itself, for each cell that has it."""
        if name not in self.mapped:
            maps = self.styles[name].maps if name in self.styles else []
            found = (
                rule
                for condition, style, base in maps
                for rule in self.rule(condition, style, _ranges(base))
            )
            self.mapped[name] = tuple(found)
        return self.mapped[name]

    def rules_at(self, ranges: str, condition: str, style: str) -> Iterator[Rule]:
        """The rule that a sheet has for some ranges, where it hides anything."""
        yield from self.rule(condition, self.shown_names.get(style, style), _ranges(ranges))

    def rule(self, condition: str, style: str, ranges: tuple[Range, ...]) -> Iterator[Rule]:
        """The rule where its style shows numbers otherwise than they are."""
        look = self._look(style)
        if look and ranges and not OF_TEXTS.match(condition):
            yield Rule(ranges, look, _tests(condition, ranges))

    def _look(self, style: str) -> str:
        code = self._code(self._of(style, "numbers"))
        if code and changes_number(code):
            return code
        return INVISIBLE if self.hides(style) else ""

    def _code(self, name: str) -> str:
        """A number style as a format of the other programs writes it."""
        style = self.numbers.get(name)
        if style is None:
            return ""
        sections = [
            f"[{SIGNS.get(found[1], found[1])}{found[2]}]{self.numbers[other].code()}"
            for condition, other in style.maps
            if (found := OF_NUMBER.fullmatch(condition)) and other in self.numbers
        ]
        return ";".join([*sections, style.code()])


def _tests(condition: str, ranges: tuple[Range, ...]) -> tuple[tuple[str, float], ...] | None:
    """What a number must meet; None where that is not told by the number itself."""
    if found := COMPARED.fullmatch(condition):
        return ((SIGNS.get(found[1], found[1]), float(found[2])),)
    if found := BETWEEN.fullmatch(condition):
        return (">=", float(found[1])), ("<=", float(found[2]))
    formula = FORMULA.fullmatch(condition)
    return asked_by(CELL.sub(r"\1", formula[1]), ranges) if formula else None


def _ranges(written: str) -> tuple[Range, ...]:
    """Løsladelser.B2:Løsladelser.C3, and several with spaces between."""
    ranges: list[Range] = []
    end = -1
    for found in ADDRESS.finditer(written):
        if not REFERENCE.fullmatch(found[1]):
            continue
        row, column = position_of(found[1])
        if ranges and written[end : end + 1] == ":":
            ranges[-1] = (*ranges[-1][:2], row, column)
        else:
            ranges.append((row, column, row, column))
        end = found.end()
    return tuple(ranges)

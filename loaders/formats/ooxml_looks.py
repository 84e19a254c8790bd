"""Which looks of an .xlsx hide a number: white letters, and formats that show none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from loaders.formats.conditional_formats import INVISIBLE, changes_number
from loaders.formats.xml_events import END, START, Attributes, events

# White by its place in the old palette, and as the background of the theme.
WHITE_INDEX, WHITE_THEME = frozenset({"1", "9"}), "0"
LISTS = frozenset({"fonts", "fills", "dxfs", "cellXfs"})
ITEMS: Mapping[str, str] = {"fonts": "font", "fills": "fill", "dxfs": "dxf", "cellXfs": "xf"}


@dataclass(slots=True)
class Look:
    """The letters, the ground and the number format of a style or a rule."""

    letters: Attributes = field(default_factory=dict)
    ground: Attributes = field(default_factory=dict)
    code: str = ""
    font: str = ""
    fill: str = ""

    @property
    def hides(self) -> bool:
        """Whether the letters have the colour of what they stand on."""
        if not self.letters:
            return False
        if self.ground:
            return _colour(self.letters) == _colour(self.ground)
        return is_white(self.letters)


@dataclass(frozen=True, slots=True)
class Looks:
    """The number format by which each rule hides, and the styles whose letters nobody sees."""

    rules: Mapping[str, str]
    styles: frozenset[str]


def is_white(colour: Attributes) -> bool:
    """Whether a colour is white, however it is named."""
    return _colour(colour) == "white"


def _colour(colour: Attributes) -> str:
    rgb = colour.get("rgb", "")[-6:].upper()
    is_named = colour.get("indexed") in WHITE_INDEX or colour.get("theme") == WHITE_THEME
    if rgb == "FFFFFF" or (is_named and not colour.get("tint")):
        return "white"
    return rgb or repr(sorted(colour.items()))


def read_looks(styles: bytes | None) -> Looks:
    """The looks of a workbook, from its part of styles."""
    found = _items(styles or b"") if styles else {}
    rules: dict[str, str] = {}
    for number, look in enumerate(found.get("dxfs", [])):
        if look.code and changes_number(look.code):
            rules[str(number)] = look.code
        elif look.hides:
            rules[str(number)] = INVISIBLE
    fonts, fills = found.get("fonts", []), found.get("fills", [])
    hidden = (
        str(number)
        for number, look in enumerate(found.get("cellXfs", []))
        if Look(_at(fonts, look.font).letters, _at(fills, look.fill).ground).hides
    )
    return Looks(rules, frozenset(hidden))


def _at(looks: list[Look], number: str) -> Look:
    return looks[int(number)] if number.isdigit() and int(number) < len(looks) else Look()


def _items(styles: bytes) -> dict[str, list[Look]]:
    found: dict[str, list[Look]] = {}
    inside = ""
    for kind, name, attributes in events(styles):
        if name in LISTS:
            inside = name if kind == START else ""
        elif kind == END or not inside:
            continue
        elif name == ITEMS[inside]:
            font, fill = attributes.get("fontId", ""), attributes.get("fillId", "")
            found.setdefault(inside, []).append(Look(font=font, fill=fill))
        elif found.get(inside):
            _take(found[inside][-1], name, attributes)
    return found


def _take(look: Look, name: str, attributes: Attributes) -> None:
    if name == "color":
        look.letters = attributes
    elif name in ("bgColor", "fgColor") and not (name == "bgColor" and look.ground):
        look.ground = attributes
    elif name == "patternFill" and attributes.get("patternType") in ("none", "gray125"):
        look.ground = {}
    elif name == "numFmt":
        look.code = attributes.get("formatCode", "")

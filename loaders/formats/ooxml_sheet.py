"""Reads one worksheet part of an .xlsx, its shared strings and its comments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import MappingProxyType

from loaders.formats.cells import PlacedText, Position
from loaders.formats.conditional_formats import DraftRule, Rule, apply_rules
from loaders.formats.limits import Range, SheetDraft
from loaders.formats.ooxml_looks import Looks
from loaders.formats.ooxml_rows import REFERENCE, ROWS, RowReader, Runs, position_of
from loaders.formats.xml_events import (
    START,
    TEXT,
    Event,
    Parsing,
    TextCollector,
    events,
)

HEADER_CODES = re.compile(r'&"[^"]*"|&K[0-9A-Fa-f]{6}|&\d{1,2}|&[A-Z]')
SHEET_PLACES = MappingProxyType(
    {
        "headerFooter": "header",
        "dataValidations": "data_validation",
        "hyperlinks": "hyperlink",
    }
)


def read_strings(content: bytes | None) -> list[str]:
    """The shared strings in order, runs joined, phonetic hints left out."""
    if content is None:
        return []
    stream = events(content)
    return [_plain(stream, "si") for kind, name, _ in stream if kind == START and name == "si"]


def read_sheet(
    content: bytes, draft: SheetDraft, rows: RowReader, looks: Looks
) -> list[PlacedText]:
    """Fills the draft with the sheet's cells and gives the texts around them."""
    collector = TextCollector(_place, draft.name)
    rules = Rules(looks)
    parsing = Parsing((ROWS, rows))
    for _ in parsing.pieces(content):
        for event in parsing.pending:
            kind, name, attributes = event
            if kind == START and name == "col":
                if attributes.get("hidden") in ("1", "true") or attributes.get("width") == "0":
                    first, last = attributes.get("min", 0), attributes.get("max", 0)
                    draft.hide_columns(int(first), int(last))
            elif kind == START and name == "mergeCell":
                draft.ranges += _range(attributes.get("ref", ""))
            else:
                rules.feed(event)
                collector.feed(event)
        parsing.pending.clear()
    apply_rules(draft, rules.finished())
    return [*collector.texts, *_without_codes(collector.texts)]


def read_comments(stream: Iterator[Event], draft: SheetDraft) -> None:
    """Adds notes and threaded comments to the draft; those at one cell are joined by line."""
    position: Position | None = None
    for kind, name, attributes in stream:
        if kind != START:
            continue
        if name in ("comment", "threadedComment"):
            position = position_of(attributes.get("ref", ""))
        elif name == "text" and position is not None:
            earlier = draft.comments.get(position)
            text = _plain(stream, "text")
            draft.comments[position] = f"{earlier}\n{text}" if earlier else text


@dataclass(slots=True)
class Rules:
    """The rules of looks as they stand in a sheet, taken event by event."""

    looks: Looks
    ranges: tuple[Range, ...] = ()
    drafts: list[DraftRule] = field(default_factory=list)
    is_formula: bool = False

    def feed(self, event: Event) -> None:
        """Takes what belongs to a rule; everything else is passed over."""
        kind, name, attributes = event
        if kind == TEXT:
            if self.is_formula and self.drafts and self.ranges:
                self.drafts[-1].formulas.append(name)
        elif name == "conditionalFormatting":
            written = attributes.get("sqref", "").split() if kind == START else ()
            self.ranges = tuple(each for it in written for each in _range(it))
        elif name == "cfRule" and kind == START and self.ranges:
            look = self.looks.rules.get(attributes.get("dxfId", ""))
            kinds = attributes.get("type", ""), attributes.get("operator", "")
            self.drafts.append(DraftRule(self.ranges, *kinds, look))
        elif name == "formula":
            self.is_formula = kind == START

    def finished(self) -> list[Rule]:
        """Those that show a number otherwise."""
        return [rule for draft in self.drafts for rule in draft.finished()]


def _range(reference: str) -> list[Range]:
    first, _, last = reference.partition(":")
    if not REFERENCE.fullmatch(first) or not REFERENCE.fullmatch(last or first):
        return []
    top, left = position_of(first)
    bottom, right = position_of(last or first)
    return [(top, left, bottom, right)]


def _place(open_names: list[str]) -> str:
    return next(
        (SHEET_PLACES[name] for name in open_names if name in SHEET_PLACES), "sheet_setting"
    )


def _without_codes(texts: list[PlacedText]) -> list[PlacedText]:
    # "&14" sets a size of 14: its digits are not part of the number that may follow.
    return [
        PlacedText(text.place, HEADER_CODES.sub("", text.text), text.sheet)
        for text in texts
        if text.place == "header" and "&" in text.text
    ]


def _plain(stream: Iterator[Event], closing: str) -> str:
    runs = Runs(closing)
    for kind, name, attributes in stream:
        if kind == TEXT:
            runs.text(name)
        elif kind == START:
            runs.start(name, attributes)
        elif name == closing:
            break
        else:
            runs.end(name)
    return runs.whole()

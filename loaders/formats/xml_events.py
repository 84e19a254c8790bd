"""Reads XML as a flat stream of events, without entities, without a tree, with a bounded depth."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol
from xml.parsers.expat import ParserCreate, XMLParserType

from loaders.formats.cells import PlacedText
from loaders.formats.limits import too_large, unreadable

START, END, TEXT = 0, 1, 2
PIECE = 64 * 1024
DEEPEST = 200
MOST_TEXTS = 500_000
NUMBERS = frozenset({"n", "v", "val"})
NINE = 9
Attributes = dict[str, str]
Event = tuple[int, str, Attributes]

INLINE = frozenset({"t", "r", "span", "a", "fld", "font", "b", "i", "u", "line-break"})
# fmt: off
WRITTEN_ATTRIBUTES = frozenset((
    "name", "title", "descr", "prompt", "promptTitle", "error", "errorTitle", "display",
    "tooltip", "displayName", "location", "Target", "alt", "string", "caption", "uniqueName",
    "totalsRowLabel", "comment", "condition", "href", "text", "help", "statusBar",
    "description", "formula", "expression", "alias",
))
# fmt: on


class Taker(Protocol):
    """Something that takes elements by their local names, with their attributes, and texts."""

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def text(self, text: str) -> None:
        """Letters between the elements."""

    def end(self, name: str) -> None:
        """An element ends."""


def events(content: bytes) -> Iterator[Event]:
    """Starts, ends and texts in order; elements by local name, attributes as "namespace name"."""
    taker = _Gathered()
    parsing = Parsing(taker)
    for _ in parsing.pieces(content):
        yield from taker.pending
        taker.pending.clear()


@dataclass(slots=True)
class _Gathered:
    """Everything that a piece holds, for whoever goes through it one by one."""

    pending: list[Event] = field(default_factory=list)
    nothing: Attributes = field(default_factory=dict)

    def start(self, name: str, attributes: Attributes) -> None:
        self.pending.append((START, name, attributes))

    def text(self, text: str) -> None:
        self.pending.append((TEXT, text, self.nothing))

    def end(self, name: str) -> None:
        self.pending.append((END, name, self.nothing))


@dataclass(slots=True)
class Parsing:
    """One pass over a part of a package; document types and entities are refused.

    What is inside an element of `inner` is taken by the one named there, with its start and its
    end, until it ends.
    """

    taker: Taker
    inner: Mapping[str, Taker] = field(default_factory=dict)
    parser: XMLParserType = field(default_factory=lambda: ParserCreate(namespace_separator=" "))
    names: dict[str, str] = field(default_factory=dict)
    outer: list[tuple[int, Taker]] = field(default_factory=list)
    depth: int = 0
    is_moving: bool = False

    def pieces(self, content: bytes) -> Iterator[None]:
        """Takes the content piece by piece."""
        self.parser.buffer_text = True
        self.parser.StartElementHandler, self.parser.EndElementHandler = self._start, self._end
        self.parser.CharacterDataHandler = self.taker.text
        self.parser.StartDoctypeDeclHandler = self.parser.EntityDeclHandler = _refuse
        offset, size = 0, PIECE
        while offset < len(content):
            self.is_moving = False
            self.parser.Parse(content[offset : offset + size], False)
            offset += size
            # A token that does not end is scanned anew with every piece: fewer and larger ones.
            size = PIECE if self.is_moving else size * 2
            yield
        self.parser.Parse(b"", True)
        yield

    def _start(self, name: str, attributes: Attributes) -> None:
        self.is_moving = True
        self.depth += 1
        if self.depth > DEEPEST:
            raise unreadable("damaged")
        local = self.names.get(name)
        if local is None:
            local = self.names[name] = name.rpartition(" ")[2]
        if local in self.inner and not self.outer:
            self.outer.append((self.depth, self.taker))
            self.taker = self.inner[local]
            self.parser.CharacterDataHandler = self.taker.text
        self.taker.start(local, attributes)

    def _end(self, name: str) -> None:
        self.taker.end(self.names[name])
        if self.outer and self.outer[-1][0] == self.depth:
            self.taker = self.outer.pop()[1]
            self.parser.CharacterDataHandler = self.taker.text
        self.depth -= 1


def _refuse(*_: object) -> None:
    raise unreadable("damaged")


def attribute(attributes: Attributes, name: str) -> str:
    """The attribute with this local name in whatever namespace, or an empty text."""
    if name in attributes:
        return attributes[name]
    ending = " " + name
    return next((value for key, value in attributes.items() if key.endswith(ending)), "")


@dataclass(slots=True)
class TextCollector:
    """Gathers what a person may have written between the cells: paragraphs and telling attributes.

    `place_of` names the place from the elements around a text.
    """

    place_of: Callable[[list[str]], str]
    sheet: str | None = None
    texts: list[PlacedText] = field(default_factory=list)
    open_names: list[str] = field(default_factory=list)
    pieces: list[list[str]] = field(default_factory=list)

    def feed(self, event: Event) -> None:
        """Takes one event; unbalanced ends are passed over."""
        kind, name, attributes = event
        if kind == START:
            self.open_names.append(name)
            self.pieces.append([])
            if attributes:
                self._take_attributes(attributes)
        elif not self.pieces:
            return
        elif kind == TEXT:
            self.pieces[-1].append(name)
        else:
            self._close()

    def _close(self) -> None:
        text = "".join(self.pieces.pop())
        if text and self.open_names[-1] in INLINE and self.pieces:
            self.pieces[-1].append(text)
        else:
            self._take(text)
        self.open_names.pop()

    def _take_attributes(self, attributes: Attributes) -> None:
        for key, value in attributes.items():
            name = key.rpartition(" ")[2]
            if name in WRITTEN_ATTRIBUTES or (name in NUMBERS and len(value) >= NINE):
                self._take(value)

    def _take(self, text: str) -> None:
        if not text or text.isspace():
            return
        # A saved number may have lost its leading zero.
        if len(text) == NINE and text.isdecimal() and self.open_names[-1] in NUMBERS:
            text = "0" + text
        if len(self.texts) >= MOST_TEXTS:
            raise too_large("texts", MOST_TEXTS)
        self.texts.append(PlacedText(self.place_of(self.open_names), text, self.sheet))

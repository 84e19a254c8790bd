"""Reads XML as a flat stream of events, without entities, without a tree, with a bounded depth."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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


def events(content: bytes) -> Iterator[Event]:
    """Starts, ends and texts in order; elements by local name, attributes as "namespace name"."""
    parsing = Parsing()
    for _ in parsing.pieces(content):
        yield from parsing.pending
        parsing.pending.clear()


class Taker(Protocol):
    """Takes what is inside an element, straight from the parser and by full names.

    `begin` is called where the element begins; what it is given is called at its end.
    """

    @property
    def is_moving(self) -> bool:
        """Whether anything was taken since it was asked last."""

    def begin(self, parser: XMLParserType, name: str, leave: Callable[[], None]) -> None:
        """Sets the handlers of the parser."""


@dataclass(slots=True)
class Parsing:
    """One pass over a part of a package; document types and entities are refused.

    `inner` is the local name of an element and who takes what is inside it, with its end.
    """

    inner: tuple[str, Taker] | None = None
    parser: XMLParserType = field(default_factory=lambda: ParserCreate(namespace_separator=" "))
    pending: list[Event] = field(default_factory=list)
    names: dict[str, str] = field(default_factory=dict)
    nothing: Attributes = field(default_factory=dict)
    depth: int = 0

    def pieces(self, content: bytes) -> Iterator[None]:
        """Takes the content piece by piece; what is pending is for the caller to clear."""
        self.parser.buffer_text = True
        self._set_handlers()
        self.parser.StartDoctypeDeclHandler = self.parser.EntityDeclHandler = _refuse
        offset, size = 0, PIECE
        while offset < len(content):
            self.parser.Parse(content[offset : offset + size], False)
            offset += size
            is_moving = bool(self.pending) or (self.inner is not None and self.inner[1].is_moving)
            # A token that does not end is scanned anew with every piece: fewer and larger ones.
            size = PIECE if is_moving else size * 2
            yield
        self.parser.Parse(b"", True)
        yield

    def _set_handlers(self) -> None:
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def _start(self, name: str, attributes: Attributes) -> None:
        local = self.names.get(name)
        if local is None:
            local = self.names[name] = name.rpartition(" ")[2]
        if self.inner is not None and local == self.inner[0]:
            self.inner[1].begin(self.parser, name, self._leave)
            return
        self.depth += 1
        if self.depth > DEEPEST:
            raise unreadable("damaged")
        self.pending.append((START, local, attributes))

    def _text(self, text: str) -> None:
        self.pending.append((TEXT, text, self.nothing))

    def _end(self, name: str) -> None:
        self.depth -= 1
        self.pending.append((END, self.names[name], self.nothing))

    def _leave(self) -> None:
        self._set_handlers()


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

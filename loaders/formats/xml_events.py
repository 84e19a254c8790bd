"""Reads XML as a flat stream of events, without entities, without a tree, with a bounded depth."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from xml.parsers.expat import ParserCreate

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
    parser = ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    pending: list[Event] = []
    names: dict[str, str] = {}
    nothing: Attributes = {}
    depth = 0

    def start(name: str, attributes: Attributes) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise unreadable("damaged")
        if name not in names:
            names[name] = name.rpartition(" ")[2]
        pending.append((START, names[name], attributes))

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        pending.append((END, names[name], nothing))

    def refuse(*_: object) -> None:
        raise unreadable("damaged")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = lambda text: pending.append((TEXT, text, nothing))
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    offset, size = 0, PIECE
    while offset < len(content):
        parser.Parse(content[offset : offset + size], False)
        offset += size
        # A token that does not end is scanned anew with every piece: fewer and larger ones then.
        size = PIECE if pending else size * 2
        yield from pending
        pending.clear()
    parser.Parse(b"", True)
    yield from pending


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

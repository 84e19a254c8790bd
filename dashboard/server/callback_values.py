"""What a browser may send to a callback: the shape of every value, by component and property."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from dashboard.server.numbers_in_addresses import LARGEST

Shape = Callable[[object], bool]
LONGEST_ADDRESS = 4000  # a page tells its own address in each of its links
LANGUAGES = frozenset({"da", "en"})


def text(value: object) -> bool:
    """Letters that can be written down; half a letter of UTF-16 cannot."""
    return isinstance(value, str) and not any("\ud800" <= letter <= "\udfff" for letter in value)


def address(value: object) -> bool:
    """A part of an address as long as a browser and every server between would carry."""
    return text(value) and len(str(value)) <= LONGEST_ADDRESS


def texts(value: object) -> bool:
    """A list of texts."""
    return isinstance(value, list) and all(text(each) for each in value)


def maybe(shape: Shape) -> Shape:
    """Nothing as well, as a browser sends before anything was chosen or pressed."""
    return lambda value: value is None or shape(value)


def count(value: object) -> bool:
    """A whole number from 0, such as how often a button was pressed."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LARGEST


def language(value: object) -> bool:
    """One that there are words in."""
    return text(value) and value in LANGUAGES


def fields(**shapes: Shape) -> Shape:
    """An object that has these fields; others may stand beside them."""

    def fits(value: object) -> bool:
        return isinstance(value, dict) and all(
            shape(value.get(name)) for name, shape in shapes.items()
        )

    return fits


_PRESSED: Final = maybe(count)
_TEXT: Final = maybe(text)
_TICKED: Final = maybe(texts)
VALUES: Mapping[tuple[str, str], Shape] = MappingProxyType(
    {
        ("url", "search"): maybe(address),
        ("visit", "data"): maybe(fields(path=address, search=address, width=_TEXT)),
        ("shown", "data"): fields(path=address, query=address, width=_TEXT),
        ("filter", "value"): _TEXT,
        ("submission-file", "contents"): _TEXT,
        ("submission-file", "filename"): maybe(lambda value: isinstance(value, str)),
        ("submission-for", "data"): fields(code=text, language=language),
        ("submission-correct-do", "n_clicks"): _PRESSED,
        ("submission-correct-figure", "value"): _TEXT,
        ("submission-correct-value", "value"): _TEXT,
        ("submission-correct-reason", "value"): _TEXT,
        ("submission-correct-known", "data"): fields(code=text, language=language),
        ("submission-application-do", "n_clicks"): _PRESSED,
        ("submission-application-answer", "value"): _TEXT,
        ("submission-application-evidence", "value"): _TEXT,
        ("submission-application-known", "data"): fields(
            code=text, programme=text, language=language
        ),
        ("submission-undo-do", "n_clicks"): _PRESSED,
        ("submission-undo-reason", "value"): _TEXT,
        ("submission-undo-known", "data"): fields(number=count, language=language),
        ("submission-approve", "n_clicks"): _PRESSED,
        ("submission-discard", "n_clicks"): _PRESSED,
        ("submission-seen", "value"): _TICKED,
        ("submission-reason", "value"): _TEXT,
        ("submission-known", "data"): fields(number=count, fingerprint=text, language=language),
        ("pack-sections", "value"): texts,
        ("pack-municipalities", "value"): texts,
        ("pack-view", "data"): text,
        ("pack-every", "n_clicks"): _PRESSED,
        ("pack-none", "n_clicks"): _PRESSED,
        ("pack-file", "n_clicks"): _PRESSED,
        ("pack-file", "href"): text,
        ("pack-tick", "n_intervals"): _PRESSED,
        ("pack-asked", "data"): text,
        ("pack-template", "contents"): _TEXT,
    }
)

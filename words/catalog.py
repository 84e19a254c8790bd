"""Words for people: one Fluent catalog per language, the same keys in each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Resource

LANGUAGES = ("da", "en")
Tense = Literal["past", "present"]

TEXTS = Path(__file__).parent / "texts"
# What is said of workbooks: all that reading them needs.
WORKBOOKS = TEXTS / "workbooks"
FOLDERS = (WORKBOOKS, TEXTS / "site")
# Fluent itself refuses a value over 1,000 letters and a sentence over 2,500.
LONGEST_VALUE, MOST_LETTERS = 900, 2_000


@dataclass(frozen=True, slots=True)
class Words:
    """The catalog of one language, called with a key and the values its sentence needs.

    Whole numbers and floats are written as the language writes them; a year is passed as text,
    since it has no thousands separator.

    Every sentence may ask for `$tense` and `$on`: whether the day it speaks of is over, and that
    day as the language writes it.
    """

    language: str
    bundle: FluentBundle
    tense: Tense = "present"
    on: str = ""

    def of_day(self, on: str, tense: Tense) -> Words:
        """The same words, speaking of a day."""
        return replace(self, tense=tense, on=on)

    @classmethod
    def of(cls, folders: Iterable[Path], language: str) -> Words:
        """Read `<folder>/<language>.ftl` and `<folder>/<language>/*.ftl` of every folder."""
        bundle = FluentBundle([language], use_isolating=False)
        for folder in folders:
            for path in catalog_files(folder, language):
                bundle.add_resource(_parsed(path.read_text(encoding="utf-8")))
        return cls(language, bundle)

    def __call__(self, key: str, /, **values: object) -> str:
        """The sentence for a key; an unknown key or a missing value raises KeyError."""
        if not self.has(key):
            raise KeyError(f"{self.language}: {key}")
        pattern = self.bundle.get_message(key).value
        if pattern is None:
            raise KeyError(f"{self.language}: {key} has no text")
        told = {"tense": self.tense, "on": self.on, **values}
        text, errors = self.bundle.format_pattern(pattern, _fitting(told))
        if errors:
            raise KeyError(f"{self.language}: {key}: {errors[0]}")
        return str(text)

    def has(self, key: str) -> bool:
        """Whether the catalog knows the key."""
        return self.bundle.has_message(key)


def _fitting(values: Mapping[str, object]) -> dict[str, object]:
    """The values with long texts shortened, so that no sentence grows past what Fluent takes."""
    lengths = [len(value) for value in values.values() if isinstance(value, str)]
    most = LONGEST_VALUE
    if sum(min(length, most) for length in lengths) > MOST_LETTERS:
        most = MOST_LETTERS // len(lengths)
    return {
        name: f"{value[: most - 1]}…" if isinstance(value, str) and len(value) > most else value
        for name, value in values.items()
    }


Catalogs = Mapping[str, Words]


@lru_cache(maxsize=128)
def _parsed(text: str) -> Resource:
    # All catalogs cost nearly half a second, and several parts of a dashboard read them.
    return FluentResource(text)


def catalog_files(folder: Path, language: str) -> Iterator[Path]:
    """The catalog files of one language in a fixed order."""
    single = folder / f"{language}.ftl"
    if single.exists():
        yield single
    yield from sorted((folder / language).glob("*.ftl"))


@cache
def workbook_words(language: str = "da") -> Words:
    """The catalog of one language as far as workbooks need it."""
    return Words.of([WORKBOOKS], language)


@cache
def read_words() -> Catalogs:
    """The whole catalog of every language."""
    return MappingProxyType({language: Words.of(FOLDERS, language) for language in LANGUAGES})

"""A number that opens the front page, with what it is compared to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from answers.provenance import Source
from monitoring.nothings import Nothing
from words.catalog import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyNumber:
    """One of the numbers; `value` is None where it is not known, `whole` what it is a part of.

    `role` is what it counts. `label` and `comparison` are in the reader's language.
    """

    role: ClassVar[str]

    value: int | None
    whole: int | None
    sources: tuple[Source, ...]
    label: str = ""
    comparison: str = ""

    @property
    def is_example(self) -> bool:
        """Whether anything in it is made up."""
        return any(source.is_example for source in self.sources)

    @property
    def value_nothing(self) -> Nothing:
        """What stands for a number that is not known."""
        return Nothing.NOT_KNOWN

    def called(self, words: Words) -> str:
        """What it counts."""
        raise NotImplementedError

    def compared(self, words: Words) -> str:
        """What it is compared to."""
        raise NotImplementedError

    def said(self, words: Words) -> str:
        """It as a sentence; asked only where its value is known."""
        raise NotImplementedError

"""The key figure of the front page about methods: who uses one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from babel.lists import format_list

from answers.methods.use import method_use
from answers.selection import Selection
from answers.services import Services
from exhibits.overview.key_number import KeyNumber
from words.catalog import Words
from words.danish_order import danish_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Running(KeyNumber):
    """How many municipalities use a method; `count` is how many pairs of the two that makes."""

    role: ClassVar[str] = "running"

    methods: int
    count: int
    without: tuple[str, ...]

    def called(self, words: Words) -> str:
        """That methods are counted."""
        return words("key-running")

    def compared(self, words: Words) -> str:
        """How many methods, and who has none where they are few."""
        told = words("key-running-methods", methods=self.methods, count=self.count)
        if not self.without or len(self.without) > 3:
            return told
        names = format_list(self.without, locale=words.language)
        return f"{told} {words('key-running-without', names=names)}"

    def said(self, words: Words) -> str:
        """So many of so many."""
        return words("key-figures-running", count=self.value or 0, whole=self.whole or 0)


def running(services: Services, selection: Selection) -> Running | None:
    """Who uses a method on the shown day; None where nothing tells whether anybody does."""
    covered = services.municipalities(selection)
    if not covered or not services.participation(selection):
        return None
    uses = method_use(services, selection)
    found = [use for use in uses if use.runs]
    if not found and any(use.runs is None for use in uses):
        return None
    # The published ones, or the invented ones where there are no others: never both in one.
    used = [use for use in found if not use.is_example] or found
    codes = {use.municipality_code for use in used}
    invented = {use.municipality_code for use in found} - codes
    covered = tuple(each for each in covered if each.code not in invented)
    without = [each.name for each in covered if each.code not in codes]
    return Running(
        value=len(codes),
        whole=len(covered),
        sources=tuple(source for use in used for source in use.sources),
        methods=len({use.method_code for use in used}),
        count=len(used),
        without=tuple(sorted(without, key=danish_key)),
    )

"""Who holds the seats of a programme, and how many of them are known by name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from babel.lists import format_list

from answers.facts.places import MemberFact, MunicipalityFact
from answers.municipalities.municipalities import municipality_path
from answers.provenance import Source, source_of
from answers.selection import GROUPS, Selection
from answers.services import Services
from words.catalog import Words
from words.danish_order import danish_key
from words.vocabulary import dashed


@dataclass(frozen=True, slots=True)
class Member:
    """A municipality's part in a programme; `place` is None where no list has the municipality."""

    fact: MemberFact
    place: MunicipalityFact | None

    @property
    def name(self) -> str:
        """The official name; the code where there is none."""
        return self.place.name if self.place else self.fact.municipality_code

    @property
    def path(self) -> str | None:
        """The address of the municipality's page."""
        return municipality_path(self.place.name) if self.place else None

    @property
    def group(self) -> str:
        """Its group; one without takes part."""
        return self.fact.group or "participant"

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where its part and its municipality stand."""
        return tuple(source_of(each) for each in (self.fact, self.place) if each)


def members(services: Services, selection: Selection, code: str) -> tuple[Member, ...]:
    """The municipalities of a programme, each once, by group and then in Danish order."""
    known = {each.code: each for each in services.facts(MunicipalityFact, selection)}
    found: dict[str, Member] = {}
    for fact in services.facts(MemberFact, selection):
        if fact.programme_code == code:
            member = Member(fact, known.get(fact.municipality_code))
            found.setdefault(fact.municipality_code, member)
    return tuple(
        sorted(found.values(), key=lambda each: (_place(each.group), danish_key(each.name)))
    )


def group_counts(found: Sequence[Member], words: Words) -> str:
    """8 aftalekommuner og 9 bostøttekommuner; empty when nobody is known."""
    counted = Counter(each.group for each in found)
    parts = [
        words(f"programme-count-{dashed(group)}", count=count)
        for group, count in sorted(counted.items(), key=lambda pair: _place(pair[0]))
    ]
    return str(format_list(parts, locale=words.language)) if parts else ""


def by_group(found: Sequence[Member], words: Words) -> list[tuple[str, tuple[Member, ...]]]:
    """Each group in words with its municipalities."""
    groups = dict.fromkeys(each.group for each in found)
    parts = [tuple(each for each in found if each.group == group) for group in groups]
    return [(group_counts(rows, words), rows) for rows in parts]


def _place(group: str) -> int:
    return GROUPS.index(group) if group in GROUPS else len(GROUPS)

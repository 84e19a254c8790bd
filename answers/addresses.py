"""What an address asks for and does not get: said, never passed over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from enum import StrEnum
from types import MappingProxyType
from urllib.parse import parse_qsl

from answers.facts.methods import MethodFact
from answers.facts.places import MunicipalityFact
from answers.goals.goals import goals
from answers.municipalities.municipalities import NATIONAL, NATIONAL_SLUG, slug
from answers.selection import GROUPS, Selection
from answers.services import Services
from database.meetings import meeting
from words.catalog import LANGUAGES
from words.one_line import one_line
from words.vocabulary import code_meant

EVERYTHING = Selection()  # whether something exists does not depend on what was known when
YES_NO = ("ja", "nej")
LONGEST = 80
DAY, MOMENT, NUMBER = "2013-09-30", "2026-11-22T09:30", "1"
# What can be said of a value that cannot be read, by its key.
WRITTEN: Mapping[str, str] = MappingProxyType(
    {"dato": DAY, "registreret": MOMENT, "moede": NUMBER, "siden": NUMBER}
)
OF_PACKS = ("kommuner", "dele")
NEAR = 0.75
FEW = 6  # choices that fit in a sentence


class Why(StrEnum):
    """What is wrong with a part of an address."""

    ABSENT = "absent"  # there is no such thing
    UNREAD = "unread"  # it cannot be read
    CANCELLED = "cancelled"  # a meeting that was called off
    UNKNOWN = "unknown"  # nothing is called so, and something nearly is
    REPEATED = "repeated"  # said otherwise further on, and the last is followed


@dataclass(frozen=True, slots=True)
class Refusal:
    """A part of an address that is not followed.

    `known` is what would have been understood, as it is written and as it is called.
    """

    why: Why
    name: str
    value: str
    known: tuple[tuple[str, str], ...] = ()

    @property
    def is_absent(self) -> bool:
        """Whether it could be read, and asks for what is not there."""
        return self.why in {Why.ABSENT, Why.CANCELLED}


def refusals(services: Services, query: str) -> tuple[Refusal, ...]:
    """Every part of an address that the view does not follow, in the order of the address."""
    pairs = parse_qsl(query.removeprefix("?"))
    given = dict(pairs)
    found = [*_repeated(pairs), *_refused(services, query, given)]
    order = list(given)
    return tuple(sorted(found, key=lambda each: order.index(each.name)))


def _repeated(pairs: Sequence[tuple[str, str]]) -> Iterator[Refusal]:
    """What is said twice in two ways; the same twice says nothing else."""
    last = dict(pairs)
    for name, value in dict.fromkeys(pairs):
        if name in {*CHOSEN, *WRITTEN} and value != last[name]:
            yield Refusal(Why.REPEATED, name, _short(value), ((last[name], ""),))


def _refused(services: Services, query: str, given: Mapping[str, str]) -> Iterator[Refusal]:
    read = Selection.from_query(query)
    for name, value in _unread(read, given).items():
        yield Refusal(Why.UNREAD, name, _short(value), ((WRITTEN[name], ""),))
    for name, known in _choices(services, services.selection(query), given).items():
        if code_meant(given[name], known) not in known:
            yield Refusal(Why.ABSENT, name, _short(given[name]), _nearest(given[name], known))
    for name in ("moede", "siden"):
        number = read.meeting_id if name == "moede" else read.since_id
        if number is not None:
            yield from _of_meeting(services, name, number)
    for name in given:
        keys = (*CHOSEN, *WRITTEN, *OF_PACKS)
        near = get_close_matches(name, keys, 1, NEAR)
        if name not in keys and near:
            yield Refusal(Why.UNKNOWN, name, _short(name), tuple((each, "") for each in near))


def _unread(read: Selection, given: Mapping[str, str]) -> dict[str, str]:
    """What should have been a day, a moment or a number."""
    values = {
        "dato": read.on,
        "registreret": read.registered,
        "moede": read.meeting_id,
        "siden": read.since_id,
    }
    return {name: given[name] for name, value in values.items() if name in given and value is None}


def _choices(
    services: Services, selection: Selection, given: Mapping[str, str]
) -> dict[str, Mapping[str, str]]:
    """The code and name of what there is to choose from, of what the address names."""
    return {name: CHOSEN[name](services, selection) for name in given if name in CHOSEN}


def _named(services: Services, of: type[MunicipalityFact] | type[MethodFact]) -> Mapping[str, str]:
    return {each.code: each.name for each in services.facts(of, EVERYTHING)}


def _themselves(values: Iterable[str]) -> Mapping[str, str]:
    return dict.fromkeys(values, "")


def _of_meeting(services: Services, name: str, number: int) -> Iterator[Refusal]:
    with services.database.session() as session:
        found = meeting(session, number)
    if found is None:
        yield Refusal(Why.ABSENT, name, str(number))
    elif found.cancelled_at is not None:
        yield Refusal(Why.CANCELLED, name, found.name)


def _nearest(value: str, known: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Those it may have meant, by code or by name; all of them where they are few."""
    if len(known) <= FEW:
        return tuple(known.items())
    meant = {slug(name): code for code, name in known.items()}
    meant |= {slug(code): code for code in known}
    near = [meant[name] for name in get_close_matches(slug(value), meant, 1, NEAR)]
    return tuple((code, known[code]) for code in near)


def _short(value: str) -> str:
    return one_line(value)[:LONGEST]


# What an address can choose among, by its key.
CHOSEN: Mapping[str, Callable[[Services, Selection], Mapping[str, str]]] = MappingProxyType(
    {
        "program": lambda services, _: {
            each.code: each.name for each in services.programmes(EVERYTHING)
        },
        "region": lambda services, _: _themselves(services.known(EVERYTHING)["region"]),
        "gruppe": lambda *_: _themselves(GROUPS),
        "eksempel": lambda *_: _themselves(YES_NO),
        "sprog": lambda *_: _themselves(LANGUAGES),
        "kommune": lambda services, _: {
            **_named(services, MunicipalityFact),
            NATIONAL: NATIONAL_SLUG,
        },
        "metode": lambda services, _: _named(services, MethodFact),
        "maal": lambda services, selection: {
            str(each.no): each.name
            for each in goals(
                services, replace(EVERYTHING, programme_code=selection.programme_code)
            )
        },
    }
)

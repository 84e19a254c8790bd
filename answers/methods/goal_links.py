"""Goals a municipality has chosen where no method that serves them can be seen behind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from answers.facts.places import MemberPlace
from answers.methods.methods import Method, catalog
from answers.methods.use import is_underway, method_use, places
from answers.municipalities.municipalities import municipality_path
from answers.provenance import source_of
from answers.selection import Selection
from answers.services import Services
from monitoring.exact import is_known
from monitoring.rows import is_later_word

QUESTION_COLUMNS = (
    "municipality_code",
    "municipality",
    "municipality_path",
    "goal_no",
    "goal",
    "goal_en",
    "methods",
    "is_example",
    "sources",
)
Stored = Mapping[Any, Any]
Pair = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Link:
    """A goal of a programme and the methods the catalog says serve it."""

    no: int
    name: str
    name_en: str
    methods: tuple[Method, ...]


def goal_links(services: Services, selection: Selection) -> tuple[Link, ...]:
    """Every goal of the chosen programme, by number."""
    return _links_of(services, selection, selection.programme_code)


def goals_of(services: Services, selection: Selection, method: Method) -> tuple[Link, ...]:
    """The goals of its own programme that a method serves."""
    links = _links_of(services, selection, method.programme_code)
    return tuple(each for each in links if each.no in method.goal_nos)


def questions(services: Services, selection: Selection) -> pd.DataFrame:
    """One row per municipality and chosen goal none of whose methods is known to run.

    An unknown choice, a method nobody can answer for and a programme that does not run on the
    shown day give no row.
    """
    found: list[dict[str, object]] = []
    if is_underway(services, selection):
        running = _running(services, selection)
        chosen = known_choices(services, selection)
        for link in (each for each in goal_links(services, selection) if each.methods):
            found += _asked(link, places(services, selection), chosen, running)
    return pd.DataFrame(found, columns=list(QUESTION_COLUMNS), dtype="object")


def undecided(services: Services, selection: Selection) -> list[str]:
    """The municipalities of which not every choice of goal is known."""
    known = set(known_choices(services, selection))
    links = goal_links(services, selection)
    return [
        place.name
        for place in places(services, selection)
        if any((place.code, link.no) not in known for link in links)
    ]


def _links_of(services: Services, selection: Selection, code: str) -> tuple[Link, ...]:
    goals = services.frame("goal", selection)
    own = goals[goals["programme_code"] == code].sort_values("no")
    methods = [each for each in catalog(services, selection) if each.programme_code == code]
    return tuple(_link(row, methods) for row in own.to_dict("records"))


def _link(row: Stored, methods: Sequence[Method]) -> Link:
    number = int(row["no"])
    name = str(row["name"])
    name_en = str(row["name_en"]) if is_known(row["name_en"]) else name
    return Link(number, name, name_en, tuple(each for each in methods if number in each.goal_nos))


def known_choices(services: Services, selection: Selection) -> dict[Pair, Stored]:
    """What is known of each choice: what was last said of it, by a choice or by a target."""
    found: dict[Pair, Stored] = {}
    for kind in ("goal_choice", "target"):
        rows = services.frame(kind, selection)
        own = rows[rows["programme_code"] == selection.programme_code]
        for row in own.to_dict("records"):
            if is_known(row["is_chosen"]) and is_known(row["goal_no"]):
                key = (str(row["municipality_code"]), int(row["goal_no"]))
                if key not in found or is_later_word(row, found[key]):
                    found[key] = row
    return found


def _running(services: Services, selection: Selection) -> set[tuple[str, str]]:
    """Municipality and method where it runs, or where nobody knows whether it does."""
    use = method_use(services, replace(selection, method_code=None))
    cells = zip(use["municipality_code"], use["method_code"], use["runs"], strict=True)
    return {(place, method) for place, method, runs in cells if runs is not False}


def _asked(
    link: Link,
    shown: Iterable[MemberPlace],
    chosen: Mapping[Pair, Stored],
    running: set[tuple[str, str]],
) -> list[dict[str, object]]:
    found = []
    for place in shown:
        choice = chosen.get((place.code, link.no))
        is_chosen = choice is not None and bool(choice["is_chosen"])
        has_method = any((place.code, each.code) in running for each in link.methods)
        if choice is not None and is_chosen and not has_method:
            found.append(_question(link, place, choice))
    return found


def _question(link: Link, place: MemberPlace, choice: Stored) -> dict[str, object]:
    readings = [source_of(each.row) for each in link.methods if each.row is not None]
    return {
        "municipality_code": place.code,
        "municipality": place.name,
        "municipality_path": municipality_path(place.name),
        "goal_no": link.no,
        "goal": link.name,
        "goal_en": link.name_en,
        "methods": link.methods,
        "is_example": bool(choice["is_example"]),
        "sources": [source_of(choice), *readings],
    }

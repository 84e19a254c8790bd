"""Every programme there is, as a list has them."""

from __future__ import annotations

from dataclasses import replace

from answers.facts.goals import TargetFact
from answers.facts.programmes import ProgrammeFact
from answers.programme import Programme
from answers.selection import DEFAULT_PROGRAMME, Selection
from answers.services import Services
from words.danish_order import danish_key
from words.vocabulary import code_meant


def listed_programmes(services: Services, selection: Selection) -> tuple[Programme, ...]:
    """By name after the default one, invented ones after, and groupings last."""
    return tuple(sorted(services.programmes(selection), key=_order))


def programme_code(services: Services, selection: Selection, written: str) -> str | None:
    """The programme an address means, whatever was registered when, so that addresses last."""
    known = services.facts(ProgrammeFact, replace(selection, registered=None, examples=True))
    codes = [each.code for each in known]
    meant = code_meant(written, codes)
    return meant if meant in codes else None


def target_count(services: Services, selection: Selection) -> int:
    """How many targets the chosen programme has."""
    code = selection.programme_code
    return sum(each.programme_code == code for each in services.facts(TargetFact, selection))


def _order(each: Programme) -> tuple[bool, bool, bool, tuple[str, str]]:
    is_other = each.code != DEFAULT_PROGRAMME
    return each.is_grouping, is_other, each.fact.is_example, danish_key(each.name)

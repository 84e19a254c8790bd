"""Counts of releases from prison, and the municipalities a number criterion is about.

A page about a call shows the counts as known when its own programme ended, unless the reader says
a day: then what was known on that day. A count is dated the last day of the year, half-year or
quarter it covers, and a call that asks by one sees no counts of another.
"""

from __future__ import annotations

from answers.facts.places import MemberFact, MunicipalityFact
from answers.facts.programmes import ProgrammeFact
from answers.facts.releases import ReleaseFact
from answers.selection import Selection
from answers.services import Services
from monitoring.ledger import fits
from monitoring.threshold import Rule

CALENDAR_NAMES = ("releases", "release")  # what a calendar may call the counts of releases


def counts(services: Services, selection: Selection) -> tuple[ReleaseFact, ...]:
    """Counts of municipalities up to the shown day, in every unit and type and of every length.

    A municipality with a published count of a length shows none of its invented ones.
    """
    on = services.moment(selection).on
    every = [each for each in services.facts(ReleaseFact, selection) if not each.is_national]
    published = {(each.municipality_code, each.length) for each in every if not each.is_example}
    return tuple(
        each
        for each in every
        if each.ends_on <= on
        and not (each.is_example and (each.municipality_code, each.length) in published)
    )


def held(services: Services, selection: Selection, rule: Rule) -> tuple[ReleaseFact, ...]:
    """The counts a rule may be held against: its own unit, type and length, never another."""
    return tuple(each for each in counts(services, selection) if fits(each, rule))


def national(services: Services, selection: Selection) -> tuple[ReleaseFact, ...]:
    """National counts known by the day the reader chose, or by today; newest last.

    They describe the country and no call, so the end of a programme does not cut them off.
    """
    on = selection.on or services.today()
    rows = services.facts(ReleaseFact, selection)
    known = [each for each in rows if each.is_national and each.ends_on <= on]
    return tuple(sorted(known, key=lambda each: (each.year, each.release_type)))


def has_published(services: Services, selection: Selection, rule: Rule | None = None) -> bool:
    """Whether any municipality has a count, of the rule's length, that is not an example."""
    return any(
        not each.is_national
        and not each.is_example
        and (rule is None or each.length == rule.length)
        for each in services.facts(ReleaseFact, selection)
    )


def places(services: Services, selection: Selection, rule: Rule) -> tuple[MunicipalityFact, ...]:
    """The municipalities a page on releases covers.

    Those with any count of the rule's length and the members of the chosen programme and of the
    call's, in the call's country, narrowed by group and region.
    """
    programmes = {selection.programme_code, rule.programme_code}
    codes = {
        each.municipality_code
        for each in services.facts(MemberFact, selection)
        if each.programme_code in programmes
        and (not selection.group or each.group == selection.group)
    }
    if not selection.group:
        reported = services.facts(ReleaseFact, selection)
        codes |= {each.municipality_code for each in reported if each.length == rule.length}
    country = country_of(services, selection, rule.programme_code)
    return tuple(
        each
        for each in services.facts(MunicipalityFact, selection)
        if each.code in codes
        and (not country or each.country == country)
        and (not selection.region or each.region == selection.region)
    )


def country_of(services: Services, selection: Selection, programme_code: str) -> str | None:
    """The country of a programme; None when the programme or its country is not known."""
    rows = services.facts(ProgrammeFact, selection)
    return next((each.country for each in rows if each.code == programme_code), None)

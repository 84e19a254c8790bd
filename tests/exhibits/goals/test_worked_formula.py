"""A formula that is printed computes: its printed operands give its printed result."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from answers.goals.judged import Judged
from answers.selection import Selection
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import rows_of
from exhibits.goals.worked_formula import worked
from exhibits.programmes.grant_sums import PROGRAMME_GRANT_SUMS, SumLine
from monitoring.judging import judge
from monitoring.periods import year_end
from monitoring.targets import Condition, Direction, Reading, Target, Unit
from tests.front_door.site import Site
from tests.front_door.visible_texts import texts_of
from tests.samples.breadth import examples
from tests.samples.printed_formulas import computed, digits, plain
from words.catalog import read_words

LANGUAGES = ("da", "en")
RESULT = re.compile(r"[−+]?\d[\d.,]*")
PROGRAMMES = ("hjemloesestrategien", "eksempelprogram", "bro_til_hverdagen")


def agrees(working: str, result: str, language: str) -> bool:
    """Whether the arithmetic, rounded half up as the result is printed, gives the result.

    A share is worked as 0 to 1 and printed in per cent; "at most 100 %" is never more.
    """
    found = RESULT.search(result)
    assert found, result
    value = computed(working, language)
    if "%" in result:
        value *= 100
        value = min(value, Fraction(100)) if result.startswith(("højst", "at most")) else value
    places = digits(found[0], language)
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    rounded = exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    return rounded == Decimal(plain(found[0], language).removeprefix("+"))


def judged(start: float, end: float, value: float, year: int, unit: Unit) -> Judged:
    """A plan from 2009 to 2016 and a figure of a year in it."""
    target = Target(
        baseline=start,
        baseline_on=year_end(2009),
        value=end,
        due_on=year_end(2016),
        condition=Condition.AT_MOST if end < start else Condition.AT_LEAST,
        is_chosen=True,
        direction=Direction.LOWER if end < start else Direction.HIGHER,
        unit=unit,
    )
    found = judge(target, [Reading(value, year_end(year))], (), date(2020, 1, 1))
    return Judged(
        stored=None, municipality_code="0461", programme_code="p", goal_no=1, indicator_code="i",
        unit=unit, direction=target.direction, is_chosen=True, is_example=False,
        municipality="Odense", status=found.status, baseline=start, baseline_year=2009, target=end,
        target_year=2016, condition=target.condition, value=value, value_year=year,
        elapsed_share=found.elapsed_share, required=found.required, gap=found.gap,
        way_share=found.way_share, ratio=found.ratio,
    )  # fmt: skip


tenths = st.integers(1, 9_000).map(lambda number: number / 10)
wholes = st.integers(1, 3_000).map(float)
hundredths = st.integers(1, 20_000).map(lambda number: number / 100)


@settings(max_examples=examples(300), deadline=None, derandomize=True)
@given(
    numbers=st.one_of(*(st.tuples(each, each, each) for each in (wholes, tenths, hundredths))),
    year=st.integers(2010, 2019),
)
def test_any_plan_computes_as_it_is_printed(numbers: tuple[float, float, float], year: int) -> None:
    start, end, value = numbers
    if start == end:
        return
    row = judged(start, end, value, year, Unit.RATE)
    for language in LANGUAGES:
        for line in worked(row, read_words()[language]):
            assert agrees(line.working, line.result, language), (numbers, year, line)


def test_the_first_case_as_it_is_printed() -> None:
    lines = worked(judged(34, 17, 8, 2011, Unit.COUNT), read_words()["da"])
    assert lines[1].working == "34 + (17 − 34) · 2/7"
    odense = judged(34, 17, 8, 2011, Unit.COUNT)
    assert [line.result for line in worked(odense, read_words()["da"])][2] == "−21,1 borgere"


def test_the_check_sees_what_is_wrong() -> None:
    assert not agrees("34 + (17 − 34) · 67/100", "22,7", "da")
    assert agrees("34 + (17 − 34) · 2/3", "22,7", "da")
    assert not agrees("1,53 / 0,67", "2,29", "da")
    assert agrees("1,529 / (2/3)", "2,29", "da")
    assert agrees("1.234,5 − 34,5", "+1.200,0 borgere", "da")


def printed_on_pages(site: Site, query: str) -> Iterator[tuple[str, str]]:
    """What is worked and what comes out, on the pages of goals, municipalities and sources."""
    for path in ("/kommuner/odense", "/kommuner/koebenhavn", "/kommuner/greve", "/kommuner/skive"):
        for text in texts_of(site, path, query):
            found = re.fullmatch(r"[^:]+: (.*\d.*) = (.*\d.*)", text)
            if found and re.search(r"[−·/]", found[1]):
                yield found[1], found[2]
    page = texts_of(site, "/kilder", query)
    for text in page:
        found = re.fullmatch(r"([\d(][\d\s().,/·−+%]*) = ([^=,]*\d[^=]*)", text)
        if found:
            yield found[1], found[2].split(", ")[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", PROGRAMMES)
def test_formulas_on_pages_compute(loaded_site: Site, code: str, language: str) -> None:
    found = list(printed_on_pages(loaded_site, f"?program={code}&sprog={language}"))
    assert len(found) > 8
    wrong = [pair for pair in found if not agrees(*pair, language)]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_formulas_of_goals_compute(loaded_site: Site, language: str) -> None:
    count = 0
    for code in PROGRAMMES:
        for number in (1, 2, 3, 4):
            path = f"/maal/{code}/{number}"
            texts = texts_of(loaded_site, path, f"?sprog={language}")
            for working, _, result in zip(texts, texts[1:], texts[2:], strict=False):
                if re.fullmatch(r"[\d(][\d\s().,/·−+%]*[−·/][\d\s().,/·−+%]*", working):
                    count += 1
                    assert agrees(working, result, language), (path, working, result)
    assert count > 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_sums_of_money_compute(loaded_site: Site, language: str) -> None:
    words, services = read_words()[language], loaded_site.services
    count = 0
    for programme in services.programmes(Selection()):
        selection = Selection(programme_code=programme.code, language=language)
        shown = show(PROGRAMME_GRANT_SUMS, services, selection, words)
        for row in rows_of(shown, SumLine):
            parts = re.sub(r"[^\d.,+ ]", "", row.formula_text).strip(" .")
            if "?" not in row.formula_text:
                count += 1
                assert computed(parts, language) == Fraction(str(row.total)), row.formula_text
    assert count > 3

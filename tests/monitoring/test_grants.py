"""Sums as printed: what meets, what does not and by how much."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from monitoring.grants import Amount, Check, Verdict, checks, printed_spans, whole_of, yearly

MILLION = "mio. kr."
HOUSING = "anlæg og ombygning af boliger"
COUNSEL = "konsulenter, tællinger og evaluering"
# As printed for 2009, 2010, 2011, 2012, and the row's own sum.
BOU_165 = (
    ("København", 23.9, 73.9, 8.7, 1.1, 107.6),
    ("Aarhus", 0.0, 2.0, 1.5, 0.0, 3.5),
    ("Odense", 0.0, 4.5, 0.0, 0.0, 4.5),
    ("Frederiksberg", 0.0, 5.3, 0.0, 0.0, 5.3),
    ("Esbjerg", 1.1, 3.0, 3.0, 0.0, 7.1),
    ("Randers", 2.1, 3.3, 0.0, 0.0, 5.4),
    ("Høje-Taastrup", 3.0, 0.0, 0.0, 0.0, 3.0),
    ("Albertslund", 0.0, 1.8, 1.1, 0.0, 2.8),
    ("Aftalekommunerne i alt", 30.1, 93.8, 14.2, 1.1, 139.2),
)
YEARS = ("2009", "2010", "2011", "2012", "2009-2012")


def numbered(*rows: tuple[str, float | None, str, str, str, str]) -> list[Amount]:
    """years, value, part, recipient, part_of, document"""
    return [
        Amount(no, years, value, MILLION, part, recipient, part_of, "", document)
        for no, (years, value, part, recipient, part_of, document) in enumerate(rows)
    ]


def housing() -> list[Amount]:
    return numbered(
        *(
            (years, value, HOUSING, name, "", "bou")
            for name, *values in BOU_165
            for years, value in zip(YEARS, values, strict=True)
        )
    )


def call() -> list[Amount]:
    totals = (("2016", 4), ("2017", 5), ("2018", 5), ("2019", 5), ("2016-2019", 19))
    shares = (("2016", 1.3), ("2017", 2), ("2018", 2), ("2019", 2))
    return numbered(
        *((years, value, "i alt", "Alle", "", "opslag") for years, value in totals),
        *(
            (years, value, "kommunal andel", "De to kommuner tilsammen", "i alt", "opslag")
            for years, value in shares
        ),
    )


def strategy() -> list[Amount]:
    eight = "De otte aftalekommuner"
    return numbered(
        ("2009-2012", 500, "i alt", "Alle", "", "rambøll"),
        ("2008-2011", 410, "i alt", eight, "i alt", "bou"),
        ("2008-2011", 25, "dokumentation", eight, "i alt", "bou"),
        ("2008-2011", 10, COUNSEL, "", "", "bou"),
        ("2008-2011", 4.5, "konsulenter", "Rambøll Management", COUNSEL, "bou"),
        ("2009", 1, "tællinger", "SFI", COUNSEL, "bou"),
        ("2011", 1, "tællinger", "SFI", COUNSEL, "bou"),
        ("2008-2011", 3.5, "øvrigt", "", COUNSEL, "bou"),
        ("2009-2013", 210, "i alt", "København", "i alt", "kbh-2013"),
        ("2010-2012", 13, "opsøgende indsatser", "København", "i alt", "kbh-2011"),
    )


def by(found: list[Check], name: str) -> list[Check]:
    return [check for check in found if check.by == name]


def test_the_four_years_of_the_call_make_the_printed_19() -> None:
    first, second = by(checks(call()), "years")
    assert [part.value for part in first.parts] == [4, 5, 5, 5]
    assert (first.whole and first.whole.value, first.verdict) == (19, Verdict.MEETS)
    assert [part.value for part in second.parts] == [1.3, 2, 2, 2]
    assert (second.total, second.whole, second.verdict) == (Fraction(73, 10), None, Verdict.NO_SUM)


def test_the_municipal_share_is_part_of_the_same_year() -> None:
    found = by(checks(call()), "parts")
    pairs = [(check.total, check.whole and check.whole.value) for check in found]
    assert pairs == [(Fraction(13, 10), 4), (2, 5), (2, 5), (2, 5)]
    assert {check.verdict for check in found} == {Verdict.PART}


def test_the_answer_to_parliament_has_two_rounding_gaps_and_no_more() -> None:
    found = checks(housing())
    rows, columns = by(found, "years"), by(found, "recipients")
    assert (len(rows), len(columns)) == (9, 5)
    gaps = [check for check in found if check.verdict is not Verdict.MEETS]
    assert [(check.parts[0].recipient, check.whole and check.whole.value, check.difference)
            for check in gaps if check.by == "years"] == [
        ("Albertslund", 2.8, Fraction(1, 10)),
    ]  # fmt: skip
    assert [(check.parts[0].years, check.whole and check.whole.value, check.difference)
            for check in gaps if check.by == "recipients"] == [
        ("2011", 14.2, Fraction(1, 10)),
    ]  # fmt: skip


def test_parts_of_the_strategy_find_what_they_are_taken_from() -> None:
    found = by(checks(strategy()), "parts")
    told = [
        (float(check.total), check.whole and check.whole.value, check.verdict) for check in found
    ]
    assert told == [
        (410, 500, Verdict.PART),
        (210, 500, Verdict.PART),  # another document: never added to the 410
        (25, 410, Verdict.PART),
        (10, 10, Verdict.MEETS),
        (13, 210, Verdict.PART),
    ]


def test_sources_print_the_whole_for_different_years() -> None:
    assert printed_spans(strategy()) == ["2008-2011", "2009-2012", "2009-2013"]
    assert printed_spans(call()) == ["2016-2019"]


def test_years_are_those_of_the_whole_with_their_parts() -> None:
    found = yearly(call())
    told = [(each.year, each.total.value, [part.value for part in each.parts]) for each in found]
    assert told == [(2016, 4, [1.3]), (2017, 5, [2]), (2018, 5, [2]), (2019, 5, [2])]
    assert [each.total.value for each in yearly(housing())] == [30.1, 93.8, 14.2, 1.1]
    assert yearly(strategy()) == []
    assert yearly([]) == []


def test_a_missing_amount_leaves_the_sum_open() -> None:
    amounts = numbered(
        ("2016", 4, "i alt", "", "", "a"),
        ("2017", None, "i alt", "", "", "a"),
        ("2016-2017", 9, "i alt", "", "", "a"),
    )
    check = checks(amounts)[0]
    assert (check.verdict, check.difference) == (Verdict.INCOMPLETE, Fraction(-5))


def test_a_missing_year_leaves_the_sum_open() -> None:
    amounts = numbered(
        ("2016", 4, "i alt", "", "", "a"),
        ("2017", 5, "i alt", "", "", "a"),
        ("2016-2018", 9, "i alt", "", "", "a"),
    )
    assert checks(amounts)[0].verdict is Verdict.INCOMPLETE


def test_money_paid_back_counts_as_negative() -> None:
    amounts = numbered(
        ("2016", 4, "i alt", "", "", "a"),
        ("2017", -1, "i alt", "", "", "a"),
        ("2016-2017", 3, "i alt", "", "", "a"),
    )
    assert checks(amounts)[0].verdict is Verdict.MEETS


def test_units_and_documents_are_never_added() -> None:
    one = Amount(1, "2016", 4, "mio. kr.", "i alt", document="a")
    other = Amount(2, "2017", 5, "mio. NOK", "i alt", document="a")
    elsewhere = Amount(3, "2018", 5, "mio. kr.", "i alt", document="b")
    assert checks([one, other, elsewhere]) == []


def test_parts_may_be_too_many() -> None:
    amounts = numbered(("2016", 4, "i alt", "", "", "a"), ("2016", 5, "andel", "", "i alt", "a"))
    check = checks(amounts)[0]
    assert (check.verdict, check.difference) == (Verdict.DIFFERS, Fraction(1))


@pytest.mark.parametrize("years", ["", "2016 og 2017", "ukendt"])
def test_years_that_cannot_be_read_are_left_out_of_sums(years: str) -> None:
    amounts = numbered((years, 4, "i alt", "", "", "a"), (years, 5, "i alt", "", "", "a"))
    assert checks(amounts) == []
    assert yearly(amounts) == []


def test_a_part_of_another_year_is_part_of_nothing() -> None:
    amounts = numbered(("2016", 4, "i alt", "", "", "a"), ("2020", 1, "andel", "", "i alt", "a"))
    assert whole_of(amounts[1], amounts) is None


def test_what_is_invented_is_never_added_to_what_is_not() -> None:
    published = numbered(
        ("2016", 4, "i alt", "", "", "bevilling"),
        ("2017", 5, "i alt", "", "", "bevilling"),
        ("2016-2019", 19, "i alt", "", "", "bevilling"),
        ("2016", 1, "kommunal del", "", "i alt", "bevilling"),
    )
    invented = numbered(
        ("2018", 90, "i alt", "", "", "bevilling"),
        ("2019", 90, "i alt", "", "", "bevilling"),
        ("2018", 30, "kommunal del", "", "i alt", "andet ark"),
        ("2010-2025", 999, "i alt", "", "", "andet ark"),
    )
    every = [
        *published,
        *(replace(each, no=len(published) + each.no, is_example=True) for each in invented),
    ]
    for check in checks(every):
        used = (*check.parts, *([check.whole] if check.whole else ()))
        assert len({each.is_example for each in used}) == 1
    assert [each.year for each in yearly(every)] == [2016, 2017]
    assert printed_spans(every) == ["2016-2019"]

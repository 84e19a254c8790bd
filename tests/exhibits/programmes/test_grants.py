"""Money per year and in all, as printed, and the sums that meet or do not."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from answers.selection import Selection
from exhibits.drawn.figure import figure_of
from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.programmes.grant_sums import PROGRAMME_GRANT_SUMS, SumLine
from exhibits.programmes.grants import PROGRAMME_GRANT_YEARS, PROGRAMME_GRANTS, Year
from exhibits.programmes.grants import drawing as years_drawing
from monitoring.grants import Verdict
from tests.front_door.site import Site
from words.catalog import read_words

CALL = "haandholdt_inklusion"


def shown(
    site: Site, exhibit: AnyExhibit, code: str = "hjemloesestrategien", **more: object
) -> Shown:
    selection = Selection(programme_code=code, **more)  # type: ignore[arg-type]
    return show(exhibit, site.services, selection, read_words()[selection.language])


def test_the_call_gives_19_in_four_years_and_7_3_of_it_to_municipalities(loaded_site: Site) -> None:
    years = shown(loaded_site, PROGRAMME_GRANT_YEARS, CALL)
    assert [(each.year, each.amount, each.share) for each in rows_of(years, Year)] == [
        (2016, 4, 1.3),
        (2017, 5, 2),
        (2018, 5, 2),
        (2019, 5, 2),
    ]
    assert years.finding == "Kommunernes del er 7,3 af 19 mio. kr."
    sums = shown(loaded_site, PROGRAMME_GRANT_SUMS, CALL)
    assert sums.finding == "Summen stemmer: 4 + 5 + 5 + 5 = 19 mio. kr."
    assert "1,3 + 2 + 2 + 2 = 7,3 mio. kr.; kilden har ingen sum." in sums.subtitle
    assert shown(loaded_site, PROGRAMME_GRANTS, CALL).finding == "I alt 19 mio. kr., 2016–2019"


def test_the_two_gaps_of_the_answer_to_parliament_are_said_by_how_much(loaded_site: Site) -> None:
    seen = shown(loaded_site, PROGRAMME_GRANT_SUMS)
    assert seen.finding == "2 af kildens 15 summer stemmer ikke"
    assert "Albertslund: 0 + 1,8 + 1,1 + 0 = 2,9, i kilden 2,8 mio. kr." in seen.subtitle
    assert (
        "2011: 8,7 + 1,5 + 0 + 0 + 3 + 0 + 0 + 1,1 = 14,3, i kilden 14,2 mio. kr." in seen.subtitle
    )
    assert ".." not in seen.subtitle
    rows = rows_of(seen, SumLine)
    wrong = [each.check for each in rows if each.check.verdict is Verdict.DIFFERS]
    assert [each.difference for each in wrong] == [Fraction(1, 10), Fraction(1, 10)]


def test_about_and_up_to_are_said_and_spans_kept_apart(loaded_site: Site) -> None:
    seen = shown(loaded_site, PROGRAMME_GRANTS)
    assert seen.finding == "I alt ca. 500 mio. kr., 2009–2012"
    assert "2008–2011, 2009–2012 og 2009–2013" in seen.subtitle
    assert len(seen.rows) == 55
    sums = rows_of(shown(loaded_site, PROGRAMME_GRANT_SUMS), SumLine)
    told = [each.verdict_text.replace("\N{NO-BREAK SPACE}", " ") for each in sums]
    assert "82 % af ca. 500 mio. kr." in told  # 410 of about 500
    assert "42 % af ca. 500 mio. kr." in told  # 210, København
    assert "6 % af ca. 410 mio. kr." in told  # 25, documentation


def test_english_says_million(loaded_site: Site) -> None:
    seen = shown(loaded_site, PROGRAMME_GRANTS, language="en")
    assert seen.finding == "In all about 500 million DKK, 2009–2012"


def test_the_norwegian_pilot_has_no_money_and_none_is_invented(loaded_site: Site) -> None:
    for exhibit in (PROGRAMME_GRANTS, PROGRAMME_GRANT_YEARS, PROGRAMME_GRANT_SUMS):
        assert not shown(loaded_site, exhibit, "samordnet_mottak").rows


def stored(**more: object) -> dict[str, object]:
    return {
        "programme_code": "nyt_program",
        "year_text": "2016",
        "amount": 4.0,
        "unit": "mio. kr.",
        "part": "i alt",
        "recipient": None,
        "is_municipal_share": False,
        "part_of": None,
        "precision": None,
        "note": None,
        **more,
    }


def test_a_missing_amount_is_said_and_has_no_bar(two_programmes: Site) -> None:
    rows = [
        stored(),
        stored(year_text="2017", amount=None),
        stored(year_text="2016-2017", amount=9.0),
    ]
    two_programmes.store("grant", rows)
    sums = shown(two_programmes, PROGRAMME_GRANT_SUMS, "nyt_program")
    (line,) = rows_of(sums, SumLine)
    assert (line.check.verdict, line.formula_text) == (Verdict.INCOMPLETE, "4 + ?")
    years = shown(two_programmes, PROGRAMME_GRANT_YEARS, "nyt_program")
    assert years.drawing is not None
    assert years.drawing.lines[0].labels == ("4 mio. kr.", "ikke oplyst")


@pytest.mark.parametrize("width", ["wide", "narrow"])
def test_bars_begin_at_nothing_and_the_part_lies_in_the_whole(
    loaded_site: Site, width: Any
) -> None:
    seen = shown(loaded_site, PROGRAMME_GRANT_YEARS, CALL)
    assert seen.drawing is not None
    figure = figure_of(seen.drawing, read_words()["da"], width)
    whole, part = (trace for trace in figure["data"] if trace["type"] == "bar")
    assert (whole["x"], part["x"]) == ([4, 5, 5, 5], [1.3, 2, 2, 2])
    assert set(whole["base"]) == set(part["base"]) == {0}
    texts = " ".join(note["text"] for note in figure["layout"]["annotations"])
    assert "4 mio. kr., heraf 1,3 til kommunerne" in texts


def test_a_negative_amount_is_told_and_not_drawn(loaded_site: Site) -> None:
    seen = shown(loaded_site, PROGRAMME_GRANT_YEARS, CALL)
    first = rows_of(seen, Year)[0]
    minus = replace(first.total, value=-1.0, precision="")
    drawing = years_drawing((replace(first, amount=-1.0, share=None, total=minus),), seen.context)
    figure = figure_of(drawing, read_words()["da"])
    assert [trace["x"] for trace in figure["data"]] == [[0.0]]
    assert [trace["customdata"] for trace in figure["data"]] == [[-1.0]]
    assert any("−1 mio. kr." in note["text"] for note in figure["layout"]["annotations"])


def test_an_invented_amount_is_neither_the_whole_nor_part_of_a_published_sum(
    two_programmes: Site,
) -> None:
    whole = {"programme_code": "hjemloesestrategien", "unit": "mio. kr.", "part": "i alt"}
    site = two_programmes
    site.store("grant", [{**whole, "year_text": "2009-2012", "amount": 19.0}], file="a.xlsx")
    part = {**whole, "part": "kommunal del", "part_of": "i alt", "year_text": "2009-2012"}
    invented = [{**whole, "year_text": "2009-2013", "amount": 900.0}, {**part, "amount": 50.0}]
    site.store("grant", invented, file="a.xlsx", is_example=True)
    assert shown(site, PROGRAMME_GRANTS).finding == "I alt 19 mio. kr., 2009–2012"
    sums = rows_of(shown(site, PROGRAMME_GRANT_SUMS), SumLine)
    assert [(each.is_example, each.printed) for each in sums] == [(True, 900.0)]

"""Figures about counts and time: releases, interval, phases, trend, and how numbers are written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pandas as pd
import pytest

from exhibits.drawn.drawing import Row, Time
from exhibits.drawn.number_labels import number_text, percent_text
from exhibits.drawn.over_time import over_time
from exhibits.drawn.scales import ceiling, thinned, ticks
from exhibits.drawn.theme import BASE_SOFT, GROUND, NOW
from tests.exhibits.drawn.drawn_tables import (
    criterion_drawing,
    drawn,
    interval_drawing,
    trend_drawing,
)
from tests.exhibits.drawn.figure_words import bars, behind, point_fills, texts, words_in

DA = words_in("da")


def releases(*values: float | None, **columns: object) -> pd.DataFrame:
    """Releases of one municipality from 2011 on."""
    return pd.DataFrame(
        {"municipality_code": "0621", "name": "Kolding", "year": range(2011, 2011 + len(values)),
         "value": list(values), **columns}
    )  # fmt: skip


def dots(table: pd.DataFrame, threshold: float = 80, sign: str = ">") -> dict[str, Any]:
    """The page's figure of releases against a criterion."""
    return drawn(criterion_drawing(table, DA, threshold, sign))


def test_81_is_filled_and_80_is_a_ring() -> None:
    assert point_fills(dots(releases(81, 80, 79))) == [NOW, GROUND, GROUND]


def test_a_rule_of_its_own_decides_what_is_filled() -> None:
    assert point_fills(dots(releases(80, 81), sign="<=")) == [NOW, GROUND]


def test_a_missing_year_is_a_boxed_dot_and_never_a_point_at_0() -> None:
    figure = dots(releases(81, None, 82))
    assert behind(figure) == [81, 82]
    assert figure["data"][0]["x"] == [0, 2]
    boxes = [note for note in figure["layout"]["annotations"] if note.get("borderwidth")]
    assert [(note["text"], note["x"]) for note in boxes] == [("\u00b7", 1)]


def test_years_lie_as_far_apart_as_they_are_and_parts_of_years_beside_each_other() -> None:
    uneven = releases(81, 90, 95).assign(year=[2011, 2012, 2015])
    figure = dots(uneven)
    assert figure["data"][0]["x"] == [0, 1, 4]
    assert [note["x"] for note in figure["layout"]["annotations"] if note["text"] == "2015"] == [4]


def test_zero_is_a_point() -> None:
    figure = dots(releases(0))
    assert behind(figure) == [0]
    assert not [note for note in figure["layout"]["annotations"] if note.get("borderwidth")]


def test_hidden_and_awaited_years_have_their_own_signs() -> None:
    table = releases(None, None, is_hidden=[True, False], is_awaiting=[False, True])
    assert {"&lt;5", "\u2026"} <= set(texts(dots(table)))


def test_the_last_value_is_bold_and_the_line_is_labelled() -> None:
    notes = dots(releases(81, 96))["layout"]["annotations"]
    weights = {note["text"]: note["font"]["weight"] for note in notes}
    assert (weights["81"], weights["96"], weights["80"]) == (400, 600, 600)


@pytest.mark.parametrize("value", range(20, 62))
def test_no_number_touches_the_line_above_it(value: int) -> None:
    large = releases(502).assign(municipality_code="0101", name="København")
    few = [releases(1).assign(municipality_code=f"000{each}") for each in range(3)]
    table = pd.concat([large, *few, releases(value, 30)])  # the last is in a row of its own
    notes = dots(table)["layout"]["annotations"]
    mine = [note for note in notes if note["text"] == str(value)]
    assert mine
    assert not any("bgcolor" in note for note in mine)


def test_all_panels_share_one_scale() -> None:
    other = releases(200).assign(municipality_code="0751", name="Aarhus")
    figure = dots(pd.concat([releases(100), other]))
    small, large = (trace["y"][0] for trace in figure["data"])
    lines = {shape["y0"] for shape in figure["layout"]["shapes"]}
    zero = max(lines)
    assert zero - large == pytest.approx(2 * (zero - small))
    assert len(lines) == 2


def test_22_panels_keep_their_height() -> None:
    tables = [releases(81, 82).assign(municipality_code=f"{i:04d}") for i in range(22)]
    one = dots(tables[0])["layout"]["height"]
    assert dots(pd.concat(tables))["layout"]["height"] == 6 * one


def test_the_interval_shows_its_ends_and_the_limit() -> None:
    table = pd.DataFrame({"name": ["Holbæk"], "value": [82], "low": [65], "high": [102]})
    figure = drawn(interval_drawing(table, DA, 80))
    assert {"82", "65", "102", "grænsen 80"} <= set(texts(figure))
    spans = [(shape["x0"], shape["x1"]) for shape in figure["layout"]["shapes"]]
    assert (65, 102) in spans


def test_an_interval_that_is_not_known_is_not_drawn() -> None:
    table = pd.DataFrame(
        {
            "name": ["Holbæk", "Kolding"],
            "value": [82, None],
            "low": [65.2, None],
            "high": [101.8, None],
        }
    )
    figure = drawn(interval_drawing(table, DA, 80))
    assert behind(figure) == [82]
    assert {"82", "65", "102"} <= set(texts(figure))


def span(name: str, first: date | None, last: date | None) -> Row:
    return Row(name, name, time=Time(first, last))


def counted(on: date, role: Any, value: float | None = None) -> Row:
    return Row("Tælling", "Tælling", time=Time(on, counted=role, value=value))


def phases(rows: Sequence[Row], on: date) -> dict[str, Any]:
    """The page's figure of phases and counts."""
    return drawn(over_time("phases", rows, on, DA))


PHASES = (
    span("Kortlægning", date(2008, 10, 1), date(2009, 7, 31)),
    span("Afprøvning", date(2010, 1, 1), date(2012, 12, 31)),
    span("Forlængelse", date(2013, 1, 1), date(2013, 8, 31)),
    span("Uden dato", None, None),
)
COMING = counted(date(2013, 2, 4), "coming")
COUNTS = (counted(date(2011, 2, 7), "count", 426), COMING)
DAY = date(2012, 3, 1)


def test_a_phase_is_dark_while_it_runs_grey_when_over_and_open_before() -> None:
    figure = phases((*PHASES, *COUNTS), DAY)
    assert [trace["marker"]["color"] for trace in bars(figure)] == [BASE_SOFT, NOW, GROUND]


def test_the_last_day_of_a_phase_still_runs() -> None:
    figure = phases((*PHASES, *COUNTS), date(2009, 7, 31))
    assert bars(figure)[0]["marker"]["color"] == NOW


def test_a_phase_of_one_day_is_over_the_day_after() -> None:
    figure = phases([span("Åbning", date(2010, 1, 1), date(2010, 1, 1))], date(2010, 1, 2))
    assert bars(figure)[0]["marker"]["color"] == BASE_SOFT
    assert bars(figure)[0]["x"] == [1]


def test_a_coming_count_is_an_open_ring_and_an_unknown_date_is_said() -> None:
    figure = phases((*PHASES, *COUNTS), DAY)
    assert point_fills(figure) == [NOW, GROUND]
    assert {"426", "\u2026", "Uden dato: dato ukendt", "01-03-2012"} <= set(texts(figure))


def test_a_count_that_was_held_and_is_not_known_is_a_question_mark() -> None:
    unknown = counted(date(2013, 2, 4), "unknown")
    assert "?" in texts(phases((*PHASES, *COUNTS, unknown), DAY))


def test_a_hidden_count_is_a_ring_that_says_it_is_small() -> None:
    figure = phases((*PHASES, counted(date(2011, 2, 7), "count")), DAY)
    assert point_fills(figure) == [GROUND]
    assert "<5" in texts(figure)[-1].replace("&lt;", "<")


def test_only_neighbouring_years_are_joined_and_never_over_a_break() -> None:
    table = pd.DataFrame(
        {"year": [2007, 2009, 2010, 2011, 2012, 2013],
         "value": [5253, 4998, 5100, 5290, None, 5820],
         "is_break": [False, False, False, True, False, False]}
    )  # fmt: skip
    figure = drawn(trend_drawing(table, DA))
    spans = [(s["x0"], s["x1"]) for s in figure["layout"]["shapes"] if s["line"]["color"] == NOW]
    assert spans == [(2009, 2010)]
    assert behind(figure) == [5253, 4998, 5100, 5290, 5820]
    assert {"5.820", "2013", "ny opgørelse", "\u00b7"} <= set(texts(figure))


@pytest.mark.parametrize(
    ("value", "decimals", "written"),
    [
        (104.5, 0, "105"),
        (22.6667, 1, "22,7"),
        (1234.5, 1, "1.234,5"),
        (-3, 0, "\u22123"),
        (8, 1, "8"),
    ],
)
def test_numbers_are_danish_and_rounded_half_up(value: float, decimals: int, written: str) -> None:
    assert number_text(value, DA, decimals) == written


@pytest.mark.parametrize(
    ("share", "written"), [(198 / 307, "64 %"), (0.125, "13 %"), (0.645, "65 %"), (1.0, "100 %")]
)
def test_percent_is_rounded_once_half_up(share: float, written: str) -> None:
    assert percent_text(share, DA) == written


def test_axes_use_round_numbers_and_end_on_the_last_year() -> None:
    assert ticks(0, 40) == [0, 10, 20, 30, 40]
    assert ceiling(35.7) == 40
    assert thinned(list(range(2007, 2015)), 4) == [2008, 2010, 2012, 2014]

"""What a drawing says of itself: what files have of it, whose each part is, what a mark means."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exhibits.drawn.drawing import Drawing, Form, Line, Row
from exhibits.drawn.in_files import MOST_PLACES, in_files

ROWS = tuple(Row(str(year), str(year)) for year in (2009, 2010, 2011, 2012))
COUNTED = Line("Talt", (34.0, None, 8.0, None), labels=("34", "", "8", ""), signs=("", "·", "", ""))
TARGET = Line("Måltal", (None, None, None, 17.0), "limit", labels=("", "", "", "mål 17"))
LIMIT = Line("Grænsen: 80", (80.0,) * 4, "limit", is_rule=True)


def test_files_have_only_series_with_a_number() -> None:
    empty = Line("Planen", (None,) * 4, "plan")
    drawing = Drawing("planned", ROWS, (COUNTED, empty, TARGET))
    found = in_files(drawing)
    assert found is not None
    assert [line.name for line in found.lines] == ["Talt", "Måltal"]


@pytest.mark.parametrize("lines", [(LIMIT,), (TARGET, LIMIT), (Line("Talt", (None,) * 4), LIMIT)])
def test_a_limit_alone_is_no_figure_in_a_file(lines: tuple[Line, ...]) -> None:
    assert in_files(Drawing("criterion", ROWS, lines)) is None


@pytest.mark.parametrize(("count", "is_drawn"), [(MOST_PLACES, True), (MOST_PLACES + 1, False)])
def test_more_places_than_can_be_told_apart_are_a_table(count: int, is_drawn: bool) -> None:
    lines = tuple(replace(COUNTED, group=number) for number in range(count))
    assert (in_files(Drawing("trend", ROWS, lines)) is not None) is is_drawn


def test_one_interval_is_a_table_in_files_and_two_are_drawn() -> None:
    one = Drawing("interval", ROWS[:1], (COUNTED.at([0]), LIMIT.at([0])), with_span=True)
    assert in_files(one) is None
    two = replace(one, rows=ROWS[:2], lines=(COUNTED.at([0, 1]), LIMIT.at([0, 1])))
    assert in_files(two) is not None


def test_files_have_a_column_for_every_year_and_say_where_a_series_breaks() -> None:
    rows = (ROWS[0], Row("2013", "2013", before="ny opgørelse"))
    line = Line("Talt", (34.0, 8.0), labels=("34", "8"), signs=("", ""), said=("a", "b"))
    found = in_files(Drawing("trend", rows, (line, LIMIT.at([0, 1]))))
    assert found is not None
    assert found.categories == ("2009", "2010", "2011", "2012", "2013 (ny opgørelse)")
    assert found.lines[0].values == (34.0, None, None, None, 8.0)
    assert found.lines[0].said == ("a", "", "", "", "b")
    assert found.lines[1].values == (80.0,) * 5, "the limit runs on"


def test_a_place_keeps_the_rows_it_knows_something_about() -> None:
    other = Line("Andre", (1.0, 2.0, 3.0, 4.0), group=1)
    drawing = Drawing("planned", ROWS, (COUNTED, TARGET, other))
    own = drawing.of_place(0)
    assert [row.name for row in own.rows] == ["2009", "2010", "2011", "2012"]
    short = Drawing("trend", ROWS, (COUNTED, other)).of_place(0)
    assert [row.name for row in short.rows] == ["2009", "2010", "2011"]
    assert short.lines == (COUNTED.at([0, 1, 2]),)
    assert drawing.of_place(1).lines[0].group == 0


def test_a_mark_that_means_something_else_says_so() -> None:
    over = Line("Forskel", (5.0, -3.0), "over")
    part = Line("Niveau", (9.0, 4.0), "base", tones=(None, "now"))
    drawing = Drawing("bars", ROWS[:2], (over, part))
    assert [drawing.tone(over, place) for place in (0, 1)] == ["over", "now"]
    assert [drawing.tone(part, place) for place in (0, 1)] == ["base", "now"]


@pytest.mark.parametrize("form", ["bars", "planned"])
def test_pieces_hold_everything_once_with_its_words(form: Form) -> None:
    drawing = Drawing(form, ROWS, (COUNTED, LIMIT))
    pieces = list(drawing.parts(3))
    assert [len(piece.rows) for piece in pieces] == [2, 2]
    assert tuple(row for piece in pieces for row in piece.rows) == ROWS
    for name in ("values", "labels", "signs"):
        pieced = [value for piece in pieces for value in getattr(piece.lines[0], name)]
        assert pieced == list(getattr(COUNTED, name))


def test_floating_bars_reach_as_far_as_base_and_length_together() -> None:
    base = Line("Begynder ved", (0.0, 402.0), "base", is_base=True)
    level = Line("Antal", (506.0, None), "base")
    fall = Line("Fald", (None, 104.0), is_fall=True)
    drawing = Drawing("bars", ROWS[:2], (base, level, fall))
    assert drawing.span == (0.0, 506.0)
    assert drawing.bases == (0.0, 402.0)
    assert [line.name for line in drawing.marked] == ["Antal", "Fald"]

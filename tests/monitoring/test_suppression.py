"""What is withheld beside hidden counts, held against every table a stranger could think of."""

from __future__ import annotations

import random
from collections.abc import Mapping

import numpy as np
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp

from monitoring.percent import NATIONAL_CODE
from monitoring.reading_suppression import withheld_readings
from monitoring.release_suppression import HALVES, withheld_releases
from monitoring.suppression import LEAST, MOST, Count, Key

ODENSE, AARHUS = "0461", "0751"
SMALL = range(LEAST, MOST + 1)
Values = Mapping[Key, float]


def told(values: Values) -> list[Count]:
    """The counts as a stranger meets them."""
    return [Count(key, None if value in SMALL else value) for key, value in values.items()]


def release(part: str = "", kind: str = "alle", place: str = ODENSE) -> Key:
    return (place, "2020", "releases", kind, part)


def reading(name: str, place: str = ODENSE) -> Key:
    return (place, name, "2012")


YEAR, FIRST, SECOND = release(), release("h1"), release("h2")


def kept(values: Values) -> frozenset[Key]:
    return withheld_releases(told(values))


def test_a_half_year_is_not_the_year_less_the_other_half() -> None:
    assert kept({YEAR: 85, FIRST: 82, SECOND: 3}) == {FIRST}


def test_a_type_is_not_all_less_the_other_types() -> None:
    values = {YEAR: 100, release(kind="afsoning"): 97, release(kind="varetægt"): 3}
    assert kept(values) == {release(kind="afsoning")}


def test_all_types_have_more_than_one_name() -> None:
    values = {release(kind="i alt"): 30, release(kind="mænd"): 27, release(kind="kvinder"): 3}
    assert kept(values) == {release(kind="mænd")}


def test_a_rest_nobody_reported_is_as_small_as_any() -> None:
    assert kept({YEAR: 85, FIRST: 82}) == {FIRST}
    assert kept({YEAR: 85, FIRST: 60}) == frozenset()


def test_two_parts_with_much_between_them_stay() -> None:
    assert kept({YEAR: 85, FIRST: 42, SECOND: 43}) == frozenset()


def test_parts_of_other_halves_stay() -> None:
    assert kept({FIRST: 42, SECOND: 3}) == frozenset()


def test_what_is_not_printed_can_be_added_up() -> None:
    values = {
        release(kind="endt straf"): 37,
        release("h1", "endt straf"): 30,
        YEAR: 68,
        SECOND: 8,
        release(kind="prøveløsladt"): 31,
        release("h1", "prøveløsladt"): 30,
        release("h2", "prøveløsladt"): 1,
    }
    assert kept(values) == set(values) - {YEAR, release("h2", "prøveløsladt")}


def test_two_hidden_counts_do_not_say_together_what_each_is() -> None:
    men, women = release(kind="mænd"), release(kind="kvinder")
    assert kept({YEAR: 8, men: 4, women: 4}) == {men, women}


def test_a_corrected_total_guards_the_parts_of_every_version() -> None:
    counts = [*told({YEAR: 30, FIRST: 27, SECOND: 3}), Count(YEAR, 41)]
    assert withheld_releases(counts) == {FIRST}


def test_a_part_corrected_to_more_is_withheld_with_the_others() -> None:
    counts = [*told({YEAR: 58, FIRST: 55, SECOND: 3}), Count(YEAR, 85), Count(SECOND, 30)]
    assert withheld_releases(counts) == {FIRST, SECOND}


def test_a_corrected_small_total_takes_no_later_part_away() -> None:
    counts = [*told({YEAR: 3}), Count(YEAR, 30), Count(release(kind="prøve"), 20)]
    assert withheld_releases(counts) == frozenset()


def test_the_country_is_withheld_where_the_rest_is_few() -> None:
    country = release(place=NATIONAL_CODE)
    others = {release(place="0101"): 60, release(place=AARHUS): 40}
    assert kept({country: 103, **others, YEAR: 3}) == {country}
    assert kept({country: 500, **others, YEAR: 3}) == frozenset()


def test_a_municipality_known_by_its_halves_is_known() -> None:
    country = release(place=NATIONAL_CODE)
    halves = {release("h1", place=AARHUS): 22, release("h2", place=AARHUS): 25}
    assert kept({country: 50, **halves, YEAR: 3}) == {country}


def test_half_a_municipality_is_not_given_back_by_the_country() -> None:
    assert kept({release(place=NATIONAL_CODE): 30, FIRST: 3, SECOND: 27}) == {
        release(place=NATIONAL_CODE)
    }


def test_a_locked_block_is_withheld_whole_and_the_country_with_it() -> None:
    country = release(place=NATIONAL_CODE)
    counts = [Count(YEAR, 40, is_locked=True), *told({country: 100, release(place=AARHUS): 60})]
    assert withheld_releases(counts) == {YEAR, country}


def test_what_is_withheld_depends_on_visible_counts_alone() -> None:
    assert len({kept({YEAR: 85, FIRST: 82, SECOND: small}) for small in SMALL}) == 1


def whole_table(choose: random.Random) -> dict[tuple[str, str], int]:
    """Types by quarters that add up, with their halves, years and all types together."""
    types = ["a", "b", "c"][: choose.choice([2, 3])]
    table = {
        (kind, f"q{quarter}"): choose.choice([0, 1, 2, 3, 4, 5, 7, 12, 30])
        for kind in types
        for quarter in (1, 2, 3, 4)
    }
    for kind in types:
        for half, quarters in (("h1", ("q1", "q2")), ("h2", ("q3", "q4"))):
            table[kind, half] = sum(table[kind, quarter] for quarter in quarters)
        table[kind, ""] = table[kind, "h1"] + table[kind, "h2"]
    for part in ("", "h1", "h2", "q1", "q2", "q3", "q4"):
        table["alle", part] = sum(table[kind, part] for kind in types)
    return table


def extremes(
    table: Mapping[tuple[str, str], int],
    bounds: Mapping[tuple[str, str], tuple[float, float]],
    cell: tuple[str, str],
) -> tuple[float, float]:
    """The least and most a cell can be in any table of whole counts that adds up."""
    cells = sorted(table)
    types = [kind for kind, part in cells if part == "" and kind != "alle"]
    sums = [
        ((kind, whole), [(kind, piece) for piece in pieces])
        for kind in ("alle", *types)
        for whole, pieces in HALVES.items()
    ]
    sums += [(("alle", part), [(kind, part) for kind in types]) for _, part in cells]
    matrix = np.zeros((len(sums), len(cells)))
    for number, (whole, pieces) in enumerate(sums):
        matrix[number, cells.index(whole)] -= 1
        for piece in pieces:
            matrix[number, cells.index(piece)] += 1
    aim = np.zeros(len(cells))
    aim[cells.index(cell)] = 1
    limits = Bounds([bounds[each][0] for each in cells], [bounds[each][1] for each in cells])
    found = [
        milp(
            sign * aim,
            constraints=LinearConstraint(matrix, 0, 0),
            bounds=limits,
            integrality=np.ones(len(cells)),
        )
        for sign in (1, -1)
    ]
    low, high = found[0].fun, found[1].fun
    return low, np.inf if high is None else -high


@pytest.mark.parametrize("seed", range(60))
def test_no_hidden_count_can_be_solved_for_in_a_table_that_adds_up(seed: int) -> None:
    choose = random.Random(seed)
    table = whole_table(choose)
    printed = [cell for cell in sorted(table) if choose.random() < choose.choice([0.3, 0.6, 0.95])]
    counts = told({release(part, kind): table[kind, part] for kind, part in printed})
    gone = withheld_releases(counts)
    few = {release(part, kind) for kind, part in printed if table[kind, part] in SMALL}
    is_one_sign = few <= gone
    bounds: dict[tuple[str, str], tuple[float, float]] = dict.fromkeys(table, (0, np.inf))
    for kind, part in printed:
        value = table[kind, part]
        is_gone = release(part, kind) in gone and value
        shown = (LEAST, MOST) if value in SMALL else (value, value)
        # Where a hidden count keeps its own sign, a withheld one is known to be more than four.
        least = LEAST if is_one_sign else MOST + 1
        bounds[kind, part] = (least, np.inf) if is_gone else shown
    for cell in printed:
        if table[cell] in SMALL:
            low, high = extremes(table, bounds, cell)
            assert high > low, f"{cell} is {table[cell]}"


@pytest.mark.parametrize(("first", "second"), [(30.0, None), (None, 30.0)])
def test_a_year_corrected_from_or_to_few_does_not_come_back_by_the_country(
    first: float | None, second: float | None
) -> None:
    country = release(place=NATIONAL_CODE)
    counts = told({country: 103, release(place=AARHUS): 100})
    assert country in withheld_releases([*counts, Count(YEAR, first), Count(YEAR, second)])


def test_a_rest_is_guarded_beside_a_hidden_count_of_the_other_half() -> None:
    women = release("h1", "kvinder")
    assert {FIRST, women} <= kept({FIRST: 30, women: 27, SECOND: 3})


def test_a_small_total_does_not_say_which_part_is_few() -> None:
    assert kept({YEAR: 6, FIRST: 5, SECOND: 1}) == {FIRST, SECOND}
    gone = withheld_readings(told({reading("w"): 6.0, reading("p"): 5.0, reading("x"): 1}))
    assert reading("x") in gone


def test_a_total_of_as_many_parts_does_not_say_that_each_is_one() -> None:
    types = {release(kind=name): 1 for name in "abcde"}
    assert YEAR in kept({YEAR: 5, **types})


def test_halves_that_are_few_are_counted_one_by_one_below_the_country() -> None:
    country, other = release(place=NATIONAL_CODE), release(place=AARHUS)
    assert country in kept({country: 108, other: 100, FIRST: 4, SECOND: 4})


def test_people_are_no_more_than_their_releases() -> None:
    people: dict[Key, float] = {(ODENSE, "2020", "people", "alle", "h1"): 29}
    assert set(people) <= kept({YEAR: 30, FIRST: 29, SECOND: 1, **people})

"""Random tables of releases: moving one hidden count moves nothing that is withheld."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from monitoring.percent import NATIONAL_CODE
from monitoring.reading_suppression import withheld_readings
from monitoring.release_suppression import withheld_releases
from monitoring.suppression import Count, Key

RELEASES = st.tuples(
    st.sampled_from(["0461", "0751", NATIONAL_CODE]),
    st.sampled_from(["2019", "2020"]),
    st.just("releases"),
    st.sampled_from(["alle", "afsoning", "varetægt"]),
    st.sampled_from(["", "h1", "h2", "q1", "q2"]),
)
READINGS = st.tuples(
    st.sampled_from(["0461", "0751", NATIONAL_CODE]),
    st.sampled_from(["a", "b", "c", "d"]),
    st.sampled_from(["2019", "2020"]),
)
VALUES = st.one_of(st.integers(0, 6), st.integers(0, 120))


def told(table: dict[Key, int], locked: Key | None = None) -> list[Count]:
    """The counts as they are handed on; one that a lead hid with its value, if it were."""
    return [
        Count(key, None if 1 <= value <= 4 else value, key == locked)
        for key, value in table.items()
    ]


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.dictionaries(RELEASES, VALUES, min_size=2), st.data())
def test_one_hidden_release_moved_moves_nothing(table: dict[Key, int], data: st.DataObject) -> None:
    small = [key for key, value in table.items() if 1 <= value <= 4]
    if small:
        moved = {**table, data.draw(st.sampled_from(small)): data.draw(st.integers(1, 4))}
        assert withheld_releases(told(moved)) == withheld_releases(told(table))


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.dictionaries(READINGS, VALUES, min_size=2), st.data())
def test_one_hidden_reading_moved_moves_nothing(table: dict[Key, int], data: st.DataObject) -> None:
    small = [key for key, value in table.items() if 1 <= value <= 4]
    if small:
        moved = {**table, data.draw(st.sampled_from(small)): data.draw(st.integers(1, 4))}
        assert withheld_readings(told(moved)) == withheld_readings(told(table))


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.dictionaries(RELEASES, VALUES, min_size=2), st.data())
def test_a_locked_release_moved_moves_nothing(table: dict[Key, int], data: st.DataObject) -> None:
    locked = data.draw(st.sampled_from(sorted(table)))
    moved = {**table, locked: data.draw(VALUES)}
    assert withheld_releases(told(moved, locked)) == withheld_releases(told(table, locked))


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.dictionaries(READINGS, VALUES, min_size=2), st.data())
def test_a_locked_reading_moved_moves_nothing(table: dict[Key, int], data: st.DataObject) -> None:
    locked = data.draw(st.sampled_from(sorted(table)))
    # Sums of its neighbours among the others.
    moved = {**table, locked: data.draw(VALUES) + data.draw(st.sampled_from([*table.values(), 0]))}
    assert withheld_readings(told(moved, locked)) == withheld_readings(told(table, locked))

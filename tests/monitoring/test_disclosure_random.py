"""Random tables of releases: moving one hidden count moves nothing that a stranger is shown."""

from __future__ import annotations

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from monitoring.disclosure import Guarding, Viewer, disclose
from monitoring.sums import release_sums

KEY = ("municipality_code", "year", "unit", "release_type", "part")
KEYS = st.tuples(
    st.sampled_from(["0461", "0751", "national"]),
    st.sampled_from(["2019", "2020"]),
    st.just("releases"),
    st.sampled_from(["alle", "afsoning", "varetægt"]),
    st.sampled_from(["", "h1", "h2", "q1", "q2"]),
)
TABLES = st.dictionaries(KEYS, st.one_of(st.integers(0, 6), st.integers(0, 120)), min_size=2)


def seen(table: dict[tuple[str, ...], int], viewer: Viewer) -> pd.DataFrame:
    """What a viewer is shown of a table."""
    rows = pd.DataFrame(list(table), columns=list(KEY)).assign(
        value=pd.Series(list(table.values()), dtype="float64"), is_protected=True
    )
    guarding = Guarding(KEY, release_sums)
    shown = disclose(rows, "value", viewer)
    return guarding.withhold(shown, guarding.giving_away(shown, viewer), viewer)


@settings(max_examples=120, deadline=None, derandomize=True)
@given(TABLES, st.data())
def test_one_hidden_count_moved_moves_nothing(
    table: dict[tuple[str, ...], int], data: st.DataObject
) -> None:
    small = [key for key, value in table.items() if 1 <= value <= 4]
    if not small:
        return
    moved = data.draw(st.sampled_from(small))
    to = data.draw(st.integers(1, 4))
    for viewer in (Viewer(), Viewer(frozenset({"0461"}) - {moved[0]})):
        pd.testing.assert_frame_equal(seen(table, viewer), seen({**table, moved: to}, viewer))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(TABLES)
def test_zeros_show_and_nothing_small_does(table: dict[tuple[str, ...], int]) -> None:
    shown = seen(table, Viewer())["value"]
    for value, there in zip(table.values(), shown, strict=True):
        assert pd.isna(there) if 1 <= value <= 4 else there == value or (value and pd.isna(there))

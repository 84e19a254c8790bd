"""Danish order of names."""

from __future__ import annotations

import pytest

from words.danish_order import danish_key


def test_letters_after_z_and_aa_as_aa_ring() -> None:
    """Aalborg and Århus stand last, after Ærø and Ørsted."""
    names = ["Aalborg", "Ørsted", "Århus", "Vejle", "Ærø", "Albertslund", "Zoo", "Aarhus"]
    ordered = sorted(names, key=danish_key)
    assert ordered[:5] == ["Albertslund", "Vejle", "Zoo", "Ærø", "Ørsted"]
    assert ordered[5:] == ["Aalborg", "Aarhus", "Århus"]


def test_capital_aa_sorts_as_its_letter() -> None:
    """AABENRAA and Aabenraa stand beside each other, after Østerby."""
    assert sorted(["AABENRAA", "Østerby", "Aabenraa"], key=danish_key) == [
        "Østerby",
        "AABENRAA",
        "Aabenraa",
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [("Høje Taastrup", "Høje-Taastrup"), ("Høje-Taastrup", "Høje-Tåstrup"), ("Allé", "alle")],
)
def test_what_does_not_count_only_breaks_ties(first: str, second: str) -> None:
    """Hyphen, space, case and accents leave two spellings in the same place."""
    assert danish_key(first)[0] == danish_key(second)[0]
    assert danish_key(first) != danish_key(second)


def test_decomposed_letters_are_the_same_letters() -> None:
    """A name typed as A plus a ring sorts with Å."""
    assert danish_key("A\N{COMBINING RING ABOVE}rhus")[0] == danish_key("Århus")[0]


def test_a_missing_name_comes_first() -> None:
    """None stands before every name."""
    assert sorted(["Odense", None], key=danish_key) == [None, "Odense"]

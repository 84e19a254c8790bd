"""The release ledger as a file: each column is called by a name of its own."""

from __future__ import annotations

from tests.front_door.site import Site


def test_no_two_columns_of_the_ledger_have_one_name(loaded_site: Site) -> None:
    told = loaded_site.get("/hent/release-ledger.csv").get_data().decode("utf-8-sig")
    headings = told.splitlines()[0].split(";")
    assert len(headings) == len(set(headings))
    assert {"Tallets kilde", "Kilde"} <= set(headings)

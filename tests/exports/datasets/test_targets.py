"""The table of progress holds every target, whoever set it and whatever is not known of it."""

from __future__ import annotations

from typing import Any

from tests.front_door.site import Site


def rows_in(site: Site, address: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = site.get(address).get_json()["rows"]
    assert rows
    return rows


def test_progress_holds_every_target_that_is_stored(loaded_site: Site) -> None:
    stored = {
        (row["programme_code"], row["municipality_code"], row["indicator_code"])
        for row in rows_in(loaded_site, "/data/target.json?dato=2026-11-22")
        if row["target"] is not None
    }
    told = {
        (row["programme_code"], row["municipality_code"], row["indicator_code"])
        for row in rows_in(loaded_site, "/data/progress.json")
    }
    assert stored - told == set()


def test_a_grouping_of_targets_holds_those_whose_targets_they_are(loaded_site: Site) -> None:
    own = "program=kommunernes_egne_maal"
    places = rows_in(loaded_site, f"/data/municipality.json?{own}")
    assert {row["municipality"] for row in places} == {"Aarhus", "Esbjerg", "Aalborg"}
    rows = {row["municipality"]: row for row in rows_in(loaded_site, f"/data/progress.json?{own}")}
    assert {*rows} == {"Aarhus", "Esbjerg", "Aalborg"}
    # Under 100 by 2025, and the newest figure, of 2022, is 113.
    esbjerg = rows["Esbjerg"]
    assert (esbjerg["value"], esbjerg["target"], esbjerg["meets_target"]) == (113, 100, False)
    assert rows["Aalborg"]["meets_target"] is None


def test_a_target_of_the_country_is_judged_too(loaded_site: Site) -> None:
    rows = rows_in(loaded_site, "/data/progress.json?program=sociale_maal_2020")
    told = {row["indicator_code"]: row for row in rows}
    assert told["homeless_total"]["municipality"] == "Hele landet"
    assert told["homeless_total"]["meets_target"] is False
    assert told["return_to_shelter_pct"]["meets_target"] is None

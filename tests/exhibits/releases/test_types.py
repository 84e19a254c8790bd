"""The kind of releases a count covers is said in the reader's language where it is known."""

from __future__ import annotations

from tests.front_door.site import Site


def test_types_are_in_the_language_of_the_page_where_they_are_known(site: Site) -> None:
    row = {"year": 2020, "unit": "releases", "value": 1162}
    kinds = ("endt straf", "afsoning i fodlænke")
    site.store(
        "release",
        [{**row, "municipality_code": "national", "release_type": kind} for kind in kinds],
    )
    page = site.page("/loesladelser", "?sprog=en")
    assert "sentence served" in page
    assert "endt straf" not in page
    assert '"children": "afsoning i fodlænke"' in page
    assert '"lang": "da"' in page.split("afsoning i fodlænke")[-1][:200]
    assert "endt straf" in site.page("/loesladelser")

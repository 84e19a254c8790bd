"""A page is written with hyphens in its address; an address from before leads there too."""

from __future__ import annotations

import pytest

from answers.programme import Programme
from answers.selection import Selection
from tests.front_door.site import Site

PATHS = {
    "/programmer/haandholdt-inklusion": "/programmer/haandholdt_inklusion",
    "/metoder/god-loesladelse": "/metoder/god_loesladelse",
    "/maal/sociale-maal-2020/1": "/maal/sociale_maal_2020/1",
}


@pytest.mark.parametrize(("path", "before"), PATHS.items())
def test_both_ways_of_writing_lead_to_the_page(loaded_site: Site, path: str, before: str) -> None:
    statuses = [loaded_site.get(each).status_code for each in (path, before)]
    assert statuses[0] == statuses[1]
    if statuses[0] == 200:
        shown = loaded_site.page(path).replace(path, before)
        assert shown == loaded_site.page(before).replace(path, before)


@pytest.mark.parametrize("path", ["/programmer", "/metoder", "/maal", "/kommuner/odense"])
def test_links_are_written_with_hyphens(loaded_site: Site, path: str) -> None:
    shown = loaded_site.page(path)
    for code in ("haandholdt_inklusion", "god_loesladelse"):
        assert f"/programmer/{code}" not in shown
        assert f"/metoder/{code}" not in shown


def test_a_programme_is_chosen_in_both_ways(loaded_site: Site) -> None:
    services = loaded_site.services
    for each in services.programmes(Selection()):
        last = Programme(each.fact).path.rpartition("/")[2]
        assert services.selection(f"?program={last}").programme_code == each.code

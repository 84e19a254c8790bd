"""Where the municipalities lie: each has a point or is named, and the size says which figure."""

from __future__ import annotations

from dataclasses import replace

from exhibits.drawn.figure import figure_of
from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.programmes.maps import METHOD_MAP, PROGRAMME_MAP, MapLine
from monitoring.disclosure import Viewer
from tests.front_door.site import Site, municipality
from words.catalog import read_words


def shown(site: Site, exhibit: AnyExhibit, query: str = "", method: str | None = None) -> Shown:
    selection = replace(site.services.selection(query), method_code=method)
    return show(exhibit, site.services, selection, read_words()[selection.language])


def names(found: Shown) -> list[str]:
    return sorted(row.municipality for row in rows_of(found, MapLine))


def points(found: Shown) -> int:
    assert found.figure is not None
    data = found.figure["data"]
    assert isinstance(data, list)
    return sum(len(trace["x"]) for trace in data if "hovertext" in trace)


def test_every_municipality_of_the_programme_has_a_point_and_its_name(loaded_site: Site) -> None:
    found = shown(loaded_site, PROGRAMME_MAP)
    assert len(found.rows) == points(found) == 17
    assert found.drawing is not None
    for width in ("wide", "narrow", "slide"):
        drawn = figure_of(found.drawing, read_words()["da"], width)
        notes = {note["text"] for note in drawn["layout"]["annotations"]}
        assert set(names(found)) <= notes


def test_the_size_is_the_newest_figure_of_the_first_goal(loaded_site: Site) -> None:
    found = shown(loaded_site, PROGRAMME_MAP)
    rows = {row.municipality: row for row in rows_of(found, MapLine)}
    assert (rows["Odense"].value, rows["Odense"].value_year) == (8, 2011)
    assert (rows["København"].value, rows["København"].value_year) == (174, 2009)
    assert rows["Svendborg"].value is None
    assert "gadesovere" in found.subtitle
    assert "Tomme ringe" in found.note


def test_without_a_goal_with_figures_it_is_the_population(loaded_site: Site) -> None:
    found = shown(loaded_site, PROGRAMME_MAP, "?program=haandholdt_inklusion")
    assert names(found) == ["Holbæk", "Horsens"]
    assert {row.value_year for row in rows_of(found, MapLine)} == {2019}
    assert "indbyggertallet i 2019" in found.subtitle
    before = shown(loaded_site, PROGRAMME_MAP, "?program=haandholdt_inklusion&dato=2016-05-20")
    assert "størrelsen måler ikke" in found.note, "the area is that of a goal's count or nothing"
    assert found.drawing is not None
    assert set(found.drawing.lines[0].values) == {None}
    years = {row.value_year for row in rows_of(before, MapLine)}
    assert years == {2012}, "never of a year to come while one has been"


def test_a_norwegian_programme_shows_its_own_place(loaded_site: Site) -> None:
    found = shown(loaded_site, PROGRAMME_MAP, "?program=samordnet_mottak")
    assert names(found) == ["Fredrikstad"]
    assert found.finding == "Fredrikstad er den eneste kommune"
    assert points(found) == 1


def test_a_method_shows_those_that_use_it(loaded_site: Site) -> None:
    found = shown(loaded_site, METHOD_MAP, method="opsoegende")
    assert names(found) == ["Aarhus", "Frederiksberg", "København", "Odense"]
    assert "vores vurdering" in found.note
    assert shown(loaded_site, METHOD_MAP, method="god_udskrivning").rows == ()
    cti = shown(loaded_site, METHOD_MAP, method="cti")
    assert "indbyggertallet" in cti.subtitle
    assert "vores vurdering" not in cti.note


def test_a_municipality_without_coordinates_is_named_and_not_drawn(two_programmes: Site) -> None:
    place = municipality("0101", "København", "Region Hovedstaden")
    two_programmes.store("municipality", [{**place, "latitude": 55.7, "longitude": 12.6}])
    members = [{"programme_code": "hjemloesestrategien", "municipality_code": "0101"}]
    two_programmes.store("programme_municipality", members)
    found = shown(two_programmes, PROGRAMME_MAP)
    assert "ikke på kortet: Odense, Aarhus og Aalborg" in found.note
    assert points(found) == 1


def test_a_hidden_figure_is_a_ring_and_says_nothing_of_its_size(two_programmes: Site) -> None:
    site = two_programmes
    place = municipality("0461", "Odense", "Region Syddanmark")
    site.store("municipality", [{**place, "latitude": 55.4, "longitude": 10.4}])
    goal = {"programme_code": "hjemloesestrategien", "no": 1, "name": "Gaden"}
    site.store("goal", [{**goal, "indicator_code": "gade"}])
    site.store(
        "indicator", [{"code": "gade", "name": "Gade", "unit": "count", "is_protected": True}]
    )
    reading = {"municipality_code": "0461", "indicator_code": "gade", "year": 2011, "value": 3}
    site.store("measurement", [{**reading, "is_hidden": False, "status": "published"}])
    reader = replace(site, services=site.services.seen_by(Viewer()))
    found = shown(reader, PROGRAMME_MAP)
    (odense,) = [row for row in rows_of(found, MapLine) if row.municipality == "Odense"]
    assert odense.value is None
    assert odense.value_nothing == "hidden"
    assert "Gade: skjult" in str(found.figure)


def test_the_map_stands_below_with_its_table_beside(loaded_site: Site) -> None:
    page = loaded_site.page("/metoder/cti")
    assert page.index("graph-method_timeline") < page.index("graph-method_map")
    assert "pair place-map" in page
    assert "Kommunerne på kortet" in page

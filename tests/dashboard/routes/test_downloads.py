"""Every exhibit is also a file."""

from __future__ import annotations

import pytest

from exhibits.registry import EXHIBITS
from exports.tables.safe_cells import harmless
from tests.front_door.site import Site


@pytest.mark.parametrize("key", [exhibit.key for exhibit in EXHIBITS])
def test_every_exhibit_exports_even_when_nothing_is_known(empty_site: Site, key: str) -> None:
    answer = empty_site.get(f"/hent/{key}.csv")
    assert answer.status_code == 200
    assert answer.mimetype == "text/csv"
    assert answer.data.startswith(b"\xef\xbb\xbf")
    assert answer.get_data(as_text=True).splitlines()[0].endswith("Fil;Ark;Celle;Kilde")


@pytest.mark.parametrize("key", [exhibit.key for exhibit in EXHIBITS])
def test_nonsense_in_the_address_is_told_in_place_of_the_file(empty_site: Site, key: str) -> None:
    answer = empty_site.get(f"/hent/{key}.csv?program=x&dato=y&registreret=%00")
    assert answer.status_code == 422
    told = answer.get_data(as_text=True)
    for part in ("Programmet »x« findes ikke.", "Datoen »y« kan ikke læses.", "Tidspunktet"):
        assert part in told


def test_the_file_is_the_view_in_the_address(two_programmes: Site) -> None:
    site = two_programmes
    site.store("phase", [], file="opdigtet.xlsx", is_example=True)
    everything = site.get("/hent/workbooks.csv").get_data(as_text=True)
    published = site.get("/hent/workbooks.csv?eksempel=nej").get_data(as_text=True)
    assert "opdigtet.xlsx" in everything
    assert "opdigtet.xlsx" not in published
    assert "programme.xlsx" in published


def test_an_example_is_marked_in_the_file(site: Site) -> None:
    site.store("phase", [], file="opdigtet.xlsx", is_example=True)
    site.store("calendar", [], file="rigtig.xlsx")
    lines = site.get("/hent/workbooks.csv").get_data(as_text=True).splitlines()
    place = lines[0].split(";").index("Eksempeltal")
    marks = {line.split(";")[0]: line.split(";")[place] for line in lines[1:]}
    assert marks == {"rigtig.xlsx": "nej", "opdigtet.xlsx": "ja"}


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-2+3", "'-2+3"),
        ("+45", "+45"),
        ("-14,7", "-14,7"),
        ("Odense", "Odense"),
    ],
)
def test_a_cell_cannot_become_a_formula(cell: str, written: str) -> None:
    assert harmless(cell) == written


def test_a_hostile_file_name_is_harmless_in_the_file(site: Site) -> None:
    site.store("phase", [], file='=cmd|" /C calc"!A0.xlsx')
    assert "'=cmd" in site.get("/hent/workbooks.csv").get_data(as_text=True)


def test_an_address_from_before_gives_the_same_file(loaded_site: Site) -> None:
    now, before = (loaded_site.get(f"/hent/{key}.csv") for key in ("key-figures", "key_figures"))
    assert (now.status_code, before.status_code) == (200, 200)
    assert now.data == before.data
    assert '"/hent/key-figures.csv' in loaded_site.page("/")
    assert "/hent/key_figures" not in loaded_site.page("/")

"""The page of one method: what it is, who uses it, and what belongs to other programmes."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dashboard.pages.methods.test_methods import use
from tests.front_door.site import Site

OCTOBER = date(2010, 10, 31)
CODES = (
    "act",
    "cti",
    "god_loesladelse",
    "god_udskrivning",
    "haandholdt_inklusion",
    "icm",
    "opsoegende",
    "samordnet_mottak",
    "udredning",
)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("query", ["", "?sprog=en&program=haandholdt_inklusion"])
def test_every_method_has_a_page(loaded_site: Site, code: str, query: str) -> None:
    assert loaded_site.get(f"/metoder/{code}{query}").status_code == 200
    assert "failure-404" not in loaded_site.page(f"/metoder/{code}", query)


def test_an_unknown_method_is_not_found(loaded_site: Site) -> None:
    assert loaded_site.get("/metoder/findes-ikke").status_code == 404
    assert "Siden findes ikke" in loaded_site.page("/metoder/findes-ikke")


def test_who_uses_it_and_who_does_not(loaded_site: Site) -> None:
    page = loaded_site.page("/metoder/cti")
    assert "CTI blev brugt i 13 af 17 kommuner" in page
    assert "Deltager ikke (4):" in page
    assert "Ark Metoder, celle C9" in page
    assert "dato ukendt" in page
    assert "Alle 13 deltagelser regnes for at vare, så længe kommunen er med i programmet" in page


def test_the_second_stage_in_randers_stands_apart(loaded_site: Site) -> None:
    page = loaded_site.page("/metoder/cti")
    apart = page.index("Metoden kendes også fra 1 andet program, i 1 kommune")
    assert page.index("CTI blev brugt i 13 af 17 kommuner") < apart
    assert apart < page.index("Anden etape: to projekter")
    assert '"id": "randers"' not in page


def test_the_pilot_is_not_counted_in_the_strategy(loaded_site: Site) -> None:
    page = loaded_site.page("/metoder/god_loesladelse")
    assert "God løsladelse blev brugt i 6 af 17 kommuner" in page
    assert "Metoden kendes også fra 1 andet program, i 5 kommuner" in page


def test_the_file_of_a_page_holds_its_method_only(loaded_site: Site) -> None:
    assert "/hent/method-matrix.csv?metode=cti" in loaded_site.page("/metoder/cti")
    text = loaded_site.get("/hent/method-matrix.csv?metode=cti").data.decode("utf-8-sig")
    assert len(text.splitlines()) == 1 + 17
    elsewhere = loaded_site.get("/hent/method-elsewhere.csv?metode=cti").data.decode("utf-8-sig")
    assert [line.split(";")[0] for line in elsewhere.splitlines()[1:]] == ["Randers"]


def test_goals_are_marked_as_an_own_reading(loaded_site: Site) -> None:
    page = loaded_site.page("/metoder/opsoegende")
    assert "/maal/hjemloesestrategien/1" in page
    assert "Koblingen er vores vurdering" in page
    assert "Koblingen er vores vurdering" not in loaded_site.page("/metoder/cti")


def test_a_method_nobody_uses_says_so(loaded_site: Site) -> None:
    page = loaded_site.page("/metoder/god_udskrivning")
    assert "Vi ved ikke, hvilke kommuner der brugte God udskrivning" in page
    assert "Deltager ikke" not in page


def test_before_the_first_import_the_address_still_stands(loaded_site: Site) -> None:
    assert loaded_site.get("/metoder/cti?registreret=2001-01-01").status_code == 200
    page = loaded_site.page("/metoder/cti", "?registreret=2001-01-01")
    assert "Vi kender ingen kommuner i programmet, der bruger metoden" in page


def test_the_stages_of_a_municipality_are_told_in_order(two_programmes: Site) -> None:
    site = two_programmes
    method = {"code": "cti", "name": "Critical", "short_name": "CTI"}
    own = {"programme_code": "hjemloesestrategien", "has_all_participants": True}
    site.store("method", [{**method, **own}])
    site.store(
        "participation",
        [
            use("0461", "cti", stage="afproevning", from_on=date(2010, 11, 1)),
            use(
                "0461", "cti", stage="udvikling", from_on=date(2010, 1, 1), to_on=date(2010, 10, 31)
            ),
            use("0751", "cti", from_on=date(2009, 1, 1), to_on=date(2009, 12, 31)),
        ],
    )
    page = site.page("/metoder/cti", "?dato=2012-01-01")
    first = page.index("udvikling, 01-01-2010 til 31-10-2010")
    assert first < page.index("afprøvning, fra 01-11-2010")
    assert "CTI blev brugt i 1 af 3 kommuner" in page
    assert "Deltager ikke længere" in page
    assert "Deltager ikke (1):" in page


def test_the_roadmap_is_an_ordered_list_before_who_uses_it(loaded_site: Site) -> None:
    page = loaded_site.page("/metoder/god_loesladelse")
    assert '"type": "Ol"' in page
    assert page.index('"figure-method_roadmap"') < page.index('"figure-method_matrix"')
    assert "5 af 6 kommuner med metoden har også valgt målsætning 4" in page
    assert "Køreplanen har" not in loaded_site.page("/metoder/cti")


def test_the_stage_is_said_to_be_unknown(loaded_site: Site) -> None:
    for code in ("cti", "god_udskrivning"):
        assert "Ukendt for metoden som helhed" in loaded_site.page(f"/metoder/{code}")


def test_the_courses_stand_with_both_counts(loaded_site: Site) -> None:
    page = loaded_site.page("/metoder/opsoegende")
    for count in ("172", "66", "301", "236"):
        assert f'"children": "{count}"' in page

"""The front page answers who is behind, by how many people, without a click."""

from __future__ import annotations

from datetime import date

from tests.dashboard.conftest import Site

PROGRAMME = "hjemloesestrategien"
GOAL = {"programme_code": PROGRAMME, "no": 1, "name": "Ingen på gaden", "short_name": "Gadesovere"}
INDICATOR = {
    "code": "street_sleepers",
    "name": "Gadesovere",
    "unit": "count",
    "direction": "lower",
    "is_protected": False,
}
TARGETS = (
    ("0461", "Odense", 34, 17),
    ("0101", "København", 174, 70),
    ("0147", "Frederiksberg", 28, 10),
)


def fill(site: Site) -> None:
    """Three municipalities with targets; only Odense has reported 2011."""
    site.store("programme", [_programme()])
    site.store("indicator", [INDICATOR])
    site.store("goal", [{**GOAL, "indicator_code": "street_sleepers"}])
    site.store("municipality", [{"code": code, "name": name} for code, name, _, _ in TARGETS])
    site.store(
        "programme_municipality",
        [{"programme_code": PROGRAMME, "municipality_code": code} for code, _, _, _ in TARGETS],
    )
    site.store("target", [_target(code, start, end) for code, _, start, end in TARGETS])
    site.store("calendar", [_count(year) for year in (2009, 2011, 2013)])
    site.store("measurement", [_reading("0461", 2011, 8)])


def _programme() -> dict[str, object]:
    return {
        "code": PROGRAMME,
        "name": "Hjemløsestrategien",
        "country": "DK",
        "from_on": date(2009, 1, 1),
        "to_on": date(2013, 8, 31),
    }


def _target(code: str, start: int, end: int) -> dict[str, object]:
    return {
        "municipality_code": code,
        "programme_code": PROGRAMME,
        "indicator_code": "street_sleepers",
        "goal_no": 1,
        "baseline_year": 2009,
        "baseline": start,
        "target_year": 2012,
        "target": end,
        "is_chosen": True,
    }


def _count(year: int) -> dict[str, object]:
    return {"type": "period", "indicator_code": "street_sleepers", "period": str(year)}


def _reading(code: str, year: int, value: int) -> dict[str, object]:
    return {
        "municipality_code": code,
        "indicator_code": "street_sleepers",
        "year": year,
        "value": value,
    }


def test_an_empty_database_has_a_front_page(site: Site) -> None:
    assert "Ingen kommuner mangler tal eller er bag deres plan" in site.page("/")


def test_missing_figures_come_first_by_size_of_baseline(site: Site) -> None:
    fill(site)
    page = site.page("/")
    assert "Tal mangler fra København og Frederiksberg" in page
    assert page.index("174 i 2009") < page.index("28 i 2009")
    assert "Odense har nået sit mål." in page


def test_the_one_furthest_behind_is_named_with_its_people(site: Site) -> None:
    fill(site)
    site.store("measurement", [_reading("0101", 2011, 130), _reading("0147", 2011, 21)])
    page = site.page("/", "?dato=2012-03-01")
    assert "København er længst fra sin plan (25), og 1 til kræver opmærksomhed" in page


def test_the_agreed_reduction_counts_only_rows_with_both_parts(site: Site) -> None:
    fill(site)
    site.store("target", [{**_target("0461", 34, 17), "baseline": None}])
    answer = site.get("/hent/key_figures.csv").get_data(as_text=True)
    assert "Aftalt fald;122" in answer


def test_nothing_is_known_before_the_first_import(site: Site) -> None:
    fill(site)
    page = site.page("/", "?registreret=2020-01-01")
    assert "ikke registreret noget endnu" in page
    assert "174" not in page

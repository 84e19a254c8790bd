"""Kommuner and the page of one municipality, on the published figures."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest

from answers.selection import Selection
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.municipalities.counted_years import CountedYear
from exhibits.municipalities.goals import MUNICIPALITY_GOALS, MunicipalityGoal
from exhibits.municipalities.measurements import MUNICIPALITY_MEASUREMENTS
from exhibits.municipalities.methods import MUNICIPALITY_METHODS, MethodPartLine
from exhibits.municipalities.municipalities import MUNICIPALITIES, GlanceLine
from exhibits.municipalities.programmes import MUNICIPALITY_PROGRAMMES, MembershipLine
from exhibits.municipalities.register import ALL_MUNICIPALITIES
from exhibits.municipalities.releases import MUNICIPALITY_RELEASES, YearRow
from exhibits.municipalities.reporting import MUNICIPALITY_REPORTING, Expected
from monitoring.progress import Status
from tests.front_door.site import Site
from words.catalog import read_words
from words.vocabulary import dashed

WORDS = read_words()["da"]


def shown(site: Site, exhibit: object, **chosen: object) -> Shown:
    """An exhibit of the loaded site for a selection."""
    selection = Selection(**chosen)  # type: ignore[arg-type]
    return show(exhibit, site.services, selection, WORDS)  # type: ignore[arg-type]


def test_the_table_has_the_seventeen_in_danish_order(loaded_site: Site) -> None:
    rows = rows_of(shown(loaded_site, MUNICIPALITIES), GlanceLine)
    names = [row.municipality for row in rows]
    assert len(names) == 17
    assert names[0] == "Albertslund"
    assert names[-2:] == ["Aalborg", "Aarhus"]
    assert sum(row.methods for row in rows) == 47
    assert sum(row.methods > 0 for row in rows) == 16


def test_a_dash_is_no_target_and_a_missing_count_is_missing(loaded_site: Site) -> None:
    rows = rows_of(shown(loaded_site, MUNICIPALITIES), GlanceLine)
    found = {row.municipality: row for row in rows}
    assert found["Esbjerg"].more["status_1"] == "no_target"
    assert found["København"].more["status_1"] == "missing"
    assert found["Odense"].more["status_1"] == "met"
    assert found["Svendborg"].nothing == "not_expected"


def test_everyone_can_be_reached(loaded_site: Site) -> None:
    assert len(shown(loaded_site, ALL_MUNICIPALITIES).rows) == 99


def test_odense_has_met_its_target(loaded_site: Site) -> None:
    odense = shown(loaded_site, MUNICIPALITY_GOALS, municipality_code="0461")
    row = rows_of(odense, MunicipalityGoal)[0]
    assert (row.baseline, row.value, row.target) == (34, 8, 17)
    assert row.way_share is not None
    assert round(row.way_share * 100, 2) == 152.94
    assert row.status == "met"
    page = loaded_site.page("/kommuner/odense")
    assert "34 i 2009, 8 i 2011, mål højst 17 i 2012, 14,7 under planen" in page
    assert "153\N{NO-BREAK SPACE}% af vejen" in page
    assert "Planen i 2011: 34 + (17 − 34) · 2/3 = 22,7" in page


def test_on_the_last_day_of_2010_odense_awaits_its_count(loaded_site: Site) -> None:
    page = loaded_site.page("/kommuner/odense", "?dato=2010-12-31")
    assert "Gadesovere: afventer tal" in page
    assert "8 i 2011" not in page


def test_the_count_koebenhavn_did_not_report_is_neither_zero_nor_left_out(
    loaded_site: Site,
) -> None:
    capital = shown(loaded_site, MUNICIPALITY_MEASUREMENTS, municipality_code="0101")
    rows = rows_of(capital, CountedYear)
    street = {row.year: row for row in rows if row.indicator_code == "street_sleepers"}
    assert street[2009].value == 174
    assert street[2011].nothing == "not_reported"
    assert street[2013].nothing == "awaiting"
    assert 2010 not in street


def test_reporting_counts_only_what_is_due(loaded_site: Site) -> None:
    odense = shown(loaded_site, MUNICIPALITY_REPORTING, municipality_code="0461")
    assert odense.finding == "Begge forventede tal er modtaget"
    capital = shown(loaded_site, MUNICIPALITY_REPORTING, municipality_code="0101")
    assert capital.finding == "1 af 2 forventede tal er modtaget"
    esbjerg = shown(loaded_site, MUNICIPALITY_REPORTING, municipality_code="0561")
    assert [row.state for row in rows_of(esbjerg, Expected)] == ["no_target"]


@pytest.mark.parametrize(("code", "met"), [("0461", True), ("0376", True), ("0657", False)])
def test_releases_are_examples_held_against_the_line(
    loaded_site: Site, code: str, met: bool
) -> None:
    releases = shown(
        loaded_site, MUNICIPALITY_RELEASES, municipality_code=code, on=date(2015, 12, 31)
    )
    assert releases.has_examples
    assert rows_of(releases, YearRow)[-1].is_met is met


@pytest.mark.parametrize(
    ("day", "year"), [(None, 2012), (date(2013, 12, 30), 2012), (date(2013, 12, 31), 2013)]
)
def test_only_releases_known_on_the_shown_day_are_shown(
    loaded_site: Site, day: date | None, year: int
) -> None:
    one = shown(loaded_site, MUNICIPALITY_RELEASES, municipality_code="0461", on=day)
    newest = rows_of(one, YearRow)[-1].count
    assert newest is not None
    assert newest.year == year
    assert one.finding.startswith(f"{year}: ")
    every = rows_of(shown(loaded_site, MUNICIPALITIES, on=day), GlanceLine)
    assert max(row.year for row in every if row.year) == year


def test_releases_say_the_day_they_were_known(loaded_site: Site) -> None:
    page = loaded_site.page("/kommuner/odense")
    assert "Antal løsladelser pr. år, kendt pr. 31-08-2013." in page


def test_unknown_releases_are_said_to_be_unknown(loaded_site: Site) -> None:
    known = shown(loaded_site, MUNICIPALITY_RELEASES, municipality_code="0461", examples=False)
    assert known.finding == "Antallet af løsladelser er ukendt"
    assert [row.nothing for row in rows_of(known, YearRow)] == ["not_expected"]
    assert not known.has_examples


def test_horsens_lists_all_its_programmes(loaded_site: Site) -> None:
    page = loaded_site.page("/kommuner/horsens")
    for name in ("Hjemløsestrategien", "Projekt God Løsladelse (pilot)", "Håndholdt Inklusion"):
        assert name in page
    assert "Kommunen er nævnt i 3 programmer" in page


def test_outside_the_programme_the_page_says_so(loaded_site: Site) -> None:
    assert "Ikke med i Hjemløsestrategien." in loaded_site.page("/kommuner/laesoe")


def test_the_country_has_its_series_break(loaded_site: Site) -> None:
    page = loaded_site.page("/kommuner/hele-landet", "?dato=2026-11-22")
    assert "Hjemløse i alt (uge 6): 5.989 i 2024, 991 flere end i 2009" in page
    assert "ny opgørelse" in page


@pytest.mark.parametrize(
    "query",
    [
        "?program=samordnet_mottak",
        "?program=haandholdt_inklusion",
        "?program=eksempelprogram",
        "?registreret=2020-01-01",
        "?eksempel=nej",
        "?region=Region+Nordjylland",
        "?sprog=en",
    ],
)
@pytest.mark.parametrize("path", ["/kommuner", "/kommuner/odense", "/kommuner/fredrikstad"])
def test_every_view_has_a_page(loaded_site: Site, path: str, query: str) -> None:
    assert "error" not in loaded_site.page(path, query)[:40]


def test_addresses_answer(loaded_site: Site) -> None:
    answers = {
        name: loaded_site.get(f"/kommuner/{name}").status_code
        for name in ("odense", "0461", "hele-landet", "odence")
    }
    assert answers == {"odense": 200, "0461": 200, "hele-landet": 200, "odence": 404}


def test_the_file_of_a_municipality_holds_that_municipality(loaded_site: Site) -> None:
    answer = loaded_site.get("/hent/municipality-measurements.csv?kommune=0461")
    lines = answer.get_data().decode("utf-8-sig").splitlines()
    assert len(lines) > 8
    assert all(";Odense;" in line for line in lines[1:])


def test_an_empty_database_has_a_list_and_no_municipality(site: Site) -> None:
    assert "Ingen kommuner i dette udsnit" in site.page("/kommuner")
    assert site.get("/kommuner/odense").status_code == 404


def test_a_programme_without_dates_is_not_said_to_run(loaded_site: Site) -> None:
    known = shown(loaded_site, MUNICIPALITY_PROGRAMMES, municipality_code="0751")
    lines = rows_of(known, MembershipLine)
    states = {line.part.fact.programme_code: line.state_text for line in lines}
    assert states == {"hjemloesestrategien": "i gang", "pilot_god_loesladelse": "vides ikke"}


def test_the_statuses_stand_in_the_order_their_rules_are_read(loaded_site: Site) -> None:
    page = loaded_site.page("/kilder")
    meanings = [page.index(WORDS(f"status-{dashed(key)}-meaning")) for key in Status]
    assert meanings == sorted(meanings)


def test_a_hidden_figure_is_not_a_blank_where_its_status_is_told(loaded_site: Site) -> None:
    query = "?program=eksempelprogram&kommune=0159"
    told = loaded_site.get(f"/hent/municipality-goals.csv{query}").get_data(as_text=True)
    (row,) = [line for line in told.splitlines() if line.startswith("Fortrolig gruppe")]
    assert row.split(";")[3:7] == ["Nået ved fristen", "12", "2010", "Skjult"]


@pytest.mark.parametrize("key", ["municipality-measurements", "municipality-goals"])
def test_a_file_about_the_country_names_it(loaded_site: Site, key: str) -> None:
    told = loaded_site.get(f"/hent/{key}.csv?kommune=national").get_data(as_text=True)
    lines = told.splitlines()
    assert len(lines) > 2
    assert all(line.split(";")[1] == "Hele landet" for line in lines[1:])


def test_an_unknown_target_is_not_called_unreported(loaded_site: Site) -> None:
    told = loaded_site.get("/hent/municipality-goals.tidy.csv?kommune=0101").data.decode("utf-8")
    rows = [row for row in csv.DictReader(io.StringIO(told)) if row["status"] == "target_unknown"]
    assert rows
    assert {(row["target_nothing"], row["value_nothing"]) for row in rows} == {
        ("not_known", "not_expected")
    }


def test_a_method_nobody_knows_of_is_not_in_progress(two_programmes: Site) -> None:
    use = {"municipality_code": "0461", "programme_code": "hjemloesestrategien", "stage": None}
    known = {**use, "method_code": "cti", "runs": True}
    unknown = {**use, "method_code": "udredning", "runs": None}
    two_programmes.store("participation", [known, unknown])
    methods = shown(two_programmes, MUNICIPALITY_METHODS, municipality_code="0461")
    by_code = {row.part.fact.method_code: row for row in rows_of(methods, MethodPartLine)}
    assert methods.finding == "1 metode var i gang i programmet"
    assert by_code["cti"].stage == "unknown"
    assert by_code["udredning"].stage is None
    assert by_code["udredning"].state_text == "Ukendt, om kommunen deltager"
    assert "med 1 metode i gang" in two_programmes.page("/kommuner/odense")
    glance = rows_of(shown(two_programmes, MUNICIPALITIES), GlanceLine)
    assert {row.municipality: row.methods for row in glance}["Odense"] == 1

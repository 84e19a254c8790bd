"""Releases against a number criterion: strictly greater, empty unknown, another call's own rule."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from answers.calls.calls import call_of, rule_of
from answers.releases.releases import counts
from answers.selection import DEFAULT_PROGRAMME, Selection
from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.releases.chance import RELEASE_CHANCE, RELEASE_INTERVAL, NearRow, Worked
from exhibits.releases.criteria import RELEASE_CRITERIA, RELEASE_NATIONAL, CriterionRow
from exhibits.releases.ledger import RELEASE_LEDGER, LedgerRow
from exhibits.releases.releases import RELEASES, CountsRow
from exhibits.releases.unknown import RELEASE_UNKNOWN, UnknownRow
from tests.front_door.site import Site
from words.catalog import read_words

CRITERION: Mapping[str, Any] = {
    "programme_code": "opslag",
    "no": 1,
    "code": "antal",
    "text": "Antal løsladelser",
    "type": "tal",
    "operator": ">=",
    "threshold": 50.0,
    "unit": "løsladelser",
    "period": "år",
    "wording": "som udgangspunkt",
}
CALL = "haandholdt_inklusion"
NAMES = {"0461": "Odense", "0751": "Aarhus", "0851": "Aalborg", "0615": "Horsens"}


def shown(site: Site, exhibit: AnyExhibit, selection: Selection | None = None) -> Shown:
    """An exhibit in Danish, of the programme whose call it is where no other is chosen."""
    chosen = selection or Selection()
    if chosen.programme_code == DEFAULT_PROGRAMME:
        known = {each.code for each in site.services.programmes(chosen)}
        chosen = replace(chosen, programme_code="opslag" if "opslag" in known else CALL)
    return show(exhibit, site.services, chosen, read_words()["da"])


def ledger(site: Site, selection: Selection | None = None) -> dict[str, LedgerRow]:
    """The rows of the ledger by the municipality's name."""
    rows = rows_of(shown(site, RELEASE_LEDGER, selection), LedgerRow)
    return {row.municipality: row for row in rows}


def unknown(site: Site, selection: Selection | None = None) -> tuple[UnknownRow, ...]:
    """The municipalities without a usable count."""
    return rows_of(shown(site, RELEASE_UNKNOWN, selection), UnknownRow)


def release(code: str, year: int, value: int | None, **more: object) -> dict[str, object]:
    """One count, as a loader stores it."""
    return {
        "municipality_code": code,
        "year": year,
        "release_type": "alle",
        "unit": "releases",
        "value": value,
        "is_hidden": False,
        **more,
    }


@pytest.fixture
def own_call(site: Site) -> Site:
    """A call of its own: at least 50 releases."""
    site.store(
        "municipality",
        [
            {"code": code, "name": name, "country": "DK", "region": "Region"}
            for code, name in NAMES.items()
        ],
    )
    site.store("programme", [{"code": "opslag", "name": "Opslaget", "country": "DK"}])
    site.store("criterion", [CRITERION])
    return site


def test_eighty_does_not_meet_more_than_eighty(loaded_site: Site) -> None:
    rows = ledger(loaded_site)
    assert rows["Herning"].verdict == ("opfylder ikke talkriteriet (80 er ikke flere end 80)")
    assert rows["Kolding"].verdict == "opfylder talkriteriet (82 > 80)"
    assert rows["Herning"].distance == "præcis 80"
    assert rows["Guldborgsund"].distance == "1 over"
    assert rows["Frederiksberg"].distance == "1 under"


def test_years_above_and_mean_of_three_known_years(loaded_site: Site) -> None:
    rows = ledger(loaded_site)
    assert rows["Holbæk"].years == "3 af 4 år"
    assert rows["Holbæk"].mean_value == pytest.approx((83 + 86 + 84) / 3)
    assert rows["Hvidovre"].mean_value is None, "2014 is missing"
    assert rows["Langeland"].mean_value is None, "2013 is hidden"


def test_the_largest_newest_count_stands_first(loaded_site: Site) -> None:
    rows = rows_of(shown(loaded_site, RELEASES), CountsRow)
    values = [row.standing.value or 0 for row in rows]
    assert values == sorted(values, reverse=True)
    assert values[0] == 495


def test_the_finding_counts_the_published_rule(loaded_site: Site) -> None:
    found = shown(loaded_site, RELEASES)
    assert found.finding == "12 af 22 kommuner havde flere end 80 løsladelser i 2015"
    assert found.has_examples
    assert "2012 til 2015" in found.subtitle


def test_a_missing_year_is_no_zero_and_a_hidden_one_is_hidden(loaded_site: Site) -> None:
    found = rows_of(shown(loaded_site, RELEASES), CountsRow)
    more = {row.municipality: row.more for row in found}
    assert (more["Hvidovre"]["y2014"], more["Hvidovre"]["nothing2014"]) == (None, "not_expected")
    assert (more["Langeland"]["y2013"], more["Langeland"]["nothing2013"]) == (None, "hidden")


def test_every_figure_is_traced_to_its_cell(loaded_site: Site) -> None:
    sources = shown(loaded_site, RELEASE_LEDGER).sources
    assert {each.file_name for each in sources} == {"eksempel-loesladelser.xlsx"}
    assert {"E16", "E26"} <= {each.cell for each in sources}


def test_municipalities_without_a_count_are_unknown(loaded_site: Site) -> None:
    without = replace(Selection(), examples=False)
    assert not shown(loaded_site, RELEASES, without).rows
    found = unknown(loaded_site, without)
    assert len(found) == 2
    assert {row.newest_nothing for row in found} == {"not_reported"}
    assert (
        shown(loaded_site, RELEASE_UNKNOWN, without).finding
        == "2 kommuner har vi ingen nye tal for"
    )


def test_one_more_or_less_changes_the_answer_only_beside_the_limit(loaded_site: Site) -> None:
    near = shown(loaded_site, RELEASE_CHANCE)
    sensitive = [row.municipality for row in rows_of(near, NearRow) if row.is_sensitive]
    assert sorted(sensitive) == ["Guldborgsund", "Herning"]
    assert (
        near.note
        == "For Guldborgsund og Herning ville én løsladelse mere eller mindre ændre svaret."
    )


def test_the_worked_number_has_the_exact_interval(loaded_site: Site) -> None:
    worked = shown(loaded_site, RELEASE_INTERVAL)
    assert [row.value for row in rows_of(worked, Worked)] == [82]
    assert "alt fra 65 til 102" in worked.note
    assert "82 er flere end 80" in worked.note
    assert not worked.has_examples


def test_the_number_is_one_of_five_criteria(loaded_site: Site) -> None:
    criteria = shown(loaded_site, RELEASE_CRITERIA)
    assert criteria.finding == "Tallet er ét af fem kriterier"
    rows = rows_of(criteria, CriterionRow)
    assert [row.answer for row in rows].count("ja eller nej") == 4
    assert rows[0].selected == ("Holbæk", "Horsens")
    (number,) = (row for row in rows if row.criterion.fact.type == "tal")
    assert number.limit == "flere end 80"
    assert number.wording == "som udgangspunkt"


def test_the_national_figure_is_shown_as_what_it_is(loaded_site: Site) -> None:
    national = shown(loaded_site, RELEASE_NATIONAL)
    assert national.finding == "1.162 løsladelser i hele landet i 2020: endt straf"
    assert not national.has_examples
    # The page shows the end of the call, so that it says the figure is of a later time.
    assert "Tallet er nyere end 31-12-2019" in national.subtitle
    after = shown(loaded_site, RELEASE_NATIONAL, replace(Selection(), on=date(2020, 12, 31)))
    assert "senere tid" not in after.subtitle
    for day in (date(2016, 6, 1), date(2019, 12, 31), date(2020, 12, 30)):
        before = shown(loaded_site, RELEASE_NATIONAL, replace(Selection(), on=day))
        assert not before.rows
        assert before.finding == "Intet tal for hele landet i dette udsnit"


def test_a_count_belongs_to_the_last_day_of_its_year(loaded_site: Site) -> None:
    on = replace(Selection(), on=date(2013, 8, 31))
    assert {each.year for each in counts(loaded_site.services, on)} == {2012}
    last = replace(Selection(), on=date(2013, 12, 31))
    assert {each.year for each in counts(loaded_site.services, last)} == {2012, 2013}


def test_the_call_of_another_programme_keeps_its_own_clock(loaded_site: Site) -> None:
    call = call_of(loaded_site.services, Selection())
    assert call is not None
    assert call.rule.programme_code == "haandholdt_inklusion"
    assert loaded_site.services.moment(call.selection).on == date(2019, 12, 31)
    assert {row.year for row in ledger(loaded_site).values()} == {2015}


def test_another_call_has_another_number_and_operator(own_call: Site) -> None:
    own_call.store("release", [release("0461", 2024, 50), release("0751", 2024, 49)])
    rows = ledger(own_call)
    assert rows["Odense"].verdict == "opfylder talkriteriet (50 ≥ 50)"
    assert rows["Aarhus"].verdict == "opfylder ikke talkriteriet (49 er ikke mindst 50)"
    found = shown(own_call, RELEASES)
    assert found.finding == "1 af 2 kommuner havde mindst 50 løsladelser i 2024"
    assert "Ring: færre end 50" in found.subtitle


def test_people_are_never_held_against_releases(own_call: Site) -> None:
    own_call.store("release", [release("0461", 2024, 60), release("0751", 2024, 90, unit="people")])
    assert set(ledger(own_call)) == {"Odense"}
    (row,) = unknown(own_call)
    assert (row.municipality, row.standing.unknown) == ("Aarhus", "other_unit")


def test_a_criterion_about_people_counts_people(own_call: Site) -> None:
    own_call.store("criterion", [{**CRITERION, "unit": "borgere", "threshold": 20.0}])
    own_call.store("release", [release("0461", 2024, 60), release("0751", 2024, 30, unit="people")])
    rule = rule_of(own_call.services, Selection())
    assert rule is not None
    assert rule.unit == "people"
    assert set(ledger(own_call)) == {"Aarhus"}


def test_a_hidden_count_is_judged_by_what_it_may_be(own_call: Site) -> None:
    own_call.store("release", [release("0461", 2024, None, is_hidden=True)])
    row = ledger(own_call)["Odense"]
    assert row.verdict == "opfylder ikke talkriteriet (færre end 5 er ikke mindst 50)"
    assert row.value_nothing == "hidden"
    assert row.distance is None


def test_published_counts_push_examples_out_of_sight_and_sum(own_call: Site) -> None:
    own_call.store("release", [release("0461", 2024, 60)])
    examples = [release("0461", 2023, 70), release("0751", 2024, 80)]
    own_call.store("release", examples, file="eksempel.xlsx", is_example=True)
    found = shown(own_call, RELEASES)
    assert found.finding == "1 af 1 kommune havde mindst 50 løsladelser i 2024"
    odense = ledger(own_call)["Odense"]
    assert (odense.years, odense.is_example) == ("1 af 1 år", False)
    assert ledger(own_call)["Aarhus"].is_example is True


def test_an_older_newest_year_is_said(own_call: Site) -> None:
    own_call.store("release", [release("0461", 2024, 60), release("0851", 2022, 70)])
    assert [row.reason for row in unknown(own_call)] == ["det nyeste tal er fra 2022"]
    finding = "2 af 2 kommuner havde mindst 50 løsladelser i deres nyeste år"
    assert shown(own_call, RELEASES).finding == finding


def test_a_year_that_is_not_due_is_awaited(own_call: Site) -> None:
    own_call.store("release", [release("0461", 2025, 60), release("0851", 2024, 70)])
    own_call.store(
        "calendar",
        [
            {
                "programme_code": "opslag",
                "type": "period",
                "indicator_code": "releases",
                "period": "2025",
                "due_on": date(2027, 1, 1),
                "name": "Løsladelser",
            }
        ],
    )
    assert [row.newest_nothing for row in unknown(own_call)] == ["not_expected"]
    own_call.store(
        "programme_municipality", [{"programme_code": "opslag", "municipality_code": "0851"}]
    )
    assert [row.newest_nothing for row in unknown(own_call)] == ["awaiting"]
    (late,) = unknown(own_call, Selection(programme_code="opslag", on=date(2027, 6, 1)))
    assert late.reason == "intet tal for 2025, det nyeste er fra 2024"


@pytest.mark.parametrize(
    "exhibit",
    [
        RELEASES,
        RELEASE_LEDGER,
        RELEASE_UNKNOWN,
        RELEASE_CHANCE,
        RELEASE_INTERVAL,
        RELEASE_CRITERIA,
        RELEASE_NATIONAL,
    ],
    ids=lambda exhibit: str(exhibit.key),
)
def test_an_empty_database_has_a_finding_and_no_rows(site: Site, exhibit: AnyExhibit) -> None:
    found = shown(site, exhibit)
    assert found.finding
    assert not found.rows
    assert site.get(f"/hent/{exhibit.key}.csv").status_code == 200

"""The pages of goals, over the published workbooks and the invented programme."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

import pytest

from tests.front_door.site import Site

FIRST = "/maal/hjemloesestrategien/1"


def table(site: Site, key: str, query: str = "") -> list[dict[str, str]]:
    """The rows of an exhibit's file."""
    answer = site.get(f"/hent/{key}.csv{query}")
    assert answer.status_code == 200
    text = answer.get_data(as_text=True).removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")
    return list(csv.DictReader(io.StringIO(text), delimiter=";"))


def counts(site: Site, query: str) -> dict[str, int]:
    """How many have each status."""
    return {row["Status"]: int(row["Kommuner"]) for row in table(site, "goal_statuses", query)}


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("/maal", 200),
        (FIRST, 200),
        ("/maal/hjemloesestrategien/4", 200),
        ("/maal/eksempelprogram/3", 200),
        ("/maal/hjemloesestrategien/5", 404),
        ("/maal/hjemloesestrategien/x", 404),
        ("/maal/findes_ikke/1", 404),
        ("/maal/eksempelprogram/1?eksempel=nej", 404),
    ],
)
def test_only_goals_that_exist_have_a_page(loaded_site: Site, address: str, code: int) -> None:
    assert loaded_site.get(address).status_code == code


def test_statuses_of_goal_1_at_the_end_of_the_programme(loaded_site: Site) -> None:
    assert counts(loaded_site, "?maal=1") == {
        "Mål nået": 1,
        "Tal mangler": 4,
        "Måltal kendes ikke": 9,
        "Intet mål valgt": 3,
    }


@pytest.mark.parametrize(
    ("number", "language", "said"),
    [
        (1, "da", "har ikke nået målet ved fristen"),
        (1, "da", "har overskredet målet"),
        (1, "en", "missed the target at the deadline"),
        (1, "en", "exceeded the target"),
        (4, "da", "Vejle kan ikke sammenlignes med udgangspunktet"),
        (4, "en", "Vejle cannot be compared with the baseline"),
    ],
)
def test_the_finding_names_every_failure(
    loaded_site: Site, number: int, language: str, said: str
) -> None:
    address = f"/maal/eksempelprogram/{number}"
    assert said in loaded_site.page(address, f"?sprog={language}")


def test_nobody_is_late_before_the_count(loaded_site: Site) -> None:
    found = counts(loaded_site, "?maal=1&dato=2010-12-31")
    assert found == {"Afventer tal": 5, "Måltal kendes ikke": 9, "Intet mål valgt": 3}


def test_odense_has_gone_further_than_its_target(loaded_site: Site) -> None:
    for day in ("", "&dato=2012-03-01"):
        rows = table(loaded_site, "goal_progress", f"?maal=1{day}")
        odense = next(row for row in rows if row["Kommune"] == "Odense")
        assert odense["Andel af vejen"].startswith("152,94")
        assert odense["Status"] == "Mål nået"
        assert (odense["Udgangspunkt"], odense["Talt"], odense["Måltal"]) == ("34", "8", "17")


def test_the_formula_stands_with_its_numbers(loaded_site: Site) -> None:
    page = loaded_site.page(FIRST)
    for text in (
        "(2011 − 2009) / (2012 − 2009)",
        "34 + (17 − 34) · 2/3",
        "22,7",
        "−14,7 borgere",
        "(34 − 8) / (34 − 17)",
        "153 % af vejen",
    ):
        assert text.replace(" %", "\N{NO-BREAK SPACE}%") in page


def test_reductions_are_computed_and_summed_over_five(loaded_site: Site) -> None:
    rows = {row["Kommune"]: row for row in table(loaded_site, "goal_targets", "?maal=1")}
    shares = {name: round(float(row["I procent"].replace(",", "."))) for name, row in rows.items()}
    assert shares == {
        "Albertslund": 60,
        "Frederiksberg": 64,
        "København": 60,
        "Odense": 50,
        "Aarhus": 85,
        "I alt, 5 kommuner": 64,
    }
    total = rows["I alt, 5 kommuner"]
    found = (total["Udgangspunkt"], total["Måltal"], total["Reduktion"])
    assert found == ("307", "109", "198")
    assert list(rows)[-2:] == ["Aarhus", "I alt, 5 kommuner"]


def test_the_targets_are_a_contribution_and_no_national_target(loaded_site: Site) -> None:
    page = loaded_site.page(FIRST)
    share = "39\N{NO-BREAK SPACE}% af landets 506 gadesovere"
    finding = f"Nåede de 5 kommuner målet, ville der blive 198 færre ({share})"
    assert finding in page
    assert "De 198 er et bidrag og ikke et mål for hele landet." in page
    parts = [row["Antal"] for row in table(loaded_site, "goal_bridge", "?maal=1")]
    assert parts == ["506", "-104", "-56", "-18", "-17", "-3", "308", "109", "199", "426"]


def test_who_has_no_target_is_named_with_the_reason(loaded_site: Site) -> None:
    rows = table(loaded_site, "goal_without", "?maal=1")
    refused = [row["Kommune"] for row in rows if row["Status"] == "Intet mål valgt"]
    assert refused == ["Esbjerg", "Høje-Taastrup", "Randers"]
    chosen = [row["Kommune"] for row in rows if "men måltallet" in row["Hvad vi ved"]]
    assert chosen == ["Hvidovre", "Næstved"]
    assert len(rows) == 12
    assert "De øvrige 81 kommuner i landet" in loaded_site.page(FIRST)


def test_a_goal_without_a_count_says_so(loaded_site: Site) -> None:
    page = loaded_site.page("/maal/hjemloesestrategien/2")
    assert "8 har valgt målet, men vi kender ikke tallet" in page
    assert "for 9 vides det ikke" in page
    assert "figure-goal_progress" not in page


def test_choices_are_yes_no_and_unknown(loaded_site: Site) -> None:
    rows = {row["Kommune"]: row for row in table(loaded_site, "goal_choices")}
    assert len(rows) == 17
    assert [_chosen(rows["Esbjerg"], no) for no in (1, 2)] == ["ikke valgt", "valgt"]
    assert _chosen(rows["Aalborg"], 1) == "vides ikke"
    assert _chosen(rows["Odense"], 4) == "valgt"


def _chosen(row: Mapping[str, str], no: int) -> str:
    """The answer in the one column headed by the goal's number and name."""
    (found,) = [told for head, told in row.items() if head.startswith(f"Målsætning {no}: ")]
    return found


def test_the_address_decides_the_programme(loaded_site: Site) -> None:
    page = loaded_site.page("/maal/eksempelprogram/2", "?program=hjemloesestrategien")
    assert "Flere i egen bolig" in page
    assert '"query": "?program=eksempelprogram"' in page
    assert "Eksempelprogrammet (opdigtet) sluttede" in page


def test_more_is_better_where_the_indicator_says_so(loaded_site: Site) -> None:
    rows = table(loaded_site, "goal_progress", "?program=eksempelprogram&maal=2")
    found = {row["Kommune"]: row for row in rows}
    assert found["Slagelse"]["Status"] == "Mål nået"
    assert found["Hillerød"]["Status"] == "Forværret"
    assert next(row["Kommune"] for row in rows) == "Hillerød"  # 17 behind, the largest gap
    page = loaded_site.page("/maal/eksempelprogram/2")
    assert "17 under planen" in page
    assert "Stigning" in page


def test_every_status_can_be_seen_and_all_of_it_is_labelled(loaded_site: Site) -> None:
    rows = table(loaded_site, "goal_statuses", "?program=eksempelprogram")
    assert len({row["Status"] for row in rows}) == 16
    assert {row["Eksempeltal"] for row in rows} == {"ja"}


def test_what_is_hidden_has_no_bar_gap_or_status_that_tells(loaded_site: Site) -> None:
    rows = table(loaded_site, "goal_progress", "?program=eksempelprogram&maal=3")
    ballerup = next(row for row in rows if row["Kommune"] == "Ballerup")
    hidden = ("Talt", "Forskel fra planen", "Andel af vejen", "Planen på det tidspunkt")
    assert {ballerup[name] for name in hidden} == {"Skjult"}
    assert ballerup["Status"] == "Skjult"


def test_a_small_protected_baseline_hides_what_is_made_of_it(two_programmes: Site) -> None:
    site = two_programmes
    site.store(
        "indicator",
        [
            {
                "code": "few",
                "name": "Få",
                "unit": "count",
                "direction": "lower",
                "is_protected": True,
            }
        ],
    )
    goal = {"programme_code": "hjemloesestrategien", "no": 1, "name": "Færre"}
    site.store("goal", [{**goal, "indicator_code": "few"}])
    site.store(
        "target",
        [
            {
                "municipality_code": "0461",
                "programme_code": "hjemloesestrategien",
                "indicator_code": "few",
                "goal_no": 1,
                "baseline_year": 2009,
                "baseline": 3.0,
                "target_year": 2012,
                "target": 1.0,
                "is_chosen": True,
            }
        ],
    )
    (odense,) = table(site.as_role("reader"), "goal_targets", "?maal=1")
    assert {odense[name] for name in ("Udgangspunkt", "Reduktion", "I procent")} == {"Skjult"}
    assert counts(site.as_role("reader"), "?maal=1") == {"Tal mangler": 1, "Måltal kendes ikke": 2}
    assert site.page(FIRST)


@pytest.mark.parametrize(
    "query",
    [
        "",
        "?eksempel=nej",
        "?registreret=2001-01-01",
        "?program=samordnet_mottak",
        "?program=haandholdt_inklusion",
        "?program=eksempelprogram&dato=2011-06-01",
        "?region=Region+Nordjylland",
        "?gruppe=housing_support&sprog=en",
        "?program=findes_ikke",
    ],
)
def test_the_pages_stand_in_every_selection(loaded_site: Site, query: str) -> None:
    for path in ("/maal", FIRST, "/maal/eksempelprogram/4"):
        assert "part-body" in loaded_site.page(path, query)


def test_an_empty_database_has_no_goals(site: Site) -> None:
    assert "Programmet har ingen målsætninger" in site.page("/maal")
    assert site.get(FIRST).status_code == 404


@pytest.mark.parametrize(
    "key",
    [
        "goal_statuses",
        "goal_choices",
        "goal_progress",
        "goal_points",
        "goal_bridge",
        "goal_targets",
        "goal_without",
        "goal_observations",
    ],
)
def test_every_file_stands_without_figures(site: Site, key: str) -> None:
    assert site.get(f"/hent/{key}.csv").status_code == 200


def test_a_programme_without_goals_still_has_its_municipalities(loaded_site: Site) -> None:
    assert "Viser 1 kommune" in loaded_site.page("/maal", "?program=samordnet_mottak")


def test_a_goal_of_nobody_says_so(loaded_site: Site) -> None:
    page = loaded_site.page(FIRST, "?gruppe=agreement&region=Region%20Nordjylland")
    assert "Der er ingen kommuner i dette udsnit." in page
    assert "de 0 kommuner" not in page

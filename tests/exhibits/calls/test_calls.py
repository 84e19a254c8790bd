"""A call on its programme's page: rule, applicants against the criteria, deadline and pairs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest

from answers.calls.applications import Application, applications
from answers.calls.calls import answer_days, call_for, chosen, time_left
from answers.selection import Selection
from exhibits.calls.applicants import CALL_APPLICANTS, ApplicantRow
from exhibits.calls.caseload import CALL_CASELOAD, CaseloadRow
from exhibits.calls.pairs import CALL_PAIRS, PairRow
from exhibits.calls.rules import CALL_RULES, RuleRow
from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.exhibit.shown import Shown, rows_of
from monitoring.deadline import Remaining
from tests.front_door.site import Site
from words.catalog import read_words

CODE = "haandholdt_inklusion"
PATH = f"/programmer/{CODE}"
HERE = Selection(programme_code=CODE)


def shown(site: Site, exhibit: AnyExhibit, selection: Selection = HERE) -> Shown:
    return show(exhibit, site.services, selection, read_words()["da"])


def applicants(site: Site) -> tuple[ApplicantRow, ...]:
    return rows_of(shown(site, CALL_APPLICANTS), ApplicantRow)


def by_name(site: Site, selection: Selection = HERE) -> dict[str, Application]:
    call = call_for(site.services, selection)
    assert call is not None
    return {each.municipality: each for each in applications(site.services, call)}


def parts(node: Any, kind: str) -> Iterator[dict[str, Any]]:
    """Every component of a kind below a node, in the order a screen reader meets them."""
    if isinstance(node, list):
        for each in node:
            yield from parts(each, kind)
    if isinstance(node, dict):
        if node.get("type") == kind:
            yield node["props"]
        yield from parts(node.get("props", {}).get("children"), kind)


def said(node: Any) -> str:
    if isinstance(node, list):
        return "".join(said(each) for each in node)
    if isinstance(node, dict):
        return said(node.get("props", {}).get("children"))
    return "" if node is None else str(node)


def test_the_rule_is_a_record(loaded_site: Site) -> None:
    rule = shown(loaded_site, CALL_RULES)
    (row,) = rows_of(rule, RuleRow)
    assert (row.operator_text, row.threshold) == ("flere end", 80)
    assert row.unit_text == "løsladelser, alle, pr. år"
    assert "som udgangspunkt" in row.wording_text
    assert "borgere" in row.remark_text
    assert row.place == "opslag-haandholdt-inklusion-2016.xlsx, ark Kriterier, celle C10"
    assert "præcis 80 er ikke nok" in rule.finding


def test_who_is_in_time_and_who_is_a_second_late(loaded_site: Site) -> None:
    found = by_name(loaded_site)
    assert found["Kolding"].received_at == datetime(2016, 6, 1, 10, tzinfo=UTC)
    assert not found["Kolding"].is_late, "12.00.00 is in time"
    assert found["Randers"].received_at == datetime(2016, 6, 1, 10, 0, 1, tzinfo=UTC)
    assert found["Randers"].is_late
    assert list(found)[-1] == "Randers", "late ones stand last"
    assert not {"Holbæk", "Horsens"} & set(found), "the chosen ones have no invented answers"


def test_the_number_is_computed_and_unknown_stays_unknown(loaded_site: Site) -> None:
    rows = [row for row in applicants(loaded_site) if row.about.given.criterion.rule]
    numbers = {row.municipality: row.answer for row in rows}
    assert numbers["Kolding"] == "opfylder talkriteriet (82 > 80), 2015"
    assert numbers["Herning"] == "opfylder ikke talkriteriet (80 er ikke flere end 80), 2015"
    assert numbers["Svendborg"] == "ukendt"
    assert numbers["Randers"] == "vurderes ikke"


def test_answers_evidence_and_who_said_so(loaded_site: Site) -> None:
    rows = [row for row in applicants(loaded_site) if row.municipality == "Svendborg"]
    own = {row.about.given.criterion.code: row for row in rows}
    answers = [row.answer for row in own.values()]
    assert answers == ["ja", "ukendt", "ikke besvaret", "nej", "ukendt"]
    assert own["ledelse"].evidence.startswith("Opdigtet:")
    assert own["ledelse"].said.startswith("data, ")
    assert "eksempel-ansoegninger.xlsx, ark Ansøgning" in own["ledelse"].source_text
    assert own["aaben_sag"].said == ""


def test_the_finding_counts_and_the_consideration_is_no_criterion(loaded_site: Site) -> None:
    found = shown(loaded_site, CALL_APPLICANTS)
    assert found.finding.startswith("5 af 6 ansøgninger kom inden fristen, og 3 af dem")
    asked = {row.about.given.criterion.code for row in rows_of(found, ApplicantRow)}
    assert "spredning" not in asked
    assert found.has_examples


def test_without_examples_nobody_has_applied(loaded_site: Site) -> None:
    empty = shown(loaded_site, CALL_APPLICANTS, Selection(programme_code=CODE, examples=False))
    assert not empty.rows
    assert empty.finding == "Ingen ansøgninger er registreret i dette udsnit"


def test_a_chosen_day_shows_the_clock_and_those_who_had_applied(loaded_site: Site) -> None:
    day = Selection(programme_code=CODE, on=date(2016, 5, 30))
    call = call_for(loaded_site.services, day)
    assert call is not None
    assert time_left(loaded_site.services, call) == Remaining(1, 12, 0)
    assert list(by_name(loaded_site, day)) == ["Herning", "Vejle"]
    page = loaded_site.page(PATH, "?dato=2016-05-30")
    assert "Set ved udgangen af 30-05-2016 var der 1 dag og 12 timer tilbage." in page
    assert "Fristen er udløbet." in loaded_site.page(PATH)


def test_the_answer_and_the_chosen_come_with_their_source(loaded_site: Site) -> None:
    call = call_for(loaded_site.services, HERE)
    assert call is not None
    days = [row.on for row in answer_days(loaded_site.services, call)]
    assert days == [date(2016, 6, 22)]
    names = {row.name for row in chosen(loaded_site.services, call)}
    assert names == {"Holbæk", "Horsens"}
    page = loaded_site.page(PATH)
    assert "22-06-2016: Svar senest" in page
    assert "Regnet ud som fristen plus 21 dage." in page
    assert "Effektevaluering af Håndholdt Inklusion" in page


def test_pairs_stand_by_region_distance_and_size(loaded_site: Site) -> None:
    pairs = shown(loaded_site, CALL_PAIRS)
    rows = rows_of(pairs, PairRow)
    assert [row.pair for row in rows] == [
        "Slagelse og Vejle",
        "Kolding og Slagelse",
        "Kolding og Vejle",
    ]
    assert [row.found.is_same_region for row in rows] == [False, False, True]
    assert "valget er myndighedens" in pairs.note
    assert {row.found.first.population_year for row in rows} == {2019}
    assert {row.found.second.population_year for row in rows} == {2019}


def test_caseload_is_releases_over_positions(loaded_site: Site) -> None:
    found = rows_of(shown(loaded_site, CALL_CASELOAD), CaseloadRow)
    more = {row.municipality: row.more for row in found}
    assert more["Kolding"]["y2015"] == 41
    assert more["Hvidovre"]["nothing2014"] == "not_expected"
    assert more["Langeland"]["nothing2013"] == "hidden"


def test_no_word_says_that_anyone_is_entitled(loaded_site: Site) -> None:
    page = loaded_site.page(PATH).casefold()
    assert re.findall(r"\b\w*(?:uegnet|egnede|berettiget)\b|\begnet\b", page) == []


def test_a_programme_without_criteria_has_no_call(loaded_site: Site) -> None:
    assert call_for(loaded_site.services, Selection()) is None
    assert "del-call" not in loaded_site.page("/programmer/hjemloesestrategien")


@pytest.fixture(scope="module")
def table(loaded_site: Site) -> dict[str, Any]:
    """The table of applicants as the browser gets it."""
    page = json.loads(loaded_site.page(PATH))
    return next(each for each in parts(page, "Table") if "call-table" in each["className"])


def test_a_screen_reader_hears_one_application_before_the_next(table: dict[str, Any]) -> None:
    caption, head, *bodies = table["children"]
    assert said(caption) == "Ansøgere i rækker og kriterier i kolonner"
    columns = list(parts(head, "Th"))
    assert {each["scope"] for each in columns} == {"col"}
    assert [said(each["children"])[:2] for each in columns] == ["An", "1.", "2.", "3.", "4.", "5."]
    rows = list(parts(bodies[0], "Tr"))
    for row in rows:
        first, *cells = row["children"]
        assert first["type"] == "Th"
        assert first["props"]["scope"] == "row"
        assert len(cells) == len(columns) - 1
        assert all(each["type"] == "Td" for each in cells)
    assert [said(row["children"][0]).partition(" ")[0] for row in rows] == [
        "Herning",
        "Kolding",
        "Slagelse",
        "Svendborg",
        "Vejle",
    ]


def test_late_applications_stand_apart_and_are_not_assessed(table: dict[str, Any]) -> None:
    late = table["children"][-1]
    heading, row = parts(late, "Tr")
    (title,) = parts(heading["children"], "Th")
    assert title["scope"] == "rowgroup"
    assert said(title["children"]) == "Modtaget efter fristen, vurderes ikke"
    assert said(row["children"][1]) == (
        "Kom 1 sekund efter fristen. Svarene er gemt, men vurderes ikke."
    )


def test_long_tables_of_every_municipality_wait_until_asked_for(loaded_site: Site) -> None:
    page = loaded_site.page(f"/programmer/{CODE}")
    assert page.index('"call-sheets"') < page.index("figure-release_ledger")
    assert page.count("De 22 rækker står i tabellen.") == 2

"""The matrix of methods, with the published figures."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from datetime import date
from typing import Literal

import pytest

from answers.methods.use import MethodUse
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.methods.goal_questions import GOAL_QUESTIONS, GoalQuestion
from exhibits.methods.matrix import METHOD_MATRIX, MatrixCell, uses_of
from tests.front_door.site import Site
from words.catalog import read_words

PROGRAMME = "hjemloesestrategien"
TEXTS = re.compile(r'"children": "([^"\\]+)"')


def shown(site: Site, query: str = "") -> Shown:
    selection = site.services.selection(query)
    return show(METHOD_MATRIX, site.services, selection, read_words()[selection.language])


def uses(exhibit: Shown) -> tuple[MethodUse, ...]:
    return uses_of(rows_of(exhibit, MatrixCell))


def running(exhibit: Shown, told: Literal["method_code", "municipality"]) -> dict[str, int]:
    return dict(Counter(getattr(use, told) for use in uses(exhibit) if use.runs is True))


def places_of(exhibit: Shown) -> int:
    return len({use.municipality_code for use in uses(exhibit)})


def test_each_method_has_its_published_number_of_municipalities(loaded_site: Site) -> None:
    exhibit = shown(loaded_site)
    assert running(exhibit, "method_code") == {
        "udredning": 7,
        "cti": 13,
        "icm": 15,
        "act": 2,
        "opsoegende": 4,
        "god_loesladelse": 6,
    }
    assert sum(running(exhibit, "municipality").values()) == 47
    assert places_of(exhibit) == 17
    assert "Høje-Taastrup" not in running(exhibit, "municipality")
    assert not exhibit.has_examples


def test_the_finding_and_the_lede_are_computed(loaded_site: Site) -> None:
    page = loaded_site.page("/metoder")
    assert "ICM var mest udbredt med 15 kommuner, og ACT var kun i København og Aarhus" in page
    assert (
        "Aftalekommunerne brugte tilsammen alle 6 metoder. "
        "Bostøttekommunerne brugte kun CTI og ICM. Høje-Taastrup har ingen registreret metode."
    ) in page
    assert "Viser 17 kommuner med 47 metoder i alt" in page


def test_the_table_is_a_table_with_headings_of_both_kinds(loaded_site: Site) -> None:
    page = loaded_site.page("/metoder")
    for scope in ("col", "row", "rowgroup", "colgroup"):
        assert f'"scope": "{scope}"' in page
    assert page.index('"Bostøtte"') < page.index('"Øvrige metoder"') < page.index('"CTI"')
    assert page.index('"CTI"') < page.index('"Udredning"')
    assert page.index('"Aftalekommuner"') < page.index('"Aarhus"') < page.index('"Guldborgsund"')
    assert page.count("Deltager ikke") >= 17 * 6 - 47


def test_every_mark_leads_to_its_municipality_on_the_page_of_the_method(loaded_site: Site) -> None:
    page = loaded_site.page("/metoder", "?gruppe=agreement")
    assert "Odense, CTI: Deltager, stadie ukendt, dato ukendt" in page
    assert "/metoder/cti?gruppe=agreement#odense" in page
    assert '"id": "odense"' in loaded_site.page("/metoder/cti", "?gruppe=agreement")


@pytest.mark.parametrize(
    ("query", "places", "marks"),
    [
        ("?gruppe=housing_support", 9, 17),
        ("?region=Region+Nordjylland", 1, 2),
        ("?dato=2008-12-31", 17, 0),
        ("?dato=2013-09-01", 17, 0),
        ("?program=haandholdt_inklusion", 2, 2),
        ("?program=samordnet_mottak", 1, 1),
        ("?program=pilot_god_loesladelse", 5, 0),
    ],
)
def test_filters_and_the_day_narrow_it(
    loaded_site: Site, query: str, places: int, marks: int
) -> None:
    exhibit = shown(loaded_site, query)
    assert places_of(exhibit) == places
    assert sum(running(exhibit, "method_code").values()) == marks
    assert loaded_site.page("/metoder", query)


def test_a_participant_nobody_dates_has_taken_part_and_runs_nothing_today(
    loaded_site: Site,
) -> None:
    page = loaded_site.page("/metoder", "?program=pilot_god_loesladelse")
    assert "5 kommuner har brugt God løsladelse, men vi ved ikke hvornår" in page
    assert "Horsens, God løsladelse: Har deltaget, men vi ved ikke hvornår" in page
    front = loaded_site.page("/", "?program=pilot_god_loesladelse")
    assert "i gang med en metode" not in front


def test_no_row_is_a_no_only_where_a_source_names_everyone(two_programmes: Site) -> None:
    site = two_programmes
    method = {"code": "cti", "name": "Critical", "short_name": "CTI", "programme_code": PROGRAMME}
    site.store("method", [method])
    site.store("participation", [use("0461", "cti")])
    page = site.page("/metoder")
    assert "Aarhus, CTI: Ukendt, om kommunen deltager" in page
    assert shown(site).finding == "Mindst 1 af 3 kommuner brugte CTI"
    own = site.page("/metoder/cti")
    assert "Vi ved ikke, om de deltager (2):" in own
    other = site.page("/metoder/cti", "?program=nyt_program")
    assert "Deltager ikke" not in other


def test_outside_the_programme_it_says_so_and_asks_nothing(loaded_site: Site) -> None:
    page = loaded_site.page("/metoder", "?dato=2014-01-01")
    assert "Programmet var ikke i gang 01-01-2014" in page
    assert "Metoder til målet" not in page


def test_chosen_goals_without_a_method_are_asked_about(loaded_site: Site) -> None:
    selection = loaded_site.services.selection("")
    words = read_words()["da"]
    asked = show(GOAL_QUESTIONS, loaded_site.services, selection, words)
    rows = rows_of(asked, GoalQuestion)
    assert [(row.asked.link.no, row.municipality) for row in rows] == [
        (1, "Albertslund"),
        (1, "Hvidovre"),
        (1, "Næstved"),
        (4, "Frederiksberg"),
        (4, "Hvidovre"),
        (4, "Næstved"),
    ]
    page = loaded_site.page("/metoder")
    assert "4 kommuner har valgt et mål, hvor vi ikke kan se en metode bag" in page
    assert "vores vurdering" in page
    assert "Ingen metode er knyttet til målsætning 2 og 3" in page


def test_a_programme_without_methods_has_neither_table_nor_questions(loaded_site: Site) -> None:
    page = loaded_site.page("/metoder", "?program=fra_fengsel_til_egen_bolig")
    assert "Når en indberetning nævner metoder, står de her." in page
    assert "spørgsmål til en samtale" not in page


def test_a_method_nobody_is_known_to_use_is_named_apart(loaded_site: Site) -> None:
    page = loaded_site.page("/metoder")
    assert "uden kendte kommuner" in page
    assert "/metoder/god-udskrivning" in page


def test_the_file_has_a_line_per_municipality_and_method(loaded_site: Site) -> None:
    text = loaded_site.get("/hent/method-matrix.csv").data.decode("utf-8-sig")
    lines = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert len(lines) == 17 * 6
    cti = {line["Kommune"]: line for line in lines if line["Metode"].startswith("Critical")}
    assert cti["Odense"]["Deltagelse"] == "Deltager"
    assert cti["Odense"]["Dato ukendt"] == "ja"
    assert (cti["Odense"]["Ark"], cti["Odense"]["Celle"]) == ("Metoder", "C9")
    assert (cti["Randers"]["Deltagelse"], cti["Randers"]["Fil"]) == ("Deltager ikke", "")


def use(code: str, method: str, **more: object) -> dict[str, object]:
    return {
        "municipality_code": code,
        "programme_code": PROGRAMME,
        "method_code": method,
        "runs": True,
        **more,
    }


def fill(site: Site, *rows: dict[str, object]) -> None:
    method = {"code": "cti", "name": "Critical", "short_name": "CTI", "programme_code": PROGRAMME}
    site.store("method", [{**method, "has_all_participants": True}])
    site.store("participation", list(rows))


def test_stages_unknowns_and_examples_are_told_apart(two_programmes: Site) -> None:
    site = two_programmes
    unknown = {**use("0751", "cti"), "runs": None}
    fill(site, use("0461", "cti", stage="afproevning", from_on=date(2010, 11, 1)), unknown)
    site.store("participation", [use("0851", "cti", stage="udvikling")], is_example=True)
    page = site.page("/metoder")
    assert "Odense, CTI: Afprøvning" in page
    assert "Odense, CTI: Afprøvning, dato ukendt" not in page
    assert "Aarhus, CTI: Ukendt, om kommunen deltager" in page
    assert "mindst 2" in page
    assert "1 felt er ukendt og er ikke talt med" in page
    assert "For 1 af 2 deltagelser giver kilden ingen dato" in page
    assert "Metoder eller stadier mærket eks. er opdigtede." in page
    assert "Aalborg, CTI" not in site.page("/metoder", "?eksempel=nej")


def test_the_words_agree_in_number(two_programmes: Site) -> None:
    fill(two_programmes, use("0461", "cti"))
    assert shown(two_programmes).finding == "CTI blev brugt i 1 af 3 kommuner"
    assert "Viser 3 kommuner med 1 metode i alt" in two_programmes.page("/metoder")
    assert shown(two_programmes, "?sprog=en").finding == "CTI was used in 1 of 3 municipalities"


def test_an_unknown_method_gives_no_question(two_programmes: Site) -> None:
    site = two_programmes
    linked = {"code": "ud", "name": "Ud", "programme_code": PROGRAMME, "goal_nos": "1"}
    site.store("method", [{**linked, "is_reading": True, "has_all_participants": True}])
    site.store("goal", [{"programme_code": PROGRAMME, "no": 1, "name": "Ingen på gaden"}])
    choices = [("0461", True), ("0751", True), ("0851", None)]
    site.store(
        "goal_choice",
        [
            {"municipality_code": code, "programme_code": PROGRAMME, "goal_no": 1, "is_chosen": yes}
            for code, yes in choices
        ],
    )
    site.store("participation", [{**use("0751", "ud"), "runs": None}])
    page = site.page("/metoder")
    assert "1 kommune har valgt et mål, hvor vi ikke kan se en metode bag" in page
    assert "Vi kender kun en del af valgene eller ingen for Aalborg." in page


@pytest.mark.parametrize("query", ["", "?registreret=2001-01-01", "?program=x&gruppe=selected"])
def test_an_empty_database_says_so(site: Site, query: str) -> None:
    page = site.page("/metoder", query)
    assert "Vi kender ingen metoder i dette udsnit" in page
    assert "Viser 0 kommuner uden registrerede metoder" in page


def test_before_the_first_import_the_page_is_empty(loaded_site: Site) -> None:
    page = loaded_site.page("/metoder", "?registreret=2001-01-01")
    assert "Vi kender ingen metoder i dette udsnit" in page
    assert "Ingen tal" in page


def test_english_has_no_danish_left(loaded_site: Site) -> None:
    page = loaded_site.page("/metoder", "?sprog=en")
    assert "ICM was most widespread with 15 municipalities" in page
    for word in ("Kommuner", "Aftalekommuner", "Deltager", "Udredning", "Metoder"):
        assert word not in TEXTS.findall(page)


def test_types_of_effort_stages_and_both_kinds_of_question_stand_below(loaded_site: Site) -> None:
    page = loaded_site.page("/metoder")
    assert "Indsatsen har 5 hovedtyper" in page
    assert "De tre stadier" in page
    assert page.index("4 kommuner har valgt et mål") < page.index("Vi kender ingen kommune, der")
    assert "Valget af mål kendes ikke for Albertslund" in page
    assert "God udskrivning" in page

"""What is told of a method: roadmap, courses, type of effort, goal and time, with its sources."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from exhibits.exhibit.exhibit import AnyExhibit, show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.methods.chosen_goals import METHOD_GOALS, MethodGoalLine
from exhibits.methods.courses import METHOD_COURSES, CoursesLine
from exhibits.methods.effort_types import EFFORT_TYPES, EffortTypeLine
from exhibits.methods.goal_questions import GOAL_QUESTIONS
from exhibits.methods.questions import METHOD_QUESTIONS, QuestionLine
from exhibits.methods.roadmap import METHOD_ROADMAP, StepLine
from exhibits.methods.timeline import METHOD_TIMELINE, StretchLine
from tests.dashboard.pages.methods.test_methods import PROGRAMME, use
from tests.front_door.site import Site
from words.catalog import read_words

READING = "Koblingen mellem mål og metode er vores vurdering og ikke kildernes."


def shown(site: Site, exhibit: AnyExhibit, method: str | None = None, query: str = "") -> Shown:
    selection = replace(site.services.selection(query), method_code=method)
    return show(exhibit, site.services, selection, read_words()[selection.language])


def test_the_roadmap_has_the_four_statements_of_its_source_and_no_more(loaded_site: Site) -> None:
    found = shown(loaded_site, METHOD_ROADMAP, "god_loesladelse")
    assert found.finding == "Køreplanen har 4 trin, og 6 af 8 felter om tid og ansvar er ukendte"
    steps = rows_of(found, StepLine)
    assert [row.step for row in steps] == [
        "Udredning i fængslet",
        "Individuel plan",
        "Ansvaret bliver placeret",
        "Ingen slipper, før den næste har taget over",
    ]
    assert [row.who for row in steps] == ["ukendt"] * 4
    assert [row.when for row in steps[2:]] == ["ukendt"] * 2
    assert "helbred, både fysisk og psykisk, bolig" in steps[0].told
    assert "allerede ved indsættelsen" in steps[0].told
    assert {each.file_name for each in found.sources} == {"god-loesladelse-ramboll-2010.xlsx"}


def test_any_method_may_have_a_roadmap_and_a_field_that_is_filled_is_not_unknown(
    site: Site,
) -> None:
    site.store("method", [{"code": "cti", "name": "CTI"}])
    step = {"method_code": "cti", "no": 1, "name": "Begynd", "when_text": "Straks"}
    site.store("roadmap_step", [{**step, "responsible": "Kommunen"}])
    found = shown(site, METHOD_ROADMAP, "cti")
    assert found.finding == "Køreplanen har 1 trin med tid og ansvarlig for dem alle"
    assert found.note == ""
    assert shown(site, METHOD_ROADMAP, "act").rows == ()


def test_the_courses_of_koebenhavn_stand_as_counted(loaded_site: Site) -> None:
    found = shown(loaded_site, METHOD_COURSES, "opsoegende")
    newest, first = rows_of(found, CoursesLine)
    columns = ["value_of_outreach_courses_started", "value_of_outreach_courses_ended"]
    assert [[row.more[each] for each in columns] for row in (newest, first)] == [
        [301, 236],
        [172, 66],
    ]
    assert [newest.municipality, first.municipality] == ["København"] * 2
    assert "august 2012" in newest.count_method
    assert "marts 2011" in first.count_method
    assert found.finding.startswith(
        "København havde 301 opsøgende forløb startet siden 2010 og 236"
    )
    assert not any("http" in row.told_by for row in (newest, first))
    assert shown(loaded_site, METHOD_COURSES, "cti").rows == ()


def test_courses_counted_after_the_day_are_left_out(loaded_site: Site) -> None:
    found = shown(loaded_site, METHOD_COURSES, "opsoegende", "?dato=2011-12-31")
    assert [row.year for row in rows_of(found, CoursesLine)] == [2011]
    assert shown(loaded_site, METHOD_COURSES, "opsoegende", "?dato=2010-12-31").rows == ()


def test_the_five_types_of_effort_and_what_is_an_own_reading(loaded_site: Site) -> None:
    found = shown(loaded_site, EFFORT_TYPES)
    rows = rows_of(found, EffortTypeLine)
    told = {row.no: [method.code for method in row.type.told] for row in rows}
    read = {row.no: [method.code for method in row.type.read] for row in rows}
    assert told == {
        1: [],
        2: [],
        3: ["act", "icm", "cti"],
        4: ["opsoegende"],
        5: ["god_loesladelse"],
    }
    assert read == {1: [], 2: ["udredning"], 3: [], 4: [], 5: ["god_udskrivning"]}
    assert {each.file_name for each in found.sources} == {"metodeseminar-2009.xlsx"}
    assert shown(loaded_site, EFFORT_TYPES, None, "?program=samordnet_mottak").rows == ()


def test_goal_four_stands_beside_god_loesladelse(loaded_site: Site) -> None:
    found = shown(loaded_site, METHOD_GOALS, "god_loesladelse")
    rows = {row.municipality: row for row in rows_of(found, MethodGoalLine)}
    running = {name for name, row in rows.items() if row.pair.use.runs is True}
    assert running == {"Albertslund", "Esbjerg", "København", "Odense", "Randers", "Aarhus"}
    assert rows["Albertslund"].pair.is_chosen is None
    assert rows["Albertslund"].question == ""
    assert rows["Frederiksberg"].question.startswith("Hvordan arbejder kommunen med målet")
    assert found.note == READING


@pytest.mark.parametrize("exhibit", [GOAL_QUESTIONS, METHOD_QUESTIONS, METHOD_GOALS])
def test_a_link_from_method_to_goal_says_whose_reading_it_is_in_files_too(
    loaded_site: Site, exhibit: AnyExhibit
) -> None:
    assert READING in shown(loaded_site, exhibit).note
    text = loaded_site.get(f"/hent/{exhibit.key}.xlsx")
    assert text.status_code == 200


def test_a_method_without_its_goal_is_a_question_and_an_unknown_choice_is_not(
    two_programmes: Site,
) -> None:
    site = two_programmes
    site.store("goal", [{"programme_code": PROGRAMME, "no": 1, "name": "Gaden"}])
    method = {"code": "opsoegende", "name": "Opsøgende", "programme_code": PROGRAMME}
    site.store("method", [{**method, "goal_nos": "1", "is_reading": True}])
    site.store("participation", [use(code, "opsoegende") for code in ("0461", "0751", "0851")])
    chosen = (("0461", False), ("0751", True), ("0851", None))
    site.store(
        "goal_choice",
        [
            {"municipality_code": c, "programme_code": PROGRAMME, "goal_no": 1, "is_chosen": is_}
            for c, is_ in chosen
        ],
    )
    found = shown(site, METHOD_QUESTIONS)
    assert [row.municipality for row in rows_of(found, QuestionLine)] == ["Odense"]
    assert found.finding == "1 kommune brugte en metode, hvis mål ikke er valgt"
    assert "Hvad brugte kommunen metoden til" in site.page("/metoder")
    assert "Hvad brugte kommunen metoden til" in site.page("/metoder/opsoegende")
    assert shown(site, METHOD_QUESTIONS, None, "?dato=2020-01-01").rows == ()


def test_without_dates_the_programme_dates_a_participation_and_says_so(loaded_site: Site) -> None:
    found = shown(loaded_site, METHOD_TIMELINE, "god_loesladelse")
    assert found.finding == "Ingen datoer er kendt for de 6 deltagelser"
    rows = rows_of(found, StretchLine)
    assert {text for row in rows for text in (row.from_text, row.to_text)} == {"dato ukendt"}
    assert {row.stretch.from_on for row in rows} == {date(2009, 1, 1)}
    assert {row.stretch.to_on for row in rows} == {date(2013, 8, 31)}


def test_an_example_shows_how_stages_change(loaded_site: Site) -> None:
    found = shown(loaded_site, METHOD_TIMELINE, "eks_metode", "?program=eksempelprogram")
    assert found.has_examples
    rows = rows_of(found, StretchLine)
    stages = [row.stage_shown for row in rows if row.municipality == "Roskilde"]
    assert stages == ["udvikling", "afproevning", "implementering"]
    ends = [row.to_text for row in rows if row.municipality == "Vejle"]
    assert ends == ["28-02-2013", "dato ukendt"]
    hidden = shown(loaded_site, METHOD_TIMELINE, "eks_metode", "?eksempel=nej")
    assert hidden.rows == ()


def test_a_method_that_serves_two_goals_counts_each_municipality_once(two_programmes: Site) -> None:
    site = two_programmes
    site.store(
        "goal", [{"programme_code": PROGRAMME, "no": no, "name": f"Mål {no}"} for no in (1, 2)]
    )
    method = {"code": "opsoegende", "name": "Opsøgende", "programme_code": PROGRAMME}
    site.store("method", [{**method, "goal_nos": "1;2"}])
    site.store("participation", [use(code, "opsoegende") for code in ("0461", "0751", "0851")])
    chosen = {("0461", 1): True, ("0461", 2): True, ("0751", 1): True, ("0751", 2): False}
    site.store(
        "goal_choice",
        [
            {"municipality_code": code, "programme_code": PROGRAMME, "goal_no": no}
            | {"is_chosen": is_chosen}
            for (code, no), is_chosen in chosen.items()
        ],
    )
    told = shown(site, METHOD_GOALS, "opsoegende").finding
    assert told == (
        "1 af 3 kommuner med metoden har også valgt målsætning 1 og 2, og for 1 kendes valget ikke"
    )

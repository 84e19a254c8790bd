"""The front page answers who is behind, by how many people, without a click."""

from __future__ import annotations

import re
from datetime import date

import pytest

from answers.selection import Selection
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import rows_of
from exhibits.overview.attention import ATTENTION, Pressing
from exhibits.overview.key_figures import KEY_FIGURES
from tests.front_door.site import Site
from words.catalog import read_words

PROGRAMME = "hjemloesestrategien"
EXAMPLE = Selection(programme_code="eksempelprogram")
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
    site.store("target", [target(code, start, end) for code, _, start, end in TARGETS])
    site.store("calendar", [_count(year) for year in (2009, 2011, 2013)])
    site.store("measurement", [reading("0461", 2011, 8)])


def _programme() -> dict[str, object]:
    return {
        "code": PROGRAMME,
        "name": "Hjemløsestrategien",
        "country": "DK",
        "from_on": date(2009, 1, 1),
        "to_on": date(2013, 8, 31),
    }


def target(code: str, start: int, end: int) -> dict[str, object]:
    """From a count in 2009 to one in 2012."""
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


def reading(code: str, year: int, value: int) -> dict[str, object]:
    """A published count."""
    return {
        "municipality_code": code,
        "indicator_code": "street_sleepers",
        "year": year,
        "value": value,
    }


def test_an_empty_database_has_a_front_page(site: Site) -> None:
    assert "Der er ingen kommuner i dette udsnit" in site.page("/")


def test_a_page_without_figures_does_not_say_that_none_are_missing(site: Site) -> None:
    fill(site)
    assert "Ingen kommuner mangler tal" not in site.page("/", "?registreret=2020-01-01")
    assert "Ingen kommuner mangler tal" not in site.page("/", "?gruppe=agreement")
    site.store("programme", [{**_programme(), "code": "uden", "name": "Uden mål"}])
    site.store("programme_municipality", [{"programme_code": "uden", "municipality_code": "0461"}])
    page = site.page("/", "?program=uden")
    assert "Vi kender ingen måltal i dette udsnit" in page
    assert "Ingen kommuner mangler tal" not in page


def test_missing_figures_come_first_by_size_of_baseline(site: Site) -> None:
    fill(site)
    page = site.page("/")
    assert "Vi har ingen tal efter 2009 fra København og Frederiksberg" in page
    assert page.index("174 i 2009") < page.index("28 i 2009")
    assert "Odense har nået sit mål." in page


def test_the_one_furthest_behind_is_named_with_its_people(site: Site) -> None:
    fill(site)
    site.store("measurement", [reading("0101", 2011, 130), reading("0147", 2011, 21)])
    page = site.page("/", "?dato=2012-03-01")
    assert "København var længst fra sin plan (31,1), og 1 til krævede opmærksomhed" in page


def test_the_agreed_reduction_counts_only_rows_with_both_parts(site: Site) -> None:
    fill(site)
    site.store("target", [{**target("0461", 34, 17), "baseline": None}])
    answer = site.get("/hent/key-figures.csv").get_data(as_text=True)
    assert "Kommunernes samlede mål;122" in answer


def test_nothing_is_known_before_the_first_import(site: Site) -> None:
    fill(site)
    page = site.page("/", "?registreret=2020-01-01")
    assert "ikke registreret noget endnu" in page
    assert "174" not in page


def test_reductions_over_different_years_are_no_sum(site: Site) -> None:
    fill(site)
    assert "Kommunernes samlede mål" in site.page("/")
    site.store("municipality", [{"code": "0751", "name": "Aarhus"}])
    site.store(
        "programme_municipality", [{"programme_code": PROGRAMME, "municipality_code": "0751"}]
    )
    site.store("target", [{**target("0751", 34, 17), "target_year": 2014}])
    assert "Kommunernes samlede mål" not in site.page("/")


def test_missing_figures_stand_above_the_bars(site: Site) -> None:
    fill(site)
    site.store("measurement", [reading("0147", 2011, 25)])
    page = site.page("/", "?dato=2012-03-01")
    assert page.index("174 i 2009") < page.index("graph-attention")


def test_methods_run_only_while_the_programme_does(loaded_site: Site) -> None:
    keys = "/hent/key-figures.csv?dato="
    during = loaded_site.get(keys + "2012-01-01").get_data(as_text=True)
    assert "Kommuner i gang med en metode;16;17;De brugte 6 metoder, tilsammen 47 gange." in during
    for day in ("2005-01-01", "2020-01-01"):
        told = loaded_site.get(keys + day).get_data(as_text=True)
        assert "Kommuner i gang med en metode;0;17;Ingen metode var i gang" in told


def test_an_unreported_participation_is_not_drawn_as_none(site: Site) -> None:
    fill(site)
    told = site.get("/hent/key-figures.csv").get_data(as_text=True)
    assert "Kommuner med nået mål" in told
    assert "Kommuner i gang med en metode" not in told


def test_releases_follow_group_and_region(loaded_site: Site) -> None:
    def above(query: str) -> str:
        told = loaded_site.get(f"/hent/key-figures.csv?{query}").get_data(as_text=True)
        lines = [line for line in told.splitlines() if "flere end 80" in line]
        return ";".join(lines[0].split(";")[1:3]) if lines else ""

    own = "program=haandholdt_inklusion"
    assert above(own) == "12;22"
    assert above(f"{own}&region=Region%20Nordjylland") == "1;1"
    assert above("dato=2013-08-31") == ""


@pytest.mark.parametrize(
    ("programme", "is_there"),
    [
        ("haandholdt_inklusion", True),
        ("bro_til_hverdagen", True),  # has a rule of its own
        ("hjemloesestrategien", False),  # another programme's call says nothing about this one
        ("samordnet_mottak", False),
        ("implementering_forankring", False),
        ("sociale_maal_2020", False),
    ],
)
def test_a_rule_stands_in_the_programme_whose_call_it_is_of(
    loaded_site: Site, programme: str, is_there: bool
) -> None:
    told = loaded_site.get(f"/hent/key-figures.csv?program={programme}").get_data(as_text=True)
    found = [line for line in told.splitlines() if "løsladelser" in line or "pr. halvår" in line]
    assert bool(found) == is_there


def test_the_others_stand_with_their_status_and_number(loaded_site: Site) -> None:
    page = loaded_site.page("/")
    assert "Odense har nået målet. De øvrige: tal mangler (4)." in page


def _timeline(site: Site, query: str) -> list[list[str]]:
    told = site.get(f"/hent/timeline.csv{query}").get_data(as_text=True)
    return [line.split(";")[:4] for line in told.splitlines()]


def test_a_count_that_was_held_awaits_its_figure(loaded_site: Site) -> None:
    rows = _timeline(loaded_site, "")
    assert ["Gadesovere", "04-02-2013", "", "Afventer"] in rows
    assert ["Gadesovere", "02-02-2015", "", "Afventer"] in rows
    said = "Den 31-08-2013 var Forlængelse i gang, og næste landstælling var i 2015"
    assert said in loaded_site.page("/")


def test_a_national_count_that_was_held_is_not_known_and_nobody_is_late(loaded_site: Site) -> None:
    rows = _timeline(loaded_site, "?dato=2016-06-01")
    assert ["Gadesovere", "04-02-2013", "", "Kendes ikke"] in rows
    assert ["Gadesovere", "02-02-2015", "", "609"] in rows
    days = [row[1][-4:] for row in rows if row[0] == "Gadesovere"]
    assert days == ["2009", "2011", "2013", "2015", "2017"]


def test_before_the_first_phase_none_is_over(loaded_site: Site) -> None:
    page = loaded_site.page("/", "?dato=2005-01-01")
    assert "Ingen fase var begyndt" in page
    assert "Alle faser er slut" not in page


def test_the_bars_say_the_side_of_the_plan_and_the_finding_counts_all(loaded_site: Site) -> None:
    page = loaded_site.page("/", "?program=eksempelprogram")
    assert "22 under planen" in page  # more is better there, so too few is behind
    assert "22 over planen" not in page
    assert "15 over planen" in page
    furthest = (
        "Længst fra planen var Fredericia (Lange ophold (eksempel), 80 over planen), "
        "Hillerød (Egen bolig (eksempel), 22 under planen) og "
        "Skive (Uden bolig (eksempel), 15 over planen), og 10 til krævede opmærksomhed"
    )
    assert furthest in page


def test_goals_share_no_axis_and_are_told_by_name(loaded_site: Site) -> None:
    page = loaded_site.page("/", "?program=eksempelprogram")
    for goal in ("Lange ophold", "Egen bolig", "Uden bolig"):
        heading = f'"children": "{goal} (eksempel)", "className": "pressing__goal"'
        assert page.count(heading) == 1, goal
        assert f"{goal} (eksempel): kommuner med nået mål" in page
    drawn = set(re.findall(r'"id": "(graph-attention[^"]*)"', page))
    assert drawn == {"graph-attention-0", "graph-attention-1", "graph-attention-2"}
    # Files have one axis, so they have the table.
    shown = show(ATTENTION, loaded_site.services, EXAMPLE, read_words()["da"])
    assert shown.charted is None
    assert len({row.goal for row in rows_of(shown, Pressing)}) == 3


def test_reached_is_said_of_a_goal_and_never_of_the_programme(loaded_site: Site) -> None:
    page = loaded_site.page("/", "?program=eksempelprogram")
    assert "kommuner har nået deres mål" not in page
    assert "Egen bolig (eksempel): 3 kommuner har nået målet." in page
    shown = show(KEY_FIGURES, loaded_site.services, EXAMPLE, read_words()["da"])
    assert "3 af 16 (Uden bolig (eksempel))" in shown.finding
    assert "ingen af 3 (Lange ophold (eksempel))" in shown.finding
    assert shown.note.startswith("Hvert mål er gjort op for sig.")


def test_english_pages_call_counts_and_phases_by_their_english_names(loaded_site: Site) -> None:
    keys = loaded_site.get("/hent/key-figures.csv?sprog=en").get_data(as_text=True)
    assert "Street sleepers in the whole country" in keys
    assert "Gadesovere" not in keys
    assert " %" not in keys
    timeline = loaded_site.get("/hent/timeline.csv?sprog=en").get_data(as_text=True)
    assert "Final evaluation and dissemination" in timeline
    assert "Gadesovere" not in timeline.split("koebenhavn")[0]

"""Only a figure that a municipality was asked for and did not send may be said to be late."""

from __future__ import annotations

from collections import defaultdict

from answers.selection import Selection
from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import rows_of
from exhibits.goals.observations import GOAL_OBSERVATIONS
from exhibits.goals.observed_years import Observation
from exhibits.programmes.maps import PROGRAMME_MAP, MapLine
from tests.front_door.site import Site
from words.catalog import read_words

DA = read_words()["da"]


def test_the_map_of_the_strategy_tells_twelve_municipalities_apart(loaded_site: Site) -> None:
    shown = show(PROGRAMME_MAP, loaded_site.services, Selection(), DA)
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows_of(shown, MapLine):
        if row.value is None:
            found[row.value_nothing].add(row.municipality)
    # The goal is not chosen; it is chosen and 2011 was due; nobody can read whether it is chosen.
    assert found.pop("not_expected") == {"Esbjerg", "Høje-Taastrup", "Randers"}
    assert found.pop("not_reported") == {"Hvidovre", "Næstved"}
    assert {kind: len(places) for kind, places in found.items()} == {"not_known": 7}


def test_a_municipality_outside_the_programme_owes_nothing(loaded_site: Site) -> None:
    for place in ("gladsaxe", "fredericia"):
        page = loaded_site.page(f"/kommuner/{place}", "?eksempel=nej")
        assert "Ikke indberettet" not in page
        assert "Tal mangler" not in page


def test_a_count_others_have_made_is_not_known_where_nobody_asked(loaded_site: Site) -> None:
    own = Selection(programme_code="kommunernes_egne_maal", examples=False)
    shown = show(GOAL_OBSERVATIONS, loaded_site.services, own, DA)
    rows = rows_of(shown, Observation)
    assert not {row.nothing for row in rows} & {"not_reported", "awaiting"}


def test_tables_for_programs_say_which_nothing(loaded_site: Site) -> None:
    told = loaded_site.get("/data/progress.json?program=hjemloesestrategien").get_json()
    rows = {(row["municipality"], row["goal_no"]): row for row in told["rows"]}
    kobenhavn, esbjerg, svendborg = (
        rows[place, 1] for place in ("København", "Esbjerg", "Svendborg")
    )
    assert (kobenhavn["value_nothing"], kobenhavn["target_nothing"]) == ("not_reported", None)
    assert (esbjerg["value_nothing"], esbjerg["target_nothing"]) == ("not_expected", "no_target")
    assert (svendborg["value_nothing"], svendborg["baseline_nothing"]) == ("not_known", "not_known")


def test_the_legend_explains_the_signs_of_the_page_and_no_others(loaded_site: Site) -> None:
    front = loaded_site.page("/", "?eksempel=nej")
    assert DA("nothing-not-reported-meaning") in front
    for absent in ("hidden", "withheld", "no-target", "not-expected"):
        assert DA(f"nothing-{absent}-meaning") not in front
    english = loaded_site.page("/programmer/hjemloesestrategien", "?sprog=en")
    for used in ("not-expected", "not-known", "not-reported"):
        assert read_words()["en"](f"nothing-{used}-meaning") in english

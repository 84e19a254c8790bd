"""What is told of a programme in words: which rows, in what order, said by whom."""

from __future__ import annotations

from exhibits.exhibit.exhibit import show
from exhibits.exhibit.shown import Shown, rows_of
from exhibits.programmes.notes import PROGRAMME_NOTES, NoteLine, rest
from tests.front_door.site import Site
from words.catalog import read_words

CALL = "?program=haandholdt_inklusion"


def shown(site: Site, query: str) -> Shown:
    selection = site.services.selection(query)
    return show(PROGRAMME_NOTES, site.services, selection, read_words()[selection.language])


def test_the_call_says_first_what_it_is_for_and_where_it_is_told(loaded_site: Site) -> None:
    found = shown(loaded_site, CALL)
    rows = rows_of(found, NoteLine)
    assert found.finding == (
        "Kriminalforsorgen og kommunen skal arbejde tæt sammen om én fælles plan, "
        "som bygger på det, man ved om tidligere indsatser"
    )
    assert list(dict.fromkeys(row.topic for row in rows)) == [
        "Formål",
        "Mål",
        "Baggrund",
        "Målgruppen",
        "Tilgang",
        "Evaluering",
        "Udbredelse",
        "Finansiering",
        "Ansøgning",
        "Kontakt",
    ]
    (named,) = {row.source_text for row in rows}
    assert named == (
        "Pilotprojekt Håndholdt Inklusion (opslag af pulje), "
        "Styrelsen for Arbejdsmarked og Rekruttering, 2016"
    )
    assert {(each.file_name, each.sheet) for each in found.sources} == {
        ("programkatalog.xlsx", "Om programmet")
    }
    assert all("https://www.star.dk" in str(each.source) for each in found.sources)
    assert [each.key for each in found.columns] == ["topic", "text", "method_name", "source_text"]


def test_the_english_text_is_asked_for_and_danish_stands_where_there_is_none(site: Site) -> None:
    site.store("programme", [{"code": "p", "name": "P"}])
    told = {"programme_code": "p", "topic": "aim"}
    site.store(
        "programme_note",
        [
            {**told, "no": 1, "text": "Færre.", "text_en": "Fewer."},
            {**told, "no": 2, "text": "Flere."},
        ],
    )
    found = shown(site, "?program=p&sprog=en")
    assert [row.text for row in rows_of(found, NoteLine)] == ["Fewer.", "Flere."]
    assert [row.topic for row in rows_of(found, NoteLine)] == ["Aims", "Aims"]
    assert [each.key for each in found.columns] == ["topic", "text", "source_text"]


def test_a_method_is_told_of_whatever_the_programme(loaded_site: Site) -> None:
    found = shown(loaded_site, f"{CALL}&metode=god_loesladelse")
    rows = rows_of(found, NoteLine)
    assert {row.stored.fact.method_code for row in rows} == {"god_loesladelse"}
    assert [row.topic for row in rows] == ["Mål", "Baggrund", "Tilgang", "Tilgang"]
    assert "method_name" not in [each.key for each in found.columns]


def test_the_heading_is_not_said_again_unless_somebody_wrote_another(loaded_site: Site) -> None:
    found = shown(loaded_site, CALL)
    rows = rows_of(found, NoteLine)
    assert rest(rows, found.finding) == rows[1:]
    assert rest(rows, "Skrevet til mødet") == rows


def test_nothing_is_told_of_what_no_source_tells_of(loaded_site: Site) -> None:
    found = shown(loaded_site, "?program=kommunernes_egne_maal")
    assert (found.rows, found.finding) == ((), "Kilderne fortæller ikke mere")

"""The tables for other programs: every kind, the same figures as stored, nothing that is hidden."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from datetime import date

import pytest

from answers.selection import Selection
from database.keys import KEYS
from exports.datasets import codebook
from exports.datasets.dataset import TYPES
from exports.datasets.plain_values import plain
from exports.datasets.registry import datasets
from monitoring.threshold import poisson_interval
from tests.front_door.site import Site
from words.catalog import read_words

Row = Mapping[str, str]
EVERY = tuple(each.key for each in datasets())
ODENSE = {"municipality_code": "0461", "indicator_code": "street_sleepers"}
INDICATOR = {"code": "street_sleepers", "name": "Gadesovere", "unit": "count"}


def table(site: Site, address: str) -> list[Row]:
    answer = site.get(address)
    assert answer.status_code == 200, answer.get_data(as_text=True)
    return list(csv.DictReader(io.StringIO(answer.get_data(as_text=True))))


@pytest.mark.parametrize("key", EVERY)
def test_every_table_survives_an_empty_database(empty_site: Site, key: str) -> None:
    assert table(empty_site, f"/data/{key}.csv") == []
    for query in ("dato=2012-01-01", "registreret=2001-01-01", "eksempel=nej", "gruppe=agreement"):
        assert table(empty_site, f"/data/{key}.csv?{query}") == []
    document = empty_site.get(f"/data/{key}.json").get_json()
    assert document["rows"] == []
    assert document["kind"] == key
    assert document["columns"]


@pytest.mark.parametrize("key", EVERY)
def test_csv_and_json_say_the_same(loaded_site: Site, key: str) -> None:
    rows = table(loaded_site, f"/data/{key}.csv")
    document = json.loads(loaded_site.get(f"/data/{key}.json").data)
    assert len(document["rows"]) == len(rows)
    names = [each["name"] for each in document["columns"]]
    assert len(set(names)) == len(names)
    assert {"is_example", "import_id", "source_file", "source_cell", "registered_at"} <= set(names)
    assert "registered_by" not in names
    for row, record in zip(rows, document["rows"], strict=True):
        assert list(row) == list(record) == names
        for name, value in record.items():
            said = "" if value is None else str(value).lower() if value in (True, False) else value
            assert row[name].lstrip("'") == str(said).lstrip("'") or value in (0, 1), name
    keys = [each["name"] for each in document["columns"] if each["is_key"]]
    told = [tuple(row[name] for name in keys) for row in rows]
    assert len(set(told)) == len(told)


@pytest.mark.parametrize("kind", list(KEYS))
def test_every_kind_is_there_with_every_row(loaded_site: Site, kind: str) -> None:
    stored = loaded_site.services.frame(kind, Selection())
    rows = table(loaded_site, f"/data/{kind}.csv")
    assert len(rows) == len(stored)
    assert [int(row["import_id"]) for row in rows] == [int(each) for each in stored["import_id"]]


def test_codes_have_names_and_numbers_are_not_rounded(loaded_site: Site) -> None:
    (row,) = (
        row
        for row in table(loaded_site, "/data/progress.csv?dato=2012-12-31")
        if row["municipality_code"] == "0461" and row["goal_no"] == "1"
    )
    assert (row["municipality"], row["status"], row["value"]) == ("Odense", "met", "8")
    assert row["way_share"] == "1.5294117647058822"
    assert row["value_source_cell"] == "D7"
    english = loaded_site.get("/data/progress.json?sprog=en&dato=2012-12-31").get_json()
    assert "Target met" in {each["status_name"] for each in english["rows"]}
    assert english["as_of"] == "2012-12-31"


def test_examples_and_programmes_narrow(loaded_site: Site) -> None:
    everything = table(loaded_site, "/data/target.csv")
    assert {row["is_example"] for row in everything} == {"true", "false"}
    published = table(loaded_site, "/data/target.csv?eksempel=nej")
    assert {row["is_example"] for row in published} == {"false"}
    own = table(loaded_site, "/data/target.csv?program=hjemloesestrategien")
    assert {row["programme_code"] for row in own} == {"hjemloesestrategien"}
    assert len(own) < len(everything)


def test_one_day_one_group_one_region(two_programmes: Site) -> None:
    site = two_programmes
    site.store("indicator", [INDICATOR])
    site.store(
        "measurement",
        [
            {**ODENSE, "year": 2011, "value": 8.5},
            {**ODENSE, "year": 2012, "value": 7.0},
            {**ODENSE, "municipality_code": "0851", "year": 2011, "value": 30.0},
            {**ODENSE, "municipality_code": "national", "year": 2011, "value": 500.0},
        ],
    )

    def places(query: str) -> list[tuple[str, str, str]]:
        found = table(site, f"/data/measurement.csv?{query}")
        return [(row["municipality"], row["year"], row["value"]) for row in found]

    assert places("dato=2011-12-31") == [
        ("Odense", "2011", "8.5"),
        ("Aalborg", "2011", "30"),
        ("Hele landet", "2011", "500"),
    ]
    assert places("gruppe=housing_support") == [("Aalborg", "2011", "30")]
    assert places("region=Region+Syddanmark&dato=2011-12-31") == [("Odense", "2011", "8.5")]
    assert len(places("program=hjemloesestrategien")) == 4
    assert places("program=nyt_program") == [("Hele landet", "2011", "500")]
    assert {row["unit"] for row in table(site, "/data/measurement.csv")} == {"count"}


def test_a_period_holds_on_its_days(two_programmes: Site) -> None:
    site = two_programmes
    one = {"municipality_code": "0461", "programme_code": "hjemloesestrategien", "runs": True}
    site.store(
        "participation",
        [
            {**one, "method_code": "cti", "from_on": date(2010, 1, 1), "to_on": date(2011, 1, 1)},
            {**one, "method_code": "act"},
        ],
    )
    for day, methods in (("2009-12-31", ["act"]), ("2010-01-01", ["cti", "act"])):
        found = table(site, f"/data/participation.csv?dato={day}")
        assert sorted(row["method_code"] for row in found) == sorted(methods)
    assert len(table(site, "/data/participation.csv?dato=2011-01-01")) == 2
    assert len(table(site, "/data/participation.csv?dato=2011-01-02")) == 1


def test_a_half_year_is_known_when_it_is_over(site: Site) -> None:
    count = {"municipality_code": "0461", "year": 2015, "value": 41}
    site.store("release", [{**count, "part": "h1"}, {**count, "part": "h2"}])
    for day, parts in (("06-29", []), ("06-30", ["h1"]), ("12-31", ["h1", "h2"])):
        rows = table(site, f"/data/release.csv?dato=2015-{day}")
        assert [row["part"] for row in rows] == parts


def test_what_is_hidden_leaves_without_its_value(site: Site) -> None:
    site.store("indicator", [{**INDICATOR, "is_protected": True}])
    site.store(
        "measurement",
        [
            {**ODENSE, "year": 2010, "value": 3.0},
            {**ODENSE, "year": 2011, "value": None, "is_hidden": True},
            {**ODENSE, "year": 2012, "value": 0.0},
            {**ODENSE, "year": 2013, "value": 5.0},
        ],
    )
    reader = site.as_role("reader")
    rows = table(reader, "/data/measurement.csv")
    assert [(row["value"], row["is_hidden"]) for row in rows] == [
        ("", "true"),
        ("", "true"),
        ("0", "false"),
        ("5", "false"),
    ]
    target = {**ODENSE, "programme_code": "hjemloesestrategien", "target_year": 2012}
    site.store("target", [{**target, "baseline_year": 2009, "baseline": 4.0, "target": 2.0}])
    (row,) = table(reader, "/data/target.csv")
    assert (row["baseline"], row["is_hidden"]) == ("", "true")
    (row,) = table(site, "/data/target.csv")
    assert (row["baseline"], row["is_hidden"]) == ("4", "false")


def test_text_is_never_a_formula_and_json_is_exact(site: Site) -> None:
    site.store("programme", [{"code": "p", "name": '=HYPERLINK("x")', "note": "a, b\nc"}])
    assert table(site, "/data/programme.csv")[0]["programme"] == '\'=HYPERLINK("x")'
    (row,) = site.get("/data/programme.json").get_json()["rows"]
    assert (row["programme"], row["note"]) == ('=HYPERLINK("x")', "a, b\nc")


def test_nothing_new_is_304_until_something_is(two_programmes: Site) -> None:
    site = two_programmes
    address = "/data/progress.json"
    first = site.get(address)
    assert first.headers["Cache-Control"] == "private, no-cache"
    mark = {"If-None-Match": first.headers["ETag"]}
    assert site.client.get(address, headers=mark).status_code == 304
    packed = {**mark, "Accept-Encoding": "br"}
    assert site.client.get(address, headers=packed).status_code == 304
    since = {"If-Modified-Since": first.headers["Last-Modified"]}
    assert site.client.get(address, headers=since).status_code == 304
    for other in ("?eksempel=nej", "?sprog=en", "?program=nyt_program"):
        assert site.client.get(address + other, headers=mark).status_code == 200
    assert site.client.get("/data/progress.csv", headers=mark).status_code == 200
    site.store("indicator", [INDICATOR])
    assert site.client.get(address, headers=mark).status_code == 200


def test_unknown_tables_and_formats_are_not_there(site: Site) -> None:
    for address in ("/data/account.csv", "/data/progress.xml", "/data/x", "/data/.csv"):
        assert site.get(address).status_code == 404


def test_the_codebook_explains_every_column_in_both_languages(site: Site) -> None:
    rows = table(site, "/data/kodebog.csv")
    assert [(row["kind"], row["column"]) for row in rows] == [
        (each.key, column.name) for each in datasets() for column in each.columns
    ]
    assert {row["type"] for row in rows} <= set(TYPES)
    for language in ("da", "en"):
        words = read_words()[language]
        missing = [
            f"{row['kind']}.{row['column']}: write it in texts/{language}/data.ftl"
            for row in rows
            if row[f"meaning_{language}"] == words("data-column-unexplained")
        ]
        assert missing == []
        assert [each.key for each in datasets() if codebook.title(each, words) == each.key] == []
    assert "Mål nået" in next(
        row["values_da"] for row in rows if (row["kind"], row["column"]) == ("progress", "status")
    )


def test_every_code_in_use_is_in_the_codebook(loaded_site: Site) -> None:
    known = {
        (row["kind"], row["column"]): {
            part.partition(" = ")[0] for part in row["values_en"].split("; ")
        }
        for row in table(loaded_site, "/data/kodebog.csv")
        if row["values_en"]
    }
    for (kind, column), codes in known.items():
        rows = table(loaded_site, f"/data/{kind}.csv")
        used = {part for row in rows for part in row[column].split("; ") if part}
        assert used <= codes, (kind, column)


def test_the_page_names_every_table_and_how_to_fetch_it(loaded_site: Site) -> None:
    page = loaded_site.page("/data")
    for key in EVERY:
        assert f"/data/{key}.csv" in page
    assert "/data/kodebog.json" in page
    assert "Json.Document(Web.Contents(" in page
    assert "curl --user" in page
    assert '"/data"' in loaded_site.page("/kilder")


def test_an_interval_is_given_whole(loaded_site: Site) -> None:
    rows = loaded_site.get("/data/release_standing.json").get_json()["rows"]
    known = [row for row in rows if row["interval_low"] is not None]
    assert known
    for row in known:
        low, high = poisson_interval(int(row["value"]))
        assert (row["interval_low"], row["interval_high"]) == (low, high)


def test_a_part_is_no_whole_number() -> None:
    assert plain(3.0, "integer") == 3
    with pytest.raises(ValueError, match="no whole number"):
        plain(2.5, "integer")

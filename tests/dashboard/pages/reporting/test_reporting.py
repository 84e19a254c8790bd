"""The page /indberetningsstatus through the front door."""

from __future__ import annotations

import io

import openpyxl
import pytest
from icalendar import Calendar

from database.engine import Database
from exports.tables.safe_cells import FORMULA_STARTS
from loaders.importing import Received, load_files
from tests.front_door.signing import signed_in
from tests.front_door.site import Site, site_over
from tests.samples.aged_programmes import RUNNING, aged_programmes

PATH = "/indberetningsstatus"


def page_as(site: Site, role: str, query: str = "") -> str:
    """The page as one of the demo roles gets it."""
    client = signed_in(site.app, site.settings, role)
    return Site(site.app, site.services, client, site.database).page(PATH, query)


def test_the_first_screen_answers_without_parameters(loaded_site: Site) -> None:
    assert loaded_site.get(PATH).status_code == 200
    page = loaded_site.page(PATH)
    assert "6 af 7 kommuner mangler tal for 2011" in page
    assert "I alt er 6 af 12 forfaldne indberetninger kommet (50\N{NO-BREAK SPACE}%)." in page
    assert "7 kommuner skulle sende tal for 2013." in page
    assert "Der blev ikke ventet tal fra 10 kommuner" in page
    assert "6 tal er ikke kommet til tiden, fra 6 kommuner" in page


def test_what_the_project_entered_is_neither_on_time_nor_late(loaded_site: Site) -> None:
    page = loaded_site.page(PATH)
    assert "Kan ikke beregnes, fordi projektet selv har lagt de modtagne tal ind" in page
    assert "efter fristen" not in page


def test_a_count_is_awaited_until_the_day_after_it_is_due(loaded_site: Site) -> None:
    on_the_day = loaded_site.page(PATH, "?dato=2011-12-31")
    assert "2011 (frist 31-12-2011)" not in on_the_day, "nothing is late yet"
    assert "Tal for 2009 er modtaget fra alle 5 kommuner" in on_the_day
    after = loaded_site.page(PATH, "?dato=2012-01-01")
    assert "6 af 7 kommuner mangler tal for 2011" in after
    assert "Aarhus: Gadesovere 2011 (frist 31-12-2011)" in after


def test_a_call_asks_for_the_last_year_before_its_deadline(loaded_site: Site) -> None:
    page = loaded_site.page(PATH, "?program=haandholdt_inklusion")
    assert "Tal for 2015 er modtaget fra begge kommuner" in page
    assert "frist 01-06-2016" in page
    assert "Perioder mærket eks." in page
    real = loaded_site.page(PATH, "?program=haandholdt_inklusion&eksempel=nej")
    assert "2 af 2 kommuner mangler tal for 2015" in real
    assert "Holbæk: Løsladelser 2015 (frist 01-06-2016)" in real


def test_a_part_of_what_was_due_is_not_all_of_it(loaded_site: Site) -> None:
    page = loaded_site.page(PATH, "?program=eksempelprogram")
    assert "3 af 18 kommuner mangler tal for 2013" in page
    assert "for sent, 2 af 3 tal er kommet. Mangler: Uden bolig (eksempel)" in page


def test_only_leads_see_every_reminder(loaded_site: Site) -> None:
    query = "?program=hjemloesestrategien&dato=2014-02-01"
    assert "Kære kollega i Odense" in page_as(loaded_site, "lead", query)
    assert "Kære kollega i Aarhus" in page_as(loaded_site, "lead", query)
    contact = page_as(loaded_site, "contact", query)
    assert "Det mangler I at sende" in contact
    assert "Kære kollega i Odense" in contact
    assert "Kære kollega i Aarhus" not in contact
    reader = page_as(loaded_site, "reader", query)
    assert "7 af 7 kommuner mangler tal for 2013" in reader
    assert "Kære kollega" not in reader


@pytest.mark.parametrize(
    "query",
    [
        "?program=samordnet_mottak",
        "?program=kommunernes_egne_maal",
        "?region=Region+Nordjylland",
        "?registreret=2020-01-01",
        "?program=ukendt&gruppe=x&region=y&dato=z",
    ],
)
def test_where_nothing_is_expected_it_says_so(loaded_site: Site, query: str) -> None:
    assert loaded_site.get(PATH + query).status_code == 200
    page = loaded_site.page(PATH, query)
    if "ukendt" not in query:
        is_over = "mottak" in query or "region" in query
        said = "Der blev ikke ventet tal" if is_over else "Der ventes ingen tal"
        assert f"{said} fra kommunerne" in page


def test_english_and_empty_pages_stand(loaded_site: Site, site: Site) -> None:
    assert "6 of 7 municipalities lack figures for 2011" in loaded_site.page(PATH, "?sprog=en")
    assert "Der ventes ingen tal fra kommunerne" in site.page(PATH)


def test_the_deadline_is_an_event_with_an_alarm(memory_database: Database) -> None:
    load_files(memory_database, [Received("tre.xlsx", aged_programmes())], who="test")
    answer = site_over(memory_database).get(f"/hent/frist.ics?program={RUNNING}&frist=2027-02-01")
    assert answer.status_code == 200
    assert answer.mimetype == "text/calendar"
    lines = answer.data.split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    events = list(Calendar.from_ical(answer.data).walk("VEVENT"))
    assert len(events) == 1
    event = events[0]
    assert event["UID"] == "frist-igang-2027-02-01@kommunemonitor"
    assert b"DTSTART;VALUE=DATE:20270201" in lines
    assert b"DTEND;VALUE=DATE:20270202" in lines
    assert b"DTSTAMP:20261122T083000Z" in lines
    assert b"TRIGGER:-P7D" in lines
    assert "Aarhus" in str(event["DESCRIPTION"])


def test_a_day_without_a_deadline_has_no_file(loaded_site: Site, site: Site) -> None:
    for day in ("2012-12-31", "2013-12-31"):
        assert loaded_site.get(f"/hent/frist.ics?frist={day}").status_code == 404
    assert loaded_site.get("/hent/frist.ics?program=samordnet_mottak").status_code == 404
    assert site.get("/hent/frist.ics").status_code == 404


def test_the_late_list_is_a_workbook_with_numbers_and_dates(loaded_site: Site) -> None:
    answer = loaded_site.get("/hent/submission-late.xlsx")
    assert answer.status_code == 200
    sheet = openpyxl.load_workbook(io.BytesIO(answer.data))["Data"]
    first = [cell.value for cell in sheet[2]][:5]
    assert first[:3] == ["Albertslund", "Gadesovere", 2011]
    assert sheet["D2"].is_date
    assert sheet["E2"].value == 609


def test_no_cell_of_a_workbook_becomes_a_formula(site: Site) -> None:
    site.store("phase", [], file='=cmd|" /C calc"!A0.xlsx')
    answer = site.get("/hent/workbooks.xlsx")
    cells = [
        cell
        for row in openpyxl.load_workbook(io.BytesIO(answer.data))["Data"].iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.value.startswith(FORMULA_STARTS)
    ]
    assert [cell.data_type for cell in cells] == ["s"]
    assert all(cell.quotePrefix for cell in cells)

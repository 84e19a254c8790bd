"""The fact sheet of a municipality, as Word and as Excel."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import openpyxl
import pytest
from docx import Document
from docx.oxml.ns import qn

from answers.selection import Selection
from exports.fact_sheet.contents import FactSheet, fact_sheet
from exports.fact_sheet.document import document
from exports.fact_sheet.spreadsheet import spreadsheet
from tests.front_door.site import Site
from words.catalog import read_words

KOLDING, HOLBAEK, SVENDBORG = "0621", "0316", "0479"
HERE = Selection(programme_code="haandholdt_inklusion")


def made(site: Site, code: str, *, examples: bool = True, language: str = "da") -> FactSheet:
    selection = replace(HERE, municipality_code=code, examples=examples, language=language)
    found = fact_sheet(site.services, selection, read_words()[language])
    assert found is not None
    return found


def table(sheet: FactSheet, title: str) -> list[list[str]]:
    found = next(each for each in sheet.tables if each.title == title)
    return [[each.text for each in row] for row in found.rows]


def styled(content: bytes, style: str) -> list[str]:
    """The paragraphs of a style."""
    found = Document(io.BytesIO(content)).paragraphs
    return [each.text for each in found if each.style is not None and each.style.name == style]


def test_what_it_says_of_a_municipality(loaded_site: Site) -> None:
    sheet = made(loaded_site, KOLDING)
    facts = dict(sheet.facts)
    assert facts["Kommunekode"] == "0621"
    assert facts["Region"] == "Region Syddanmark"
    assert facts["Indbyggere"] == "92.893 (1. januar 2019)"
    assert facts["Modtaget"] == "01-06-2016 kl. 12.00.00, i tide (Eksempeltal)"
    assert facts["Kommunens sædvanlige niveau (eksakt 95 % interval)"].startswith("65 til 102")
    releases = table(sheet, "Løsladelser pr. år")
    assert releases[-1][:4] == ["2015", "82", "+2", "opfylder talkriteriet (82 > 80)"]
    assert releases[-1][4:] == [
        "løsladelser, alle",
        "eksempel-loesladelser.xlsx, ark Løsladelser, celle E24",
    ]
    assert len(table(sheet, "Svar på kriterierne")) == 4
    assert "vurderer myndigheden" in sheet.closing
    assert dict(sheet.moments)["Situationen pr."] == "31-12-2019"


def test_unknown_is_said_as_unknown(loaded_site: Site) -> None:
    facts = dict(made(loaded_site, SVENDBORG).facts)
    assert facts["Nyeste tal"] == "ukendt"
    published = made(loaded_site, HOLBAEK, examples=False)
    assert not published.has_examples
    assert dict(published.facts)["Modtaget"] == "ingen ansøgning er registreret"
    assert {row[1] for row in table(published, "Svar på kriterierne")} == {"ikke besvaret"}
    assert [row[0] for row in table(published, "Metoder")] == ["Håndholdt inklusion"]


@pytest.mark.parametrize(("language", "code"), [("da", "da-DK"), ("en", "en-GB")])
def test_the_document_can_be_read_aloud(loaded_site: Site, language: str, code: str) -> None:
    sheet = made(loaded_site, KOLDING, language=language)
    content = document(sheet, read_words()[language])
    found = Document(io.BytesIO(content))
    assert found.core_properties.title == sheet.title
    assert found.core_properties.language == code
    assert [each.title for each in sheet.tables] == styled(content, "Heading 1")[1:-1]
    assert styled(content, "Title") == [sheet.title]
    for each in found.tables:
        properties = each.rows[0]._tr.trPr
        assert properties is not None
        assert properties.find(qn("w:tblHeader")) is not None
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        styles = parts.read("word/styles.xml").decode()
        assert f'w:val="{code}"' in styles
        assert not [name for name in parts.namelist() if "media/" in name]


def test_invented_figures_are_marked_in_every_table_that_has_one(loaded_site: Site) -> None:
    sheet = made(loaded_site, KOLDING)
    words = read_words()["da"]
    text = "\n".join(each.text for each in Document(io.BytesIO(document(sheet, words))).paragraphs)
    assert "Det kan ikke bruges i en ansøgning." in text
    book = openpyxl.load_workbook(io.BytesIO(spreadsheet(sheet, words)))
    rows = list(book["Løsladelser pr. år"].iter_rows(values_only=True))
    assert rows[0][-1] == "Eksempeltal"
    assert {row[-1] for row in rows[1:5]} == {"ja"}
    assert rows[4][1] == 82, "a number one can count on"


def test_both_files_are_fetched(loaded_site: Site) -> None:
    query = "?program=haandholdt_inklusion&kommune=0621"
    for extension in ("docx", "xlsx"):
        answer = loaded_site.get(f"/hent/faktaark.{extension}{query}")
        assert answer.status_code == 200
        name = f"faktaark_kolding_haandholdt_inklusion.{extension}"
        assert name in answer.headers["Content-Disposition"]
    for query in ("", "?program=haandholdt_inklusion", "?kommune=0621", "?program=x&kommune=9999"):
        assert loaded_site.get(f"/hent/faktaark.docx{query}").status_code == 404

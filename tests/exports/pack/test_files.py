"""A pack as web page, PDF and workbook; and the same again after the figures have changed."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
import pytest

from database.meetings import NewMeeting, add_meeting
from database.store import withdraw_import
from exports.pack.files import FORMATS
from tests.exports.pack.test_pack import THREE, deck_of, pack
from tests.front_door.site import LOADED_AT, Site

PATIENCE = 180  # seconds; the first start of LibreOffice makes a profile


class Read(HTMLParser):
    """Counts tags, and keeps what could lead outside."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.leads: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.leads += [value or "" for name, value in attrs if name in ("href", "src", "action")]


def test_the_web_page_is_one_file_with_every_figure(loaded_site: Site) -> None:
    text = loaded_site.get(f"/hent/moedepakke.html?{THREE}").get_data(as_text=True)
    made, read = pack(loaded_site), Read()
    read.feed(text)
    assert text.startswith('<!doctype html>\n<html lang="da">')
    assert read.tags.count("h1") == 1
    assert "script" not in read.tags
    assert all(lead.startswith("#") for lead in read.leads)
    assert all(f'id="{lead[1:]}"' in text for lead in read.leads)
    assert read.tags.count("table") == read.tags.count("caption") == len(made.parts)
    assert read.tags.count("svg") >= 3
    assert not re.search(r"url\((?!\"data:)", text)


def test_words_of_a_meeting_are_never_markup(site: Site) -> None:
    name = '<script>alert(1)</script> #let x = "y" $a$ *b*'
    with site.database.session(writing=True) as session:
        new = NewMeeting(name, "hjemloesestrategien", date(2026, 1, 1), date(2026, 1, 1), LOADED_AT)
        number = add_meeting(session, new, "test", LOADED_AT)
    for form in FORMATS:
        answer = site.get(f"/hent/moedepakke.{form.extension}?moede={number}")
        assert answer.status_code == 200
        assert b"<script" not in answer.data or form.extension != "html"


def test_the_pdf_is_tagged_and_has_its_words(loaded_site: Site, tmp_path: Path) -> None:
    content = loaded_site.get(f"/hent/moedepakke.pdf?{THREE}").data
    assert content.startswith(b"%PDF")
    assert b"/Lang" in content
    for mark in (b"/StructTreeRoot", b"/Outlines"):
        assert mark in content
    program = shutil.which("pdftotext")
    if program:
        (tmp_path / "pakke.pdf").write_bytes(content)
        said = subprocess.run(
            [program, str(tmp_path / "pakke.pdf"), "-"], capture_output=True, check=True
        )
        assert "Odense" in said.stdout.decode()


def test_the_workbook_links_to_a_sheet_for_every_figure(loaded_site: Site) -> None:
    made = pack(loaded_site)
    book = openpyxl.load_workbook(
        io.BytesIO(loaded_site.get(f"/hent/moedepakke.xlsx?{THREE}").data)
    )
    links = [
        cell.hyperlink.location for row in book.worksheets[0] for cell in row if cell.hyperlink
    ]
    assert len(links) == len(made.parts)
    for link, part in zip(links, made.parts, strict=True):
        assert book[str(link).split("'")[1]]["A1"].value == part.title
    assert not [cell for sheet in book for row in sheet for cell in row if cell.data_type == "f"]


def test_a_meeting_gives_the_same_bytes_after_new_figures(two_programmes: Site) -> None:
    site = two_programmes
    first = site.store("measurement", [_counted(34)])
    with site.database.session(writing=True) as session:
        at = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
        new = NewMeeting("Møde", "hjemloesestrategien", date(2013, 9, 1), date(2013, 9, 1), at)
        number = add_meeting(session, new, "test", at)
    address = f"moede={number}&kommuner=0461"
    before = {
        form.extension: site.get(f"/hent/moedepakke.{form.extension}?{address}").data
        for form in FORMATS
    }
    later = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    site.store("measurement", [_counted(99)], at=later)
    with site.database.session(writing=True) as session:
        withdraw_import(session, first, "test", later, "rettet")
    for extension, content in before.items():
        assert site.get(f"/hent/moedepakke.{extension}?{address}").data == content
    now = site.get("/hent/moedepakke.html?kommuner=0461").data
    assert now != before["html"]


def _counted(value: int) -> dict[str, object]:
    return {
        "municipality_code": "0461",
        "indicator_code": "street_sleepers",
        "year": 2011,
        "value": value,
    }


@pytest.mark.office
def test_libreoffice_makes_a_page_of_every_slide(loaded_site: Site, tmp_path: Path) -> None:
    program = shutil.which("soffice")
    if program is None:
        pytest.fail("LibreOffice (soffice) is missing: 'make test' installs it or says how")
    slides = len(deck_of(loaded_site).slides)
    file = tmp_path / "pakke.pptx"
    file.write_bytes(loaded_site.get(f"/hent/moedepakke.pptx?{THREE}").data)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [program, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(file)], check=True, timeout=PATIENCE)
    assert file.with_suffix(".pdf").read_bytes().count(b"/Type/Page/") == slides

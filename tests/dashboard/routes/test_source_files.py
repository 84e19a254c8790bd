"""A workbook itself goes to leads, and to the contact of the municipality that sent it in."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence

import openpyxl
import pytest

from tests.front_door.site import Site, municipality
from tests.samples.submissions import (
    ESBJERG_CONTACT,
    approved,
    measurements,
    send,
)

OF_OTHERS = "udsatte-hos-os.xlsx"
PATH = "/kilder/fil"


@pytest.fixture
def files(site: Site) -> tuple[Site, int, int, int]:
    """A site with a published workbook, one that Odense sent in and one of Esbjerg's."""
    places = (("0461", "Odense"), ("0561", "Esbjerg"))
    site.store("municipality", [municipality(*each, "Region Syddanmark") for each in places])
    site.store("indicator", [{"code": "street_sleepers", "name": "Gadesovere", "unit": "count"}])
    row = {"municipality_code": "0461", "indicator_code": "street_sleepers", "year": 2009}
    published = site.store("measurement", [{**row, "value": 34}], file="kilde.xlsx")
    own = send(site.services, measurements(["Odense", "street_sleepers", 2011, 8]))
    other = send(
        site.services,
        measurements(["Esbjerg", "street_sleepers", 2011, 80]),
        ESBJERG_CONTACT,
        code="0561",
        name=OF_OTHERS,
    )
    approved(site.services, own)
    approved(site.services, other, ESBJERG_CONTACT)
    numbers = {each.file_name: each.id for each in site.services.every_import()}
    return site, published, numbers["odense.xlsx"], numbers[OF_OTHERS]


@pytest.mark.parametrize(
    ("role", "opened"),
    [
        ("reader", (404, 404, 404)),
        ("contact", (404, 200, 404)),
        ("lead", (200, 200, 200)),
        ("admin", (200, 200, 200)),
    ],
)
def test_whose_file_it_is_decides(
    files: tuple[Site, int, int, int], role: str, opened: Sequence[int]
) -> None:
    site, *numbers = files
    someone = site.as_role(role)
    answers = [someone.get(f"{PATH}/{number}") for number in numbers]
    assert tuple(answer.status_code for answer in answers) == opened
    for answer in answers:
        if answer.status_code == 404:
            assert OF_OTHERS not in answer.get_data(as_text=True)


def test_it_is_the_file_as_it_came_under_its_own_name(files: tuple[Site, int, int, int]) -> None:
    site, _, own, _ = files
    answer = site.as_role("contact").get(f"{PATH}/{own}")
    book = openpyxl.load_workbook(io.BytesIO(answer.data))
    assert [cell.value for cell in book["Målinger"][2]] == ["Odense", "street_sleepers", 2011, 8]
    assert answer.headers["Content-Disposition"] == 'attachment; filename="odense.xlsx"'
    assert answer.headers["Content-Type"] == "application/octet-stream"


@pytest.mark.parametrize("number", [0, 99, 2**31, 10**30])
def test_a_file_that_never_was_is_not_there(files: tuple[Site, int, int, int], number: int) -> None:
    assert files[0].as_role("admin").get(f"{PATH}/{number}").status_code == 404


def test_the_trace_links_to_the_files_one_may_open_and_names_no_others(
    files: tuple[Site, int, int, int],
) -> None:
    site, published, own, other = files
    for role, may in (("reader", set()), ("contact", {own}), ("lead", {published, own, other})):
        someone = site.as_role(role)
        pages = "".join(
            someone.page(f"/kommuner/{name}", "?dato=2026-01-01") for name in ("odense", "esbjerg")
        )
        linked = {number for number in (published, own, other) if f'"{PATH}/{number}"' in pages}
        assert linked == may, role
        assert (OF_OTHERS in pages) == (role == "lead"), role
        assert json.dumps("kilde.xlsx") in pages


def test_a_lead_who_looks_on_as_a_contact_opens_the_contacts_files(
    files: tuple[Site, int, int, int],
) -> None:
    site, published, own, _ = files
    lead = site.as_role("lead")
    assert lead.client.post("/se-som/2").status_code in {200, 302, 303}
    assert lead.get(f"{PATH}/{own}").status_code == 200
    assert lead.get(f"{PATH}/{published}").status_code == 404

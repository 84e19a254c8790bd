"""What was refused leads back to where it was written, and another's municipality is said to be."""

from __future__ import annotations

import pytest

from answers.person import Person, Role
from submissions.sending.correctable import correct_figure, correctable
from submissions.sending.recording import record
from tests.front_door.site import Site
from tests.samples.meetings import Story
from tests.samples.submissions import ODENSE, measurements, sent, workbook

LEAD = Person(1, "Projektleder", Role.LEAD)


@pytest.fixture
def story(site: Site) -> Site:
    """Odense with figures that can be corrected."""
    Story(site).begin()
    return site


def corrected(site: Site, value: str) -> str:
    """The page of a correction."""
    (figure, *_) = correctable(site.services, LEAD, ODENSE)
    number = correct_figure(site.services, LEAD, figure, value, "Talt om")
    return site.page(f"/indberetning/{number}")


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("mange", "1 ting skal rettes, før det kan gemmes"),
        ("-", "Ingen fejl. Det er det samme som før"),
        ("010190-1234", "Vi har ikke gemt noget af det, I skrev."),
    ],
)
def test_a_correction_that_fails_leads_back_to_its_form(story: Site, value: str, told: str) -> None:
    page = corrected(story, value)
    assert told in page
    assert "jeres egen fil" not in page
    assert "markeringer" not in page
    assert '"Ret tallet igen"' in page
    assert f'"href": "/indberetning/ret?kommune={ODENSE}"' in page


def test_a_file_that_fails_leads_to_another_file(story: Site) -> None:
    table = measurements(("Odense", "Gadesovere", 2011, "mange"))
    page = story.page(f"/indberetning/{record(story.services, LEAD, sent(table))}")
    assert "Ret i jeres egen fil" in page
    assert "Ret tallet igen" not in page


def test_another_municipality_is_said_to_be_anothers(story: Site) -> None:
    contact = story.as_role("contact")
    told = "Du kan ikke indberette for Aarhus."
    assert told in contact.page("/indberetning", "?kommune=0751")
    assert "Indberet tal for Odense" in contact.page("/indberetning", "?kommune=0751")
    assert told not in contact.page("/indberetning", f"?kommune={ODENSE}")
    assert told not in story.page("/indberetning", "?kommune=0751")


def test_a_row_of_a_register_belongs_to_no_municipality(story: Site) -> None:
    catalogue = [("Kode", "Navn", "Type"), ("lygte", "Lygter", "Metode")]
    members = [("Program", "Kommune", "Gruppe"), ("nyt_program", "Odense", "deltager")]
    book = workbook({"Metodekatalog": catalogue, "Programkommuner": members})
    page = story.page(f"/indberetning/{record(story.services, LEAD, sent(book))}")
    assert "Lygter" in page
    assert "None: " not in page
